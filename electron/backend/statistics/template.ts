import ExcelJS from '@protobi/exceljs'
import type { Field } from '../../../shared/records/field.ts'
import type { StatisticalForm } from '../../../shared/statistics/form.ts'
import { addedColumn, type FormColumn, formColumns } from '../../../shared/statistics/layout.ts'
import { statisticalFieldsOf } from '../../../shared/statistics/shipped.ts'
import { daysOf, formatPeriod } from '../../../shared/values/period.ts'
import type { Queries } from '../database/store.ts'
import { ExpectedError } from '../errors.ts'
import { type CellCheck, checkOf, type Example, exampleOf } from '../records/templateCells.ts'
import { exampleMark, stampLines } from '../records/templateStamp.ts'
import type { Services } from '../services.ts'
import { readSettings } from '../settings/settings.ts'
import { readUnits } from '../units/router.ts'
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

const rowsToFill = 500
const listsSheet = 'Danh muc'

interface TemplateColumn extends FormColumn {
  /** Null for the running number. */
  field: Field | null
  offered: readonly string[]
}

const ordinal: FormColumn = {
  what: 'ordinal',
  code: 'ordinal',
  path: ['STT'],
  column: addedColumn('ordinal', 'STT', 'integer'),
}

/** Sums of money say in their heading what they are counted in: đồng, whatever a unit is used to. */
function withUnit(shown: FormColumn): FormColumn {
  const { type, unit } = shown.column
  if (type !== 'money' || unit === null || /\(đồng\)/i.test(shown.path.join(' '))) return shown
  return { ...shown, path: [...shown.path.slice(0, -1), `${shown.path.at(-1)} (${unit})`] }
}

/**
 * The columns that are filled in: numbered, the unit only where a row needs it. A form with one row for each unit names
 * it in its row; of a form with many the title says whose rows they are.
 */
async function columnsOf(
  queries: Queries,
  form: StatisticalForm,
  period: string,
  ofUnit: boolean,
): Promise<TemplateColumn[]> {
  const fields = statisticalFieldsOf(form.code) ?? {}
  const unitNamed = !ofUnit || form.rows === 'one-per-unit'
  const shown = formColumns(form, period, { entry: true })
    .filter(({ what }) => what !== 'ordinal' && what !== 'district' && (what !== 'unit' || unitNamed))
    .map(withUnit)
  const first: TemplateColumn = { ...ordinal, field: null, offered: [] }
  const columns = [first]
  for (const one of shown) {
    const field = fields[one.code] ?? null
    columns.push({ ...one, field, offered: await offeredFor(queries, field, period) })
  }
  return columns
}

async function offeredFor(queries: Queries, field: Field | null, period: string): Promise<readonly string[]> {
  if (field?.type === 'choice') return field.choices.map(({ label }) => label.vi)
  if (field?.type !== 'unit') return []
  const { to } = daysOf(period)
  const units = await readUnits(queries)
  const valid = units.filter(
    ({ validFrom, validTo }) => (validTo ?? '9999') >= to && (validFrom ?? '0000') <= to,
  )
  return [...new Set(valid.map(({ name }) => name))]
}

/** The check of a cell; marks and percentages are those of forms only. */
function formCheck(field: Field, range: string | null): CellCheck {
  if (field.type === 'mark') {
    return {
      validation: {
        type: 'list',
        formulae: ['"x"'],
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: 'Chưa đúng',
        error: 'Đánh dấu x hoặc để trống.',
      },
      format: null,
    }
  }
  if (field.type === 'percent') {
    return {
      validation: {
        type: 'decimal',
        operator: 'greaterThanOrEqual',
        formulae: [0],
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: 'Chưa đúng',
        error: 'Nhập tỷ lệ phần trăm, ví dụ 75 hoặc 98,56.',
      },
      format: '0.##',
    }
  }
  if (field.type === 'date') {
    return {
      validation: {
        type: 'date',
        operator: 'between',
        formulae: [new Date(Date.UTC(1900, 0, 1)), new Date(Date.UTC(2100, 11, 31))],
        allowBlank: true,
        showErrorMessage: true,
        // A month alone may be known: then Excel asks, and lets it in.
        errorStyle: 'warning',
        errorTitle: 'Kiểm tra lại ngày',
        error: 'Nhập ngày dạng ngày/tháng/năm, ví dụ 18/01/2026.',
      },
      format: 'dd/mm/yyyy',
    }
  }
  return checkOf(field, range)
}

function formExample({ field, offered }: TemplateColumn, isTitle: boolean): Example | null {
  if (field === null) return null
  if (field.type === 'mark') return { value: 'x', text: 'x' }
  if (field.type === 'percent') return { value: 75, text: '75' }
  return exampleOf(field, offered, isTitle)
}

/** The row of examples under the headings; gives its texts. */
function writeExample(sheet: ExcelJS.Worksheet, columns: readonly TemplateColumn[]): string[] {
  const titleAt = columns.findIndex(({ what, column }) => what === 'figure' && column.type === 'text')
  const examples = columns.map((column, index) => formExample(column, index === titleAt))
  const row = sheet.addRow(
    examples.map((example, index) => (index === 0 ? exampleMark : (example?.value ?? null))),
  )
  columns.forEach(({ field }, index) => {
    const cell = row.getCell(index + 1)
    cell.font = { name: workbookFont, size: 11, italic: true, color: { argb: 'FF5F6368' } }
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFAF3E0' } }
    cell.alignment = { vertical: 'top', wrapText: true }
    cell.border = thinBorder
    const format = field ? formCheck(field, null).format : null
    if (format) cell.numFmt = format
  })
  return examples.flatMap((example) => example?.text ?? [])
}

/** Writes the hidden sheet: what the template is, then the lists of its drop-downs; gives the range of each list. */
function writeLists(
  workbook: ExcelJS.Workbook,
  stamp: readonly (string | number)[],
  columns: readonly TemplateColumn[],
): Map<string, string> {
  const sheet = workbook.addWorksheet(listsSheet, { state: 'veryHidden' })
  for (const line of stamp) sheet.addRow([line])
  const ranges = new Map<string, string>()
  for (const { code, offered } of columns) {
    if (offered.length === 0) continue
    const first = sheet.rowCount + 1
    for (const text of offered) sheet.addRow([text])
    ranges.set(code, `'${listsSheet}'!$A$${first}:$A$${first + offered.length - 1}`)
  }
  return ranges
}

/** Checks and formats of the rows to be filled in; a form with one row for each unit has that row begun. */
function writeRows(
  sheet: ExcelJS.Worksheet,
  form: StatisticalForm,
  columns: readonly TemplateColumn[],
  ranges: ReadonlyMap<string, string>,
  unitName: string | null,
): void {
  const begun = unitName !== null && form.rows === 'one-per-unit'
  const first = sheet.rowCount + 1
  const last = begun ? first : first + rowsToFill - 1
  columns.forEach(({ code, field, what }, index) => {
    const check = field ? formCheck(field, ranges.get(code) ?? null) : null
    for (let number = first; number <= last; number += 1) {
      const cell = sheet.getCell(number, index + 1)
      if (check?.format) cell.numFmt = check.format
      if (check?.validation) cell.dataValidation = check.validation
      if (number === first) cell.border = thinBorder
    }
    if (begun && what === 'ordinal') sheet.getCell(first, index + 1).value = 1
    if (begun && what === 'unit') sheet.getCell(first, index + 1).value = unitName
  })
}

/**
 * A workbook of a statistical form for a unit to fill in: unit and period in its title, the official headings in their
 * levels (needed ones in red), drop-downs, checks of numbers and dates, an example, the headings frozen, a hidden sheet
 * with the form and its version. Intake reads a filled one without a question. Throws `record.notFound`.
 */
export async function makeFormTemplate(
  services: Services,
  form: StatisticalForm,
  unitId: string | null,
  period: string,
): Promise<File> {
  const { queries } = services.store
  const office = await readSettings(queries)
  const unit = (await readUnits(queries)).find(({ id }) => id === unitId)
  if (unitId !== null && !unit) throw new ExpectedError('record.notFound')
  const columns = await columnsOf(queries, form, period, unit !== undefined)
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet(sheetName(`Biểu ${form.code}`), { pageSetup: { ...formPage } })
  const width = columns.length
  writeLine(sheet, width, unit?.name ?? office.issuingBodyLines.join(' '), { bold: true, left: true })
  writeLine(sheet, width, `Biểu ${form.code}. ${form.title}`, { bold: true })
  writeLine(sheet, width, `Kỳ báo cáo: ${formatPeriod(period)}`)
  const heading = writeHeadings(sheet, columns)
  sheet.views = [{ state: 'frozen', ySplit: heading }]
  sheet.pageSetup.printTitlesRow = `${heading - 1}:${heading}`
  const example = writeExample(sheet, columns)
  const stamp = stampLines({ kind: form.code, example })
  const ranges = writeLists(workbook, [...stamp, `${form.code} v${form.version}`], columns)
  writeRows(sheet, form, columns, ranges, unit?.name ?? null)
  columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = widthOf(column)
  })
  const bytes = await workbook.xlsx.writeBuffer()
  const name = ['Mẫu biểu', form.code, unit?.name, formatPeriod(period)].filter(Boolean).join(' ')
  return new File([new Uint8Array(bytes)], `${fileName(name)}.xlsx`, { type: workbookType })
}
