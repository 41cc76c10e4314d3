import { describe, expect, test } from 'vitest'
import type { Values } from '../../../shared/contract/records.ts'
import { checksOf, failedChecks } from '../../../shared/statistics/checks.ts'
import { ruleOf } from '../../../shared/statistics/rule.ts'
import { statisticalFormOf, statisticalForms } from '../../../shared/statistics/shipped.ts'

function wrongs(code: string, values: Values, previous: Values | null = null): [string, string][] {
  const form = statisticalFormOf(code)
  if (!form) throw new Error(`No form ${code}`)
  const stated = new Set(Object.keys(values))
  return failedChecks(checksOf(form), { values, stated, previous }).map(({ field, message }) => [
    field,
    message,
  ])
}

describe('the checks of the shipped forms', () => {
  test('are all understood, and speak of fields that the form has', () => {
    for (const form of statisticalForms) {
      const codes = new Set(form.columns.map(({ code }) => code))
      for (const { names, message } of checksOf(form)) {
        expect(names.filter((name) => !codes.has(name))).toEqual([])
        expect(message).toMatch(/\.$/)
      }
    }
    expect(statisticalForms.flatMap(checksOf).length).toBeGreaterThan(20)
  })

  test('name the two figures that do not agree', () => {
    expect(wrongs('B2', { votesFor: 131, households: 121 })).toEqual([
      ['votesFor', 'Số phiếu lớn hơn tổng số hộ gia đình (đang là 131 so với 121).'],
    ])
    expect(
      wrongs('B5', { peopleContribution: 50_000_000, stateSupport: 300_000_000, totalValue: 360_000_000 }),
    ).toEqual([
      [
        'peopleContribution',
        'Tổng giá trị khác Nhân dân đóng góp cộng Nhà nước hỗ trợ (đang là 350.000.000 so với 360.000.000).',
      ],
    ])
    expect(wrongs('B4', { fromDate: '2024-03-10', toDate: '2024-03-01' })).toEqual([
      ['fromDate', 'Từ ngày phải trước hoặc bằng Đến ngày (đang là 10/03/2024 so với 01/03/2024).'],
    ])
  })

  test('say nothing where the figures agree', () => {
    expect(wrongs('B2', { votesFor: 121, households: 121 })).toEqual([])
    expect(wrongs('B5', { peopleContribution: 0.1, stateSupport: 0.2, totalValue: 0.3 })).toEqual([])
  })

  test('a figure that is not stated is unknown, not zero', () => {
    expect(wrongs('B2', { votesFor: 131, households: null })).toEqual([])
    expect(wrongs('B5', { peopleContribution: 50, stateSupport: null, totalValue: 80 })).toEqual([])
    expect(wrongs('B5', { peopleContribution: 90, stateSupport: null, totalValue: 80 })).toHaveLength(1)
    expect(wrongs('DT', { opening: 1, received: 5, resolved: null, closing: 90 })).toEqual([])
  })

  test('one of two ways to reckon is enough', () => {
    const figures = { opening: 2, received: 10, withinCompetence: 9, outsideCompetence: 1, resolved: 9 }
    expect(wrongs('DT', { ...figures, closing: 2 })).toEqual([])
    expect(wrongs('DT', { ...figures, closing: 3 })).toEqual([])
    expect(wrongs('DT', { ...figures, closing: 7 })).toHaveLength(1)
  })

  test('marks: one of them and no more; columns that the table lacks say nothing', () => {
    const marks = { byPeopleInspectorate: true, byInvestmentSupervision: null, byOther: null }
    expect(wrongs('B6', marks)).toEqual([])
    expect(wrongs('B6', { ...marks, byOther: true })[0]?.[1]).toContain('đang đánh dấu 2 ô')
    expect(wrongs('B6', { ...marks, byPeopleInspectorate: null })[0]?.[1]).toContain('đang đánh dấu 0 ô')
    expect(wrongs('B6', { byPeopleInspectorate: null })).toEqual([])
  })

  test('conditions', () => {
    const days = { fromDate: '2026-01-01', toDate: '2026-01-20' }
    expect(wrongs('B1N', { ...days, duration: 'Tối thiểu 30 ngày' })).toEqual([
      ['fromDate', 'Chưa đủ 30 ngày công khai (đang là 20 so với 30).'],
    ])
    expect(wrongs('B1N', { ...days, duration: 'Thường xuyên' })).toEqual([])
    expect(wrongs('B10', { hamlets: 9, metOtherwise: 3, note: null })).toEqual([
      ['note', 'Ghi rõ hình thức họp vào mục Ghi chú (đang để trống).'],
    ])
    expect(wrongs('B10', { hamlets: 9, metOtherwise: 3, note: 'Họp trực tuyến' })).toEqual([])
    expect(wrongs('B10', { hamlets: 9, metOtherwise: 0, note: null })).toEqual([])
  })

  test('running totals are held against the period before where that is known', () => {
    const row = { receivedInPeriod: 3, receivedYearToDate: 9 }
    expect(wrongs('B9', row)).toEqual([])
    expect(wrongs('B9', row, { receivedYearToDate: 6 })).toEqual([])
    expect(wrongs('B9', row, { receivedYearToDate: 5 })[0]?.[1]).toContain('đang là 9 so với 8')
  })

  test('a rule that is none is refused', () => {
    expect(() => ruleOf('a about b')).toThrow('Not a rule')
    expect(() => ruleOf('a <= b * c')).toThrow('Not a figure')
  })
})
