import * as XLSX from 'xlsx'
import legacyEncodings from '../../../../resources/legacy-encodings.json' with { type: 'json' }
import type { Grid } from './grid.ts'

export type Format =
  | 'xlsx'
  | 'xlsb'
  | 'xls'
  | 'ods'
  | 'html'
  | 'csv'
  | 'csvBom'
  | 'csv1258'
  | 'semicolons'
  | 'tabs'
  | 'utf16'

export const endings: Record<Format, string> = {
  xlsx: 'xlsx',
  xlsb: 'xlsb',
  xls: 'xls',
  ods: 'ods',
  html: 'xls',
  csv: 'csv',
  csvBom: 'csv',
  csv1258: 'csv',
  semicolons: 'csv',
  tabs: 'csv',
  utf16: 'csv',
}

export type Encoding = 'unicode' | 'decomposed' | 'tcvn3' | 'vni'

const reversed = (table: Record<string, string>) =>
  new Map(Object.entries(table).map(([legacy, letter]) => [letter, legacy]))
const tables = { tcvn3: reversed(legacyEncodings.tcvn3), vni: reversed(legacyEncodings.vni) }

/** Text as a document of a legacy font holds it; capitals that the font lacks are written small. */
export function encoded(text: string, encoding: Encoding): string {
  if (encoding === 'unicode') return text
  if (encoding === 'decomposed') return text.normalize('NFD')
  const table = tables[encoding]
  return [...text.normalize('NFC')]
    .map((letter) => table.get(letter) ?? table.get(letter.toLowerCase()) ?? letter)
    .join('')
}

export interface MadeSheet {
  name: string
  grid: Grid
  hidden?: boolean
}

/** Where SheetJS writes an error, and a formula without a result, as what they are. */
const keepsFormulas: ReadonlySet<Format> = new Set(['xlsx'])

function sheetOf({ grid }: MadeSheet, encoding: Encoding, format: Format): XLSX.WorkSheet {
  const sheet: XLSX.WorkSheet = {}
  let width = 1
  grid.rows.forEach((row, rowIndex) => {
    row.forEach((made, column) => {
      if (!made || made.cell === null) return
      width = Math.max(width, column + 1)
      const address = XLSX.utils.encode_cell({ r: rowIndex, c: column })
      if (made.special && !keepsFormulas.has(format)) sheet[address] = { t: 's', v: '#REF!' }
      else if (made.special === 'fault') sheet[address] = { t: 'e', v: 23, w: '#REF!' }
      else if (made.special === 'formula') sheet[address] = { t: 'n', f: 'SUM(A1:A2)' }
      else if (typeof made.cell === 'string') sheet[address] = { t: 's', v: encoded(made.cell, encoding) }
      else if (typeof made.cell === 'number') {
        sheet[address] = { t: 'n', v: made.cell, ...(made.format ? { z: made.format } : {}) }
      }
    })
  })
  sheet['!ref'] = XLSX.utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: Math.max(0, grid.rows.length - 1), c: width - 1 },
  })
  sheet['!merges'] = grid.merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }))
  sheet['!rows'] = grid.rows.map((_, index) => (grid.hiddenRows.has(index) ? { hidden: true } : {}))
  return sheet
}

/** A field of a text file, in quotes where it must be. */
export function quotedField(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function textOf({ grid }: MadeSheet, delimiter: string): string {
  const width = Math.max(...grid.rows.map((row) => row.length))
  return grid.rows
    .map((row) =>
      Array.from({ length: width }, (_, column) => {
        const made = row[column]
        if (!made || made.cell === null) return ''
        if (made.special) return made.special === 'fault' ? '#REF!' : '#NAME?'
        if (made.format && typeof made.cell === 'number') return XLSX.SSF.format(made.format, made.cell)
        return quotedField(String(made.cell).normalize('NFC'), delimiter)
      }).join(delimiter),
    )
    .join('\r\n')
}

const page1258 = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1258').decode(Uint8Array.of(byte)),
    byte,
  ]),
)
const tones = /[\u0300\u0301\u0303\u0309\u0323]/

/** The bytes of a text in the code page of a Vietnamese Windows. */
export function bytes1258(text: string): Uint8Array {
  const bytes = [...text.replaceAll('✓', 'x')].flatMap((letter) => {
    const whole = page1258.get(letter)
    if (whole !== undefined) return [whole]
    const parts = letter.normalize('NFD')
    const base = page1258.get(parts.replace(tones, '').normalize('NFC'))
    const tone = page1258.get(parts.match(tones)?.[0] ?? '')
    return base === undefined ? [63] : [base, ...(tone === undefined ? [] : [tone])]
  })
  return Uint8Array.from(bytes)
}

/** The bytes of a file in a format. Text formats hold the first sheet only. */
export function bytesOf(sheets: readonly MadeSheet[], format: Format, encoding: Encoding): Uint8Array {
  const [first] = sheets
  if (!first) throw new Error('No sheet')
  if (format === 'csv') return Buffer.from(textOf(first, ','))
  if (format === 'csvBom') return Buffer.from(`\uFEFF${textOf(first, ',')}`)
  if (format === 'csv1258') return bytes1258(textOf(first, ','))
  if (format === 'semicolons') return Buffer.from(textOf(first, ';'))
  if (format === 'tabs') return Buffer.from(textOf(first, '\t'))
  if (format === 'utf16') return Buffer.from(`\uFEFF${textOf(first, '\t')}`, 'utf16le')
  const workbook = XLSX.utils.book_new()
  for (const sheet of sheets)
    XLSX.utils.book_append_sheet(workbook, sheetOf(sheet, encoding, format), sheet.name)
  workbook.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) }
  const bookType = ({ xlsx: 'xlsx', xlsb: 'xlsb', xls: 'biff8', ods: 'ods', html: 'html' } as const)[format]
  return new Uint8Array(XLSX.write(workbook, { type: 'array', bookType }))
}
