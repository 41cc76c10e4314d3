import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Filter } from '../../../shared/contract/records.ts'
import type { KeptKind } from '../../../shared/records/registry.ts'

/** A computed field in SQL. */
interface Computed {
  value: RawBuilder<unknown>
  /** What must hold besides under a filter, so that an index can be used. */
  narrowed?(filter: Filter): RawBuilder<SqlBool> | null
}

/** The last day of a task's deadline, of which the first day is stored; `r` is the task. */
export const lastDayOfTask = sql`CASE r."dueOnPrecision"
  WHEN 'month' THEN date(r."dueOn", '+1 month', '-1 day')
  WHEN 'quarter' THEN date(r."dueOn", '+3 months', '-1 day')
  WHEN 'year' THEN date(r."dueOn", '+1 year', '-1 day')
  ELSE r."dueOn" END`

/** The same in SQL as `taskState` of `shared/records/task.ts`. */
function taskState(today: string): Computed {
  return {
    value: sql`CASE
      WHEN r."status" = 'done' THEN 'done'
      WHEN r."dueOn" < ${today} AND ${lastDayOfTask} < ${today} THEN 'late'
      WHEN r."status" = 'inProgress' THEN 'inProgress'
      ELSE 'open' END`,
    narrowed: ({ anyOf }) =>
      anyOf?.every((state) => state === 'late') ? sql<SqlBool>`r."dueOn" < ${today}` : null,
  }
}

// The first day is never after the last one, and an index has it.
function deadline(): Computed {
  return {
    value: lastDayOfTask,
    narrowed: ({ to }) => (to === undefined ? null : sql<SqlBool>`r."dueOn" <= ${to}`),
  }
}

/** The same in SQL as `overdue` of `shared/records/recommendation.ts`; `r` is the recommendation. */
export function isOverdue(today: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`(coalesce(r."status", 'open') NOT IN ('done', 'obsolete')
    AND EXISTS (SELECT 1 FROM json_each(r."stages") AS stage WHERE stage.value ->> 'dueOn' < ${today}))`
}

/** The columns of `computed` fields by kind; `r` is the record. A test holds the names against the definitions. */
const computed: Partial<Record<KeptKind, Record<string, (today: string) => Computed>>> = {
  task: { state: taskState, deadline },
  commendation: {
    year: () => ({
      value: sql`coalesce(
        (SELECT round."year" FROM "commendationRound" AS round WHERE round."id" = r."roundId"),
        CAST(substr(r."decisionOn", 1, 4) AS INTEGER))`,
    }),
  },
  recommendation: {
    state: (today) => ({
      value: sql`CASE WHEN ${isOverdue(today)} THEN 'overdue' ELSE coalesce(r."status", 'open') END`,
    }),
    year: () => ({
      value: sql`(
        SELECT CAST(substr(coalesce(i."startedAt", i."plannedOn"), 1, 4) AS INTEGER)
        FROM "inspection" AS i WHERE i."id" = r."inspectionId")`,
    }),
  },
}

/** The day on the computer's calendar, `YYYY-MM-DD`. */
export function localDay(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE').format(now)
}

/** A computed field in SQL; null where the kind has none of this name. */
export function computedColumn(kind: KeptKind, name: string): RawBuilder<unknown> | null {
  return computed[kind]?.[name]?.(localDay()).value ?? null
}

/** What narrows a filter on a computed field down by an index; null where nothing does. */
export function narrowing(kind: KeptKind, name: string, filter: Filter): RawBuilder<SqlBool> | null {
  return computed[kind]?.[name]?.(localDay()).narrowed?.(filter) ?? null
}
