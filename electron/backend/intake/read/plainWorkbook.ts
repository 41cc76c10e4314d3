import type * as XLSX from 'xlsx'
import type { Parts } from './container.ts'
import { sheetParts } from './fonts.ts'
import type { RawSheet } from './grid.ts'
import { plainRows } from './plainCells.ts'

declare module 'xlsx' {
  /** What SheetJS keeps of an .xlsx for its cells; it exports them without a type. */
  interface WorkBook {
    Strings?: readonly { t?: string }[]
    Styles?: { CellXf?: readonly { numFmtId?: number }[] }
    SSF?: Readonly<Record<number, string>>
  }
}

/** A worksheet of an .xlsx whose rows were taken out of it. */
interface Emptied {
  path: string
  /** The part without its rows. */
  rest: Buffer
  /** Its rows, as they are written. */
  rows: string
}

const rowsStart = '<sheetData>'
const rowsEnd = '</sheetData>'
const noRows = '<sheetData/>'

function emptied(path: string, part: Uint8Array): Emptied | null {
  const { buffer, byteOffset, byteLength } = part
  const bytes = Buffer.from(buffer, byteOffset, byteLength)
  const start = bytes.indexOf(rowsStart)
  const end = bytes.indexOf(rowsEnd, start)
  if (start < 0 || end < 0) return bytes.includes(noRows) ? { path, rest: bytes, rows: '' } : null
  const rest = Buffer.concat([
    bytes.subarray(0, start),
    Buffer.from(noRows),
    bytes.subarray(end + rowsEnd.length),
  ])
  return { path, rest, rows: bytes.toString('utf8', start + rowsStart.length, end) }
}

/** The worksheets of an .xlsx in their order, each without its rows; null where one is not as nearly all programs write it. */
function emptiedSheets(parts: Parts): Emptied[] | null {
  const paths = sheetParts(parts)
  const sheets: Emptied[] = []
  for (const path of paths) {
    const part = parts.get(path)
    const sheet = part ? emptied(path, part) : null
    if (!sheet) return null
    sheets.push(sheet)
  }
  return sheets.length > 0 && new Set(paths).size === paths.length ? sheets : null
}

function formatsOf({ Styles, SSF }: XLSX.WorkBook): (style: string | undefined) => string {
  const general = SSF?.[0] ?? ''
  const formats = Styles?.CellXf?.map(({ numFmtId }) => SSF?.[numFmtId ?? 0] ?? '') ?? []
  return (style) => (style === undefined ? general : (formats[Number(style)] ?? general))
}

/** A workbook, and the rows of its sheets where they were read beside SheetJS. */
export interface PlainWorkbook {
  workbook: XLSX.WorkBook
  rows: readonly RawSheet['rows'][]
}

/**
 * Reads the .xlsx of a program that writes its cells as nearly all do: SheetJS reads everything but them, which costs it more
 * than all else. Null where anything in a sheet is unusual.
 * @param read reads these parts with SheetJS
 */
export function readPlain(parts: Parts, read: (parts: Parts) => XLSX.WorkBook): PlainWorkbook | null {
  const sheets = emptiedSheets(parts)
  if (!sheets) return null
  const workbook = read(new Map([...parts, ...sheets.map(({ path, rest }) => [path, rest] as const)]))
  if (workbook.SheetNames.length !== sheets.length) return null
  const context = {
    texts: workbook.Strings?.map(({ t }) => t) ?? [],
    formatOf: formatsOf(workbook),
    date1904: workbook.Workbook?.WBProps?.date1904 === true,
  }
  const rows: RawSheet['rows'][] = []
  for (const sheet of sheets) {
    const read = plainRows(sheet.rows, context)
    if (!read) return null
    rows.push(read)
  }
  return { workbook, rows }
}
