import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Senders and units of rows beside other names, and what headings say of all figures below them. */
export const files: readonly DefectFile[] = [
  {
    name: 'Bay 51 hien dat ha 2025.xlsx',
    format: 'xlsx',
    defects: ['thousands of days, hectares and billions in headings'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BAN CHỈ ĐẠO TỈNH CAO BẰNG
          KẾT QUẢ HUY ĐỘNG SỨC DÂN 6 THÁNG CUỐI NĂM 2025
          STT | Tên đơn vị | Hiến đất (ha) | Ngày công (nghìn công) | Nhân dân đóng góp (tỷ đồng) | Tổng kinh phí (tỷ đồng)
          :: HUYDONG | | 2025-H2 | unitId, landDonated, workdays, peopleMoney, totalMoney
          1 | Xã Thông Nông | 0,125 | 1,2 | 0,35 | 1,25
          → @Xã Thông Nông | 1250 | 1200 | 350000000 | 1250000000
          2 | Xã Cần Yên | 1,5 | 2 | 1,05 | 3
          → @Xã Cần Yên | 15000 | 2000 | 1050000000 | 3000000000
`,
      ),
    ],
  },
  {
    name: 'Bay 52 Quang Trung Trung Khanh 2024.xlsx',
    format: 'xlsx',
    defects: ['the motto between the district and its commune'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND HUYỆN TRÙNG KHÁNH | | ĐỘC LẬP - TỰ DO - HẠNH PHÚC
          UBND XÃ QUANG TRUNG
          KẾT QUẢ HÒA GIẢI Ở CƠ SỞ NĂM 2024
          Số tổ hòa giải | Số hòa giải viên | Số vụ tiếp nhận | Hòa giải thành
          :: HOAGIAI | @cũ Xã Quang Trung/Trùng Khánh | 2024 | teams, mediators, received, succeeded
          9 | 45 | 4 | 3
          → 9 | 45 | 4 | 3
`,
      ),
    ],
  },
  {
    name: 'Bay 53 BC QS tinh Q2-2026.xlsx',
    format: 'xlsx',
    defects: ['bodies of an area called by a place'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY QUÂN SỰ TỈNH
          CƠ QUAN CHÍNH TRỊ
          KẾT QUẢ TUYÊN TRUYỀN, QUÁN TRIỆT QUÝ II/2026
          TT | Đơn vị | Số hội nghị | Số lượt người dự | Số tin, bài
          :: TUYENTRUYEN | | 2026-Q2 | unitId, conferences, attendances, articles
          1 | Ban CHQS khu vực 1 - Hòa An | 4 | 220 | 5
          → ! | 4 | 220 | 5
          2 | Trung đoàn 852 | 6 | 540 | 9
          → ! | 6 | 540 | 9
`,
      ),
    ],
  },
  {
    name: 'Bay 54 quy o cot 2026.xlsx',
    format: 'xlsx',
    defects: ['quarters in a column of their own'],
    sheets: [
      sheet(
        'Sheet1',
        `
          MTTQ XÃ PHAN THANH
          KẾT QUẢ HOẠT ĐỘNG CỦA BAN THANH TRA NHÂN DÂN NĂM 2026
          TT | Tên xã | Quý | Số cuộc giám sát | Phát hiện số sai phạm | Số vụ việc kiến nghị
          :: B7 | @Xã Phan Thanh | 2026 | unitId, supervisions, violations, casesRecommended
          1 | Phan Thanh | I | 2 | 0 | 1
          → @Xã Phan Thanh | 2! | 0! | 1!
          2 | Phan Thanh | II | 3 | 1 | 0
          → @Xã Phan Thanh | 3! | 1! | 0!
`,
      ),
    ],
  },
]
