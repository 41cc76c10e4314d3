import type { Migration } from './migration.ts'

/**
 * A received table knows whether its sender and its period were decided by the clerk or proposed by the program. Of the
 * tables that are there nobody knows: they keep what they have.
 */
export const decidedTables: Migration = {
  number: 12,
  name: 'decided tables',
  sql: `
    ALTER TABLE intakeTable ADD COLUMN decided TEXT NOT NULL DEFAULT '[]';
    UPDATE intakeTable SET decided = '["unitId","period"]';
  `,
}
