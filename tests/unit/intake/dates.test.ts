import { describe, expect, test } from 'vitest'
import { type DateContext, readDate, readDateText } from '../../../electron/backend/intake/values/dates.ts'
import { readNumberAndDate } from '../../../electron/backend/intake/values/decisions.ts'
import { daysOf } from '../../../shared/values/period.ts'

const open: DateContext = { days: null, precision: true, date1904: false, insidePeriod: true }
const quarter: DateContext = { ...open, days: daysOf('2026-Q2') }

describe('dates as offices write them', () => {
  test.each([
    ['18/01/2022', '2022-01-18'],
    ['18-1-22', '2022-01-18'],
    ['18.1.2022', '2022-01-18'],
    ['ngày 18 tháng 01 năm 2022', '2022-01-18'],
    ['Ngày 18/01/2022', '2022-01-18'],
    ['14h00 ngày 18/01/2022', '2022-01-18'],
    ['Sáng thứ ba, 18/01/2022', '2022-01-18'],
    ['2022-01-18', '2022-01-18'],
    ['tháng 3/2024', '2024-03'],
    ['Tháng 8 năm 2026', '2026-08'],
    ['08/2026', '2026-08'],
    ['Quý III/2026', '2026-Q3'],
    ['quý I năm 2024', '2024-Q1'],
    ['năm 2024', '2024'],
    ['45005', '2023-03-20'],
    ['', null],
    ['-', null],
  ])('%s', (text, value) => {
    expect(readDateText(text, open)).toEqual({ value })
  })

  test.each(['32/5/2026', '30/02/2026', '31/6/2026'])('%s does not exist', (text) => {
    expect(readDateText(text, open)).toMatchObject({ value: null, issue: { code: 'date.impossible' } })
  })

  test.each(['Đang xây dựng', 'thường xuyên', '6 tháng đầu năm 2024'])('“%s” is refused', (text) => {
    expect(readDateText(text, open)).toMatchObject({ value: null, issue: { code: 'date.unreadable' } })
  })

  test('month before day is told', () => {
    expect(readDateText('12/25/2022', open)).toMatchObject({
      value: '2022-12-25',
      issue: { code: 'date.swapped' },
    })
  })

  test('a date out of the period that fits with day and month swapped is asked', () => {
    expect(readDateText('05/03/2026', quarter)).toMatchObject({
      value: null,
      issue: { code: 'date.maybeSwapped' },
    })
    expect(readDateText('05/04/2026', quarter)).toEqual({ value: '2026-04-05' })
    expect(readDateText('25/03/2026', quarter)).toMatchObject({
      value: '2026-03-25',
      issue: { code: 'date.outsidePeriod' },
    })
  })

  test('a year that is not written is that of the period, and told', () => {
    expect(readDateText('18/5', quarter)).toMatchObject({
      value: '2026-05-18',
      issue: { code: 'date.yearAssumed' },
    })
    expect(readDateText('Tháng 5', quarter)).toMatchObject({
      value: '2026-05',
      issue: { code: 'date.yearAssumed' },
    })
    expect(readDateText('18/5', open)).toMatchObject({ value: null, issue: { code: 'date.unreadable' } })
  })

  test('of a span the first day is taken, and told', () => {
    expect(readDateText('18-20/05/2026', quarter)).toMatchObject({
      value: '2026-05-18',
      issue: { code: 'date.span' },
    })
    expect(readDateText('Từ 18/05/2026 đến 20/05/2026', quarter)).toMatchObject({
      value: '2026-05-18',
      issue: { code: 'date.span' },
    })
  })

  test('of a span the last day is the deadline, and told', () => {
    const deadline: DateContext = { ...open, days: daysOf('2026'), insidePeriod: false, isDeadline: true }
    const texts = ['18-20/05/2026', 'Từ 18/05/2026 đến 20/05/2026', '28/4 - 20/05/2026']
    for (const text of texts) {
      const expected = { value: '2026-05-20', issue: { code: 'date.spanEnd' } }
      expect(readDateText(text, deadline), text).toMatchObject(expected)
    }
  })

  test('a month or quarter without a year is no question among the deadlines of one year', () => {
    const deadline: DateContext = { ...open, days: daysOf('2026'), insidePeriod: false, isDeadline: true }
    expect(readDateText('Tháng 6', deadline)).toEqual({ value: '2026-06' })
    expect(readDateText('Quý II', deadline)).toEqual({ value: '2026-Q2' })
    expect(readDateText('15/6', deadline)).toMatchObject({ issue: { code: 'date.yearAssumed' } })
    expect(readDateText('Tháng 5', { ...deadline, days: daysOf('2026-Q2') })).toMatchObject({
      issue: { code: 'date.yearAssumed' },
    })
  })
})

describe('dates as serial numbers', () => {
  const cell = { kind: 'date', text: '', number: 46137, format: 'dd/mm/yyyy' } as const

  test('are days without a time zone', () => {
    expect(readDate(cell, open)).toEqual({ value: '2026-04-25' })
    expect(readDate({ ...cell, number: 46137.99 }, open)).toEqual({ value: '2026-04-25' })
  })

  test('are as precise as their format', () => {
    expect(readDate({ ...cell, format: 'mm/yyyy' }, open)).toEqual({ value: '2026-04' })
  })

  test('count from 1904 where the workbook does', () => {
    expect(readDate({ ...cell, number: 46137 - 1462 }, { ...open, date1904: true })).toEqual({
      value: '2026-04-25',
    })
  })
})

test.each([
  ['986/QĐ-UBND ngày 05/11/2024', '986/QĐ-UBND', '2024-11-05'],
  ['Số 986/QĐ-UBND, ngày 5/11/2024', '986/QĐ-UBND', '2024-11-05'],
  ['Quyết định số 986/QĐ-UBND ngày 05 tháng 11 năm 2024', '986/QĐ-UBND', '2024-11-05'],
  ['986/QĐ-UBND\n(05/11/2024)', '986/QĐ-UBND', '2024-11-05'],
  ['986/QĐ-UBND', '986/QĐ-UBND', null],
  ['05/11/2024', null, '2024-11-05'],
])('number and date in “%s”', (text, number, date) => {
  const read = readNumberAndDate(text, { ...open, precision: false, insidePeriod: false })
  expect([read.number.value, read.date.value]).toEqual([number, date])
})

describe('months and quarters of a deadline', () => {
  const deadline: DateContext = { ...open, days: daysOf('2026'), insidePeriod: false, isDeadline: true }

  test.each([
    ['Tháng 4 - 5/2026', '2026-05'],
    ['Từ tháng 9 đến tháng 10/2026', '2026-10'],
    ['Quý III, IV', '2026-Q4'],
    ['Quý I và quý II/2026', '2026-Q2'],
  ])('the end of “%s” is meant', (text, value) => {
    expect(readDateText(text, deadline)).toMatchObject({ value, issue: { code: 'date.spanEnd' } })
  })

  test('of no other date they say enough', () => {
    expect(readDateText('Tháng 4 - 5/2026', open)).toMatchObject({ value: null })
  })
})

test('a remark behind a date is told', () => {
  expect(readDateText('Tháng 12/2026 (sau hội nghị Trung ương)', open)).toMatchObject({
    value: '2026-12',
    issue: { code: 'date.remark' },
  })
  expect(readDateText('15/6/2026 (lùi sang 20/6)', open)).toMatchObject({ value: null })
})

test('the year first leaves no doubt which is the month', () => {
  expect(readDateText('2026.06.07', { ...open, swapped: 'mixed' })).toEqual({ value: '2026-06-07' })
})
