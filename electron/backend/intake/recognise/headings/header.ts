import { foldWords } from '../../../../../shared/text/fold.ts'
import { type Cell, type Sheet, textAt } from '../../read/grid.ts'
import { wordingsOf } from '../../values/choices.ts'
import { familiarForms, possibleForms } from '../columns/candidates.ts'
import { type Announcement, type Mapping, mapColumns, rescored } from '../columns/columns.ts'
import { withoutResembling } from '../columns/foreign.ts'
import { withLeftovers } from '../columns/leftovers.ts'
import type { ColumnHeading } from '../columns/proposals.ts'
import { type Form, forms } from '../forms.ts'
import { isColumnNumbers, isTableEnd } from '../rows/body.ts'
import { romanOrLetter } from '../rows/numbering.ts'
import { matrixLayout } from '../turned/matrix.ts'
import { isIndicatorRow, labelColumns, type VerticalLayout, verticalLayout } from '../turned/vertical.ts'
import { blockEnd, filledColumns, headingsOf, type MergesByRow, mayContinue } from './block.ts'
import { isIndexHeading, knownHeading } from './headings.ts'

const sampleRows = 40

/** A heading block with what its columns mean. */
export interface Header {
  /** First and last row, counted from 0. */
  from: number
  to: number
  headings: ColumnHeading[]
  /** Null where no form has these headings. */
  mapping: Mapping | null
  /** True where whole headings told the form, not single words of them. */
  isSure: boolean
  /** Of a report with an indicator on each row: where labels and figures are. */
  vertical: VerticalLayout | null
  /** True where the headings stand on the sheet before: the rows from `from` on go on with its list. */
  isNextPage?: boolean
}

/** True for the title of a group, “II | Công tác tuyên truyền”, which says nothing of the column that it stands in. */
function isGroupTitle(row: readonly (Cell | undefined)[] | undefined): boolean {
  const filled = row?.filter((cell) => cell !== undefined) ?? []
  return filled.length === 2 && romanOrLetter.test(filled[0]?.text.trim() ?? '')
}

/** Gives some filled cells below a heading block, column by column. */
export function samplerBelow(sheet: Sheet, row: number): (column: number) => readonly Cell[] {
  const samples = new Map<number, Cell[]>()
  const numbered = isColumnNumbers(sheet.rows[row + 1]?.filter((cell) => cell !== undefined) ?? [])
  const start = numbered ? row + 2 : row + 1
  const below = sheet.rows.slice(start, start + sampleRows)
  const end = below.findIndex((cells) => beginsWithIndex(cells) || cells?.some((cell) => isTableEnd(cell)))
  const body = (end < 0 ? below : below.slice(0, end)).filter((cells) => !isGroupTitle(cells))
  return (column) => {
    const known = samples.get(column)
    if (known) return known
    const heading = textAt(sheet.rows[row], column)
    const cells = body
      .flatMap((cellsOfRow) => cellsOfRow?.[column] ?? [])
      .filter(({ text }) => text !== heading)
    samples.set(column, cells)
    return cells
  }
}

/** True where a row can be a row of headings: two or more texts and hardly a number. */
function canBeHeading(row: readonly (Cell | undefined)[]): boolean {
  let texts = 0
  let others = 0
  for (const cell of row) {
    if (!cell) continue
    // “Tên đơn vị:” asks for what stands beside it, not below.
    if (cell.kind === 'text' && /:\s*$/.test(cell.text)) others += 1
    else if (cell.kind === 'text' && cell.text.length <= 250 && !/^\d+$/.test(cell.text)) texts += 1
    else others += 1
  }
  return texts >= 2 && others * 3 <= texts
}

const vocabulary = new Set(forms.flatMap(({ fields }) => fields.flatMap(({ keys }) => keys)))

function knownHeadingsIn(row: readonly (Cell | undefined)[]): number {
  let known = 0
  for (const cell of row) {
    if (cell?.kind !== 'text' || cell.text.length > 120) continue
    const { key, bare } = knownHeading(cell.text)
    if (vocabulary.has(key) || vocabulary.has(bare) || isIndexHeading(key)) known += 1
  }
  return known
}

function best(mappings: readonly Mapping[]): Mapping | null {
  return mappings.reduce<Mapping | null>(
    (one, other) => (one && one.score >= other.score ? one : other),
    null,
  )
}

/** Headings with the form that they fit best; null where they fit none. */
interface Found {
  headings: ColumnHeading[]
  mapping: Mapping | null
  /** True where the headings tell the form, not single words of them. */
  isSure: boolean
}

/** What is looked for: all forms or some of them, by whole headings only or by single words, too. */
interface Wanted {
  announcement: Announcement
  among: readonly Form[]
  onlySure: boolean
}

function bestMapping(
  sheet: Sheet,
  merges: MergesByRow,
  rows: { from: number; to: number },
  { announcement, among, onlySure }: Wanted,
): Found {
  const headings = headingsOf(sheet, merges, rows.from, rows.to)
  const sample = samplerBelow(sheet, rows.to)
  const mapped = (form: Form) => mapColumns(form, headings, sample, announcement)
  const isOpen = among === forms
  const above = Math.max(0, rows.from - 1)
  const around = () => [...headings, ...headingsOf(sheet, merges, above, rows.to)]
  const ours = (some: readonly Form[]) =>
    withoutResembling(some, announcement.title, headings, sample, around)
  const sure = best((isOpen ? ours(possibleForms(headings, announcement)) : among).map(mapped))
  if (onlySure || (sure && sure.score > 0)) return { headings, mapping: sure, isSure: true }
  const familiar = (isOpen ? ours(familiarForms(headings, announcement)) : among).map((form) =>
    rescored(withLeftovers(mapped(form), headings, sample, announcement.title), announcement),
  )
  return { headings, mapping: best(familiar), isSure: false }
}

/** How much better the headings must fit with the row below for that row to be one of them. */
const gainOfLowerRow = 1.5

/** What is known of a heading block before it is read. */
interface Fixed {
  to?: number
  form?: Form
  among?: readonly Form[]
  /** True where single words of headings tell nothing: something surer is there. */
  onlySure?: boolean
}

/** The heading block that begins in a row, mapped to the form that it fits best. */
export function headerAt(
  sheet: Sheet,
  merges: MergesByRow,
  from: number,
  title: string,
  fixed: Fixed = {},
): Header {
  const among = fixed.form ? [fixed.form] : (fixed.among ?? forms)
  const announcement = { title: `${title} ${foldWords(sheet.name)}` }
  const wanted = { announcement, among, onlySure: fixed.onlySure ?? false }
  let to = fixed.to ?? blockEnd(sheet, merges, from)
  let found = bestMapping(sheet, merges, { from, to }, wanted)
  const score = found.mapping?.score ?? 0
  if (fixed.to === undefined && to === from && score > 0 && mayContinue(sheet, from, from + 1)) {
    const rows = { from, to: from + 1 }
    const taller = bestMapping(sheet, merges, rows, { ...wanted, onlySure: found.isSure })
    if (taller.mapping && taller.mapping.score > score + gainOfLowerRow) {
      to = from + 1
      found = taller
    }
  }
  const { headings, mapping, isSure } = found
  const isTurned = (mapping?.score ?? 0) < verticalDoubt
  const vertical = fixed.among
    ? null
    : verticalBelow(sheet, headings, { from, to }, announcement.title, isTurned)
  const isMapped = !vertical && mapping && (mapping.score > 0 || fixed.form)
  return {
    from,
    to,
    headings,
    mapping: isMapped ? withLeftovers(mapping, headings, samplerBelow(sheet, to), announcement.title) : null,
    isSure,
    vertical: fixed.form && vertical?.form !== fixed.form ? null : vertical,
  }
}

/** A table whose headings fit a form this well is not turned on its side. */
const verticalDoubt = 4

function verticalBelow(
  sheet: Sheet,
  headings: readonly ColumnHeading[],
  { from, to }: { from: number; to: number },
  title: string,
  isTurned: boolean,
): VerticalLayout | null {
  if (headings.length > mostVerticalColumns) return null
  const below = sheet.rows.find((row, index) => index > to && row !== undefined) ?? []
  const columns = labelColumns(headings, below.length > 0 ? below : (sheet.rows[from] ?? []))
  const matrix = matrixLayout(sheet, headings, to + 1, columns)
  if (matrix || !isTurned) return matrix
  const layout = verticalLayout(sheet, headings, to + 1, columns, title)
  return layout && !isIndicatorRow(layout, sheet.rows[from]) ? layout : null
}

const mostVerticalColumns = 8

/** The text of the rows before a heading block, folded, as far as it can be a title. */
export function titleAbove(sheet: Sheet, after: number, before: number): string {
  const texts: string[] = []
  for (let row = Math.max(after, before - 15); row < before; row += 1) {
    for (const cell of sheet.rows[row] ?? []) if (cell?.kind === 'text') texts.push(cell.text)
  }
  return foldWords(texts.join(' ').slice(0, 4_000))
}

const thoroughRows = 60
const fewestHeadings = 3

/** True for a row that begins with the heading of the numbers, as only headings do: “TT | Nội dung chi | Số lượng”. */
export function beginsWithIndex(cells: readonly (Cell | undefined)[] | undefined): boolean {
  const first = cells?.find((cell) => cell !== undefined)
  if (!cells || first?.kind !== 'text' || /^\W*\d/.test(first.text)) return false
  const filled = cells.filter((cell) => cell !== undefined)
  if (filled.length < fewestHeadings) return false
  return filled.every(({ kind }) => kind === 'text') && isIndexHeading(knownHeading(first.text).key)
}

/** True where half of the headings are those of the table above: the next page of the same list. */
export function isAlike(last: Header, header: Header): boolean {
  const leaves = ({ headings }: Header) => headings.map(({ path }) => foldWords(path.at(-1) ?? ''))
  const known = new Set(leaves(last))
  const own = leaves(header).filter((leaf) => !isIndexHeading(leaf))
  return own.filter((leaf) => known.has(leaf)).length * 2 >= own.length
}

/** True for a row of which a merged cell goes on in the row below: it is no title above headings. */
function reachesDown(merges: MergesByRow, row: number): boolean {
  return merges.get(row)?.some(({ top, bottom }) => top === row && bottom > row) ?? false
}

/** True for the row below a heading block that has a number under its “STT”: the first record, no row of headings. */
function isFirstRecord({ mapping, to, from }: Header, next: readonly (Cell | undefined)[]): boolean {
  const index = to === from ? mapping?.columns.find(({ isIndex }) => isIndex) : undefined
  return index !== undefined && /^\s*\d{1,4}[.)]?\s*$/.test(next[index.column]?.text ?? '')
}

/** True where a cell is one of the choices of its column in the table above, in its very words: “Tập thể” under “Đối tượng”. */
function hasChoiceOf({ mapping }: Header, cells: readonly (Cell | undefined)[]): boolean {
  return (
    mapping?.columns.some(({ column, field: name }) => {
      const field = mapping.form.fields.find((one) => one.name === name)?.field
      const cell = cells[column]
      if (field?.type !== 'choice' || !cell) return false
      return wordingsOf(field.choices).some(({ words }) => words === foldWords(cell.text))
    }) ?? false
  )
}

/** The last row of a sheet that may be one of a table, not a note below it; -1 where there is none. */
function lastTableRow({ rows }: Sheet): number {
  return rows.findLastIndex((row) => row && row.filter((cell) => cell !== undefined).length >= 2)
}

/** All recognised heading blocks of a sheet from top to bottom, of these forms where some are named. */
export function findHeaders(sheet: Sheet, merges: MergesByRow, among?: readonly Form[]): Header[] {
  const found: Header[] = []
  let previousCells = 0
  const end = lastTableRow(sheet)
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row]
    const last = found.at(-1)
    const isNumbered = last !== undefined && !among && beginsWithIndex(cells)
    const worthLooking = isNumbered || (last ? previousCells <= 1 : row < thoroughRows || previousCells <= 1)
    previousCells = cells ? cells.reduce((count, cell) => count + (cell ? 1 : 0), 0) : 0
    if (!cells || (last && row <= last.to) || !canBeHeading(cells)) continue
    // “Mô hình Nà Nà | Tập thể” is a row of the table above; so is the last row, below which there is nothing of a table.
    const isDoubtful = row >= thoroughRows || (last && (row === end || hasChoiceOf(last, cells)))
    if (!worthLooking || (isDoubtful && knownHeadingsIn(cells) < 2)) continue
    const header = headerAt(sheet, merges, row, titleAbove(sheet, last ? last.to + 1 : 0, row), { among })
    if (!header.mapping && !header.vertical) {
      // Headings of a table of another sort: its rows are none of the table above.
      if (isNumbered && !last.vertical && !isAlike(last, header)) found.push(header)
      continue
    }
    const next = sheet.rows[row + 1]
    const better =
      next && canBeHeading(next) && !isFirstRecord(header, next) && !reachesDown(merges, row)
        ? headerAt(sheet, merges, row + 1, titleAbove(sheet, 0, row + 1), { among, onlySure: header.isSure })
        : null
    const score = header.mapping?.score ?? 0
    const fitsBetter = better?.mapping && better.mapping.score > score && better.to >= header.to
    const isTitle = fitsBetter && (better.to > header.to || knownHeadingsIn(cells) === 0)
    if (!isTitle || header.vertical) found.push(header)
  }
  return found
}

/** The likely heading row of a sheet whose headings belong to no form; null where nothing looks like a table. */
export function guessHeader(sheet: Sheet, merges: MergesByRow): Header | null {
  for (let row = 0; row < Math.min(sheet.rows.length, thoroughRows); row += 1) {
    const cells = sheet.rows[row]
    if (!cells || !canBeHeading(cells) || filledColumns(sheet, row).length < 3) continue
    const to = blockEnd(sheet, merges, row)
    if (filledColumns(sheet, to + 1).length < 2) continue
    return {
      from: row,
      to,
      headings: headingsOf(sheet, merges, row, to),
      mapping: null,
      isSure: false,
      vertical: null,
    }
  }
  return null
}
