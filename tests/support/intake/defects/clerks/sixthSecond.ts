import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** What a second look of the sixth author found: groups of bodies, who was invited, marks under quarters. */
export const files: readonly DefectFile[] = [
  {
    name: 'Sau 51 so co don vi khac.xlsx',
    format: 'xlsx',
    defects: [8],
    sheets: [
      sheet(
        'MH',
        `
          ĐẢNG ỦY XÃ HUY GIÁP
          DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          STT | Tên mô hình | Số hộ hưởng lợi | Đất hiến (m2) | Ngày công | Kinh phí
          :: model | @Xã Huy Giáp | 2026 | name, households, landM2, workdays, amount
          1 | Mở đường Cốc Xả | 35 hộ/140 khẩu | 1.200m2 đất vườn | 120 công/30 người | 15-20 triệu
          → Mở đường Cốc Xả | ! | ! | ! | !
          2 | Nhà tình nghĩa | 01 hộ | 2 sào | 45 | 1tr5
          → Nhà tình nghĩa | 1 | ! | 45 | !
          3 | Lớp học xóa mù | 22 hộ nghèo | 0 | 30 buổi | 500k
          → Lớp học xóa mù | ! | 0 | 30! | 500000
          4 | Vườn dược liệu | 12 | 3.000 | 200 | hơn 25 triệu đồng
          → Vườn dược liệu | 12 | 3000 | 200 | 25000000!
`,
      ),
    ],
  },
  {
    name: 'Sau 52 trieu tap co mat.xlsx',
    format: 'xlsx',
    defects: ['invited and present'],
    sheets: [
      sheet(
        'HN',
        `
          ĐẢNG ỦY XÃ BẢO LÂM
          TỔNG HỢP HỘI NGHỊ QUÝ I/2026
          STT | Tên hội nghị | Ngày tổ chức | Số đại biểu triệu tập | Số đại biểu có mặt | Số tài liệu phát
          :: conference | @Xã Bảo Lâm | 2026-Q1 | title, heldOn, attendees
          1 | Tổng kết công tác dân vận | 09/01/2026 | 120 | 111 | 120
          → Tổng kết công tác dân vận | 2026-01-09 | 111
          2 | Gặp mặt người uy tín | 12/02/2026 | 40 | 38 | 40
          → Gặp mặt người uy tín | 2026-02-12 | 38
`,
      ),
    ],
  },
  {
    name: 'Sau 53 giao viec cham.xlsx',
    format: 'xlsx',
    defects: ['given, due, done'],
    sheets: [
      sheet(
        'NV',
        `
          UBND XÃ LÝ QUỐC
          BẢNG THEO DÕI NHIỆM VỤ CHỦ TỊCH GIAO QUÝ II NĂM 2026
          STT | Nội dung nhiệm vụ | Ngày giao | Người thực hiện | Hạn hoàn thành | Ngày hoàn thành thực tế | Số ngày chậm | Ghi chú
          :: task | @Xã Lý Quốc | 2026-Q2 | content, leadUnit, dueOn, completedOn
          1 | Rà soát hộ nghèo | 01/4/2026 | Bà Lê Thị Mai | 20/4/2026 | 25/4/2026 | 5 |
          → Rà soát hộ nghèo | Bà Lê Thị Mai | 2026-04-20 | 2026-04-25
          2 | Báo cáo tiếp dân | 10/5/2026 | Ông Hà Văn Cử | 30/5/2026 | | | đang làm
          → Báo cáo tiếp dân | Ông Hà Văn Cử | 2026-05-30 |
`,
      ),
    ],
  },
  {
    name: 'Sau 54 quy danh dau x.xlsx',
    format: 'xlsx',
    defects: [17, 'marks under quarters'],
    sheets: [
      sheet(
        'CTr',
        `
          ĐẢNG ỦY XÃ NAM TUẤN
          CHƯƠNG TRÌNH CÔNG TÁC DÂN VẬN NĂM 2026
          TT | Nội dung công việc | Cơ quan chủ trì | Thời gian thực hiện | | | | Sản phẩm
     | | | Quý I | Quý II | Quý III | Quý IV |
          :: task | @Xã Nam Tuấn | 2026 | content, leadUnit, dueOn, product
          1 | Xây dựng kế hoạch năm | Ban XDĐ | x | | | | Kế hoạch
          → Xây dựng kế hoạch năm | Ban XDĐ | 2026-Q1 | Kế hoạch
          2 | Kiểm tra cơ sở | UBKT | | x | x | | Thông báo
          → Kiểm tra cơ sở | UBKT | ! | Thông báo
          3 | Tổng kết | Ban XDĐ | | | | x | Báo cáo
          → Tổng kết | Ban XDĐ | 2026-Q4 | Báo cáo
`,
        { merges: ['D3:G3', 'A3:A4', 'B3:B4', 'C3:C4', 'H3:H4'] },
      ),
    ],
  },
  {
    name: 'Sau 55 nhom xa va co quan.xlsx',
    format: 'xlsx',
    defects: [4, 'groups of units with counts'],
    sheets: [
      sheet(
        'MH',
        `
          BAN CHỈ ĐẠO TỈNH CAO BẰNG
          DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          STT | Tên mô hình | Lĩnh vực | Số hộ
          I | Xã Lý Bôn (02 mô hình) | |
          :: model | | 2026 | name, field, households, unitId
          1 | Nuôi dê | Kinh tế | 10
          → Nuôi dê | Kinh tế | 10 | @Xã Lý Bôn
          2 | Xóm bình yên | QPAN | 35
          → Xóm bình yên | QPAN | 35 | @Xã Lý Bôn
          II | Xã Cô Ba: 01 mô hình | |
          1 | Trồng sa mộc | Kinh tế | 22
          → Trồng sa mộc | Kinh tế | 22 | @Xã Cô Ba
          III | Đảng ủy UBND tỉnh | |
          1 | Công sở xanh | VHXH | 0
          → Công sở xanh | VHXH | 0 | !
`,
      ),
    ],
  },
  {
    name: 'Sau 56 ten mo hinh nam truoc.xlsx',
    format: 'xlsx',
    defects: ['names of two years'],
    sheets: [
      sheet(
        'MH',
        `
          ĐẢNG ỦY XÃ TỔNG CỌT
          ĐĂNG KÝ MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          STT | Tên mô hình năm 2025 | Tên mô hình đăng ký năm 2026 | Tập thể, cá nhân đăng ký | Lĩnh vực
          :: model | @Xã Tổng Cọt | 2026 | name, owner, field
          1 | Trồng ngô giống mới | Trồng lạc đỏ | Hội Nông dân | Kinh tế
          → Trồng lạc đỏ | Hội Nông dân | Kinh tế
          2 | Xóm sạch | Xóm sạch, đường hoa | Hội Phụ nữ | VHXH
          → Xóm sạch, đường hoa | Hội Phụ nữ | VHXH
`,
      ),
    ],
  },
  {
    name: 'Sau 57 de nghi khen va duoc khen.xlsx',
    format: 'xlsx',
    defects: ['proposed and decided'],
    sheets: [
      sheet(
        'KT',
        `
          UBND XÃ ĐÔNG KHÊ
          TỔNG HỢP KHEN THƯỞNG NĂM 2025
          STT | Họ và tên | Chức vụ | Thành tích | Hình thức đề nghị | Hình thức được khen | Số QĐ | Ngày QĐ
          :: commendation | @Xã Đông Khê | 2025 | name, position, achievement, form, decisionNumber, decisionOn, subject
          1 | Nông Thị Duyên | Chi hội trưởng | Vận động 15 hộ | Bằng khen | Giấy khen | 412/QĐ-UBND | 20/11/2025
          → Nông Thị Duyên | Chi hội trưởng | Vận động 15 hộ | Giấy khen | 412/QĐ-UBND | 2025-11-20 | individual
          2 | Bế Văn Sình | Trưởng xóm | Hòa giải giỏi | Giấy khen | Giấy khen | 412/QĐ-UBND | 20/11/2025
          → Bế Văn Sình | Trưởng xóm | Hòa giải giỏi | Giấy khen | 412/QĐ-UBND | 2025-11-20 | individual
`,
      ),
    ],
  },
  {
    name: 'Sau 58 DVK moi va duy tri.xlsx',
    format: 'xlsx',
    defects: ['new and continued'],
    sheets: [
      sheet(
        'TH',
        `
          BAN CHỈ ĐẠO TỈNH CAO BẰNG
          TỔNG HỢP MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          TT | Đơn vị | Tổng số mô hình | Trong đó | | Tập thể | Cá nhân | Số mô hình được công nhận
     | | | Đăng ký mới | Duy trì | | |
          :: DVK | | 2026 | unitId, registered, collectives, individuals, recognised
          1 | Xã Thạch An | 25 | 10 | 15 | 20 | 5 | 18
          → @Xã Thạch An | 25 | 20 | 5 | 18
          2 | Xã Minh Khai | 14 | 6 | 8 | 9 | 5 | 7
          → @Xã Minh Khai | 14 | 9 | 5 | 7
          Cộng | | 39 | 16 | 23 | 29 | 10 | 25
`,
        { merges: ['D3:E3', 'A3:A4', 'B3:B4', 'C3:C4', 'F3:F4', 'G3:G4', 'H3:H4'] },
      ),
    ],
  },
  {
    name: 'Sau 59 khen thuong hai bang.xlsx',
    format: 'xlsx',
    defects: [9, 'two tables of other columns'],
    sheets: [
      sheet(
        'Khen',
        `
          ĐẢNG ỦY XÃ HẠNH PHÚC
          DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG PHONG TRÀO “DÂN VẬN KHÉO” GIAI ĐOẠN 2021-2025
          (Kèm theo Tờ trình số 18-TTr/ĐU ngày 10/10/2025)
          A. TẬP THỂ
          TT | Tên tập thể | Địa chỉ | Tóm tắt thành tích | Hình thức đề nghị khen
          :: commendation | @Xã Hạnh Phúc | 2021/2025 | name, achievement, form, subject
          1 | Chi bộ xóm Bó Chang | Xóm Bó Chang | Vận động hiến 2.100 m2 đất | BK của UBND tỉnh
          → Chi bộ xóm Bó Chang | Vận động hiến 2.100 m2 đất | BK của UBND tỉnh? | collective
          2 | Hội CCB xã | Trụ sở xã | Duy trì 5 mô hình | Giấy khen
          → Hội CCB xã | Duy trì 5 mô hình | Giấy khen | collective
          B. CÁ NHÂN
          TT | Họ và tên | Ngày sinh | Giới tính | Chức vụ, đơn vị | Thành tích nổi bật | Hình thức đề nghị khen
          :: commendation | @Xã Hạnh Phúc | 2021/2025 | name, birthYear, position, achievement, form, subject
          1 | Bà Sầm Thị Én | 12/5/1978 | Nữ | Chi hội trưởng PN | Vận động 12 hộ thoát nghèo | Giấy khen
          → Bà Sầm Thị Én | 1978? | Chi hội trưởng PN | Vận động 12 hộ thoát nghèo | Giấy khen | individual
          2 | Ông Lâm Văn Pảo | 1969 | Nam | Trưởng xóm | Hiến 500 m2 đất | Bằng khen
          → Ông Lâm Văn Pảo | 1969 | Trưởng xóm | Hiến 500 m2 đất | Bằng khen | individual
          Tổng số: 02 tập thể, 02 cá nhân.
`,
      ),
    ],
  },
  {
    name: 'Sau 60 don vi o chu ky.xlsx',
    format: 'xlsx',
    defects: ['sender in the signature'],
    sheets: [
      sheet(
        'Sheet1',
        `
          MẪU BÁO CÁO HỘI NGHỊ
          STT | Nội dung hội nghị | Thời gian | Số người tham gia
          :: conference | @Xã Vinh Quý | | title, heldOn, attendees
          1 | Giao ban tháng 7 | 05/7/2026 | 33
          → Giao ban tháng 7 | 2026-07-05? | 33
          2 | Tập huấn kỹ năng | 16/8/2026 | 51
          → Tập huấn kỹ năng | 2026-08-16? | 51

          | Vinh Quý, ngày 20 tháng 9 năm 2026
          | TM. BAN CHẤP HÀNH ĐẢNG BỘ XÃ VINH QUÝ
          | BÍ THƯ
`,
      ),
    ],
  },
]
