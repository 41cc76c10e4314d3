import type { Migration } from './migration.ts'

/** Rows of the statistical forms, whatever their columns are. */
export const statistics: Migration = {
  number: 5,
  name: 'statistics',
  sql: `
    CREATE TABLE statisticalRow (
      rowNumber INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      revision INTEGER NOT NULL,
      createdAt TEXT NOT NULL,
      updatedAt TEXT NOT NULL,
      deletedAt TEXT,
      importRowId TEXT,
      searchText TEXT NOT NULL,
      identity TEXT NOT NULL,
      formCode TEXT NOT NULL,
      formVersion INTEGER,
      unitId TEXT REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
      period TEXT NOT NULL,
      subject TEXT,
      figures TEXT
    ) STRICT;
    CREATE INDEX statisticalRowForm ON statisticalRow (formCode, period, unitId);
    CREATE INDEX statisticalRowUnit ON statisticalRow (unitId);
    CREATE INDEX statisticalRowImportRow ON statisticalRow (importRowId);
  `,
}
