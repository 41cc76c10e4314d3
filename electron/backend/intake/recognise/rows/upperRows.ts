import { matchUnit } from '../../match/lookup.ts'
import { isUnder, mentionsIn, rankOf, type UnitEntry } from '../../match/units.ts'
import type { Cell } from '../../read/grid.ts'
import type { RowContext } from './columnReaders.ts'

type Row = readonly (Cell | undefined)[]

/**
 * Tells rows of a district, or of the province, that have no number and stand beside numbered rows of its communes: their figures
 * are sums. The district is named with its kind, for “Bảo Lạc” may be its town.
 */
export class UpperRows {
  readonly #context: RowContext
  readonly #unitColumn: number | null
  readonly #indexColumn: number | null

  constructor(context: RowContext) {
    const { columns, form } = context
    this.#context = context
    const isUnits = ({ field }: { field: string | null }) => field !== null && field === form.unitField
    this.#unitColumn = form.kind === null ? (columns.find(isUnits)?.column ?? null) : null
    this.#indexColumn = columns.find(({ isIndex }) => isIndex)?.column ?? null
  }

  #unitOf(row: Row | undefined): { unit: UnitEntry | null; text: string } {
    const text = this.#unitColumn === null ? '' : (row?.[this.#unitColumn]?.text ?? '')
    const { units, days, sender } = this.#context
    return { unit: text === '' ? null : matchUnit(units, text, { days, sender }).unit, text }
  }

  /** What such a row is: the total of the sender's own table, or the beginning of a group; null for any other row. */
  sort(row: Row, index: number): 'total' | 'group' | null {
    if (this.#unitColumn === null || this.#indexColumn === null || row[this.#indexColumn]) return null
    const { unit, text } = this.#unitOf(row)
    const { units, sender, sheet } = this.#context
    if (!unit || rankOf(unit) > 2 || !mentionsIn(units, text).some(({ named }) => named)) return null
    const isOf = (other: Row | undefined) => {
      const isNumbered = other?.[this.#indexColumn ?? 0] !== undefined
      const below = isNumbered ? this.#unitOf(other).unit : null
      return below !== null && below.id !== unit.id && isUnder(units, below, unit)
    }
    if (isOf(sheet.rows[index + 1])) return unit === sender || rankOf(unit) === 1 ? 'total' : 'group'
    return unit === sender && isOf(sheet.rows[index - 1]) ? 'total' : null
  }
}
