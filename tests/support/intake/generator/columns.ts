import type { FieldValue } from '../../../../shared/contract/records.ts'
import { countCell, type Faults, type MadeCell, type MoneyUnit, textCell } from './cells.ts'
import { dateCell } from './dates.ts'
import type { Random } from './random.ts'
import type { Unit } from './senders.ts'
import { words } from './words.ts'

/** What cells of a file are made from. */
export interface Making {
  random: Random
  faults: Faults
  year: number
  months: readonly [first: number, last: number]
  money: MoneyUnit
}

/** A column: the wordings of its heading (one text for each row of headings) and how its cells are made. */
export interface ColumnSpec {
  /** Fields whose values the cell holds; none for a column that is not read. */
  fields: readonly string[]
  headings: readonly (readonly string[])[]
  /** True where a list without the column is no such list. */
  always?: boolean
  /** Holds the unit of the row. */
  isUnit?: boolean
  /** Summed in a total row. */
  summed?: boolean
  isMoney?: boolean
  /** Values of which rows in a series have the same. */
  repeats?: boolean
  make(making: Making, row: { index: number; unit: Unit }): MadeCell & { more?: Record<string, FieldValue> }
}

export interface ListSpec {
  form: string
  /** Titles without sender and period. */
  titles: readonly string[]
  columns: readonly ColumnSpec[]
  /** Values that the table states outside its columns. */
  stated?: Record<string, FieldValue>
  manyRows: boolean
  byUnit: boolean
}

export const one = (...headings: string[]) => headings.map((heading) => [heading])

export function text(
  field: string,
  headings: string[],
  texts: readonly string[],
  more: Partial<ColumnSpec> = {},
): ColumnSpec {
  return {
    fields: [field],
    headings: one(...headings),
    make: ({ random, faults }) => textCell(random, faults, texts),
    ...more,
  }
}

export function name(
  field: string,
  headings: string[],
  texts: readonly string[],
  suffix = ' xóm',
): ColumnSpec {
  return {
    fields: [field],
    headings: one(...headings),
    always: true,
    make: ({ random }, { index }) => {
      const value = `${random.pick(texts)}${suffix} ${random.pick(words.hamlets)} ${index + 1}`
      return { cell: value, value }
    },
  }
}

export function count(field: string, headings: string[], unit: string, most = 500): ColumnSpec {
  return {
    fields: [field],
    headings: one(...headings),
    summed: true,
    make: ({ random, faults }) => countCell(random, faults, most, unit),
  }
}

export function choice(
  field: string,
  headings: string[],
  wordings: readonly (readonly [string, string])[],
): ColumnSpec {
  return {
    fields: [field],
    headings: one(...headings),
    make: ({ random, faults }) => {
      if (random.chance(faults.doubt))
        return { cell: random.pick(['khác nhau', '???', 'chưa xác định']), value: null, mustFlag: true }
      const [cell, value] = random.pick(wordings)
      return { cell, value }
    },
  }
}

export function date(field: string, headings: string[], precision: boolean, required = true): ColumnSpec {
  return {
    fields: [field],
    headings: one(...headings),
    make: ({ random, faults, year, months }) =>
      dateCell(random, faults, { year, months, precision, required }),
  }
}

export const unit = (headings: string[]): ColumnSpec => ({
  fields: ['unitId'],
  headings: one(...headings),
  isUnit: true,
  make: () => ({ cell: null, value: null }),
})
