import { factorInText } from '../../values/units.ts'
import type { ColumnUse } from '../columns/columns.ts'

/** A heading over the parts of the sum that stands before them. */
const parts = /^(trong đó|chia ra|bao gồm|gồm)(?![\p{L}])/iu

type Headed = Pick<ColumnUse, 'column' | 'heading'>

/**
 * The heading of a column with the unit of money that it shares: parts (“Trong đó – Ngân sách”) are in the unit of the sum before
 * them (“Tổng giá trị (triệu đồng)”) where they name none of their own.
 */
export function headingWithUnit(columns: readonly Headed[], { column, heading }: Headed): string {
  if (!parts.test(heading.trim()) || factorInText(heading, 'money') !== null) return heading
  const sum = columns.findLast((other) => other.column < column && !parts.test(other.heading.trim()))
  return sum && factorInText(sum.heading, 'money') !== null ? `${heading} – ${sum.heading}` : heading
}
