import { afterEach, expect, test, vi } from 'vitest'
import { withoutFormatNoise } from '../../../electron/backend/intake/read/sheetJs/formatNoise.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

test('lines about number formats of .ods are not printed, all others are', () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
  const result = withoutFormatNoise(() => {
    console.error('ODS number format may be incorrect: value()&gt;0')
    console.error('Bad part', 7)
    return 3
  })
  expect(result).toBe(3)
  expect(printed.mock.calls).toEqual([['Bad part', 7]])
})

test('a read that fails leaves console.error as it was', () => {
  const before = console.error
  expect(() =>
    withoutFormatNoise(() => {
      throw new Error('damaged')
    }),
  ).toThrow('damaged')
  expect(console.error).toBe(before)
})
