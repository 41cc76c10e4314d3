import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import ExcelJS from '@protobi/exceljs'
import * as XLSX from 'xlsx'
import { bytes1258, encoded, quotedField } from '../generator/formats.ts'
import { excel95Bytes, lockedBytes } from './excel95.ts'
import type { DefectFile, FileCell, FileFormat, FileSheet, StyledCell } from './file.ts'

function styled(cell: FileCell): StyledCell {
  return typeof cell === 'object' && cell !== null ? cell : { v: cell }
}

/** An .xlsx with fonts, hidden rows and columns, merges, formulas and errors. */
async function xlsxBytes({ sheets, date1904 }: DefectFile): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.properties.date1904 = date1904 ?? false
  for (const { name, rows, merges = [], hidden, hiddenRows = [], hiddenColumns = [] } of sheets) {
    const sheet = workbook.addWorksheet(name, { state: hidden ? 'hidden' : 'visible' })
    rows.forEach((row, rowIndex) => {
      row.forEach((one, column) => {
        const { v = null, font, struck, format, formula, error } = styled(one)
        if (v === null && formula === undefined && error === undefined) return
        const cell = sheet.getCell(rowIndex + 1, column + 1)
        if (formula !== undefined) cell.value = v === null ? { formula } : { formula, result: v }
        else cell.value = error === undefined ? v : { error }
        if (font !== undefined) cell.font = { name: font, size: 12 }
        if (struck) cell.font = { name: 'Times New Roman', size: 12, strike: true }
        if (format !== undefined) cell.numFmt = format
      })
    })
    for (const merge of merges) sheet.mergeCells(merge)
    for (const row of hiddenRows) sheet.getRow(row).hidden = true
    for (const column of hiddenColumns) sheet.getColumn(column).hidden = true
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

const filters: Record<string, string> = { xls: 'xls:MS Excel 97', ods: 'ods' }

/** The workbook as LibreOffice saves it. */
async function officeBytes(file: DefectFile): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'so-dan-van-corpus-'))
  try {
    const ending = extname(file.name).slice(1)
    writeFileSync(join(folder, 'made.xlsx'), await xlsxBytes(file))
    const filter = filters[ending] ?? ending
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const command = [
      profile,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      folder,
      join(folder, 'made.xlsx'),
    ]
    execFileSync('soffice', command, { stdio: 'ignore' })
    return readFileSync(join(folder, `made.${ending}`))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function sheetJsCell(cell: FileCell): XLSX.CellObject | undefined {
  const { v = null, format, error } = styled(cell)
  if (error !== undefined) return { t: 's', v: error }
  if (v === null) return undefined
  if (typeof v === 'number') return { t: 'n', v, ...(format === undefined ? {} : { z: format }) }
  return typeof v === 'boolean' ? { t: 'b', v } : { t: 's', v }
}

function sheetJsBytes({ sheets }: DefectFile, bookType: XLSX.BookType): Uint8Array {
  const workbook = XLSX.utils.book_new()
  for (const { name, rows, merges = [], hiddenRows = [] } of sheets) {
    const width = Math.max(...rows.map((row) => row.length))
    const sheet: XLSX.WorkSheet = {
      '!ref': XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: width - 1 } }),
      '!merges': merges.map((merge) => XLSX.utils.decode_range(merge)),
      '!rows': rows.map((_, index) => (hiddenRows.includes(index + 1) ? { hidden: true } : {})),
    }
    rows.forEach((row, r) => {
      row.forEach((one, c) => {
        const cell = sheetJsCell(one)
        if (cell) sheet[XLSX.utils.encode_cell({ r, c })] = cell
      })
    })
    XLSX.utils.book_append_sheet(workbook, sheet, name)
  }
  workbook.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) }
  return new Uint8Array(XLSX.write(workbook, { type: 'array', bookType }))
}

function textOf({ rows }: FileSheet, delimiter: string): string {
  return rows
    .map((row) =>
      row
        .map((one) => {
          const { v = null, format, error } = styled(one)
          if (error !== undefined) return error
          const shown = format !== undefined && typeof v === 'number' ? XLSX.SSF.format(format, v) : v
          return quotedField(String(shown ?? ''), delimiter)
        })
        .join(delimiter),
    )
    .join('\r\n')
}

const bookTypes: Partial<Record<FileFormat, XLSX.BookType>> = {
  xlsb: 'xlsb',
  xls: 'biff8',
  ods: 'ods',
  html: 'html',
}

/** The bytes of the first sheet in Excel 95, with the font and the code page of its texts. */
function excel95(font: string, codePage: number, bytesOf: (text: string) => Uint8Array) {
  return ({ name, rows, hiddenRows = [] }: FileSheet) => {
    const cells = rows.map((row) =>
      row.map((one) => {
        const { v = null } = styled(one)
        return v === null || typeof v === 'number' ? v : bytesOf(String(v))
      }),
    )
    return excel95Bytes({ name, rows: cells, hiddenRows }, font, codePage)
  }
}

/** Formats that hold one sheet. */
const ofOneSheet: Partial<Record<FileFormat, (sheet: FileSheet) => Uint8Array>> = {
  csv: (sheet) => Buffer.from(textOf(sheet, ',')),
  csvBom: (sheet) => Buffer.from(`\uFEFF${textOf(sheet, ',')}`),
  csv1258: (sheet) => bytes1258(textOf(sheet, ',').normalize('NFC')),
  semicolons: (sheet) => Buffer.from(textOf(sheet, ';')),
  tabs: (sheet) => Buffer.from(textOf(sheet, '\t')),
  xls95: excel95('Times New Roman', 1258, bytes1258),
  xls95tcvn3: excel95('.VnTime', 1252, (text) => Buffer.from(encoded(text, 'tcvn3'), 'latin1')),
  utf16: (sheet) => Buffer.from(`\uFEFF${textOf(sheet, '\t')}`, 'utf16le'),
}

/** The bytes of a file of the corpus. */
export async function bytesOfDefect(file: DefectFile): Promise<Uint8Array> {
  if (file.format === 'password') return lockedBytes()
  const [first] = file.sheets
  if (!first) throw new Error(`${file.name} has no sheet`)
  const alone = ofOneSheet[file.format]
  if (alone) return alone(first)
  const bookType = bookTypes[file.format]
  if (bookType) return sheetJsBytes(file, bookType)
  return file.format === 'xlsx' ? await xlsxBytes(file) : await officeBytes(file)
}
