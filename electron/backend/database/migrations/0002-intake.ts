import type { Migration } from './migration.ts'

/** Received workbooks, the tables found in them and their rows between reading and storing. */
export const intake: Migration = {
  number: 2,
  name: 'intake',
  sql: `
    CREATE TABLE intakeFile (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      size INTEGER NOT NULL,
      receivedAt TEXT NOT NULL,
      errorCode TEXT,
      errorMessage TEXT,
      dismissedAt TEXT
    ) STRICT;
    CREATE INDEX intakeFileSha256 ON intakeFile (sha256);

    CREATE TABLE intakeTable (
      id TEXT PRIMARY KEY,
      fileId TEXT NOT NULL REFERENCES intakeFile (id),
      position INTEGER NOT NULL,
      sheet TEXT NOT NULL,
      form TEXT,
      unitId TEXT,
      period TEXT,
      headerFrom INTEGER,
      headerTo INTEGER,
      columns TEXT NOT NULL,
      ignored TEXT NOT NULL,
      totals TEXT NOT NULL,
      operationId TEXT REFERENCES operation (id),
      committedAt TEXT
    ) STRICT;
    CREATE INDEX intakeTableFile ON intakeTable (fileId);
    CREATE INDEX intakeTableOperation ON intakeTable (operationId);

    CREATE TABLE intakeRow (
      id TEXT PRIMARY KEY,
      tableId TEXT NOT NULL REFERENCES intakeTable (id),
      rowNumber INTEGER NOT NULL,
      decision TEXT NOT NULL,
      hasIssues INTEGER NOT NULL,
      dataValues TEXT NOT NULL,
      issues TEXT NOT NULL,
      cells TEXT NOT NULL,
      recordId TEXT,
      before TEXT NOT NULL
    ) STRICT;
    CREATE INDEX intakeRowTable ON intakeRow (tableId, rowNumber);
  `,
}
