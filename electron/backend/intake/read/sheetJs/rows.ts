import type * as XLSX from 'xlsx'
import { ExpectedError } from '../../../errors.ts'
import { dayCell, faultCell, markCell, numberCell, textCell } from '../cells.ts'
import { type Cell, mostColumns, mostRows, type RawSheet } from '../grid.ts'

const millisecondsOfDay = 86_400_000

function serialOf(date: Date): number {
  return date.getTime() / millisecondsOfDay + 25_569
}

function isContent(cell: XLSX.CellObject): boolean {
  return cell.t !== 'z' || cell.f !== undefined
}

/** What SheetJS calls the faults of formulas by number (MS-XLS 2.5.10). */
const faults: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
])

function cellOf(cell: XLSX.CellObject, date1904: boolean): Cell | undefined {
  const format = typeof cell.z === 'string' ? cell.z : ''
  if (cell.t === 'e') return faultCell(cell.w ?? faults.get(cell.v) ?? '#REF!', format)
  if (cell.v === undefined || cell.t === 'z') {
    return cell.f === undefined ? undefined : { kind: 'missing', text: `=${cell.f}`, number: 0, format }
  }
  if (typeof cell.v === 'string') return textCell(cell.v, format)
  if (typeof cell.v === 'boolean') return markCell(cell.v, format)
  return typeof cell.v === 'number'
    ? numberCell(cell.v, format, date1904)
    : dayCell(serialOf(cell.v), format, date1904)
}

function isDense(sheet: XLSX.WorkSheet): sheet is XLSX.WorkSheet & XLSX.DenseWorkSheet {
  return Array.isArray(sheet['!data'])
}

/** The rows of a sheet as SheetJS read it. Throws `file.damaged` where it has more rows or columns than a sheet can have. */
export function rowsOf(sheet: XLSX.WorkSheet, date1904: boolean): RawSheet['rows'] {
  const rows: RawSheet['rows'] = []
  if (!isDense(sheet)) return rows
  if (sheet['!data'].length > mostRows) throw new ExpectedError('file.damaged')
  sheet['!data'].forEach((row, index) => {
    if (row.length > mostColumns) throw new ExpectedError('file.damaged')
    if (row.some((cell) => cell && isContent(cell))) {
      rows[index] = row.map((cell) => (cell ? cellOf(cell, date1904) : undefined))
    }
  })
  return rows
}
