import { oc } from '@orpc/contract'
import { z } from 'zod'
import { recordKind } from './records.ts'

const compared = z.object({ thisYear: z.number(), lastYear: z.number() })

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
  /** The units with most conferences this year, at most 12; the rest in one entry with `unitId` null. */
  conferencesByUnit: z.array(
    z.object({
      unitId: z.string().nullable(),
      name: z.string(),
      conferences: z.number(),
      attendees: z.number(),
    }),
  ),
  modelsByField: z.array(z.object({ field: z.string().nullable(), models: z.number().int() })),
  /** Inspections planned within 30 days and recommendations due within 30 days or overdue, soonest first. */
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
})
export type HomeSummary = z.output<typeof homeSummary>

export const homeContract = {
  /** What a clerk wants in the morning. `today` is the day on the clerk's calendar, `YYYY-MM-DD`. */
  summary: oc.input(z.object({ today: z.string() })).output(homeSummary),
}
