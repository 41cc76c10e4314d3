import { expect, test } from 'vitest'
import { withWholeLetters } from '../../../electron/backend/intake/read/sheetJs/wholeLetters.ts'

const bytes = Buffer.from(' Cao Bằng', 'utf16le')

test('a text that ends within a letter is read to the last whole one; all others as ever', () => {
  const texts = withWholeLetters(() => [
    bytes.toString('utf16le'),
    bytes.toString('utf16le', 0, 7),
    bytes.toString('utf16le', 3, 4),
    bytes.toString('utf16le', 12, 5),
    bytes.toString('utf16le', -4, 1e9),
    Buffer.from('Cao Bằng').toString(),
    bytes.toString('hex', 0, 3),
  ])
  expect(texts).toEqual([' Cao Bằng', ' Ca', '', '', ' Cao Bằng', 'Cao Bằng', '200043'])
})

test('a read that fails leaves buffers as they were', () => {
  const before = Buffer.prototype.toString
  expect(() =>
    withWholeLetters(() => {
      throw new Error('damaged')
    }),
  ).toThrow('damaged')
  expect(Buffer.prototype.toString).toBe(before)
})

test('stretches of odd length at an odd place do not write beyond their memory', () => {
  const stretch = Buffer.alloc(1_702).subarray(109)
  const texts = withWholeLetters(() => Array.from({ length: 2_000 }, () => stretch.toString('utf16le')))
  expect(texts.every((text) => text.length === 796)).toBe(true)
})
