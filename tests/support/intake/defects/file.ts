import type { z } from 'zod'
import type { truthTable } from '../truth.ts'

/** What a value of the truth may be. */
export type TruthValue = z.input<typeof truthTable>['rows'] extends
  | readonly { values: Record<string, infer Value> }[]
  | undefined
  ? Value
  : never

/** A cell with more than its value: a font, a number format, a formula without a result, an error. */
export interface StyledCell {
  v?: string | number | boolean | null
  font?: string
  struck?: boolean
  format?: string
  formula?: string
  error?: '#REF!' | '#N/A' | '#VALUE!'
}

/** A cell of a sheet; `null` stays blank. */
export type FileCell = string | number | boolean | null | StyledCell

/** What must be read from a row: its number in the sheet, then the values of the table's `fields` in their order. */
export type TruthLine = readonly [row: number, ...values: TruthValue[]]

/** What must be read from one table, written by hand. */
export interface ExpectedTable {
  form: string | null
  /** Code and name of the sender; null where nobody is named. */
  unit: readonly [code: string, name: string] | null
  period: string | null
  /** Periods that are as right, where the file contradicts itself. */
  periodAccept?: readonly string[]
  fields: readonly string[]
  rows: readonly TruthLine[]
  /** Fields by row on which an issue is demanded: the value is then empty or right. */
  mustFlag?: Readonly<Record<number, readonly string[]>>
  /** Fields by row on which an issue is as good as none. */
  mayFlag?: Readonly<Record<number, readonly string[]>>
  alt?: Readonly<Record<number, Readonly<Record<string, readonly TruthValue[]>>>>
  duplicates?: Readonly<Record<number, number>>
  totals?: readonly { row: number; field: string; stated: number; computed: number }[]
}

export interface FileSheet {
  name: string
  rows: readonly (readonly FileCell[])[]
  /** `A1:C1`. */
  merges?: readonly string[]
  hidden?: boolean
  /** Numbers of rows as the sheet shows them. */
  hiddenRows?: readonly number[]
  /** Letters of columns. */
  hiddenColumns?: readonly string[]
  /** Rows of a report with an indicator on each row, beside the one under which its record is told. */
  valueRows?: readonly number[]
  /** Several tables from top to bottom, or side by side. */
  tables: readonly ExpectedTable[]
}

/**
 * How the bytes are made. `office` has LibreOffice save the workbook as the file's ending says, with fonts and hidden rows;
 * the text formats are written by hand.
 */
export type FileFormat =
  | 'xlsx'
  | 'xlsb'
  | 'xls'
  | 'xls95'
  | 'xls95tcvn3'
  | 'ods'
  | 'html'
  | 'password'
  | 'office'
  | 'csv'
  | 'csvBom'
  | 'csv1258'
  | 'semicolons'
  | 'tabs'
  | 'utf16'

/** A file of the corpus of defects. */
export interface DefectFile {
  name: string
  format: FileFormat
  /** Numbers of the defects in domain.md §16, or the bug that it keeps away. */
  defects: readonly (number | string)[]
  date1904?: boolean
  /** The code for a file that cannot be read. */
  error?: string
  sheets: readonly FileSheet[]
}
