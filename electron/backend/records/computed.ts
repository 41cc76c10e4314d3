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

/** The same in SQL as `nextDueOn` of `shared/records/recommendation.ts`; `r` is the recommendation. */
export const nextDueOn = sql<string | null>`CASE
  WHEN coalesce(r."status", 'open') IN ('done', 'obsolete') THEN NULL
  ELSE (
    SELECT min(stage.value ->> 'dueOn') FROM json_each(r."stages") AS stage WHERE stage.value ->> 'doneOn' IS NULL
  ) END`

/** The same in SQL as `overdue` of `shared/records/recommendation.ts`; `r` is the recommendation. */
export function isOverdue(today: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`coalesce(${nextDueOn} < ${today}, FALSE)`
}

function due(today: string): Computed {
  const until = (days: number) => sql`date(${today}, ${`+${days} days`})`
  return {
    value: sql`CASE
      WHEN ${nextDueOn} IS NULL THEN 'none'
      WHEN ${nextDueOn} < ${today} THEN 'overdue'
      WHEN ${nextDueOn} <= ${until(7)} THEN 'within7'
      WHEN ${nextDueOn} <= ${until(15)} THEN 'within15'
      WHEN ${nextDueOn} <= ${until(30)} THEN 'within30'
      ELSE 'later' END`,
  }
}

const yearOfInspection = (i: string) =>
  sql`CAST(substr(coalesce(${sql.ref(`${i}.startedAt`)}, ${sql.ref(`${i}.plannedOn`)}), 1, 4) AS INTEGER)`

/** What the inspection of a recommendation says; `i` is the inspection. */
const ofInspection = (value: RawBuilder<unknown>) =>
  sql`(SELECT ${value} FROM "inspection" AS i WHERE i."id" = r."inspectionId")`

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
      value: sql`coalesce(${ofInspection(yearOfInspection('i'))}, CAST(substr(r."sourceOn", 1, 4) AS INTEGER))`,
    }),
    form: () => ({ value: ofInspection(sql`coalesce(i."form", 'direct')`) }),
    teamId: () => ({ value: ofInspection(sql`i."teamId"`) }),
    field: () => ({ value: ofInspection(sql`i."field"`) }),
    due,
  },
  inspection: { year: () => ({ value: yearOfInspection('r') }) },
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
