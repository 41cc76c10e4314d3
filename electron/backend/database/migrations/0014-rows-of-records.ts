import type { Migration } from './migration.ts'

/** The rows of files that changed a record are found by the record, however many files were received. */
export const rowsOfRecords: Migration = {
  number: 14,
  name: 'rows of records',
  sql: 'CREATE INDEX intakeRowRecord ON intakeRow (recordId) WHERE recordId IS NOT NULL;',
}
