import { numberSortOf } from '../../values/numbers.ts'
import type { FormField } from '../forms.ts'
import { isWholeOfUpper } from '../headings/likeness.ts'
import type { ColumnHeading } from './proposals.ts'

/** A field that the words of a column's headings may mean, and the share of words that they have in common. */
export interface Candidate {
  column: number
  field: FormField
  share: number
}

/**
 * True for one of several columns under the same upper heading that words tell as the same figure: “Khiếu nại” and “Tố cáo” under
 * “Đã tiếp nhận” are parts of it, “Tổng số” beside them is all of it.
 */
export function isPartUnderUpper(
  { column, field }: Candidate,
  all: readonly Candidate[],
  open: readonly ColumnHeading[],
): boolean {
  const pathOf = (one: number) => open.find((heading) => heading.column === one)?.path ?? []
  const own = pathOf(column)
  if (own.length < 2 || numberSortOf(field.field) === undefined) return false
  const rivals = all.filter((other) => other.column !== column && other.field === field)
  const beside = rivals.map((other) => pathOf(other.column)).filter((path) => path.at(-2) === own.at(-2))
  const isWhole = isWholeOfUpper(own.at(-1) ?? '')
  return beside.some((path) => !isWhole || isWholeOfUpper(path.at(-1) ?? ''))
}
