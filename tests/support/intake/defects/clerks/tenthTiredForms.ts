import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Tired clerks over statistical forms: rates, sums in the middle, units of an old town. */
export const files: readonly DefectFile[] = [
  {
    name: 'So lieu hoa giai thang 6.2026.xlsx',
    format: 'xlsx',
    defects: ['percent above 100, a figure below zero, “chưa có số liệu”'],
    sheets: [
      sheet(
        'T6',
        `
          SỞ TƯ PHÁP TỈNH CAO BẰNG
          KẾT QUẢ HÒA GIẢI Ở CƠ SỞ THÁNG 6/2026
          STT | Đơn vị | Số tổ hòa giải | Vụ tiếp nhận | Hòa giải thành | Hòa giải không thành | Tỷ lệ thành (%)
          :: HOAGIAI | | 2026-06 | unitId, teams, received, succeeded, failed, successRate
          1 | Xã Xuân Trường | 14 | 5 | 4 | 1 | 80
          → @Xã Xuân Trường | 14 | 5 | 4 | 1 | 80
          2 | Xã Khánh Xuân | 18 | 2 | 3 | 0 | 150
          → @Xã Khánh Xuân | 18 | 2 | 3? | 0 | 150!
          3 | Xã Cô Ba | 13 | -1 | 0 | 0 | 0
          → @Xã Cô Ba | 13 | ! | 0 | 0 | 0
          4 | Xã Bảo Lạc | 25 | chưa có số liệu | | |
          → @Xã Bảo Lạc | 25 | ! | | |
          5 | Xã Thanh Long | 16 | 3 | 2 | 1 | 67
          → @Xã Thanh Long | 16 | 3 | 2 | 1 | 67
`,
      ),
    ],
  },
  {
    name: 'Mau bao cao quy (Ha Lang) - gui lai.xlsx',
    format: 'xlsx',
    defects: ['the wrong period in the file name, correction column of the sender'],
    sheets: [
      sheet(
        'Q2',
        `
          ĐẢNG ỦY XÃ HẠ LANG
          KẾT QUẢ TUYÊN TRUYỀN, QUÁN TRIỆT QUÝ II/2026
          STT | Tên đơn vị | Số hội nghị | Số lượt người | Tin, bài | Phát thanh cơ sở
          :: TUYENTRUYEN | @Xã Hạ Lang | 2026-Q2 | unitId, conferences, attendances, articles, broadcasts
          1 | Xã Hạ Lang | 9 | 1.875 | 22 | 91
          → @Xã Hạ Lang | 9 | 1875 | 22 | 91
          * Trong đó: 02 hội nghị cấp ủy, 07 hội nghị chi bộ
`,
      ),
    ],
  },
  {
    name: 'THỐNG KÊ ĐỐI THOẠI các xã 2026 .xlsx',
    format: 'xlsx',
    defects: ['units with their Party committees, ordinals as “1)”, ratio in a text “45/48”'],
    sheets: [
      sheet(
        'Sheet1',
        `
          THỐNG KÊ KẾT QUẢ ĐỐI THOẠI NĂM 2026
          TT | Đơn vị | Hội nghị đối thoại | Lượt người tham dự | Tổng số ý kiến | Đã trả lời, giải quyết | Ghi chú
          :: DTHOAI | | 2026 | unitId, dialogues, attendees, opinions, opinionsResolved, note
          1) | ĐU xã Lý Bôn | 2 | 230 | 25 | 25 |
          → @Xã Lý Bôn | 2 | 230 | 25 | 25 |
          2) | ĐU xã Bảo Lâm | 3 | 310 | 41 | 40 | còn 1 kiến nghị đất đai
          → @Xã Bảo Lâm | 3 | 310 | 41 | 40 | còn 1 kiến nghị đất đai
          3) | ĐU phường Tân Giang | 2 | 198 | 30 | 31 |
          → @Phường Tân Giang | 2 | 198 | 30 | 31 |
          4) | Đảng ủy Công an tỉnh | 1 | 450 | 12 | 12 |
          → ! | 1 | 450 | 12 | 12 |
`,
      ),
    ],
  },
  {
    name: 'Mo hinh xa Bach Dang (nop muon).xlsx',
    format: 'xlsx',
    defects: ['one model in a form with a label on each row'],
    sheets: [
      sheet(
        'Đăng ký',
        `
          ĐẢNG BỘ XÃ BẠCH ĐẰNG
          DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          TT | TÊN MÔ HÌNH, ĐIỂN HÌNH | ĐƠN VỊ, CÁ NHÂN ĐĂNG KÝ | ĐỊA CHỈ | LĨNH VỰC | CẤP ĐĂNG KÝ | HÌNH THỨC ĐĂNG KÝ
          :: model | @Xã Bạch Đằng | 2026 | name, owner, address, field, level, status
          01 | Xóm 5 có | Chi bộ Nà Roác | Nà Roác | KT-XH | Xã | Đ/ký mới
          → Xóm 5 có | Chi bộ Nà Roác | Nà Roác | KT-XH | commune | registered?
          02 | Trồng quýt Trà Lĩnh | Ông Hoàng Văn Sỹ | Khuổi Diển | Kinh tế | Tỉnh | Duy trì năm thứ 2
          → Trồng quýt Trà Lĩnh | Ông Hoàng Văn Sỹ | Khuổi Diển | Kinh tế | province | continued?
          03 | Tổ xe ôm tự quản | Công an xã | Trung tâm xã | QPAN | Xã | mới
          → Tổ xe ôm tự quản | Công an xã | Trung tâm xã | QPAN | commune | registered
`,
      ),
    ],
  },
  {
    name: 'KQ thuc hien CCHC 6T.2025 Tp Cao Bang.xls',
    format: 'xls',
    defects: ['wards and communes of the town, names that a new ward has, too'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND THÀNH PHỐ CAO BẰNG
          KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2025
          STT | Phường, xã | Hồ sơ tiếp nhận | Hồ sơ nộp trực tuyến | Hồ sơ đã giải quyết | Hồ sơ đúng hạn | Hồ sơ quá hạn
          :: CCHC | @Thành phố Cao Bằng | 2025-H1 | unitId, received, receivedOnline, resolved, resolvedOnTime, resolvedLate
          1 | Tân Giang | #820 | #700 | #815 | #815 | #0
          → @cũ Phường Tân Giang | 820 | 700 | 815 | 815 | 0
          2 | Hưng Đạo | #455 | #300 | #450 | #449 | #1
          → @cũ Xã Hưng Đạo/Cao Bằng | 455 | 300 | 450 | 449 | 1
          3 | Vĩnh Quang | #310 | #222 | #310 | #310 | #0
          → @cũ Xã Vĩnh Quang/Cao Bằng | 310 | 222 | 310 | 310 | 0
          4 | Hoà Chung | #290 | #250 | #288 | #288 | #0
          → @cũ Phường Hòa Chung | 290 | 250 | 288 | 288 | 0
          Tổng cộng | | #1875 | #1472 | #1863 | #1862 | #1
`,
      ),
    ],
  },
  {
    name: 'Bieu tong hop MH DVK 56 xa phuong nam 2026.xlsx',
    format: 'xlsx',
    defects: ['the summary with grand total in the middle between wards and communes'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY
          TỔNG HỢP MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          TT | Đơn vị | Tổng số MH đăng ký | Mô hình tập thể | Mô hình cá nhân | Lĩnh vực | | | | | Được công nhận
          | | | | | KT | VH-XH | QP-AN | HTCT | NTM |
          I | CÁC PHƯỜNG | 60 | 50 | 10 | 20 | 20 | 10 | 10 | 0 | 45
          :: DVK | | 2026 | unitId, registered, collectives, individuals, economy, society, defence, politicalSystem, newRural, recognised
          1 | Thục Phán | 35 | 30 | 5 | 12 | 12 | 5 | 6 | 0 | 30
          → @Phường Thục Phán | 35 | 30 | 5 | 12 | 12 | 5 | 6 | 0 | 30
          2 | Nùng Trí Cao | 25 | 20 | 5 | 8 | 8 | 5 | 4 | 0 | 15
          → @Phường Nùng Trí Cao | 25 | 20 | 5 | 8 | 8 | 5 | 4 | 0 | 15
          II | CÁC XÃ | 33 | 30 | 3 | 14 | 8 | 4 | 4 | 3 | 28
          3 | Cần Yên | 18 | 16 | 2 | 8 | 4 | 2 | 2 | 2 | 15
          → @Xã Cần Yên | 18 | 16 | 2 | 8 | 4 | 2 | 2 | 2 | 15
          4 | Đức Long | 15 | 14 | 1 | 6 | 4 | 2 | 2 | 1 | 13
          → @Xã Đức Long | 15 | 14 | 1 | 6 | 4 | 2 | 2 | 1 | 13
          | TỔNG CỘNG (I+II) | 93 | 80 | 13 | 34 | 28 | 14 | 14 | 3 | 73
`,
        { merges: ['F3:J3'] },
      ),
    ],
  },
  {
    name: 'theo doi kien nghi sau kiem tra 2026.xlsx',
    format: 'xlsx',
    defects: ['inspections with what came of them, unit and day in one cell'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BAN CHỈ ĐẠO TỈNH
          TỔNG HỢP KẾT QUẢ KIỂM TRA CÁC XÃ, PHƯỜNG NĂM 2026
          TT | Đối tượng kiểm tra | Ngày kiểm tra | Hình thức | Nội dung kiểm tra | Số kiến nghị | Đã thực hiện | Tỷ lệ
          :: inspection | | 2026 | unitId, startedAt, form, title
          1 | Đảng uỷ, UBND xã Vinh Quý | 14/5/2026 | Trực tiếp | QCDC | 6 | 6 | 100%
          → @Xã Vinh Quý | 2026-05-14 | direct | QCDC
          2 | Đảng ủy xã Lý Quốc | 15/5/2026 | TT | QCDC | 4 | 3 | 75%
          → @Xã Lý Quốc | 2026-05-15 | ! | QCDC
          3 | Xã Quang Long | 21-22/5/2026 | Trực tiếp | QCDC, DVK | 5 | 1 | 20%
          → @Xã Quang Long | 2026-05-21? | direct | QCDC, DVK
          4 | Xã Hạ Lang (dời sang tháng 6) | | Gián tiếp | DVK | | |
          → @Xã Hạ Lang? | | indirect | DVK
`,
      ),
    ],
  },
]
