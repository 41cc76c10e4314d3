import type { Values } from '../../../../../shared/contract/records.ts'
import { issueOf } from '../../issues.ts'
import type { ColumnUse } from '../columns/columns.ts'
import type { Form } from '../forms.ts'
import type { ReadRow } from './rows.ts'

function sameValues(one: Values, other: Values): boolean {
  return Object.keys({ ...one, ...other }).every(
    (name) => JSON.stringify(one[name] ?? null) === JSON.stringify(other[name] ?? null),
  )
}

/** True where the columns that are not read say the same, too: “Chi hội” may be all that tells two rows apart. */
function sameBeside(one: ReadRow, other: ReadRow, columns: readonly ColumnUse[]): boolean {
  return columns.every(
    ({ field, isIndex }, index) => field !== null || isIndex || one.cells[index] === other.cells[index],
  )
}

/**
 * Marks rows that repeat an earlier row of the table: one that says the same is skipped, one that has the same
 * identity and says anything else is for the clerk. `columns` are those that the cells of the rows stand in.
 */
export function markDuplicates(
  form: Form,
  rows: readonly ReadRow[],
  columns: readonly ColumnUse[] = [],
): void {
  const first = new Map<string, ReadRow>()
  const { titleField } = form
  for (const row of rows) {
    if (titleField !== null && (row.values[titleField] ?? null) === null) continue
    const key = form.identityOf(row.values)
    const earlier = first.get(key)
    if (!earlier) {
      first.set(key, row)
      continue
    }
    const place = { value: String(earlier.row) }
    if (sameValues(earlier.values, row.values) && sameBeside(earlier, row, columns)) {
      row.decision = 'skip'
      row.issues.push(issueOf('row.duplicate', null, '', place))
    } else {
      row.decision = 'error'
      row.issues.push(issueOf('row.sameKey', null, '', place))
      // Of figures the first row is as doubtful as the others: they may be of parts of the period.
      const isFigure = form.kind === null && !form.manyRows
      if (isFigure && !earlier.issues.some(({ code }) => code === 'row.sameKey')) {
        earlier.decision = 'error'
        earlier.issues.push(issueOf('row.sameKey', null, '', { value: String(row.row) }))
      }
    }
  }
}
