import type { z } from 'zod'
import { tableColumn } from '../../../shared/contract/intake.ts'
import type { recordSource } from '../../../shared/contract/records.ts'
import type { RecordKind } from '../../../shared/records/registry.ts'
import type { Queries } from '../database/store.ts'

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
