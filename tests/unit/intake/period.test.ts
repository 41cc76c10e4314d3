import { expect, test } from 'vitest'
import { periodIn, periodInLines } from '../../../electron/backend/intake/recognise/period.ts'

test.each([
  ['DANH SÁCH HỘI NGHỊ QUÝ II NĂM 2026', '2026-Q2'],
  ['Hội nghị xã Huy Giáp quý II-2026.xlsx', '2026-Q2'],
  ['Hoa An Q2-2024.xls', '2024-Q2'],
  ['B9_NamTuan_Q2_2026.csv', '2026-Q2'],
  ['6 tháng đầu năm 2026', '2026-H1'],
  ['Danh sách kế hoạch đã ban hành 6 tháng cuối năm 2025', '2025-H2'],
  ['Tháng 3 năm 2026', '2026-03'],
  ['Bao cao thang 3-2026 Ha Quang.xlsx', '2026-03'],
  ['T11.2025', '2025-11'],
  ['GIAI ĐOẠN 2021 - 2025', '2021/2025'],
  ['NĂM 2025', '2025'],
  ['(Kèm theo Báo cáo số 12/BC-UBND ngày 15/6/2024)', null],
  ['Cao Bằng, ngày 05 tháng 7 năm 2026', null],
  ['Thực hiện Nghị định số 59/2023/NĐ-CP', null],
  ['Sheet1', null],
])('%s', (text, period) => {
  expect(periodIn(text)).toBe(period)
})

test('of several lines the most precise counts', () => {
  expect(periodInLines(['SỐ LIỆU NĂM 2024', 'Quý I năm 2024'])).toBe('2024-Q1')
  expect(periodInLines(['DANH SÁCH'])).toBeNull()
})
