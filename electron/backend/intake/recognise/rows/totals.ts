import { z } from 'zod'
import type { HeldTotal } from '../../../../../shared/contract/intake.ts'
import type { Values } from '../../../../../shared/contract/records.ts'
import type { Field } from '../../../../../shared/records/field.ts'
import { foldWords } from '../../../../../shared/text/fold.ts'
import type { Cell } from '../../read/grid.ts'
import { type NumberKind, numberKindOf, numberSortOf, readNumber } from '../../values/numbers.ts'
import type { ColumnUse } from '../columns/columns.ts'
import { type Form, formField } from '../forms.ts'
import { headingWithUnit } from './unitOfParts.ts'

/** A figure in a total row, or in the row that begins a group, with the rows that its sender may mean. */
export const statedTotal = z.object({
  row: z.number(),
  /** What the row is called: “Tổng cộng”, “Cộng nhóm I”. */
  label: z.string(),
  kind: z.enum(['total', 'group']),
  field: z.string(),
  stated: z.number(),
  /** First and last row number, the likeliest first. */
  ranges: z.array(z.object({ from: z.number(), to: z.number() })),
})
export type StatedTotal = z.output<typeof statedTotal>
type Range = StatedTotal['ranges'][number]

interface Statement extends Omit<StatedTotal, 'ranges' | 'field' | 'stated'> {
  figures: { field: string; stated: number }[]
  whole: boolean
  /** The first row of its group. */
  from: number
}

/** Gathers what a sender states of sums while the rows of a table are read from top to bottom. */
export class TotalKeeper {
  readonly #columns: { column: number; field: string; kind: NumberKind }[]
  readonly #statements: Statement[] = []
  /** Rows that begin a group or end one. */
  readonly #edges: number[] = []
  readonly #first: number

  /** `first`: number of the first row below the headings. */
  constructor(form: Form, columns: readonly ColumnUse[], noteLines: readonly string[], first: number) {
    this.#first = first
    this.#columns = columns.flatMap(({ column, field, heading }) => {
      const found = field === null ? undefined : formField(form, field)
      const isPair = form.pairs.some(({ fields }) => fields[0] === field)
      if (!found || isPair || !isSummed(found.field)) return []
      return [
        {
          column,
          field: found.name,
          kind: numberKindOf(found.field, headingWithUnit(columns, { column, heading }), noteLines),
        },
      ]
    })
  }

  /** Keeps what a total row says, or the row that begins a group; `whole`: its label means all rows. */
  state(
    kind: StatedTotal['kind'],
    row: number,
    label: string,
    cells: readonly (Cell | undefined)[],
    whole = false,
  ): void {
    const figures = this.#columns.flatMap(({ column, field, kind: numbers }) => {
      const cell = cells[column]
      const { value } = cell ? readNumber(cell, numbers) : { value: null }
      return typeof value === 'number' ? [{ field, stated: value }] : []
    })
    const from = kind === 'group' ? row + 1 : (this.#edges.at(-1) ?? this.#first - 1) + 1
    if (figures.length > 0) this.#statements.push({ row, label, kind, figures, whole, from })
    this.#edges.push(row)
  }

  /** All that was stated; `last` is the number of the table's last row. */
  statements(last: number): StatedTotal[] {
    return this.#statements.flatMap((statement) => {
      const { row, label, kind, figures, from } = statement
      const ranges = kind === 'group' ? this.#groups(from, last) : this.#sums(statement, last)
      return figures.map((figure) => ({ row, label, kind, ...figure, ranges }))
    })
  }

  /** A mere “Cộng” is of its group where another total follows. */
  #isPart(row: number, label: string): boolean {
    const follows = this.#statements.some((other) => other.kind === 'total' && other.row > row)
    return follows && foldWords(label) === 'cong'
  }

  /** A total is of its group, or of all rows above, or of all there are. */
  #sums({ row, label, from, whole }: Statement, last: number): Range[] {
    const all = { from: this.#first, to: last }
    const group = { from, to: row - 1 }
    const above = { from: this.#first, to: row - 1 }
    return whole && !this.#isPart(row, label) ? [all, above, group] : [group, above, all]
  }

  /** A group reaches to the next one, or further where that is a part of it. */
  #groups(from: number, last: number): Range[] {
    const ends = this.#edges.filter((edge) => edge > from).slice(0, mostParts)
    return [...ends.map((edge) => edge - 1), last].map((to) => ({ from, to }))
  }
}

/** A group of more parts than this is held against the whole rest of the table. */
const mostParts = 12

/** Sums of decimals are off by less; the smallest difference that means something is far above. */
const roundingError = 1e-4

const decimals = 4

/** Marks are counted; rates are never added. */
function isSummed(field: Field): boolean {
  const sort = numberSortOf(field)
  return field.type === 'mark' || (sort !== undefined && sort !== 'percent')
}

interface SummedRow {
  row: number
  values: Values
}

/** Sums of one field over rows from … to …; `rows` in the order of the sheet. */
function summing(field: string, rows: readonly SummedRow[]): (range: Range) => number {
  // What all rows before add up to, so that many groups of a long table cost no more than its rows.
  const before = [0]
  for (const { values } of rows) {
    const value = values[field] === true ? 1 : values[field]
    before.push((before.at(-1) ?? 0) + (typeof value === 'number' ? value : 0))
  }
  const upTo = (row: number) => {
    let [low, high] = [0, rows.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((rows[middle]?.row ?? 0) <= row) low = middle + 1
      else high = middle
    }
    return before[low] ?? 0
  }
  return ({ from, to }) => Number((upTo(to) - upTo(from - 1)).toFixed(decimals))
}

/** Holds what a sender states against the sums of the rows as they are now. */
export function heldTotals(stated: readonly StatedTotal[], rows: readonly SummedRow[]): HeldTotal[] {
  const sums = new Map<string, (range: Range) => number>()
  return stated.map(({ ranges, ...said }) => {
    const sumOf = sums.get(said.field) ?? summing(said.field, rows)
    sums.set(said.field, sumOf)
    const possible = ranges.map(sumOf)
    const agreeing = possible.find((sum) => Math.abs(sum - said.stated) < roundingError)
    // A likely range without any figure is not what is meant.
    const computed = agreeing ?? possible.find((sum) => sum !== 0) ?? 0
    return { ...said, computed, agrees: agreeing !== undefined }
  })
}
