import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Statistical forms of the sixth author: parts under “Trong đó”, quarters beside a running total, rows by field. */
export const files: readonly DefectFile[] = [
  {
    name: 'Sau 31 TH DVK huyen 2024.xlsx',
    format: 'xlsx',
    defects: [2, 5, 'district summary 2024'],
    sheets: [
      sheet(
        'TH',
        `
          HUYỆN ỦY NGUYÊN BÌNH
          BAN DÂN VẬN
          TỔNG HỢP MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2024
          TT | Đơn vị | Tổng số MH đăng ký | Trong đó | | Chia theo lĩnh vực | | | | Được công nhận
     | | | Tập thể | Cá nhân | KT | VH-XH | QP-AN | XDHTCT |
          A | B | 1=2+3 | 2 | 3 | 4 | 5 | 6 | 7 | 8
          :: DVK | @Huyện Nguyên Bình | 2024 | unitId, registered, collectives, individuals, economy, society, defence, politicalSystem, recognised
          | Tổng số | {C8+C9+C10}35 | {D8+D9+D10}26 | {E8+E9+E10}9 | {F8+F9+F10}14 | {G8+G9+G10}11 | {H8+H9+H10}6 | {I8+I9+I10}4 | {J8+J9+J10}22
          1 | Thị trấn Nguyên Bình | {D8+E8}15 | #11 | #4 | #6 | #5 | #2 | #2 | #10
          → @cũ Thị trấn Nguyên Bình | 15 | 11 | 4 | 6 | 5 | 2 | 2 | 10
          2 | Xã Thể Dục | {D9+E9}12 | #10 | #2 | #5 | #3 | #3 | #1 | #7
          → @cũ Xã Thể Dục | 12 | 10 | 2 | 5 | 3 | 3 | 1 | 7
          3 | Xã Vũ Minh | {D10+E10}8 | #5 | #3 | #3 | #3 | #1 | #1 | #5
          → @cũ Xã Vũ Minh | 8 | 5 | 3 | 3 | 3 | 1 | 1 | 5
`,
        { merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:I4', 'J4:J5'] },
      ),
    ],
  },
  {
    name: 'Sau 32 ban TTND dong don vi tinh.xlsx',
    format: 'xlsx',
    defects: ['row of units of measure'],
    sheets: [
      sheet(
        'B7',
        `
          UBMTTQ VIỆT NAM TỈNH CAO BẰNG
          KẾT QUẢ HOẠT ĐỘNG CỦA BAN THANH TRA NHÂN DÂN NĂM 2025
          TT | Xã, phường | Số cuộc giám sát | Số sai phạm phát hiện | Số vụ việc kiến nghị | Thu hồi tiền | Xử lý khác về tiền | Thu hồi đất | Xử lý khác về đất
          | | (cuộc) | (vụ) | (vụ) | (triệu đồng) | (triệu đồng) | (m2) | (m2)
          :: B7 | | 2025 | unitId, supervisions, violations, casesRecommended, moneyRecovered, moneyOther, landRecovered, landOther
          1 | Trùng Khánh | 8 | 2 | 2 | 12,5 | 0 | 120 | 0
          → ! | 8 | 2 | 2 | 12500000 | 0 | 120 | 0
          2 | Đàm Thủy | 6 | 1 | 1 | 3 | 1,2 | 0 | 35,5
          → ! | 6 | 1 | 1 | 3000000 | 1200000 | 0 | 35.5
          3 | Đình Phong | 4 | - | - | - | - | - | -
          → @Xã Đình Phong | 4 | | | | | |
          Tổng số | | 18 | 3 | 3 | 15,5 | 1,2 | 120 | 35,5
`,
      ),
    ],
  },
  {
    name: 'Sau 33 mot cua theo linh vuc.xlsx',
    format: 'xlsx',
    defects: [11],
    sheets: [
      sheet(
        'CCHC',
        `
          UBND XÃ THÔNG NÔNG
          KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH QUÝ I NĂM 2026
          STT | Lĩnh vực | Số hồ sơ tiếp nhận | | | Số hồ sơ đã giải quyết | | | Tỷ lệ đúng hạn
     | | Tổng số | Trực tuyến | Trực tiếp | Tổng số | Đúng hạn | Quá hạn |
          ::  | @Xã Thông Nông | 2026-Q1 | title
          1 | Chứng thực | {D5+E5} | #100 | #20 | #118 | #118 | #0 | {G5/F5}
          2 | Hộ tịch | {D6+E6} | #45 | #5 | #50 | #49 | #1 | {G6/F6}
          | Tổng cộng | {C5+C6} | #145 | #25 | #168 | #167 | #1 |
`,
      ),
    ],
  },
  {
    name: 'Sau 34 tiep cong dan xa Ha Quang.xlsx',
    format: 'xlsx',
    defects: ['matrix'],
    sheets: [
      sheet(
        'TCD',
        `
          UBND XÃ HÀ QUẢNG
          KẾT QUẢ TIẾP CÔNG DÂN 6 THÁNG ĐẦU NĂM 2026
          STT | Hình thức tiếp | Số lượt tiếp | Số người | Đoàn đông người
          1 | Tiếp thường xuyên | 45 | 60 | 1
          :: TCD | @Xã Hà Quảng | 2026-H1 | regularVisits, regularPersons, regularGroups, periodicVisits, periodicPersons, periodicGroups, urgentVisits, urgentPersons, urgentGroups, visits, persons, groups
          → 45 | 60 | 1 | 12 | 15 | 0 | 2 | 2 | | 59 | 77 | 1
          2 | Tiếp định kỳ của lãnh đạo | 12 | 15 | 0
          ↑
          3 | Tiếp đột xuất của lãnh đạo | 02 | 02 | -
          ↑
          Tổng cộng | | 59 | 77 | 1
          ↑
`,
      ),
    ],
  },
  {
    name: 'Sau 35 cong khai danh dau.xlsx',
    format: 'xlsx',
    defects: [17],
    sheets: [
      sheet(
        'B1',
        `
          UBND XÃ NAM TUẤN
          KẾT QUẢ THỰC HIỆN CÔNG KHAI QUÝ IV NĂM 2025
          TT | Nội dung công khai | Cơ quan thực hiện | Hình thức công khai | | | | Công khai theo kế hoạch số | Ghi chú
     | | | Niêm yết | Loa truyền thanh | Qua trưởng xóm | Khác | |
          :: B1 | @Xã Nam Tuấn | 2025-Q4 | content, disclosedBy, posted, loudspeaker, viaHamletHead, otherMeans, planNumber, note
          1 | Dự toán, quyết toán ngân sách | Kế toán | v | v | | | 12/KH-UBND |
          → Dự toán, quyết toán ngân sách | Kế toán | x | x | | | 12/KH-UBND |
          2 | Kết quả bình xét hộ nghèo | Tổ bình xét | ✓ | ✓ | ✓ | | nt | hằng năm
          → Kết quả bình xét hộ nghèo | Tổ bình xét | x | x | x | | 12/KH-UBND | hằng năm
          3 | Quy hoạch chung xây dựng xã | Địa chính | √ | | | + | |
          → Quy hoạch chung xây dựng xã | Địa chính | x | | | x? |  |
`,
        { merges: ['D3:G3', 'A3:A4', 'B3:B4', 'C3:C4', 'H3:H4', 'I3:I4'] },
      ),
    ],
  },
  {
    name: 'Sau 36 B2 bieu quyet.xlsx',
    format: 'xlsx',
    defects: ['votes'],
    sheets: [
      sheet(
        'B2',
        `
          UBND XÃ ĐỘC LẬP
          NHÂN DÂN BÀN VÀ QUYẾT ĐỊNH TRỰC TIẾP NĂM 2025
          Tên xã | Cơ quan chủ trì | Số phương án | Nội dung | Tóm tắt nội dung | Tổng giá trị (triệu đồng) | Trong đó | | | Hình thức bàn | Kết quả biểu quyết (số hộ tán thành/tổng số hộ)
     | | | | | | NSNN | Nhân dân đóng góp (tiền) | Ngày công | |
          :: B2 | @Xã Độc Lập | 2025 | unitId, leadBody, options, summary, totalValue, stateBudget, peopleContribution, workdays, discussionForm, votesFor, households
          Xã Độc Lập | Trưởng xóm Đoỏng Pán | 2 | Chủ trương, mức đóng góp xây dựng cơ sở hạ tầng, công trình công cộng | Làm đường ngõ xóm | 250 | 200 | 50 | 180 | Hội nghị | 110/121 hộ
          → @Xã Độc Lập | Trưởng xóm Đoỏng Pán | 2 | Làm đường ngõ xóm | 250000000 | 200000000 | 50000000 | 180 | Hội nghị | 110 | 121
          nt | Trưởng xóm Lũng Rì | 1 | Các công việc tự quản khác | Lập quỹ khuyến học | 15 | 0 | 15 | | Phát phiếu | 64/64 hộ (100%)
          → @Xã Độc Lập | Trưởng xóm Lũng Rì | 1 | Lập quỹ khuyến học | 15000000 | 0 | 15000000 | | Phát phiếu | 64? | 64?
`,
        { merges: ['G3:I3'] },
      ),
    ],
  },
  {
    name: 'Sau 37 don thu cac xa ngoac.xlsx',
    format: 'xlsx',
    defects: ['numbers in brackets'],
    sheets: [
      sheet(
        'ĐT',
        `
          THANH TRA TỈNH CAO BẰNG
          KẾT QUẢ TIẾP NHẬN, XỬ LÝ, GIẢI QUYẾT ĐƠN THƯ QUÝ II NĂM 2026
          TT | Đơn vị | Đơn tồn đầu kỳ | Đơn tiếp nhận trong kỳ | | | | Đơn đã giải quyết | Đơn tồn cuối kỳ
     | | | Tổng số | Khiếu nại | Tố cáo | Kiến nghị, phản ánh | |
          | Tổng cộng | 5 | 37 | 12 | 3 | 22 | 35 | 7
          :: DT | | 2026-Q2 | unitId, opening, received, complaints, denunciations, petitions, resolved, closing
          1 | Xã Hà Quảng | 3 | 20 (2 đơn trùng) | 8 | 2 | 10 | 19 | 4
          → @Xã Hà Quảng | 3 | 20! | 8 | 2 | 10 | 19 | 4
          2 | Xã Trường Hà | 2 | 17 | 4 | 1 | 12 | 16 đơn | 3
          → @Xã Trường Hà | 2 | 17 | 4 | 1 | 12 | 16 | 3
`,
        { merges: ['D3:G3'] },
      ),
    ],
  },
  {
    name: 'Sau 38 dong tong khong ten.xlsx',
    format: 'xlsx',
    defects: ['total without a label'],
    sheets: [
      sheet(
        'HĐ',
        `
          ĐẢNG ỦY XÃ QUẢNG UYÊN
          KẾT QUẢ HUY ĐỘNG SỨC DÂN QUÝ II/2026
          STT | Đơn vị | Số công trình | Ngày công | Nhân dân đóng góp (đồng)
          :: HUYDONG | @Xã Quảng Uyên | 2026-Q2 | works, workdays, peopleMoney
          1 | Xã Quảng Uyên | 4 | 250 | 35.000.000
          → 4 | 250 | 35000000
          | | 4 | 250 | 35.000.000
`,
      ),
    ],
  },
  {
    name: 'Sau 39 tiep dan theo linh vuc.xlsx',
    format: 'xlsx',
    defects: ['reception by field: none of ours'],
    sheets: [
      sheet(
        'LV',
        `
          UBND XÃ BẢO LÂM
          KẾT QUẢ TIẾP CÔNG DÂN THEO LĨNH VỰC QUÝ II/2026
          STT | Lĩnh vực | Lượt tiếp CD | Số đơn tiếp nhận | Đã giải quyết | Tỷ lệ GQ
          ::  | @Xã Bảo Lâm | 2026-Q2 | title
          1 | Đất đai | 12 | 8 | 6 | 75%
          2 | Chính sách xã hội | 5 | 3 | 3 | 100%
          | Cộng | 17 | 11 | 9 | 81,8%
`,
      ),
    ],
  },
  {
    name: 'Sau 40 B9 hai quy va luy ke.xlsx',
    format: 'xlsx',
    defects: ['forms with part columns', 21],
    sheets: [
      sheet(
        'B9',
        `
          BAN CHỈ ĐẠO TỈNH CAO BẰNG
          Biểu 9. ĐƠN THƯ KHIẾU NẠI, TỐ CÁO QUÝ II NĂM 2026
          TT | Tên xã, phường | Đơn tiếp nhận | | | Đơn đã giải quyết | | | Chưa giải quyết
     | | Quý I | Quý II | Từ đầu năm | Quý I | Quý II | Từ đầu năm |
          :: B9 | | 2026-Q2 | unitId, receivedInPeriod, receivedYearToDate, resolvedInPeriod, resolvedYearToDate, unresolved
          1 | Xã Ca Thành | 5 | 7 | 12 | 4 | 6 | 10 | 2
          → @Xã Ca Thành | 7 | 12 | 6 | 10 | 2
          2 | Xã Phan Thanh | 1 | 2 | 3 | 1 | 2 | 3 | 0
          → @Xã Phan Thanh | 2 | 3 | 2 | 3 | 0
          | Tổng | 6 | 9 | 15 | 5 | 8 | 13 | 2
`,
        { merges: ['C3:E3', 'F3:H3', 'A3:A4', 'B3:B4', 'I3:I4'] },
      ),
    ],
  },
]
