import type { RowIssue } from '../../../../../shared/contract/intake.ts'
import { type DateRange, formatPeriod, yearOf } from '../../../../../shared/values/period.ts'
import { issueOf } from '../../issues.ts'
import { isUnder, type UnitEntry, type UnitIndex } from '../../match/units.ts'
import { linesOf, type TablePlace } from '../places.ts'
import { periodLines } from '../turned/vertical.ts'
import type { Book } from './book.ts'
import {
  contradict,
  countsOtherMonths,
  dayOfPaper,
  nearestPeriod,
  partIn,
  partInName,
  periodIn,
  periodInLines,
  signingLines,
} from './period.ts'
import { isFromProvince, senderInLines, senderInName } from './sender.ts'

/** What a file says of a table outside its rows, and what it says against that. */
export interface Stated<Value> {
  value: Value | null
  /** A second statement that does not go together with the first; null where there is none. */
  doubt: RowIssue | null
}

const places = { sheet: 'tên trang tính', file: 'tên tệp' } as const

/** Where the texts beside a table stand. */
export interface Beside {
  /** The table's own titles, or those of the sheet. */
  titles: readonly string[]
  sheetTitles: readonly string[]
  fileName: string
  /** What the other sheets of the workbook say, where they agree. */
  book?: Book
  /** True for records with days of their own, to which the period is only what they lie in, and for what is not known. */
  isOfRecords?: boolean
}

/**
 * The period of a table: from its titles, else the sheet's name, else the file's. A year without a quarter takes one that
 * another place names without a year (sheets “Quý I” to “Quý IV”). What contradicts it, or is more precise, is told.
 */
export function statedPeriod(place: TablePlace, beside: Beside): Stated<string> {
  const { sheet, header, end } = place
  const { titles, sheetTitles, fileName, book, isOfRecords = false } = beside
  const rows = header.vertical ? periodLines(sheet, header.vertical, header.to + 1) : []
  const inTable = periodInLines(titles) ?? periodInLines(rows)
  const ofFile = { place: places.file, period: periodIn(fileName) }
  const ofSheet = { place: null, period: periodInLines(sheetTitles) }
  const found = [
    { place: null, period: inTable },
    { place: places.sheet, period: periodIn(sheet.name) },
    ...(isWithin(ofSheet.period, ofFile.period) ? [ofSheet, ofFile] : [ofFile, ofSheet]),
  ].flatMap(({ place, period }) => (period === null ? [] : [{ place, period }]))
  const [first] = found
  // A quarter with its year, above another table of the sheet, is that of the other table.
  const otherTitles = sheetTitles.filter((line) => (periodIn(line)?.length ?? 0) <= 4)
  const parts = [...[...titles, sheet.name, ...otherTitles].map(partIn), partInName(fileName)]
  const part = parts.find((one) => one !== null)
  const around = [...titles, sheet.name, fileName, ...(inTable === null ? sheetTitles : [])]
  // Figures of nine months are neither a quarter's nor the year's: the clerk says what they are kept as.
  const countsMonths = part === undefined && !isOfRecords && around.some(countsOtherMonths)
  const ofBook = book?.period ?? null
  if (!first) {
    if (countsMonths) return { value: null, doubt: null }
    const value = withPart(ofBook, part)
    const signed = () => dayOfPaper(signingLines(linesOf(sheet, header.to + 1, end)))
    const ofPaper =
      value === null && part !== undefined ? (dayOfPaper([...titles, ...sheetTitles]) ?? signed()) : null
    return { value: ofPaper ? nearestPeriod(part ?? '', ofPaper.from) : value, doubt: null }
  }
  const isYear = isYearOnly(first.period)
  if (isYear && countsMonths) return { value: null, doubt: null }
  const isOfCover = isYear && inTable === null && part === undefined && isWithin(ofBook, first.period)
  const value = (isOfCover ? ofBook : isYear ? withPart(first.period, part) : null) ?? first.period
  const against = found.find(
    ({ place, period }) => place !== null && (contradict(period, value) || isMorePrecise(period, value)),
  )
  if (!against) return { value, doubt: null }
  return {
    value,
    doubt: issueOf('period.contradicts', null, '', {
      value: formatPeriod(value),
      place: against.place ?? '',
      other: formatPeriod(against.period),
    }),
  }
}

function isYearOnly(period: string): boolean {
  return /^\d{4}$/.test(period)
}

/** True where a period is a part of another one, or the same. */
function isWithin(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.length >= other.length && !contradict(one, other)
}

/** The workbook's period with the month or quarter that a sheet names: “Tháng 2” beside a sheet of “01/2026”. */
function withPart(period: string | null, part: string | undefined): string | null {
  return period === null || part === undefined ? period : `${yearOf(period)}-${part}`
}

function isMorePrecise(one: string, other: string): boolean {
  return other.length === 4 && one.length > 4 && !one.includes('/')
}

/**
 * Who sent a table: named in its titles, in the sheet's name where that is more special, else in the file's name. Another
 * unit in the file's name is told.
 */
export function statedSender(
  units: UnitIndex,
  sheetName: string,
  { titles, sheetTitles, fileName, book }: Beside,
  days: DateRange | null,
): Stated<UnitEntry> {
  const named = senderInLines(units, titles, days) ?? senderInLines(units, sheetTitles, days)
  const ofSheet = senderInName(units, sheetName, days)
  const ofFile = senderInName(units, fileName, days)
  // A sheet for each commune: its name is more special than the district's letterhead.
  if (ofSheet && (!named || (named !== ofSheet && isUnder(units, ofSheet, named))))
    return { value: ofSheet, doubt: null }
  if (!named || !ofFile || isUnder(units, ofFile, named) || isUnder(units, named, ofFile)) {
    // What other sheets say is not said of one that the province heads itself.
    const ofBook = isFromProvince(units, sheetTitles) ? book?.cover : (book?.sender ?? book?.cover)
    return { value: named ?? ofFile ?? ofBook ?? null, doubt: null }
  }
  if (ofFile.name === named.name) return { value: named, doubt: null }
  const names = { value: named.name, place: places.file, other: ofFile.name }
  return { value: named, doubt: issueOf('sender.contradicts', null, '', names) }
}
