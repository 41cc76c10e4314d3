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

type Source = z.output<typeof recordSource>

/** Where a record was stored from, each cell with the field that it was read into. */
export type StoredFrom = Omit<Source, 'cells'> & {
  cells: (Source['cells'][number] & { field: string | null })[]
}

/** The rows that records were stored from, first and in later files, by `<operation>|<record>`. */
export async function storedFrom(
  queries: Queries,
  recordIds: readonly string[],
): Promise<Map<string, StoredFrom>> {
  const rows = await queries
    .selectFrom('intakeRow')
    .innerJoin('intakeTable', 'intakeTable.id', 'intakeRow.tableId')
    .innerJoin('intakeFile', 'intakeFile.id', 'intakeTable.fileId')
    .select(['intakeRow.id', 'intakeRow.recordId', 'intakeRow.rowNumber', 'intakeRow.cells'])
    .select(['intakeTable.id as tableId', 'intakeTable.sheet', 'intakeTable.columns'])
    .select(['intakeTable.operationId', 'intakeFile.id as fileId', 'intakeFile.name as fileName'])
    .select(['intakeFile.sha256', 'intakeFile.receivedAt'])
    .where('intakeTable.operationId', 'is not', null)
    .where((builder) =>
      builder.or([builder('intakeRow.id', 'in', recordIds), builder('intakeRow.recordId', 'in', recordIds)]),
    )
    .where('intakeRow.decision', 'in', ['create', 'update'])
    .execute()
  return new Map(
    rows.map(({ id, recordId, rowNumber, cells, columns, operationId, ...place }) => {
      const texts: unknown = JSON.parse(cells)
      const read = tableColumn.array().parse(JSON.parse(columns))
      return [
        `${operationId}|${recordId ?? id}`,
        {
          ...place,
          row: rowNumber,
          cells: read.map(({ column, heading, field }, index) => ({
            column,
            heading,
            field,
            text: Array.isArray(texts) ? String(texts[index] ?? '') : '',
          })),
        },
      ]
    }),
  )
}
