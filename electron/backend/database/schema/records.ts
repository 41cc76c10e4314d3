/** A value as SQLite keeps it. */
export type Cell = string | number | null

/**
 * What the tables of all kinds of records have in common; the other columns follow from the definition
 * (`database/columns.ts`), and a test holds both against each other.
 */
export interface RecordTable {
  /** A number that never changes, because the search index refers to it; given by SQLite. */
  rowNumber?: number
  id: string
  revision: number
  createdAt: string
  updatedAt: string
  deletedAt: string | null
  importRowId: string | null
  /** Folded text of all searched fields. */
  searchText: string
  /** Folded text of the fields by which two rows are told to be the same record. */
  identity: string
  [column: string]: Cell | undefined
}

/** The yearly values of a record, one row for each year. */
export interface YearTable {
  recordId: string
  year: number
  [column: string]: Cell | undefined
}

export interface OperationTable {
  id: string
  at: string
  actor: string
  action: string
  label: string
  records: number
  /** The operation that undid this one. */
  undoneBy: string | null
  /** The operation that this one undid. */
  undoes: string | null
}

export interface HistoryTable {
  sequence?: number
  operationId: string
  kind: string
  recordId: string
  action: string
  /** The record's revision after the change; 0 where it is gone. */
  revision: number
  before: string | null
  after: string | null
}

export interface SettingTable {
  name: string
  value: string
}
