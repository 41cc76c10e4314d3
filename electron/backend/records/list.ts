import { type RawBuilder, sql } from 'kysely'
import type { StoredRecord } from '../../../shared/contract/records.ts'
import {
  allFields,
  definitions,
  fieldNamed,
  isRecordKind,
  type RecordKind,
} from '../../../shared/records/registry.ts'
import { columnsOf, hasSortColumn } from '../database/columns.ts'
import type { Queries } from '../database/store.ts'
import { columnOf, listParts, type ParsedListQuery } from './conditions.ts'
import { valuesOf } from './image.ts'
import { labelsOf, storedRecord } from './queries.ts'
import { yearTableOf } from './tables.ts'

const yearPrefix = 'year.'

function sortColumn(kind: RecordKind, name: string): RawBuilder<unknown> {
  const field = fieldNamed(definitions[kind], name)
  return columnOf(kind, name, field && hasSortColumn(field) ? 'Sort' : '')
}

/** The join that the order needs and the order itself; equal rows keep an order by their key. */
function orderOf(query: ParsedListQuery): { join: RawBuilder<unknown>; by: RawBuilder<unknown> } {
  const definition = definitions[query.kind]
  const sort = query.sort ?? definition.defaultSort
  const direction = sort.descending ? sql`DESC` : sql`ASC`
  const last = sql`r."id" ${direction}`
  const field = fieldNamed(definition, sort.field)
  if (!field) {
    const byYear = sort.field === 'year' && yearTableOf(query.kind)
    return { join: sql``, by: byYear ? sql`y."year" ${direction}, ${last}` : last }
  }
  if (field.target && isRecordKind(field.target)) {
    const { titleField, fields } = definitions[field.target]
    const title = fields[titleField]
    const key = sql.ref(`s.${titleField}${title && hasSortColumn(title) ? 'Sort' : ''}`)
    return {
      join: sql`LEFT JOIN ${sql.table(field.target)} AS s ON s."id" = ${columnOf(query.kind, sort.field)}`,
      by: sql`${key} ${direction}, ${last}`,
    }
  }
  return { join: sql``, by: sql`${sortColumn(query.kind, sort.field)} ${direction}, ${last}` }
}

interface ListRow extends Record<string, unknown> {
  id: string
  revision: number
  createdAt: string
  updatedAt: string
  deletedAt: string | null
  importRowId: string | null
  year: number | null
}

function selection(kind: RecordKind): RawBuilder<unknown> {
  if (!yearTableOf(kind)) return sql`r.*`
  const columns = columnsOf(definitions[kind].yearly).map(
    (column) => sql`${sql.ref(`y.${column}`)} AS ${sql.id(`${yearPrefix}${column}`)}`,
  )
  return sql`r.*, y."year" AS "year", ${sql.join(columns)}`
}

async function recordsOf(
  queries: Queries,
  kind: RecordKind,
  rows: readonly ListRow[],
): Promise<StoredRecord[]> {
  const definition = definitions[kind]
  const values = rows.map((row) => valuesOf(definition.fields, row))
  const labels = await labelsOf(queries, kind, values)
  const yearly = yearTableOf(kind) !== null
  return rows.map((row, index) =>
    storedRecord(
      kind,
      row.id,
      {
        revision: row.revision,
        createdAt: row.createdAt,
        updatedAt: row.updatedAt,
        image: {
          values: values[index] ?? {},
          years:
            yearly && row.year !== null ? { [row.year]: valuesOf(definition.yearly, row, yearPrefix) } : {},
          deletedAt: row.deletedAt,
          importRowId: row.importRowId,
        },
      },
      labels[index] ?? {},
    ),
  )
}

const lastFirstRow = 1_000
const rowsAtOnce = 2_000

/** The records of a list from `offset` on, at most `limit`, in the order asked for. */
export async function readList(
  queries: Queries,
  query: ParsedListQuery,
  { offset, limit }: { offset: number; limit: number },
): Promise<StoredRecord[]> {
  const reading = offset + limit <= lastFirstRow ? 'firstRows' : 'all'
  const { from, where } = await listParts(queries, query, reading)
  const { join, by } = orderOf(query)
  const page = await sql<ListRow>`
    SELECT ${selection(query.kind)} FROM ${from} ${join} WHERE ${where} ORDER BY ${by} LIMIT ${limit} OFFSET ${offset}
  `.execute(queries)
  return recordsOf(queries, query.kind, page.rows)
}

/**
 * All records of a list in its order, some at a time: the order is read once as row numbers, so that a long list takes
 * neither time for skipping nor memory for all its records. What is deleted for good meanwhile is left out.
 */
export async function* readWholeList(
  queries: Queries,
  query: ParsedListQuery,
): AsyncGenerator<StoredRecord[], void, undefined> {
  const { from, where } = await listParts(queries, query)
  const { join, by } = orderOf(query)
  const order = await sql<{ rowNumber: number }>`
    SELECT r."rowNumber" FROM ${from} ${join} WHERE ${where} ORDER BY ${by}
  `.execute(queries)
  const numbers = order.rows.map(({ rowNumber }) => rowNumber)
  for (let first = 0; first < numbers.length; first += rowsAtOnce) {
    const some = numbers.slice(first, first + rowsAtOnce)
    const { rows } = await sql<ListRow & { rowNumber: number }>`
      SELECT ${selection(query.kind)} FROM ${from} WHERE r."rowNumber" IN (${sql.join(some)})
    `.execute(queries)
    const places = new Map(some.map((number, place) => [number, place]))
    rows.sort((one, other) => (places.get(one.rowNumber) ?? 0) - (places.get(other.rowNumber) ?? 0))
    yield recordsOf(queries, query.kind, rows)
  }
}

/** How many records match, and the sums of the columns that are totalled; a column without any value sums to 0. */
export async function readTotals(
  queries: Queries,
  query: ParsedListQuery,
): Promise<{ total: number; sums: Record<string, number> }> {
  const { from, where } = await listParts(queries, query)
  const summed = allFields(definitions[query.kind]).filter(([, field]) => field.total === 'sum')
  const sums = summed.map(
    ([name]) => sql`, coalesce(sum(${columnOf(query.kind, name)}), 0) AS ${sql.id(name)}`,
  )
  const result = await sql<Record<string, number>>`
    SELECT count(*) AS "count"${sql.join(sums, sql``)} FROM ${from} WHERE ${where}
  `.execute(queries)
  const { count = 0, ...rest } = result.rows[0] ?? {}
  return { total: count, sums: rest }
}
