import { describe, expect, test } from 'vitest'
import { judgeTyped, normaliseTyped, readTyped, typedOf } from '../../../../renderer/records/typed.ts'
import {
  choice,
  count,
  date,
  dateTime,
  longText,
  money,
  text,
  year,
} from '../../../../shared/records/field.ts'

const label = { vi: 'Ô', en: 'Field' }
const day = date(label)
const vague = date({ ...label, precision: true })
const people = count(label)
const funds = money(label)
const moment = dateTime(label)

describe('what a clerk types', () => {
  test.each([
    [day, '1/3/26', '01/03/2026'],
    [day, ' 18-1-2022 ', '18/01/2022'],
    [vague, '3/2024', '03/2024'],
    [vague, 'quý 2/2024', 'quý II/2024'],
    [vague, '2024', '2024'],
    [people, '231000', '231.000'],
    [funds, '341113000', '341.113.000'],
    [moment, '18/1/2022 8h', '18/01/2022 08:00'],
    [moment, '18/1/2022 14:05', '18/01/2022 14:05'],
    [text(label), '  Hội   nghị ', 'Hội nghị'],
    [longText(label), 'một\nhai ', 'một\nhai'],
  ])('is written as an office writes it (%#)', (field, typed, normal) => {
    expect(normaliseTyped(field, typed)).toBe(normal)
    expect(normaliseTyped(field, normal)).toBe(normal)
  })

  test.each([
    [day, '30/02/2026', 'field.date'],
    [day, 'tháng 3/2024', 'field.date'],
    [people, '12a', 'field.number'],
    [people, '1,5', 'field.whole'],
    [people, '-3', 'field.negative'],
    [year(label), '25', 'field.year'],
    [moment, '18/01/2022 25:00', 'field.date'],
    [text({ ...label, required: true }), '  ', 'field.required'],
  ])('is refused with its reason and left as it is (%#)', (field, typed, code) => {
    expect(judgeTyped(field, typed)).toEqual({ error: code })
  })

  test('what cannot be read stays as it was typed', () => {
    expect(normaliseTyped(day, '31/02/2026')).toBe('31/02/2026')
    expect(normaliseTyped(people, 'khoảng 50')).toBe('khoảng 50')
  })

  test('blank means nothing stated, not zero', () => {
    expect(readTyped(people, ' ')).toEqual({ value: null })
    expect(typedOf(people, null)).toBe('')
    expect(typedOf(people, 0)).toBe('0')
  })

  test('every stored shape is read back from its spelling', () => {
    for (const value of ['2024', '2024-03', '2024-Q2', '2024-03-01']) {
      expect(readTyped(vague, typedOf(vague, value))).toEqual({ value })
    }
    expect(readTyped(moment, typedOf(moment, '2022-01-18T14:05'))).toEqual({ value: '2022-01-18T14:05' })
  })

  test('a choice keeps its code', () => {
    const level = choice({ ...label, codes: ['a'], choices: { a: { label } } })
    expect(typedOf(level, 'a')).toBe('a')
  })
})

test.each([
  '12/5/2026 8:30',
  '12/05/2026, 8 giờ 30',
  '12/5/2026 lúc 8h30',
  '08:30 ngày 12/05/2026',
  '8 giờ 30 ngày 12/5/2026',
  '8 giờ 30 phút, ngày 12/5/2026',
  'lúc 8h30 12-5-2026',
])('a moment is read as minutes say it and as the program prints it: %s', (typed) => {
  expect(readTyped(moment, typed)).toEqual({ value: '2026-05-12T08:30' })
})

test.each([
  '12/5/2026 25:00',
  '8 giờ 75 ngày 12/5/2026',
  '31/2/2026 8:00',
  '8:30',
  'sáng 12/5/2026',
  '5/2026 8:00',
])('a moment that is none is told: %s', (typed) => {
  expect(readTyped(moment, typed)).toEqual({ error: 'field.date' })
})
