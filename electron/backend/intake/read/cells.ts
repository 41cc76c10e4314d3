import * as XLSX from 'xlsx'
import { remembered } from '../../../../shared/text/remembered.ts'
import { type Cell, faultText } from './grid.ts'

const mostFormats = 1_000

const isDateFormat = remembered(
  mostFormats,
  (format) => format !== '' && format !== 'General' && Boolean(XLSX.SSF.is_date(format)),
)

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** The day of a serial number as `dd/mm/yyyy`; without any time zone. */
function dayText(serial: number, date1904: boolean): string {
  const day = XLSX.SSF.parse_date_code(serial, { date1904 })
  return day ? `${two(day.d)}/${two(day.m)}/${day.y}` : String(serial)
}

/** The cell that holds this text; none where it is blank. */
export function textCell(text: string, format: string): Cell | undefined {
  if (text.trim() === '') return undefined
  return { kind: faultText.test(text) ? 'fault' : 'text', text, number: 0, format }
}

/** The cell that holds this number: a day where its format shows one. */
export function numberCell(number: number, format: string, date1904: boolean): Cell {
  // A damaged file says number of what is none.
  if (!Number.isFinite(number)) return faultCell('#NUM!', format)
  if (isDateFormat(format)) return dayCell(number, format, date1904)
  return { kind: 'number', text: String(number), number, format }
}

/** The cell that holds the day of this serial number. */
export function dayCell(serial: number, format: string, date1904: boolean): Cell {
  if (!Number.isFinite(serial)) return faultCell('#NUM!', format)
  return { kind: 'date', text: dayText(serial, date1904), number: serial, format }
}

/** The cell that holds true or false. */
export function markCell(mark: boolean, format: string): Cell {
  return { kind: 'mark', text: mark ? 'TRUE' : 'FALSE', number: mark ? 1 : 0, format }
}

/** The cell that holds what a formula failed with. */
export function faultCell(text: string, format: string): Cell {
  return { kind: 'fault', text, number: 0, format }
}
