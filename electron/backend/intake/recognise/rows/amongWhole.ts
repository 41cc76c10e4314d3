import type { Mapping } from '../columns/columns.ts'
import type { ColumnHeading } from '../columns/proposals.ts'
import { knownHeading } from '../headings/headings.ts'
import { likelyFields, sureLikeness } from '../headings/likeness.ts'

const among = /^trong do$/

/**
 * Columns under “Trong đó”, read as what they are of: “Quá hạn” there is that of “Hồ sơ đã giải quyết” which stands before it. Gives
 * open columns with the only field of the form that both words mean for sure.
 */
export function columnsAmongWhole(
  { form, columns }: Mapping,
  headings: readonly ColumnHeading[],
  open: ReadonlySet<number>,
): [number, string][] {
  const used = new Set(columns.flatMap(({ field }) => field ?? []))
  const isAmong = ({ path }: ColumnHeading) => among.test(knownHeading(path.at(-2) ?? '').words)
  return headings.flatMap((heading, index): [number, string][] => {
    if (form.kind !== null || !open.has(heading.column) || !isAmong(heading)) return []
    const whole = headings.slice(0, index).findLast((other) => !isAmong(other))
    if (!whole) return []
    const path = [whole.path.join(' '), heading.path.at(-1) ?? '']
    const sure = likelyFields(form, path).filter(({ likeness }) => likeness >= sureLikeness)
    const [only] = sure
    return only && sure.length === 1 && !used.has(only.field.name) ? [[heading.column, only.field.name]] : []
  })
}
