import { z } from 'zod'

const line = z.string().max(5_000, 'field.tooLong')
const lines = z.array(line).max(500).default([])

/** What a team remarks on the report of a unit that it does not visit (domain.md §8.1, indirect inspection). */
export const remarks = z.object({
  reportNumber: z.string().max(200, 'field.tooLong').default(''),
  reportOn: z.iso.date('field.date').nullable().default(null),
  receivedOn: z.iso.date('field.date').nullable().default(null),
  contents: z
    .array(z.object({ title: line.default(''), strengths: lines, limitations: lines }))
    .max(100)
    .default([]),
  conclusion: line.default(''),
})
export type Remarks = z.output<typeof remarks>
