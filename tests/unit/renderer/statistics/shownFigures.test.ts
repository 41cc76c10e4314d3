import { expect, test } from 'vitest'
import {
  figuresParams,
  lastPeriod,
  shownFigures,
} from '../../../../renderer/pages/statistics/shownFigures.ts'

const day = new Date(2026, 1, 10)
const stored = [
  { form: 'HOAGIAI', period: '2025-Q4' },
  { form: 'HOAGIAI', period: '2025-Q3' },
  { form: 'B7', period: '2025-Q2' },
]

test('without an address the newest figures are shown, without any the last period of the first form', () => {
  expect(shownFigures(new URLSearchParams(), stored, day)).toMatchObject({
    form: 'HOAGIAI',
    period: '2025-Q4',
  })
  expect(shownFigures(new URLSearchParams(), [], day)).toMatchObject({ form: 'B1', period: '2025-Q4' })
})

test('another form is shown in its own newest period', () => {
  expect(shownFigures(new URLSearchParams('form=B7'), stored, day)).toMatchObject({ period: '2025-Q2' })
  expect(shownFigures(new URLSearchParams('form=BCT'), stored, day)).toMatchObject({ period: '2026-01' })
})

test('the address holds what is shown; nonsense in it is left out', () => {
  const shown = { form: 'B9', period: '2026-H1', unitId: 'u', missing: true }
  expect(shownFigures(new URLSearchParams(figuresParams(shown)), stored, day)).toEqual(shown)
  expect(shownFigures(new URLSearchParams('form=none&period=soon'), stored, day)).toMatchObject({
    form: 'HOAGIAI',
    period: '2025-Q4',
  })
})

test('the last period is the one that is over', () => {
  expect(lastPeriod('month', new Date(2026, 0, 31))).toBe('2025-12')
  expect(lastPeriod('quarter', new Date(2026, 4, 31))).toBe('2026-Q1')
  expect(lastPeriod('year', day)).toBe('2025')
})
