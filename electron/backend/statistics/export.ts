import ExcelJS from '@protobi/exceljs'
import type { z } from 'zod'
import type { FieldValue } from '../../../shared/contract/records.ts'
import type { FigureLine, figuresQuery } from '../../../shared/contract/statistics.ts'
import { type FormColumn, formColumns } from '../../../shared/statistics/layout.ts'
import { precisionOf } from '../../../shared/values/dates.ts'
import { formatPeriod } from '../../../shared/values/period.ts'
import type { Services } from '../services.ts'
import { readSettings } from '../settings/settings.ts'
import { figuresOf } from './figures.ts'
import {
  fileName,
  formPage,
  sheetName,
  thinBorder,
  widthOf,
  workbookFont,
  workbookType,
  writeHeadings,
  writeLine,
} from './sheet.ts'

const formats: Partial<Record<FormColumn['column']['type'], string>> = {
  integer: '#,##0',
  money: '#,##0',
  decimal: '#,##0.##',
  area: '#,##0.##',
  percent: '#,##0.##',
  date: 'dd/mm/yyyy',
}

function valueCell(value: FieldValue | undefined): ExcelJS.CellValue {
  if (value === null || value === undefined || value === false) return null
  if (value === true) return 'x'
  if (typeof value === 'number') return value
  const text = String(value)
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && precisionOf(text) === 'day'
  return isDay ? new Date(`${text}T00:00:00Z`) : text
}

/** What a line has in a column; a ratio or sum that is not stated but follows from the others is filled in. */
export function cellOf(line: FigureLine, { what, code }: FormColumn, index: number): FieldValue {
  if (what === 'ordinal') return index + 1
  if (what === 'district') return line.upperName
  if (what === 'unit') return line.unitName
  return line.figures[code] ?? line.derived[code] ?? null
}

/** The words of the total row: its label under the unit, or in front of the figures. */
export function totalLabel(label: string | null): string {
  return label ?? 'Tổng cộng'
}

/**
 * The figures as a workbook in the layout of the form: official headings in their levels, numbers as numbers, blank
 * where nothing is stated, the totals below.
 */
export async function exportFigures(services: Services, query: z.output<typeof figuresQuery>): Promise<File> {
  const { queries } = services.store
  const { form, lines, totals } = await figuresOf(queries, query)
  const office = await readSettings(queries)
  const columns = formColumns(form, query.period, { entry: false })
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet(sheetName(`${form.code} ${query.period}`), {
    pageSetup: { ...formPage },
  })
  writeLine(sheet, columns.length, office.issuingBodyLines.join(' '), { bold: true, left: true })
  writeLine(sheet, columns.length, `Biểu ${form.code}. ${form.title}`, { bold: true })
  writeLine(sheet, columns.length, `Kỳ báo cáo: ${formatPeriod(query.period)}`)
  const heading = writeHeadings(sheet, columns)
  lines.forEach((line, index) => {
    sheet.addRow(columns.map((column) => valueCell(cellOf(line, column, index))))
  })
  const unitAt = columns.findIndex(({ what }) => what === 'unit')
  const total = sheet.addRow(
    columns.map(({ code, what }, index) =>
      index === unitAt ? totalLabel(form.totalRowLabel) : what === 'figure' ? (totals[code] ?? null) : null,
    ),
  )
  columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = widthOf(column)
    for (let number = heading + 1; number <= total.number; number += 1) {
      const cell = sheet.getCell(number, index + 1)
      cell.font = { name: workbookFont, size: 12, bold: number === total.number }
      cell.border = thinBorder
      cell.alignment = { vertical: 'top', wrapText: true }
      const format = column.what === 'figure' ? formats[column.column.type] : undefined
      if (format) cell.numFmt = format
    }
  })
  sheet.views = [{ state: 'frozen', ySplit: heading, xSplit: unitAt + 1 }]
  sheet.pageSetup.printTitlesRow = `${heading - 1}:${heading}`
  const bytes = await workbook.xlsx.writeBuffer()
  return new File(
    [new Uint8Array(bytes)],
    `${fileName(`Biểu ${form.code} ${formatPeriod(query.period)}`)}.xlsx`,
    { type: workbookType },
  )
}
