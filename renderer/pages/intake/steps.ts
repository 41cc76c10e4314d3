import type { IntakeFile, TableDetail, TableSummary } from '../../../shared/contract/intake.ts'

/** Where a table stands on its way from a file into the records; the page shows one of these at a time. */
export type IntakeStep =
  /** The form or the heading rows are not known: the clerk says what the table is. */
  | { step: 'recognise'; missing: 'form' | 'headerRows' }
  /** The rows are proposed; `writable` of them would be stored, `undecided` still have an error. */
  | { step: 'review'; writable: number; undecided: number; questions: number }
  | { step: 'stored'; operationId: string | null; written: number; leftOut: number }
  /** It was stored and taken back; it can be stored again. */
  | { step: 'undone'; writable: number; undecided: number; questions: number }

/** Rows that a commit would store: new and changed ones. */
export function writableRows(table: TableSummary): number {
  return table.counts.create + table.counts.update
}

/** The step that a table is at. Its heading rows are only known in its detail; a summary is taken to have them. */
export function stepOf(table: TableSummary & Partial<Pick<TableDetail, 'headerRows'>>): IntakeStep {
  if (table.state === 'committed') {
    return {
      step: 'stored',
      operationId: table.operationId,
      written: writableRows(table),
      leftOut: table.counts.error,
    }
  }
  if (table.form === null) return { step: 'recognise', missing: 'form' }
  if (table.headerRows === null) return { step: 'recognise', missing: 'headerRows' }
  const rows = { writable: writableRows(table), undecided: table.counts.error, questions: table.questions }
  return table.state === 'undone' ? { step: 'undone', ...rows } : { step: 'review', ...rows }
}

/** True where a table can be stored from the list without looking into it: nothing in it is left to decide. */
export function isReady(table: TableSummary): boolean {
  const at = stepOf(table)
  return (at.step === 'review' || at.step === 'undone') && at.writable > 0 && at.undecided === 0
}

/** What the line of a table says is still to be decided, most pressing first. */
export type Pending =
  | { what: 'form' }
  | { what: 'errors'; rows: number }
  | { what: 'unit' }
  | { what: 'period' }
  | { what: 'doubts'; rows: number }
  | { what: 'nothingNew' }

export function pendingOf(table: TableSummary): Pending[] {
  const at = stepOf(table)
  if (at.step === 'stored') return []
  if (at.step === 'recognise') return [{ what: 'form' }]
  const pending: Pending[] = []
  if (at.undecided > 0) pending.push({ what: 'errors', rows: at.undecided })
  if (table.unitId === null) pending.push({ what: 'unit' })
  if (table.period === null && table.form === 'model') pending.push({ what: 'period' })
  const doubts = at.questions - at.undecided
  if (doubts > 0) pending.push({ what: 'doubts', rows: doubts })
  if (at.writable === 0 && at.undecided === 0) pending.push({ what: 'nothingNew' })
  return pending
}

/** One line of the list of received files: a table, or a file from which no table could be taken. */
export type IntakeLine =
  | { line: 'table'; key: string; file: IntakeFile; table: TableSummary }
  | { line: 'unreadable'; key: string; file: IntakeFile; message: string }
  | { line: 'noTable'; key: string; file: IntakeFile }

/** The received files as lines, in the order of the files and of their tables. */
export function linesOf(files: readonly IntakeFile[]): IntakeLine[] {
  return files.flatMap((file): IntakeLine[] => {
    if (file.error) return [{ line: 'unreadable', key: file.id, file, message: file.error.message }]
    if (file.tables.length === 0) return [{ line: 'noTable', key: file.id, file }]
    return file.tables.map((table) => ({ line: 'table', key: table.id, file, table }))
  })
}
