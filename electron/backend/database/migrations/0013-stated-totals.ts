import type { Migration } from './migration.ts'

/** What senders state of sums is kept with the rows that it may be of; the sums themselves are taken when they are shown. */
export const statedTotals: Migration = {
  number: 13,
  name: 'stated totals',
  sql: `
    UPDATE intakeTable SET totals = (
      SELECT json_group_array(json_object(
        'row', one.value -> '$.row', 'label', '', 'kind', 'total',
        'field', one.value ->> '$.field', 'stated', one.value -> '$.stated',
        'ranges', json_array(json_object('from', 1, 'to', (one.value ->> '$.row') - 1))
      )) FROM json_each(intakeTable.totals) AS one
    ) WHERE totals != '[]';
  `,
}
