import { z } from 'zod'
import { type IntakeFile, ignoredReason, tableColumn } from '../../../../shared/contract/intake.ts'
import type { IntakeFileTable, IntakeTableTable } from '../../database/schema/intake.ts'
import { insertRows } from '../../database/sqlite/bulk.ts'
import type { Connection } from '../../database/sqlite/connection.ts'
import type { Queries, Writing } from '../../database/store.ts'
import type { DecidedRow } from '../match/records.ts'
import { type StatedTotal, statedTotal } from '../recognise/rows/totals.ts'
import type { TableReading } from '../recognise/tables.ts'
import { type TableFact, tableFact } from '../tableDoubts.ts'
import { insertTableRows, rowCells } from './rows.ts'

const ignoredRows = z.array(z.object({ row: z.number(), reason: ignoredReason }))

/** A table as it is stored, its JSON read. */
export interface StoredTable extends Omit<IntakeTableTable, 'columns' | 'ignored' | 'totals' | 'decided'> {
  columns: z.output<typeof tableColumn>[]
  ignored: z.output<typeof ignoredRows>
  totals: StatedTotal[]
  decided: TableFact[]
  fileName: string
  sha256: string
}

export async function readTable(queries: Queries | Writing, tableId: string): Promise<StoredTable | null> {
  const row = await queries
    .selectFrom('intakeTable')
    .innerJoin('intakeFile', 'intakeFile.id', 'intakeTable.fileId')
    .selectAll('intakeTable')
    .select(['intakeFile.name as fileName', 'intakeFile.sha256'])
    .where('intakeTable.id', '=', tableId)
    .executeTakeFirst()
  if (!row) return null
  return {
    ...row,
    columns: tableColumn.array().parse(JSON.parse(row.columns)),
    ignored: ignoredRows.parse(JSON.parse(row.ignored)),
    totals: statedTotal.array().parse(JSON.parse(row.totals)),
    decided: tableFact.array().parse(JSON.parse(row.decided)),
  }
}

/** When the bytes of each of these files were received before it, last of all; those are left out that were not. */
export async function earlierReceipts(
  queries: Queries,
  fileIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await queries
    .selectFrom('intakeFile')
    .innerJoin('intakeFile as earlier', 'earlier.sha256', 'intakeFile.sha256')
    .select((builder) => ['intakeFile.id', builder.fn.max<string>('earlier.receivedAt').as('at')])
    .whereRef('earlier.id', '<', 'intakeFile.id')
    .where('earlier.isWhole', '=', 1)
    .where('intakeFile.id', 'in', fileIds)
    .groupBy('intakeFile.id')
    .execute()
  return new Map(rows.map(({ id, at }) => [id, at]))
}

const filesAtOnce = 500

/** Received files, newest first, each with the time at which the same bytes were received before. */
export async function readFileRows(
  queries: Queries,
  fileId: string | null,
): Promise<(IntakeFileTable & { receivedBefore: string | null })[]> {
  const query = queries
    .selectFrom('intakeFile')
    .selectAll()
    .select((builder) =>
      builder
        .selectFrom('intakeFile as earlier')
        .select((inner) => inner.fn.max<string | null>('earlier.receivedAt').as('receivedBefore'))
        .whereRef('earlier.sha256', '=', 'intakeFile.sha256')
        .whereRef('earlier.id', '<', 'intakeFile.id')
        .where('earlier.isWhole', '=', 1)
        .as('receivedBefore'),
    )
    .where('dismissedAt', 'is', null)
    .where('isWhole', '=', 1)
    .orderBy('id', 'desc')
    .limit(filesAtOnce)
  return await (fileId === null ? query : query.where('id', '=', fileId)).execute()
}

/** The tables of files, or one table, in the order of the sheets, with the sender's name. */
export async function readTableRows(
  queries: Queries,
  of: { fileIds: readonly string[] } | { tableId: string },
): Promise<(IntakeTableTable & { unitName: string | null })[]> {
  const query = queries
    .selectFrom('intakeTable')
    .leftJoin('unit', 'unit.id', 'intakeTable.unitId')
    .selectAll('intakeTable')
    .select('unit.name as unitName')
    .orderBy('intakeTable.position')
  const rows = await ('tableId' in of
    ? query.where('intakeTable.id', '=', of.tableId)
    : query.where('intakeTable.fileId', 'in', of.fileIds)
  ).execute()
  return rows.map((row) => ({ ...row, unitName: row.unitName === null ? null : String(row.unitName) }))
}

/** Takes a file off the page. */
export async function dismissFile(queries: Queries, fileId: string): Promise<boolean> {
  const { numUpdatedRows } = await queries
    .updateTable('intakeFile')
    .set({ dismissedAt: new Date().toISOString() })
    .where('id', '=', fileId)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Notes that a table was stored by an operation. */
export async function markCommitted(
  writing: Writing,
  tableId: string,
  operationId: string,
  at: string,
): Promise<void> {
  await writing
    .updateTable('intakeTable')
    .set({ operationId, committedAt: at })
    .where('id', '=', tableId)
    .execute()
}

/** Operations that are undone and not brought back by undoing the undo. */
export async function undoneOperations(queries: Queries | Writing): Promise<Set<string>> {
  const undos = await queries
    .selectFrom('operation')
    .select(['id', 'undoes'])
    .where('undoes', 'is not', null)
    .execute()
  const undoOf = new Map(undos.map(({ id, undoes }) => [undoes ?? '', id]))
  const isUndone = (operationId: string): boolean => {
    const undo = undoOf.get(operationId)
    return undo !== undefined && !isUndone(undo)
  }
  return new Set([...undoOf.keys()].filter(isUndone))
}

export interface NewFile {
  id: string
  name: string
  sha256: string
  size: number
  receivedAt: string
  error: IntakeFile['error']
}

/** A table ready to be stored with its rows. */
export interface NewTable extends Omit<TableReading, 'rows'> {
  rows: readonly DecidedRow[]
}

function tableColumnsOf(reading: Omit<NewTable, 'rows'>) {
  return {
    sheet: reading.sheet,
    form: reading.form,
    unitId: reading.unitId,
    period: reading.period,
    headerFrom: reading.headerRows?.from ?? null,
    headerTo: reading.headerRows?.to ?? null,
    columns: JSON.stringify(reading.columns),
    ignored: JSON.stringify(reading.ignored),
    totals: JSON.stringify(reading.totals),
  }
}

const fileColumns = [
  'id',
  'name',
  'sha256',
  'size',
  'receivedAt',
  'errorCode',
  'errorMessage',
  'isWhole',
] as const satisfies readonly (keyof IntakeFileTable)[]

const tableColumns = [
  'id',
  'fileId',
  'position',
  'sheet',
  'form',
  'unitId',
  'period',
  'headerFrom',
  'headerTo',
  'columns',
  'ignored',
  'totals',
  'decided',
] as const satisfies readonly (keyof IntakeTableTable)[]

/**
 * Stores a received file with its tables, which have these ids, but without their rows, inside the caller's transaction. It
 * shows where it is whole: all rows come within the same transaction.
 */
export function insertFile(
  connection: Connection,
  { error, ...facts }: NewFile,
  tables: readonly Omit<NewTable, 'rows'>[],
  ids: readonly string[],
  isWhole: boolean,
): void {
  const file = {
    ...facts,
    errorCode: error?.code ?? null,
    errorMessage: error?.message ?? null,
    isWhole: isWhole ? 1 : 0,
  }
  insertRows(connection, 'intakeFile', fileColumns, [fileColumns.map((column) => file[column])])
  const rows = tables.map((table, position) => {
    const row = {
      id: ids[position] ?? '',
      fileId: facts.id,
      position,
      ...tableColumnsOf(table),
      decided: '[]',
    }
    return tableColumns.map((column) => row[column])
  })
  insertRows(connection, 'intakeTable', tableColumns, rows)
}

/** Notes what the clerk decided of a table so far. */
export async function noteDecided(
  writing: Writing,
  tableId: string,
  decided: readonly TableFact[],
): Promise<void> {
  const noted = JSON.stringify([...new Set(decided)])
  await writing.updateTable('intakeTable').set({ decided: noted }).where('id', '=', tableId).execute()
}

/** From now on the file shows: all of its rows are there. */
export async function markWhole(writing: Writing, fileId: string): Promise<void> {
  await writing.updateTable('intakeFile').set({ isWhole: 1 }).where('id', '=', fileId).execute()
}

async function removeFiles(queries: Queries, which: { isWhole: 0 } | { id: string }): Promise<void> {
  await queries.transaction().execute(async (writing) => {
    const all = writing.selectFrom('intakeFile').select('id')
    const files = 'id' in which ? all.where('id', '=', which.id) : all.where('isWhole', '=', which.isWhole)
    const tables = writing.selectFrom('intakeTable').select('id').where('fileId', 'in', files)
    await writing.deleteFrom('intakeRow').where('tableId', 'in', tables).execute()
    await writing.deleteFrom('intakeTable').where('fileId', 'in', files).execute()
    await writing.deleteFrom('intakeFile').where('id', 'in', files).execute()
  })
}

/** Removes files whose staging was cut off, with what was staged of them. */
export async function removeUnfinished(queries: Queries): Promise<void> {
  await removeFiles(queries, { isWhole: 0 })
}

/** Removes what was staged of one file; nothing of it may be stored yet. */
export async function removeFile(queries: Queries, id: string): Promise<void> {
  await removeFiles(queries, { id })
}

/** Puts a table that was read anew in the place of what was staged, inside the caller's transaction. */
export async function replaceTable(
  writing: Writing,
  connection: Connection,
  tableId: string,
  table: NewTable,
  decided: readonly TableFact[],
): Promise<void> {
  await writing.deleteFrom('intakeRow').where('tableId', '=', tableId).execute()
  await noteDecided(writing, tableId, decided)
  await writing.updateTable('intakeTable').set(tableColumnsOf(table)).where('id', '=', tableId).execute()
  insertTableRows(connection, rowCells(tableId, table.rows))
}
