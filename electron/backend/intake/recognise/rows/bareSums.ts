import type { Cell } from '../../read/grid.ts'

type Row = readonly (Cell | undefined)[]

/** A whole number, typed or not; null for anything else. */
function figureOf({ kind, number, text }: Cell): number | null {
  if (kind === 'number') return number
  const typed = text.trim()
  return /^\d+$|^\d{1,3}(\.\d{3})+$/.test(typed) ? Number(typed.replaceAll('.', '')) : null
}

/** Fewest figures of a row by which it is known for the sum of those above. */
const fewestSums = 2

/** Knows a total that nobody wrote “Cộng” before, by the figures of the rows above it. */
export class BareSums {
  /** Data rows that are not yet added up: that is only done where a row may be their sum. */
  #waiting: Row[] = []
  readonly #sums = new Map<number, number>()
  /** Columns in which every row so far has a cell; null before the first one. */
  #always: ReadonlySet<number> | null = null

  add(row: Row): void {
    this.#waiting.push(row)
  }

  /** True for figures alone, each the sum of all that stand above it, in a row that lacks what every other one has. */
  isSum(row: Row): boolean {
    const filled = row.filter((cell) => cell !== undefined)
    if (filled.length < fewestSums || filled.some((cell) => figureOf(cell) === null)) return false
    for (const above of this.#waiting) this.#sumUp(above)
    this.#waiting = []
    if (![...(this.#always ?? [])].some((column) => row[column] === undefined)) return false
    return row.every((cell, column) => !cell || this.#sums.get(column) === figureOf(cell))
  }

  #sumUp(row: Row): void {
    const filled = new Set(row.flatMap((cell, column) => (cell ? [column] : [])))
    const always = this.#always
    this.#always = always === null ? filled : new Set([...always].filter((column) => filled.has(column)))
    row.forEach((cell, column) => {
      const figure = cell ? figureOf(cell) : null
      if (figure !== null) this.#sums.set(column, (this.#sums.get(column) ?? 0) + figure)
    })
  }
}
