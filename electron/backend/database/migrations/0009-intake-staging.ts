import type { Migration } from './migration.ts'

/**
 * Long lists are staged in portions; a received file shows once all of its rows are there. Rows are counted by decision
 * along an index, without reading what they hold.
 */
export const intakeStaging: Migration = {
  number: 9,
  name: 'intake staging',
  sql: `
    ALTER TABLE intakeFile ADD COLUMN isWhole INTEGER NOT NULL DEFAULT 1;
    CREATE INDEX intakeRowDecision ON intakeRow (tableId, decision, hasIssues);
  `,
}
