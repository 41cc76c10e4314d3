import { noExtras, type SheetExtras } from './extras.ts'
import type { RawSheet } from './grid.ts'

/** What a file says of a sheet, whoever read it. */
export type ReadSheet = Pick<RawSheet, 'name' | 'hidden' | 'rows' | 'merges'>

/** A sheet as it comes out of the file, with what else the file says of it. */
export function rawSheet(
  { name, hidden, rows, merges }: ReadSheet,
  date1904: boolean,
  { hiddenRows, fonts, struck }: SheetExtras = noExtras(),
  alsoHidden: readonly number[] = [],
): RawSheet {
  const width = rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0)
  return {
    name,
    hidden,
    rows,
    // A merge of whole columns or rows says nothing of what lies beyond the last cell.
    merges: merges.map(({ top, left, bottom, right }) => ({
      top,
      left,
      bottom: Math.min(bottom, rows.length - 1),
      right: Math.min(right, width - 1),
    })),
    date1904,
    hiddenRows: new Set([...hiddenRows, ...alsoHidden]),
    fonts,
    struck,
  }
}
