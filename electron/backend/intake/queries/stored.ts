import type { Queries } from '../../database/store.ts'

/** Where a record was stored from. */
export interface StoredPlace {
  fileName: string
  sheet: string
  /** Row number in the sheet, 1 is the first. */
  row: number
}

/** The rows that an operation stored, by the id of the record that each became or changed. */
export async function readStoredRows(
  queries: Queries,
  operationId: string,
): Promise<Map<string, StoredPlace>> {
  const rows = await queries
    .selectFrom('intakeRow')
    .innerJoin('intakeTable', 'intakeTable.id', 'intakeRow.tableId')
    .innerJoin('intakeFile', 'intakeFile.id', 'intakeTable.fileId')
    .select(['intakeRow.id', 'intakeRow.recordId', 'intakeRow.rowNumber as row'])
    .select(['intakeTable.sheet', 'intakeFile.name as fileName'])
    .where('intakeTable.operationId', '=', operationId)
    .where('intakeRow.decision', 'in', ['create', 'update'])
    .execute()
  return new Map(rows.map(({ id, recordId, ...place }) => [recordId ?? id, place]))
}
