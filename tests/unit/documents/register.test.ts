import { describe, expect, test } from 'vitest'
import { parseNumber } from '../../../electron/backend/documents/register/number.ts'
import {
  duplicatesIn,
  gapsIn,
  type Series,
  seriesKey,
  termOf,
} from '../../../electron/backend/documents/register/series.ts'
import { settings as settingsSchema } from '../../../shared/contract/settings.ts'

const settings = settingsSchema.parse({})

describe('numbers are read in all spellings that offices use', () => {
  test.each([
    ['12-KH/BCĐ', 12, 'party', 'KH', 'BCĐ', null],
    ['Số 05-QĐ/BCĐ', 5, 'party', 'QĐ', 'BCĐ', null],
    ['Số: 007 - TB / BCĐ', 7, 'party', 'TB', 'BCĐ', null],
    ['25-cv/bcđ', 25, 'party', 'CV', 'bcđ', null],
    ['08-DA/TU', 8, 'party', 'ĐA', 'TU', null],
    ['08-ĐA/TU', 8, 'party', 'ĐA', 'TU', null],
    ['11-QĐi/TW', 11, 'party', 'QĐi', 'TW', null],
    ['04-BC/ĐKT', 4, 'party', 'BC', 'ĐKT', null],
    ['12-KH/BCĐTP', 12, 'party', 'KH', 'BCĐTP', null],
    ['Số: 15/KH-UBND', 15, 'state', 'KH', 'UBND', null],
    ['08/2022/QĐ-UBND', 8, 'state', 'QĐ', 'UBND', null],
    ['25/UBND-NC', 25, 'state', 'CV', 'UBND', 'NC'],
  ])('%s', (text, ordinal, style, symbol, body, drafter) => {
    expect(parseNumber(text)).toEqual({ ordinal, style, symbol, body, drafter })
    expect(parseNumber(text.normalize('NFD'))?.ordinal).toBe(ordinal)
  })

  test.each(['', 'không số', 'KH/BCĐ', '12', '12 ngày 3/4'])('%s is no number', (text) => {
    expect(parseNumber(text)).toBeNull()
  })
})

test('Party numbers run in a term of office, state numbers in a year', () => {
  expect(termOf('2025-09-30', settings.termStarts)).toEqual({ from: '2020-10-01', to: '2025-09-30' })
  expect(termOf('2025-10-01', settings.termStarts)).toEqual({ from: '2025-10-01', to: null })
  expect(termOf('2019-01-01', settings.termStarts)).toEqual({ from: '', to: '2020-09-30' })
  const party = { style: 'party', symbol: 'KH', body: 'BCĐ' } as const
  expect(seriesKey(party, '2026-01-05', settings)).toEqual(seriesKey(party, '2027-12-31', settings))
  const state = { style: 'state', symbol: 'KH', body: 'UBND' } as const
  expect(seriesKey(state, '2026-01-05', settings)).toMatchObject({ from: '2026-01-01', to: '2026-12-31' })
  expect(seriesKey({ ...party, body: 'ĐKT' }, '2026-01-05', settings).symbol).toBe('KH/ĐKT')
})

test('gaps begin with the first number that is known; equal ones are told once', () => {
  const entry = (ordinal: number) => ({ id: '', ordinal, number: '', issuedOn: null, subject: '' })
  const series: Series = {
    style: 'party',
    symbol: 'KH',
    from: '',
    to: null,
    entries: [25, 27, 27, 27, 30].map(entry),
  }
  expect(gapsIn(series)).toEqual([26, 28, 29])
  expect(duplicatesIn(series)).toEqual([27])
  expect(gapsIn({ ...series, entries: [] })).toEqual([])
})
