import type { z } from 'zod'
import type { IntakeFile, TableSummary, tableState } from '../../../shared/contract/intake.ts'
import type { Queries } from '../database/store.ts'
import { readCounts } from './queries/rows.ts'
import { readFileRows, readTableRows, undoneOperations } from './queries/tables.ts'

type TableState = z.output<typeof tableState>

/** Whether a table waits for review, is stored, or was stored and taken back. */
export function stateOf(operationId: string | null, undone: ReadonlySet<string>): TableState {
  if (operationId === null) return 'review'
  return undone.has(operationId) ? 'undone' : 'committed'
}

const noRows = { create: 0, update: 0, skip: 0, error: 0 }

/** Tables of files in their order, with the number of their rows by decision. */
export async function summaries(
  queries: Queries,
  of: { fileIds: readonly string[] } | { tableId: string },
): Promise<TableSummary[]> {
  const tables = await readTableRows(queries, of)
  const undone = await undoneOperations(queries)
  const counts = await readCounts(
    queries,
    tables.map(({ id }) => id),
  )
  return tables.map((table) => {
    const ofTable = counts.filter(({ tableId }) => tableId === table.id)
    return {
      id: table.id,
      fileId: table.fileId,
      sheet: table.sheet,
      form: table.form,
      unitId: table.unitId,
      unitName: table.unitName,
      period: table.period,
      state: stateOf(table.operationId, undone),
      counts: { ...noRows, ...Object.fromEntries(ofTable.map(({ decision, rows }) => [decision, rows])) },
      questions: ofTable.reduce((sum, { questions }) => sum + questions, 0),
      operationId: table.operationId,
    }
  })
}

/** Received files that the clerk has not taken off the page, newest first; with `fileId` only this one. */
export async function receivedFiles(queries: Queries, fileId: string | null = null): Promise<IntakeFile[]> {
  const files = await readFileRows(queries, fileId)
  const tables = await summaries(queries, { fileIds: files.map(({ id }) => id) })
  return files.map((file) => ({
    id: file.id,
    name: file.name,
    sha256: file.sha256,
    size: file.size,
    receivedAt: file.receivedAt,
    receivedBefore: file.receivedBefore,
    error: file.errorCode === null ? null : { code: file.errorCode, message: file.errorMessage ?? '' },
    tables: tables.filter((table) => table.fileId === file.id),
  }))
}
