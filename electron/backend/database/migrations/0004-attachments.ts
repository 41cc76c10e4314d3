import type { Migration } from './migration.ts'

/** Files kept with records; indexes for the order in which each list opens, for the bin, and for the first page. */
export const attachments: Migration = {
  number: 4,
  name: 'attachments',
  sql: `
    CREATE TABLE attachment (
      rowNumber INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      revision INTEGER NOT NULL,
      createdAt TEXT NOT NULL,
      updatedAt TEXT NOT NULL,
      deletedAt TEXT,
      importRowId TEXT,
      searchText TEXT NOT NULL,
      identity TEXT NOT NULL,
      recordKind TEXT NOT NULL,
      recordId TEXT NOT NULL,
      name TEXT NOT NULL,
      nameSort TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      size INTEGER
    ) STRICT;
    CREATE INDEX attachmentRecord ON attachment (recordId);

    CREATE INDEX unitNameListed ON unit (nameSort, id) WHERE deletedAt IS NULL;
    DROP INDEX unitName;
    CREATE INDEX inspectionTeamYearListed ON inspectionTeam (year, id) WHERE deletedAt IS NULL;
    DROP INDEX inspectionTeamYear;
    CREATE INDEX inspectionPlannedOnListed ON inspection (plannedOn, id) WHERE deletedAt IS NULL;
    DROP INDEX inspectionPlannedOn;
    CREATE INDEX recommendationText ON recommendation (text, id) WHERE deletedAt IS NULL;
    CREATE INDEX programmeIssuedOn ON programme (issuedOn, id) WHERE deletedAt IS NULL;
    CREATE INDEX commendationRoundYear ON commendationRound (year, id) WHERE deletedAt IS NULL;

    CREATE INDEX unitBin ON unit (deletedAt) WHERE deletedAt IS NOT NULL;
    CREATE INDEX conferenceBin ON conference (deletedAt) WHERE deletedAt IS NOT NULL;
    CREATE INDEX modelBin ON model (deletedAt) WHERE deletedAt IS NOT NULL;
    CREATE INDEX inspectionTeamBin ON inspectionTeam (deletedAt) WHERE deletedAt IS NOT NULL;
    CREATE INDEX inspectionBin ON inspection (deletedAt) WHERE deletedAt IS NOT NULL;
    CREATE INDEX recommendationBin ON recommendation (deletedAt) WHERE deletedAt IS NOT NULL;
    CREATE INDEX programmeBin ON programme (deletedAt) WHERE deletedAt IS NOT NULL;
    CREATE INDEX planBin ON plan (deletedAt) WHERE deletedAt IS NOT NULL;
    CREATE INDEX taskBin ON task (deletedAt) WHERE deletedAt IS NOT NULL;
    CREATE INDEX documentBin ON document (deletedAt) WHERE deletedAt IS NOT NULL;
    CREATE INDEX commendationRoundBin ON commendationRound (deletedAt) WHERE deletedAt IS NOT NULL;
    CREATE INDEX commendationBin ON commendation (deletedAt) WHERE deletedAt IS NOT NULL;


    -- Narrow, in the order in which rows lie: what counts and sums of a list are read from. With deletedAt among its
    -- columns SQLite need not look at the rows.
    CREATE INDEX conferenceListed ON conference (id, attendees, sessions, deletedAt) WHERE deletedAt IS NULL;
    CREATE INDEX modelListed ON model (id, latestYear, deletedAt) WHERE deletedAt IS NULL;
    CREATE INDEX documentListed ON document (id, deletedAt) WHERE deletedAt IS NULL;
    CREATE INDEX planListed ON plan (id, deletedAt) WHERE deletedAt IS NULL;
    CREATE INDEX taskListed ON task (id, deletedAt) WHERE deletedAt IS NULL;
    CREATE INDEX commendationListed ON commendation (id, amount, deletedAt) WHERE deletedAt IS NULL;
    CREATE INDEX modelYearStatus ON modelYear (year, recordId, status);
    DROP INDEX modelYearYear;
    CREATE INDEX planStatus ON plan (status) WHERE deletedAt IS NULL;
    CREATE INDEX commendationStatus ON commendation (status) WHERE deletedAt IS NULL;
  `,
}
