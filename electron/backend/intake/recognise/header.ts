import { foldWords } from '../../../../shared/text/fold.ts'
import type { Cell, Merge, Sheet } from '../read/grid.ts'
import { textAt } from '../read/grid.ts'
import { isColumnNumbers } from './body.ts'
import { type Announcement, type ColumnHeading, type Mapping, mapColumns } from './columns.ts'
import { type Form, forms } from './forms.ts'
import { isIndexHeading, knownHeading } from './headings.ts'
import { labelColumns, type VerticalLayout, verticalLayout } from './vertical.ts'

const tallestBlock = 3
const sampleRows = 40

/** A heading block with what its columns mean. */
export interface Header {
  /** First and last row, counted from 0. */
  from: number
  to: number
  headings: ColumnHeading[]
  /** Null where no form has these headings. */
  mapping: Mapping | null
  /** Of a report with an indicator on each row: where labels and figures are. */
  vertical: VerticalLayout | null
}

/** The merges of a sheet by the row in which they begin. */
export type MergesByRow = ReadonlyMap<number, readonly Merge[]>

export function mergesByRow(sheet: Sheet): MergesByRow {
  const byRow = new Map<number, Merge[]>()
  for (const merge of sheet.merges) {
    const group = byRow.get(merge.top) ?? []
    group.push(merge)
    byRow.set(merge.top, group)
  }
  return byRow
}

function mergesTouching(merges: MergesByRow, from: number, to: number): Merge[] {
  const touching: Merge[] = []
  for (let row = from; row <= to; row += 1) touching.push(...(merges.get(row) ?? []))
  return touching
}

function filledColumns(sheet: Sheet, row: number): number[] {
  const filled: number[] = []
  sheet.rows[row]?.forEach((cell, column) => {
    if (cell) filled.push(column)
  })
  return filled
}

const lowerHeadings = new Set(
  forms.flatMap(({ fields }) =>
    fields.flatMap(({ levels }) => (levels ? [`${levels.upper}|${levels.lower}`] : [])),
  ),
)

/** The text above a cell, or that of the open group to its left. */
function upperOf(above: readonly (Cell | undefined)[], column: number): string {
  for (let left = column; left >= 0; left -= 1) {
    const text = textAt(above, left)
    if (text !== '') return text
  }
  return ''
}

/** True where nearly all texts of a row are lower headings of those above: “Số lớp” under “Đảng viên mới”. */
function areLowerHeadings(
  cells: readonly (Cell | undefined)[],
  above: readonly (Cell | undefined)[],
  filled: readonly number[],
): boolean {
  const known = filled.filter((column) => {
    const [upper, lower] = [knownHeading(upperOf(above, column)), knownHeading(textAt(cells, column))]
    return [upper.key, upper.bare].some((key) =>
      [lower.key, lower.bare].some((leaf) => lowerHeadings.has(`${key}|${leaf}`)),
    )
  })
  return known.length > 0 && known.length >= filled.length * 0.6
}

/** True where a row has something below the heading of the numbers: then it is no row of headings. */
function isBelowIndex(sheet: Sheet, from: number, filled: readonly number[]): boolean {
  const first = sheet.rows[from]
  return filled.some((column) => isIndexHeading(knownHeading(textAt(first, column)).key))
}

/** True where `row` continues the block above it as a lower row of headings. */
function continuesBlock(sheet: Sheet, merges: MergesByRow, from: number, row: number): boolean {
  const cells = sheet.rows[row]
  const filled = filledColumns(sheet, row)
  const touching = mergesTouching(merges, from, row - 1)
  if (touching.some(({ top, bottom }) => top >= from && bottom >= row && bottom - top < tallestBlock))
    return true
  if (!cells || filled.length === 0 || filled.some((column) => cells[column]?.kind !== 'text')) return false
  if (isBelowIndex(sheet, from, filled)) return false
  if (row === from + 1 && areLowerHeadings(cells, sheet.rows[from] ?? [], filled)) return true
  if (filled.length < 2) return false
  if (filled.every((column) => /^\(?\s*[\dA-Za-z]{1,2}\s*\)?$/.test(textAt(cells, column)))) return false
  if (filled.some((column) => /^[\d.,\s%]+$/.test(textAt(cells, column)))) return false
  const above = sheet.rows[row - 1]
  const groups = touching.filter(({ left, right, bottom }) => right > left && bottom === row - 1)
  const underGroups = groups.some(
    ({ left, right }) => filled.filter((column) => column >= left && column <= right).length >= 2,
  )
  const leftmost = above?.findIndex((cell) => cell !== undefined) ?? 0
  if (underGroups) return filled.every((column) => column !== leftmost)
  if (row > from + 1) return false
  // Without merges: every lower heading stands where the row above is blank, or first under a group that opens there.
  const lower = filled.filter((column) => !above?.[column])
  const opening = filled.filter((column) => above?.[column])
  return lower.length > 0 && opening.every((column) => !above?.[column + 1] && Boolean(cells?.[column + 1]))
}

function blockEnd(sheet: Sheet, merges: MergesByRow, from: number): number {
  let to = from
  while (to - from + 1 < tallestBlock && continuesBlock(sheet, merges, from, to + 1)) to += 1
  return to
}

/** The headings above each column of a block, those of merged cells and of open groups included. */
export function headingsOf(sheet: Sheet, merges: MergesByRow, from: number, to: number): ColumnHeading[] {
  const touching = mergesTouching(merges, Math.max(0, from - tallestBlock), to)
  const width = Math.max(
    0,
    ...Array.from({ length: to - from + 1 }, (_, index) => sheet.rows[from + index]?.length ?? 0),
  )
  const anchored = (row: number, column: number): string => {
    const merge = touching.find(
      ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
    )
    return merge ? textAt(sheet.rows[merge.top], merge.left) : textAt(sheet.rows[row], column)
  }
  const isLower = (row: number, column: number) => row < to && textAt(sheet.rows[to], column) !== ''
  return Array.from({ length: width }, (_, column) => {
    const path: string[] = []
    for (let row = from; row <= to; row += 1) {
      let text = anchored(row, column)
      for (let left = column - 1; text === '' && isLower(row, column) && left >= 0; left -= 1) {
        if (!isLower(row, left)) break
        text = anchored(row, left)
      }
      const line = text.replace(/\s+/g, ' ').trim()
      if (line !== '' && line !== path.at(-1)) path.push(line)
    }
    return { column, path }
  }).filter(({ path }) => path.length > 0)
}

/** Gives some filled cells below a heading block, column by column. */
export function samplerBelow(sheet: Sheet, row: number): (column: number) => readonly Cell[] {
  const samples = new Map<number, Cell[]>()
  const numbered = isColumnNumbers(sheet.rows[row + 1]?.filter((cell) => cell !== undefined) ?? [])
  const start = numbered ? row + 2 : row + 1
  return (column) => {
    const known = samples.get(column)
    if (known) return known
    const cells = sheet.rows
      .slice(start, start + sampleRows)
      .flatMap((cellsOfRow) => cellsOfRow?.[column] ?? [])
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
    if (cell.kind === 'text' && cell.text.length <= 250 && !/^\d+$/.test(cell.text)) texts += 1
    else others += 1
  }
  return texts >= 2 && others * 3 <= texts
}

const vocabulary = new Set(forms.flatMap(({ fields }) => fields.flatMap(({ keys }) => keys)))

function hasKnownHeadings(row: readonly (Cell | undefined)[]): boolean {
  let known = 0
  for (const cell of row) {
    if (cell?.kind !== 'text' || cell.text.length > 120) continue
    const { key, bare } = knownHeading(cell.text)
    if (vocabulary.has(key) || vocabulary.has(bare) || isIndexHeading(key)) known += 1
  }
  return known >= 2
}

function bestMapping(
  sheet: Sheet,
  merges: MergesByRow,
  rows: { from: number; to: number },
  announcement: Announcement,
  form: Form | undefined,
): { headings: ColumnHeading[]; mapping: Mapping } {
  const headings = headingsOf(sheet, merges, rows.from, rows.to)
  const sample = samplerBelow(sheet, rows.to)
  const mappings = (form ? [form] : forms).map((one) => mapColumns(one, headings, sample, announcement))
  return { headings, mapping: mappings.reduce((one, other) => (other.score > one.score ? other : one)) }
}

/** How much better the headings must fit with the row below for that row to be one of them. */
const gainOfLowerRow = 1.5

/** True where a row may be a lower row of headings although nothing in it says so. */
function mayContinue(sheet: Sheet, from: number, row: number): boolean {
  const cells = sheet.rows[row]
  const filled = filledColumns(sheet, row)
  if (!cells || filled.length === 0 || isBelowIndex(sheet, from, filled)) return false
  return filled.every(
    (column) => cells[column]?.kind === 'text' && !/^[\d.,\s%]+$/.test(textAt(cells, column)),
  )
}

/** The heading block that begins in a row, mapped to the form that it fits best. */
export function headerAt(
  sheet: Sheet,
  merges: MergesByRow,
  from: number,
  title: string,
  fixed: { to?: number; form?: Form } = {},
): Header {
  const announcement = { title: `${title} ${foldWords(sheet.name)}` }
  let to = fixed.to ?? blockEnd(sheet, merges, from)
  let { headings, mapping: best } = bestMapping(sheet, merges, { from, to }, announcement, fixed.form)
  if (fixed.to === undefined && to === from && best.score > 0 && mayContinue(sheet, from, from + 1)) {
    const taller = bestMapping(sheet, merges, { from, to: from + 1 }, announcement, fixed.form)
    if (taller.mapping.score > best.score + gainOfLowerRow) {
      to = from + 1
      headings = taller.headings
      best = taller.mapping
    }
  }
  const vertical = best.score < verticalDoubt ? verticalBelow(sheet, headings, from, to) : null
  const mapping = vertical ? null : best.score > 0 || fixed.form ? best : null
  return {
    from,
    to,
    headings,
    mapping,
    vertical: fixed.form && vertical?.form !== fixed.form ? null : vertical,
  }
}

/** A table whose headings fit a form this well is not turned on its side. */
const verticalDoubt = 4

function verticalBelow(
  sheet: Sheet,
  headings: readonly ColumnHeading[],
  from: number,
  to: number,
): VerticalLayout | null {
  const below = sheet.rows.find((row, index) => index > to && row !== undefined) ?? []
  return headings.length > mostVerticalColumns
    ? null
    : verticalLayout(
        sheet,
        headings,
        to + 1,
        labelColumns(headings, below.length > 0 ? below : (sheet.rows[from] ?? [])),
      )
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

/** All recognised heading blocks of a sheet from top to bottom. */
export function findHeaders(sheet: Sheet, merges: MergesByRow): Header[] {
  const found: Header[] = []
  let previousCells = 0
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row]
    const last = found.at(-1)
    const worthLooking = last ? previousCells <= 1 : row < thoroughRows || previousCells <= 1
    previousCells = cells ? cells.reduce((count, cell) => count + (cell ? 1 : 0), 0) : 0
    if (!cells || (last && row <= last.to) || !canBeHeading(cells)) continue
    if (!worthLooking || (row >= thoroughRows && !hasKnownHeadings(cells))) continue
    const header = headerAt(sheet, merges, row, titleAbove(sheet, last ? last.to + 1 : 0, row))
    if (!header.mapping && !header.vertical) continue
    const next = sheet.rows[row + 1]
    const better =
      next && canBeHeading(next) ? headerAt(sheet, merges, row + 1, titleAbove(sheet, 0, row + 1)) : null
    const score = header.mapping?.score ?? 0
    const isTitle = better?.mapping && better.mapping.score > score && better.to > header.to
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
    return { from: row, to, headings: headingsOf(sheet, merges, row, to), mapping: null, vertical: null }
  }
  return null
}
