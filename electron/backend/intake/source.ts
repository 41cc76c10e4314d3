import type { z } from 'zod'
import { tableColumn } from '../../../shared/contract/intake.ts'
import { type recordSource, type StoredSource, values } from '../../../shared/contract/records.ts'
import type { RecordKind } from '../../../shared/records/registry.ts'
import type { Queries } from '../database/store.ts'
import { undoneOperations } from './queries/tables.ts'

/** The file, sheet and row that a record came from, with the row's cells; null where it was typed. */
export async function sourceOf(
  queries: Queries,
  kind: RecordKind,
  id: string,
): Promise<z.output<typeof recordSource> | null> {
  const record = await queries.selectFrom(kind).select('importRowId').where('id', '=', id).executeTakeFirst()
  if (typeof record?.importRowId !== 'string') return null
  const row = await queries
    .selectFrom('intakeRow')
    .innerJoin('intakeTable', 'intakeTable.id', 'intakeRow.tableId')
    .innerJoin('intakeFile', 'intakeFile.id', 'intakeTable.fileId')
    .select(['intakeRow.rowNumber', 'intakeRow.cells', 'intakeTable.id as tableId', 'intakeTable.sheet'])
    .select(['intakeTable.columns', 'intakeFile.id as fileId', 'intakeFile.name as fileName'])
    .select(['intakeFile.sha256', 'intakeFile.receivedAt'])
    .where('intakeRow.id', '=', record.importRowId)
    .executeTakeFirst()
  if (!row) return null
  const columns = tableColumn.array().parse(JSON.parse(row.columns))
  const texts: unknown = JSON.parse(row.cells)
  return {
    fileId: row.fileId,
    fileName: row.fileName,
    sha256: row.sha256,
    tableId: row.tableId,
    sheet: row.sheet,
    row: row.rowNumber,
    receivedAt: row.receivedAt,
    cells: columns.map(({ column, heading }, index) => ({
      column,
      heading,
      text: Array.isArray(texts) ? String(texts[index] ?? '') : '',
    })),
  }
}

/** Where a record was stored from, each cell with the field that it was read into. */
export type StoredFrom = StoredSource & { recordId: string }

/** All rows that records were stored from, first and in later files, the newest storing first. */
async function storedRows(queries: Queries, recordIds: readonly string[]): Promise<StoredFrom[]> {
  const rows = await queries
    .selectFrom('intakeRow')
    .innerJoin('intakeTable', 'intakeTable.id', 'intakeRow.tableId')
    .innerJoin('intakeFile', 'intakeFile.id', 'intakeTable.fileId')
    .select(['intakeRow.id', 'intakeRow.recordId', 'intakeRow.rowNumber', 'intakeRow.cells'])
    .select(['intakeRow.decision', 'intakeRow.dataValues', 'intakeRow.before'])
    .select(['intakeTable.id as tableId', 'intakeTable.sheet', 'intakeTable.columns'])
    .select(['intakeTable.operationId', 'intakeTable.committedAt', 'intakeFile.id as fileId'])
    .select(['intakeFile.name as fileName', 'intakeFile.sha256', 'intakeFile.receivedAt'])
    .where('intakeTable.operationId', 'is not', null)
    .where((builder) =>
      builder.or([builder('intakeRow.id', 'in', recordIds), builder('intakeRow.recordId', 'in', recordIds)]),
    )
    .where('intakeRow.decision', 'in', ['create', 'update'])
    .orderBy('intakeTable.committedAt', 'desc')
    .orderBy('intakeTable.operationId', 'desc')
    .orderBy('intakeRow.rowNumber', 'desc')
    .execute()
  return rows.map((row) => {
    const { id, recordId, rowNumber, cells, columns, operationId, committedAt, ...others } = row
    const { decision, dataValues, before, ...place } = others
    const texts: unknown = JSON.parse(cells)
    const read = tableColumn.array().parse(JSON.parse(columns))
    const isNew = decision === 'create'
    const stated = values.parse(JSON.parse(isNew ? dataValues : before))
    const isTaken = (field: string | null) =>
      field !== null && field in stated && (!isNew || stated[field] !== null)
    return {
      ...place,
      recordId: recordId ?? id,
      operationId: operationId ?? '',
      storedAt: committedAt ?? '',
      decision: isNew ? 'create' : 'update',
      row: rowNumber,
      cells: read.map(({ column, heading, field }, index) => ({
        column,
        heading,
        field,
        taken: isTaken(field),
        text: Array.isArray(texts) ? String(texts[index] ?? '') : '',
      })),
    }
  })
}

/** The rows that records were stored from by `<operation>|<record>`. */
export async function storedFrom(
  queries: Queries,
  recordIds: readonly string[],
): Promise<Map<string, StoredFrom>> {
  const rows = await storedRows(queries, recordIds)
  return new Map(rows.map((row) => [`${row.operationId}|${row.recordId}`, row]))
}

/** Every row of a file that a record was stored or changed from, newest first; what was undone is left out. */
export async function sourcesOf(queries: Queries, id: string): Promise<StoredSource[]> {
  const undone = await undoneOperations(queries)
  const rows = await storedRows(queries, [id])
  return rows.flatMap(({ recordId: _, ...row }) => (undone.has(row.operationId) ? [] : [row]))
}
