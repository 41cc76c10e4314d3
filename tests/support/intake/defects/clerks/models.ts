import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Lists of models as clerks make them. */
export const files: readonly DefectFile[] = [
  {
    name: 'Tu soan 01 mo hinh DVK xa Lung Nam.xlsx',
    format: 'xlsx',
    defects: [14, 'marks under “Lĩnh vực”, a status told by its values'],
    sheets: [
      sheet(
        'DS',
        `
          BAN CHỈ ĐẠO XÃ LŨNG NẶM
          BIỂU TỔNG HỢP ĐĂNG KÝ MÔ HÌNH "DÂN VẬN KHÉO"
          Năm 2026
          TT | Tên tập thể/cá nhân | Tên mô hình đăng ký | Lĩnh vực | | | | Địa bàn thực hiện | Hình thức | Tóm tắt cách làm | Ghi chú
          | | | KT | VHXH | QPAN | XDHTCT | | | |
          (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11)
          :: model | @Xã Lũng Nặm | 2026 | owner, name, address, status, content
          #1 | Chi hội Nông dân xóm Nà Nhừ | Trồng cây mác mật | x | | | | Xóm Nà Nhừ | Mới | Hỗ trợ giống |
          → Chi hội Nông dân xóm Nà Nhừ | Trồng cây mác mật | Xóm Nà Nhừ | registered | Hỗ trợ giống
          #2 | Ông Nông Văn Thé | Hiến đất mở đường | | x | | | Xóm Cả Rè | Tiếp tục | Gương mẫu đi đầu |
          → Ông Nông Văn Thé | Hiến đất mở đường | Xóm Cả Rè | continued | Gương mẫu đi đầu
          #3 | Công an xã | Tiếng kẻng an ninh | | | x | | Toàn xã | Mới | |
          → Công an xã | Tiếng kẻng an ninh | Toàn xã | registered |
          | Tổng: 03 MH | | 1 | 1 | 1 | 0
`,
      ),
    ],
  },
  {
    name: 'Tu soan 02 Dang ky mo hinh dvk.html.xls',
    format: 'html',
    defects: [14, 12, '“Tên đơn vị, cá nhân” is no unit'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ ĐỘC LẬP
          ĐĂNG KÝ MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          STT | Tên đơn vị, cá nhân đăng ký | Tên mô hình, công trình, phần việc | Lĩnh vực đăng ký | Thời gian thực hiện | Kinh phí dự kiến (triệu đồng) | Số hộ tham gia
          :: model | @Xã Độc Lập | 2026 | owner, name, field, amount, households
          1 | Hội CCB xã | Tuyến đường tự quản | QP-AN | 2026 | 15 | 120 hộ
          → Hội CCB xã | Tuyến đường tự quản | QP-AN | 15000000 | 120
          2 | Hội LHPN xã | Biến rác thành tiền | VH - XH | Từ tháng 3/2026 | 2,5 | 45
          → Hội LHPN xã | Biến rác thành tiền | VH - XH | 2500000 | 45
          Cộng | | 02 mô hình | | | 17,5 | 165
`,
      ),
    ],
  },
  {
    name: 'Tu soan 03 mo hinh theo linh vuc.xlsx',
    format: 'xlsx',
    defects: [14, '“TT” under “Loại hình” is no number, a total among marks'],
    sheets: [
      sheet(
        'MH',
        `
          HUYỆN ỦY BẢO LẠC
          BAN DÂN VẬN
          DANH SÁCH CÁC MÔ HÌNH DÂN VẬN KHÉO NĂM 2024
          STT | Tên mô hình | Xã | Lĩnh vực | | | | Loại hình | | Kết quả nổi bật
          | | | Phát triển KT | VH-XH | QP-AN | XD HTCT | TT | CN |
          :: model | @Huyện Bảo Lạc | 2024 | name, unitId, subject, result
          1 | Nuôi bò nhốt chuồng | Cô Ba | x | | | | x | | 20 hộ thoát nghèo
          → Nuôi bò nhốt chuồng | @cũ Xã Cô Ba | collective | 20 hộ thoát nghèo
          2 | Đường hoa biên cương | Cốc Pàng | | x | | | x | |
          → Đường hoa biên cương | @cũ Xã Cốc Pàng | collective |
          3 | Hiến đất làm nhà văn hóa | nt | | x | | | | x |
          → Hiến đất làm nhà văn hóa | @cũ Xã Cốc Pàng | individual |
          Cộng | 3 | | 1 | 2 | 0 | 0 | 2 | 1 |
`,
      ),
    ],
  },
  {
    name: 'Tu soan 04 Danh sach mo hinh (1).xlsx',
    format: 'xlsx',
    defects: [14, 'the day of the paper tells the map of its sender'],
    sheets: [
      sheet(
        'Sheet1',
        `
          MẶT TRẬN TỔ QUỐC VIỆT NAM
          ỦY BAN MTTQ XÃ ĐÀM THUỶ
          BIỂU ĐĂNG KÝ MÔ HÌNH, ĐIỂN HÌNH DÂN VẬN KHÉO
          (Ban hành kèm theo Công văn số 12-CV/BCĐ ngày 15/01/2026)

          SỐ TT | TÊN MÔ HÌNH, ĐIỂN HÌNH "DÂN VẬN KHÉO" | ĐƠN VỊ/CÁ NHÂN | LĨNH VỰC | XÓM | NỘI DUNG | KINH PHÍ (đồng) | ĐẤT HIẾN | NGÀY CÔNG
          :: model | @Xã Đàm Thủy |  | name, owner, field, address, content, amount, landM2, workdays
          01 | Bản làng không rác | Chi hội PN Bản Giốc | VHXH | Bản Giốc | Thu gom rác cuối tuần; trồng hoa | 15.000.000 | 250 m2 | 120 công
          → Bản làng không rác | Chi hội PN Bản Giốc | VHXH | Bản Giốc | Thu gom rác cuối tuần; trồng hoa | 15000000 | 250 | 120
          02 | Mái ấm tình thương | Hội CTĐ | VHXH | Nà Đeng | Làm nhà cho hộ nghèo | 50 triệu | 0,02 ha | 1.020
          → Mái ấm tình thương | Hội CTĐ | VHXH | Nà Đeng | Làm nhà cho hộ nghèo | 50000000 | 200 | 1020
          03 | Nuôi ong | Nông Văn Phú | KT | Cô Muông | | 7 500 000 đ | - |
          → Nuôi ong | Nông Văn Phú | KT | Cô Muông |  | 7500000 |  |

          TỔNG CỘNG | 03 | | | | | 72.500.000 | 450 | 1.140
          | | | | | Đàm Thuỷ, ngày 20 tháng 01 năm 2026
          | NGƯỜI LẬP | | | | TM. BAN THƯỜNG TRỰC
          | | | | | CHỦ TỊCH
`,
      ),
    ],
  },
  {
    name: 'Tu soan 05 DK MH Dan van kheo 2026 xa Phan Thanh.xlsx',
    format: 'xlsx',
    defects: [14, 'persons who register'],
    sheets: [
      sheet(
        'Sheet1',
        `
          STT | Họ và tên người đăng ký | Tên mô hình | Lĩnh vực | Địa chỉ | Đăng ký mới | Duy trì | Ghi chú
          :: model | @Xã Phan Thanh | 2026 | owner, name, field, address, status
          1 | Triệu Mùi Ghến | Trồng lê | Kinh tế | Bản Chang | X | |
          → Triệu Mùi Ghến | Trồng lê | Kinh tế | Bản Chang | registered
          2 | Đặng Chòi Phâu | Bảo tồn thêu | VH-XH | Khuổi Mỵ | | X | từ 2024
          → Đặng Chòi Phâu | Bảo tồn thêu | VH-XH | Khuổi Mỵ | continued
          3 | Bàn Tòn Chiêu | Tổ đội đổi công | Kinh tế | Phjeo Phjạ | | |
          → Bàn Tòn Chiêu | Tổ đội đổi công | Kinh tế | Phjeo Phjạ |
`,
      ),
    ],
  },
  {
    name: 'Tu soan 06 Phu luc mo hinh.xlsx',
    format: 'xlsx',
    defects: [14, 'bodies of a commune are no units, names in two columns'],
    sheets: [
      sheet(
        'PL',
        `
          ĐẢNG BỘ TỈNH CAO BẰNG | | | | ĐẢNG CỘNG SẢN VIỆT NAM
          ĐẢNG ỦY XÃ SƠN LỘ | | | | Sơn Lộ, ngày 10 tháng 3 năm 2026
          Số 15-BC/ĐU
          PHỤ LỤC
          Đăng ký xây dựng mô hình, điển hình "Dân vận khéo" năm 2026
          (Kèm theo Báo cáo số 15-BC/ĐU, ngày 10/3/2026 của Đảng ủy xã)
          Số↵TT | Chi bộ, cơ quan, đơn vị | Tên mô hình | | Lĩnh vực | Nội dung đăng ký thực hiện | Thời gian hoàn thành
          | | Tập thể | Cá nhân | | |
          :: model | @Xã Sơn Lộ | 2026 | owner, name, field, content
          1 | Chi bộ xóm Khuổi Tâu | Xóm không có hủ tục | | VHXH | Bỏ tục thách cưới | Tháng 12/2026
          → Chi bộ xóm Khuổi Tâu | Xóm không có hủ tục | VHXH | Bỏ tục thách cưới
          2 | Chi bộ Trường học | | Thầy giáo tận tụy | VHXH | Dạy thêm miễn phí | Cả năm
          → Chi bộ Trường học | Thầy giáo tận tụy | VHXH | Dạy thêm miễn phí
`,
        { merges: ['A7:A8', 'B7:B8', 'C7:D7', 'E7:E8', 'F7:F8', 'G7:G8'] },
      ),
    ],
  },
  {
    name: 'Tu soan 07 Cong nhan 2025.xlsx',
    format: 'xlsx',
    defects: [14, 'one name of several old communes and a new one in the year of the mergers'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ HƯNG ĐẠO
          BAN CHỈ ĐẠO
          DANH SÁCH MÔ HÌNH ĐƯỢC CÔNG NHẬN ĐẠT DÂN VẬN KHÉO NĂM 2025
          (Kèm theo Quyết định số 45-QĐ/BCĐ ngày 25/11/2025)
          STT | Tên mô hình | Chủ thể thực hiện | Lĩnh vực | Kết quả nổi bật | Số hộ/người hưởng lợi | Đề nghị công nhận (Đạt/Không đạt) | Cấp công nhận | Số, ngày QĐ công nhận | Đề nghị khen thưởng
          :: model | @Xã Hưng Đạo | 2025 | name, owner, field, result, households, status, level, decisionNumber, decisionOn
          1 | Cổng trường an toàn | Đoàn TN | QPAN | 02 camera | 250 | Đạt | Xã | 45-QĐ/BCĐ ngày 25/11/2025 | Giấy khen
          → Cổng trường an toàn | Đoàn TN | QPAN | 02 camera | 250 | recognised | commune | 45-QĐ/BCĐ | 2025-11-25
          2 | Rừng xanh | Hội CCB | Kinh tế | Trồng 5 ha | 40 hộ | Không đạt | | |
          → Rừng xanh | Hội CCB | Kinh tế | Trồng 5 ha | 40 | notRecognised |  |  |
          3 | Đường hoa | Hội PN | VHXH | 2 km | 60 hộ | đạt | xã | nt |
          → Đường hoa | Hội PN | VHXH | 2 km | 60 | recognised | commune | ! | !
`,
      ),
    ],
  },
  {
    name: 'Tu soan 08 MH 2026.xlsx',
    format: 'xlsx',
    defects: [14, 'abbreviated headings'],
    sheets: [
      sheet(
        'Q1',
        `
          Biểu mẫu 02/DVK
          Đơn vị: Phường Tân Giang
          DANH SÁCH CÁC TẬP THỂ, CÁ NHÂN ĐĂNG KÝ MÔ HÌNH DVK
          STT | Tên TT, CN | Tên mô hình, ĐH | Thuộc lĩnh vực | Nơi TH | Hình thức (Mới/Duy trì) | Kinh phí dự kiến (1000 đ)
          :: model | @Phường Tân Giang | 2026-Q1 or 2026 | owner, name, field, address, status, amount
          1 | Tổ dân phố 5 | Tuyến phố tự quản | Xây dựng đô thị văn minh | Tổ 5 | Mới | 5.000
          → Tổ dân phố 5 | Tuyến phố tự quản | Xây dựng đô thị văn minh | Tổ 5 | registered | 5000000
          2 | Bà Lê Thị C | Vườn treo | KT | Tổ 7 | Duy trì | 1.500
          → Bà Lê Thị C | Vườn treo | KT | Tổ 7 | continued | 1500000
`,
      ),
    ],
  },
  {
    name: 'Tu soan 09 gia tri tien.xlsx',
    format: 'xlsx',
    defects: [14, 'money in parts, areas, what is no number'],
    sheets: [
      sheet(
        'MH',
        `
          UBND XÃ BẠCH ĐẰNG
          DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          TT | Tên mô hình | Kinh phí | Diện tích đất hiến | Số ngày công | Số hộ hưởng lợi
          :: model | @Xã Bạch Đằng | 2026 | name, amount, landM2, workdays, households
          1 | MH 1 | 12.500.000 đồng | 1.200 m² | 300 ngày công | 1.200
          → MH 1 | 12500000 | 1200 | 300 | 1200
          2 | MH 2 | 1 tỷ 250 triệu | 0,5ha | 25,5 | '45
          → MH 2 | 1250000000 | 5000 | 25.5 | 45
          3 | MH 3 | 350trđ | 350 | khoảng 50 | trên 20
          → MH 3 | 350000000 | 350 | 50! | 20!
          4 | MH 4 | 15 triệu 500 nghìn | Không | 0 | không
          → MH 4 | 15500000 | 0! | 0 | 0!
          5 | MH 5 | 5,000,000 | 1,250.5 | 1,000 | 10+5
          → MH 5 | 5000000 | 1250.5 | ! | !
          6 | MH 6 | đang vận động | chưa đo | ... | ?
          → MH 6 | ! | ! |  | !
          7 | MH 7 | 50.000 USD | #1234.5 | #12.25 | #33
          → MH 7 | ! | 1234.5 | 12.25 | 33
          8 | MH 8 | 12.5 triệu | 12 sào | 5 công/hộ | 45/50
          → MH 8 | 12500000 | ! | ! | !
          9 | MH 9 | -5.000.000 | 2 ha | 20 | 1 hộ
          → MH 9 | ! | 20000 | 20 | 1
          10 | MH 10 | 2.500.000,00 | 1 200,5 m2 | 1.500,0 | 12 hộ dân
          → MH 10 | 2500000 | 1200.5 | 1500 | 12
`,
      ),
    ],
  },
  {
    name: 'Tu soan 10 mo hinh co dien tich.xlsx',
    format: 'xlsx',
    defects: [14, '“Đất (m2)”'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND THỊ TRẤN NƯỚC HAI
          DANH SÁCH MÔ HÌNH DVK NĂM 2024
          TT | Tên mô hình | Đơn vị phụ trách | Thời gian bắt đầu | Số thành viên | Đóng góp của nhân dân | | | Hiệu quả
          | | | | | Tiền (triệu đồng) | Đất (m2) | Ngày công |
          :: model | @cũ Thị trấn Nước Hai | 2024 | name, amount, landM2, workdays
          1 | Đường sáng | TDP 1 | 2023 | 30 | 45 | 120 | 60 | Tốt
          → Đường sáng | 45000000 | 120 | 60
          2 | Nhà sạch | Hội PN | 3/2024 | 55 | 12,5 | 0 | 30 | Tốt
          → Nhà sạch | 12500000 | 0 | 30
`,
        { merges: ['F3:H3'] },
      ),
    ],
  },
  {
    name: 'Tu soan 56 mo hinh dien hinh.xlsx',
    format: 'xlsx',
    defects: [14, 'the level “Phường”'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BCĐ DVK PHƯỜNG NÙNG TRÍ CAO
          DANH SÁCH ĐIỂN HÌNH DÂN VẬN KHÉO ĐƯỢC CÔNG NHẬN NĂM 2025
          (Ban hành kèm theo Quyết định số 99-QĐ/BCĐ ngày 15/12/2025)
          STT | Tên mô hình/điển hình | TT | CN | Lĩnh vực | Cấp công nhận | QĐ công nhận số | Ngày công nhận
          :: model | @Phường Nùng Trí Cao | 2025 | name, subject, field, level, decisionNumber, decisionOn
          1 | Tổ dân phố kiểu mẫu | x | | NTM | Phường | 99-QĐ/BCĐ | 15/12/2025
          → Tổ dân phố kiểu mẫu | collective | NTM | commune | 99-QĐ/BCĐ | 2025-12-15
          2 | Ông Hà Văn Sự hiến đất | | x | KT | Tỉnh | 99-QĐ/BCĐ | 15/12/2025
          → Ông Hà Văn Sự hiến đất | individual | KT | province | 99-QĐ/BCĐ | 2025-12-15
`,
      ),
    ],
  },
]
