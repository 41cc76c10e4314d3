import { oc } from '@orpc/contract'
import { z } from 'zod'
import { unitKinds } from '../records/unit.ts'

export const unitSummary = z.object({
  id: z.string(),
  code: z.string().nullable(),
  name: z.string(),
  kind: z.enum(unitKinds).nullable(),
  parentId: z.string().nullable(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  successorIds: z.array(z.string()),
  aliases: z.array(z.string()),
  revision: z.number().int(),
})
export type UnitSummary = z.output<typeof unitSummary>

export const unitsContract = {
  /** All units of all times in Vietnamese order, those in the bin left out. Changed with `records.save`. */
  all: oc.output(z.array(unitSummary)),
}
