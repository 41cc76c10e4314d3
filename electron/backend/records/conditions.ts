import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { z } from 'zod'
import type { Filter, listQuery } from '../../../shared/contract/records.ts'
import type { Field } from '../../../shared/records/field.ts'
import { definitions, fieldNamed, type RecordKind } from '../../../shared/records/registry.ts'
import { fold } from '../../../shared/text/fold.ts'
import { isJson } from '../database/columns.ts'
import { leadsToAny } from '../database/sqlite/keys.ts'
import {
  isAmongMatches,
  isMatchAlongOrder,
  manyRows,
  matchesMany,
  searchMatch,
} from '../database/sqlite/search.ts'
import type { Queries } from '../database/store.ts'
import { computedColumn, narrowing } from './computed.ts'
import { unitsUnder } from './queries.ts'
import { type YearTableName, yearTableOf } from './tables.ts'

export type ParsedListQuery = z.output<typeof listQuery>

/** A column of the record (`r`) or of its year (`y`). */
export function columnOf(kind: RecordKind, name: string, suffix = ''): RawBuilder<unknown> {
  return sql.ref(`${name in definitions[kind].yearly ? 'y' : 'r'}.${name}${suffix}`)
}

function endOf(field: Field, to: string | number): string | number {
  // A moment within the last day is still not after it.
  return field.type === 'dateTime' && typeof to === 'string' && to.length === 10 ? `${to}T23:59` : to
}

function isAnyOf(
  column: RawBuilder<unknown>,
  anyOf: readonly (string | number | null)[],
): RawBuilder<SqlBool> {
  const stated = anyOf.filter((value) => value !== null)
  const parts = stated.length > 0 ? [sql<SqlBool>`${column} IN (${sql.join(stated)})`] : []
  if (stated.length < anyOf.length) parts.push(sql<SqlBool>`${column} IS NULL`)
  return parts.length > 0 ? sql<SqlBool>`(${sql.join(parts, sql` OR `)})` : sql<SqlBool>`FALSE`
}

async function conditionsOn(
  queries: Queries,
  kind: RecordKind,
  name: string,
  filter: Filter,
): Promise<RawBuilder<SqlBool>[]> {
  const definition = definitions[kind]
  // Numbers that count records of several kinds of filters name the records themselves.
  if (name === 'id') return filter.anyOf ? [isAnyOf(sql.ref('r.id'), filter.anyOf)] : []
  const field = fieldNamed(definition, name) ?? definition.computed[name]
  if (!field) return []
  const column = computedColumn(kind, name) ?? columnOf(kind, name)
  const narrowed = narrowing(kind, name, filter)
  const conditions: RawBuilder<SqlBool>[] = narrowed ? [narrowed] : []
  const keys = filter.anyOf?.filter((value) => value !== null) ?? []
  if (isJson(field) && keys.length > 0) conditions.push(leadsToAny(field, column, keys))
  else if (filter.anyOf) conditions.push(isAnyOf(column, filter.anyOf))
  if (filter.from !== undefined) conditions.push(sql<SqlBool>`${column} >= ${filter.from}`)
  if (filter.to !== undefined) conditions.push(sql<SqlBool>`${column} <= ${endOf(field, filter.to)}`)
  if (filter.under !== undefined) {
    conditions.push(sql<SqlBool>`${column} IN (${sql.join(await unitsUnder(queries, filter.under))})`)
  }
  if (filter.contains) conditions.push(sql<SqlBool>`instr(fold(${column}), ${fold(filter.contains)}) > 0`)
  return conditions
}

/**
 * How a list is read: `firstRows` goes along the index of its order and stops early, `all` gathers what matches first.
 * Which is quicker depends on how much matches, and SQLite cannot know that.
 */
export type Reading = 'firstRows' | 'all'

/** The FROM and WHERE of a list, shared by its page, its sums and its export. */
export async function listParts(
  queries: Queries,
  query: ParsedListQuery,
  reading: Reading = 'all',
): Promise<{ from: RawBuilder<unknown>; where: RawBuilder<unknown> }> {
  const { kind } = query
  const conditions: RawBuilder<unknown>[] = [
    query.bin ? sql`r."deletedAt" IS NOT NULL` : sql`r."deletedAt" IS NULL`,
  ]
  const match = searchMatch(query.search)
  if (match !== null) {
    const alongOrder = reading === 'firstRows' && (await matchesMany(queries, kind, match))
    conditions.push(alongOrder ? isMatchAlongOrder(kind, match) : isAmongMatches(kind, match))
  }
  for (const [name, filter] of Object.entries(query.filters)) {
    conditions.push(...(await conditionsOn(queries, kind, name, filter)))
  }
  const where = sql.join(conditions, sql` AND `)
  return { from: await tablesOf(queries, query, reading), where }
}

async function tablesOf(
  queries: Queries,
  { kind, year }: ParsedListQuery,
  reading: Reading,
): Promise<RawBuilder<unknown>> {
  const table = sql`${sql.table(kind)} AS r`
  const yearTable = yearTableOf(kind)
  if (!yearTable) return table
  const years = sql`${sql.table(yearTable)} AS y ON y."recordId" = r."id"`
  if (year === null) return sql`${table} LEFT JOIN ${years} AND y."year" = r."latestYear"`
  // SQLite keeps the order of the tables of a CROSS JOIN.
  const alongOrder = reading === 'firstRows' && (await hasManyRecords(queries, yearTable, year))
  return sql`${table} ${alongOrder ? sql`CROSS JOIN` : sql`JOIN`} ${years} AND y."year" = ${year}`
}

async function hasManyRecords(queries: Queries, yearTable: YearTableName, year: number): Promise<boolean> {
  const result = await sql<{ count: number }>`
    SELECT count(*) AS "count" FROM (
      SELECT 1 FROM ${sql.table(yearTable)} WHERE "year" = ${year} LIMIT ${manyRows})
  `.execute(queries)
  return result.rows[0]?.count === manyRows
}
