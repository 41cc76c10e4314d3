import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import {
  type RowDecision,
  rowDecision,
  rowIssue,
  type StagedRow,
} from '../../../../shared/contract/intake.ts'
import { type Values, values as valuesSchema } from '../../../../shared/contract/records.ts'
import { newIds } from '../../database/ids.ts'
import type { IntakeRowTable } from '../../database/schema/intake.ts'
import type { Cell } from '../../database/schema/records.ts'
import { insertRows, updateRows } from '../../database/sqlite/bulk.ts'
import type { Connection } from '../../database/sqlite/connection.ts'
import type { Queries, Writing } from '../../database/store.ts'
import type { DecidedRow } from '../match/records.ts'

const texts = z.array(z.string())

/** A row between reading and storing. */
export type StoredRow = Omit<StagedRow, 'labels' | 'recordTitle'>

function storedRow(row: IntakeRowTable): StoredRow {
  return {
    id: row.id,
    row: row.rowNumber,
    decision: rowDecision.parse(row.decision),
    values: valuesSchema.parse(JSON.parse(row.dataValues)),
    issues: rowIssue.array().parse(JSON.parse(row.issues)),
    cells: texts.parse(JSON.parse(row.cells)),
    recordId: row.recordId,
    before: valuesSchema.parse(JSON.parse(row.before)),
  }
}

export type RowFilter = 'all' | 'questions' | RowDecision

export async function readRows(
  queries: Queries | Writing,
  tableId: string,
  only: RowFilter = 'all',
  page: { offset: number; limit: number } | null = null,
): Promise<StoredRow[]> {
  let query = queries.selectFrom('intakeRow').selectAll().where('tableId', '=', tableId).orderBy('rowNumber')
  if (only === 'questions') query = query.where('hasIssues', '=', 1)
  else if (only !== 'all') query = query.where('decision', '=', only)
  if (page) query = query.limit(page.limit).offset(page.offset)
  return (await query.execute()).map(storedRow)
}

const valuesAtOnce = 500

/** What the rows of a table say, in portions: other calls have their turn meanwhile. */
export async function readRowValues(
  queries: Queries,
  tableId: string,
): Promise<{ row: number; values: Values }[]> {
  const found: { row: number; values: Values }[] = []
  for (;;) {
    const rows = await queries
      .selectFrom('intakeRow')
      .select(['rowNumber', 'dataValues'])
      .where('tableId', '=', tableId)
      .where('rowNumber', '>', found.at(-1)?.row ?? 0)
      .orderBy('rowNumber')
      .limit(valuesAtOnce)
      .execute()
    for (const { rowNumber, dataValues } of rows)
      found.push({ row: rowNumber, values: valuesSchema.parse(JSON.parse(dataValues)) })
    if (rows.length < valuesAtOnce) return found
    await setImmediate()
  }
}

export async function readRow(
  queries: Queries | Writing,
  rowId: string,
): Promise<(StoredRow & { tableId: string }) | null> {
  const row = await queries.selectFrom('intakeRow').selectAll().where('id', '=', rowId).executeTakeFirst()
  return row ? { ...storedRow(row), tableId: row.tableId } : null
}

const idsPerQuery = 5_000

/** Rows with these ids, in the order of the sheet. */
export async function readRowsById(queries: Queries | Writing, ids: readonly string[]): Promise<StoredRow[]> {
  const rows: StoredRow[] = []
  for (let from = 0; from < ids.length; from += idsPerQuery) {
    const some = await queries
      .selectFrom('intakeRow')
      .selectAll()
      .where('id', 'in', ids.slice(from, from + idsPerQuery))
      .orderBy('rowNumber')
      .execute()
    rows.push(...some.map(storedRow))
  }
  return rows
}

/** Rows of tables by decision and the number of rows with issues. */
export async function readCounts(
  queries: Queries | Writing,
  tableIds: readonly string[],
): Promise<{ tableId: string; decision: RowDecision; rows: number; questions: number }[]> {
  if (tableIds.length === 0) return []
  const rows = await queries
    .selectFrom('intakeRow')
    .select(['tableId', 'decision'])
    .select((builder) => [
      builder.fn.countAll<number>().as('rows'),
      builder.fn.sum<number>('hasIssues').as('questions'),
    ])
    .where('tableId', 'in', tableIds)
    .groupBy(['tableId', 'decision'])
    .execute()
  return rows.map((row) => ({ ...row, decision: rowDecision.parse(row.decision) }))
}

/** How many rows tables have. */
export async function countRows(queries: Queries, tableIds: readonly string[]): Promise<number> {
  return (await readCounts(queries, tableIds)).reduce((sum, { rows }) => sum + rows, 0)
}

const rowColumns = [
  'id',
  'tableId',
  'rowNumber',
  'decision',
  'hasIssues',
  'dataValues',
  'issues',
  'cells',
  'recordId',
  'before',
] as const

/** Rows of a table as they are stored; made before it is one's turn to write. */
export type RowCells = readonly (readonly Cell[])[]

export function rowCells(tableId: string, rows: readonly DecidedRow[]): RowCells {
  const ids = newIds(rows.length)
  return rows.map((row, index) => [
    ids[index] ?? '',
    tableId,
    row.row,
    row.decision,
    row.issues.length > 0 ? 1 : 0,
    JSON.stringify(row.values),
    JSON.stringify(row.issues),
    JSON.stringify(row.cells),
    row.recordId,
    JSON.stringify(row.before),
  ])
}

/** Stages rows of tables, inside the caller's transaction. */
export function insertTableRows(connection: Connection, rows: RowCells): void {
  insertRows(connection, 'intakeRow', rowColumns, rows)
}

/** What a review or a commit changes of a staged row. */
export interface RowChange {
  decision: RowDecision
  values: Values
  issues: StagedRow['issues']
  recordId: string | null
  before: Values
}

/** Changes staged rows, inside the caller's transaction. */
export function updateStagedRows(
  connection: Connection,
  changes: readonly (RowChange & { id: string })[],
): void {
  updateRows(
    connection,
    'intakeRow',
    ['decision', 'dataValues', 'issues', 'hasIssues', 'recordId', 'before'],
    changes.map(({ id, decision, values, issues, recordId, before }) => [
      id,
      [
        decision,
        JSON.stringify(values),
        JSON.stringify(issues),
        issues.length > 0 ? 1 : 0,
        recordId,
        JSON.stringify(before),
      ],
    ]),
  )
}
