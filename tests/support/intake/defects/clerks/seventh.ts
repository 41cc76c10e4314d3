import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Small tables below each other, parts of figures, units across the columns, units under headings of their own. */
export const files: readonly DefectFile[] = [
  {
    name: 'Bay 21 phu luc xa Thanh Long.xlsx',
    format: 'xlsx',
    defects: [9, 'the only row of a narrow table is no title of the next one'],
    sheets: [
      sheet(
        'PL',
        `
          UBND XÃ THANH LONG
          PHỤ LỤC SỐ LIỆU QUÝ I NĂM 2026
          I. Kết quả tiếp công dân
          Số lượt tiếp thường xuyên | Số lượt tiếp định kỳ | Số lượt tiếp đột xuất
          :: TCD | @Xã Thanh Long | 2026-Q1 | regularVisits, periodicVisits, urgentVisits
          15 | 6 | 1
          → 15 | 6 | 1

          II. Kết quả tiếp nhận, xử lý đơn thư
          Tồn đầu kỳ | Tiếp nhận trong kỳ | Đã giải quyết | Tồn cuối kỳ
          :: DT | @Xã Thanh Long | 2026-Q1 | opening, received, resolved, closing
          1 | 8 | 7 | 2
          → 1 | 8 | 7 | 2
`,
      ),
    ],
  },
  {
    name: 'Bay 22 doi thoai Q4-2025 Canh Tan.xlsx',
    format: 'xlsx',
    defects: ['two parts of a figure under its heading'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ CANH TÂN
          KẾT QUẢ ĐỐI THOẠI TRỰC TIẾP CỦA NGƯỜI ĐỨNG ĐẦU CẤP ỦY, CHÍNH QUYỀN VỚI NHÂN DÂN
          TT | Đơn vị | Số cuộc đối thoại | | Số người tham dự | Ý kiến, kiến nghị | |
          | | Bí thư | Chủ tịch UBND | | Tổng số | Đã giải quyết | Đang giải quyết
          :: DTHOAI | @Xã Canh Tân | 2025-Q4 | unitId, dialogues, attendees, opinions, opinionsResolved, opinionsPending
          1 | Xã Canh Tân | #2 | #3 | #420 | #35 | #30 | #5
          → @Xã Canh Tân | | 420 | 35 | 30 | 5
`,
        { merges: ['C3:D3', 'F3:H3', 'A3:A4', 'B3:B4', 'E3:E4'] },
      ),
    ],
  },
  {
    name: 'Bay 23 tiep dan theo cot xa.xlsx',
    format: 'xlsx',
    defects: ['indicators down, units across'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BAN TIẾP CÔNG DÂN TỈNH CAO BẰNG
          KẾT QUẢ TIẾP CÔNG DÂN QUÝ I/2026
          TT | Chỉ tiêu | Xã Cô Ba | Xã Cốc Pàng | Xã Bảo Lạc
          :: |  | 2026-Q1 | title
          1 | Số lượt tiếp công dân thường xuyên | #3 | #5 | #8
          ↑
          2 | Số lượt tiếp công dân định kỳ | #2 | #1 | #4
          ↑
          3 | Số lượt tiếp công dân đột xuất | #0 | #1 | #0
          ↑
          4 | Số người được tiếp | #6 | #9 | #15
          ↑
`,
      ),
    ],
  },
  {
    name: 'Bay 24 MTTQ tinh huy dong Q3 2026.xlsx',
    format: 'xlsx',
    defects: [22, 'a column of units that no heading tells'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ỦY BAN MTTQ VIỆT NAM TỈNH CAO BẰNG
          KẾT QUẢ HUY ĐỘNG SỨC DÂN QUÝ III/2026
          TT | Địa bàn | Số công trình, phần việc | Ngày công | Hiến đất (m²)
          :: HUYDONG | | 2026-Q3 | unitId, works, workdays, landDonated
          1 | P.Thục Phán | 4 | 210 | 0
          → @Phường Thục Phán | 4 | 210 | 0
          2 | xã đàm thuỷ | 3 | 95 | 300,5
          → @Xã Đàm Thủy | 3 | 95 | 300.5
          3 | Đảng uỷ xã Lý Quốc | 1 | 15 | -
          → @Xã Lý Quốc | 1 | 15 |
          4 | Xã Dân Chủ | 1 | 12 | 0
          → ! | 1 | 12 | 0
          5 | Ng. Bình | 1 | 9 | 0
          → ! | 1 | 9 | 0
          | Toàn tỉnh | 10 | 341 | 300,5
`,
      ),
    ],
  },
  {
    name: 'Bay 25 PL hop thon ban 2025.xlsx',
    format: 'xlsx',
    defects: [22, 'old and new units of one name in the year of the mergers, the day of the figures above'],
    sheets: [
      sheet(
        'Biểu 10',
        `
          SỞ NỘI VỤ TỈNH CAO BẰNG
          KẾT QUẢ TỔ CHỨC HỌP XÓM, TỔ DÂN PHỐ NĂM 2025
          (Số liệu tính đến ngày 15/11/2025)
          STT | Xã, phường | Số xóm, TDP | Số xóm, tổ dân phố tổ chức họp toàn thể nhân dân | | | | Ghi chú
          | | | 01 lần/năm | 02 lần/năm | Trên 02 lần/năm | Tỷ lệ % |
          A | B | 1 | 2 | 3 | 4 | 5=(2+3+4)/1 | 6
          :: B10 |  | 2025 | unitId, hamlets, metOnceAYear, metTwiceAYear, metOtherwise, note
          I | KHỐI PHƯỜNG | #40 | #3 | #35 | #2 | 100%
          1 | P. Thục Phán | #22 | #0 | #21 | #1 | 100% | Họp theo quý
          → @Phường Thục Phán | 22 | 0 | 21 | 1 | Họp theo quý
          2 | P. Tân Giang | #18 | #3 | #14 | #1 | 100% |
          → @Phường Tân Giang | 18 | 3 | 14 | 1 |
          II | KHỐI XÃ | #15 | #1 | #13 | #1 | 100%
          3 | X. Hưng Đạo | #15 | #1 | #13 | #1 | 100% |
          → @Xã Hưng Đạo | 15 | 1 | 13 | 1 |
          TỔNG CỘNG (I+II) | | #55 | #4 | #48 | #3 | 100% |
`,
        { merges: ['D4:G4', 'A4:A5', 'B4:B5', 'C4:C5', 'H4:H5'] },
      ),
    ],
  },
  {
    name: 'Bay 26 hoa giai CS Bao Lac.xls',
    format: 'office',
    defects: [
      7,
      '“Thị trấn” is the only one of the district, a unit without a single figure has not reported',
    ],
    sheets: [
      sheet(
        'HG',
        `
          PHÒNG TƯ PHÁP HUYỆN BẢO LẠC
          KẾT QUẢ CÔNG TÁC HÒA GIẢI Ở CƠ SỞ QUÝ IV
          TT | Xã, thị trấn | Tổ hòa giải | Hòa giải viên | Số vụ việc thụ lý | Hòa giải thành | Hòa giải không thành | Đang tiến hành | Tỷ lệ thành
          :: HOAGIAI | @Huyện Bảo Lạc | 2024-Q4 | unitId, teams, mediators, received, succeeded, failed, pending, successRate
          1 | Thị trấn | 9 | 54 | 6 | 5 | 1 | 0 | 83,3
          → @cũ Thị trấn Bảo Lạc | 9 | 54 | 6 | 5 | 1 | 0 | 83.3
          2 | Hưng Đạo | 12 | 70 | 4 | 4 | 0 | 0 | 100
          → @cũ Xã Hưng Đạo/Bảo Lạc | 12 | 70 | 4 | 4 | 0 | 0 | 100
          3 | Sơn Lập | | | | | | |
          → @cũ Xã Sơn Lập | ? | | | | | |
          | Cộng | 21 | 124 | 10 | 9 | 1 | 0 | 90
          | | | | Bảo Lạc, ngày 06 tháng 01 năm 2025
`,
      ),
    ],
  },
  {
    name: 'Bay 27 lay y kien Trung Khanh.xlsx',
    format: 'xlsx',
    defects: ['first and last day in one cell'],
    sheets: [
      sheet(
        'B4',
        `
          UBND XÃ TRÙNG KHÁNH
          TỔNG HỢP NỘI DUNG LẤY Ý KIẾN NHÂN DÂN QUÝ 1-2026
          MSND | Nội dung xin ý kiến Nhân dân | Tóm tắt | Hình thức lấy ý kiến | | | | Thời gian lấy ý kiến | Số ý kiến |
          | | | Hội nghị đối thoại | Họp dân | Phiếu | Zalo, Facebook | | Tham gia | Tiếp thu
          :: B4 | @Xã Trùng Khánh | 2026-Q1 | itemCode, content, summary, byDialogueConference, byResidentsMeeting, byBallot, bySocialNetwork, fromDate, toDate, opinionsGiven, opinionsAccepted
          4.1 | Quy hoạch | Quy hoạch chung xã | x | x | | | từ 05/3 đến 20/3/2026 | 35 | 30
          → "4.1" | Quy hoạch | Quy hoạch chung xã | x | x | | | 2026-03-05 | 2026-03-20 | 35 | 30
          4.2 | Kế hoạch sử dụng đất | KH SDĐ 2026 | | x | √ | x | từ ngày 01/02/2026 đến ngày 28/02/2026 | 12 | 12
          → "4.2" | Kế hoạch sử dụng đất | KH SDĐ 2026 | | x | x | x | 2026-02-01 | 2026-02-28 | 12 | 12
`,
        { merges: ['D3:G3', 'I3:J3', 'A3:A4', 'B3:B4', 'C3:C4', 'H3:H4'] },
      ),
    ],
  },
  {
    name: 'Bay 28 TCD Phuc Hoa.xlsx',
    format: 'xlsx',
    defects: ['an indicator on each row, its group in the words of another form'],
    sheets: [
      sheet(
        'Quý 2.2026',
        `
          ĐẢNG ỦY XÃ PHỤC HÒA
          KẾT QUẢ TIẾP CÔNG DÂN
          STT | Chỉ tiêu tiếp công dân | Kết quả | Ghi chú
          1 | Tiếp công dân thường xuyên | |
          a | Số lượt | 24 lượt |
          :: TCD | @Xã Phục Hòa | 2026-Q2 | regularVisits, regularPersons, regularGroups, periodicVisits, periodicPersons, periodicGroups
          → 24 | 26 | 0 | 6 | 9 | 1
          b | Số người | 26 người |
          ↑
          c | Số đoàn đông người | 0 |
          ↑
          2 | Tiếp công dân định kỳ của lãnh đạo | |
          a | Số lượt | 06 |
          ↑
          b | Số người | 09 |
          ↑
          c | Số đoàn đông người | 01 đoàn | đoàn 5 người xóm Nà Seo
          ↑
`,
      ),
    ],
  },
]
