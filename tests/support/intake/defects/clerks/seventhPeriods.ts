import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Periods of statistical forms where they are told in passing: by the signature, on a cover, beside what is to come. */
export const files: readonly DefectFile[] = [
  {
    name: 'Bay 01 BC don thu Nguyen Hue.xlsx',
    format: 'xlsx',
    defects: ['a quarter without its year above, the day below the table'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY TỈNH CAO BẰNG | | | | ĐẢNG CỘNG SẢN VIỆT NAM
          ĐẢNG ỦY XÃ NGUYỄN HUỆ
          TỔNG HỢP TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT ĐƠN THƯ KHIẾU NẠI, TỐ CÁO
          Quý II
          (Đơn vị tính: đơn)
          Stt | Địa phương | Tình hình đơn thư KNTC | | | | | Ghi chú
          | | Tiếp nhận | | Đã xem xét, giải quyết xong | | Còn tồn chưa giải quyết |
          | | Quý này | Từ đầu năm đến nay | Quý này | Từ đầu năm đến nay | |
          (1) | (2) | (3) | (4) | (5) | (6) | (7)=(4)-(6) | (8)
          :: B9 | @Xã Nguyễn Huệ | 2026-Q2 | unitId, receivedInPeriod, receivedYearToDate, resolvedInPeriod, resolvedYearToDate, unresolved, note
          1 | Xã Nguyễn Huệ | 4 | 11 | 3 | 9 | 2 | 02 đơn đang xác minh
          → @Xã Nguyễn Huệ | 4 | 11 | 3 | 9 | 2 | 02 đơn đang xác minh

          | | | | | Nguyễn Huệ, ngày 05 tháng 7 năm 2026
          | NGƯỜI LẬP BIỂU | | | | T/M ĐẢNG ỦY
          | Hoàng Thị Lan | | | | PHÓ BÍ THƯ
`,
        { merges: ['C6:G6', 'C7:D7', 'E7:F7', 'A6:A8', 'B6:B8', 'H6:H8', 'G7:G8'] },
      ),
    ],
  },
  {
    name: 'Bay 02 TTND 9 thang 2026.xlsx',
    format: 'xlsx',
    defects: ['nine months are neither a quarter nor the year'],
    sheets: [
      sheet(
        'Sheet1',
        `
          MTTQ XÃ YÊN THỔ
          KẾT QUẢ HOẠT ĐỘNG CỦA BAN THANH TRA NHÂN DÂN
          (9 tháng đầu năm 2026)
          TT | Đơn vị | Số cuộc giám sát | Số vụ phát hiện | Số vụ kiến nghị | Thu hồi tiền
          :: B7 | @Xã Yên Thổ |  | unitId, supervisions, violations, casesRecommended, moneyRecovered
          1 | Yên Thổ | #12 | #2 | #2 | 3.400.000 đồng
          → @Xã Yên Thổ | 12 | 2 | 2 | 3400000
`,
      ),
    ],
  },
  {
    name: 'Bay 03 hoa giai 10T.2026 Tam Kim.xlsx',
    format: 'xlsx',
    defects: ['months counted in the name of the file only'],
    sheets: [
      sheet(
        'HG',
        `
          UBND XÃ TAM KIM
          KẾT QUẢ HÒA GIẢI Ở CƠ SỞ NĂM 2026
          STT | Đơn vị | Số tổ hòa giải | Số vụ tiếp nhận | Số vụ hòa giải thành | Tỷ lệ (%)
          :: HOAGIAI | @Xã Tam Kim |  | unitId, teams, received, succeeded, successRate
          1 | Tam Kim | 14 | 22 | 20 | 90,91
          → @Xã Tam Kim | 14 | 22 | 20 | 90.91
`,
      ),
    ],
  },
  {
    name: 'Bay 04 ho so TTHC.xlsx',
    format: 'xlsx',
    defects: ['three months are a quarter'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ XUÂN TRƯỜNG
          KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ TTHC 03 THÁNG ĐẦU NĂM 2026
          TT | Đơn vị | Tổng số hồ sơ tiếp nhận | Hồ sơ đã giải quyết | Trước hạn | Đúng hạn | Quá hạn
          :: CCHC | @Xã Xuân Trường | 2026-Q1 | unitId, received, resolved, resolvedEarly, resolvedOnTime, resolvedLate
          1 | Xuân Trường | 120 | 118 | 80 | 36 | 2
          → @Xã Xuân Trường | 120 | 118 | 80 | 36 | 2
`,
      ),
    ],
  },
  {
    name: 'Bay 05 tuyen truyen va phuong huong.xlsx',
    format: 'xlsx',
    defects: ['what is to come is named behind what the report is of'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ QUANG HÁN
          KẾT QUẢ TUYÊN TRUYỀN 6 THÁNG ĐẦU NĂM, NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2026
          STT | Tên đơn vị | Số hội nghị | Số lượt người dự | Số tin, bài
          :: TUYENTRUYEN | @Xã Quang Hán | 2026-H1 | unitId, conferences, attendances, articles
          1 | Quang Hán | #8 | 1.240 | #15
          → @Xã Quang Hán | 8 | 1240 | 15
`,
      ),
      sheet(
        'Sheet2',
        `
          ĐẢNG ỦY XÃ QUANG HÁN
          KẾT QUẢ ĐỐI THOẠI VỚI NHÂN DÂN QUÝ I, PHƯƠNG HƯỚNG QUÝ II NĂM 2026
          STT | Tên đơn vị | Số cuộc đối thoại | Lượt người tham dự | Tổng số ý kiến
          :: DTHOAI | @Xã Quang Hán | 2026-Q1 | unitId, dialogues, attendees, opinions
          1 | Quang Hán | #2 | 240 | #15
          → @Xã Quang Hán | 2 | 240 | 15
`,
      ),
    ],
  },
  {
    name: 'Bay 06 bo so lieu QCDC xa Hoa An nam 2025.xlsx',
    format: 'xlsx',
    defects: ['a cover with the half year, forms without a period'],
    sheets: [
      sheet(
        'Bìa',
        `

          | UBND XÃ HÒA AN
          | BỘ SỐ LIỆU THỰC HIỆN QUY CHẾ DÂN CHỦ NĂM 2025
          | (6 tháng cuối năm)
`,
      ),
      sheet(
        'B7',
        `
          Biểu 7. Kết quả hoạt động của Ban thanh tra nhân dân
          TT | Tên xã | Số cuộc giám sát | Số sai phạm | Số vụ việc kiến nghị
          :: B7 | @Xã Hòa An | 2025-H2 | unitId, supervisions, violations, casesRecommended
          1 | Hòa An | 6 | 1 | 1
          → @Xã Hòa An | 6 | 1 | 1
`,
      ),
    ],
  },
  {
    name: 'Bay 07 QIV va ca nam 2024 Thach An.xlsx',
    format: 'xlsx',
    defects: ['a quarter and the whole year below each other'],
    sheets: [
      sheet(
        'Sheet1',
        `
          HUYỆN ỦY THẠCH AN
          KẾT QUẢ HUY ĐỘNG SỨC DÂN
          I. Quý IV năm 2024
          TT | Xã, thị trấn | Số công trình | Ngày công | Hiến đất (m2)
          :: HUYDONG | @Huyện Thạch An | 2024-Q4 | unitId, works, workdays, landDonated
          1 | Lê Lợi | 2 | 100 | 0
          → @cũ Xã Lê Lợi | 2 | 100 | 0
          2 | Đức Xuân | 1 | 50 | 20
          → @cũ Xã Đức Xuân | 1 | 50 | 20
          | Cộng | 3 | 150 | 20
          II. Năm 2024
          TT | Xã, thị trấn | Số công trình | Ngày công | Hiến đất (m2)
          :: HUYDONG | @Huyện Thạch An | 2024 | unitId, works, workdays, landDonated
          1 | Lê Lợi | 6 | 400 | 100
          → @cũ Xã Lê Lợi | 6 | 400 | 100
          2 | Đức Xuân | 4 | 210 | 45
          → @cũ Xã Đức Xuân | 4 | 210 | 45
          | Cộng | 10 | 610 | 145
`,
      ),
    ],
  },
  {
    name: 'Bay 08 Bao cao thang 4 xa Co Ba.xlsx',
    format: 'xlsx',
    defects: ['the month in the middle of the file name, the year in the name of the sheet'],
    sheets: [
      sheet(
        '2026',
        `
          ĐẢNG ỦY XÃ CÔ BA
          BÁO CÁO THÁNG CÔNG TÁC TUYÊN GIÁO VÀ DÂN VẬN
          STT | Nội dung | Đơn vị tính | Tháng trước | Tháng này | Tăng/giảm
          1 | Số hội nghị tuyên truyền | cuộc | 6 | 8 | 2
          :: BCT | @Xã Cô Ba | 2026-04 | conferences, counterArticles, models, casesResolved
          → 8 | 15 | 4 | 1
          2 | Số tin, bài đấu tranh phản bác | bài | 11 | 15 | 4
          ↑
          3 | Số mô hình Dân vận khéo (hiệu quả) | mô hình | 4 | 4 | 0
          ↑
          4 | Số vụ việc, điểm nóng đã giải quyết | vụ | 2 | 1 | -1
          ↑
`,
      ),
    ],
  },
]
