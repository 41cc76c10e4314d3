import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

const sideBySide = sheet(
  'Gộp',
  `
    ỦY BAN MTTQ XÃ QUANG TRUNG - SỐ LIỆU NĂM 2026
    STT | Tên hội nghị | Ngày tổ chức | Số người dự | | STT | Tên mô hình | Lĩnh vực | Số hộ hưởng lợi
    :: model | @Xã Quang Trung | 2026 | name, field, households
    1 | Đại hội MTTQ | 10/02/2026 | 98 | | 1 | Xóm không rác | Văn hóa - xã hội | 55
    → Xóm không rác | Văn hóa - xã hội | 55
    2 | Tổng kết năm | 28/11/2026 | 76 | | 2 | Chăn nuôi hữu cơ | Kinh tế | 20
    → Chăn nuôi hữu cơ | Kinh tế | 20
`,
)

/** What is none of ours, what stands beside ours, and forms in clumsy layouts. */
export const files: readonly DefectFile[] = [
  {
    name: 'danh ba dien thoai can bo dan van.xlsx',
    format: 'xlsx',
    defects: ['a phone list, none of ours'],
    sheets: [
      sheet(
        'Sheet1',
        `
          DANH BẠ ĐIỆN THOẠI CÁN BỘ LÀM CÔNG TÁC DÂN VẬN NĂM 2026
          STT | Họ và tên | Chức vụ | Đơn vị | Số điện thoại | Ghi chú
          ::  | | 2026 | name
          1 | Lê Thị Hà | Trưởng ban | Xã Hạ Lang | 0912345678 |
          ↑
          2 | Đinh Văn Khoa | Phó ban | Xã Vinh Quý | 0987654321 |
          ↑
`,
      ),
    ],
  },
  {
    name: 'Diem danh hoi nghi 12-3-2026.xlsx',
    format: 'xlsx',
    defects: ['an attendance list, none of ours'],
    sheets: [
      sheet(
        'Sheet1',
        `
          DANH SÁCH ĐIỂM DANH ĐẠI BIỂU DỰ HỘI NGHỊ
          Ngày 12/3/2026
          TT | Họ và tên | Chức vụ, đơn vị công tác | Ký nhận
          ::  | | | name
          1 | Nông Thị Ba | Bí thư chi bộ |
          ↑
          2 | Lý A Páo | Trưởng xóm |
          ↑
`,
      ),
    ],
  },
  {
    name: 'Bieu tong hop Q3 xa Dinh Phong.xlsx',
    format: 'xlsx',
    defects: [
      'two forms below each other on a sheet with notes between them, a third on another sheet with another name',
    ],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ ĐÌNH PHONG
          BIỂU TỔNG HỢP SỐ LIỆU QUÝ III NĂM 2026

          1. Kết quả hoạt động của Ban Thanh tra nhân dân
          TT | Tên xã | Số cuộc giám sát | Phát hiện số sai phạm | Số vụ việc kiến nghị | Thu hồi tiền (đồng) | Thu hồi đất (m2)
          :: B7 | @Xã Đình Phong | 2026-Q3 | unitId, supervisions, violations, casesRecommended, moneyRecovered, landRecovered
          1 | Đình Phong | 4 | 1 | 1 | 2.500.000 | 0
          → @Xã Đình Phong | 4 | 1 | 1 | 2500000 | 0
          (Số liệu do MTTQ xã cung cấp)

          2. Đơn thư khiếu nại, tố cáo
          TT | Tên xã | Số đơn thư đã tiếp nhận | | Số đơn thư đã được giải quyết | | Tổng số đơn thư chưa được giải quyết
          | | Trong kỳ báo cáo | Tính từ đầu năm | Trong kỳ báo cáo | Tính từ đầu năm |
          :: B9 | @Xã Đình Phong | 2026-Q3 | unitId, receivedInPeriod, receivedYearToDate, resolvedInPeriod, resolvedYearToDate, unresolved
          1 | Đình Phong | 2 | 9 | 2 | 8 | 1
          → @Xã Đình Phong | 2 | 9 | 2 | 8 | 1
          CHỦ TỊCH
`,
        { merges: ['C10:D10', 'E10:F10'] },
      ),
      sheet(
        'Hoà giải',
        `
          KẾT QUẢ HOÀ GIẢI Ở CƠ SỞ QUÝ III/2026
          STT | Tên đơn vị | Số tổ hoà giải | Số vụ tiếp nhận | Hoà giải thành | Hoà giải không thành | Tỷ lệ thành
          :: HOAGIAI | @Xã Đình Phong | 2026-Q3 | unitId, teams, received, succeeded, failed, successRate
          1 | Xã Đình Phong | 17 | 6 | 5 | 1 | 83,33%
          → @Xã Đình Phong | 17 | 6 | 5 | 1 | 83.33
`,
      ),
    ],
  },
  {
    name: 'Bieu mau so lieu 2025 (Cot Pang).xlsx',
    format: 'xlsx',
    defects: ['the sender misspelt in the file name, an “x” left of the table, columns added by the sender'],
    sheets: [
      sheet(
        'Biểu 5',
        `
          | ĐẢNG ỦY XÃ CỐC PÀNG
          | KẾT QUẢ HUY ĐỘNG VỐN XÂY DỰNG HẠ TẦNG NĂM 2025
          | Đơn vị tính: Triệu đồng
          | TT | Tên công trình | Xóm | Ngày khởi công | Tổng giá trị | Nhân dân đóng góp | Nhà nước hỗ trợ | Cán bộ phụ trách | Ghi chú
          :: B5 | @Xã Cốc Pàng | 2025 | work, totalValue, peopleContribution, stateSupport, note
          | 1 | Đường Nà Nhùng | Nà Nhùng | 15/8/2025 | 420 | 70 | 350 | A Páo | đang làm
          → Đường Nà Nhùng | 420000000 | 70000000 | 350000000 | đang làm
          | 2 | Kè chống sạt lở | Cốc Mòn | 01/9/2025 | 1.350,5 | 50,5 | 1.300 | A Páo |
          → Kè chống sạt lở | 1350500000 | 50500000 | 1300000000 |
          | 3 | Nhà họp xóm | Nà Mìa | 20/10/2025 | 300 | 300 | 0 | Chị Sua |
          → Nhà họp xóm | 300000000 | 300000000 | 0 |
          | | Tổng | | | 2.070,5 | 420,5 | 1.650 | |
`,
      ),
    ],
  },
  {
    name: 'Bang so lieu hoi nghi va mo hinh xa Quang Trung.xlsx',
    format: 'xlsx',
    defects: ['two lists side by side'],
    sheets: [
      {
        ...sideBySide,
        tables: [
          {
            form: 'conference',
            unit: ['01465', 'Xã Quang Trung'],
            period: '2026',
            fields: ['title', 'heldOn', 'attendees'],
            rows: [
              [3, 'Đại hội MTTQ', '2026-02-10', 98],
              [4, 'Tổng kết năm', '2026-11-28', 76],
            ],
          },
          ...sideBySide.tables,
        ],
      },
    ],
  },
  {
    name: 'DVK sheet theo xa.xlsx',
    format: 'xlsx',
    defects: [
      'a sheet for each commune, a hidden sheet with old data, the sender only in the name of the sheet',
    ],
    sheets: [
      sheet(
        'Bảo Toàn',
        `
          MÔ HÌNH DÂN VẬN KHÉO NĂM 2024
          TT | Tên mô hình | Đơn vị thực hiện | Số hộ tham gia
          :: model | @cũ Xã Bảo Toàn | 2024 | name, owner
          1 | Nuôi ong lấy mật | HTX Bảo Toàn | 12
          → Nuôi ong lấy mật | HTX Bảo Toàn
          2 | Đường sạch ngõ đẹp | Hội PN | 60
          → Đường sạch ngõ đẹp | Hội PN
`,
      ),
      sheet(
        'Hồng Trị',
        `
          MÔ HÌNH DÂN VẬN KHÉO NĂM 2024
          TT | Tên mô hình | Đơn vị thực hiện | Số hộ tham gia
          :: model | @cũ Xã Hồng Trị | 2024 | name, owner
          1 | Chuồng trại xa nhà | Hội ND | 35
          → Chuồng trại xa nhà | Hội ND
`,
      ),
    ],
  },
  {
    name: 'Biểu 9 - quý I năm 2024 - Nguyên Bình.xlsx',
    format: 'xlsx',
    defects: ['cells of one commune merged over two rows of headings and numbers in text with NBSP'],
    sheets: [
      sheet(
        'Biểu 9',
        `
          UBND HUYỆN NGUYÊN BÌNH | | | | | | Biểu số: 09
          ĐƠN THƯ KHIẾU NẠI, TỐ CÁO
          TT | Tên xã phường, thị trấn | Số đơn thư khiếu nại tố cáo đã tiếp nhận | | Số đơn thư khiếu nại tố cáo đã được giải quyết | | Tổng số đơn thư khiếu nại, tố cáo chưa được giải quyết | Ghi chú
          | | Trong kỳ báo cáo | Tính từ đầu năm | Trong kỳ báo cáo | Tính từ đầu năm | |
          A | B | 1 | 2 | 3 | 4 | 5=2-4 | C
          :: B9 | @Huyện Nguyên Bình | 2024-Q1 | unitId, receivedInPeriod, receivedYearToDate, resolvedInPeriod, resolvedYearToDate, unresolved, note
          1 | Tĩnh Túc | 2 | 2 | 1 | 1 | 1 | đất đai
          → @cũ Thị trấn Tĩnh Túc | 2 | 2 | 1 | 1 | 1 | đất đai
          2 | Vũ Nông | Không | | | | |
          → @cũ Xã Vũ Nông | 0? | | | | |
          3 | Tam Kim | 1 | 1 | 1 | 1 | 0 |
          → @cũ Xã Tam Kim | 1 | 1 | 1 | 1 | 0 |
          4 | Phan Thanh | 0 | 0 | 0 | 0 | 0 |
          → @cũ Xã Phan Thanh/Nguyên Bình | 0 | 0 | 0 | 0 | 0 |
          Cộng: 04 đơn vị | | 3 | 3 | 2 | 2 | 1 |
`,
        { merges: ['C3:D3', 'E3:F3'] },
      ),
    ],
  },
]
