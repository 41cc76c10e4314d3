import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Other statistical forms: reform, receptions, petitions, dialogues, mobilisation, conciliation. */
export const files: readonly DefectFile[] = [
  {
    name: 'CCHC thang 9 2026 cac xa.xlsx',
    format: 'xlsx',
    defects: ['rates as shares with a format, a rate that does not agree, province title'],
    sheets: [
      sheet(
        'T9',
        `
          UBND TỈNH CAO BẰNG
          TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG
          KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH THÁNG 9/2026
          STT | Đơn vị | Số hồ sơ tiếp nhận | | | Số hồ sơ đã giải quyết | | | | Tỷ lệ (%) |
          | | Tổng số | Trực tuyến | Trực tiếp, BCCI | Tổng số | Trước hạn | Đúng hạn | Quá hạn | Đúng hạn | Nộp trực tuyến
          :: CCHC | | 2026-09 | unitId, received, receivedOnline, receivedDirect, resolved, resolvedEarly, resolvedOnTime, resolvedLate, onTimeRate, onlineRate
          1 | Xã Yên Thổ | #120 | #90 | #30 | #110 | #60 | #48 | #2 | #0.9818~0.00% | #0.75~0.00%
          → @Xã Yên Thổ | 120 | 90 | 30 | 110 | 60 | 48 | 2 | 98.18? | 75
          2 | Xã Quảng Lâm | #85 | #51 | #34 | #85 | #40 | #45 | #0 | #1~0.00% | #0.6~0.00%
          → @Xã Quảng Lâm | 85 | 51 | 34 | 85 | 40 | 45 | 0 | 100? | 60
          3 | Phường Thục Phán | #1450 | #1305 | #145 | #1400 | #900 | #500 | #0 | #1~0.00% | #0.9~0.00%
          → @Phường Thục Phán | 1450 | 1305 | 145 | 1400 | 900 | 500 | 0 | 100? | 90
          | Tổng | #1655 | #1446 | #209 | #1595 | #1000 | #593 | #2 | #0.9987~0.00% | #0.8737~0.00%
`,
        { merges: ['C4:E4', 'F4:I4', 'J4:K4', 'A4:A5', 'B4:B5'] },
      ),
    ],
  },
  {
    name: 'tiep cong dan quy 2 Bao Lam.xlsx',
    format: 'xlsx',
    defects: ['receptions with an indicator on each row, measures in columns'],
    sheets: [
      sheet(
        'TCD',
        `
          ĐẢNG ỦY XÃ BẢO LÂM
          KẾT QUẢ TIẾP CÔNG DÂN QUÝ II NĂM 2026
          STT | Chỉ tiêu tiếp công dân | Số lượt | Số người | Số đoàn đông người | Ghi chú
          :: TCD | @Xã Bảo Lâm | 2026-Q2 | regularVisits, regularPersons, regularGroups, periodicVisits, periodicPersons, periodicGroups, urgentVisits, urgentPersons
          1 | Tiếp thường xuyên | 45 | 52 | 0 |
          → 45 | 52 | 0 | 12 | 15 | 1 | 2 | 2
          2 | Tiếp định kỳ của lãnh đạo | 12 | 15 | 1 |
          ↑
          3 | Tiếp đột xuất của lãnh đạo | 2 | 2 | |
          ↑
`,
      ),
    ],
  },
  {
    name: 'TCD 6T 2025 các huyện.xls',
    format: 'office',
    defects: ['districts by their names without their kind, merged heading of three levels'],
    sheets: [
      sheet(
        'TCD',
        `
          THANH TRA TỈNH CAO BẰNG
          KẾT QUẢ TIẾP CÔNG DÂN 6 THÁNG ĐẦU NĂM 2025
          STT | Tên đơn vị | Tiếp thường xuyên | | Tiếp định kỳ của lãnh đạo | | Tổng cộng |
          | | Số lượt | Số người | Số lượt | Số người | Số lượt | Số người
          :: TCD | | 2025-H1 | unitId, regularVisits, regularPersons, periodicVisits, periodicPersons, visits, persons
          1 | Bảo Lạc | 44 | 50 | 10 | 11 | 54 | 61
          → @Huyện Bảo Lạc | 44 | 50 | 10 | 11 | 54 | 61
          2 | Hà Quảng | 30 | 30 | 6 | 6 | 36 | 36
          → @Huyện Hà Quảng | 30 | 30 | 6 | 6 | 36 | 36
          3 | TP Cao Bằng | 120 | 133 | 24 | 30 | 144 | 163
          → @Thành phố Cao Bằng | 120 | 133 | 24 | 30 | 144 | 163
          4 | Quảng Hòa | 18 | 20 | 6 | 7 | 24 | 27
          → @Huyện Quảng Hòa | 18 | 20 | 6 | 7 | 24 | 27
          Tổng cộng | | 212 | 233 | 46 | 54 | 258 | 287
`,
        { merges: ['C3:D3', 'E3:F3', 'G3:H3', 'A3:A4', 'B3:B4'] },
      ),
    ],
  },
  {
    name: 'Don thu nam 2026 - xa Doc Lap.xlsx',
    format: 'xlsx',
    defects: ['petitions transposed: the indicators below each other, one column “Số lượng”'],
    sheets: [
      sheet(
        'Đơn thư',
        `
          UBND XÃ ĐỘC LẬP
          BÁO CÁO KẾT QUẢ TIẾP NHẬN, XỬ LÝ, GIẢI QUYẾT ĐƠN THƯ 9 THÁNG NĂM 2026
          TT | Chỉ tiêu | ĐVT | Số lượng | Ghi chú
          :: DT | @Xã Độc Lập |  | opening, received, complaints, denunciations, petitions, withinCompetence, outsideCompetence, resolved, closing, resolvedRate
          1 | Đơn tồn đầu kỳ | đơn | 3 |
          → 3 | 21 | 2 | 1 | 18 | 19 | 2 | 20 | 4 | 83.3
          2 | Đơn tiếp nhận trong kỳ | đơn | 21 |
          ↑
          - | Đơn khiếu nại | đơn | 2 |
          ↑
          - | Đơn tố cáo | đơn | 1 |
          ↑
          - | Đơn kiến nghị, phản ánh | đơn | 18 |
          ↑
          3 | Đơn thuộc thẩm quyền | đơn | 19 |
          ↑
          4 | Đơn không thuộc thẩm quyền | đơn | 2 | đã chuyển
          ↑
          5 | Đơn đã giải quyết | đơn | 20 |
          ↑
          6 | Đơn tồn cuối kỳ | đơn | 4 |
          ↑
          7 | Tỷ lệ giải quyết | % | 83,3 |
          ↑
`,
      ),
    ],
  },
  {
    name: 'Tổng hợp đơn thư tháng 10-2026.xlsb',
    format: 'xlsb',
    defects: ['petitions of units, text numbers with apostrophe, one cell says “02 đơn”'],
    sheets: [
      sheet(
        'Sheet1',
        `
          THANH TRA TỈNH
          TỔNG HỢP KẾT QUẢ TIẾP NHẬN, XỬ LÝ ĐƠN THƯ THÁNG 10/2026
          STT | Tên đơn vị | Tồn đầu kỳ | Đơn tiếp nhận trong kỳ | | | | Đã giải quyết | Tồn cuối kỳ | Tỷ lệ GQ
          | | | Tổng số | Khiếu nại | Tố cáo | Kiến nghị, phản ánh | | |
          :: DT | | 2026-10 | unitId, opening, received, complaints, denunciations, petitions, resolved, closing, resolvedRate
          1 | Xã Cần Yên | '1 | '5 | '0 | '0 | '5 | '6 | '0 | 100%
          → @Xã Cần Yên | 1 | 5 | 0 | 0 | 5 | 6 | 0 | 100
          2 | Xã Thanh Long | 0 | 02 đơn | 01 | 0 | 01 | 02 | 0 | 100%
          → @Xã Thanh Long | 0 | 2 | 1 | 0 | 1 | 2 | 0 | 100
          3 | Xã Ca Thành | 2 | 4 | 1 | 0 | 3 | 4 | 2 | 66,7%
          → @Xã Ca Thành | 2 | 4 | 1 | 0 | 3 | 4 | 2 | 66.7
          4 | Xã Phan Thanh | | | | | | | |
          → @Xã Phan Thanh? | | | | | | | |
`,
        { merges: ['D3:G3'] },
      ),
    ],
  },
  {
    name: 'Biểu đối thoại 2026 Phục Hòa.ods',
    format: 'office',
    defects: ['dialogues, one row of the commune, the rate typed with a point'],
    sheets: [
      sheet(
        'DT',
        `
          ĐẢNG ỦY XÃ PHỤC HÒA
          KẾT QUẢ ĐỐI THOẠI TRỰC TIẾP VỚI NHÂN DÂN NĂM 2026
          STT | Đơn vị | Số cuộc đối thoại | Số lượt người dự | Số ý kiến | | | Tỷ lệ giải quyết (%)
          | | | | Tổng số | Đã giải quyết | Đang giải quyết |
          :: DTHOAI | @Xã Phục Hòa | 2026 | unitId, dialogues, attendees, opinions, opinionsResolved, opinionsPending, resolvedRate
          01 | Xã Phục Hòa | 03 | 412 lượt | 48 | 45 | 3 | 93.75
          → @Xã Phục Hòa | 3 | 412 | 48 | 45 | 3 | 93.75
`,
        { merges: ['E3:G3', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'H3:H4'] },
      ),
    ],
  },
]
