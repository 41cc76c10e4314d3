import type { z } from 'zod'
import {
  type IntakeFile,
  rowDecision,
  type TableSummary,
  type tableState,
} from '../../../shared/contract/intake.ts'
import type { Queries } from '../database/store.ts'
import { readCounts } from './queries/rows.ts'
import {
  type NewFile,
  type NewTable,
  readFileRows,
  readTableRows,
  undoneOperations,
} from './queries/tables.ts'

type TableState = z.output<typeof tableState>

/** Whether a table waits for review, is stored, or was stored and taken back. */
export function stateOf(operationId: string | null, undone: ReadonlySet<string>): TableState {
  if (operationId === null) return 'review'
  return undone.has(operationId) ? 'undone' : 'committed'
}

type Counts = Awaited<ReturnType<typeof readCounts>>

const noRows = { create: 0, update: 0, skip: 0, error: 0 }

function summaryOf(
  table: Omit<TableSummary, 'state' | 'counts' | 'questions'>,
  state: TableState,
  counts: readonly Omit<Counts[number], 'tableId'>[],
): TableSummary {
  return {
    id: table.id,
    fileId: table.fileId,
    sheet: table.sheet,
    form: table.form,
    unitId: table.unitId,
    unitName: table.unitName,
    period: table.period,
    state,
    counts: { ...noRows, ...Object.fromEntries(counts.map(({ decision, rows }) => [decision, rows])) },
    questions: counts.reduce((sum, { questions }) => sum + questions, 0),
    operationId: table.operationId,
  }
}

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
  return tables.map((table) =>
    summaryOf(
      table,
      stateOf(table.operationId, undone),
      counts.filter(({ tableId }) => tableId === table.id),
    ),
  )
}

function countsOf({ rows }: NewTable): Omit<Counts[number], 'tableId'>[] {
  return rowDecision.options.map((decision) => {
    const decided = rows.filter((row) => row.decision === decision)
    const questions = decided.filter(({ issues }) => issues.length > 0).length
    return { decision, rows: decided.length, questions }
  })
}

/**
 * A file that was just staged, as `receivedFiles` would read it.
 * @param tables its tables with their ids and the names of their senders
 * @param receivedBefore when its bytes were received before it
 */
export function fileJustStaged(
  file: NewFile,
  tables: readonly { id: string; table: NewTable; unitName: string | null }[],
  receivedBefore: string | null,
): IntakeFile {
  return {
    ...file,
    receivedBefore,
    tables: tables.map(({ id, table, unitName }) => {
      const { sheet, form, unitId, period } = table
      const facts = { id, fileId: file.id, sheet, form, unitId, unitName, period, operationId: null }
      return summaryOf(facts, 'review', countsOf(table))
    }),
  }
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
