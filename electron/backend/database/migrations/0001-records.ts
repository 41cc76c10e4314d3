import type { Migration } from './migration.ts'

/** Operations with their history, the office's settings, and the records of the first path. */
export const records: Migration = {
  number: 1,
  name: 'records',
  sql: `
    CREATE TABLE operation (
      id TEXT PRIMARY KEY,
      at TEXT NOT NULL,
      actor TEXT NOT NULL,
      action TEXT NOT NULL,
      label TEXT NOT NULL,
      records INTEGER NOT NULL,
      undoneBy TEXT REFERENCES operation (id),
      undoes TEXT REFERENCES operation (id)
    ) STRICT;
    CREATE INDEX operationAt ON operation (at);
    CREATE TABLE history (
      sequence INTEGER PRIMARY KEY,
      operationId TEXT NOT NULL REFERENCES operation (id),
      kind TEXT NOT NULL,
      recordId TEXT NOT NULL,
      action TEXT NOT NULL,
      revision INTEGER NOT NULL,
      before TEXT,
      after TEXT
    ) STRICT;
    CREATE INDEX historyRecord ON history (recordId);
    CREATE INDEX historyOperation ON history (operationId);
    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

    CREATE TABLE unit (
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
      name TEXT NOT NULL,
      nameSort TEXT NOT NULL,
      kind TEXT,
      parentId TEXT REFERENCES unit (id),
      validFrom TEXT,
      validTo TEXT,
      successorIds TEXT,
      aliases TEXT
    ) STRICT;
    CREATE INDEX unitIdentity ON unit (identity);
    CREATE TABLE conference (
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
      topic TEXT,
      topicSort TEXT,
      unitId TEXT REFERENCES unit (id),
      heldOn TEXT,
      heldOnPrecision TEXT,
      level TEXT,
      format TEXT,
      attendees INTEGER,
      place TEXT,
      placeSort TEXT,
      chair TEXT,
      chairSort TEXT,
      speaker TEXT,
      speakerSort TEXT,
      sessions INTEGER,
      note TEXT
    ) STRICT;
    CREATE INDEX conferenceIdentity ON conference (identity);
    CREATE TABLE model (
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
      unitId TEXT REFERENCES unit (id),
      field TEXT,
      fieldSort TEXT,
      subject TEXT,
      owner TEXT,
      ownerSort TEXT,
      address TEXT,
      addressSort TEXT,
      content TEXT,
      level TEXT,
      startYear INTEGER,
      latestYear INTEGER
    ) STRICT;
    CREATE TABLE modelYear (
      recordId TEXT NOT NULL REFERENCES model (id) ON DELETE CASCADE,
      year INTEGER NOT NULL,
      status TEXT,
      households INTEGER,
      landM2 REAL,
      workdays REAL,
      amount INTEGER,
      decisionNumber TEXT,
      decisionNumberSort TEXT,
      decisionOn TEXT,
      result TEXT,
      PRIMARY KEY (recordId, year)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX modelIdentity ON model (identity);
    CREATE TABLE inspectionTeam (
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
      year INTEGER,
      round TEXT,
      roundSort TEXT,
      decisionNumber TEXT,
      decisionNumberSort TEXT,
      decisionOn TEXT,
      planNumber TEXT,
      planNumberSort TEXT,
      planOn TEXT,
      contents TEXT,
      scopeFrom TEXT,
      scopeFromPrecision TEXT,
      scopeTo TEXT,
      scopeToPrecision TEXT,
      members TEXT
    ) STRICT;
    CREATE INDEX inspectionTeamIdentity ON inspectionTeam (identity);
    CREATE TABLE inspection (
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
      unitId TEXT REFERENCES unit (id),
      teamId TEXT REFERENCES inspectionTeam (id),
      form TEXT,
      plannedOn TEXT,
      startedAt TEXT,
      endedAt TEXT,
      place TEXT,
      placeSort TEXT,
      status TEXT,
      minutes TEXT
    ) STRICT;
    CREATE INDEX inspectionIdentity ON inspection (identity);
    CREATE TABLE recommendation (
      rowNumber INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      revision INTEGER NOT NULL,
      createdAt TEXT NOT NULL,
      updatedAt TEXT NOT NULL,
      deletedAt TEXT,
      importRowId TEXT,
      searchText TEXT NOT NULL,
      identity TEXT NOT NULL,
      text TEXT NOT NULL,
      limitation TEXT,
      inspectionId TEXT REFERENCES inspection (id),
      unitId TEXT REFERENCES unit (id),
      followedBy TEXT,
      followedBySort TEXT,
      stages TEXT,
      status TEXT,
      evidence TEXT
    ) STRICT;
    CREATE INDEX recommendationIdentity ON recommendation (identity);

    CREATE INDEX unitParent ON unit (parentId);
    CREATE INDEX unitName ON unit (nameSort);
    CREATE INDEX conferenceHeldOn ON conference (heldOn, id) WHERE deletedAt IS NULL;
    CREATE INDEX conferenceTitle ON conference (titleSort, id) WHERE deletedAt IS NULL;
    CREATE INDEX conferenceUnit ON conference (unitId);
    CREATE INDEX modelName ON model (nameSort, id) WHERE deletedAt IS NULL;
    CREATE INDEX modelUnit ON model (unitId);
    CREATE INDEX modelYearYear ON modelYear (year, recordId);
    CREATE INDEX inspectionTeamYear ON inspectionTeam (year);
    CREATE INDEX inspectionUnit ON inspection (unitId);
    CREATE INDEX inspectionTeamOf ON inspection (teamId);
    CREATE INDEX inspectionPlannedOn ON inspection (plannedOn);
    CREATE INDEX recommendationInspection ON recommendation (inspectionId);
    CREATE INDEX recommendationUnit ON recommendation (unitId);

    CREATE VIRTUAL TABLE unitSearch USING fts5 (
      searchText, content = 'unit', content_rowid = 'rowNumber', tokenize = 'unicode61', detail = none, columnsize = 0
    );
    CREATE TRIGGER unitSearchInsert AFTER INSERT ON unit BEGIN
      INSERT INTO unitSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE TRIGGER unitSearchDelete AFTER DELETE ON unit BEGIN
      INSERT INTO unitSearch (unitSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
    END;
    CREATE TRIGGER unitSearchUpdate AFTER UPDATE OF searchText ON unit WHEN old.searchText IS NOT new.searchText BEGIN
      INSERT INTO unitSearch (unitSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
      INSERT INTO unitSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE VIRTUAL TABLE conferenceSearch USING fts5 (
      searchText, content = 'conference', content_rowid = 'rowNumber', tokenize = 'unicode61', detail = none, columnsize = 0
    );
    CREATE TRIGGER conferenceSearchInsert AFTER INSERT ON conference BEGIN
      INSERT INTO conferenceSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE TRIGGER conferenceSearchDelete AFTER DELETE ON conference BEGIN
      INSERT INTO conferenceSearch (conferenceSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
    END;
    CREATE TRIGGER conferenceSearchUpdate AFTER UPDATE OF searchText ON conference WHEN old.searchText IS NOT new.searchText BEGIN
      INSERT INTO conferenceSearch (conferenceSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
      INSERT INTO conferenceSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE VIRTUAL TABLE modelSearch USING fts5 (
      searchText, content = 'model', content_rowid = 'rowNumber', tokenize = 'unicode61', detail = none, columnsize = 0
    );
    CREATE TRIGGER modelSearchInsert AFTER INSERT ON model BEGIN
      INSERT INTO modelSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE TRIGGER modelSearchDelete AFTER DELETE ON model BEGIN
      INSERT INTO modelSearch (modelSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
    END;
    CREATE TRIGGER modelSearchUpdate AFTER UPDATE OF searchText ON model WHEN old.searchText IS NOT new.searchText BEGIN
      INSERT INTO modelSearch (modelSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
      INSERT INTO modelSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE VIRTUAL TABLE inspectionTeamSearch USING fts5 (
      searchText, content = 'inspectionTeam', content_rowid = 'rowNumber', tokenize = 'unicode61', detail = none, columnsize = 0
    );
    CREATE TRIGGER inspectionTeamSearchInsert AFTER INSERT ON inspectionTeam BEGIN
      INSERT INTO inspectionTeamSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE TRIGGER inspectionTeamSearchDelete AFTER DELETE ON inspectionTeam BEGIN
      INSERT INTO inspectionTeamSearch (inspectionTeamSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
    END;
    CREATE TRIGGER inspectionTeamSearchUpdate AFTER UPDATE OF searchText ON inspectionTeam WHEN old.searchText IS NOT new.searchText BEGIN
      INSERT INTO inspectionTeamSearch (inspectionTeamSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
      INSERT INTO inspectionTeamSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE VIRTUAL TABLE inspectionSearch USING fts5 (
      searchText, content = 'inspection', content_rowid = 'rowNumber', tokenize = 'unicode61', detail = none, columnsize = 0
    );
    CREATE TRIGGER inspectionSearchInsert AFTER INSERT ON inspection BEGIN
      INSERT INTO inspectionSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE TRIGGER inspectionSearchDelete AFTER DELETE ON inspection BEGIN
      INSERT INTO inspectionSearch (inspectionSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
    END;
    CREATE TRIGGER inspectionSearchUpdate AFTER UPDATE OF searchText ON inspection WHEN old.searchText IS NOT new.searchText BEGIN
      INSERT INTO inspectionSearch (inspectionSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
      INSERT INTO inspectionSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE VIRTUAL TABLE recommendationSearch USING fts5 (
      searchText, content = 'recommendation', content_rowid = 'rowNumber', tokenize = 'unicode61', detail = none, columnsize = 0
    );
    CREATE TRIGGER recommendationSearchInsert AFTER INSERT ON recommendation BEGIN
      INSERT INTO recommendationSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
    CREATE TRIGGER recommendationSearchDelete AFTER DELETE ON recommendation BEGIN
      INSERT INTO recommendationSearch (recommendationSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
    END;
    CREATE TRIGGER recommendationSearchUpdate AFTER UPDATE OF searchText ON recommendation WHEN old.searchText IS NOT new.searchText BEGIN
      INSERT INTO recommendationSearch (recommendationSearch, rowid, searchText) VALUES ('delete', old.rowNumber, old.searchText);
      INSERT INTO recommendationSearch (rowid, searchText) VALUES (new.rowNumber, new.searchText);
    END;
  `,
}
