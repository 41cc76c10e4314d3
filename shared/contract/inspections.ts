import { oc } from '@orpc/contract'
import { z } from 'zod'
import { storedRecord, values } from './records.ts'

export const dossier = z.object({
  inspection: storedRecord,
  team: storedRecord.nullable(),
  recommendations: z.array(storedRecord),
  /** Open recommendations of the same unit from earlier inspections. */
  earlier: z.array(storedRecord),
})
export type Dossier = z.output<typeof dossier>

/** What is special about inspections beside the record: the dossier and its minutes. */
export const inspectionsContract = {
  dossier: oc.input(z.object({ id: z.string() })).output(dossier),
  /**
   * Saves the inspection with its minutes and recommendations in one operation. Recommendations with an `id` are
   * changed, those without are created, those of the inspection that are not named go to the bin.
   */
  saveMinutes: oc
    .input(
      z.object({
        id: z.string(),
        revision: z.number().int(),
        values,
        recommendations: z.array(z.object({ id: z.string().optional(), values })),
      }),
    )
    .output(z.object({ dossier, operationId: z.string() })),
}
