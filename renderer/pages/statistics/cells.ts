import type { FieldValue } from '../../../shared/contract/records.ts'
import type { FigureLine } from '../../../shared/contract/statistics.ts'
import type { FormColumn } from '../../../shared/statistics/layout.ts'

/** A cell of the grid. */
export interface ChosenCell {
  line: FigureLine
  column: FormColumn
}

/** What a line is known by while it is shown. */
export function keyOfLine(line: FigureLine): string {
  return line.rows.map(({ id }) => id).join(' ') || `unit ${line.unitId}`
}

/** What a cell shows: what is stated, else what follows from the other columns. */
export function shownFigure({ line, column }: ChosenCell): { value: FieldValue; derived: boolean } {
  const stated = line.figures[column.code] ?? null
  if (stated !== null) return { value: stated, derived: false }
  const computed = line.derived[column.code] ?? null
  return { value: computed, derived: computed !== null }
}

/** Rates that offices round to two decimals differ by less than this. */
const rounding = 0.05

/** What a stated sum or rate should be by the other columns; null where it agrees or nothing follows. */
export function disagreement({ line, column }: ChosenCell): number | null {
  const stated = line.figures[column.code]
  const computed = line.derived[column.code] ?? null
  if (typeof stated !== 'number' || computed === null) return null
  return Math.abs(stated - computed) < rounding ? null : computed
}

/** True where a cell can be edited in place: it belongs to one stored row, or to a unit that has none yet. */
export function isEditable({ line, column }: ChosenCell): boolean {
  return column.what === 'figure' && line.rows.length <= 1 && line.unitId !== null
}

/** The name of a column in one line. */
export function columnName({ path }: FormColumn): string {
  return path.join(' – ')
}
