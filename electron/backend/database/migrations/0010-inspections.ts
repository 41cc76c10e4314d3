import type { Migration } from './migration.ts'

/**
 * Inspections from the plan to the last recommendation: people with positions over time, what a dossier holds, remarks on
 * reports, the source, answers and reminders of recommendations.
 */
export const inspections: Migration = {
  number: 10,
  name: 'inspections',
  sql: `
    CREATE TABLE person (
      rowNumber INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      revision INTEGER NOT NULL,
      createdAt TEXT NOT NULL,
      updatedAt TEXT NOT NULL,
      deletedAt TEXT,
      importRowId TEXT,
      searchText TEXT NOT NULL,
      identity TEXT NOT NULL,
      name TEXT NOT NULL,
      nameSort TEXT NOT NULL,
      honorific TEXT,
      honorificSort TEXT,
      birthYear INTEGER,
      committeeRole TEXT,
      positions TEXT,
      areas TEXT,
      phone TEXT,
      phoneSort TEXT,
      note TEXT
    ) STRICT;
    CREATE INDEX personIdentity ON person (identity);
    CREATE INDEX personBin ON person (deletedAt) WHERE deletedAt IS NOT NULL;
    CREATE INDEX personName ON person (nameSort, id) WHERE deletedAt IS NULL;

    CREATE VIRTUAL TABLE personSearch USING fts5 (
      searchText, content = 'person', content_rowid = 'rowNumber', tokenize = 'unicode61', detail = none, columnsize = 0
    );
    CREATE TRIGGER personSearchInsert AFTER INSERT ON person BEGIN
      INSERT INTO personSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE TRIGGER personSearchDelete AFTER DELETE ON person BEGIN
      INSERT INTO personSearch (personSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
    END;
    CREATE TRIGGER personSearchUpdate AFTER UPDATE OF searchText ON person WHEN old.searchText IS NOT new.searchText BEGIN
      INSERT INTO personSearch (personSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
      INSERT INTO personSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;

    ALTER TABLE inspection ADD COLUMN field TEXT;
    ALTER TABLE inspection ADD COLUMN fieldSort TEXT;
    ALTER TABLE inspection ADD COLUMN withReform INTEGER;
    ALTER TABLE inspection ADD COLUMN plannedTo TEXT;
    ALTER TABLE inspection ADD COLUMN remarks TEXT;
    ALTER TABLE inspection ADD COLUMN papers TEXT;

    ALTER TABLE recommendation ADD COLUMN sourceNumber TEXT;
    ALTER TABLE recommendation ADD COLUMN sourceNumberSort TEXT;
    ALTER TABLE recommendation ADD COLUMN sourceOn TEXT;
    ALTER TABLE recommendation ADD COLUMN answers TEXT;
    ALTER TABLE recommendation ADD COLUMN verifiedBy TEXT;
    ALTER TABLE recommendation ADD COLUMN verifiedBySort TEXT;
    ALTER TABLE recommendation ADD COLUMN verifiedOn TEXT;
    ALTER TABLE recommendation ADD COLUMN reminders TEXT;

    ALTER TABLE attachment ADD COLUMN part TEXT;
  `,
}
