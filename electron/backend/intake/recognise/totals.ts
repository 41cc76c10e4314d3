import type { Values } from '../../../../shared/contract/records.ts'
import type { Field } from '../../../../shared/records/field.ts'
import type { Cell } from '../read/grid.ts'
import { type NumberKind, numberKindOf, numberSortOf, readNumber } from '../values/numbers.ts'
import type { ColumnUse } from './columns.ts'
import { type Form, formField } from './forms.ts'

interface Statement {
  row: number
  field: string
  stated: number
  /** The sums that the sender may mean: of the group, and of all rows above. */
  above: number[]
  whole: boolean
}

/** Compares the sender's own total rows with the sums of the rows that were read. */
export class SumKeeper {
  readonly #columns: { column: number; field: string; kind: NumberKind }[]
  readonly #all = new Map<string, number>()
  readonly #group = new Map<string, number>()
  readonly #statements: Statement[] = []

  constructor(form: Form, columns: readonly ColumnUse[], noteLines: readonly string[]) {
    this.#columns = columns.flatMap(({ column, field, heading }) => {
      const found = field === null ? undefined : formField(form, field)
      const isPair = form.pairs.some(({ fields }) => fields[0] === field)
      if (!found || isPair || !isSummed(found.field)) return []
      return [{ column, field: found.name, kind: numberKindOf(found.field, heading, noteLines) }]
    })
  }

  add(values: Values): void {
    for (const { field } of this.#columns) {
      const value = values[field] === true ? 1 : values[field]
      if (typeof value !== 'number') continue
      this.#all.set(field, (this.#all.get(field) ?? 0) + value)
      this.#group.set(field, (this.#group.get(field) ?? 0) + value)
    }
  }

  enterGroup(): void {
    this.#group.clear()
  }

  /** Keeps what a total row says. */
  state(row: number, cells: readonly (Cell | undefined)[], whole: boolean): void {
    for (const { column, field, kind } of this.#columns) {
      const cell = cells[column]
      const { value } = cell ? readNumber(cell, kind) : { value: null }
      if (typeof value !== 'number') continue
      const above = [this.#group.get(field) ?? 0, this.#all.get(field) ?? 0]
      this.#statements.push({ row, field, stated: value, above, whole })
    }
    this.#group.clear()
  }

  /** The totals that fit neither their group nor all rows; a total above the rows is held against all of them. */
  disagreements(): { row: number; field: string; stated: number; computed: number }[] {
    return this.#statements.flatMap(({ row, field, stated, above, whole }) => {
      const all = this.#all.get(field) ?? 0
      const possible = [...above, all]
      if (possible.some((sum) => Math.abs(sum - stated) < roundingError)) return []
      const group = above[0] ?? all
      return [{ row, field, stated, computed: rounded(whole || group === 0 ? all : group) }]
    })
  }
}

/** Sums of decimals are off by less; the smallest difference that means something is far above. */
const roundingError = 1e-4

function rounded(sum: number): number {
  return Number(sum.toPrecision(15))
}

/** Marks are counted; rates are never added. */
function isSummed(field: Field): boolean {
  const sort = numberSortOf(field)
  return field.type === 'mark' || (sort !== undefined && sort !== 'percent')
}
