import { foldWords } from '../../../../shared/text/fold.ts'
import type { Cell, Sheet } from '../read/grid.ts'
import { formNamed } from './forms.ts'
import { type MergesByRow, mergesByRow } from './headings/block.ts'
import { beginsWithIndex, findHeaders, guessHeader, type Header, isAlike } from './headings/header.ts'
import { isColumnNumbers } from './rows/body.ts'
import { partIn, periodIn } from './stated/period.ts'
import { unheadedLayout } from './turned/vertical.ts'

/** A sheet with the rows that one table takes: titles from `first`, heading block, body to before `end`. */
export interface TablePlace {
  sheet: Sheet
  merges: MergesByRow
  header: Header
  first: number
  end: number
}

/** The texts of a row from left to right. */
export function textsOfRow(row: readonly (Cell | undefined)[] | undefined): string[] {
  return row?.flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : [])) ?? []
}

/** All texts of some rows. */
export function linesOf(sheet: Sheet, first: number, end: number): string[] {
  return sheet.rows.slice(first, end).flatMap(textsOfRow)
}

const figure = /^[\d.,\s%]+$/
const capitals = /^[^\p{Ll}]+$/u

/** True for a row of up to three texts that fills every column of the narrow table above: there it is a record, no title. */
function isRecordOf(above: Header, row: readonly (Cell | undefined)[]): boolean {
  const filled = row.flatMap((cell, column) => (cell ? [column] : []))
  const isFull = above.headings.length > 1 && above.headings.every(({ column }) => row[column] !== undefined)
  return (
    isFull &&
    filled.length === above.headings.length &&
    !row.every((cell) => !cell || capitals.test(cell.text))
  )
}

/**
 * Where the titles of a later table begin: behind the last row before its heading that has more than three cells, a figure,
 * or a record of the table above.
 */
function titleStart(sheet: Sheet, above: Header, header: number): number {
  let first = header
  while (first > above.to + 1) {
    const row = sheet.rows[first - 1] ?? []
    const cells = row.filter((cell) => cell !== undefined)
    const titleLike =
      cells.length <= 3 && cells.every(({ kind, text }) => kind === 'text' && !figure.test(text))
    if (!titleLike || isRecordOf(above, row)) break
    first -= 1
  }
  return first
}

/** The tables of a sheet; a heading that is repeated within a table does not begin a new one. */
export function placesOf(sheet: Sheet): TablePlace[] {
  const merges = mergesByRow(sheet)
  const ofTemplate = templateHeader(sheet, merges)
  const found = ofTemplate ? [ofTemplate] : findHeaders(sheet, merges)
  const headers = found.filter((header, index, all) => {
    const previous = all[index - 1]
    return !previous || !isRepetition(sheet, previous, header)
  })
  if (headers.length === 0) {
    const header = unheaded(sheet) ?? nextPage(sheet) ?? guessHeader(sheet, merges)
    return header ? [{ sheet, merges, header, first: 0, end: sheet.rows.length }] : []
  }
  const starts = headers.map((header, index) => {
    const previous = headers[index - 1]
    return previous ? titleStart(sheet, previous, header.from) : 0
  })
  return headers.map((header, index) => ({
    sheet,
    merges,
    header,
    first: starts[index] ?? 0,
    end: starts[index + 1] ?? sheet.rows.length,
  }))
}

/** Fewest columns of a filled template that are its own: units add some and leave some out. */
const ownColumns = 0.7

/** The headings of a filled template; null where the sheet is none, or no longer has them. */
function templateHeader(sheet: Sheet, merges: MergesByRow): Header | null {
  const form = formNamed(sheet.template?.kind ?? null)
  // A template for one unit has no column for it, though lists of inspections are known by theirs.
  const known = form && { ...form, keyFields: [...form.keyFields, ...form.required] }
  const [header] = known ? findHeaders(sheet, merges, [known]) : []
  const columns = header?.mapping?.columns.filter(({ isIndex }) => !isIndex) ?? []
  const own = columns.filter(({ field }) => field !== null)
  return header && own.length > 0 && own.length >= columns.length * ownColumns ? header : null
}

function unheaded(sheet: Sheet): Header | null {
  const found = unheadedLayout(sheet)
  if (!found) return null
  const above = found.first - 1
  return { from: above, to: above, headings: [], mapping: null, isSure: false, vertical: found.layout }
}

/** The list with which a sheet ends: its headings, the column of its numbers, and the last of them. */
interface Ending {
  header: Header
  column: number
  last: number
}

const endings = new WeakMap<Sheet, Ending | null>()

function numberOf(cell: Cell | undefined): number | null {
  const [, digits] = /^\s*(\d{1,5})\.?\s*$/.exec(cell?.kind === 'date' ? '' : (cell?.text ?? '')) ?? []
  return digits === undefined ? null : Number(digits)
}

function endingOf(sheet: Sheet): Ending | null {
  const known = endings.get(sheet)
  if (known !== undefined) return known
  const ending = findEnding(sheet)
  endings.set(sheet, ending)
  return ending
}

function findEnding(sheet: Sheet): Ending | null {
  const { header, end } = placesOf(sheet).at(-1) ?? {}
  const column = header?.mapping?.columns.find(({ isIndex }) => isIndex)?.column
  if (!header || header.vertical || column === undefined) return null
  const first = header.isNextPage ? header.from : header.to + 1
  for (let row = (end ?? 0) - 1; row >= first; row -= 1) {
    const last = numberOf(sheet.rows[row]?.[column])
    if (last !== null) return { header, column, last }
  }
  return null
}

/** Rows above the first of a next page: “(tiếp theo)”. */
const mostRowsAbovePage = 8
const fewestOfRow = 3

/**
 * The headings of the list of the sheet before, where its numbers go on here: the first full row has the next number in
 * the same column and nothing beyond the list's columns.
 */
function nextPage(sheet: Sheet): Header | null {
  const from = sheet.rows.findIndex((row) => (row?.filter(Boolean).length ?? 0) >= fewestOfRow)
  if (!sheet.before || from < 0 || from > mostRowsAbovePage) return null
  const row = sheet.rows[from] ?? []
  const number = numberOf(row.find(Boolean))
  const ending = number === null || number < 2 ? null : endingOf(sheet.before)
  if (!ending || numberOf(row[ending.column]) !== ending.last + 1) return null
  const columns = new Set(ending.header.headings.map(({ column }) => column))
  const filled = row.flatMap((cell, column) => (cell ? [column] : []))
  const fits = filled.length * 2 >= columns.size && filled.every((column) => columns.has(column))
  return fits ? { ...ending.header, from, to: from - 1, isNextPage: true } : null
}

function isRepetition(sheet: Sheet, previous: Header, header: Header): boolean {
  const sameWords =
    previous.headings.length === header.headings.length &&
    previous.headings.every(({ path }, index) => path.join('|') === header.headings[index]?.path.join('|'))
  // The next page of a list may call a column otherwise: “Số hộ”, “Số hộ dân”.
  const nextPage =
    header.from === header.to &&
    previous.headings.length === header.headings.length &&
    previous.mapping?.form === header.mapping?.form &&
    beginsWithIndex(sheet.rows[header.from]) &&
    isAlike(previous, header)
  const same = sameWords || nextPage
  // Blank rows before it part pages, not tables; nor do short rows of data that say nothing a title says.
  const between = linesOf(sheet, titleStart(sheet, previous, header.from), header.from)
  return same && !between.some(isTitleText)
}

const titleWords =
  /^(bieu|bang|phu luc|danh sach|mau|ket qua|tong hop|thong ke|bao cao|[ivx]+ |xa |phuong |thi tran |huyen |thanh pho |don vi|ubnd|dang uy|ban chi dao)/

/** True for a text that may stand above a table: in capitals, with a period, or beginning as titles do. */
function isTitleText(text: string): boolean {
  const isCapital = text === text.toUpperCase() && text !== text.toLowerCase()
  return isCapital || periodIn(text) !== null || partIn(text) !== null || titleWords.test(foldWords(text))
}

/** Short rows under the headings, where a note may say in what unit of measure the figures are. */
export function notesBelow({ sheet, header, end }: TablePlace): string[] {
  const notes: string[] = []
  for (let index = header.to + 1; index < end; index += 1) {
    const only = onlyCell(sheet.rows[index])
    if (only?.kind === 'text') notes.push(only.text)
  }
  return notes
}

/** The cell of a row that has no other. */
function onlyCell(row: readonly (Cell | undefined)[] | undefined): Cell | undefined {
  let only: Cell | undefined
  for (const cell of row ?? []) {
    if (!cell) continue
    if (only) return undefined
    only = cell
  }
  return only
}

/** All cells of a column under the headings. */
export function cellsBelow({ sheet, header, end }: TablePlace, column: number): Cell[] {
  const below = sheet.rows.slice(header.to + 1, end)
  const numbered = below[0]?.filter((cell) => cell !== undefined) ?? []
  return below.slice(isColumnNumbers(numbered) ? 1 : 0).flatMap((row) => row?.[column] ?? [])
}
