import ExcelJS from '@protobi/exceljs'
import type { Field } from '../../../shared/records/field.ts'
import { allFields, definitions, isRecordKind, type RecordKind } from '../../../shared/records/registry.ts'
import { daysOf, formatPeriod } from '../../../shared/values/period.ts'
import type { Queries } from '../database/store.ts'
import { ExpectedError } from '../errors.ts'
import type { Services } from '../services.ts'
import { readSettings } from '../settings/settings.ts'
import { readUnits } from '../units/router.ts'
import { citationsOffered } from './citations.ts'
import { valueListOf } from './lookups.ts'
import { readRecords } from './queries.ts'
import { type CellCheck, checkOf, exampleOf } from './templateCells.ts'
import { exampleMark, stampLines, type TemplateStamp } from './templateStamp.ts'

const rowsToFill = 1_000
const font = 'Times New Roman'
const listsSheet = 'Danh muc'
/** Longer lists than this are no help in a drop-down: there a title or number is typed. */
const mostLinksOffered = 500

interface TemplateColumn {
  name: string
  field: Field
  heading: string
  /** What the drop-down offers; empty where there is none. */
  offered: readonly string[]
}

/** Fields that a unit fills in: all that a cell can hold; the unit itself where it is not given. */
async function columnsOf(
  queries: Queries,
  kind: RecordKind,
  unitId: string | null,
  period: string | null,
): Promise<TemplateColumn[]> {
  const definition = definitions[kind]
  const columns: TemplateColumn[] = []
  for (const [name, field] of allFields(definition)) {
    if (field.type === 'structure' && field.cell === null) continue
    if (unitId !== null && name === definition.unitField) continue
    const heading = field.unit ? `${field.label.vi} (${field.unit})` : field.label.vi
    columns.push({ name, field, heading, offered: await offeredFor(queries, kind, name, field, period) })
  }
  return columns
}

async function offeredFor(
  queries: Queries,
  kind: RecordKind,
  name: string,
  field: Field,
  period: string | null,
): Promise<readonly string[]> {
  if (field.type === 'choice') return field.choices.map(({ label }) => label.vi)
  if (field.type === 'suggested') return valueListOf(queries, kind, name)
  if (field.type === 'link' && field.target !== null && isRecordKind(field.target)) {
    return await citationsOffered(queries, field.target, mostLinksOffered)
  }
  if (field.type !== 'unit') return []
  const { from, to } = period === null ? { from: '9999', to: '9999' } : daysOf(period)
  const units = await readUnits(queries)
  const valid = units.filter(
    ({ validFrom, validTo }) => (validTo ?? '9999') >= from && (validFrom ?? '0000') <= to,
  )
  return [...new Set(valid.map((unit) => unit.name))]
}

function titleRows(
  sheet: ExcelJS.Worksheet,
  width: number,
  lines: readonly { text: string; bold?: boolean; left?: boolean }[],
): void {
  for (const { text, bold = false, left = false } of lines) {
    const row = sheet.addRow([text])
    sheet.mergeCells(row.number, 1, row.number, width)
    const cell = row.getCell(1)
    cell.font = { name: font, size: 13, bold }
    cell.alignment = { horizontal: left ? 'left' : 'center', vertical: 'middle', wrapText: true }
  }
}

const border: Partial<ExcelJS.Borders> = {
  top: { style: 'thin' },
  left: { style: 'thin' },
  bottom: { style: 'thin' },
  right: { style: 'thin' },
}

function headerRow(sheet: ExcelJS.Worksheet, columns: readonly TemplateColumn[]): ExcelJS.Row {
  const header = sheet.addRow(['STT', ...columns.map(({ heading }) => heading)])
  header.eachCell((cell, index) => {
    const column = columns[index - 2]
    cell.font = {
      name: font,
      size: 12,
      bold: true,
      ...(column?.field.required ? { color: { argb: 'FFC00000' } } : {}),
    }
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
    cell.border = border
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } }
  })
  return header
}

/** A row of examples under the headings, told from data by its first cell and its look; gives its texts. */
function exampleRow(
  sheet: ExcelJS.Worksheet,
  kind: RecordKind,
  columns: readonly TemplateColumn[],
): string[] {
  const { titleField } = definitions[kind]
  const examples = columns.map(({ name, field, offered }) => exampleOf(field, offered, name === titleField))
  const row = sheet.addRow([exampleMark, ...examples.map((example) => example?.value ?? null)])
  for (let index = 1; index <= columns.length + 1; index += 1) {
    const cell = row.getCell(index)
    cell.font = { name: font, size: 11, italic: true, color: { argb: 'FF5F6368' } }
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFAF3E0' } }
    cell.alignment = { vertical: 'top', wrapText: true }
    cell.border = border
    const field = columns[index - 2]?.field
    const format = field ? checkOf(field, null).format : null
    if (format) cell.numFmt = format
  }
  return examples.flatMap((example) => example?.text ?? [])
}

/**
 * Writes what the template is and its lists into one column of a hidden sheet, where no table can be seen in them;
 * gives the range of each list.
 */
function writeLists(
  workbook: ExcelJS.Workbook,
  stamp: TemplateStamp,
  columns: readonly TemplateColumn[],
): Map<string, string> {
  const sheet = workbook.addWorksheet(listsSheet, { state: 'veryHidden' })
  for (const line of stampLines(stamp)) sheet.addRow([line])
  const ranges = new Map<string, string>()
  for (const { name, offered } of columns) {
    if (offered.length === 0) continue
    const first = sheet.rowCount + 1
    for (const text of offered) sheet.addRow([text])
    ranges.set(name, `'${listsSheet}'!$A$${first}:$A$${first + offered.length - 1}`)
  }
  return ranges
}

function applyCheck(
  sheet: ExcelJS.Worksheet,
  index: number,
  rows: { from: number; to: number },
  { validation, format }: CellCheck,
): void {
  for (let number = rows.from; number <= rows.to; number += 1) {
    const cell = sheet.getCell(number, index)
    if (format) cell.numFmt = format
    if (validation) cell.dataValidation = validation
  }
}

/** The unit that the template is for, by its full name; null where none is named. Throws `record.notFound`. */
async function unitName(queries: Queries, unitId: string | null): Promise<string | null> {
  if (unitId === null) return null
  const unit = (await readRecords(queries, 'unit', [unitId])).get(unitId)
  if (!unit) throw new ExpectedError('record.notFound')
  return String(unit.image.values.name)
}

/**
 * A workbook for a unit to fill in: unit and period in its title, headings of the definition (needed ones in red),
 * drop-downs for choices, units and lists of values, checks of numbers and dates, an example in a line that intake takes
 * for a note, the heading frozen. Intake reads a filled one without a question.
 */
export async function makeTemplate(
  services: Services,
  kind: RecordKind,
  unitId: string | null,
  period: string | null,
): Promise<File> {
  const { queries } = services.store
  const { plural } = definitions[kind]
  const office = await readSettings(queries)
  const unit = await unitName(queries, unitId)
  const columns = await columnsOf(queries, kind, unitId, period)
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet(plural.vi.replace(/[[\]*?:/\\“”]/g, '').slice(0, 31), {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  const width = columns.length + 1
  titleRows(sheet, width, [
    { text: unit ?? office.issuingBodyLines.join(' '), bold: true, left: true },
    { text: `DANH SÁCH ${plural.vi.toUpperCase()}`, bold: true },
    ...(period === null ? [] : [{ text: `Kỳ báo cáo: ${formatPeriod(period)}` }]),
  ])
  const header = headerRow(sheet, columns)
  sheet.views = [{ state: 'frozen', ySplit: header.number }]
  sheet.pageSetup.printTitlesRow = `${header.number}:${header.number}`
  const example = exampleRow(sheet, kind, columns)
  const first = sheet.rowCount + 1
  const ranges = writeLists(workbook, { kind, example }, columns)
  sheet.getColumn(1).width = 6
  columns.forEach(({ name, field }, at) => {
    sheet.getColumn(at + 2).width = Math.max(field.width, 10)
    const rows = { from: first, to: first + rowsToFill - 1 }
    applyCheck(sheet, at + 2, rows, checkOf(field, ranges.get(name) ?? null))
  })
  const bytes = await workbook.xlsx.writeBuffer()
  const parts = ['Mẫu', plural.vi.replace(/[“”/\\:*?"<>|]/g, ''), unit, period?.replace('/', '-')].filter(
    Boolean,
  )
  return new File([new Uint8Array(bytes)], `${parts.join(' ')}.xlsx`, {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
}
