// What the two readers of .xlsx say of the same parts: the one of our own (`read/plain/`), and SheetJS.
import type { Parts } from '../../../../electron/backend/intake/read/container.ts'
import type { RawSheet } from '../../../../electron/backend/intake/read/grid.ts'
import { readPlain } from '../../../../electron/backend/intake/read/plain/workbook.ts'
import { readBySheetJs } from '../../../../electron/backend/intake/read/sheetJs/workbook.ts'

/** All that was read, line by line: cells by their places; blank ones and blank ends of rows are nothing. */
function linesOf(sheets: readonly RawSheet[]): string[] {
  return sheets.flatMap(({ name, rows, merges, hidden, date1904, hiddenRows, fonts, struck }) => [
    JSON.stringify({
      name,
      hidden,
      date1904,
      hiddenRows: [...hiddenRows],
      fonts: [...fonts],
      struck: [...(struck ?? [])],
    }),
    // Where a merge ends depends on the last cell with anything in it, which blank cells with borders move.
    ...merges.map(({ top, left }) => `merged from ${top}:${left}`),
    ...rows.flatMap(
      (row, index) =>
        row?.flatMap((cell, column) => (cell ? [`${index}:${column} ${JSON.stringify(cell)}`] : [])) ?? [],
    ),
  ])
}

/** What our own reader says; null where it leaves the parts to SheetJS. */
export function plainLines(parts: Parts): string[] | null {
  const sheets = readPlain(parts)
  return sheets && linesOf(sheets)
}

/** What SheetJS says. */
export function sheetJsLines(parts: Parts): string[] {
  return linesOf(readBySheetJs(new Uint8Array(), { format: 'workbook', parts }))
}
