import type { Migration } from './migration.ts'

/** Days of which units often name the month or the year alone keep how much is known; those that are there are whole days. */
export const partialDates: Migration = {
  number: 11,
  name: 'partial dates',
  sql: `
    ALTER TABLE programme ADD COLUMN issuedOnPrecision TEXT;
    UPDATE programme SET issuedOnPrecision = 'day' WHERE issuedOn IS NOT NULL;
    ALTER TABLE plan ADD COLUMN issuedOnPrecision TEXT;
    UPDATE plan SET issuedOnPrecision = 'day' WHERE issuedOn IS NOT NULL;
    ALTER TABLE task ADD COLUMN completedOnPrecision TEXT;
    UPDATE task SET completedOnPrecision = 'day' WHERE completedOn IS NOT NULL;
    ALTER TABLE modelYear ADD COLUMN decisionOnPrecision TEXT;
    UPDATE modelYear SET decisionOnPrecision = 'day' WHERE decisionOn IS NOT NULL;
    ALTER TABLE commendation ADD COLUMN decisionOnPrecision TEXT;
    UPDATE commendation SET decisionOnPrecision = 'day' WHERE decisionOn IS NOT NULL;
    ALTER TABLE recommendation ADD COLUMN sourceOnPrecision TEXT;
    UPDATE recommendation SET sourceOnPrecision = 'day' WHERE sourceOn IS NOT NULL;
  `,
}
