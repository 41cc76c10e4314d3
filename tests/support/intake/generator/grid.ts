import type { MadeCell } from './cells.ts'

/** A sheet while it is made: rows of cells from the first, merged rectangles, hidden rows (all counted from 0). */
export class Grid {
  readonly rows: (MadeCell | null)[][] = []
  readonly merges: { top: number; left: number; bottom: number; right: number }[] = []
  readonly hiddenRows = new Set<number>()

  /** Appends a row; plain texts and numbers are cells of their own. Returns its number, counted from 1. */
  add(cells: readonly (MadeCell | string | number | null)[] = []): number {
    this.rows.push(
      cells.map((cell) =>
        typeof cell === 'string' || typeof cell === 'number' ? { cell, value: cell } : cell,
      ),
    )
    return this.rows.length
  }

  /** Merges cells; rows counted from 1 as `add` returns them, columns from 0. */
  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push({ top: top - 1, left, bottom: bottom - 1, right })
  }
}
