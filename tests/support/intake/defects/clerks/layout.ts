import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Sheets as clerks arrange them. */
export const files: readonly DefectFile[] = [
  {
    name: 'Tu soan 45 hoi nghi lap tieu de.xlsx',
    format: 'xlsx',
    defects: [14, 'column numbers and sums carried over on each page'],
    sheets: [
      sheet(
        'Trang 1',
        `
          HUYỆN ỦY HẠ LANG | | | | ĐẢNG CỘNG SẢN VIỆT NAM
          BAN DÂN VẬN | | | | Hạ Lang, ngày 05 tháng 01 năm 2024
          DANH SÁCH HỘI NGHỊ, TẬP HUẤN NĂM 2023
          TT | Nội dung | Thời gian | Địa điểm | Số người | Ghi chú
          1 | 2 | 3 | 4 | 5 | 6
          :: conference | @Huyện Hạ Lang | 2023 | title, heldOn, place, attendees, note
          1 | Tập huấn Luật Thực hiện dân chủ ở cơ sở | 15/3/2023 | HT huyện | 120 |
          → Tập huấn Luật Thực hiện dân chủ ở cơ sở | 2023-03-15 | HT huyện | 120 |
          2 | Hội nghị sơ kết 6 tháng | 28/6/2023 | HT huyện | 85 | Có 02 tham luận
          → Hội nghị sơ kết 6 tháng | 2023-06-28 | HT huyện | 85 | Có 02 tham luận
          Cộng dồn | | | | 205 |
          TT | Nội dung | Thời gian | Địa điểm | Số người | Ghi chú
          1 | 2 | 3 | 4 | 5 | 6
          Mang sang | | | | 205 |
          3 | Đối thoại với thanh niên | Tháng 9/2023 | Xã Lý Quốc | 60 |
          → Đối thoại với thanh niên | 2023-09 | Xã Lý Quốc | 60 |
          Tổng | | | | 265 |
          Số tiền viết bằng chữ: không
`,
      ),
    ],
  },
  {
    name: 'Tu soan 46 nhieu sheet.xlsx',
    format: 'xlsx',
    defects: [14, 'one sheet names the sender of the others'],
    sheets: [
      sheet(
        'Hướng dẫn',
        `
          HƯỚNG DẪN NHẬP SỐ LIỆU
          1. Nhập đầy đủ các cột
          2. Không sửa tiêu đề
`,
      ),
      sheet(
        'HN',
        `
          ĐẢNG ỦY XÃ HẠNH PHÚC
          Danh sách hội nghị Quý 1/2026
          STT | Tên hội nghị | Ngày | Số người dự
          :: conference | @Xã Hạnh Phúc | 2026-Q1 | title, heldOn, attendees
          1 | Sơ kết | 2026-03-28 | 50
          → Sơ kết | 2026-03-28 | 50
`,
      ),
      sheet(
        'MH',
        `
          Danh sách mô hình dân vận khéo đăng ký năm 2026
          STT | Tên mô hình | Lĩnh vực | Đơn vị thực hiện
          :: model | @Xã Hạnh Phúc | 2026 | name, field, owner
          1 | Trồng keo | Kinh tế | Hội ND
          → Trồng keo | Kinh tế | Hội ND
`,
      ),
      sheet(
        'Sheet3',
        `

`,
      ),
      sheet(
        'DM',
        `
          Cấp xã
          Cấp huyện
`,
        { hidden: true },
      ),
    ],
  },
  {
    name: 'Tu soan 47 B9 hai ban.xlsx',
    format: 'xlsx',
    defects: [14, 'two tables parted by “Quý II”, headings that refer to the one before'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND HUYỆN NGUYÊN BÌNH
          TỔNG HỢP ĐƠN THƯ KHIẾU NẠI, TỐ CÁO NĂM 2024
          Quý I
          TT | Tên xã, TT | Số đơn đã tiếp nhận trong kỳ | Luỹ kế từ đầu năm | Số đơn đã giải quyết trong kỳ | Luỹ kế từ đầu năm | Chưa giải quyết
          :: B9 | @Huyện Nguyên Bình | 2024-Q1 | unitId, receivedInPeriod, receivedYearToDate, resolvedInPeriod, resolvedYearToDate, unresolved
          1 | Vũ Nông | 2 | 2 | 1 | 1 | 1
          → @cũ Xã Vũ Nông | 2 | 2 | 1 | 1 | 1
          2 | TT Tĩnh Túc | 5 | 5 | 5 | 5 | 0
          → @cũ Thị trấn Tĩnh Túc | 5 | 5 | 5 | 5 | 0
          Cộng | | 7 | 7 | 6 | 6 | 1
          Quý II
          TT | Tên xã, TT | Số đơn đã tiếp nhận trong kỳ | Luỹ kế từ đầu năm | Số đơn đã giải quyết trong kỳ | Luỹ kế từ đầu năm | Chưa giải quyết
          :: B9 | @Huyện Nguyên Bình | 2024-Q2 | unitId, receivedInPeriod, receivedYearToDate, resolvedInPeriod, resolvedYearToDate, unresolved
          1 | Vũ Nông | 1 | 3 | 2 | 3 | 0
          → @cũ Xã Vũ Nông | 1 | 3 | 2 | 3 | 0
          2 | TT Tĩnh Túc | 0 | 5 | 0 | 5 | 0
          → @cũ Thị trấn Tĩnh Túc | 0 | 5 | 0 | 5 | 0
`,
      ),
    ],
  },
  {
    name: 'Tu soan 48 bao cao xa T5.xlsx',
    format: 'xlsx',
    defects: [14, '“Tên đơn vị:” beside its value is no heading'],
    sheets: [
      sheet(
        'T5',
        `
          BÁO CÁO THÁNG 5/2026
          Tên đơn vị: | Đảng ủy xã Lý Bôn
          Họ tên người lập biểu: | Nông Thị Hiền
          Nội dung | Số liệu
          Số hội nghị tuyên truyền (cuộc) | 4
          :: BCT | @Xã Lý Bôn | 2026-05 | conferences, counterArticles, models, casesResolved, membersStudying, publicOpinion, committeeDocuments, boardDocuments
          → 4 | 7 | 3 | 1 | 99.1 | Ổn định | 5 | 2
          Số tin, bài đấu tranh phản bác | 7 bài
          ↑
          Số mô hình Dân vận khéo (hiệu quả) | 3
          ↑
          Số vụ việc, điểm nóng đã giải quyết | 1
          ↑
          Tỷ lệ đảng viên học tập (%) | 99,1%
          ↑
          Nắm bắt dư luận (tóm tắt) | Ổn định
          ↑
          Số VB Cấp ủy ban hành | 5
          ↑
          Số VB Ban TG-DV tham mưu | 2
          ↑
`,
      ),
    ],
  },
  {
    name: 'Tu soan 49 bc thang nhieu xa.xlsx',
    format: 'xlsx',
    defects: [14, 'an unknown abbreviation in a heading'],
    sheets: [
      sheet(
        'Tổng hợp',
        `
          TỔNG HỢP BÁO CÁO THÁNG 02 NĂM 2026
          TT | Tên đơn vị | Số hội nghị TT (cuộc) | Số tin bài phản bác | Số MH DVK hiệu quả | Số vụ việc đã giải quyết | Tỷ lệ đảng viên học tập | Nắm bắt dư luận | Tỷ lệ VB ký số | Tiến độ CĐS
          :: BCT |  | 2026-02 | unitId, conferences, counterArticles, models, casesResolved, membersStudying, publicOpinion, digitallySigned, digitalProgress
          1 | Xã Bảo Lạc | 5 | 4 | 6 | 0 | 98% | Ổn định | 100% | Đã hoàn thành tốt
          → @Xã Bảo Lạc | 5 | 4 | 6 | 0 | 98 | Ổn định | 100 | Đã hoàn thành tốt
          2 | Xã Cô Ba | 2 | 1 | 3 | 1 | 97,5 | | 95 | Đang triển khai
          → @Xã Cô Ba | 2 | 1 | 3 | 1 | 97.5 |  | 95 | Đang triển khai
          3 | Phường Thục Phán | 9 | 12 | 14 | 2 | 99,2 | Một số ý kiến về giá đất | 99 | Đã hoàn thành tốt
          → @Phường Thục Phán | 9 | 12 | 14 | 2 | 99.2 | Một số ý kiến về giá đất | 99 | Đã hoàn thành tốt
          Tổng số | | 16 | 17 | 23 | 3 | | | |
`,
      ),
    ],
  },
  {
    name: 'Tu soan 50 Danh sach can bo.xlsx',
    format: 'xlsx',
    defects: [14, 'a list of officials is none of ours'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ HÒA AN
          DANH SÁCH CÁN BỘ, CÔNG CHỨC NĂM 2026
          STT | Họ và tên | Ngày sinh | Chức vụ | Trình độ | Điện thoại
          ::  | @Xã Hòa An | 2026 | content
          1 | Nông Văn A | 01/01/1980 | Chủ tịch | Đại học | 0912345678
          2 | Lý Thị B | 02/02/1985 | Phó Chủ tịch | Đại học | 0912345679
`,
      ),
    ],
  },
  {
    name: 'Tu soan 51 hoi nghi nhieu trang.xlsx',
    format: 'xlsx',
    defects: [14, 'sheets of months, one of which names the year'],
    sheets: [
      sheet(
        'Tháng 1',
        `
          UBND XÃ YÊN THỔ
          HỘI NGHỊ THÁNG 01 NĂM 2026
          TT | Tên hội nghị | Ngày | Số lượt
          :: conference | @Xã Yên Thổ | 2026-01 | title, heldOn, attendees
          1 | Họp A | 5/1/2026 | 30
          → Họp A | 2026-01-05 | 30
`,
      ),
      sheet(
        'Tháng 2',
        `
          HỘI NGHỊ THÁNG 02
          TT | Tên hội nghị | Ngày | Số lượt
          :: conference | @Xã Yên Thổ | 2026-02 | title, heldOn, attendees
          1 | Họp B | 25/2/2026 | 40
          → Họp B | 2026-02-25 | 40
`,
      ),
      sheet(
        'Tháng 3',
        `
          TT | Tên hội nghị | Ngày | Số lượt
          :: conference | @Xã Yên Thổ | 2026-03 | title, heldOn, attendees
          1 | Họp C | 25/3/2026 | 50
          → Họp C | 2026-03-25 | 50
`,
      ),
    ],
  },
  {
    name: 'Tu soan 52 Du toan.xlsx',
    format: 'xlsx',
    defects: [14, 'a budget is none of ours'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ HÒA AN
          DỰ TOÁN KINH PHÍ TỔ CHỨC HỘI NGHỊ NĂM 2026
          STT | Nội dung | Đơn vị tính | Số lượng | Đơn giá | Thành tiền
          ::  | @Xã Hòa An | 2026 | content
          1 | Nước uống | chai | 120 | 5000 | 600000
          2 | Tài liệu | bộ | 120 | 10000 | 1200000
          Cộng | | | | | 1800000
`,
      ),
    ],
  },
  {
    name: 'Tu soan 53 tong nhom tren.xlsx',
    format: 'xlsx',
    defects: [14, 'group rows with a unit and sums, a total that says how many works'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND HUYỆN HÒA AN
          KẾT QUẢ HUY ĐỘNG VỐN XÂY DỰNG HẠ TẦNG CƠ SỞ QUÝ I/2025
          TT | Tên xã | Tên công trình (cuộc vận động) | Tổng giá trị (đồng) | Nhân dân đóng góp | Nhà nước hỗ trợ
          | TỔNG SỐ | 3 công trình | 600.000.000 | 200.000.000 | 400.000.000
          I | Xã Dân Chủ | | 300.000.000 | 100.000.000 | 200.000.000
          :: B5 | @Huyện Hòa An | 2025-Q1 | unitId, work, totalValue, peopleContribution, stateSupport
          1 | | Đường Nà Loà | 100.000.000 | 50.000.000 | 50.000.000
          → @cũ Xã Dân Chủ | Đường Nà Loà | 100000000 | 50000000 | 50000000
          2 | | Kênh mương | 200.000.000 | 50.000.000 | 150.000.000
          → @cũ Xã Dân Chủ | Kênh mương | 200000000 | 50000000 | 150000000
          II | Xã Hồng Việt | | 300.000.000 | 100.000.000 | 200.000.000
          1 | | Nhà văn hóa | 300.000.000 | 100.000.000 | 200.000.000
          → @cũ Xã Hồng Việt | Nhà văn hóa | 300000000 | 100000000 | 200000000
`,
      ),
    ],
  },
  {
    name: 'Tu soan 54 chu ky hai ben.xlsx',
    format: 'xlsx',
    defects: [14, '“Tổng số thôn”, signatures on both sides'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ THỐNG NHẤT
          HUYỆN HẠ LANG
          KẾT QUẢ TỔ CHỨC HỌP THÔN, BẢN, TỔ DÂN PHỐ NĂM 2024
          TT | Tên xã | Tổng số thôn | Họp 1 lần/năm | Họp 2 lần/năm | Khác
          :: B10 | @cũ Xã Thống Nhất | 2024 | unitId, hamlets, metOnceAYear, metTwiceAYear, metOtherwise
          1 | Thống Nhất | 9 | 1 | 8 | 0
          → @cũ Xã Thống Nhất | 9 | 1 | 8 | 0
          Thống Nhất, ngày 20 tháng 12 năm 2024
          NGƯỜI LẬP BIỂU | | | TM. ỦY BAN NHÂN DÂN
          (Ký, họ tên) | | | CHỦ TỊCH
          Nguyễn Văn A | | | Trần Văn B
`,
      ),
    ],
  },
]
