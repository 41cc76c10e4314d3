import { describe, expect, test } from 'vitest'
import { indexUnits } from '../../../electron/backend/intake/match/units.ts'
import { readWorkbook } from '../../../electron/backend/intake/read/workbook.ts'
import { heldTotals } from '../../../electron/backend/intake/recognise/rows/totals.ts'
import { readTables } from '../../../electron/backend/intake/recognise/tables.ts'
import { type SheetCell, workbookOf } from '../../support/intake/workbooks.ts'

const heading = ['STT', 'Tên hội nghị', 'Ngày tổ chức', 'Địa điểm', 'Số lượt người dự']
const meeting = (number: number, attendees: SheetCell): SheetCell[] => [
  number,
  `Giao ban lần ${number}`,
  `${10 + number}/02/2026`,
  'Phòng họp',
  attendees,
]

/** The totals of a list, as `row kind label: stated = computed` or with ≠. */
function totals(rows: readonly (readonly SheetCell[])[]): string[] {
  const titles = [['ĐẢNG ỦY XÃ HUY GIÁP'], ['DANH SÁCH HỘI NGHỊ NĂM 2026']]
  const bytes = workbookOf([{ name: 'Sheet1', rows: [...titles, heading, ...rows] }])
  const source = { fileName: 'Hoi nghi.xlsx', units: indexUnits([]) }
  const [table] = readTables(readWorkbook(bytes, source.fileName), source)
  return heldTotals(table?.totals ?? [], table?.rows ?? []).map(
    ({ row, kind, label, stated, computed, agrees }) =>
      `${row} ${kind} ${label}: ${stated} ${agrees ? '=' : '≠'} ${computed}`,
  )
}

describe('what the sender states of sums', () => {
  test('is told where it agrees and where it does not, for groups and for all', () => {
    const rows = [
      [null, 'CẤP XÃ'],
      meeting(1, 20),
      meeting(2, 15),
      [null, 'Cộng', null, null, 35],
      [null, 'XÓM, TỔ'],
      meeting(3, 7),
      [null, 'Cộng', null, null, 8],
      [null, 'Tổng cộng', null, null, 42],
    ]
    expect(totals(rows)).toEqual([
      '7 total Cộng: 35 = 35',
      '10 total Cộng: 8 ≠ 7',
      '11 total Tổng cộng: 42 = 42',
    ])
  })

  test('stands in the rows that begin groups, too, and in groups of groups', () => {
    const rows = [
      ['A', 'Khối xã', null, null, 42],
      ['I', 'Cấp xã', null, null, 35],
      meeting(1, 20),
      meeting(2, 15),
      ['II', 'Xóm', null, null, 8],
      meeting(3, 7),
    ]
    expect(totals(rows)).toEqual([
      '4 group Khối xã: 42 = 42',
      '5 group Cấp xã: 35 = 35',
      '8 group Xóm: 8 ≠ 7',
    ])
  })

  test('above the rows means all of them', () => {
    expect(totals([[null, 'Tổng số', null, null, 27], meeting(1, 20), meeting(2, 7)])).toEqual([
      '4 total Tổng số: 27 = 27',
    ])
  })
})
