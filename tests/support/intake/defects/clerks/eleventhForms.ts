import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Statistical forms in clumsier hands. */
export const files: readonly DefectFile[] = [
  {
    name: 'B1 - danh dau v - xa Bach Dang Q2-2026.xls',
    format: 'xls',
    defects: ['marks as “v”, 1 and “✓”, headings in one row with their upper in front'],
    sheets: [
      sheet(
        'B1',
        `
          UBND XÃ BẠCH ĐẰNG
          KẾT QUẢ THỰC HIỆN CÔNG KHAI QUÝ II/2026
          TT | Nội dung công khai | Cơ quan công khai | Niêm yết | Loa truyền thanh | Qua trưởng thôn, TDP | Hình thức khác | Kế hoạch số | Ghi chú
          :: B1 | @Xã Bạch Đằng | 2026-Q2 | content, disclosedBy, posted, loudspeaker, viaHamletHead, otherMeans, planNumber
          1 | Quy hoạch xã | Phòng Kinh tế | v | | v | | 12/KH-UBND |
          → Quy hoạch xã | Phòng Kinh tế | x | | x | | 12/KH-UBND
          2 | Thu chi quỹ ĐƠĐN | Phòng VH-XH | v | v | | | 12/KH-UBND |
          → Thu chi quỹ ĐƠĐN | Phòng VH-XH | x | x | | | 12/KH-UBND
          3 | Kết quả giải quyết đơn | Văn phòng | ✓ | | | ✓ | |
          → Kết quả giải quyết đơn | Văn phòng | x | | | x |
`,
      ),
    ],
  },
  {
    name: 'B7 cac xa quy 3-2025 (cu va moi).xlsx',
    format: 'xlsx',
    defects: [22, 'the first quarter of the new map with old names left over'],
    sheets: [
      sheet(
        'B7',
        `
          ỦY BAN MTTQ VIỆT NAM TỈNH CAO BẰNG
          KẾT QUẢ HOẠT ĐỘNG CỦA BAN THANH TRA NHÂN DÂN QUÝ III/2025
          TT | Tên xã, phường | Số cuộc giám sát | Phát hiện số sai phạm/ vụ việc | Số vụ việc kiến nghị | Thu hồi tiền (đồng) | Thu hồi đất (m2)
          :: B7 | | 2025-Q3 | unitId, supervisions, violations, casesRecommended, moneyRecovered, landRecovered
          1 | Phường Thục Phán | 12 | 1 | 1 | 5.000.000 | 0
          → @Phường Thục Phán | 12 | 1 | 1 | 5000000 | 0
          2 | Phường Hợp Giang | 3 | 0 | 0 | 0 | 0
          → ! | 3 | 0 | 0 | 0 | 0
          3 | Xã Độc Lập | 6 | 0 | 2 | 0 | 150,5 m2
          → @Xã Độc Lập | 6 | 0 | 2 | 0 | 150.5
          4 | Xã Bế Văn Đàn | 5 | 1 | 1 | 1,5 triệu | 0
          → @Xã Bế Văn Đàn | 5 | 1 | 1 | 1500000 | 0
          5 | Xã Hà Quảng | 7 | 2 | 2 | 3.250.000 | 20
          → @Xã Hà Quảng | 7 | 2 | 2 | 3250000 | 20
`,
      ),
    ],
  },
  {
    name: 'B9_Huyen Ha Lang_Q4-2023_final.xlsx',
    format: 'xlsx',
    defects: ['an extra column of the sum per line, headings of one row in words of the clerk'],
    sheets: [
      sheet(
        'B9',
        `
          UBND HUYỆN HẠ LANG
          ĐƠN THƯ KHIẾU NẠI, TỐ CÁO QUÝ IV NĂM 2023
          STT | Đơn vị | Số đơn thư KNTC đã tiếp nhận trong kỳ | Số đơn thư KNTC đã tiếp nhận từ đầu năm | Số đơn thư KNTC đã được giải quyết trong kỳ | Số đơn thư KNTC đã được giải quyết từ đầu năm | Số đơn thư chưa giải quyết | Lý do chưa giải quyết
          :: B9 | @Huyện Hạ Lang | 2023-Q4 | unitId, receivedInPeriod, receivedYearToDate, resolvedInPeriod, resolvedYearToDate, unresolved
          1 | TT. Thanh Nhật | 3 | 11 | 2 | 10 | 1 | chờ xác minh
          → @cũ Thị trấn Thanh Nhật | 3 | 11 | 2 | 10 | 1
          2 | Xã Vinh Quý | 0 | 4 | 0 | 4 | 0 |
          → @cũ Xã Vinh Quý | 0 | 4 | 0 | 4 | 0
          3 | Xã Lý Quốc | 1 | 2 | 1 | 2 | 0 |
          → @cũ Xã Lý Quốc | 1 | 2 | 1 | 2 | 0
          Tổng | | 4 | 17 | 3 | 16 | 1 |
`,
      ),
    ],
  },
  {
    name: 'CCHC quy I.2026 - P. Thuc Phan.xlsx',
    format: 'xlsx',
    defects: ['reform with an indicator on each row and “Lũy kế” beside “Trong kỳ”'],
    sheets: [
      sheet(
        'CCHC',
        `
          UBND PHƯỜNG THỤC PHÁN
          KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH QUÝ I/2026
          STT | Chỉ tiêu | Đơn vị tính | Kết quả
          :: CCHC | @Phường Thục Phán | 2026-Q1 | received, receivedOnline, resolved, resolvedOnTime, resolvedLate, onTimeRate
          1 | Tổng số hồ sơ tiếp nhận | Hồ sơ | 4.215
          → 4215 | 3902 | 4180 | 4178 | 2 | 99.95
          2 | Hồ sơ nộp trực tuyến | Hồ sơ | 3.902
          ↑
          3 | Hồ sơ đã giải quyết | Hồ sơ | 4.180
          ↑
          4 | Hồ sơ đúng hạn | Hồ sơ | 4.178
          ↑
          5 | Hồ sơ quá hạn | Hồ sơ | 2
          ↑
          6 | Tỷ lệ đúng hạn | % | 99,95
          ↑
`,
      ),
    ],
  },
  {
    name: 'Huy dong - quy doi - xa Luong Thong 2024.xlsx',
    format: 'xlsx',
    defects: ['columns added by the sender: cement, value in money; one commune in one row'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND HUYỆN HÀ QUẢNG - XÃ LƯƠNG THÔNG
          KẾT QUẢ HUY ĐỘNG SỨC DÂN NĂM 2024
          STT | Đơn vị | Số công trình, phần việc | Số hộ hiến đất | Hiến đất (m2) | Số ngày công | Quy đổi ngày công (triệu đồng) | Xi măng (tấn) | Tiền Nhân dân đóng góp | Nhà nước hỗ trợ
          :: HUYDONG | @cũ Xã Lương Thông | 2024 | unitId, works, landHouseholds, landDonated, workdays, peopleMoney, stateBudget
          1 | Xã Lương Thông | 7 | 34 | 5.120 | 1.860 | 372 | 150 | 215.000.000 | 1,35 tỷ
          → @cũ Xã Lương Thông | 7 | 34 | 5120 | 1860 | 215000000 | 1350000000
`,
      ),
    ],
  },
  {
    name: 'BCT thang 4-2026 xa Sơn Lộ.xlsx',
    format: 'xlsx',
    defects: ['the monthly report with the month before beside it'],
    sheets: [
      sheet(
        'T4',
        `
          ĐẢNG ỦY XÃ SƠN LỘ
          BÁO CÁO THÁNG CÔNG TÁC TUYÊN GIÁO VÀ DÂN VẬN THÁNG 4/2026
          TT | Chỉ tiêu | Tháng 4/2026 | Ghi chú
          :: BCT | @Xã Sơn Lộ | 2026-04 | conferences, counterArticles, models, casesResolved, membersStudying
          1 | Số hội nghị tuyên truyền | 5 |
          → 5 | 17 | 8 | 1 | 96.4
          2 | Số tin, bài đấu tranh phản bác | 17 | tăng 3
          ↑
          3 | Số mô hình Dân vận khéo | 8 |
          ↑
          4 | Số vụ việc đã giải quyết | 1 |
          ↑
          5 | Tỷ lệ đảng viên học tập | 96,4% |
          ↑
`,
      ),
    ],
  },
  {
    name: 'TONG HOP DVK 2021 TP CAO BANG.xls',
    format: 'office',
    defects: ['the summary with formulas, rates as shares without a format'],
    sheets: [
      sheet(
        'Sheet1',
        `
          THÀNH ỦY CAO BẰNG
          TỔNG HỢP MÔ HÌNH DÂN VẬN KHÉO NĂM 2021
          TT | Đơn vị | Tổng số mô hình đăng ký | Tập thể | Cá nhân | Số mô hình được công nhận | Tỷ lệ công nhận | Cấp cơ sở | Cấp huyện
          :: DVK | @Thành phố Cao Bằng | 2021 | unitId, registered, collectives, individuals, recognised, recognisedRate, grassrootsLevel, districtLevel
          1 | Phường Sông Bằng | {D4+E4}20 | #15 | #5 | #16 | {F4/C4}0.8 | #12 | #4
          → @cũ Phường Sông Bằng | 20 | 15 | 5 | 16 | 80? | 12 | 4
          2 | Phường Sông Hiến | {D5+E5}40 | #33 | #7 | #30 | {F5/C5}0.75 | #22 | #8
          → @cũ Phường Sông Hiến | 40 | 33 | 7 | 30 | 75? | 22 | 8
          3 | Xã Chu Trinh | {D6+E6}10 | #9 | #1 | #10 | {F6/C6}1 | #8 | #2
          → @cũ Xã Chu Trinh | 10 | 9 | 1 | 10 | 100? | 8 | 2
          Cộng | | {SUM(C4:C6)}70 | #57 | #13 | #56 | {F7/C7}0.8 | #42 | #14
`,
      ),
    ],
  },
  {
    name: 'hoa giai 2026 co loi cong thuc.xlsx',
    format: 'xlsx',
    defects: [11, 'formulas without result and errors in the rate'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ ĐÀM THỦY
          KẾT QUẢ HÒA GIẢI Ở CƠ SỞ NĂM 2026
          TT | Tên đơn vị | Số tổ hòa giải | Số hòa giải viên | Vụ tiếp nhận | Hòa giải thành | Hòa giải không thành | Tỷ lệ hòa giải thành (%)
          :: HOAGIAI | @Xã Đàm Thủy | 2026 | unitId, teams, mediators, received, succeeded, failed, successRate
          1 | Xã Đàm Thủy | #21 | #130 | {F4+G4} | #7 | #1 | #N/A
          → @Xã Đàm Thủy | 21 | 130 | ! | 7 | 1 | !
`,
      ),
    ],
  },
  {
    name: 'tiep dan thang 3.2026 xa Kim Dong.xlsx',
    format: 'xlsx',
    defects: ['receptions: one row, “không” and “0”, a group of crowds in words'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ KIM ĐỒNG
          KẾT QUẢ TIẾP CÔNG DÂN THÁNG 3 NĂM 2026
          STT | Tên đơn vị | Tiếp thường xuyên | | | Tiếp định kỳ của lãnh đạo | | | Tiếp đột xuất của lãnh đạo | |
          | | Số lượt | Số người | Số đoàn đông người | Số lượt | Số người | Số đoàn đông người | Số lượt | Số người | Số đoàn đông người
          :: TCD | @Xã Kim Đồng | 2026-03 | unitId, regularVisits, regularPersons, regularGroups, periodicVisits, periodicPersons, periodicGroups, urgentVisits, urgentPersons, urgentGroups
          1 | UBND xã Kim Đồng | 12 | 14 | 0 | 4 | 5 | 0 | 0 | 0 | 0
          → @Xã Kim Đồng | 12 | 14 | 0 | 4 | 5 | 0 | 0 | 0 | 0
`,
        { merges: ['C3:E3', 'F3:H3', 'I3:K3'] },
      ),
    ],
  },
  {
    name: 'B2 xa Minh Tam 6T2026 vote gop.xlsx',
    format: 'xlsx',
    defects: ['votes in one column “95/110”, money in full, other values in words'],
    sheets: [
      sheet(
        'B2',
        `
          UBND XÃ MINH TÂM
          NHÂN DÂN BÀN VÀ QUYẾT ĐỊNH TRỰC TIẾP 6 THÁNG ĐẦU NĂM 2026
          TT | Cơ quan chủ trì | Số phương án được chuẩn bị | Nội dung | Tóm tắt nội dung | Tổng giá trị (đồng) | NSNN | Nhân dân đóng góp | Ngày công | Khác | Hình thức bàn | Kết quả biểu quyết (số phiếu/tổng số hộ)
          :: B2 | @Xã Minh Tâm | 2026-H1 | leadBody, options, content, summary, totalValue, stateBudget, peopleContribution, workdays, otherContribution, discussionForm, votesFor, households
          1 | Ban CTMT xóm Bản Tấn | 1 | Các công việc tự quản khác | Quỹ khuyến học | 25.000.000 | 0 | 25.000.000 | | 2 tạ thóc | Hội nghị | 95/110
          → Ban CTMT xóm Bản Tấn | 1 | Các công việc tự quản khác | Quỹ khuyến học | 25000000 | 0 | 25000000 | | 2 tạ thóc | Hội nghị | 95 | 110
          2 | Trưởng xóm Roỏng Nguộc | 2 | Chủ trương, mức đóng góp xây dựng cơ sở hạ tầng, công trình công cộng | Đường nội đồng | 480.000.000 | 400.000.000 | 80.000.000 | 600 | | Phát phiếu | 61/64
          → Trưởng xóm Roỏng Nguộc | 2 | Chủ trương, mức đóng góp xây dựng cơ sở hạ tầng, công trình công cộng | Đường nội đồng | 480000000 | 400000000 | 80000000 | 600 | | Phát phiếu | 61 | 64
`,
      ),
    ],
  },
  {
    name: 'Tuyen truyen cac xa Q2 va luy ke.xlsx',
    format: 'xlsx',
    defects: [21, 'in-period and cumulative columns of a form that has no cumulative ones'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY
          KẾT QUẢ TUYÊN TRUYỀN, QUÁN TRIỆT QUÝ II NĂM 2026
          TT | Đơn vị | Số hội nghị | | Số lượt người dự | | Số tin, bài
          | | Quý II | Lũy kế | Quý II | Lũy kế | Quý II
          :: TUYENTRUYEN | | 2026-Q2 | unitId, conferences, attendances, articles
          1 | Xã Kim Đồng | 6 | 11 | 720 | 1.300 | 9
          → @Xã Kim Đồng | 6 | 720 | 9
          2 | Xã Canh Tân | 4 | 9 | 433 | 1.010 | 5
          → @Xã Canh Tân | 4 | 433 | 5
`,
        { merges: ['C3:D3', 'E3:F3'] },
      ),
    ],
  },
  {
    name: 'B10 2026 dia ban thanh pho cu.xlsx',
    format: 'xlsx',
    defects: ['a form of a ward by its neighbourhoods'],
    sheets: [
      sheet(
        'B10',
        `
          UBND PHƯỜNG TÂN GIANG
          KẾT QUẢ TỔ CHỨC HỌP THÔN, BẢN, TỔ DÂN PHỐ NĂM 2026
          TT | Tên xã, phường | Tổng số thôn, bản, tổ dân phố | 1 năm/lần | 1 năm/2 lần | Khác | Ghi chú
          :: B10 | @Phường Tân Giang | 2026 | unitId, hamlets, metOnceAYear, metTwiceAYear, metOtherwise, note
          1 | Tân Giang | 38 | 3 | 35 | - | Tổ 12 họp online
          → @Phường Tân Giang | 38 | 3 | 35 | | Tổ 12 họp online
`,
      ),
    ],
  },
  {
    name: 'So lieu DT - Thanh tra tinh 6T-2025.xlsx',
    format: 'xlsx',
    defects: ['old districts on the last day of the old map, text numbers in blanks'],
    sheets: [
      sheet(
        'DT',
        `
          THANH TRA TỈNH
          KẾT QUẢ TIẾP NHẬN, XỬ LÝ, GIẢI QUYẾT ĐƠN THƯ 6 THÁNG ĐẦU NĂM 2025
          (Số liệu tính đến 15/6/2025)
          STT | Tên đơn vị | Đơn tồn đầu kỳ | Tổng số đơn tiếp nhận | Đơn khiếu nại | Đơn tố cáo | Đơn kiến nghị/phản ánh | Đơn đã giải quyết | Đơn tồn cuối kỳ
          :: DT | | 2025-H1 | unitId, opening, received, complaints, denunciations, petitions, resolved, closing
          1 | UBND TP Cao Bằng | 12 | 1 205 | 15 | 2 | 1 188 | 1 200 | 17
          → @Thành phố Cao Bằng | 12 | 1205 | 15 | 2 | 1188 | 1200 | 17
          2 | UBND huyện Hòa An | 3 | 88 | 4 | 0 | 84 | 90 | 1
          → @Huyện Hòa An | 3 | 88 | 4 | 0 | 84 | 90 | 1
          3 | UBND huyện Hạ Lang | ko | 40 | ko | ko | 40 | 38 | 2
          → @Huyện Hạ Lang | 0? | 40 | 0? | 0? | 40 | 38 | 2
          | Toàn tỉnh | 15 | 1 333 | 19 | 2 | 1 312 | 1 328 | 20
`,
      ),
    ],
  },
]
