import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Half years written 06, headings in two levels in one line, shares below numbered columns, indicators under their groups. */
export const files: readonly DefectFile[] = [
  {
    name: 'Nam A1 mo hinh.xlsx',
    format: 'xlsx',
    defects: [1],
    sheets: [
      sheet(
        'DK',
        `
          ĐẢNG ỦY XÃ HUY GIÁP
          DANH SÁCH ĐĂNG KÝ MÔ HÌNH “DÂN VẬN KHÉO” 06 THÁNG CUỐI NĂM 2025
          STT | Tên mô hình | Đối tượng: Tập thể | Đối tượng: Cá nhân | Lĩnh vực
          :: model | @Xã Huy Giáp | 2025-H2 | name, subject, field
          1 | Thắp sáng đường quê | X | | Kinh tế
          → Thắp sáng đường quê | collective | Kinh tế
          2 | Con đường hoa | | X | Kinh tế
          → Con đường hoa | individual | Kinh tế
          3 | Ngân hàng bò | X | | Kinh tế
          → Ngân hàng bò | collective | Kinh tế
`,
      ),
    ],
  },
  {
    name: 'Nam A2 mo hinh.xlsx',
    format: 'xlsx',
    defects: [2],
    sheets: [
      sheet(
        'DK',
        `
          ĐẢNG ỦY XÃ HUY GIÁP
          ĐĂNG KÝ MÔ HÌNH DVK
          06 tháng đầu năm 2026
          STT | Tên mô hình | Đối tượng - tập thể | Đối tượng - cá nhân | Lĩnh vực
          :: model | @Xã Huy Giáp | 2026-H1 | name, subject, field
          1 | Thắp sáng đường quê | X | | Kinh tế
          → Thắp sáng đường quê | collective | Kinh tế
          2 | Con đường hoa | | X | Kinh tế
          → Con đường hoa | individual | Kinh tế
`,
      ),
    ],
  },
  {
    name: 'Nam A3 hoa giai.xlsx',
    format: 'xlsx',
    defects: [3],
    sheets: [
      sheet(
        'HG',
        `
          UBND XÃ HUY GIÁP
          KẾT QUẢ HÒA GIẢI Ở CƠ SỞ QUÝ III NĂM 2026
          STT | Tên đơn vị | Số tổ hòa giải | Số hòa giải viên | Số vụ, việc tiếp nhận | Hòa giải thành | Tỷ lệ hòa giải thành (%)
          #1 | #2 | #3 | #4 | #5 | #6 | #7
          :: HOAGIAI | @Xã Huy Giáp | 2026-Q3 | unitId, teams, mediators, received, succeeded, successRate
          #1 | Xã Huy Giáp | #12 | #60 | #40 | #35 | #0.875
          → @Xã Huy Giáp | 12 | 60 | 40 | 35 | 87.5!
`,
      ),
      sheet(
        'HG cả đơn vị',
        `
          UBND XÃ HUY GIÁP
          KẾT QUẢ HÒA GIẢI Ở CƠ SỞ QUÝ II NĂM 2026
          STT | Tên đơn vị | Số tổ hòa giải | Số hòa giải viên | Số vụ, việc tiếp nhận | Hòa giải thành | Tỷ lệ hòa giải thành (%)
          :: HOAGIAI | @Xã Huy Giáp | 2026-Q2 | unitId, teams, mediators, received, succeeded, successRate
          #1 | Xã Huy Giáp | #12 | #60 | #40 | #40 | #1
          → @Xã Huy Giáp | 12 | 60 | 40 | 40 | 1!
`,
      ),
    ],
  },
  {
    name: 'Nam A4 don thu.xlsx',
    format: 'xlsx',
    defects: [2],
    sheets: [
      sheet(
        'B9',
        `
          UBND XÃ HUY GIÁP
          ĐƠN THƯ KHIẾU NẠI, TỐ CÁO
          Quý I/2026
          TT | Chỉ tiêu | Đơn vị tính | Số liệu
          1 | Số đơn thư khiếu nại tố cáo đã tiếp nhận | |
          a) | Trong kỳ báo cáo | đơn | 12
          :: B9 | @Xã Huy Giáp | 2026-Q1 | receivedInPeriod, receivedYearToDate, resolvedInPeriod, resolvedYearToDate, unresolved
          → 12 | 15 | 9 | 11 | 4
          b) | Tính từ đầu năm | đơn | 15
          ↑
          2 | Số đơn thư khiếu nại tố cáo đã được giải quyết | |
          a) | Trong kỳ báo cáo | đơn | 9
          ↑
          b) | Tính từ đầu năm | đơn | 11
          ↑
          3 | Tổng số đơn thư khiếu nại, tố cáo chưa được giải quyết | đơn | 4
          ↑
`,
      ),
      sheet(
        'TCD',
        `
          UBND XÃ HUY GIÁP
          KẾT QUẢ TIẾP CÔNG DÂN
          Quý I/2026
          STT | Chỉ tiêu | Kết quả
          1 | Tiếp thường xuyên |
          1.1 | Số lượt | 48
          :: TCD | @Xã Huy Giáp | 2026-Q1 | regularVisits, regularPersons, periodicVisits, periodicPersons, visits, persons
          → 48 | 50 | 12 | 14 | 60 | 64
          1.2 | Số người | 50
          ↑
          2 | Tiếp định kỳ của lãnh đạo |
          2.1 | Số lượt | 12
          ↑
          2.2 | Số người | 14
          ↑
          3 | Tổng cộng |
          3.1 | Số lượt | 60
          ↑
          3.2 | Số người | 64
          ↑
`,
      ),
    ],
  },
]
