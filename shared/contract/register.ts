import { oc } from '@orpc/contract'
import { z } from 'zod'

/** Party numbers run per kind and term of office, state numbers per kind and year (domain.md §4). */
export const numberSeries = z.object({
  style: z.enum(['party', 'state']),
  /** Symbol of the kind: `KH`; of a letter `CV`. */
  symbol: z.string(),
  /** First day of the term or of the year, and the last; null where it is open. */
  from: z.string(),
  to: z.string().nullable(),
})

export const registerEntry = z.object({
  /** Key of the record of kind `document`. */
  id: z.string(),
  ordinal: z.number().int(),
  number: z.string(),
  issuedOn: z.string().nullable(),
  subject: z.string(),
})

export const registerContract = {
  /** The series that have numbers, each with what is missing, doubled or out of the order of days. */
  series: oc.output(
    z.array(
      numberSeries.extend({
        count: z.number().int(),
        last: z.number().int(),
        gaps: z.array(z.number().int()),
        duplicates: z.array(z.number().int()),
        entries: z.array(registerEntry),
      }),
    ),
  ),
}
