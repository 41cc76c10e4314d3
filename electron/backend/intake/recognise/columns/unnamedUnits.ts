import { matchUnit } from '../../match/lookup.ts'
import { rankOf } from '../../match/units.ts'
import { isDitto } from '../../values/choices.ts'
import { isTableEnd } from '../rows/body.ts'
import type { RowContext } from '../rows/columnReaders.ts'

/** The labels of totals, which stand in the column of the units. */
const total = /^\s*(tổng|cộng|toàn)(?![\p{L}\p{M}])/iu

/** Cells that are looked at in each column. */
const sampleSize = 60
/** Fewest cells that name units for their column to be that of the units. */
const fewestUnits = 2

/**
 * Of a table of several units whose headings name no column of units, the only open one in which most cells are units,
 * whatever it is called: “Địa bàn”, “Hội Nông dân xã”. A commune's own table needs none. `kept` are columns that the clerk
 * decided about.
 */
export function withUnnamedUnits(context: RowContext, kept: ReadonlySet<number>): RowContext {
  const { form, columns, sender, units, days, bodyCells } = context
  const { unitField } = form
  const isOfOne = sender !== null && rankOf(sender) === 3
  if (unitField === null || isOfOne) return context
  if (columns.some(({ field }) => field === unitField)) return context
  const isUnit = (text: string) => {
    const { unit, issue } = matchUnit(units, text, { days, sender })
    return unit !== null || issue?.code === 'unit.ambiguous'
  }
  const found = columns.filter(({ column, field, isIndex }) => {
    if (field !== null || isIndex || kept.has(column)) return false
    const cells = bodyCells(column)
      .slice(0, sampleSize)
      .filter((cell) => !isDitto(cell.text) && !isTableEnd(cell) && !total.test(cell.text))
    const named = cells.filter(({ kind, text }) => kind === 'text' && isUnit(text))
    return named.length >= fewestUnits && named.length * 2 > cells.length
  })
  const [only] = found
  if (!only || found.length > 1) return context
  return {
    ...context,
    columns: columns.map((one) => (one === only ? { ...one, field: unitField } : one)),
  }
}
