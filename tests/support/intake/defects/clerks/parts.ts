import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Statistical forms with columns for parts of a figure, which must not be taken for the figure. */
export const files: readonly DefectFile[] = [
  {
    name: 'So lieu 01 Don thu Q1 2026 xa Thanh Long.xlsx',
    format: 'xlsx',
    defects: ['resolved letters of one sort only'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND xã Thanh Long
          Biểu tổng hợp kết quả tiếp nhận, xử lý đơn thư quý I/2026
          TT | Đơn vị | Đơn kỳ trước chuyển sang | Đơn tiếp nhận trong kỳ | | | | Đơn khiếu nại đã giải quyết | Đơn tố cáo đã giải quyết | Đơn còn tồn cuối kỳ | Tỷ lệ GQ
           | | | Tổng | Khiếu nại | Tố cáo | KN, PA | | | |
          :: DT | @Xã Thanh Long | 2026-Q1 | unitId, opening, received, complaints, denunciations, petitions, resolved, closing, resolvedRate
          1 | Thanh Long | #3 | #20 | #5 | #2 | #13 | #4 | #1 | #5 | 78,3%
          → @Xã Thanh Long | 3 | 20 | 5 | 2 | 13 | | 5 | 78.3
`,
        { merges: ['D3:G3'] },
      ),
    ],
  },
  {
    name: 'So lieu 02 don thu theo loai Q2 2026 Nam Tuan.xlsx',
    format: 'xlsx',
    defects: ['letters received and resolved by sort'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ NAM TUẤN
          KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT ĐƠN THƯ QUÝ II/2026
          TT | Đơn vị | Tồn đầu kỳ | Đơn khiếu nại | | Đơn tố cáo | | Tổng số đơn tiếp nhận | Tồn cuối kỳ
           | | | Tiếp nhận | Đã giải quyết | Tiếp nhận | Đã giải quyết | |
          :: DT | @Xã Nam Tuấn | 2026-Q2 | unitId, opening, received, complaints, denunciations, resolved, closing
          1 | Nam Tuấn | #2 | #5 | #4 | #3 | #3 | #8 | #3
          → @Xã Nam Tuấn | 2 | 8 | 5? | 3? | | 3
`,
        { merges: ['D3:E3', 'F3:G3'] },
      ),
    ],
  },
  {
    name: 'So lieu 03 TTHC Q1 2026 Kim Dong.xlsx',
    format: 'xlsx',
    defects: ['files resolved by the way they came'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ KIM ĐỒNG
          KẾT QUẢ GIẢI QUYẾT TTHC QUÝ I/2026
          TT | Đơn vị | Tổng số hồ sơ tiếp nhận | Hồ sơ nộp trực tuyến | Hồ sơ nộp trực tiếp | Hồ sơ trực tuyến đã giải quyết | Hồ sơ trực tiếp đã giải quyết | Hồ sơ quá hạn | Tỷ lệ đúng hạn
          :: CCHC | @Xã Kim Đồng | 2026-Q1 | unitId, received, receivedOnline, receivedDirect, resolved, resolvedLate, onTimeRate
          1 | Kim Đồng | #100 | #60 | #40 | #58 | #39 | #3 | 97%
          → @Xã Kim Đồng | 100 | 60 | 40 |  | 3 | 97
`,
      ),
    ],
  },
  {
    name: 'So lieu 04 mo hinh 2025 Dong Khe.xlsx',
    format: 'xlsx',
    defects: ['recognised models of one field only'],
    sheets: [
      sheet(
        'Sheet1',
        `
          XÃ ĐÔNG KHÊ
          TỔNG HỢP MÔ HÌNH DÂN VẬN KHÉO NĂM 2025
          TT | Đơn vị | Tổng số mô hình đăng ký | Tập thể | Cá nhân | Kinh tế | VHXH | QPAN | XD HTCT | Số mô hình kinh tế được công nhận | Số mô hình VHXH được công nhận
          :: DVK | @Xã Đông Khê | 2025 | unitId, registered, collectives, individuals, economy, society, defence, politicalSystem, recognised
          1 | Xã Đông Khê | #10 | #8 | #2 | #4 | #3 | #2 | #1 | #3 | #2
          → @Xã Đông Khê | 10 | 8 | 2 | 4 | 3 | 2 | 1 |
`,
      ),
    ],
  },
  {
    name: 'So lieu 05 tuyen truyen quy IV 2025 Canh Tan.xlsx',
    format: 'xlsx',
    defects: ['conferences of two levels'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ CANH TÂN
          KẾT QUẢ TUYÊN TRUYỀN, QUÁN TRIỆT QUÝ IV/2025
          TT | Đơn vị | Số hội nghị cấp xã | Số hội nghị cấp xóm | Số lượt người dự | Số tin, bài | Số buổi phát thanh
          :: TUYENTRUYEN | @Xã Canh Tân | 2025-Q4 | unitId, conferences, attendances, articles, broadcasts
          1 | Canh Tân | #3 | #14 | 1.320 lượt | 20 bài | 90 buổi
          → @Xã Canh Tân | | 1320 | 20 | 90
`,
      ),
    ],
  },
  {
    name: 'So lieu 06 don thu Q3 2026 Thach An.xlsx',
    format: 'xlsx',
    defects: ['two figures in one column'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ THẠCH AN
          KẾT QUẢ TIẾP NHẬN, XỬ LÝ, GIẢI QUYẾT ĐƠN THƯ
          Quý III/2026
          STT | Đơn vị | Đơn tồn đầu kỳ | Đơn tiếp nhận trong kỳ | | | Đơn đã giải quyết | Đơn tồn cuối kỳ
           | | | Tổng số | Khiếu nại, tố cáo | Kiến nghị, phản ánh | |
          :: DT | @Xã Thạch An | 2026-Q3 | unitId, opening, received, complaints, denunciations, petitions, resolved, closing
          1 | Thạch An | #1 | #9 | #4 | #5 | #8 | #2
          → @Xã Thạch An | 1 | 9 | | | 5 | 8 | 2
`,
        { merges: ['D4:F4'] },
      ),
    ],
  },
  {
    name: 'So lieu 07 Tiep dan 6 thang 2026 P. Thuc Phan.xls',
    format: 'office',
    defects: ['“Đoàn” under “Tổng”'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND PHƯỜNG THỤC PHÁN
          KẾT QUẢ TIẾP CÔNG DÂN 6 THÁNG ĐẦU NĂM 2026
          TT | Đơn vị | Tiếp thường xuyên | | | Lãnh đạo tiếp định kỳ | | | Lãnh đạo tiếp đột xuất | | | Tổng
           | | Lượt | Người | Đoàn đông người | Lượt | Người | Đoàn đông người | Lượt | Người | Đoàn đông người | Lượt | Người | Đoàn
          :: TCD | @Phường Thục Phán | 2026-H1 | unitId, regularVisits, regularPersons, regularGroups, periodicVisits, periodicPersons, periodicGroups, urgentVisits, urgentPersons, urgentGroups, visits, persons, groups
          1 | Phường Thục Phán | #45 | #60 | #1 | #12 | #20 | #0 | #1 | #1 | #0 | #58 | #81 | #1
          → @Phường Thục Phán | 45 | 60 | 1 | 12 | 20 | 0 | 1 | 1 | 0 | 58 | 81 | 1
`,
        { merges: ['A3:A4', 'B3:B4', 'C3:E3', 'F3:H3', 'I3:K3', 'L3:N3'] },
      ),
    ],
  },
  {
    name: 'So lieu 08 doi thoai quy 2 2026 Minh Khai.xlsx',
    format: 'xlsx',
    defects: ['“Đảng ủy xã” is the sender'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ MINH KHAI
          KẾT QUẢ ĐỐI THOẠI CỦA NGƯỜI ĐỨNG ĐẦU CẤP ỦY, CHÍNH QUYỀN VỚI NHÂN DÂN
          (Quý II/2026)
          TT | Tên đơn vị | Số cuộc đối thoại | Số lượt người tham dự | Số ý kiến | | | Tỷ lệ giải quyết
           | | | | Tổng | Đã giải quyết | Đang giải quyết |
          :: DTHOAI | @Xã Minh Khai | 2026-Q2 | unitId, dialogues, attendees, opinions, opinionsResolved, opinionsPending, resolvedRate
          1 | Đảng ủy xã | 02 | 320 lượt | 25 | 20 | 5 | 80
          → @Xã Minh Khai | 2 | 320 | 25 | 20 | 5 | 80
`,
        { merges: ['E4:G4'] },
      ),
    ],
  },
  {
    name: 'So lieu 09 Huy dong von 2023.xlsx',
    format: 'xlsx',
    defects: ['districts as group rows, total at the top'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND TỈNH CAO BẰNG
          TỔNG HỢP KẾT QUẢ HUY ĐỘNG VỐN XÂY DỰNG HẠ TẦNG CƠ SỞ NĂM 2023
          ĐVT: nghìn đồng
          TT | Đơn vị | Tên công trình | Tổng kinh phí | Trong đó | | Ghi chú
           | | | | Nhân dân đóng góp | Nhà nước hỗ trợ |
           | TỔNG CỘNG | | #530000 | #130000 | #400000 |
          I | HUYỆN HẠ LANG | | #330000 | #80000 | #250000 |
          :: B5 | | 2023 | unitId, work, totalValue, peopleContribution, stateSupport, note
          1 | Xã Lý Quốc | Đường bê tông xóm Bằng Ca | #200000 | #50000 | #150000 |
          → @cũ Xã Lý Quốc | Đường bê tông xóm Bằng Ca | 200000000 | 50000000 | 150000000 |
          2 | Xã Thắng Lợi | Nhà văn hóa | #130000 | #30000 | #100000 | chưa quyết toán
          → @cũ Xã Thắng Lợi | Nhà văn hóa | 130000000 | 30000000 | 100000000 | chưa quyết toán
          II | HUYỆN HÒA AN | | #200000 | #50000 | #150000 |
          1 | Xã Quang Trung | Kênh mương Nà Rị | #200000 | #50000 | #150000 |
          → @cũ Xã Quang Trung/Hòa An | Kênh mương Nà Rị | 200000000 | 50000000 | 150000000 |
`,
        { merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:F4', 'G4:G5'] },
      ),
    ],
  },
]
