export interface IntakeFileTable {
  id: string
  name: string
  /** Of the bytes as received; also the name under which the original is kept. */
  sha256: string
  size: number
  receivedAt: string
  /** Why it could not be read. */
  errorCode: string | null
  errorMessage: string | null
  /** When the clerk took it off the page. */
  dismissedAt: string | null
  /** 0 while its rows are still being staged. */
  isWhole: number
}

export interface IntakeTableTable {
  id: string
  fileId: string
  /** Order of the table in its file. */
  position: number
  sheet: string
  /** Kind of record; null where it is not recognised. */
  form: string | null
  unitId: string | null
  period: string | null
  headerFrom: number | null
  headerTo: number | null
  /** JSON as in `tableDetail` of the contract. */
  columns: string
  ignored: string
  totals: string
  /** JSON of what the clerk decided of the table: `unitId`, `period`. */
  decided: string
  /** The operation that stored it; whether it was undone follows from the operation. */
  operationId: string | null
  committedAt: string | null
}

export interface IntakeRowTable {
  id: string
  tableId: string
  rowNumber: number
  decision: string
  /** 1 where `issues` holds any. */
  hasIssues: number
  /** JSON of the values by field, yearly fields beside the others (`values` is a word of SQL). */
  dataValues: string
  issues: string
  /** JSON of the texts of the row's cells in the order of the table's columns. */
  cells: string
  recordId: string | null
  /** JSON of what the record has where an update differs. */
  before: string
}

export interface IntakeDecisionTable {
  /** The sender's id; empty where the table had none. */
  sender: string
  form: string
  /** `column`, or the field that a value was decided for. */
  about: string
  /** What the file says, folded: a heading, a spelling, a coded value. */
  wording: string
  /** The field or the value that it means; null for a column that is not used. */
  decided: string | null
}

export interface IntakeTables {
  intakeDecision: IntakeDecisionTable
  intakeFile: IntakeFileTable
  intakeTable: IntakeTableTable
  intakeRow: IntakeRowTable
}
