import type { Migration } from './migration.ts'

/** Programmes, plans and tasks, the document register, commendations and their rounds. */
export const plansAndCommendations: Migration = {
  number: 3,
  name: 'plans and commendations',
  sql: `
    CREATE TABLE programme (
      rowNumber INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      revision INTEGER NOT NULL,
      createdAt TEXT NOT NULL,
      updatedAt TEXT NOT NULL,
      deletedAt TEXT,
      importRowId TEXT,
      searchText TEXT NOT NULL,
      identity TEXT NOT NULL,
      code TEXT,
      codeSort TEXT,
      title TEXT NOT NULL,
      titleSort TEXT NOT NULL,
      issuer TEXT,
      issuerSort TEXT,
      issuedOn TEXT,
      validFrom TEXT,
      validFromPrecision TEXT,
      validTo TEXT,
      validToPrecision TEXT,
      objectives TEXT
    ) STRICT;
    CREATE INDEX programmeIdentity ON programme (identity);
    CREATE TABLE document (
      rowNumber INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      revision INTEGER NOT NULL,
      createdAt TEXT NOT NULL,
      updatedAt TEXT NOT NULL,
      deletedAt TEXT,
      importRowId TEXT,
      searchText TEXT NOT NULL,
      identity TEXT NOT NULL,
      number TEXT,
      numberSort TEXT,
      kind TEXT,
      kindSort TEXT,
      issuedOn TEXT,
      issuer TEXT,
      issuerSort TEXT,
      subject TEXT NOT NULL,
      signer TEXT,
      signerSort TEXT,
      direction TEXT,
      supersededById TEXT REFERENCES document (id)
    ) STRICT;
    CREATE INDEX documentIdentity ON document (identity);
    CREATE TABLE plan (
      rowNumber INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      revision INTEGER NOT NULL,
      createdAt TEXT NOT NULL,
      updatedAt TEXT NOT NULL,
      deletedAt TEXT,
      importRowId TEXT,
      searchText TEXT NOT NULL,
      identity TEXT NOT NULL,
      number TEXT,
      numberSort TEXT,
      issuedOn TEXT,
      title TEXT NOT NULL,
      titleSort TEXT NOT NULL,
      unitId TEXT REFERENCES unit (id),
      kind TEXT,
      programmeId TEXT REFERENCES programme (id),
      year INTEGER,
      status TEXT
    ) STRICT;
    CREATE INDEX planIdentity ON plan (identity);
    CREATE TABLE task (
      rowNumber INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      revision INTEGER NOT NULL,
      createdAt TEXT NOT NULL,
      updatedAt TEXT NOT NULL,
      deletedAt TEXT,
      importRowId TEXT,
      searchText TEXT NOT NULL,
      identity TEXT NOT NULL,
      content TEXT NOT NULL,
      planId TEXT REFERENCES plan (id),
      leadUnit TEXT,
      leadUnitSort TEXT,
      supportingUnits TEXT,
      dueOn TEXT,
      dueOnPrecision TEXT,
      status TEXT,
      progressPercent REAL,
      product TEXT,
      completedOn TEXT,
      result TEXT
    ) STRICT;
    CREATE INDEX taskIdentity ON task (identity);
    CREATE TABLE commendationRound (
      rowNumber INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      revision INTEGER NOT NULL,
      createdAt TEXT NOT NULL,
      updatedAt TEXT NOT NULL,
      deletedAt TEXT,
      importRowId TEXT,
      searchText TEXT NOT NULL,
      identity TEXT NOT NULL,
      title TEXT NOT NULL,
      titleSort TEXT NOT NULL,
      year INTEGER,
      submittedOn TEXT,
      decidedOn TEXT,
      note TEXT
    ) STRICT;
    CREATE INDEX commendationRoundIdentity ON commendationRound (identity);
    CREATE TABLE commendation (
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
      subject TEXT,
      birthYear INTEGER,
      position TEXT,
      positionSort TEXT,
      unitId TEXT REFERENCES unit (id),
      achievement TEXT,
      form TEXT,
      formSort TEXT,
      status TEXT,
      refusalReason TEXT,
      roundId TEXT REFERENCES commendationRound (id),
      decisionNumber TEXT,
      decisionNumberSort TEXT,
      decisionOn TEXT,
      amount INTEGER,
      modelId TEXT REFERENCES model (id),
      note TEXT
    ) STRICT;
    CREATE INDEX commendationIdentity ON commendation (identity);

    CREATE INDEX documentIssuedOn ON document (issuedOn, id) WHERE deletedAt IS NULL;
    CREATE INDEX documentSupersededBy ON document (supersededById);
    CREATE INDEX planUnit ON plan (unitId);
    CREATE INDEX planProgramme ON plan (programmeId);
    CREATE INDEX planIssuedOn ON plan (issuedOn, id) WHERE deletedAt IS NULL;
    CREATE INDEX taskPlan ON task (planId);
    CREATE INDEX taskDueOn ON task (dueOn, id) WHERE deletedAt IS NULL;
    CREATE INDEX commendationName ON commendation (nameSort, id) WHERE deletedAt IS NULL;
    CREATE INDEX commendationRoundOf ON commendation (roundId);
    CREATE INDEX commendationUnit ON commendation (unitId);
    CREATE INDEX commendationModel ON commendation (modelId);

    CREATE VIRTUAL TABLE programmeSearch USING fts5 (
      searchText, content = 'programme', content_rowid = 'rowNumber', tokenize = 'unicode61', detail = none, columnsize = 0
    );
    CREATE TRIGGER programmeSearchInsert AFTER INSERT ON programme BEGIN
      INSERT INTO programmeSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE TRIGGER programmeSearchDelete AFTER DELETE ON programme BEGIN
      INSERT INTO programmeSearch (programmeSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
    END;
    CREATE TRIGGER programmeSearchUpdate AFTER UPDATE OF searchText ON programme WHEN old.searchText IS NOT new.searchText BEGIN
      INSERT INTO programmeSearch (programmeSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
      INSERT INTO programmeSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE VIRTUAL TABLE documentSearch USING fts5 (
      searchText, content = 'document', content_rowid = 'rowNumber', tokenize = 'unicode61', detail = none, columnsize = 0
    );
    CREATE TRIGGER documentSearchInsert AFTER INSERT ON document BEGIN
      INSERT INTO documentSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE TRIGGER documentSearchDelete AFTER DELETE ON document BEGIN
      INSERT INTO documentSearch (documentSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
    END;
    CREATE TRIGGER documentSearchUpdate AFTER UPDATE OF searchText ON document WHEN old.searchText IS NOT new.searchText BEGIN
      INSERT INTO documentSearch (documentSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
      INSERT INTO documentSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE VIRTUAL TABLE planSearch USING fts5 (
      searchText, content = 'plan', content_rowid = 'rowNumber', tokenize = 'unicode61', detail = none, columnsize = 0
    );
    CREATE TRIGGER planSearchInsert AFTER INSERT ON plan BEGIN
      INSERT INTO planSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE TRIGGER planSearchDelete AFTER DELETE ON plan BEGIN
      INSERT INTO planSearch (planSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
    END;
    CREATE TRIGGER planSearchUpdate AFTER UPDATE OF searchText ON plan WHEN old.searchText IS NOT new.searchText BEGIN
      INSERT INTO planSearch (planSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
      INSERT INTO planSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE VIRTUAL TABLE taskSearch USING fts5 (
      searchText, content = 'task', content_rowid = 'rowNumber', tokenize = 'unicode61', detail = none, columnsize = 0
    );
    CREATE TRIGGER taskSearchInsert AFTER INSERT ON task BEGIN
      INSERT INTO taskSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE TRIGGER taskSearchDelete AFTER DELETE ON task BEGIN
      INSERT INTO taskSearch (taskSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
    END;
    CREATE TRIGGER taskSearchUpdate AFTER UPDATE OF searchText ON task WHEN old.searchText IS NOT new.searchText BEGIN
      INSERT INTO taskSearch (taskSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
      INSERT INTO taskSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE VIRTUAL TABLE commendationRoundSearch USING fts5 (
      searchText, content = 'commendationRound', content_rowid = 'rowNumber', tokenize = 'unicode61', detail = none, columnsize = 0
    );
    CREATE TRIGGER commendationRoundSearchInsert AFTER INSERT ON commendationRound BEGIN
      INSERT INTO commendationRoundSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE TRIGGER commendationRoundSearchDelete AFTER DELETE ON commendationRound BEGIN
      INSERT INTO commendationRoundSearch (commendationRoundSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
    END;
    CREATE TRIGGER commendationRoundSearchUpdate AFTER UPDATE OF searchText ON commendationRound WHEN old.searchText IS NOT new.searchText BEGIN
      INSERT INTO commendationRoundSearch (commendationRoundSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
      INSERT INTO commendationRoundSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE VIRTUAL TABLE commendationSearch USING fts5 (
      searchText, content = 'commendation', content_rowid = 'rowNumber', tokenize = 'unicode61', detail = none, columnsize = 0
    );
    CREATE TRIGGER commendationSearchInsert AFTER INSERT ON commendation BEGIN
      INSERT INTO commendationSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE TRIGGER commendationSearchDelete AFTER DELETE ON commendation BEGIN
      INSERT INTO commendationSearch (commendationSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
    END;
    CREATE TRIGGER commendationSearchUpdate AFTER UPDATE OF searchText ON commendation WHEN old.searchText IS NOT new.searchText BEGIN
      INSERT INTO commendationSearch (commendationSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
      INSERT INTO commendationSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
  `,
}
