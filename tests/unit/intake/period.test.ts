import { expect, test } from 'vitest'
import {
  countsOtherMonths,
  partIn,
  partInName,
  periodIn,
  periodInLines,
  signingLines,
} from '../../../electron/backend/intake/recognise/stated/period.ts'

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
  ['03 tháng đầu năm 2026', '2026-Q1'],
  ['3 tháng cuối năm 2025', '2025-Q4'],
  ['KẾT QUẢ 6 THÁNG ĐẦU NĂM, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2026', '2026-H1'],
  ['Tháng 3, kế hoạch tháng 4/2026', '2026-03'],
  ['KẾ HOẠCH CÔNG TÁC QUÝ II NĂM 2026', '2026-Q2'],
  ['QUÝ I, II NĂM 2026', '2026-H1'],
  ['Quý III+IV năm 2025', '2025-H2'],
  ['Tháng 1, 2, 3 năm 2026', '2026-Q1'],
  ['Từ tháng 7 đến tháng 9 năm 2026', '2026-Q3'],
  ['tháng 7-9/2026', '2026-Q3'],
  ['Quí 03 - 2026', '2026-Q3'],
  ['Quý thứ ba năm 2026', '2026-Q3'],
  ['Nửa đầu năm 2026', '2026-H1'],
  ['NĂM 2026 (tính đến hết tháng 10)', '2026'],
  ['Năm 2026 (đến tháng 10/2026)', '2026'],
  ['Tính đến hết tháng 6/2026', '2026-H1'],
])('%s', (text, period) => {
  expect(periodIn(text)).toBe(period)
})

test('of several lines the most precise counts', () => {
  expect(periodInLines(['SỐ LIỆU NĂM 2024', 'Quý I năm 2024'])).toBe('2024-Q1')
  expect(periodInLines(['DANH SÁCH'])).toBeNull()
})

test.each([
  '9 THÁNG ĐẦU NĂM 2026',
  'BC 9T.2026 Tam Kim.xlsx',
  'TÍNH ĐẾN HẾT QUÝ III/2026',
  'Tháng 11 và 12/2026',
  'Quý II và 6 tháng đầu năm 2026',
  'Tuần 42 năm 2026',
  'QUÝ III VÀ 9 THÁNG NĂM 2026',
  'mười tháng năm 2026',
])('months that are no period: %s', (text) => {
  expect(countsOtherMonths(text)).toBe(true)
  expect(periodIn(text)).toBe('2026')
})

test.each([
  'Tháng 9 năm 2026',
  'T9 2026',
  '6 tháng đầu năm 2026',
  '12 tháng năm 2026',
  'ngày 9 tháng 6 năm 2026',
])('no count of months: %s', (text) => expect(countsOtherMonths(text)).toBe(false))

test('a part of the year is what a text is of, not what is to come or one of two', () => {
  expect(partIn('6 tháng đầu năm, phương hướng 6 tháng cuối năm')).toBe('H1')
  expect(partIn('3 tháng cuối năm')).toBe('Q4')
  expect(partIn('QIV va ca nam 2024.xlsx')).toBeNull()
})

test('the line of the signature is known by its place and day', () => {
  const lines = ['Xã Bảo Lạc', 'Bảo Lạc, ngày 06 tháng 01 năm 2025', 'QĐ số 12 ngày 05/3/2024']
  expect(signingLines(lines)).toEqual(['Bảo Lạc, ngày 06 tháng 01 năm 2025'])
})

test('a file says its month or quarter anywhere in its name, where it says one', () => {
  expect(partInName('Bao cao thang 4 xa Co Ba.xlsx')).toBe('04')
  expect(partInName('so lieu quy II gui tinh.xlsx')).toBe('Q2')
  expect(partInName('so sanh thang 4 voi thang 3.xlsx')).toBeNull()
  expect(partInName('gui ngay 15 thang 4 xa Co Ba.xlsx')).toBeNull()
})
