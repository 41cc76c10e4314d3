import { describe, expect, test } from 'vitest'
import {
  decimalMarkOf,
  type NumberKind,
  readNumber,
  readNumberText,
} from '../../../electron/backend/intake/values/numbers.ts'
import { factorInText } from '../../../electron/backend/intake/values/units.ts'

const count: NumberKind = { sort: 'count', factor: 1, unitStated: false }
const decimal: NumberKind = { sort: 'decimal', factor: 1, unitStated: false }
const area: NumberKind = { sort: 'area', factor: 1, unitStated: true }
const dong: NumberKind = { sort: 'money', factor: 1, unitStated: true }
const millions: NumberKind = { sort: 'money', factor: 1e6, unitStated: true }

describe('numbers typed as text', () => {
  test.each([
    ['231.000', count, 231_000],
    ['1.234', count, 1_234],
    ["'1 234", count, 1_234],
    ['1\u00A0234', count, 1_234],
    ['1,234,567', count, 1_234_567],
    ['08', count, 8],
    ['231.000 lượt', count, 231_000],
    ['107 hộ', count, 107],
    ['80.466 công', decimal, 80_466],
    ['1.234,5', decimal, 1_234.5],
    ['98.56', decimal, 98.56],
    ['98,56', decimal, 98.56],
    ['6.740', area, 6_740],
    ['211.334 m²', area, 211_334],
    ['211.334 m2', area, 211_334],
    ['1,5 ha', area, 15_000],
    ['276,5 triệu', dong, 276_500_000],
    ['341.113 trđ', dong, 341_113_000_000],
    ['50 tr', dong, 50_000_000],
    ['5,3 tỷ', dong, 5_300_000_000],
    ['238', millions, 238_000_000],
    ['305,5', millions, 305_500_000],
    ['2 tỷ đồng', millions, 2_000_000_000],
    ['6.500.000 đồng', dong, 6_500_000],
    ['0', count, 0],
  ])('%s', (text, kind, value) => {
    expect(readNumberText(text, kind)).toEqual({ value })
  })

  test.each(['', '-', '–', '…', '...'])('“%s” is no figure, and not zero', (text) => {
    expect(readNumberText(text, count)).toEqual({ value: null })
  })

  test.each([
    'Đang tổng hợp',
    'chưa có số',
    'không có số liệu',
    'x',
    '12.34.5',
    '24/24 (Đạt 100%)',
    '12 con bò',
  ])('“%s” is refused, never guessed', (text) => {
    expect(readNumberText(text, count)).toEqual({
      value: null,
      issue: { code: 'number.unreadable', details: undefined },
    })
  })

  test.each(['không', 'Không có', 'Không phát sinh'])('“%s” is none, and told', (text) => {
    expect(readNumberText(text, count)).toMatchObject({ value: 0, issue: { code: 'number.none' } })
  })

  test('what can be read two ways is told', () => {
    expect(readNumberText('12,345', count)).toMatchObject({
      value: 12_345,
      issue: { code: 'number.ambiguous' },
    })
    expect(readNumberText('12,345', area)).toMatchObject({ value: null, issue: { code: 'number.undecided' } })
  })

  test('an estimate is taken and told', () => {
    expect(readNumberText('hơn 231.000', count)).toMatchObject({
      value: 231_000,
      issue: { code: 'number.approximate' },
    })
  })

  test('fractions of people, fractions of a đồng and negative numbers are refused', () => {
    expect(readNumberText('12,5', count).issue?.code).toBe('number.notWhole')
    expect(readNumberText('-5', count).issue?.code).toBe('number.negative')
  })

  test('money without any unit that is too small for đồng is told', () => {
    const unstated: NumberKind = { sort: 'money', factor: 1, unitStated: false }
    expect(readNumberText('238', unstated)).toMatchObject({
      value: 238,
      issue: { code: 'money.unitMissing' },
    })
    expect(readNumberText('238.000.000', unstated)).toEqual({ value: 238_000_000 })
  })
})

test.each([
  ['145 (*)', count, 145],
  ['28 (**)', count, 28],
  ['1.250*', count, 1_250],
  ['12 (triệu đồng)', dong, 12_000_000],
  ['120 (m2)', area, 120],
])('“%s” is a number with a footnote or its unit', (text, kind, value) => {
  expect(readNumberText(text, kind)).toEqual({ value })
})

test.each([
  ['20 (2 đơn trùng)', 20],
  ['45 (nữ 20)', 45],
])('what stands in parentheses behind “%s” may say of another number', (text, value) => {
  expect(readNumberText(text, count)).toMatchObject({ value, issue: { code: 'number.remark' } })
})

test('a number of other things than its column counts is told', () => {
  const days: NumberKind = { ...decimal, counts: 'ngay cong' }
  expect(readNumberText('30 buổi', days)).toMatchObject({ value: 30, issue: { code: 'number.otherThings' } })
  expect(readNumberText('30 công', days)).toEqual({ value: 30 })
  expect(readNumberText('35 người', { ...count, counts: 'ho' }).issue?.code).toBe('number.otherThings')
  expect(readNumberText('35 đồng chí', { ...count, counts: 'luot' })).toEqual({ value: 35 })
})

test('a figure in parentheses behind a figure is no remark', () => {
  expect(readNumberText('300(1)', count).issue?.code).toBe('number.unreadable')
})

describe('the mark before decimals that a column leaves no doubt of', () => {
  const cells = (...texts: string[]) =>
    texts.map((text) => ({ kind: 'text', text, number: 0, format: '' }) as const)

  test.each([
    [['1,020', '312.5'], '.'],
    [['2,350.5'], '.'],
    [['1.020', '312,5'], ','],
    [['1.250.000', '15.5'], null],
    [['86', '1,204'], null],
  ])('of %j', (texts, mark) => {
    expect(decimalMarkOf(cells(...texts))).toBe(mark)
  })

  test('a comma is then that of thousands, and a point before three figures is asked about', () => {
    const english: NumberKind = { ...decimal, decimalMark: '.' }
    expect(readNumberText('1,020', english)).toEqual({ value: 1_020 })
    expect(readNumberText('1.250', english)).toMatchObject({
      value: null,
      issue: { code: 'number.undecided' },
    })
    expect(readNumberText('1.250', decimal)).toEqual({ value: 1_250 })
  })
})

test('real numbers are trusted as they are', () => {
  const cell = { kind: 'number', text: '1800.5', number: 1800.5, format: '#,##0' } as const
  expect(readNumber(cell, area)).toEqual({ value: 1800.5 })
  expect(readNumber({ ...cell, number: 276.5, text: '276.5' }, millions)).toEqual({ value: 276_500_000 })
})

test.each([
  ['Kinh phí (triệu đồng)', 'money', 1e6],
  ['Đơn vị tính: 1.000 đồng', 'money', 1e3],
  ['ĐVT: tỷ đồng', 'money', 1e9],
  ['Thu hồi tiền (đồng)', 'money', 1],
  ['Kinh phí', 'money', null],
  ['Diện tích đất hiến (m2)', 'area', 1],
  ['Diện tích (ha)', 'area', 10_000],
] as const)('the unit of measure in “%s”', (text, sort, factor) => {
  expect(factorInText(text, sort)).toBe(factor)
})
