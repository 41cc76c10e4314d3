import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { PaperPart } from '../../../shared/records/inspectionPapers.ts'
import type { Queries, Writing } from '../database/store.ts'
import { computedColumn, nextDueOn } from '../records/computed.ts'

async function idsOf(queries: Queries | Writing, select: RawBuilder<{ id: string }>): Promise<string[]> {
  const { rows } = await select.execute(queries)
  return rows.map(({ id }) => id)
}

/** Ids of what one inspection recommends, in the order in which it was written down. */
export function recommendationIds(queries: Queries, inspectionId: string): Promise<string[]> {
  return idsOf(
    queries,
    sql`SELECT "id" FROM "recommendation"
      WHERE "inspectionId" = ${inspectionId} AND "deletedAt" IS NULL ORDER BY "rowNumber"`,
  )
}

export const stillOpen = sql<SqlBool>`coalesce(r."status", 'open') NOT IN ('done', 'obsolete')`

const dayOf = (inspection: string) =>
  sql`substr(coalesce(${sql.ref(`${inspection}.startedAt`)}, ${sql.ref(`${inspection}.plannedOn`)}), 1, 10)`

/** Ids of open recommendations to any of the units that no later inspection than this one asked for. */
export function earlierOpenIds(
  queries: Queries,
  inspectionId: string,
  unitIds: readonly string[],
): Promise<string[]> {
  return idsOf(
    queries,
    sql`SELECT r."id" FROM "recommendation" AS r
      LEFT JOIN "inspection" AS i ON i."id" = r."inspectionId"
      WHERE r."deletedAt" IS NULL AND ${stillOpen} AND r."unitId" IN (${sql.join(unitIds)})
        AND r."inspectionId" IS NOT ${inspectionId}
        AND coalesce(${dayOf('i')} <= (SELECT ${dayOf('o')} FROM "inspection" AS o WHERE o."id" = ${inspectionId}), TRUE)
      ORDER BY r."rowNumber"`,
  )
}

/** Ids of the inspections of a year in the order of their days. */
export function inspectionIdsOf(queries: Queries | Writing, year: number): Promise<string[]> {
  return idsOf(
    queries,
    sql`SELECT r."id" FROM "inspection" AS r
      WHERE r."deletedAt" IS NULL AND ${computedColumn('inspection', 'year')} = ${year}
      ORDER BY r."plannedOn", r."startedAt", r."rowNumber"`,
  )
}

/** Ids of the teams of a year: those founded in it and those that inspect in it. */
export function teamIdsOf(
  queries: Queries | Writing,
  year: number,
  inspectionIds: readonly string[],
): Promise<string[]> {
  return idsOf(
    queries,
    sql`SELECT t."id" FROM "inspectionTeam" AS t
      WHERE t."deletedAt" IS NULL AND (t."year" = ${year}
        OR t."id" IN (SELECT "teamId" FROM "inspection" WHERE "id" IN (${sql.join(inspectionIds)})))
      ORDER BY t."roundSort", t."nameSort", t."rowNumber"`,
  )
}

/** The years that have teams or inspections, the newest first. */
export async function yearsWithInspections(queries: Queries): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    SELECT "year" FROM "inspectionTeam" WHERE "deletedAt" IS NULL AND "year" IS NOT NULL
    UNION SELECT ${computedColumn('inspection', 'year')} AS "year" FROM "inspection" AS r
      WHERE r."deletedAt" IS NULL AND coalesce(r."startedAt", r."plannedOn") IS NOT NULL
    ORDER BY "year" DESC
  `.execute(queries)
  return rows.map(({ year }) => year)
}

/** Folded-free names of all people, to be compared by the caller. */
export async function peopleNames(queries: Queries): Promise<string[]> {
  const rows = await queries.selectFrom('person').select('name').where('deletedAt', 'is', null).execute()
  return rows.map(({ name }) => String(name))
}

/** The day of the last inspection of a team that takes place, `YYYY-MM-DD`; null where none has a day. */
export async function lastDayOfTeam(queries: Queries, teamId: string): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`
    SELECT max(${dayOf('r')}) AS "day" FROM "inspection" AS r
    WHERE r."teamId" = ${teamId} AND r."deletedAt" IS NULL AND coalesce(r."status", 'planned') <> 'cancelled'
  `.execute(queries)
  return rows[0]?.day ?? null
}

export interface FiledAttachment {
  id: string
  name: string
  part: PaperPart
}

/** The files of records that are filed under a part of the dossier. */
export async function filedAttachments(
  queries: Queries,
  recordIds: readonly string[],
): Promise<FiledAttachment[]> {
  const { rows } = await sql<FiledAttachment>`
    SELECT "id", "name", "part" FROM "attachment"
    WHERE "recordId" IN (${sql.join(recordIds)}) AND "recordKind" IN ('inspection', 'inspectionTeam')
      AND "part" IS NOT NULL AND "deletedAt" IS NULL
    ORDER BY "rowNumber"
  `.execute(queries)
  return rows
}

/** An open recommendation as the follow-up counts it. */
export interface OpenRow {
  id: string
  unitId: string | null
  due: 'overdue' | 'within7' | 'within15' | 'within30' | 'later' | 'none'
  dueOn: string | null
  reminders: string | null
}

export async function openRecommendations(queries: Queries): Promise<OpenRow[]> {
  const { rows } = await sql<OpenRow>`
    SELECT r."id", r."unitId", ${computedColumn('recommendation', 'due')} AS "due", ${nextDueOn} AS "dueOn", r."reminders"
    FROM "recommendation" AS r WHERE r."deletedAt" IS NULL AND ${stillOpen}
  `.execute(queries)
  return rows
}

/** What statistics count; `overdue` is 1 or 0. */
export interface CountedInspection {
  year: number
  teamId: string | null
  form: 'direct' | 'indirect'
  field: string | null
  unitId: string | null
  status: string
}
export interface CountedRecommendation {
  year: number
  teamId: string | null
  form: 'direct' | 'indirect' | null
  field: string | null
  unitId: string | null
  status: string
  overdue: number
}

/** The inspections of the years `from` to `to`, those that do not take place left out. */
export async function countedInspections(
  queries: Queries,
  { from, to }: { from: number; to: number },
): Promise<CountedInspection[]> {
  const year = computedColumn('inspection', 'year')
  const { rows } = await sql<CountedInspection>`
    SELECT ${year} AS "year", r."teamId", coalesce(r."form", 'direct') AS "form", r."field", r."unitId",
      coalesce(r."status", 'planned') AS "status"
    FROM "inspection" AS r
    WHERE r."deletedAt" IS NULL AND ${year} BETWEEN ${from} AND ${to}
      AND coalesce(r."status", 'planned') <> 'cancelled'
  `.execute(queries)
  return rows
}

/** The recommendations of inspections, or without one of source documents, of the years `from` to `to`. */
export async function countedRecommendations(
  queries: Queries,
  { from, to }: { from: number; to: number },
): Promise<CountedRecommendation[]> {
  const of = (name: string) => computedColumn('recommendation', name)
  const { rows } = await sql<CountedRecommendation>`
    SELECT ${of('year')} AS "year", ${of('teamId')} AS "teamId", ${of('form')} AS "form", ${of('field')} AS "field",
      r."unitId", coalesce(r."status", 'open') AS "status", ${of('state')} = 'overdue' AS "overdue"
    FROM "recommendation" AS r
    WHERE r."deletedAt" IS NULL AND ${of('year')} BETWEEN ${from} AND ${to}
  `.execute(queries)
  return rows
}

/** Names and years of teams by their ids, those in the bin too. */
export async function teamsByIds(
  queries: Queries,
  ids: readonly string[],
): Promise<Map<string, { name: string; year: number | null }>> {
  const rows = await queries
    .selectFrom('inspectionTeam')
    .select(['id', 'name', 'year'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(
    rows.map(({ id, name, year }) => [
      id,
      { name: String(name), year: typeof year === 'number' ? year : null },
    ]),
  )
}

/** Names of an inspection's files that are filed under no part of its dossier. */
export async function unfiledNames(queries: Queries, inspectionId: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    SELECT "name" FROM "attachment"
    WHERE "recordId" = ${inspectionId} AND "recordKind" = 'inspection' AND "part" IS NULL AND "deletedAt" IS NULL
    ORDER BY "rowNumber"
  `.execute(queries)
  return rows.map(({ name }) => name)
}

/** Ids of the overdue recommendations of a year, the earliest deadline first. */
export function overdueIdsOf(queries: Queries, year: number): Promise<string[]> {
  return idsOf(
    queries,
    sql`SELECT r."id" FROM "recommendation" AS r
      WHERE r."deletedAt" IS NULL AND ${computedColumn('recommendation', 'year')} = ${year}
        AND ${computedColumn('recommendation', 'due')} = 'overdue'
      ORDER BY ${nextDueOn}, r."rowNumber"`,
  )
}
