import type { Sheet } from '../read/grid.ts'
import { isIndexHeading, knownHeading } from './headings.ts'

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

/** The parts of a sheet on which tables stand side by side, parted by a blank column; the sheet itself where there are none. */
export function partsOf(sheet: Sheet): { sheet: Sheet; from: number; end: number }[] {
  // One stray cell in the last row makes a million rows: too many for the arguments of a call.
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0)
  const later = laterStarts(sheet)
  const starts = later?.columns.filter((column) => isBlankBelow(sheet, column - 1, later.row)) ?? []
  if (!later || starts.length === 0) return [{ sheet, from: 0, end: width }]
  const edges = [0, ...starts, width]
  return starts.concat(width).map((end, index) => {
    const from = edges[index] ?? 0
    return { sheet: part(sheet, from, end, later.row), from, end }
  })
}
