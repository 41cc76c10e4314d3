import { describe, expect, it } from 'vitest'
import { assignField, parsePeriod, pickHeadingRow } from '../../../../renderer/pages/intake/corrections.ts'

describe('pickHeadingRow', () => {
  it('begins with the row that is clicked', () => {
    expect(pickHeadingRow(null, 4)).toEqual({ from: 4, to: 4 })
  })

  it('takes the row above or below into the block', () => {
    expect(pickHeadingRow({ from: 4, to: 4 }, 5)).toEqual({ from: 4, to: 5 })
    expect(pickHeadingRow({ from: 4, to: 5 }, 3)).toEqual({ from: 3, to: 5 })
  })

  it('begins anew with any other row', () => {
    expect(pickHeadingRow({ from: 3, to: 5 }, 9)).toEqual({ from: 9, to: 9 })
    expect(pickHeadingRow({ from: 3, to: 5 }, 4)).toEqual({ from: 4, to: 4 })
  })
})

describe('assignField', () => {
  const columns = [
    { column: 'A', heading: 'TT', field: null, legacy: null },
    { column: 'B', heading: 'Nội dung', field: 'title', legacy: null },
    { column: 'C', heading: 'Chuyên đề', field: 'topic', legacy: null },
  ]

  it('frees the column that had the field', () => {
    expect(assignField(columns, 'C', 'title')).toEqual([
      { column: 'B', field: null },
      { column: 'C', field: 'title' },
    ])
  })

  it('leaves the others alone where a column is no longer used', () => {
    expect(assignField(columns, 'B', null)).toEqual([{ column: 'B', field: null }])
  })
})

describe('parsePeriod', () => {
  it.each([
    ['2024', '2024'],
    ['Năm 2024', '2024'],
    ['quý II/2024', '2024-Q2'],
    ['Quý 2 năm 2024', '2024-Q2'],
    ['Q3-2024', '2024-Q3'],
    ['6 tháng đầu năm 2026', '2026-H1'],
    ['6 tháng cuối năm 2026', '2026-H2'],
    ['tháng 3/2024', '2024-03'],
    ['12/2024', '2024-12'],
    ['2021-2025', '2021/2025'],
    ['2024-Q2', '2024-Q2'],
    ['2024-06', '2024-06'],
  ])('reads %s', (typed, period) => {
    expect(parsePeriod(typed)).toBe(period)
  })

  it.each(['', 'quý', '13/2024', '2025-2021', 'quý V/2024', '99'])('does not guess at %j', (typed) => {
    expect(parsePeriod(typed)).toBeNull()
  })
})
