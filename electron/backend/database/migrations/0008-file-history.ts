import type { Migration } from './migration.ts'

/**
 * What happened to the files of a record is found by the record's key in their images; a unit's identity has its name,
 * so that units without a code are told apart.
 */
export const fileHistory: Migration = {
  number: 8,
  name: 'file history',
  sql: `
    CREATE INDEX historyAttachment ON history (coalesce(after, before) ->> '$.values.recordId')
      WHERE kind = 'attachment';
    UPDATE unit SET identity =
      substr(identity, 1, instr(identity, '|')) || fold(name) || substr(identity, instr(identity, '|'));
  `,
}
