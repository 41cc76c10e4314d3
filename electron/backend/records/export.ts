import ExcelJS from '@protobi/exceljs'
import type { StoredRecord } from '../../../shared/contract/records.ts'
import type { Field } from '../../../shared/records/field.ts'
import { printValue } from '../../../shared/records/print.ts'
import { allFields, definitions } from '../../../shared/records/registry.ts'
import { precisionOf } from '../../../shared/values/dates.ts'
import type { Services } from '../services.ts'
import { readSettings } from '../settings/settings.ts'
import type { ParsedListQuery } from './conditions.ts'
import { readList, readTotals } from './list.ts'
import { yearTableOf } from './tables.ts'

const rowsAtOnce = 2_000
const font = 'Times New Roman'
const formats: Partial<Record<Field['type'], string>> = {
  count: '#,##0',
  money: '#,##0',
  decimal: '#,##0.##',
  area: '#,##0.##',
}

/** A column of an exported or printed list. */
export type ExportColumn = { name: string; field: Field; yearly: boolean }

/** The columns named, in the order of the definition; all but structures where none is named. */
export function columnsFor(query: ParsedListQuery, names: readonly string[] | undefined): ExportColumn[] {
  const definition = definitions[query.kind]
  return allFields(definition)
    .filter(([name, field]) => (names ? names.includes(name) : field.type !== 'structure'))
    .map(([name, field]) => ({ name, field, yearly: name in definition.yearly }))
}

function cellOf(record: StoredRecord, { name, field, yearly }: ExportColumn): ExcelJS.CellValue {
  const value = yearly ? record.years[0]?.[name] : record.values[name]
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return value
  // A whole day is a date cell; less than a day stays the words that a clerk wrote.
  if (field.type === 'date' && precisionOf(String(value)) === 'day') return new Date(`${value}T00:00:00Z`)
  return printValue(name, field, value, record.labels)
}

function heading(
  sheet: ExcelJS.Worksheet,
  lines: { text: string; bold?: boolean; size?: number }[],
  width: number,
): void {
  for (const { text, bold = false, size = 13 } of lines) {
    const row = sheet.addRow([text])
    sheet.mergeCells(row.number, 1, row.number, width)
    const cell = row.getCell(1)
    cell.font = { name: font, size, bold }
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
  }
}

const border: Partial<ExcelJS.Borders> = {
  top: { style: 'thin' },
  left: { style: 'thin' },
  bottom: { style: 'thin' },
  right: { style: 'thin' },
}

/**
 * The whole filtered list as an `.xlsx` workbook in the office's layout: title, headings with units of measure, typed
 * cells (dates as dates, numbers as numbers), sums below, heading frozen and repeated on each printed page.
 */
export async function exportList(
  services: Services,
  query: ParsedListQuery,
  names: readonly string[] | undefined,
): Promise<File> {
  const { queries } = services.store
  const definition = definitions[query.kind]
  const columns = columnsFor(query, names)
  const office = await readSettings(queries)
  const hasYear = yearTableOf(query.kind) !== null
  const fixed = ['STT', ...(hasYear ? ['Năm'] : [])]
  const width = fixed.length + columns.length

  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet(definition.plural.vi.replace(/[[\]*?:/\\“”]/g, '').slice(0, 31), {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  heading(
    sheet,
    [
      { text: office.issuingBodyLines.join(' ') },
      { text: `DANH SÁCH ${definition.plural.vi.toUpperCase()}`, bold: true, size: 14 },
      { text: `(Lập ngày ${new Date().toLocaleDateString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })})` },
    ],
    width,
  )
  const header = sheet.addRow([
    ...fixed,
    ...columns.map(({ field }) => (field.unit ? `${field.label.vi} (${field.unit})` : field.label.vi)),
  ])
  header.eachCell((cell) => {
    cell.font = { name: font, size: 12, bold: true }
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
    cell.border = border
  })
  sheet.views = [{ state: 'frozen', ySplit: header.number }]
  sheet.pageSetup.printTitlesRow = `${header.number}:${header.number}`
  sheet.autoFilter = { from: { row: header.number, column: 1 }, to: { row: header.number, column: width } }
  const widths = [6, ...(hasYear ? [8] : []), ...columns.map(({ field }) => field.width)]
  widths.forEach((characters, index) => {
    sheet.getColumn(index + 1).width = characters
  })

  let number = 0
  for (let offset = 0; ; offset += rowsAtOnce) {
    const records = await readList(queries, query, { offset, limit: rowsAtOnce })
    for (const record of records) {
      number += 1
      const row = sheet.addRow([
        number,
        ...(hasYear ? [record.years[0]?.year ?? null] : []),
        ...columns.map((column) => cellOf(record, column)),
      ])
      row.eachCell({ includeEmpty: true }, (cell, index) => {
        const column = columns[index - 1 - fixed.length]
        cell.font = { name: font, size: 12 }
        cell.border = border
        cell.alignment = { vertical: 'top', wrapText: true }
        const format = column && formats[column.field.type]
        if (format) cell.numFmt = format
        if (cell.value instanceof Date) cell.numFmt = 'dd/mm/yyyy'
      })
    }
    if (records.length < rowsAtOnce) break
  }
  const { sums } = await readTotals(queries, query)
  if (Object.keys(sums).length > 0) {
    const row = sheet.addRow([
      '',
      ...(hasYear ? [''] : []),
      ...columns.map(({ name }, index) => (index === 0 ? 'Cộng' : (sums[name] ?? null))),
    ])
    row.eachCell({ includeEmpty: true }, (cell, index) => {
      const column = columns[index - 1 - fixed.length]
      cell.font = { name: font, size: 12, bold: true }
      cell.border = border
      const format = column && formats[column.field.type]
      if (format) cell.numFmt = format
    })
  }
  const day = new Date().toISOString().slice(0, 10)
  const bytes = await workbook.xlsx.writeBuffer()
  return new File([new Uint8Array(bytes)], `${definition.plural.vi.replace(/[“”]/g, '')} ${day}.xlsx`, {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
}
