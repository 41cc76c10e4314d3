import type { FieldValue } from '../../../../shared/contract/records.ts'
import type { Faults, MadeCell } from './cells.ts'
import type { ColumnSpec } from './columns.ts'

/** How a table is laid out, and what is wrong with it. */
export interface Layout {
  faults: Faults
  /** Blank columns before the table. */
  offset: number
  shuffledColumns: boolean
  blankColumn: boolean
  ordinal: boolean
  columnNumbers: boolean
  groups: 'none' | 'topics' | 'units' | 'districts'
  /** A column “Huyện/TP”, its cells merged down or repeated. */
  district: boolean
  restartOrdinal: boolean
  blankRows: boolean
  total: 'none' | 'top' | 'bottom'
  totalDisagrees: boolean
  repeated: 'none' | 'ditto' | 'merged'
  notes: boolean
  signature: boolean
  duplicate: boolean
  hiddenRow: boolean
  repeatedHeading: boolean
  mergedHeadings: boolean
  moneyIn: 'heading' | 'note' | 'none'
  letterhead: 'one' | 'two'
  title: 'withPeriod' | 'ownRow' | 'elsewhere'
}

export interface Period {
  code: string
  words: string
  /** As a file's name has it. */
  fileWords: string
  year: number
  months: readonly [first: number, last: number]
}

/** A column with its heading and place. */
export interface Chosen {
  spec: ColumnSpec
  path: readonly string[]
  column: number
}

/** A row with what must be read from it. */
export interface MadeRow {
  cells: Map<number, MadeCell>
  values: Record<string, FieldValue>
  mustFlag: string[]
  alt: Record<string, FieldValue[]>
}
