import { ExpectedError } from '../../errors.ts'
import { stampIn } from '../../records/templateStamp.ts'
import type { ColumnFont } from '../text/legacy.ts'
import { decodeSheet } from '../text/sheetFonts.ts'
import { limits, openContainer, tooLarge } from './container.ts'
import { readDelimited } from './delimited.ts'
import { type RawSheet, type Sheet, textAt } from './grid.ts'
import { readPlain } from './plain/workbook.ts'
import { readBySheetJs } from './sheetJs/workbook.ts'

function checkCells(sheets: readonly RawSheet[]): void {
  let cells = 0
  for (const sheet of sheets) for (const row of sheet.rows) cells += row?.length ?? 0
  if (cells > limits.cells) throw tooLarge(cells * 10)
  if (cells === 0) throw new ExpectedError('file.empty')
}

/** What the clerk decided about the fonts of columns, by sheet and column. */
export type ChosenFonts = ReadonlyMap<string, ReadonlyMap<number, ColumnFont>>

/**
 * Reads a received file into sheets of cells with NFC text. The bytes decide how, not the name, which only names the
 * sheet of a text file. Throws `file.encrypted`, `file.damaged`, `file.tooLarge`, `file.notAWorkbook`, `file.empty`.
 */
export function readWorkbook(bytes: Uint8Array, name: string, chosen: ChosenFonts = new Map()): Sheet[] {
  const decode = (sheet: RawSheet) => decodeSheet(sheet, chosen.get(sheet.name))
  const opened = openContainer(bytes)
  if (opened.format === 'text') return readDelimited(bytes, name).map(decode)
  const sheets = readPlain(opened.parts) ?? readBySheetJs(bytes, opened)
  checkCells(sheets)
  return followed(stamped(sheets.map(decode)))
}

/** The sheets, each visible one with the visible one before it. */
function followed(sheets: readonly Sheet[]): Sheet[] {
  let before: Sheet | undefined
  return sheets.map((sheet) => {
    if (sheet.hidden) return sheet
    const known = before ? { ...sheet, before } : sheet
    before = known
    return known
  })
}

const linesOfStamp = 4

/** The sheets of a template with what its hidden sheet says. */
function stamped(sheets: readonly Sheet[]): Sheet[] {
  const stamps = sheets
    .filter(({ hidden }) => hidden)
    .map(({ rows }) =>
      stampIn(Array.from(rows.slice(0, linesOfStamp), (row) => textAt(row, 0).normalize('NFC'))),
    )
  const template = stamps.find((stamp) => stamp !== null)
  return sheets.map((sheet) => (template && !sheet.hidden ? { ...sheet, template } : sheet))
}
