import { oc } from '@orpc/contract'
import { z } from 'zod'
import { filter, recordKind } from './records.ts'

const compared = z.object({ thisYear: z.number(), lastYear: z.number() })

/** The conditions of a list, as in `records.list`. */
const listBehind = z.object({ filters: z.record(z.string(), filter), year: z.number().int().nullable() })

export const waitingStep = z.enum([
  'planDrafted',
  'commendationProposed',
  'commendationApproved',
  'modelWithoutResult',
])
export type WaitingStep = z.output<typeof waitingStep>

export const homeSummary = z.object({
  year: z.number().int(),
  /** Files of the last seven days and tables that wait for review. */
  received: z.object({
    files: z.number().int(),
    waitingTables: z.number().int(),
    waitingRows: z.number().int(),
    latest: z.array(
      z.object({
        fileId: z.string(),
        name: z.string(),
        receivedAt: z.string(),
        rows: z.number().int(),
        waiting: z.boolean(),
      }),
    ),
  }),
  conferences: compared,
  attendees: compared,
  models: compared,
  recognisedModels: compared,
  /**
   * The units with most conferences this year, at most 12, and the others as one last entry. A unit that is null is none
   * stated; `name` is null of that and of the others.
   */
  conferencesByUnit: z.array(
    z.object({
      unitIds: z.array(z.string().nullable()),
      name: z.string().nullable(),
      conferences: z.number(),
      attendees: z.number(),
    }),
  ),
  /** The same of the fields with most models. */
  modelsByField: z.array(z.object({ fields: z.array(z.string().nullable()), models: z.number().int() })),
  /** Inspections planned within 30 days, recommendations and tasks due within 30 days or overdue, soonest first. */
  due: z.array(
    z.object({
      kind: recordKind,
      id: z.string(),
      title: z.string(),
      unitName: z.string().nullable(),
      dueOn: z.string(),
      /** Negative where it is overdue. */
      daysLeft: z.number().int(),
    }),
  ),
  overdueRecommendations: z.number().int(),
  /** Tasks not done: those due within 30 days and those that are late. */
  tasks: z.object({ due: z.number().int(), overdue: z.number().int() }),
  /** Records of this year and of last year by kind in the order of the rail; the lists behind both numbers. */
  byKind: z.array(compared.extend({ kind: recordKind, listThisYear: listBehind, listLastYear: listBehind })),
  /** Records that wait for a step, with the list that shows exactly them; steps without any are left out. */
  waiting: z.array(
    z.object({ step: waitingStep, kind: recordKind, count: z.number().int(), list: listBehind }),
  ),
})
export type HomeSummary = z.output<typeof homeSummary>

export const homeContract = {
  /** What a clerk wants in the morning. `today` is the day on the clerk's calendar, `YYYY-MM-DD`. */
  summary: oc.input(z.object({ today: z.string() })).output(homeSummary),
}
