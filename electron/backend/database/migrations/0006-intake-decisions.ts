import type { Migration } from './migration.ts'

/** What the clerk decided about a sender's lists of one form, so that the next file asks nothing again. */
export const intakeDecisions: Migration = {
  number: 6,
  name: 'intake decisions',
  sql: `
    CREATE TABLE intakeDecision (
      sender TEXT NOT NULL,
      form TEXT NOT NULL,
      about TEXT NOT NULL,
      wording TEXT NOT NULL,
      decided TEXT,
      PRIMARY KEY (sender, form, about, wording)
    ) STRICT;
  `,
}
