import type { Migration } from '../../../../electron/backend/database/migrations/migration.ts'

/** Visits to villages. */
export const visits: Migration = {
  number: 5,
  name: 'visits',
  sql: `
    CREATE TABLE visit (
      rowNumber INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      revision INTEGER NOT NULL,
      createdAt TEXT NOT NULL,
      updatedAt TEXT NOT NULL,
      deletedAt TEXT,
      importRowId TEXT,
      searchText TEXT NOT NULL,
      identity TEXT NOT NULL,
      purpose TEXT NOT NULL,
      purposeSort TEXT NOT NULL,
      unitId TEXT REFERENCES unit (id),
      visitedOn TEXT,
      visitedOnPrecision TEXT,
      households INTEGER
    ) STRICT;
    CREATE INDEX visitIdentity ON visit (identity);
    CREATE INDEX visitUnit ON visit (unitId);
    CREATE INDEX visitBin ON visit (deletedAt) WHERE deletedAt IS NOT NULL;
    CREATE INDEX visitVisitedOn ON visit (visitedOn, id) WHERE deletedAt IS NULL;
    CREATE INDEX visitListed ON visit (id, households, deletedAt) WHERE deletedAt IS NULL;

    CREATE VIRTUAL TABLE visitSearch USING fts5 (
      searchText, content = 'visit', content_rowid = 'rowNumber', tokenize = 'unicode61', detail = none, columnsize = 0
    );
    CREATE TRIGGER visitSearchInsert AFTER INSERT ON visit BEGIN
      INSERT INTO visitSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE TRIGGER visitSearchDelete AFTER DELETE ON visit BEGIN
      INSERT INTO visitSearch (visitSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
    END;
    CREATE TRIGGER visitSearchUpdate AFTER UPDATE OF searchText ON visit WHEN old.searchText IS NOT new.searchText BEGIN
      INSERT INTO visitSearch (visitSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
      INSERT INTO visitSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
  `,
}
