import { describe, expect, test } from 'vitest'
import { errorSentence } from '../../../shared/contract/errors.ts'
import { count, decimal } from '../../../shared/records/field.ts'
import { printWithUnit } from '../../../shared/records/print.ts'
import {
  atPrecision,
  firstDayOf,
  formatDate,
  isPartialDate,
  parseDate,
  precisionOf,
} from '../../../shared/values/dates.ts'
import { formatNumber, parseNumber } from '../../../shared/values/numbers.ts'
import { daysOf, formatPeriod, yearOf } from '../../../shared/values/period.ts'

describe('dates', () => {
  test.each([
    ['18/01/2022', '2022-01-18'],
    ['1/3/26', '2026-03-01'],
    ['18-1-2022', '2022-01-18'],
    ['18.1.2022', '2022-01-18'],
    ['ngày 18 tháng 01 năm 2022', '2022-01-18'],
    ['tháng 3/2024', '2024-03'],
    ['tháng 3 năm 2024', '2024-03'],
    ['Quý II/2024', '2024-Q2'],
    ['quý 4 năm 2025', '2025-Q4'],
    ['2024', '2024'],
    ['2024-02-29', '2024-02-29'],
  ])('reads %s', (typed, stored) => expect(parseDate(typed)).toBe(stored))

  test.each(['30/02/2026', '29/02/2025', '12/13/2026', '1/1', 'hôm qua', '', '00/01/2024', '32/1/2024'])(
    'does not guess %s',
    (typed) => expect(parseDate(typed)).toBeNull(),
  )

  test('keeps how much is known through first day and back', () => {
    for (const date of ['2024-05-17', '2024-05', '2024-Q2', '2024']) {
      expect(atPrecision(firstDayOf(date), precisionOf(date))).toBe(date)
    }
  })

  test('knows the calendar', () => {
    expect(isPartialDate('2024-02-29')).toBe(true)
    expect(isPartialDate('2025-02-29')).toBe(false)
  })

  test('prints as an office writes', () => {
    expect([
      formatDate('2022-01-18'),
      formatDate('2024-03'),
      formatDate('2024-Q1'),
      formatDate('2024'),
    ]).toEqual(['18/01/2022', 'tháng 3/2024', 'quý I/2024', 'năm 2024'])
  })

  test('prints English words on English screens', () => {
    expect(['2022-01-18', '2024-03', '2024-Q1', '2024'].map((date) => formatDate(date, 'en'))).toEqual([
      '18/01/2022',
      'March 2024',
      'Q1 2024',
      '2024',
    ])
    expect(
      ['2024', '2024-H1', '2024-Q2', '2024-06', '2021/2025'].map((one) => formatPeriod(one, 'en')),
    ).toEqual(['2024', 'H1 2024', 'Q2 2024', 'June 2024', '2021–2025'])
  })
})

describe('numbers', () => {
  test.each([
    ['231.000', 231_000],
    ['1.234,5', 1234.5],
    ['98,56', 98.56],
    ['98.56', 98.56],
    ['1 234', 1234],
    ['0', 0],
  ])('reads %s', (typed, value) => expect(parseNumber(typed)).toBe(value))

  test.each(['12a', '12.34.5', 'không', '', '1,2,3'])('does not guess %s', (typed) =>
    expect(parseNumber(typed)).toBeNull(),
  )

  test('prints dots for thousands and a comma for decimals', () => {
    expect(formatNumber(231_000)).toBe('231.000')
    expect(formatNumber(98.56)).toBe('98,56')
  })
})

describe('periods', () => {
  test.each([
    ['2024-Q2', '2024-04-01', '2024-06-30', 2024, 'Quý II năm 2024'],
    ['2024-02', '2024-02-01', '2024-02-29', 2024, 'Tháng 2 năm 2024'],
    ['2025-H2', '2025-07-01', '2025-12-31', 2025, '6 tháng cuối năm 2025'],
    ['2021/2025', '2021-01-01', '2025-12-31', 2025, 'Giai đoạn 2021–2025'],
  ])('%s', (period, from, to, year, words) => {
    expect(daysOf(period)).toEqual({ from, to })
    expect(yearOf(period)).toBe(year)
    expect(formatPeriod(period)).toBe(words)
  })
})

test('an error says its details in both languages', () => {
  expect(errorSentence('file.tooLarge', { size: '120 MB' })).toContain('(120 MB)')
  expect(errorSentence('file.tooLarge', { size: '120 MB' }, 'en')).toContain('120 MB')
})

test('a unit of measure stands apart from its number, a percent sign does not', () => {
  expect(printWithUnit(count({ vi: 'Lượt', en: 'Turns', unit: 'lượt' }), 231_000, undefined, 'vi')).toBe(
    '231.000 lượt',
  )
  expect(printWithUnit(decimal({ vi: 'Tiến độ', en: 'Progress', unit: '%' }), 98.56, undefined, 'vi')).toBe(
    '98,56%',
  )
  expect(printWithUnit(count({ vi: 'Lượt', en: 'Turns', unit: 'lượt' }), null, undefined, 'vi')).toBeNull()
})
