import { tableColumn } from '../../../shared/contract/intake.ts'
import { type StoredSource, values } from '../../../shared/contract/records.ts'
import type { Queries } from '../database/store.ts'
import { undoneOperations } from './queries/tables.ts'

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
