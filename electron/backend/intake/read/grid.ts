import type { TemplateStamp } from '../../records/templateStamp.ts'
import type { DecodedColumn, LegacyFont } from '../text/legacy.ts'

/**
 * A cell as the sheet has it. `missing` is a formula that was stored without a result and `fault` a formula error
 * (`#REF!`): both are shown to the clerk, never taken for blank or zero.
 */
export interface Cell {
  kind: 'text' | 'number' | 'date' | 'mark' | 'missing' | 'fault'
  /** What the sheet shows, NFC, legacy fonts decoded; dates as `dd/mm/yyyy`. */
  text: string
  /** Of numbers and dates: the stored number (dates as a serial number, no time zone). Of marks 1 or 0. */
  number: number
  /** Of numbers and dates: the number format. */
  format: string
}

/** What formula errors are called where the format keeps them as text. */
export const faultText = /^\s*#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)\s*$/

/** A sheet cannot have more; going through the holes of a damaged one would never end. */
export const mostRows = 1_048_576
export const mostColumns = 16_384

/** A rectangle of merged cells; rows and columns counted from 0, ends included. */
export interface Merge {
  top: number
  left: number
  bottom: number
  right: number
}

export interface Sheet {
  name: string
  hidden: boolean
  /** Rows from the first of the sheet; holes are blank. */
  rows: (readonly (Cell | undefined)[] | undefined)[]
  merges: Merge[]
  /** Rows that are hidden, counted from 0. */
  hiddenRows: ReadonlySet<number>
  /** Days between the serial numbers and those of the 1900 calendar. */
  date1904: boolean
  /** Columns whose text was decoded from a legacy font, or that the clerk decided about. */
  decoded?: ReadonlyMap<number, DecodedColumn>
  /** Cells that are struck through, by `row:column`, where the file says so. */
  struck?: ReadonlySet<string>
  /** The visible sheet before it, of which a list may go on here. */
  before?: Sheet
  /** Of a workbook that was made as a template: what its hidden sheet says of it. */
  template?: TemplateStamp
}

/** A sheet as it comes out of the file, before legacy fonts are decoded. */
export interface RawSheet extends Sheet {
  /** The legacy font of a cell (`row:column`) where the file names one. */
  fonts: ReadonlyMap<string, LegacyFont>
}

/** The letters of a column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}

/** The number of a column from its letters; the reverse of `columnLetters`. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** The text of a cell, empty where there is none. */
export function textAt(row: readonly (Cell | undefined)[] | undefined, column: number): string {
  return row?.[column]?.text ?? ''
}
