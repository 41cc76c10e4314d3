import { describe, expect, test } from 'vitest'
import { formColumns, headingRows } from '../../../shared/statistics/layout.ts'
import { statisticalFormOf, statisticalForms } from '../../../shared/statistics/shipped.ts'
import { coveringPeriods, derivedOf, overPeriods, totalsOf } from '../../../shared/statistics/totals.ts'

function form(code: string) {
  const found = statisticalFormOf(code)
  if (!found) throw new Error(`No form ${code}`)
  return found
}

describe('totals over units', () => {
  test('add what is stated; blank is not zero', () => {
    const totals = totalsOf(form('B7'), [
      { supervisions: 4, moneyRecovered: 5_000_000 },
      { supervisions: 3, moneyRecovered: null },
      {},
    ])
    expect(totals).toMatchObject({ supervisions: 7, moneyRecovered: 5_000_000, violations: null })
  })

  test('compute a ratio from its numerator and denominator, never from the ratios', () => {
    const totals = totalsOf(form('HOAGIAI'), [
      { received: 1, succeeded: 1, successRate: 100 },
      { received: 9, succeeded: 3, successRate: 33.3 },
    ])
    expect(totals.successRate).toBe(40)
  })

  test('have no ratio without a denominator', () => {
    expect(totalsOf(form('HOAGIAI'), [{ received: 0, succeeded: 0 }]).successRate).toBeNull()
    expect(totalsOf(form('HOAGIAI'), [{ succeeded: 2 }]).successRate).toBeNull()
  })

  test('follow a sum of columns from its parts, not from what senders added up', () => {
    const totals = totalsOf(form('HUYDONG'), [
      { peopleMoney: 10, stateBudget: 5, totalMoney: 99 },
      { peopleMoney: 1 },
    ])
    expect(totals.totalMoney).toBe(16)
    expect(totalsOf(form('HUYDONG'), [{ totalMoney: 7 }]).totalMoney).toBe(7)
  })

  test('count marks and combine no texts', () => {
    const totals = totalsOf(form('B1'), [
      { posted: true, content: 'a' },
      { posted: true },
      { loudspeaker: true },
    ])
    expect(totals).toMatchObject({ posted: 2, loudspeaker: 1, content: null, otherMeans: null })
  })
})

describe('one unit over several periods', () => {
  test('cumulative values are not added: the last one holds', () => {
    const year = overPeriods(form('B9'), [
      { period: '2026-Q2', figures: { receivedInPeriod: 3, receivedYearToDate: 8, unresolved: 1 } },
      { period: '2026-Q1', figures: { receivedInPeriod: 5, receivedYearToDate: 5, unresolved: 4 } },
    ])
    expect(year).toMatchObject({ receivedInPeriod: 8, receivedYearToDate: 8, unresolved: 1 })
  })

  test('a stock at the beginning is that of the first period', () => {
    const year = overPeriods(form('DT'), [
      { period: '2026-Q1', figures: { opening: 4, withinCompetence: 6, resolved: 5, closing: 5 } },
      { period: '2026-Q2', figures: { opening: 5, withinCompetence: 4, resolved: 4, closing: 5 } },
    ])
    expect(year).toMatchObject({ opening: 4, closing: 5, withinCompetence: 10, resolved: 9 })
    expect(year.resolvedRate).toBeCloseTo((9 / 14) * 100)
  })

  test('one period is taken as it is, texts too', () => {
    expect(overPeriods(form('B9'), [{ period: '2026-Q1', figures: { note: 'đã rà soát' } }])).toEqual({
      note: 'đã rà soát',
    })
  })

  test('the year is made of what is stored in it without overlap', () => {
    expect(coveringPeriods('2026', ['2026-Q1', '2026-H1', '2026-Q3', '2025-Q4'])).toEqual([
      '2026-H1',
      '2026-Q3',
    ])
    expect(coveringPeriods('2026', ['2026', '2026-Q1'])).toEqual(['2026'])
    expect(coveringPeriods('2026-Q2', ['2026-04', '2026-06', '2026-Q1'])).toEqual(['2026-04', '2026-06'])
    expect(coveringPeriods('2026-Q2', ['2026'])).toEqual([])
  })
})

test('what a row does not state follows from its other figures', () => {
  expect(derivedOf(form('HOAGIAI'), { received: 8, succeeded: 6 })).toEqual({ successRate: 75 })
  expect(derivedOf(form('HUYDONG'), {})).toEqual({ totalMoney: null })
})

describe('the columns of a form', () => {
  test('are those of the printed form; a district only while there were districts', () => {
    const codes = (period: string) =>
      formColumns(form('B7'), period, { entry: false }).map(({ what }) => what)
    expect(codes('2024-Q1').slice(0, 4)).toEqual(['ordinal', 'district', 'unit', 'figure'])
    expect(codes('2026-Q1').slice(0, 3)).toEqual(['ordinal', 'unit', 'figure'])
  })

  test('always name the unit', () => {
    for (const one of statisticalForms) {
      const columns = formColumns(one, '2026-Q1', { entry: true })
      expect(columns.filter(({ what }) => what === 'unit')).toHaveLength(1)
    }
  })

  test('ask for votes and households in place of the one printed column', () => {
    const codes = (entry: boolean) => formColumns(form('B2'), '2026', { entry }).map(({ code }) => code)
    expect(codes(false)).toContain('voteResult')
    expect(codes(false)).not.toContain('votesFor')
    expect(codes(true)).toEqual(expect.arrayContaining(['votesFor', 'households']))
    expect(codes(true)).not.toContain('voteResult')
  })

  test('stand under headings in two levels', () => {
    const [upper, lower] = headingRows(formColumns(form('DTHOAI'), '2026', { entry: false }))
    expect(upper?.map(({ text, rowSpan, columnSpan }) => [text, rowSpan, columnSpan])).toContainEqual([
      'Số ý kiến',
      1,
      3,
    ])
    expect(upper?.[0]).toEqual({ text: 'STT', rowSpan: 2, columnSpan: 1 })
    expect(lower?.map(({ text }) => text)).toEqual(['Tổng số', 'Đã giải quyết', 'Đang giải quyết'])
  })

  test('cover each row of headings exactly', () => {
    for (const one of statisticalForms) {
      const columns = formColumns(one, '2026', { entry: true })
      const [upper = [], lower = []] = headingRows(columns)
      expect(upper.reduce((sum, { columnSpan }) => sum + columnSpan, 0)).toBe(columns.length)
      const open = upper.filter(({ rowSpan }) => rowSpan === 1 && lower.length > 0)
      expect(open.reduce((sum, { columnSpan }) => sum + columnSpan, 0)).toBe(lower.length)
    }
  })
})
