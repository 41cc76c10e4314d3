import { describe, expect, test } from 'vitest'
import { matchUnit } from '../../../electron/backend/intake/match/lookup.ts'
import type { UnitEntry } from '../../../electron/backend/intake/match/units.ts'
import { senderInLines, senderInName } from '../../../electron/backend/intake/recognise/stated/sender.ts'
import { daysOf } from '../../../shared/values/period.ts'
import { shippedUnits } from '../../support/intake/units.ts'

const units = shippedUnits()

function named(name: string, code: string): UnitEntry {
  const found = units.byCode.get(code)?.find((unit) => unit.name === name)
  if (!found) throw new Error(`No unit ${name}`)
  return found
}

function match(text: string, period: string | null, sender: UnitEntry | null = null): string {
  const { unit, issue } = matchUnit(units, text, { days: period === null ? null : daysOf(period), sender })
  return unit ? `${unit.code} ${unit.name}` : `${issue?.code} ${issue?.details?.value ?? ''}`.trim()
}

describe('a unit in a cell', () => {
  test.each([
    ['Xã Huy Giáp', '2024', '01354 Xã Huy Giáp'],
    ['xã huy giáp', '2026', '01354 Xã Huy Giáp'],
    ['X. Cốc Pàng', '2026', '01324 Xã Cốc Pàng'],
    ['P. Tân Giang', '2026', '01288 Phường Tân Giang'],
    ['TT Nước Hai', '2024', '01654 Thị trấn Nước Hai'],
    ['TT. Nước Hai', '2024', '01654 Thị trấn Nước Hai'],
    ['H. Hoà An', '2024', '051 Huyện Hòa An'],
    ['Hoà An', '2026', '01654 Xã Hòa An'],
    ['UBND xã Huy Giáp', '2024', '01354 Xã Huy Giáp'],
    ['Đảng ủy xã Huy Giáp, huyện Bảo Lạc', '2024', '01354 Xã Huy Giáp'],
    ['Thị trấn Xuân Hòa', '2024', '01392 Thị trấn Xuân Hòa'],
    ['01354', '2024', '01354 Xã Huy Giáp'],
    ['Hà Quảng', '2024', '045 Huyện Hà Quảng'],
    ['Hà Quảng', '2026', '01438 Xã Hà Quảng'],
    ['Tĩnh Túc', '2023', '01729 Thị trấn Tĩnh Túc'],
    ['Tĩnh Túc', '2026', '01729 Xã Tĩnh Túc'],
  ])('%s in %s', (text, period, expected) => {
    expect(match(text, period)).toBe(expected)
  })

  test('of two with one name the one under the sender is meant; without a sender it is asked', () => {
    expect(match('Xã Hưng Đạo', '2024', named('Huyện Bảo Lạc', '043'))).toBe('01351 Xã Hưng Đạo')
    expect(match('Xã Hưng Đạo', '2024')).toMatch(/^unit\.ambiguous Xã Hưng Đạo \(Huyện Bảo Lạc\)/)
    expect(match('Xã Hưng Đạo, huyện Nguyên Bình', '2024')).toBe('01783 Xã Hưng Đạo')
  })

  test('one letter wrong is asked with a proposal', () => {
    expect(match('X. Xuân Trườn', '2026')).toBe('unit.spelling Xã Xuân Trường')
    expect(match('Xã Không Có', '2026')).toBe('unit.unknown')
  })

  test('a name of another time is not taken', () => {
    expect(match('Xã Sơn Lập', '2026')).toBe('unit.otherTime')
  })
})

describe('who sent it', () => {
  test.each([
    [['ĐẢNG ỦY XÃ HUY GIÁP', 'ĐẢNG CỘNG SẢN VIỆT NAM'], '2026-Q2', 'Xã Huy Giáp'],
    [['HUYỆN UỶ THẠCH AN', 'DANH SÁCH HỘI NGHỊ NĂM 2022'], '2022', 'Huyện Thạch An'],
    [['UBND HUYỆN BẢO LẠC', 'UBND XÃ HUY GIÁP'], '2024', 'Xã Huy Giáp'],
    [['THÀNH ỦY CAO BẰNG', 'BAN DÂN VẬN'], '2024', 'Thành phố Cao Bằng'],
    [['DANH SÁCH', 'Đơn vị: xã Cốc Pàng'], '2026', 'Xã Cốc Pàng'],
    [['DANH SÁCH HỘI NGHỊ'], '2026', undefined],
  ])('%s', (lines, period, name) => {
    expect(senderInLines(units, lines, daysOf(period))?.name).toBe(name)
  })

  test.each([
    ['Hoi nghi 2022 huyen Thach An.xls', '2022', 'Huyện Thạch An'],
    ['B9_NamTuan_Q2_2026.csv', '2026-Q2', 'Xã Nam Tuấn'],
    ['Cong nhan mo hinh Ha Quang 2024.xls', '2024', 'Huyện Hà Quảng'],
    ['Hoa An Q2-2026.xlsx', '2026-Q2', 'Xã Hòa An'],
    ['So lieu.xlsx', '2026', undefined],
  ])('%s', (fileName, period, name) => {
    expect(senderInName(units, fileName, daysOf(period))?.name).toBe(name)
  })
})
