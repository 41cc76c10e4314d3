import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Statistical forms as communes and districts send them: several reports below each other, parts and sums between units. */
export const files: readonly DefectFile[] = [
  {
    name: 'Chin 01 hoa giai tung xa Q4-2024.xlsx',
    format: 'xlsx',
    defects: ['a report with an indicator on each row for each commune, headings repeated'],
    sheets: [
      sheet(
        'Sheet1',
        `
          HUYỆN ỦY BẢO LẠC
          BIỂU TỔNG HỢP CÔNG TÁC HÒA GIẢI QUÝ IV/2024
          1. Xã Cốc Pàng
          STT | Nội dung | ĐVT | Số lượng
          :: HOAGIAI | @Huyện Bảo Lạc | 2024-Q4 | unitId, teams, received, succeeded
          1 | Số tổ hòa giải | Tổ | 12
          → @cũ Xã Cốc Pàng | 12 | 5 | 4
          2 | Số vụ tiếp nhận | Vụ | 5
          ↑
          3 | Hòa giải thành | Vụ | 4
          ↑
          2. Xã Cô Ba
          STT | Nội dung | ĐVT | Số lượng
          1 | Số tổ hòa giải | Tổ | 10
          → @cũ Xã Cô Ba | 10 | 3 | 3
          2 | Số vụ tiếp nhận | Vụ | 3
          ↑
          3 | Hòa giải thành | Vụ | 3
          ↑
`,
      ),
      sheet(
        'Sheet2',
        `
          HUYỆN ỦY BẢO LẠC
          KẾT QUẢ TUYÊN TRUYỀN QUÝ IV/2024
          Nội dung | Số lượng
          :: TUYENTRUYEN | @Huyện Bảo Lạc | 2024-Q4 | unitId, conferences, attendances, articles
          I. Xã Cốc Pàng
          Số hội nghị | #12
          → @cũ Xã Cốc Pàng | 12 | 600 | 4
          Số lượt người dự | #600
          ↑
          Số tin, bài | #4
          ↑
          II. Xã Cốc Bàng
          Số hội nghị | #10
          → ! | 10 | 300 | 3
          Số lượt người dự | #300
          ↑
          Số tin, bài | #3
          ↑
`,
      ),
    ],
  },
  {
    name: 'Chin 02 HLHPN tuyen truyen Q2-2026.xlsx',
    format: 'xlsx',
    defects: ['units and indicators both down, figures as texts', 23],
    sheets: [
      sheet(
        'Sheet1',
        `
          HỘI LHPN TỈNH CAO BẰNG
          TỔNG HỢP KẾT QUẢ TUYÊN TRUYỀN QUÝ II/2026
          TT | Đơn vị | Nội dung | Số lượng
          :: TUYENTRUYEN | | 2026-Q2 | unitId, conferences, attendances, articles
          1 | HPN xã Bảo Lâm | Số hội nghị | 12
          → @Xã Bảo Lâm | 12 | 640 | 5
          | | Số lượt người dự | 640
          ↑
          | | Số tin, bài | 5
          ↑
          2 | HPN xã Lý Bôn | Số hội nghị | 8
          → @Xã Lý Bôn | 8 | 320 | 2
          | | Số lượt người dự | 320
          ↑
          | | Số tin, bài | 2
          ↑
`,
        { merges: ['A4:A6', 'B4:B6', 'A7:A9', 'B7:B9'] },
      ),
    ],
  },
  {
    name: 'Chin 03 Bao Lac moi xa mot bang.xlsx',
    format: 'xlsx',
    defects: ['“Đơn vị: Xã …” above each table, the district in the letterhead'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND HUYỆN BẢO LẠC
          BIỂU TỔNG HỢP CÔNG TÁC HÒA GIẢI QUÝ IV/2024
          Đơn vị: Xã Cốc Pàng
          TT | Nội dung | ĐVT | Số liệu
          :: HOAGIAI | @cũ Xã Cốc Pàng | 2024-Q4 | unitId, teams, received, succeeded
          1 | Số tổ hòa giải | Tổ | 12
          → @cũ Xã Cốc Pàng | 12 | 5 | 4
          2 | Số vụ tiếp nhận | Vụ | 5
          ↑
          3 | Hòa giải thành | Vụ | 4
          ↑
          Đơn vị: Xã Cô Ba
          TT | Nội dung | ĐVT | Số liệu
          :: HOAGIAI | @cũ Xã Cô Ba | 2024-Q4 | unitId, teams, received, succeeded
          1 | Số tổ hòa giải | Tổ | 10
          → @cũ Xã Cô Ba | 10 | 3 | 3
          2 | Số vụ tiếp nhận | Vụ | 3
          ↑
          3 | Hòa giải thành | Vụ | 3
          ↑
`,
      ),
    ],
  },
  {
    name: 'Chin 04 huy dong von Phuc Hoa.xlsx',
    format: 'xlsx',
    defects: ['“(triệu đồng)” at the end of the title'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ PHỤC HÒA
          KẾT QUẢ HUY ĐỘNG VỐN XÂY DỰNG HẠ TẦNG CƠ SỞ QUÝ I NĂM 2026 (triệu đồng)
          STT | Tên công trình | Tổng giá trị | NSNN hỗ trợ | Nhân dân đóng góp | Ghi chú
          :: B5 | @Xã Phục Hòa | 2026-Q1 | work, totalValue, stateSupport, peopleContribution, note
          1 | Đường xóm Bó Chiểu - Nà Rài | 1.250 | 1.000 | 250 | gồm 300 ngày công
          → Đường xóm Bó Chiểu - Nà Rài | 1250000000 | 1000000000 | 250000000 | gồm 300 ngày công
          2 | Nhà văn hóa Nà Rài | 450,5 | 400 | 50,5 |
          → Nhà văn hóa Nà Rài | 450500000 | 400000000 | 50500000 |
          3 | Mương thủy lợi | 85 | - | 85 |
          → Mương thủy lợi | 85000000 | | 85000000 |
          Cộng | | 1.785,5 | 1.400 | 385,5 |
`,
      ),
    ],
  },
  {
    name: 'Chin 05 bao cao thang Tam Kim.xlsx',
    format: 'xlsx',
    defects: ['no headings; “Tháng: 9/2026” right above the first indicator'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ TAM KIM
          BÁO CÁO THÁNG CÔNG TÁC TUYÊN GIÁO VÀ DÂN VẬN
          Tháng: 9/2026
          :: BCT | @Xã Tam Kim | 2026-09 | unitId, preparedBy, conferences, counterArticles, models, membersStudying
          Đơn vị: | Xã Tam Kim
          Họ tên người lập biểu: | Bàn Văn Sinh
          → @Xã Tam Kim | Bàn Văn Sinh | 4 | 15 | 3 | 98.5
          Số hội nghị tuyên truyền (cuộc): | 4
          ↑
          Số tin, bài đấu tranh phản bác: | 15
          ↑
          Số mô hình Dân vận khéo (hiệu quả): | 3
          ↑
          Tỷ lệ đảng viên học tập (%): | 98,5%
          ↑
`,
      ),
    ],
  },
  {
    name: 'Chin 06 Thanh tra don thu Q1-2026.xlsx',
    format: 'xlsx',
    defects: [5, 'sums carried over, “Trong đó” below the units'],
    sheets: [
      sheet(
        'Sheet1',
        `
          THANH TRA TỈNH
          TỔNG HỢP ĐƠN THƯ QUÝ I/2026 CÁC XÃ, PHƯỜNG
          TT | Xã, phường | Đơn tồn đầu kỳ | Đơn tiếp nhận trong kỳ | Đơn đã giải quyết | Đơn tồn cuối kỳ
          :: DT |  | 2026-Q1 | unitId, opening, received, resolved, closing
          1 | Bế Văn Đàn | 1 | 4 | 3 | 2
          → @Xã Bế Văn Đàn | 1 | 4 | 3 | 2
          2 | Hạnh Phúc | 0 | 6 | 6 | 0
          → @Xã Hạnh Phúc | 0 | 6 | 6 | 0
          Cộng trang 1 | | 1 | 10 | 9 | 2
          Trang trước chuyển sang | | 1 | 10 | 9 | 2
          3 | Độc Lập | 2 | 3 | 4 | 1
          → @Xã Độc Lập | 2 | 3 | 4 | 1
          Trong đó: đơn đông người | | 0 | 1 | 1 | 0
          Lũy kế | | 3 | 13 | 13 | 3
          TỔNG SỐ | | 3 | 13 | 13 | 3
`,
      ),
    ],
  },
  {
    name: 'Chin 07 mo hinh DVK 2026.xlsx',
    format: 'xlsx',
    defects: [2, 14, '“TT”, “CN” under “Trong đó”'],
    sheets: [
      sheet(
        'Sheet1',
        `
          TỈNH ỦY CAO BẰNG
          BAN TUYÊN GIÁO VÀ DÂN VẬN
          TỔNG HỢP MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          TT | Đơn vị | Tổng số MH đăng ký | Trong đó | | Lĩnh vực | | | | | Đã được công nhận
          | | | TT | CN | KT | VH-XH | QP-AN | XDHTCT | NTM |
          :: DVK |  | 2026 | unitId, registered, collectives, individuals, economy, society, defence, politicalSystem, newRural, recognised
          1 | ĐU xã Hạnh Phúc | 12 | 10 | 2 | 4 | 3 | 2 | 2 | 1 | 10
          → @Xã Hạnh Phúc | 12 | 10 | 2 | 4 | 3 | 2 | 2 | 1 | 10
          2 | ĐU xã Quảng Uyên | 20 | 15 | 5 | 6 | 5 | 4 | 3 | 2 | 18
          → @Xã Quảng Uyên | 20 | 15 | 5 | 6 | 5 | 4 | 3 | 2 | 18
          TỔNG CỘNG (2 đơn vị) | | 32 | 25 | 7 | 10 | 8 | 6 | 5 | 3 | 28
`,
        { merges: ['D4:E4', 'F4:J4', 'A4:A5', 'B4:B5', 'C4:C5', 'K4:K5', 'A8:B8'] },
      ),
    ],
  },
  {
    name: 'Chin 08 ten don vi sai CCHC.xlsx',
    format: 'xlsx',
    defects: [22, 'a misspelt commune beside its old district, which is a commune now'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND TỈNH CAO BẰNG
          KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ I/2026 CỦA CÁC XÃ, PHƯỜNG
          TT | Đơn vị | Hồ sơ tiếp nhận | Hồ sơ đã giải quyết | Hồ sơ đang giải quyết
          :: CCHC |  | 2026-Q1 | unitId, received, resolved, pending
          1 | UBND P. Thục phán | 900 | 890 | 10
          → @Phường Thục Phán | 900 | 890 | 10
          2 | UBND x.Cốc Bàng (Bảo Lạc cũ) | 120 | 118 | 2
          → ! | 120 | 118 | 2
          3 | Xã  Đàm  Thuỷ | 300 | 299 | 1
          → @Xã Đàm Thủy | 300 | 299 | 1
          4 | Xã Quang Háng - Trà Lĩnh | 80 | 80 | 0
          → ! | 80 | 80 | 0
          5 | XÃ BẾ V. ĐÀN | 50 | 50 | 0
          → ! | 50 | 50 | 0
`,
      ),
      sheet(
        'Nam 2024',
        `
          UBND HUYỆN BẢO LẠC
          KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ I/2024
          TT | Đơn vị | Hồ sơ tiếp nhận | Hồ sơ đã giải quyết | Hồ sơ đang giải quyết
          :: CCHC | @Huyện Bảo Lạc | 2024-Q1 | unitId, received, resolved, pending
          1 | Xã Cốc Bàng, huyện Bảo Lạc | 90 | 89 | 1
          → ! | 90 | 89 | 1
          2 | Xã Cô Ba, huyện Bảo Lạc | 12 | 11 | 1
          → @cũ Xã Cô Ba | 12 | 11 | 1
`,
      ),
    ],
  },
  {
    name: 'Chin 09 TCD thang 6 va 6 thang.xlsx',
    format: 'xlsx',
    defects: [21, '“tháng 6 và 6 tháng đầu năm” is no half year'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ QUANG HÁN
          KẾT QUẢ TIẾP CÔNG DÂN THÁNG 6 VÀ 6 THÁNG ĐẦU NĂM 2026
          TT | Đơn vị | Số lượt tiếp công dân | Số người được tiếp
          :: TCD | @Xã Quang Hán |  | unitId, visits, persons
          1 | Quang Hán | 3 | 4
          → @Xã Quang Hán | 3 | 4
`,
      ),
    ],
  },
  {
    name: 'Chin 10 hop thon Nguyen Hue.xlsx',
    format: 'xlsx',
    defects: [2, 6, 'a blank row between the two rows of headings'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ NGUYỄN HUỆ
          KẾT QUẢ TỔ CHỨC HỌP THÔN, BẢN, TỔ DÂN PHỐ NĂM 2026
          TT | Tên xã phường, thị trấn | Tổng số thôn, bản, tổ dân phố | Số thôn, bản, tổ dân phố tổ chức họp toàn thể | | | Ghi chú

          | | | 1 năm/lần | 1 năm/2 lần | Khác |

          :: B10 | @Xã Nguyễn Huệ | 2026 | unitId, hamlets, metOnceAYear, metTwiceAYear, metOtherwise, note
          1 | Nguyễn Huệ | 22 | 2 | 20 | 0 |
          → @Xã Nguyễn Huệ | 22 | 2 | 20 | 0 |
`,
        { merges: ['D3:F3'] },
      ),
    ],
  },
  {
    name: 'Chin 11 TTHC phuong Tan Giang.xlsx',
    format: 'xlsx',
    defects: [14, '“Tổng số”, “Đã giải quyết”, “Đang giải quyết” of other things than dialogues'],
    sheets: [
      sheet(
        'TTHC',
        `
          UBND PHƯỜNG TÂN GIANG
          KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC QUÝ I/2026
          TT | Đơn vị | Tổng số | Đã giải quyết | Đang giải quyết
          :: CCHC | @Phường Tân Giang | 2026-Q1 | unitId, resolved, pending
          1 | P. Tân Giang | 500 | 480 | 20
          → @Phường Tân Giang | 480 | 20
`,
      ),
      sheet(
        'KN',
        `
          UBND PHƯỜNG TÂN GIANG
          KẾT QUẢ GIẢI QUYẾT KIẾN NGHỊ CỬ TRI QUÝ I/2026
          TT | Đơn vị | Tổng số | Đã giải quyết | Đang giải quyết
          :: | @Phường Tân Giang | 2026-Q1 | title
          1 | P. Tân Giang | 10 | 8 | 2
          ↑
`,
      ),
      sheet(
        'Quy',
        `
          MTTQ PHƯỜNG TÂN GIANG
          KẾT QUẢ VẬN ĐỘNG QUỸ VÌ NGƯỜI NGHÈO QUÝ I/2026
          TT | Đơn vị | Tổng số | Tập thể | Cá nhân | Ghi chú
          :: | @Phường Tân Giang | 2026-Q1 | title
          1 | P. Tân Giang | 20 | 5 | 15 |
          ↑
`,
      ),
    ],
  },
  {
    name: 'Chin 12 dao tao thang 8 so La Ma.xlsx',
    format: 'xlsx',
    defects: [2, 4, 'units with Roman numbers are no groups'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY
          KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG THÁNG 8/2026
          STT | Đơn vị | Sơ cấp LLCT | | Đảng viên mới | | Cộng |
          | | Lớp | HV | Lớp | HV | Lớp | HV
          :: DAOTAO | | 2026-08 | unitId, politicalClasses, politicalLearners, newMembersClasses, newMembersLearners, classes, learners
          I | Xã Cô Ba | 1 | 40 | 1 | 20 | 2 | 60
          → @Xã Cô Ba | 1 | 40 | 1 | 20 | 2 | 60
          II | Xã Cốc Pàng | 0 | 0 | 1 | 25 | 1 | 25
          → @Xã Cốc Pàng | 0 | 0 | 1 | 25 | 1 | 25
          III | Phường Tân Giang | 2 | 90 | 2 | 70 | 4 | 160
          → @Phường Tân Giang | 2 | 90 | 2 | 70 | 4 | 160
          | Cộng | 3 | 130 | 4 | 115 | 7 | 245
`,
        { merges: ['C3:D3', 'E3:F3', 'G3:H3', 'A3:A4', 'B3:B4'] },
      ),
    ],
  },
  {
    name: 'Chin 13 doi thoai chi tieu va xa.xlsx',
    format: 'xlsx',
    defects: ['a second unit below each indicator: its figures are asked about'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND TỈNH CAO BẰNG
          KẾT QUẢ ĐỐI THOẠI TRỰC TIẾP QUÝ II/2026
          Chỉ tiêu | Đơn vị | Số lượng
          :: DTHOAI | | 2026-Q2 | unitId, dialogues, attendees, opinions
          Số hội nghị đối thoại | Cô Ba | 2
          → ! | 2! | 120! | 12!
          | Cốc Pàng | 3
          ↑
          Số lượt người dự | Cô Ba | 120
          ↑
          | Cốc Pàng | 160
          ↑
          Tổng số ý kiến | Cô Ba | 12
          ↑
          | Cốc Pàng | 16
          ↑
`,
      ),
    ],
  },
]
