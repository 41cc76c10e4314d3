import ExcelJS from '@protobi/exceljs'
import type { StatisticsQuery, StatisticsRow } from '../../../../shared/contract/inspectionStatistics.ts'
import { formatDate } from '../../../../shared/values/dates.ts'
import { localDay } from '../../records/computed.ts'
import type { Services } from '../../services.ts'
import { readSettings } from '../../settings/settings.ts'
import { firstHeadings, numberColumns, rateHeading, titleOf } from './columns.ts'
import { readStatistics } from './table.ts'

const font = 'Times New Roman'
const thin: Partial<ExcelJS.Border> = { style: 'thin' }
const border: Partial<ExcelJS.Borders> = { top: thin, left: thin, bottom: thin, right: thin }
const ordinalAndLabel = 2
/** Points of one line at 12 points, and letters in bold that a column of numbers has room for. */
const lineHeight = 17
const lettersOnLine = 9
const width = ordinalAndLabel + numberColumns.length + 1

function cellsOf(row: StatisticsRow, ordinal: number | null): ExcelJS.CellValue[] {
  const { numerator, denominator } = row.rate
  return [
    ordinal,
    row.label,
    ...numberColumns.map(({ name }) => row.numbers[name].count),
    denominator > 0 ? numerator / denominator : null,
  ]
}

function addTitle(sheet: ExcelJS.Worksheet, lines: readonly string[]): void {
  lines.forEach((text, index) => {
    const { number } = sheet.addRow([text])
    sheet.mergeCells(number, 1, number, width)
    sheet.getCell(number, 1).style = {
      font: { name: font, size: index === 1 ? 14 : 13, bold: index === 1 },
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    }
  })
}

/** Two rows of headings: numbers of one group stand under a common one. Returns the number of the lower row. */
function addHeadings(sheet: ExcelJS.Worksheet, first: string): number {
  const headings = numberColumns.map(({ heading }) => heading)
  const upper = sheet.addRow([
    'STT',
    first,
    ...numberColumns.map(({ group, heading }) => group ?? heading),
    rateHeading,
  ])
  const lower = sheet.addRow(['STT', first, ...headings, rateHeading])
  for (let column = 1; column <= width; column += 1) {
    const group = numberColumns[column - ordinalAndLabel - 1]?.group
    const before = numberColumns[column - ordinalAndLabel - 2]?.group
    if (group === undefined) sheet.mergeCells(upper.number, column, lower.number, column)
    else if (group !== before) {
      const size = numberColumns.filter((one) => one.group === group).length
      sheet.mergeCells(upper.number, column, upper.number, column + size - 1)
    }
  }
  for (const row of [upper, lower]) {
    row.eachCell((cell) => {
      cell.style = {
        font: { name: font, size: 12, bold: true },
        alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
        border,
      }
    })
  }
  // Only Excel itself makes rows as high as their words need; other programs take what the file says.
  upper.height = lineHeight * 1.5
  lower.height =
    lineHeight * Math.max(...headings.map((heading) => Math.ceil(heading.length / lettersOnLine)))
  return lower.number
}

function addRow(sheet: ExcelJS.Worksheet, cells: readonly ExcelJS.CellValue[], bold: boolean): void {
  const row = sheet.addRow([...cells])
  for (let column = 1; column <= width; column += 1) {
    row.getCell(column).style = {
      font: { name: font, size: 12, bold },
      border,
      alignment: {
        vertical: 'top',
        horizontal: column === ordinalAndLabel ? 'left' : 'center',
        wrapText: true,
      },
      ...(column === width ? { numFmt: '0.00%' } : { numFmt: '#,##0' }),
    }
  }
}

/** The table as a workbook in the office's layout: counts as numbers, rates as percentages out of both counts. */
export async function exportStatistics(services: Services, query: StatisticsQuery): Promise<File> {
  const { queries } = services.store
  const { rows, total } = await readStatistics(queries, query)
  const office = await readSettings(queries)
  const title = titleOf(query)
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Thống kê kiểm tra')
  sheet.columns = Array.from({ length: width }, (_, at) => ({
    width: at === 0 ? 6 : at === ordinalAndLabel - 1 ? 36 : 12,
  }))
  addTitle(sheet, [
    office.issuingBodyLines.join(' '),
    title.toLocaleUpperCase('vi'),
    `(Tính đến ngày ${formatDate(localDay())})`,
  ])
  const headingRow = addHeadings(sheet, firstHeadings[query.by])
  rows.forEach((row, index) => {
    addRow(sheet, cellsOf(row, index + 1), false)
  })
  addRow(sheet, cellsOf(total, null), true)
  sheet.views = [{ state: 'frozen', ySplit: headingRow }]
  sheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${headingRow - 1}:${headingRow}`,
  }
  const bytes = await workbook.xlsx.writeBuffer()
  return new File([new Uint8Array(bytes)], `${title} ${localDay()}.xlsx`, {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
}
