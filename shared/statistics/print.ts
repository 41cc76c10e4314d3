import type { FieldValue } from '../contract/records.ts'
import { formatDate } from '../values/dates.ts'
import { formatNumber } from '../values/numbers.ts'
import type { StatisticalColumn } from './form.ts'

/** A figure as it is shown and printed; null where nothing is stated, for blank is not zero. */
export function printFigure(
  { type }: Pick<StatisticalColumn, 'type'>,
  value: FieldValue | undefined,
): string | null {
  if (value === null || value === undefined || value === '' || value === false) return null
  if (value === true) return 'x'
  if (typeof value === 'number') return formatNumber(value, type === 'percent' ? 2 : 6)
  return type === 'date' ? formatDate(String(value)) : String(value)
}
