import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Lists of a sixth author: footnotes, columns of two years, groups in three levels, vague deadlines. */
export const files: readonly DefectFile[] = [
  {
    name: 'Sau 01 mo hinh 3 cap nhom.xlsx',
    format: 'xlsx',
    defects: [4, 'three levels of groups'],
    sheets: [
      sheet(
        'DS',
        `
          UBND TỈNH CAO BẰNG
          BIỂU TỔNG HỢP ĐĂNG KÝ MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2026
          STT | Tên mô hình | Chủ thể thực hiện | Số hộ hưởng lợi | Ghi chú
          :: model | | 2026 | name, owner, households, unitId, field, subject
          I | XÃ ĐÀM THỦY | | |
          1 | Lĩnh vực kinh tế | | |
          a | Tập thể | | |
          - | Làm du lịch cộng đồng | Hội Nông dân xã | #34 |
          → Làm du lịch cộng đồng | Hội Nông dân xã | 34 | @Xã Đàm Thủy | Kinh tế? | collective?
          - | Nuôi cá lồng | HTX Bản Giốc | #12 |
          → Nuôi cá lồng | HTX Bản Giốc | 12 | @Xã Đàm Thủy | Kinh tế? | collective?
          b | Cá nhân | | |
          - | Trồng hạt dẻ | Ông Nông Văn Sính | #1 |
          → Trồng hạt dẻ | Ông Nông Văn Sính | 1 | @Xã Đàm Thủy | Kinh tế? | individual?
          2 | Lĩnh vực quốc phòng - an ninh | | |
          a | Tập thể | | |
          - | Tự quản đường biên, mốc giới | Đồn Biên phòng Đàm Thủy | #60 |
          → Tự quản đường biên, mốc giới | Đồn Biên phòng Đàm Thủy | 60 | @Xã Đàm Thủy | Quốc phòng - an ninh? | collective?
          II | XÃ ĐÌNH PHONG | | |
          1 | Lĩnh vực kinh tế | | |
          a | Tập thể | | |
          - | Ngân hàng bò | Hội LHPN xã | #20 |
          → Ngân hàng bò | Hội LHPN xã | 20 | @Xã Đình Phong | Kinh tế? | collective?
          | Tổng cộng | | #127 |
`,
      ),
    ],
  },
  {
    name: 'Sau 02 chu thich sao.xlsx',
    format: 'xlsx',
    defects: ['footnote marks'],
    sheets: [
      sheet(
        'DS MH',
        `
          UBND PHƯỜNG TÂN GIANG
          DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO ĐỀ NGHỊ CÔNG NHẬN NĂM 2025
          STT | Tên mô hình (*) | Đơn vị thực hiện (1) | Số hộ hưởng lợi (**) | Diện tích đất hiến (m2)
          :: model | | 2025 | name, owner, households, landM2
          1 | Tuyến phố văn minh | TDP 3 | 145 (*) | 0
          → Tuyến phố văn minh | TDP 3 | 145? | 0
          2 | Mở rộng ngõ 12 | TDP 7 | 28 (**) | 1.250,5 m2
          → Mở rộng ngõ 12 | TDP 7 | 28? | 1250.5
          3 | Camera an ninh* | Công an phường | 300(1) | -
          → Camera an ninh* | Công an phường | ! |
          (*) Mô hình được duy trì từ năm 2024.
          (**) Số liệu tính đến 15/11/2025.
          (1) Do UBND phường giao.
`,
      ),
    ],
  },
  {
    name: 'Sau 03 sang trang.xlsx',
    format: 'xlsx',
    defects: ['cell continued on next page'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ MINH KHAI
          DANH SÁCH MÔ HÌNH DVK NĂM 2026
          TT | Tên mô hình | Nội dung, cách làm | Số hộ
          :: model | @Xã Minh Khai | 2026 | name, content, households
          1 | Hàng rào xanh | Vận động 30 hộ trồng hàng rào cây xanh, | 30
          → Hàng rào xanh | Vận động 30 hộ trồng hàng rào cây xanh,? | 30
          TT | Tên mô hình | Nội dung, cách làm | Số hộ
          | | cắt tỉa định kỳ hằng tháng |
          2 | Sân chơi trẻ em | Xã hội hóa làm 02 sân chơi | 75
          → Sân chơi trẻ em | Xã hội hóa làm 02 sân chơi | 75
`,
      ),
    ],
  },
  {
    name: 'Sau 04 cong nhan phuong Nung Tri Cao.xls',
    format: 'xls',
    defects: ['decision in title'],
    sheets: [
      sheet(
        'QD',
        `
          ỦY BAN NHÂN DÂN | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          PHƯỜNG NÙNG TRÍ CAO | | | Độc lập - Tự do - Hạnh phúc
          DANH SÁCH MÔ HÌNH “DÂN VẬN KHÉO” ĐƯỢC CÔNG NHẬN NĂM 2025
          (Kèm theo Quyết định số 1245/QĐ-UBND ngày 08 tháng 12 năm 2025 của UBND phường Nùng Trí Cao)
          STT | Tên mô hình | Tổ chức, cá nhân xây dựng | Kết quả thẩm định | Xếp loại
          :: model | @Phường Nùng Trí Cao | 2025 | name, owner, status
          1 | Chợ không dùng túi ni lông | Ban quản lý chợ | Đạt | Xuất sắc
          → Chợ không dùng túi ni lông | Ban quản lý chợ | recognised?
          2 | Tổ dân phố thông minh | TDP 5 | Đạt | Khá
          → Tổ dân phố thông minh | TDP 5 | recognised?
          3 | Hẻm hoa | Bà Hoàng Thị Nhung | Chưa đạt |
          → Hẻm hoa | Bà Hoàng Thị Nhung | !
          Danh sách này có 03 mô hình./.
`,
      ),
    ],
  },
  {
    name: 'Sau 05 tong nhom cong thuc.xlsx',
    format: 'xlsx',
    defects: ['group rows with sums'],
    sheets: [
      sheet(
        'MH 2026',
        `
          BAN CHỈ ĐẠO XÃ QUẢNG LÂM
          DANH SÁCH MÔ HÌNH DVK 6 THÁNG ĐẦU NĂM 2026
          Số TT | Tên mô hình | Đơn vị chủ trì | Số hộ tham gia | Số tiền (nghìn đồng)
          | TỔNG CỘNG | | {D6+D9}95 | {E6+E9}48500
          :: model | @Xã Quảng Lâm | 2026-H1 | name, owner, households, amount, field
          I | Lĩnh vực kinh tế: 02 mô hình | | {SUM(D7:D8)}55 | {SUM(E7:E8)}36000
          1 | Nuôi lợn đen | Hội ND | #25 | #15000
          → Nuôi lợn đen | Hội ND | 25 | 15000000 | Kinh tế
          2 | Trồng gừng | Đoàn TN | #30 | #21000
          → Trồng gừng | Đoàn TN | 30 | 21000000 | Kinh tế
          II | Lĩnh vực văn hóa, xã hội: 01 mô hình | | {SUM(D10:D10)}40 | {SUM(E10:E10)}12500
          3 | Xóa hủ tục tang ma | Xóm Phiêng Phát | #40 | #12500
          → Xóa hủ tục tang ma | Xóm Phiêng Phát | 40 | 12500000 | Văn hóa, xã hội
`,
      ),
    ],
  },
  {
    name: 'Sau 06 Hoi LHPN tinh mo hinh.xlsx',
    format: 'xlsx',
    defects: ['mass organisation'],
    sheets: [
      sheet(
        'PN',
        `
          HỘI LHPN VIỆT NAM
          BTV HỘI LHPN TỈNH CAO BẰNG
          TỔNG HỢP MÔ HÌNH DÂN VẬN KHÉO CỦA HỘI LHPN CÁC XÃ, PHƯỜNG NĂM 2026
          TT | Hội LHPN xã, phường | Tên mô hình | Số hội viên tham gia | Hiệu quả mang lại
          :: model | | 2026 | unitId, name, result
          1 | Xã Lý Bôn | Phụ nữ nuôi gà đen | #35 | Thu nhập 2 triệu/tháng
          → @Xã Lý Bôn | Phụ nữ nuôi gà đen | Thu nhập 2 triệu/tháng
          2 | Phường Thục Phán | Biến rác thành tiền | #120 | Hỗ trợ 15 trẻ em
          → @Phường Thục Phán | Biến rác thành tiền | Hỗ trợ 15 trẻ em
          | Tổng | 2 mô hình | #155 |
`,
      ),
    ],
  },
  {
    name: 'Sau 07 hai nam.xlsx',
    format: 'xlsx',
    defects: ['two years in columns of a list'],
    sheets: [
      sheet(
        'MH',
        `
          ĐẢNG ỦY XÃ THANH LONG
          DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          STT | Tên mô hình | Số hộ hưởng lợi | | Kinh phí (triệu đồng) |
     | | Năm 2025 | Năm 2026 | Năm 2025 | Năm 2026
          :: model | @Xã Thanh Long | 2026 | name, households, amount
          1 | Trồng lê | 20 | 35 | 50 | 80
          → Trồng lê | 35 | 80000000
          2 | Nuôi ong | 12 | 18 | 20 | 25,5
          → Nuôi ong | 18 | 25500000
`,
        { merges: ['C3:D3', 'E3:F3', 'A3:A4', 'B3:B4'] },
      ),
    ],
  },
  {
    name: 'Sau 08 bang phu ben phai.xlsx',
    format: 'xlsx',
    defects: ['small side table of sums'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ SƠN LỘ
          DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          STT | Tên mô hình | Lĩnh vực | Số hộ | | Tổng hợp theo lĩnh vực | Số lượng
          :: model | @Xã Sơn Lộ | 2026 | name, field, households
          1 | Cây hồi | Kinh tế | 30 | | Kinh tế | 2
          → Cây hồi | Kinh tế | 30
          2 | Nhà sạch | VHXH | 25 | | VHXH | 1
          → Nhà sạch | VHXH | 25
          3 | Lợn nái | Kinh tế | 9 | | QPAN | 0
          → Lợn nái | Kinh tế | 9
          | | | | | Cộng | 3
`,
      ),
    ],
  },
  {
    name: 'Sau 09 may tieng Anh.xlsx',
    format: 'xlsx',
    defects: ['English Excel'],
    sheets: [
      sheet(
        'Models',
        `
          ĐẢNG ỦY XÃ PHAN THANH
          DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          STT | Tên mô hình | Số hộ hưởng lợi | Đất hiến (m2) | Kinh phí (đồng) | Ngày công
          :: model | @Xã Phan Thanh | 2026 | name, households, landM2, amount, workdays
          1 | Đường liên xóm | 1,204 | 2,350.5 | 150,000,000 | 1,020
          → Đường liên xóm | 1204? | 2350.5 | 150000000 | 1020
          2 | Mương thủy lợi | 86 | 800.25 | 45,500,000 | 312.5
          → Mương thủy lợi | 86 | 800.25 | 45500000 | 312.5
`,
      ),
    ],
  },
  {
    name: 'Sau 10 tra loi bieu mau.csv',
    format: 'csv',
    defects: ['answers of a form'],
    sheets: [
      sheet(
        'Sau 10 tra loi bieu mau',
        `
          Dấu thời gian | Tên đơn vị báo cáo | Tên hội nghị | Ngày tổ chức | Tổng số đại biểu dự | Địa điểm tổ chức
          :: conference | | | unitId, title, heldOn, attendees, place
          4/2/2026 8:15:22 | Xã Ca Thành | Tập huấn chuyển đổi số | 25/3/2026 | 64 | Hội trường xã
          → @Xã Ca Thành | Tập huấn chuyển đổi số | 2026-03-25 | 64 | Hội trường xã
          4/3/2026 14:02:10 | xã minh tâm | Đối thoại hộ kinh doanh | 30/3/2026 | 37 | UBND xã
          → @Xã Minh Tâm | Đối thoại hộ kinh doanh | 2026-03-30 | 37 | UBND xã
          4/3/2026 16:40:59 | Phường Tân Giang | Họp tổ dân phố 5 | 31/3/2026 | 88 người | Nhà văn hóa
          → @Phường Tân Giang | Họp tổ dân phố 5 | 2026-03-31 | 88 | Nhà văn hóa
`,
      ),
    ],
  },
  {
    name: 'HN xa Tam Kim Q1-2026 Sau 11.xlsx',
    format: 'xlsx',
    defects: ['no title'],
    sheets: [
      sheet(
        'Sheet1',
        `
          Stt | Hội nghị | Ngày | SL người | Nơi t/c
          :: conference | @Xã Tam Kim | 2026-Q1 | title, heldOn, attendees, place
          #1 | Triển khai NQ 80 | {DATE(2026,1,15)}46037 | #66 | HT xã
          → Triển khai NQ 80 | 2026-01-15 | 66 | HT xã
          #2 | Gặp mặt đầu xuân | #46069~d/m/yyyy | #42 | nt
          → Gặp mặt đầu xuân | 2026-02-16 | 42 | HT xã
          #3 | Đối thoại | #46101~dd-mmm-yy | #90 | nt
          → Đối thoại | 2026-03-20 | 90 | HT xã
`,
      ),
    ],
  },
]
