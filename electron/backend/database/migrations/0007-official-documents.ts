import type { Migration } from './migration.ts'

/**
 * Documents that are written here, and the pages that were issued. Pages are only ever added: what was issued is printed
 * the same ten years later, so the typefaces that it was set in are kept as well, each set of them once.
 */
export const officialDocuments: Migration = {
  number: 7,
  name: 'official documents',
  sql: `
    CREATE TABLE officialDocument (
      rowNumber INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      revision INTEGER NOT NULL,
      createdAt TEXT NOT NULL,
      updatedAt TEXT NOT NULL,
      deletedAt TEXT,
      importRowId TEXT,
      searchText TEXT NOT NULL,
      identity TEXT NOT NULL,
      document TEXT NOT NULL,
      title TEXT NOT NULL,
      recordId TEXT,
      year INTEGER,
      state TEXT,
      version INTEGER,
      replacesId TEXT,
      registerId TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
      number TEXT,
      signedOn TEXT,
      ruleSet TEXT,
      toneStyle TEXT,
      edits TEXT,
      pageId TEXT
    ) STRICT;
    CREATE INDEX officialDocumentSource ON officialDocument (document, recordId, year);
    CREATE INDEX officialDocumentRegister ON officialDocument (registerId);
    CREATE INDEX officialDocumentUpdated ON officialDocument (updatedAt) WHERE deletedAt IS NULL;

    CREATE TABLE issuedFonts (
      sha256 TEXT NOT NULL PRIMARY KEY,
      css TEXT NOT NULL
    ) STRICT;
    CREATE TABLE issuedPage (
      id TEXT NOT NULL PRIMARY KEY,
      documentId TEXT NOT NULL,
      issuedAt TEXT NOT NULL,
      programVersion TEXT NOT NULL,
      title TEXT NOT NULL,
      html TEXT NOT NULL,
      fonts TEXT NOT NULL REFERENCES issuedFonts (sha256),
      facts TEXT NOT NULL,
      blocks TEXT NOT NULL,
      rules TEXT NOT NULL,
      toneStyle TEXT NOT NULL
    ) STRICT;
    CREATE INDEX issuedPageDocument ON issuedPage (documentId);
    CREATE TRIGGER issuedPageStays BEFORE UPDATE ON issuedPage
      BEGIN SELECT RAISE(ABORT, 'An issued page is never changed'); END;
    CREATE TRIGGER issuedPageIsKept BEFORE DELETE ON issuedPage
      BEGIN SELECT RAISE(ABORT, 'An issued page is never deleted'); END;
    CREATE TRIGGER issuedFontsStay BEFORE UPDATE ON issuedFonts
      BEGIN SELECT RAISE(ABORT, 'The fonts of issued pages are never changed'); END;
    CREATE TRIGGER issuedFontsAreKept BEFORE DELETE ON issuedFonts
      BEGIN SELECT RAISE(ABORT, 'The fonts of issued pages are never deleted'); END;
  `,
}
