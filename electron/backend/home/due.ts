import { sql } from 'kysely'
import type { HomeSummary } from '../../../shared/contract/home.ts'
import type { Queries } from '../database/store.ts'
import { isOverdue, lastDayOfTask, nextDueOn } from '../records/computed.ts'

const dueWithinDays = 30
const mostDue = 60
const millisecondsPerDay = 86_400_000

/** The day `days` after `day`, before it where negative. */
export function dayPlus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10)
}

interface DueRow {
  kind: 'inspection' | 'recommendation' | 'task'
  id: string
  title: string
  unitName: string | null
  dueOn: string
}

// A recommendation is due on the first deadline that is not met; an inspection on the day that it is planned for.
const openInspections = (until: string) => sql`
  SELECT 'inspection' AS "kind", i."id", i."title", u."name" AS "unitName", i."plannedOn" AS "dueOn"
  FROM "inspection" AS i LEFT JOIN "unit" AS u ON u."id" = i."unitId"
  WHERE i."deletedAt" IS NULL AND i."plannedOn" <= ${until}
    AND coalesce(i."status", 'planned') IN ('planned', 'inProgress') AND i."startedAt" IS NULL`

const openRecommendations = (until: string) => sql`
  SELECT 'recommendation', r."id", r."text", u."name", ${nextDueOn} AS "dueOn"
  FROM "recommendation" AS r LEFT JOIN "unit" AS u ON u."id" = r."unitId"
  WHERE r."deletedAt" IS NULL AND "dueOn" <= ${until}`

/** The first tasks by their deadline, read along its index: those that nobody finished may be many. */
export const openTasks = (until: string) => sql`
  SELECT 'task', r."id", r."content", r."leadUnit", ${lastDayOfTask} AS "due"
  FROM "task" AS r
  WHERE r."deletedAt" IS NULL AND r."dueOn" <= ${until} AND r."status" IS NOT 'done' AND ${lastDayOfTask} <= ${until}
  ORDER BY r."dueOn", r."id" LIMIT ${mostDue}`

/** Inspections, recommendations and tasks that are due within 30 days or overdue, soonest first. */
export async function dueItems(queries: Queries, today: string): Promise<HomeSummary['due']> {
  const until = dayPlus(today, dueWithinDays)
  const result = await sql<DueRow>`
    ${openInspections(until)}
    UNION ALL ${openRecommendations(until)}
    UNION ALL SELECT * FROM (${openTasks(until)})
    ORDER BY "dueOn" LIMIT ${mostDue}
  `.execute(queries)
  return result.rows.map((row) => ({
    ...row,
    daysLeft: Math.round((Date.parse(row.dueOn) - Date.parse(today)) / millisecondsPerDay),
  }))
}

/** Recommendations not done of which a deadline is past. */
export async function overdueRecommendations(queries: Queries, today: string): Promise<number> {
  const result = await sql<{ count: number }>`
    SELECT count(*) AS "count" FROM "recommendation" AS r
    WHERE r."deletedAt" IS NULL AND ${isOverdue(today)}
  `.execute(queries)
  return result.rows[0]?.count ?? 0
}

/** Tasks not done: how many are due within 30 days, and of how many the deadline is past. */
export async function taskDeadlines(queries: Queries, today: string): Promise<HomeSummary['tasks']> {
  const until = dayPlus(today, dueWithinDays)
  const result = await sql<{ due: number; overdue: number }>`
    SELECT
      count(*) FILTER (WHERE ${lastDayOfTask} BETWEEN ${today} AND ${until}) AS "due",
      count(*) FILTER (WHERE ${lastDayOfTask} < ${today}) AS "overdue"
    FROM "task" AS r
    WHERE r."deletedAt" IS NULL AND r."dueOn" <= ${until} AND r."status" IS NOT 'done'
  `.execute(queries)
  return result.rows[0] ?? { due: 0, overdue: 0 }
}
