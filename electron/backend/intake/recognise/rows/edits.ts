import { foldWords } from '../../../../../shared/text/fold.ts'
import { issueOf } from '../../issues.ts'
import type { Cell, Sheet } from '../../read/grid.ts'
import type { ColumnUse } from '../columns/columns.ts'

type Issue = ReturnType<typeof issueOf>
type Row = readonly (Cell | undefined)[]

/** What a colleague changed in a row: issues of the row, and of fields whose value is then not taken. */
export type EditFinder = (row: Row, rowIndex: number) => Issue[]

/** Headings of a column that says what the cell before it should have been. */
const correctionHeading =
  /^(?:(?:so lieu|noi dung|gia tri|so|da) )?(?:sua lai|sua thanh|dinh chinh|dinh chinh lai|chinh sua|so dung|sua)(?: thanh| lai)?$/

/**
 * Finds what colleagues changed in the rows of a table: cells that are struck through, and other values in a column “Sửa lại”
 * behind the one that it corrects. The clerk decides which value is meant.
 */
export function editFinder(sheet: Sheet, columns: readonly ColumnUse[]): EditFinder {
  const { struck } = sheet
  const read = columns.filter(({ field }) => field !== null)
  const corrections = columns.flatMap((use) => {
    if (use.field !== null || !correctionHeading.test(foldWords(use.heading))) return []
    const corrected = read.findLast(({ column }) => column < use.column)
    return corrected ? [{ ...use, corrected }] : []
  })
  return (row, rowIndex) => {
    const issues: Issue[] = []
    for (const { column, heading, corrected } of corrections) {
      const text = row[column]?.text ?? ''
      const value = row[corrected.column]?.text ?? ''
      if (text === '' || text === value) continue
      issues.push(issueOf('cell.corrected', corrected.field, text, { heading, value }))
    }
    if (struck && struck.size > 0) issues.push(...struckIssues(struck, read, row, rowIndex))
    return issues
  }
}

function struckIssues(
  struck: ReadonlySet<string>,
  read: readonly ColumnUse[],
  row: Row,
  rowIndex: number,
): Issue[] {
  const filled = read.filter(({ column }) => row[column])
  const gone = filled.filter(({ column }) => struck.has(`${rowIndex}:${column}`))
  if (gone.length > 0 && gone.length === filled.length) return [issueOf('row.struck', null, '')]
  return gone.map(({ column, field }) => issueOf('cell.struck', field, row[column]?.text ?? ''))
}
