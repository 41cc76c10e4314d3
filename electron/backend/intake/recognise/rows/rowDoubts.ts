import { issueOf } from '../../issues.ts'
import type { ColumnUse } from '../columns/columns.ts'
import { type Form, formField } from '../forms.ts'
import type { ReadRow } from './rows.ts'

const wordTypes: ReadonlySet<string> = new Set(['text', 'longText', 'list'])
const numbered = /^\s*(\d{1,4})[.)]?\s*$/

/** The places of a row's cells by what their columns hold. */
interface Places {
  index: number
  words: readonly number[]
  others: readonly number[]
}

function placesOf(form: Form, columns: readonly ColumnUse[]): Places {
  const typeAt = (field: string | null) => formField(form, field ?? '')?.field.type
  const mapped = columns.map(({ field, isIndex }) => (isIndex ? undefined : typeAt(field)))
  const where = (isMeant: (type: string) => boolean) =>
    mapped.flatMap((type, at) => (type !== undefined && isMeant(type) ? [at] : []))
  return {
    index: columns.findIndex(({ isIndex }) => isIndex),
    words: where((type) => wordTypes.has(type)),
    others: where((type) => !wordTypes.has(type)),
  }
}

const isFilled = ({ cells }: ReadRow, at: number) => (cells[at] ?? '').trim() !== ''

/**
 * True for a row without a number between two that follow each other, with words only where both have more: a line that was torn
 * from the row above when the list was copied.
 */
function isTorn(row: ReadRow, above: ReadRow, below: ReadRow | undefined, places: Places): boolean {
  const { index, words, others } = places
  if (isFilled(row, index) || row.row !== above.row + 1) return false
  const number = above.cells[index]?.match(numbered)?.[1]
  const next = below?.cells[index]?.match(numbered)?.[1]
  if (number === undefined || (below && Number(next) !== Number(number) + 1)) return false
  if (!others.some((at) => isFilled(above, at)) || others.some((at) => isFilled(row, at))) return false
  return words.some((at) => isFilled(row, at) && isFilled(above, at))
}

const listed = /^\s*([-–+*•]|\d{1,2}[.)])\s*\p{L}/u

/** True for a cell with several names below each other, each behind a dash or a number. */
function listsNames(text: unknown): boolean {
  if (typeof text !== 'string') return false
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 1 && lines.every((line) => listed.test(line))
}

/** Asks about rows that are only a part of a record, and about those that hold several. */
export function markDoubtfulRows(form: Form, rows: readonly ReadRow[], columns: readonly ColumnUse[]): void {
  const places = placesOf(form, columns)
  const { titleField } = form
  const hasNames = titleField !== null && formField(form, titleField)?.field.type === 'text'
  rows.forEach((row, at) => {
    const above = rows[at - 1]
    if (above && places.index >= 0 && isTorn(row, above, rows[at + 1], places)) {
      row.decision = 'error'
      row.issues.push(issueOf('row.torn', null, '', { value: String(above.row) }))
    }
    const name = hasNames ? row.values[titleField] : null
    if (listsNames(name)) row.issues.push(issueOf('cell.severalNames', titleField, String(name)))
  })
}
