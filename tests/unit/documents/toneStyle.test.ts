import { expect, test } from 'vitest'
import { withToneStyle } from '../../../electron/backend/documents/toneStyle.ts'

const pairs = [
  ['hòa', 'hoà'],
  ['HÒA AN', 'HOÀ AN'],
  ['thủy', 'thuỷ'],
  ['Ủy ban', 'Uỷ ban'],
  ['TỈNH ỦY', 'TỈNH UỶ'],
  ['khỏe', 'khoẻ'],
  ['tùy, lũy kế', 'tuỳ, luỹ kế'],
  ['tọa đàm', 'toạ đàm'],
  ['lóe', 'loé'],
]

test.each(pairs)('%s in the new style is %s in the old', (fresh, old) => {
  expect(withToneStyle(fresh, 'old')).toBe(old)
  expect(withToneStyle(old, 'new')).toBe(fresh)
  expect(withToneStyle(old, 'asTyped')).toBe(old)
})

test.each([
  'quý',
  'QUÝ',
  'quà',
  'già',
  'hoàn',
  'toán',
  'khuỷu',
  'khoái',
  'thoại',
  'xoáy',
  'của',
  'mùa',
  'chuyến',
  'quỳnh',
])('%s is the same in both styles', (word) => {
  expect(withToneStyle(word, 'old')).toBe(word)
  expect(withToneStyle(word, 'new')).toBe(word)
})

test('decomposed text comes out composed', () => {
  expect(withToneStyle('hòa'.normalize('NFD'), 'asTyped')).toBe('hòa')
  expect(withToneStyle('hòa'.normalize('NFD'), 'old')).toBe('hoà')
})
