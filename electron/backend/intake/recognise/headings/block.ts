import type { Cell, Merge, Sheet } from '../../read/grid.ts'
import { textAt } from '../../read/grid.ts'
import type { ColumnHeading } from '../columns/proposals.ts'
import { forms } from '../forms.ts'
import { isIndexHeading, knownHeading } from './headings.ts'

const tallestBlock = 3

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

export function filledColumns(sheet: Sheet, row: number): number[] {
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

const unitOfMeasure =
  /^\(?\s*((triệu|nghìn|ngàn|tỷ) ?đồng|tr\.?đ|trđ|đồng|vnđ|m2|m²|ha|%|cuộc|buổi|lượt|người|hộ|vụ|việc|đơn|công|ngày|ngày công|lớp|tổ|đvt.*)\s*\)?$/iu

/** True for a row that only says in what unit of measure the columns are: “(đồng)”, “(m2)”. */
function areUnitsOfMeasure(cells: readonly (Cell | undefined)[], filled: readonly number[]): boolean {
  return filled.length > 1 && filled.every((column) => unitOfMeasure.test(textAt(cells, column).trim()))
}

/** True for a blank row that somebody inserted between a merged heading and the headings below it. */
function isInsertedBlank(sheet: Sheet, merges: MergesByRow, from: number, row: number): boolean {
  const below = filledColumns(sheet, row + 1)
  const groups = mergesTouching(merges, from, row - 1).filter(
    ({ left, right, bottom }) => right > left && bottom === row - 1,
  )
  const isUnder = (column: number) => groups.some(({ left, right }) => column >= left && column <= right)
  const isWords = (column: number) => sheet.rows[row + 1]?.[column]?.kind === 'text'
  return below.length > 1 && below.every((column) => isUnder(column) && isWords(column))
}

/** True where `row` continues the block above it as a lower row of headings. */
function continuesBlock(sheet: Sheet, merges: MergesByRow, from: number, row: number): boolean {
  const cells = sheet.rows[row]
  const filled = filledColumns(sheet, row)
  const touching = mergesTouching(merges, from, row - 1)
  if (touching.some(({ top, bottom }) => top >= from && bottom >= row && bottom - top < tallestBlock))
    return true
  if (filled.length === 0) return isInsertedBlank(sheet, merges, from, row)
  if (!cells || filled.some((column) => cells[column]?.kind !== 'text')) return false
  if (row > from + 1 && filledColumns(sheet, row - 1).length === 0) {
    return isInsertedBlank(sheet, merges, from, row - 1)
  }
  if (isBelowIndex(sheet, from, filled)) return false
  if (areUnitsOfMeasure(cells, filled)) return true
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

export function blockEnd(sheet: Sheet, merges: MergesByRow, from: number): number {
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
  const found = Array.from({ length: width }, (_, column) => {
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
  return withContext(inLevels(found))
}

/** A heading in two levels on one line: “Lĩnh vực: Kinh tế”, “Đối tượng - Tập thể”. */
const levelsOnOneLine = /^(.+?)(?:\s*:|\s+[-–—])\s+(\S.*)$/

/** Headings on one line with what neighbours have in common before a colon or dash as the upper level. */
function inLevels(headings: readonly ColumnHeading[]): ColumnHeading[] {
  const levels = headings.map(({ path }) => (path.length === 1 ? path[0]?.match(levelsOnOneLine) : null))
  return headings.map((heading, index) => {
    const [, upper, leaf] = levels[index] ?? []
    if (upper === undefined || leaf === undefined) return heading
    const isShared = [levels[index - 1], levels[index + 1]].some((one) => one?.[1] === upper)
    return isShared ? { ...heading, path: [upper, leaf] } : heading
  })
}

/** What a heading says of its own period, which the one that refers to it does not mean. */
const ownPeriod = /\s*\(?\s*trong (kỳ|quý|tháng|năm)( báo cáo| này)?\s*\)?/iu

/** A heading that stands over several columns, “Lũy kế từ đầu năm”, is about what the heading before it says. */
function withContext(headings: readonly ColumnHeading[]): ColumnHeading[] {
  const times = new Map<string, number>()
  for (const { path } of headings) times.set(path.join('|'), (times.get(path.join('|')) ?? 0) + 1)
  const isRepeated = ({ path }: ColumnHeading) => path.length === 1 && (times.get(path[0] ?? '') ?? 0) > 1
  let before = ''
  return headings.map((heading) => {
    if (!isRepeated(heading)) {
      before = heading.path.length === 1 ? (heading.path[0] ?? '').replace(ownPeriod, '') : ''
      return heading
    }
    return before === '' ? heading : { ...heading, path: [before, ...heading.path] }
  })
}

/** True where a row may be a lower row of headings although nothing in it says so. */
export function mayContinue(sheet: Sheet, from: number, row: number): boolean {
  const cells = sheet.rows[row]
  const filled = filledColumns(sheet, row)
  if (!cells || filled.length === 0 || isBelowIndex(sheet, from, filled)) return false
  return filled.every(
    (column) => cells[column]?.kind === 'text' && !/^[\d.,\s%]+$/.test(textAt(cells, column)),
  )
}
