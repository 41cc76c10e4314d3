import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { transferredFile } from './files.ts'
import { filter, recordKind } from './records.ts'

export const recommendationStatus = z.enum(['open', 'inProgress', 'partlyDone', 'done', 'obsolete'])

/** The list that shows exactly the records that were counted. */
export const listBehind = z.object({ kind: recordKind, filters: z.record(z.string(), filter) })
export type ListBehind = z.output<typeof listBehind>

/** A number with the list of its records. */
export const counted = z.object({ count: z.number().int(), list: listBehind })
export type Counted = z.output<typeof counted>

/** What one unit owes. */
export const unitFollowUp = z.object({
  /** The unit that answers today: of merged units their successor. Null where recommendations name no unit. */
  unitId: z.string().nullable(),
  label: z.string(),
  /** Names of the units that were merged into it and still have something open. */
  formerNames: z.array(z.string()),
  open: counted,
  overdue: counted,
  /** The earliest deadline that is not met. */
  oldestDueOn: z.string().nullable(),
  lastReminder: z.object({ number: z.string(), on: z.string().nullable() }).nullable(),
})
export type UnitFollowUp = z.output<typeof unitFollowUp>

const places = z.array(z.number().int().min(0))

/** One step of reminding many units: the letter, or why there is none. */
export const remindProgress = z.object({
  done: z.number().int(),
  count: z.number().int(),
  unitId: z.string(),
  letter: z.object({ documentId: z.string(), number: z.string() }).nullable(),
  /** A sentence; null where the letter was issued. */
  failure: z.string().nullable(),
  /** Of all letters until now; null while there is none. */
  operationId: z.string().nullable(),
})
export type RemindProgress = z.output<typeof remindProgress>

/** What comes of the recommendations: what is due, whom to remind, what units answered. */
export const followUpContract = {
  /** As of today. The counts include each other: what is due within 7 days is due within 15. */
  overview: oc.output(
    z.object({
      open: counted,
      due7: counted,
      due15: counted,
      due30: counted,
      overdue: counted,
      /** Units with anything open, most overdue first. */
      byUnit: z.array(unitFollowUp),
    }),
  ),
  /**
   * Records a unit's letter as the answer to one or several recommendations, as one operation. `stages` are the places
   * of the steps that it reports as carried out (0 is the first; places that a recommendation lacks are left out).
   * Without `status` it follows: all steps carried out is done, some is partly done, none is in progress. The file of
   * the letter is kept with each of them, in the same operation.
   * Throws `record.notFound`, `record.inBin`, `record.invalid`, `attachment.tooLarge`.
   */
  answer: oc
    .input(
      z.object({
        ids: z.array(z.string()).min(1).max(500),
        number: z.string().default(''),
        on: z.iso.date(),
        text: z.string().default(''),
        attachmentName: z.string().default(''),
        status: recommendationStatus.nullable().default(null),
        stages: places.default([]),
        /** Of single recommendations, by `id`, the places of other steps than these. */
        stagesOf: z.record(z.string(), places).default({}),
        file: transferredFile.nullable().default(null),
        verifiedBy: z.string().nullable().default(null),
      }),
    )
    .output(z.object({ operationId: z.string(), changed: z.number().int() })),
  /**
   * Issues a reminder letter to each unit, each under the number that comes next; one that fails does not stop the
   * others. All letters are one operation. Closing the iterator stops it and leaves what was issued until then.
   */
  remind: oc
    .input(z.object({ unitIds: z.array(z.string()).min(1).max(500), signedOn: z.iso.date() }))
    .output(eventIterator(remindProgress)),
}
