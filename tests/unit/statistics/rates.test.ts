import { expect, test } from 'vitest'
import type { Values } from '../../../shared/contract/records.ts'
import { ratesAgainst, ratesOf } from '../../../shared/statistics/rates.ts'
import { statisticalFormOf } from '../../../shared/statistics/shipped.ts'

function wrongs(code: string, values: Values): string[] {
  const form = statisticalFormOf(code)
  if (!form) throw new Error(`No form ${code}`)
  return ratesAgainst(ratesOf(form), values).map(({ field, message }) => `${field}: ${message}`)
}

test('a rate that the figures of its row do not come to is told with both', () => {
  // “Tỷ lệ (%)” behind a plan is the share of the plan, not of what was registered.
  expect(wrongs('DVK', { registered: 8, recognised: 6, recognisedRate: 80 })).toEqual([
    'recognisedRate: Tỷ lệ % khác với tỷ lệ tính từ các số trong dòng (đang là 80 so với 75).',
  ])
  expect(wrongs('HOAGIAI', { received: 8, succeeded: 0, successRate: 100 })).toHaveLength(1)
})

test('a rounded rate, and one of another figure of the row, is right', () => {
  expect(wrongs('HOAGIAI', { received: 12, succeeded: 10, successRate: 83.3 })).toEqual([])
  expect(wrongs('HOAGIAI', { received: 12, succeeded: 10, successRate: 83 })).toEqual([])
  // Of what came in, where the form asks for the share of what is the unit's to resolve.
  const letters = { opening: 2, received: 10, withinCompetence: 7, resolved: 5 }
  expect(wrongs('DT', { ...letters, resolvedRate: 50 })).toEqual([])
  expect(wrongs('DT', { ...letters, resolvedRate: 55.6 })).toEqual([])
  expect(wrongs('DT', { ...letters, resolvedRate: 90 })).toHaveLength(1)
})

test('nothing is said of a rate whose figures are not all stated, or are of nothing', () => {
  expect(wrongs('HOAGIAI', { received: 12, successRate: 83 })).toEqual([])
  expect(wrongs('HOAGIAI', { received: 0, succeeded: 0, successRate: 100 })).toEqual([])
  expect(wrongs('HOAGIAI', { received: 12, succeeded: 10 })).toEqual([])
})
