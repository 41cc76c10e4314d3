import type { z } from 'zod'
import type { tableColumn } from '../../../../shared/contract/intake.ts'
import { foldWords } from '../../../../shared/text/fold.ts'
import { daysOf } from '../../../../shared/values/period.ts'
import { Decided, type Decision } from '../match/decisions.ts'
import type { UnitIndex } from '../match/units.ts'
import { columnLetters, columnNumber, type Sheet } from '../read/grid.ts'
import type { ColumnFont } from '../text/legacy.ts'
import { type ColumnUse, districtColumn } from './columns/columns.ts'
import { withoutFalseUnits } from './columns/falseUnits.ts'
import { withUnnamedUnits } from './columns/unnamedUnits.ts'
import { type Form, formField, formNamed } from './forms.ts'
import { mergesByRow } from './headings/block.ts'
import { type Header, headerAt } from './headings/header.ts'
import { cellsBelow, linesOf, notesBelow, placesOf, type TablePlace } from './places.ts'
import type { IgnoredReason } from './rows/body.ts'
import type { ReadRow } from './rows/rows.ts'
import { readBody } from './rows/tableBody.ts'
import type { StatedTotal } from './rows/totals.ts'
import { partsOf, type SheetPart } from './sideBySide.ts'
import { type Book, bookOf } from './stated/book.ts'
import { dayOfPaper, signingLines } from './stated/period.ts'
import { isFromProvince, senderInSignature, senderOfRows } from './stated/sender.ts'
import { type Stated, statedPeriod, statedSender } from './stated/stated.ts'

/** What the clerk decided about a table against what was proposed; what is not named is proposed anew. */
export interface Corrections {
  form?: string
  unitId?: string | null
  period?: string | null
  /** Row numbers of the sheet, 1 is the first. */
  headerRows?: { from: number; to: number }
  columns?: readonly { column: string; field: string | null }[]
  /** What the text of columns is to be taken for. */
  fonts?: readonly { column: string; font: ColumnFont }[]
}

/** A table of a file with its rows read. */
export interface TableReading {
  sheet: string
  form: string | null
  unitId: string | null
  period: string | null
  headerRows: { from: number; to: number } | null
  columns: z.output<typeof tableColumn>[]
  rows: ReadRow[]
  ignored: { row: number; reason: IgnoredReason }[]
  totals: StatedTotal[]
}

/** What the file, beside the table, says of sender and period. */
export interface TableSource {
  fileName: string
  units: UnitIndex
  /** What the clerk decided about earlier files. */
  decisions?: readonly Decision[]
  /** What the sheets of its workbook say together. */
  book?: Book
}

/** What the clerk says, beyond doubt, or what the file says. */
function chosen<Value>(correction: Value | null | undefined, propose: () => Stated<Value>): Stated<Value> {
  return correction === undefined ? propose() : { value: correction, doubt: null }
}

function columnUses(
  header: Header,
  form: Form | null,
  corrections: Corrections,
  decided: Decided,
): ColumnUse[] {
  const proposed: ColumnUse[] =
    header.mapping && header.mapping.form.code === form?.code
      ? header.mapping.columns
      : header.headings.map(({ column, path }) => ({
          column,
          heading: path.join(' – '),
          field: null,
          choice: null,
          isIndex: false,
        }))
  const byColumn = new Map(corrections.columns?.map(({ column, field }) => [columnNumber(column), field]))
  return proposed.map((use) => {
    const field = byColumn.has(use.column) ? byColumn.get(use.column) : decided.about('column', use.heading)
    if (field === undefined || field === use.field) return use
    const known = field !== null && form && (formField(form, field) || field === districtColumn)
    return { ...use, field: known ? field : null, choice: null }
  })
}

/** The row before which titles end: a report without headings has titles up to its first indicator. */
function titleEnd({ headings, from, to }: Header): number {
  return headings.length === 0 ? to + 1 : from
}

function aboveBody({ sheet, header, first }: TablePlace): TableReading['ignored'] {
  const ignored: TableReading['ignored'] = []
  for (let row = first; row <= header.to; row += 1) {
    if (sheet.rows[row]) ignored.push({ row: row + 1, reason: row < titleEnd(header) ? 'title' : 'header' })
  }
  return ignored
}

function shownColumns(sheet: Sheet, columns: readonly ColumnUse[]): TableReading['columns'] {
  return columns.map(({ column, heading, field }) => ({
    column: columnLetters(column),
    heading,
    field,
    legacy: sheet.decoded?.get(column) ?? null,
  }))
}

/** Everything that follows from the place of a table: form, sender, period, columns, rows. */
function readTable(
  place: TablePlace,
  source: TableSource,
  corrections: Corrections,
  sheetTitles: readonly string[],
): TableReading {
  const { sheet, header } = place
  const own = linesOf(sheet, place.first, titleEnd(header))
  const titles = own.length > 0 ? own : sheetTitles
  const proposed = header.mapping?.form ?? header.vertical?.form ?? null
  const form = corrections.form === undefined ? proposed : formNamed(corrections.form)
  const { units, fileName, book } = source
  const beside = { titles, sheetTitles, fileName, book, isOfRecords: form?.kind !== null }
  const ofPeriod = chosen(corrections.period, () => statedPeriod(place, beside))
  const period = ofPeriod.value
  const days = period === null ? null : daysOf(period)
  const corrected =
    corrections.unitId === undefined ? undefined : (units.byId.get(corrections.unitId ?? '') ?? null)
  // Without a period, or with one that saw two maps, the day of the paper tells on which map its sender lies.
  const below = () => linesOf(sheet, header.to + 1, place.end)
  const around = () => [...titles, ...sheetTitles, ...below()]
  const ofSender = chosen(corrected, () => {
    const stated = statedSender(units, sheet.name, beside, days ?? dayOfPaper(around()))
    const day = stated.value === null && days !== null ? dayOfPaper(around()) : null
    const isInside = day !== null && days !== null && day.from >= days.from && day.to <= days.to
    const found = isInside ? statedSender(units, sheet.name, beside, day) : stated
    if (found.value !== null || isFromProvince(units, sheetTitles)) return found
    return { ...found, value: senderInSignature(units, below(), days ?? dayOfPaper(around())) }
  })
  const sender = ofSender.value
  const decided = new Decided(source.decisions ?? [], sender?.id ?? null, form?.code ?? '')
  const columns = columnUses(header, form, corrections, decided)
  const reading: TableReading = {
    sheet: sheet.name,
    form: form?.code ?? null,
    unitId: sender?.id ?? null,
    period,
    headerRows: { from: header.from + 1, to: header.to + 1 },
    columns: shownColumns(sheet, columns),
    rows: [],
    ignored: aboveBody(place),
    totals: [],
  }
  if (!form) return reading
  const kept = new Set(corrections.columns?.map(({ column }) => columnNumber(column)))
  const plain = withoutFalseUnits(
    {
      sheet,
      form,
      columns,
      units,
      sender,
      period,
      days,
      paperDay: () =>
        dayOfPaper(titles) ?? dayOfPaper(signingLines(linesOf(sheet, header.to + 1, place.end))),
      titleLines: titles,
      decided,
      noteLines: [...titles, ...notesBelow(place)],
      bodyCells: (column) => cellsBelow(place, column),
    },
    kept,
  )
  const context = header.vertical?.form === form ? plain : withUnnamedUnits(plain, kept)
  const body = readBody(place, context)
  // What is doubtful of the whole table is asked once, at its first row.
  body.rows[0]?.issues.unshift(...[ofPeriod.doubt, ofSender.doubt].filter((doubt) => doubt !== null))
  const isSenderOpen =
    sender === null &&
    corrections.unitId === undefined &&
    !header.isNextPage &&
    !isFromProvince(units, sheetTitles)
  return {
    ...reading,
    ...body,
    columns: shownColumns(sheet, context.columns),
    unitId: reading.unitId ?? (isSenderOpen ? (senderOfRows(units, form, body.rows)?.id ?? null) : null),
    ignored: [...reading.ignored, ...body.ignored],
  }
}

/** Reads all tables of a workbook's sheets in the order of the sheets. */
export function readTables(sheets: readonly Sheet[], from: TableSource): TableReading[] {
  const source = { ...from, book: bookOf(sheets, from.units) }
  const tables = sheets.flatMap((sheet) => partsOf(sheet).flatMap((part) => tablesOf(part, sheet, source)))
  const filled = sheets.find(({ rows, hidden }) => rows.length > 0 && !hidden)
  return tables.length === 0 && filled ? [withoutTable(filled)] : tables
}

/** A sheet in which nothing looks like a table: the clerk is shown it all the same. */
function withoutTable({ name }: Sheet): TableReading {
  return {
    sheet: name,
    form: null,
    unitId: null,
    period: null,
    headerRows: null,
    columns: [],
    rows: [],
    ignored: [],
    totals: [],
  }
}

/** What stands above the first headings of a part; a table that stands beside another one shares its titles. */
function titlesOf({ sheet, from }: SheetPart, whole: Sheet, end: number): string[] {
  const own = linesOf(sheet, 0, end)
  return from === 0 ? own : [...new Set([...own, ...linesOf(whole, 0, end)])]
}

function tablesOf(part: SheetPart, whole: Sheet, source: TableSource): TableReading[] {
  const { sheet } = part
  const places = placesOf(sheet)
  const first = places[0]
  const titles = first ? titlesOf(part, whole, titleEnd(first.header)) : []
  const tables = places.map((place) => readTable(place, source, {}, titles))
  // A hidden sheet is read where it is a list of records; lists of choices and the like are no tables to ask about.
  return sheet.hidden ? tables.filter(({ form }) => form !== null) : tables
}

/** Reads one table again with the clerk's corrections. `proposed` is where it was found. */
export function rereadTable(
  whole: Sheet,
  proposed: { from: number; to: number } | null,
  source: TableSource,
  corrections: Corrections,
): TableReading {
  const parts = partsOf(whole)
  const [first] = corrections.columns ?? []
  const column = first === undefined ? 0 : columnNumber(first.column)
  const part = parts.find(({ from, end }) => column >= from && column < end) ?? {
    sheet: whole,
    from: 0,
    end: 0,
  }
  const { sheet } = part
  const merges = mergesByRow(sheet)
  const places = placesOf(sheet)
  const wanted = corrections.headerRows ?? proposed ?? { from: 1, to: 1 }
  const found = places.find(({ header }) => header.from === wanted.from - 1)
  const title = foldWords(linesOf(sheet, 0, wanted.from - 1).join(' '))
  const code = corrections.form ?? found?.header.mapping?.form.code ?? found?.header.vertical?.form.code
  const form = formNamed(code ?? null) ?? undefined
  const isNextPage = found?.header.isNextPage && !corrections.headerRows
  const next = places.find((place) => place.header.from > wanted.to - 1)
  const place: TablePlace = {
    sheet,
    merges,
    header: isNextPage
      ? found.header
      : headerAt(sheet, merges, wanted.from - 1, title, { to: wanted.to - 1, form }),
    first: found?.first ?? 0,
    end: (isNextPage ? undefined : next?.first) ?? sheet.rows.length,
  }
  const firstHeader = Math.min(wanted.from - 1, places[0]?.header.from ?? wanted.from - 1)
  return readTable(place, source, corrections, titlesOf(part, whole, firstHeader))
}
