import type ExcelJS from '@protobi/exceljs'
import { type FormColumn, headingRows } from '../../../shared/statistics/layout.ts'

export const workbookFont = 'Times New Roman'
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const thinBorder: Partial<ExcelJS.Borders> = {
  top: { style: 'thin' },
  left: { style: 'thin' },
  bottom: { style: 'thin' },
  right: { style: 'thin' },
}

/** A page of a form's workbook: landscape, as wide as one sheet of paper. */
export const formPage: Partial<ExcelJS.PageSetup> = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
}

/** A name that Excel takes for a sheet. */
export function sheetName(text: string): string {
  return text
    .replace(/[[\]*?:/\\“”"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 31)
}

/** A name that Windows takes for a file. */
export function fileName(text: string): string {
  return text
    .replace(/[“”/\\:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A line over the whole width of the table. */
export function writeLine(
  sheet: ExcelJS.Worksheet,
  width: number,
  text: string,
  look: { bold?: boolean; italic?: boolean; left?: boolean } = {},
): void {
  const row = sheet.addRow([text])
  sheet.mergeCells(row.number, 1, row.number, width)
  const cell = row.getCell(1)
  cell.font = { name: workbookFont, size: 13, bold: look.bold ?? false, italic: look.italic ?? false }
  cell.alignment = { horizontal: look.left ? 'left' : 'center', vertical: 'middle', wrapText: true }
}

const headingFill: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } }

/** Writes the heading block with its merged cells; gives its last row. Headings of required columns are red. */
export function writeHeadings(sheet: ExcelJS.Worksheet, columns: readonly FormColumn[]): number {
  const rows = headingRows(columns)
  const first = sheet.rowCount + 1
  const taken = new Set<string>()
  rows.forEach((cells, level) => {
    const number = first + level
    let column = 1
    for (const { text, rowSpan, columnSpan } of cells) {
      while (taken.has(`${number}:${column}`)) column += 1
      for (let row = number; row < number + rowSpan; row += 1) {
        for (let at = column; at < column + columnSpan; at += 1) taken.add(`${row}:${at}`)
      }
      sheet.getCell(number, column).value = text
      if (rowSpan > 1 || columnSpan > 1) {
        sheet.mergeCells(number, column, number + rowSpan - 1, column + columnSpan - 1)
      }
      column += columnSpan
    }
  })
  const last = first + rows.length - 1
  for (let number = first; number <= last; number += 1) {
    columns.forEach(({ column: { required } }, index) => {
      const cell = sheet.getCell(number, index + 1)
      cell.font = {
        name: workbookFont,
        size: 12,
        bold: true,
        ...(required ? { color: { argb: 'FFC00000' } } : {}),
      }
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
      cell.border = thinBorder
      cell.fill = headingFill
    })
  }
  return last
}

const widths = { ordinal: 6, district: 18, unit: 24 } as const

/** The width of a column in characters. */
export function widthOf({ what, column }: FormColumn): number {
  if (what !== 'figure') return widths[what]
  switch (column.type) {
    case 'text':
      return 28
    case 'choice':
      return 24
    case 'money':
      return 18
    case 'mark':
      return 10
    default:
      return 13
  }
}
