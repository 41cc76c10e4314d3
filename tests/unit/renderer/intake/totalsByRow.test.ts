import { expect, test } from 'vitest'
import { totalsByRow } from '../../../../renderer/pages/intake/totalsByRow.ts'
import type { HeldTotal } from '../../../../shared/contract/intake.ts'

const total = (row: number, field: string, stated: number, computed: number): HeldTotal => ({
  row,
  label: 'Cộng',
  kind: 'total',
  field,
  stated,
  computed,
  agrees: stated === computed,
})

test('a row agrees where all its figures do; figures that differ are told one by one', () => {
  const wrong = total(9, 'attendees', 5, 4)
  expect(
    totalsByRow([
      total(6, 'attendees', 2, 2),
      total(9, 'sessions', 1, 1),
      wrong,
      total(12, 'sessions', 3, 3),
    ]),
  ).toEqual({
    differing: [wrong],
    agreeing: [
      { row: 6, label: 'Cộng' },
      { row: 12, label: 'Cộng' },
    ],
  })
  expect(totalsByRow([])).toEqual({ differing: [], agreeing: [] })
})
