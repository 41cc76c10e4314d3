import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Statistical forms laid out otherwise: periods side by side, indicators on rows, districts, other words. */
export const files: readonly DefectFile[] = [
  {
    name: 'So lieu 11 B7 so sanh cung ky Ly Bon.xlsx',
    format: 'xlsx',
    defects: ['last year beside this one'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ LÝ BÔN
          BIỂU 7. KẾT QUẢ HOẠT ĐỘNG CỦA BAN THANH TRA NHÂN DÂN QUÝ I/2026
          TT | Tên xã | Số cuộc giám sát | | Số vụ việc kiến nghị | | Thu hồi tiền (đồng)
           | | Quý I/2025 | Quý I/2026 | Quý I/2025 | Quý I/2026 |
          :: B7 | @Xã Lý Bôn | 2026-Q1 | unitId, moneyRecovered
          1 | Lý Bôn | #3 | #5 | #1 | #2 | #2000000
          → @Xã Lý Bôn | 2000000
`,
        { merges: ['C3:D3', 'E3:F3'] },
      ),
    ],
  },
  {
    name: 'So lieu 12 DVK tong hop 2023.xls',
    format: 'office',
    defects: ['a list of districts, one of them named like its town'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BAN DÂN VẬN TỈNH ỦY CAO BẰNG
          TỔNG HỢP MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2023
          TT | Đơn vị | Số mô hình đăng ký | | | Lĩnh vực | | | | | Số mô hình công nhận | | | | Tỷ lệ công nhận (%)
           | | Tổng số | Tập thể | Cá nhân | KT | VHXH | QP-AN | HTCT | NTM | Tổng số | Cấp cơ sở | Cấp huyện | Cấp tỉnh |
          A | B | 1=2+3 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13
          I | Các huyện, thành phố
          :: DVK |  | 2023 | unitId, registered, collectives, individuals, economy, society, defence, politicalSystem, newRural, recognised, grassrootsLevel, districtLevel, provinceLevel, recognisedRate
          1 | Hòa An | #120 | #100 | #20 | #40 | #30 | #20 | #10 | #20 | #90 | #70 | #15 | #5 | #75
          → @Huyện Hòa An | 120 | 100 | 20 | 40 | 30 | 20 | 10 | 20 | 90 | 70 | 15 | 5 | 75
          2 | Bảo Lạc | #80 | #60 | #20 | #30 | #20 | #10 | #10 | #10 | #60 | #50 | #8 | #2 | #75
          → @Huyện Bảo Lạc | 80 | 60 | 20 | 30 | 20 | 10 | 10 | 10 | 60 | 50 | 8 | 2 | 75
          3 | TP Cao Bằng | #50 | #45 | #5 | #15 | #15 | #10 | #5 | #5 | #40 | #30 | #6 | #4 | #80
          → @Thành phố Cao Bằng | 50 | 45 | 5 | 15 | 15 | 10 | 5 | 5 | 40 | 30 | 6 | 4 | 80
           | Tổng cộng | #250 | #205 | #45 | #85 | #65 | #40 | #25 | #35 | #190 | #150 | #29 | #11 | #76
`,
        { merges: ['C3:E3', 'F3:J3', 'K3:N3'] },
      ),
    ],
  },
  {
    name: 'So lieu 13 TCD quy 2.2026 xa Tra Linh.xlsx',
    format: 'xlsx',
    defects: ['“Cộng” over columns'],
    sheets: [
      sheet(
        'Sheet1',
        `
          TỔNG HỢP KẾT QUẢ TIẾP CÔNG DÂN QUÝ 2/2026
          Đơn vị báo cáo: UBND xã Trà Lĩnh
          STT | Đơn vị | Tiếp công dân thường xuyên | | | Tiếp định kỳ của lãnh đạo | | | Tiếp đột xuất | | | Cộng | |
           | | Số lượt | Số người | Số đoàn | Số lượt | Số người | Số đoàn | Số lượt | Số người | Số đoàn | Số lượt | Số người | Số đoàn
          :: TCD | @Xã Trà Lĩnh | 2026-Q2 | unitId, regularVisits, regularPersons, regularGroups, periodicVisits, periodicPersons, periodicGroups, urgentVisits, urgentPersons, urgentGroups, visits, persons, groups
          1 | Xã Trà Lĩnh | #10 | #12 | #0 | #6 | #8 | #1 | #0 | #0 | #0 | #16 | #20 | #1
          → @Xã Trà Lĩnh | 10 | 12 | 0 | 6 | 8 | 1 | 0 | 0 | 0 | 16 | 20 | 1
`,
        { merges: ['C3:E3', 'F3:H3', 'I3:K3', 'L3:N3'] },
      ),
    ],
  },
  {
    name: 'So lieu 14 ho so TTHC Q2.2026 Nguyen Binh.xlsx',
    format: 'xlsx',
    defects: ['indicators with figures of their own over others'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ NGUYÊN BÌNH
          KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ TTHC QUÝ II/2026
          STT | Chỉ tiêu | ĐVT | Số liệu | Ghi chú
          :: CCHC | @Xã Nguyên Bình | 2026-Q2 | received, receivedOnline, receivedDirect, receivedCarried, resolved, resolvedEarly, resolvedOnTime, resolvedLate, pending, pendingInTime, pendingOverdue
          I | Số hồ sơ tiếp nhận | Hồ sơ | #150 |
          → 150 | 120 | 25 | 5 | 140 | 100 | 38 | 2 | 10 | 9 | 1
          1 | Trực tuyến | Hồ sơ | #120 |
          ↑
          2 | Trực tiếp, dịch vụ bưu chính | Hồ sơ | #25 |
          ↑
          3 | Từ kỳ trước | Hồ sơ | #5 |
          ↑
          II | Số hồ sơ đã giải quyết | Hồ sơ | #140 |
          ↑
          1 | Trước hạn | Hồ sơ | #100 |
          ↑
          2 | Đúng hạn | Hồ sơ | #38 |
          ↑
          3 | Quá hạn | Hồ sơ | #2 |
          ↑
          III | Số hồ sơ đang giải quyết | Hồ sơ | #10 |
          ↑
          1 | Trong hạn | Hồ sơ | #9 |
          ↑
          2 | Quá hạn | Hồ sơ | #1 |
          ↑
`,
      ),
    ],
  },
  {
    name: 'So lieu 15 Bao cao thang 10 nam 2026 - Tam Kim.xls',
    format: 'xls',
    defects: ['indicators without headings, figures as texts'],
    sheets: [
      sheet(
        'Sheet1',
        `
          Tên đơn vị: Đảng ủy xã Tam Kim
          Kỳ báo cáo: Tháng 10
          Năm: 2026
          Phần 2. Kết quả công tác tuyên giáo, dân vận
          Số hội nghị tuyên truyền (cuộc) | 5
          :: BCT | @Xã Tam Kim | 2026-10 | conferences, counterArticles, models, casesResolved, membersStudying, digitallySigned, digitalProgress, staffTrained
          → 5 | 12 | 3 | 0 | 99.1 | 100 | Đã hoàn thành tốt | 6
          Số tin, bài đấu tranh phản bác | 12
          ↑
          Số mô hình Dân vận khéo (hiệu quả) | 3
          ↑
          Số vụ việc, điểm nóng đã giải quyết | 0
          ↑
          Tỷ lệ đảng viên học tập (%) | 99,1
          ↑
          Tỷ lệ VB xử lý và ký số (%) | 100
          ↑
          Tiến độ | Đã hoàn thành tốt
          ↑
          Số cán bộ tập huấn | 6
          ↑
`,
      ),
    ],
  },
  {
    name: 'So lieu 16 Bieu 6 nam 2025 quy 3.ods',
    format: 'ods',
    defects: ['“Với UBND”'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ THẠCH AN
          BIỂU 6: NHÂN DÂN KIỂM TRA, GIÁM SÁT
          TT | Nội dung giám sát | Cơ quan thực hiện | | | Số ý kiến, kiến nghị sau giám sát | | | Ghi chú
           | | Ban TTND | Ban GSĐTCĐ | Cơ quan khác | Với Đảng ủy | Với UBND | Với cơ quan khác |
          :: B6 | @Xã Thạch An | 2025-Q3 | content, byPeopleInspectorate, byInvestmentSupervision, byOther, toPartyCommittee, toAuthority, toOther
          1 | Thu chi quỹ | x | | | #0 | #1 | #0 |
          → Thu chi quỹ | x | | | 0 | 1 | 0
          2 | Đường Đông Khê - Đức Long | | x | | #1 | #2 | |
          → Đường Đông Khê - Đức Long | | x | | 1 | 2 |
`,
        { merges: ['C3:E3', 'F3:H3'] },
      ),
    ],
  },
  {
    name: 'So lieu 17 Don thu theo quy nam 2026 xa Son Lo.xlsx',
    format: 'xlsx',
    defects: ['quarters on rows of a year'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ SƠN LỘ
          TỔNG HỢP ĐƠN THƯ NĂM 2026
          TT | Kỳ | Đơn tồn đầu kỳ | Đơn tiếp nhận trong kỳ | Đơn đã giải quyết | Đơn tồn cuối kỳ
          :: DT | @Xã Sơn Lộ | 2026 | opening, received
          1 | Quý I | #1 | #5 | #4 | #2
          → 1! | 5!
          2 | Quý II | #2 | #3 | #5 | #0
          → 2! | 3!
          3 | Quý III | #0 | #2 | #1 | #1
          → 0! | 2!
`,
      ),
    ],
  },
  {
    name: 'So lieu 18 don thu nam truoc nam nay Ly Bon 2026.xlsx',
    format: 'xlsx',
    defects: ['“Kỳ này” beside last year'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ LÝ BÔN
          KẾT QUẢ GIẢI QUYẾT ĐƠN THƯ NĂM 2026
          TT | Đơn vị | Đơn tồn đầu kỳ | Tổng số đơn tiếp nhận | | Đơn đã giải quyết | | Tỷ lệ giải quyết
           | | | Cùng kỳ năm trước | Kỳ này | Cùng kỳ năm trước | Kỳ này |
          :: DT | @Xã Lý Bôn | 2026 | unitId, opening, received, resolved, resolvedRate
          1 | Lý Bôn | #2 | #30 | #25 | #28 | #24 | 88,9%
          → @Xã Lý Bôn | 2 | 25? | 24? | 88.9
`,
        { merges: ['D3:E3', 'F3:G3'] },
      ),
    ],
  },
  {
    name: 'So lieu 19 bao cao xa Thong Nong T2 2026.xlsx',
    format: 'xlsx',
    defects: ['columns of two months'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ THÔNG NÔNG
          BÁO CÁO THÁNG CÔNG TÁC TUYÊN GIÁO VÀ DÂN VẬN - THÁNG 02/2026
          STT | Nội dung báo cáo | Kết quả tháng 01 | Kết quả tháng 02
          :: BCT | @Xã Thông Nông | 2026-02 | conferences, counterArticles, models, casesResolved
          1 | Số hội nghị tuyên truyền (cuộc) | #2 | #5
          → 5? | 7? | 3? | 1?
          2 | Số tin, bài đấu tranh phản bác | #6 | #7
          ↑
          3 | Số mô hình Dân vận khéo (hiệu quả) | #3 | #3
          ↑
          4 | Số vụ việc, điểm nóng đã giải quyết | #0 | #1
          ↑
`,
      ),
    ],
  },
  {
    name: 'So lieu 20 huy dong Quang Uyen 6 thang.xlsx',
    format: 'xlsx',
    defects: ['other groups of columns'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ QUẢNG UYÊN
          KẾT QUẢ HUY ĐỘNG SỨC DÂN 6 THÁNG ĐẦU NĂM 2026
          TT | Đơn vị | Số công trình | Nhân dân đóng góp | | | Ngân sách nhà nước (trđ) | Nguồn khác (trđ) | Tổng kinh phí (trđ)
           | | | Tiền (trđ) | Ngày công | Hiến đất (m2) | | |
          :: HUYDONG | @Xã Quảng Uyên | 2026-H1 | unitId, works, peopleMoney, workdays, landDonated, stateBudget, otherMoney, totalMoney
          1 | Quảng Uyên | #9 | 125,5 | 1.450 | 2.300 | 800 | 0 | 925,5
          → @Xã Quảng Uyên | 9 | 125500000 | 1450 | 2300 | 800000000 | 0 | 925500000
`,
        { merges: ['D3:F3'] },
      ),
    ],
  },
]
