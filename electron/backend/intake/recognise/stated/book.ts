import { daysOf, yearOf } from '../../../../../shared/values/period.ts'
import type { UnitEntry, UnitIndex } from '../../match/units.ts'
import type { Sheet } from '../../read/grid.ts'
import { textsOfRow } from '../places.ts'
import { partIn, periodInLines } from './period.ts'
import { senderInLines } from './sender.ts'

/** What a workbook says of all its sheets: a cover, or the titles of one sheet, name sender and period for the others. */
export interface Book {
  sender: UnitEntry | null
  period: string | null
  /** Who is named on a sheet without a table: a cover speaks for all the others. */
  cover: UnitEntry | null
}

const titleRows = 20
const mostTexts = 3

/** The short rows with which a sheet begins, and whether it has no others. */
function leadingLines({ rows }: Sheet): { lines: string[]; isCover: boolean } {
  const lines: string[] = []
  for (const row of rows.slice(0, titleRows)) {
    const cells = row?.filter((cell) => cell !== undefined) ?? []
    if (cells.length > mostTexts || cells.some(({ kind }) => kind !== 'text'))
      return { lines, isCover: false }
    lines.push(...textsOfRow(row))
  }
  return { lines, isCover: rows.length <= titleRows }
}

/** The only one of some values; null where there is none or they differ. */
function only<Value>(values: readonly (Value | null)[]): Value | null {
  const found = new Set(values.filter((value) => value !== null))
  const [first] = found
  return found.size === 1 ? (first ?? null) : null
}

/** What the visible sheets of a workbook say of sender and period, where those that name them agree. */
export function bookOf(sheets: readonly Sheet[], units: UnitIndex): Book {
  const pages = sheets.filter(({ hidden }) => !hidden).map(leadingLines)
  if (pages.length < 2) return { sender: null, period: null, cover: null }
  const periods = pages.map(({ lines, isCover }) => {
    const stated = periodInLines(lines)
    const part = isCover && stated?.length === 4 ? lines.map(partIn).find((one) => one !== null) : undefined
    return part === undefined ? stated : `${stated}-${part}`
  })
  const period = only(periods) ?? only(periods.map((one) => (one === null ? null : String(yearOf(one)))))
  const senders = pages.map(({ lines }) => {
    const own = periodInLines(lines) ?? period
    return senderInLines(units, lines, own === null ? null : daysOf(own))
  })
  const covers = senders.filter((_, index) => pages[index]?.isCover)
  return { sender: only(senders), period, cover: only(covers) }
}
