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
    name: 'Nam B1 mo hinh.xlsx',
    format: 'xlsx',
    defects: [2],
    sheets: [
      sheet(
        'DK',
        `
          ĐẢNG ỦY XÃ HUY GIÁP
          ĐĂNG KÝ MÔ HÌNH DVK NĂM 2026
          STT | Tên mô hình | Đối tượng tập thể | Đối tượng cá nhân | Lĩnh vực
          :: model | @Xã Huy Giáp | 2026 | name, subject, field
          1 | Thắp sáng đường quê | X | | Kinh tế
          → Thắp sáng đường quê | collective | Kinh tế
          2 | Con đường hoa | | X | Kinh tế
          → Con đường hoa | individual | Kinh tế
`,
      ),
    ],
  },
  {
    name: 'Nam B2 nhom sau dong trong.xlsx',
    format: 'xlsx',
    defects: [4, 6],
    sheets: [
      sheet(
        'DK',
        `
          BAN CHỈ ĐẠO TỈNH CAO BẰNG
          ĐĂNG KÝ MÔ HÌNH DVK NĂM 2026
          STT | Tên mô hình | Lĩnh vực
          :: model | | 2026 | name, unitId, field
          I | Xã Khánh Xuân
          1 | Thắp sáng đường quê | Kinh tế
          → Thắp sáng đường quê | @Xã Khánh Xuân | Kinh tế
          2 | Con đường hoa | Kinh tế
          → Con đường hoa | @Xã Khánh Xuân | Kinh tế

          II | Xã Xuân Trường
          3 | Ngân hàng bò | Kinh tế
          → Ngân hàng bò | @Xã Xuân Trường | Kinh tế
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
  {
    name: 'Nam A5 hai bang tren mot trang.xlsx',
    format: 'xlsx',
    defects: [9],
    sheets: [
      sheet(
        'Sheet1',
        `
          ỦY BAN MTTQ XÃ HUY GIÁP
          DANH SÁCH MÔ HÌNH “DÂN VẬN KHÉO” ĐƯỢC CÔNG NHẬN NĂM 2026
          TT | Tên mô hình | Đối tượng | | Kết quả công nhận
          | | Tập thể | Cá nhân |
          :: model | @Xã Huy Giáp | 2026 | name, subject, status
          1 | Thắp sáng đường quê | X | | Công nhận
          → Thắp sáng đường quê | collective | recognised
          2 | Con đường hoa | | X | Công nhận
          → Con đường hoa | individual | recognised

          2. DANH SÁCH KẾ HOẠCH ĐÃ BAN HÀNH
          STT | Số, ký hiệu | Ngày ban hành | Trích yếu | Ghi chú
          :: plan | @Xã Huy Giáp | 2026 | number, issuedOn, title
          1 | 17/KH-MTTQ | 11/07/2026 | Kế hoạch tổ chức đối thoại |
          → 17/KH-MTTQ | 2026-07-11 | Kế hoạch tổ chức đối thoại
`,
      ),
    ],
  },
  {
    name: 'Nam A6 canh nhau chung ky.xlsx',
    format: 'xlsx',
    defects: [9],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND HUYỆN HẠ LANG
          KẾT QUẢ HÒA GIẢI Ở CƠ SỞ QUÝ II NĂM 2024 | | | | | | | KẾT QUẢ TUYÊN TRUYỀN, QUÁN TRIỆT
          STT | Tên đơn vị | Số tổ hòa giải | Số hòa giải viên | Số vụ, việc tiếp nhận | Hòa giải thành | | STT | Tên đơn vị | Số hội nghị | Số lượt người dự | Số tin, bài
          :: TUYENTRUYEN | @Huyện Hạ Lang | 2024-Q2 | unitId, conferences, attendances, articles
          | | | | | | | 1 | Xã Minh Long | 7 | 410 | 22
          → @cũ Xã Minh Long | 7 | 410 | 22
          1 | Xã Minh Long | 12 | 60 | 40 | 35 | | 2 | Xã Lý Quốc | 9 | 325 | 14
          → @cũ Xã Lý Quốc | 9 | 325 | 14
`,
      ),
      sheet(
        'Sheet2',
        `
          UBND HUYỆN HẠ LANG
          QUÝ II NĂM 2024
          STT | Tên đơn vị | Số tổ hòa giải | Số hòa giải viên | Số vụ, việc tiếp nhận | Hòa giải thành | | Tên xã, phường | Số cuộc giám sát | Phát hiện số sai phạm/ vụ việc | Thu hồi đất (m2) | Xử lý khác về đất (m2)
          :: B7 | @Huyện Hạ Lang | 2024-Q2 | unitId, supervisions, violations, landRecovered, landOther
          | | | | | | | Xã Minh Long | 4 | 1 | 120 | 0
          → @cũ Xã Minh Long | 4 | 1 | 120 | 0
          1 | Xã Minh Long | 12 | 60 | 40 | 35 | | Xã Lý Quốc | 2 | 0 | 35 | 10
          → @cũ Xã Lý Quốc | 2 | 0 | 35 | 10
`,
      ),
    ],
  },
  {
    name: 'Nam A7 mo hinh cong nhan.xlsx',
    format: 'xlsx',
    defects: [2],
    sheets: [
      sheet(
        'CN',
        `
          ỦY BAN MTTQ XÃ HUY GIÁP
          DANH SÁCH MÔ HÌNH “DÂN VẬN KHÉO” ĐƯỢC CÔNG NHẬN NĂM 2026
          STT | Tên mô hình, điển hình | Lĩnh vực | Kết quả: số hộ hưởng lợi | Kết quả: ngày công | Kết quả: kinh phí | Kết quả công nhận
          :: model | @Xã Huy Giáp | 2026 | name, field, households, workdays, amount, status
          1 | Nhà sạch vườn đẹp | Kinh tế | 82 | 1386 | 321.000.000 VNĐ | Công nhận
          → Nhà sạch vườn đẹp | Kinh tế | 82 | 1386 | 321000000 | recognised
`,
      ),
    ],
  },
  {
    name: 'Nam A8 chi tieu.xlsx',
    format: 'xlsx',
    defects: ['no list of ours'],
    sheets: [
      sheet(
        'KQ',
        `
          ỦY BAN MTTQ XÃ HUY GIÁP
          KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU NĂM 2026
          TT | Nội dung | Đơn vị tính | Kết quả
          :: | @Xã Huy Giáp | 2026 |
          1 | Diện tích lúa cả năm | ha | 214
          ↑
          2 | Số hộ nghèo | hộ | 95
          ↑
`,
      ),
    ],
  },
  {
    name: 'Nam A9 nhom theo xa.xlsx',
    format: 'xlsx',
    defects: [4],
    sheets: [
      sheet(
        'B4',
        `
          UBND HUYỆN HẠ LANG
          NHÂN DÂN THAM GIA Ý KIẾN NĂM 2024
          MSND | Mục | Nội dung | Tóm tắt nội dung lấy ý kiến | Họp dân | Phát phiếu | Từ ngày | Đến ngày
          :: B4 | @Huyện Hạ Lang | 2024 | unitId, itemCode, content, byResidentsMeeting, byBallot, fromDate
          Xã Minh Long
          4.3 | Mục 2 | Đề án sắp xếp xóm | Lấy ý kiến về tên xóm | x | | 17.8.2024 | 22.10.2024
          → @cũ Xã Minh Long | "4.3" | Đề án sắp xếp xóm | x | | 2024-08-17
          Thị trấn Thanh Nhật
          4.1 | Mục 2 | Phương án quy hoạch | Lấy ý kiến phạm vi | | x | 2.12.2024 | 4.12.2024
          → @cũ Thị trấn Thanh Nhật | "4.1" | Phương án quy hoạch | | x | 2024-12-02
`,
      ),
    ],
  },
]
