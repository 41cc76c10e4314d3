import type { Sheet } from '../read/grid.ts'
import { mergesByRow } from './headings/block.ts'
import { findHeaders } from './headings/header.ts'
import { isIndexHeading, knownHeading } from './headings/headings.ts'

const rowsLookedAt = 60

/** Where tables that stand side by side begin: columns with a heading of numbers (STT), the first one left out. */
function laterStarts(sheet: Sheet): { row: number; columns: number[] } | null {
  for (let index = 0; index < Math.min(sheet.rows.length, rowsLookedAt); index += 1) {
    const row = sheet.rows[index]
    if (!row) continue
    const starts = row.flatMap((cell, column) =>
      cell?.kind === 'text' && cell.text.length <= 12 && isIndexHeading(knownHeading(cell.text).key)
        ? [column]
        : [],
    )
    if (starts.length > 1) return { row: index, columns: starts.slice(1) }
  }
  return null
}

/** True where no row from the headings on has anything in a column. */
function isBlankBelow(sheet: Sheet, column: number, from: number): boolean {
  return sheet.rows.slice(from).every((row) => row?.[column] === undefined)
}

/** The part of a sheet between two columns; rows above the headings that say nothing there are those of the whole. */
function part(sheet: Sheet, left: number, end: number, headerRow: number): Sheet {
  const rows = sheet.rows.map((row, index) => {
    if (!row) return row
    const own = row.map((cell, column) => (column >= left && column < end ? cell : undefined))
    if (own.some((cell) => cell !== undefined)) return own
    return index < headerRow ? row : undefined
  })
  const merges = sheet.merges.filter((merge) => merge.left >= left && merge.right < end)
  return { ...sheet, rows, merges }
}

const fewestHeadings = 3

/** Where a blank column parts the first row that has headings enough for two tables: the column behind it. */
function laterStart(sheet: Sheet): { row: number; column: number } | null {
  const row = sheet.rows.slice(0, rowsLookedAt).findIndex((cells) => {
    const filled = cells?.filter((cell) => cell !== undefined) ?? []
    return filled.length >= 2 * fewestHeadings && filled.every(({ kind }) => kind === 'text')
  })
  const cells = sheet.rows[row] ?? []
  const filled = cells.flatMap((cell, column) => (cell ? [column] : []))
  const column = filled.find(
    (one, index) =>
      index >= fewestHeadings &&
      filled.length - index >= fewestHeadings &&
      cells[one - 1] === undefined &&
      isBlankBelow(sheet, one - 1, row),
  )
  return column === undefined ? null : { row, column }
}

/** True where the headings of two parts are surely those of two forms, not of one table with a blank column in it. */
function areTwoForms(sheet: Sheet, { row, column }: { row: number; column: number }, width: number): boolean {
  const top = { ...sheet, rows: sheet.rows.slice(0, row + rowsLookedAt) }
  const [left, right, together] = [part(top, 0, column, row), part(top, column, width, row), top].map(
    (one) => findHeaders(one, mergesByRow(one))[0],
  )
  const score = (header: typeof left) => (header?.isSure ? (header.mapping?.score ?? 0) : 0)
  return (
    left?.mapping?.form !== right?.mapping?.form &&
    Math.min(score(left), score(right)) > 0 &&
    Math.max(score(left), score(right)) >= score(together)
  )
}

/** A part of a sheet and the columns that it has, the last one left out. */
export interface SheetPart {
  sheet: Sheet
  from: number
  end: number
}

/** The parts of a sheet on which tables stand side by side, parted by a blank column; the sheet itself where there are none. */
export function partsOf(sheet: Sheet): SheetPart[] {
  // One stray cell in the last row makes a million rows: too many for the arguments of a call.
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0)
  const numbered = laterStarts(sheet)
  const starts = numbered?.columns.filter((column) => isBlankBelow(sheet, column - 1, numbered.row)) ?? []
  if (numbered && starts.length > 0) return partsFrom(sheet, starts, numbered.row, width)
  const later = laterStart(sheet)
  return later && areTwoForms(sheet, later, width)
    ? partsFrom(sheet, [later.column], later.row, width)
    : [{ sheet, from: 0, end: width }]
}

function partsFrom(sheet: Sheet, starts: readonly number[], headerRow: number, width: number): SheetPart[] {
  const edges = [0, ...starts, width]
  return [...starts, width].map((end, index) => {
    const from = edges[index] ?? 0
    return { sheet: part(sheet, from, end, headerRow), from, end }
  })
}
