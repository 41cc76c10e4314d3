import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Columns of parts, of units and of several periods in statistical forms; districts above their communes. */
export const files: readonly DefectFile[] = [
  {
    name: 'Bay 41 don thu cot ngang.xlsx',
    format: 'xlsx',
    defects: ['indicators down, units across without their kind'],
    sheets: [
      sheet(
        'Sheet1',
        `
          THANH TRA TỈNH CAO BẰNG
          KẾT QUẢ TIẾP NHẬN, XỬ LÝ, GIẢI QUYẾT ĐƠN THƯ QUÝ I/2026
          TT | Nội dung | Cô Ba | Cốc Pàng | Bảo Lạc | Tổng cộng
          :: |  | 2026-Q1 | title
          1 | Đơn tồn đầu kỳ | #1 | #0 | #2 | #3
          ↑
          2 | Đơn tiếp nhận trong kỳ | #5 | #4 | #9 | #18
          ↑
          3 | Đơn đã giải quyết | #4 | #4 | #10 | #18
          ↑
          4 | Đơn tồn cuối kỳ | #2 | #0 | #1 | #3
          ↑
`,
      ),
    ],
  },
  {
    name: 'Bay 42 TTHC Q3.2026 Be Van Dan.xlsx',
    format: 'xlsx',
    defects: ['“Trong đó” of the column before it'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ BẾ VĂN ĐÀN
          TÌNH HÌNH GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH QUÝ III/2026
          TT | Đơn vị | Tổng hồ sơ tiếp nhận | Hồ sơ trực tuyến/tổng hồ sơ | Hồ sơ đã giải quyết | Trong đó | | Tỷ lệ đúng hạn
          | | | | | Đúng hạn, trước hạn | Quá hạn |
          :: CCHC | @Xã Bế Văn Đàn | 2026-Q3 | unitId, received, resolved, resolvedLate, onTimeRate
          1 | Bế Văn Đàn | 150 | 120/150 | 148 | 147 | 1 | 99,3 %
          → @Xã Bế Văn Đàn | 150 | 148 | 1 | 99.3
`,
        { merges: ['F3:G3', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'H3:H4'] },
      ),
    ],
  },
  {
    name: 'Bay 43 B5 nhan dan gop nhieu loai.xlsx',
    format: 'xlsx',
    defects: ['parts of what the people gave'],
    sheets: [
      sheet(
        'Q2-2026',
        `
          UBND XÃ HUY GIÁP
          HUY ĐỘNG VỐN XÂY DỰNG HẠ TẦNG CƠ SỞ
          Đơn vị tính: triệu đồng
          TT | Tên công trình | Tổng giá trị | Nhân dân đóng góp | | | Nhà nước hỗ trợ
          | | | Tiền mặt | Ngày công quy tiền | Hiến đất quy tiền |
          :: B5 | @Xã Huy Giáp | 2026-Q2 | work, totalValue, peopleContribution, stateSupport
          1 | Đường nội đồng | 500 | 50 | 120 | 30 | 300
          → Đường nội đồng | 500000000 | | 300000000
`,
        { merges: ['D4:F4', 'A4:A5', 'B4:B5', 'C4:C5', 'G4:G5'] },
      ),
    ],
  },
  {
    name: 'Bay 44 thang 10 va 10 thang.xlsx',
    format: 'xlsx',
    defects: ['the month beside the months since the new year'],
    sheets: [
      sheet(
        'T10',
        `
          UBND XÃ LÝ QUỐC
          ĐƠN THƯ KHIẾU NẠI, TỐ CÁO THÁNG 10/2026
          TT | Đơn vị | Tiếp nhận | | Giải quyết | | Chưa giải quyết
          | | Tháng 10 | 10 tháng | Tháng 10 | 10 tháng |
          :: B9 | @Xã Lý Quốc | 2026-10 | unitId, receivedInPeriod, receivedYearToDate, resolvedInPeriod, resolvedYearToDate, unresolved
          1 | Lý Quốc | #1 | #14 | #2 | #13 | #1
          → @Xã Lý Quốc | 1 | 14 | 2 | 13 | 1
`,
        { merges: ['C3:D3', 'E3:F3', 'A3:A4', 'B3:B4', 'G3:G4'] },
      ),
    ],
  },
  {
    name: 'Bay 45 Ha Quang 2024 huyen o dau.xlsx',
    format: 'xlsx',
    defects: ['the district above its communes is a total'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND HUYỆN HÀ QUẢNG
          KẾT QUẢ HUY ĐỘNG SỨC DÂN NĂM 2024
          TT | Đơn vị | Số công trình | Ngày công | Hiến đất (m2)
          | Huyện Hà Quảng | 12 | 900 | 350
          :: HUYDONG | @Huyện Hà Quảng | 2024 | unitId, works, workdays, landDonated
          1 | TT Xuân Hòa | 5 | 400 | 100
          → @cũ Thị trấn Xuân Hòa | 5 | 400 | 100
          2 | Ngọc Động | 7 | 500 | 250
          → @cũ Xã Ngọc Động/Hà Quảng | 7 | 500 | 250
`,
      ),
    ],
  },
  {
    name: 'Bay 46 hoa giai 2 ky.xlsx',
    format: 'xlsx',
    defects: ['two periods in one title'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ CẦN YÊN
          KẾT QUẢ HÒA GIẢI Ở CƠ SỞ QUÝ II VÀ 6 THÁNG ĐẦU NĂM 2026
          TT | Đơn vị | Số tổ hòa giải | Số vụ tiếp nhận | | Hòa giải thành |
          | | | Quý II | 6 tháng | Quý II | 6 tháng
          :: HOAGIAI | @Xã Cần Yên |  | unitId, teams
          1 | Cần Yên | #15 | #4 | #9 | #4 | #8
          → @Xã Cần Yên | 15
`,
        { merges: ['D3:E3', 'F3:G3', 'A3:A4', 'B3:B4', 'C3:C4'] },
      ),
    ],
  },
  {
    name: 'Bay 47 TTND nam 2026 cac quy.xlsx',
    format: 'xlsx',
    defects: ['quarters and the year across, indicators down'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ỦY BAN MTTQ XÃ NAM QUANG
          KẾT QUẢ HOẠT ĐỘNG CỦA BAN THANH TRA NHÂN DÂN NĂM 2026
          TT | Nội dung | ĐVT | Quý I | Quý II | Quý III | Quý IV | Cả năm
          1 | Số cuộc giám sát | cuộc | #2 | #3 | #1 | #4 | #10
          :: B7 | @Xã Nam Quang | 2026 | supervisions, violations, casesRecommended, moneyRecovered
          → 10 | 1 | 2 | 1500000
          2 | Phát hiện số sai phạm | vụ | #0 | #1 | #0 | #0 | #1
          ↑
          3 | Số vụ việc kiến nghị | vụ | #1 | #0 | #1 | #0 | #2
          ↑
          4 | Thu hồi tiền | đồng | #0 | #1500000 | #0 | #0 | #1500000
          ↑
`,
      ),
    ],
  },
]
