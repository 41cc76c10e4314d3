import { oc } from '@orpc/contract'
import { z } from 'zod'
import { recordKind } from './records.ts'

export const operation = z.object({
  id: z.string(),
  at: z.string(),
  actor: z.string(),
  /** What was done, in words: “Xóa 3 hội nghị”. */
  label: z.string(),
  /** Number of records that it touched. */
  records: z.number().int(),
  /** Set where the operation was undone. */
  undoneAt: z.string().nullable(),
})
export type Operation = z.output<typeof operation>

export const undoOutcome = z.object({
  operationId: z.string(),
  reversed: z.number().int(),
  /** Records left as they are because somebody changed them since, with the reason in words. */
  kept: z.array(z.object({ kind: recordKind, id: z.string(), title: z.string(), reason: z.string() })),
})

/** Every write belongs to an operation; an operation is undone as a whole, and an undo can be undone. */
export const operationsContract = {
  recent: oc
    .input(z.object({ limit: z.number().int().min(1).max(200).default(50) }).default({ limit: 50 }))
    .output(z.array(operation)),
  /** The last operation that can be undone; null where there is none. */
  last: oc.output(operation.nullable()),
  undo: oc.input(z.object({ operationId: z.string() })).output(undoOutcome),
}
