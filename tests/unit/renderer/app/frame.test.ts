import { expect, test } from 'vitest'
import { partsShowing } from '../../../../renderer/api/parts.ts'
import { shortcutOf } from '../../../../renderer/app/shortcuts.ts'
import { formatMoment, formatSize, today } from '../../../../renderer/components/format.ts'

const key = (name: string, held: Partial<Parameters<typeof shortcutOf>[0]> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

test('keys mean what screens.md says, and typing is left alone', () => {
  expect(shortcutOf(key('n', { ctrlKey: true }), true)).toBe('new')
  expect(shortcutOf(key('s', { ctrlKey: true }), true)).toBe('save')
  expect(shortcutOf(key('z', { ctrlKey: true }), false)).toBe('undo')
  expect(shortcutOf(key('z', { ctrlKey: true }), true)).toBeNull()
  expect(shortcutOf(key('/'), false)).toBe('search')
  expect(shortcutOf(key('/'), true)).toBeNull()
  expect(shortcutOf(key('Escape'), true)).toBe('back')
  expect(shortcutOf(key('s', { ctrlKey: true, shiftKey: true }), false)).toBeNull()
})

test('a write asks again for what shows it', () => {
  expect(partsShowing(['operation', 'conference'])).toEqual(['records'])
  expect(partsShowing(['unit'])).toEqual(['records', 'units', 'statistics'])
  expect(partsShowing(['intakeTable', 'setting'])).toEqual(['intake', 'settings'])
  expect(partsShowing(['document'])).toEqual(['records', 'register', 'legalBasis'])
  expect(partsShowing(['operation'])).toEqual([])
})

test('moments, days and sizes are written as an office writes them', () => {
  expect(formatMoment(new Date(2022, 0, 18, 14, 5).toISOString())).toBe('14:05, 18/01/2022')
  expect(today(new Date(2026, 2, 1))).toBe('2026-03-01')
  expect(formatSize(1_468_006)).toBe('1,4 MB')
  expect(formatSize(2_048)).toBe('2 KB')
})
