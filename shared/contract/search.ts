import { oc } from '@orpc/contract'
import { z } from 'zod'
import { recordKind } from './records.ts'

/** What was found of one kind. */
export const foundKind = z.object({
  kind: recordKind,
  total: z.number().int(),
  rows: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      /** What tells records with one title apart: unit, date, number, status, in Vietnamese; empty where none is stated. */
      context: z.string(),
    }),
  ),
})
export type FoundKind = z.output<typeof foundKind>

/** The one search box over all kinds. */
export const searchContract = {
  /**
   * Records that have a word beginning with each word typed, marks aside. Kinds in the order of the rail; kinds without
   * any are left out.
   */
  everywhere: oc
    .input(z.object({ text: z.string().max(1_000), perKind: z.number().int().min(1).max(50).default(5) }))
    .output(z.array(foundKind)),
}
