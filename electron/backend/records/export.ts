import { PassThrough } from 'node:stream'
import ExcelJS from '@protobi/exceljs'
import type { StoredRecord } from '../../../shared/contract/records.ts'
import type { Field } from '../../../shared/records/field.ts'
import { columnValue, type ListColumn, listColumns } from '../../../shared/records/listColumns.ts'
import { printValue } from '../../../shared/records/print.ts'
import { definitions } from '../../../shared/records/registry.ts'
import { printedState } from '../../../shared/records/state.ts'
import { precisionOf } from '../../../shared/values/dates.ts'
import type { Queries } from '../database/store.ts'
import type { Services } from '../services.ts'
import { readSettings } from '../settings/settings.ts'
import { withCitations } from './citations.ts'
import { localDay } from './computed.ts'
import type { ParsedListQuery } from './conditions.ts'
import { readTotals, readWholeList } from './list.ts'
import { withMore } from './moreColumns.ts'
import { yearTableOf } from './tables.ts'

const font = 'Times New Roman'
const formats: Partial<Record<Field['type'], string>> = {
  count: '#,##0',
  money: '#,##0',
  decimal: '#,##0.##',
  area: '#,##0.##',
}

/** The columns named, in their order; all fields that a cell can hold where none is named. */
export function columnsFor(query: ParsedListQuery, names: readonly string[] | undefined): ListColumn[] {
  const columns = listColumns(query.kind)
  if (names) return names.flatMap((name) => columns.get(name) ?? [])
  return [...columns.values()].filter(
    ({ field, place }) => place !== 'more' && (field.type !== 'structure' || field.cell !== null),
  )
}

/** A cell as it is printed; a status with what follows from the day: “Quá hạn, đang thực hiện”. */
export function printedCell(record: StoredRecord, column: ListColumn): string | null {
  const { name, field, place } = column
  const isStatus = name === 'status' && place === 'record'
  const state = isStatus ? printedState(definitions[record.kind], record.values, localDay()) : null
  return state ?? printValue(field, columnValue(record, column), record.labels[name])
}

function cellOf(record: StoredRecord, column: ListColumn): ExcelJS.CellValue {
  const value = columnValue(record, column)
  if (typeof value === 'number') return value
  // A whole day is a date cell; less than a day stays the words that a clerk wrote.
  if (column.field.type === 'date' && value !== null && precisionOf(String(value)) === 'day') {
    return new Date(`${value}T00:00:00Z`)
  }
  return printedCell(record, column)
}

const border: Partial<ExcelJS.Borders> = {
  top: { style: 'thin' },
  left: { style: 'thin' },
  bottom: { style: 'thin' },
  right: { style: 'thin' },
}

/** One object for all cells of a column: the writer knows it again and writes the style once. */
function styleOf(field: Field | undefined, bold = false): Partial<ExcelJS.Style> {
  const format = field && (formats[field.type] ?? (field.type === 'date' ? 'dd/mm/yyyy' : undefined))
  return {
    font: { name: font, size: 12, bold },
    border,
    alignment: { vertical: 'top', wrapText: true },
    ...(format ? { numFmt: format } : {}),
  }
}

interface Layout {
  /** Columns before those of the fields: number, and year for kinds with yearly values. */
  fixed: readonly { heading: string; width: number }[]
  columns: readonly ListColumn[]
}

function writeHeading(sheet: ExcelJS.Worksheet, lines: readonly string[], { fixed, columns }: Layout): void {
  const width = fixed.length + columns.length
  lines.forEach((text, index) => {
    const row = sheet.addRow([text])
    sheet.mergeCells(row.number, 1, row.number, width)
    const isTitle = index === 1
    row.getCell(1).style = {
      font: { name: font, size: isTitle ? 14 : 13, bold: isTitle },
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    }
    row.commit()
  })
  const header = sheet.addRow([
    ...fixed.map(({ heading }) => heading),
    ...columns.map(({ heading }) => heading.vi),
  ])
  header.eachCell((cell) => {
    cell.style = {
      font: { name: font, size: 12, bold: true },
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
      border,
    }
  })
  header.commit()
}

function writeRow(
  sheet: ExcelJS.Worksheet,
  cells: readonly ExcelJS.CellValue[],
  styles: readonly Partial<ExcelJS.Style>[],
): void {
  const row = sheet.addRow(cells)
  styles.forEach((style, index) => {
    row.getCell(index + 1).style = style
  })
  row.commit()
}

async function writeRecords(
  sheet: ExcelJS.Worksheet,
  queries: Queries,
  query: ParsedListQuery,
  { fixed, columns }: Layout,
): Promise<void> {
  const styles = [...fixed.map(() => styleOf(undefined)), ...columns.map(({ field }) => styleOf(field))]
  const names = columns.map(({ name }) => name)
  let number = 0
  for await (const some of readWholeList(queries, query)) {
    const records = await withMore(queries, query.kind, some, names)
    for (const record of await withCitations(queries, query.kind, records)) {
      number += 1
      const year = fixed.length > 1 ? [record.years[0]?.year ?? null] : []
      writeRow(sheet, [number, ...year, ...columns.map((column) => cellOf(record, column))], styles)
    }
  }
  const { sums } = await readTotals(queries, query)
  if (Object.keys(sums).length === 0) return
  const label = columns.findIndex(({ name }) => !(name in sums))
  writeRow(
    sheet,
    [
      ...fixed.map(() => ''),
      ...columns.map(({ name }, index) => (index === label ? 'Cộng' : (sums[name] ?? null))),
    ],
    [...fixed.map(() => styleOf(undefined, true)), ...columns.map(({ field }) => styleOf(field, true))],
  )
}

/**
 * The whole filtered list as an `.xlsx` workbook in the office's layout: title, headings with units of measure, typed
 * cells (dates as dates, numbers as numbers), sums below, heading frozen and repeated on each printed page. Written
 * row by row, so that its length takes no memory.
 */
export async function exportList(
  services: Services,
  query: ParsedListQuery,
  names: readonly string[] | undefined,
): Promise<File> {
  const { queries } = services.store
  const { plural } = definitions[query.kind]
  const office = await readSettings(queries)
  const layout: Layout = {
    fixed: [{ heading: 'STT', width: 6 }, ...(yearTableOf(query.kind) ? [{ heading: 'Năm', width: 8 }] : [])],
    columns: columnsFor(query, names),
  }
  const lines = [
    office.issuingBodyLines.join(' '),
    `DANH SÁCH ${plural.vi.toUpperCase()}`,
    `(Lập ngày ${new Date().toLocaleDateString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })})`,
  ]
  const headerRow = lines.length + 1
  const width = layout.fixed.length + layout.columns.length

  const chunks: Buffer[] = []
  const stream = new PassThrough()
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: false,
  })
  const sheet = workbook.addWorksheet(plural.vi.replace(/[[\]*?:/\\“”]/g, '').slice(0, 31), {
    views: [{ state: 'frozen', ySplit: headerRow }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headerRow}:${headerRow}`,
    },
  })
  const widths = [
    ...layout.fixed.map((column) => column.width),
    ...layout.columns.map(({ field }) => field.width),
  ]
  sheet.columns = widths.map((characters) => ({ width: characters }))
  sheet.autoFilter = { from: { row: headerRow, column: 1 }, to: { row: headerRow, column: width } }
  writeHeading(sheet, lines, layout)
  await writeRecords(sheet, queries, query, layout)
  sheet.commit()
  await workbook.commit()
  const day = new Date().toISOString().slice(0, 10)
  return new File(
    chunks.map((chunk) => new Uint8Array(chunk)),
    `${plural.vi.replace(/[“”]/g, '')} ${day}.xlsx`,
    {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  )
}
