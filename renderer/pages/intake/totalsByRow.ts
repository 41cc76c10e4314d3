import type { HeldTotal } from '../../../shared/contract/intake.ts'

/** The figures of totals that differ, and the rows of which every figure agrees. */
export function totalsByRow(totals: readonly HeldTotal[]): {
  differing: HeldTotal[]
  agreeing: { row: number; label: string }[]
} {
  const rows = [...Map.groupBy(totals, ({ row }) => row)]
  return {
    differing: totals.filter(({ agrees }) => !agrees),
    agreeing: rows.flatMap(([row, figures]) =>
      figures.every(({ agrees }) => agrees) ? [{ row, label: figures[0]?.label ?? '' }] : [],
    ),
  }
}
