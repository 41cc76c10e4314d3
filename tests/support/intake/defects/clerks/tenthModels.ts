import { encoded } from '../../generator/formats.ts'
import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Lists of models as youth unions, fronts, communes, districts and departments send them. */
export const files: readonly DefectFile[] = [
  {
    name: 'ĐK mô hình Đoàn xã Canh Tân.xlsx',
    format: 'xlsx',
    defects: ['models of a youth union, amounts in trđ, “nt” and “mới”'],
    sheets: [
      sheet(
        'Trang_tính1',
        `
          ĐOÀN TNCS HỒ CHÍ MINH TỈNH CAO BẰNG | | | | ĐOÀN TNCS HỒ CHÍ MINH
          BCH ĐOÀN XÃ CANH TÂN
          ***

          DANH SÁCH ĐĂNG KÝ CÔNG TRÌNH, MÔ HÌNH "DÂN VẬN KHÉO"
          của tuổi trẻ xã Canh Tân năm 2026
          Stt | Tên công trình, mô hình | Chi đoàn đăng ký | Xóm | Số ĐVTN tham gia | Kinh phí (trđ) | Mới/duy trì
          :: model | @Xã Canh Tân | 2026 | name, owner, address, amount, status
          1 | Thắp sáng đường quê | Chi đoàn Pác Pẻn | Pác Pẻn | 25 | 12,5 | mới
          → Thắp sáng đường quê | Chi đoàn Pác Pẻn | Pác Pẻn | 12500000 | registered
          2 | Ngày thứ 7 tình nguyện giúp dân làm TTHC | nt | nt | 18 | | duy trì
          → Ngày thứ 7 tình nguyện giúp dân làm TTHC | Chi đoàn Pác Pẻn | Pác Pẻn | | continued
          3 | Đổi rác thải nhựa lấy cây xanh | Chi đoàn trường THCS Canh Tân | Tân Hòa | 40 | 3 | Mới
          → Đổi rác thải nhựa lấy cây xanh | Chi đoàn trường THCS Canh Tân | Tân Hòa | 3000000 | registered
          4 | Vườn ươm thanh niên | Chi đoàn Nà Lạn | Nà Lạn | 12 | 8,25 | Duy trì
          → Vườn ươm thanh niên | Chi đoàn Nà Lạn | Nà Lạn | 8250000 | continued
          Tổng số: 04 công trình, mô hình
          | | | | TM. BAN CHẤP HÀNH ĐOÀN XÃ
          | | | | BÍ THƯ
          | | | | Nông Văn Hiệp
`,
      ),
    ],
  },
  {
    name: 'mo hinh dvk mttq.xls',
    format: 'html',
    defects: ['a list copied from Word, several lines in cells, no numbers'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ỦY BAN MTTQ VIỆT NAM XÃ ĐÀM THỦY
          BIỂU ĐĂNG KÝ MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          Tên mô hình | Khu dân cư | Nội dung, cách thức thực hiện | Lực lượng thực hiện | Thời gian
          :: model | @Xã Đàm Thủy | 2026 | name, address, content
          Khu dân cư không rác | KDC Bản Gun | - Vận động hộ dân phân loại rác;↵- Thu gom tuần 02 lần | Chủ trì: Ban CTMT↵Phối hợp: Chi hội PN | Tháng 3/2026
          → Khu dân cư không rác | KDC Bản Gun | - Vận động hộ dân phân loại rác;↵- Thu gom tuần 02 lần
          Tổ tự quản đường biên cột mốc | KDC Bản Giốc | - Tuần tra 01 lần/tháng;↵- Tuyên truyền Luật Biên phòng | Đồn BP Đàm Thủy | Cả năm
          → Tổ tự quản đường biên cột mốc | KDC Bản Giốc | - Tuần tra 01 lần/tháng;↵- Tuyên truyền Luật Biên phòng
          Homestay xanh | KDC Khuổi Ky | Hướng dẫn 14 hộ làm du lịch cộng đồng | Hội Nông dân | Quý II
          → Homestay xanh | KDC Khuổi Ky | Hướng dẫn 14 hộ làm du lịch cộng đồng
          Người lập biểu | | | | TM. BAN THƯỜNG TRỰC
          Hoàng Thị Nga | | | | Lục Văn Tài
`,
      ),
    ],
  },
  {
    name: 'Biểu 01 - công nhận DVK huyện Trùng Khánh 2023.xlsx',
    format: 'xlsx',
    defects: [
      'groups of fields over groups of collectives and persons, numbers begin again, decision and day in one column',
    ],
    sheets: [
      sheet(
        'B01',
        `
          HUYỆN ỦY TRÙNG KHÁNH | | | | | | BIỂU SỐ 01
          BAN CHỈ ĐẠO PHONG TRÀO THI ĐUA "DÂN VẬN KHÉO"
          DANH SÁCH MÔ HÌNH, ĐIỂN HÌNH "DÂN VẬN KHÉO" ĐƯỢC CÔNG NHẬN NĂM 2023
          TT | Tên mô hình, điển hình | Tập thể/cá nhân | Xã, thị trấn | Số hộ được hưởng lợi | Kết quả bình xét | QĐ công nhận (số, ngày, tháng, năm)
          (1) | (2) | (3) | (4) | (5) | (6) | (7)
          I | Lĩnh vực phát triển kinh tế
          A | Tập thể
          :: model | @Huyện Trùng Khánh | 2023 | name, field, subject, owner, unitId, households, status, decisionNumber, decisionOn
          1 | Trồng dẻ ghép | HTX Đình Minh | Đình Phong | 32 | Đạt | 1045/QĐ-UBND, 20/11/2023
          → Trồng dẻ ghép | Phát triển kinh tế | collective | HTX Đình Minh | @cũ Xã Đình Phong | 32 | recognised | 1045/QĐ-UBND | 2023-11-20
          2 | Nuôi bò vỗ béo | Chi hội nông dân Bản Khấy | Khâm Thành | 14 | Không đạt |
          → Nuôi bò vỗ béo | Phát triển kinh tế | collective | Chi hội nông dân Bản Khấy | @cũ Xã Khâm Thành | 14 | notRecognised | |
          B | Cá nhân
          1 | Gương sản xuất giỏi | Ông Mông Văn Bốn | TT Trùng Khánh | 1 | Đạt | 1045/QĐ-UBND, 20/11/2023
          → Gương sản xuất giỏi | Phát triển kinh tế | individual | Ông Mông Văn Bốn | @cũ Thị trấn Trùng Khánh | 1 | recognised | 1045/QĐ-UBND | 2023-11-20
          II | Lĩnh vực quốc phòng - an ninh
          A | Tập thể
          1 | Xóm bình yên | Xóm Pác Ngà | Chí Viễn | 67 | Đạt | 1102/QĐ-UBND, 05/12/2023
          → Xóm bình yên | Quốc phòng - an ninh | collective | Xóm Pác Ngà | @cũ Xã Chí Viễn | 67 | recognised | 1102/QĐ-UBND | 2023-12-05
          2 | Tiếng kẻng an ninh | Công an xã Phong Nậm | Phong Nậm | 88 | Đạt | 1102/QĐ-UBND, 05/12/2023
          → Tiếng kẻng an ninh | Quốc phòng - an ninh | collective | Công an xã Phong Nậm | @cũ Xã Phong Nặm | 88 | recognised | 1102/QĐ-UBND | 2023-12-05
          | Cộng | | | 202
          Ghi chú: Cột 5 tính theo hộ.
`,
      ),
    ],
  },
  {
    name: 'dang ky MH huyen Ha Quang 2021.xls',
    format: 'xls',
    defects: [13, 'an old list in TCVN3 without fonts, units merged down'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ${encoded('Huyện ủy Hà Quảng', 'tcvn3')}
          ${encoded('Tổng hợp mô hình dân vận khéo đăng ký năm 2021', 'tcvn3')}
          TT | ${encoded('Tên xã, thị trấn', 'tcvn3')} | ${encoded('Tên mô hình', 'tcvn3')} | ${encoded('Lĩnh vực', 'tcvn3')} | ${encoded('Số ngày công', 'tcvn3')}
          :: model | @Huyện Hà Quảng | 2021 | unitId, name, field, workdays
          1 | ${encoded('Lũng Nặm', 'tcvn3')} | ${encoded('Làm đường bê tông liên xóm', 'tcvn3')} | ${encoded('Kinh tế', 'tcvn3')} | #340
          → @cũ Xã Lũng Nặm | Làm đường bê tông liên xóm | Kinh tế | 340
          2 | | ${encoded('Chăn nuôi lợn hương', 'tcvn3')} | ${encoded('Kinh tế', 'tcvn3')} | #55
          → @cũ Xã Lũng Nặm | Chăn nuôi lợn hương | Kinh tế | 55
          3 | ${encoded('Cải Viên', 'tcvn3')} | ${encoded('Xóa bỏ hủ tục trong đám tang', 'tcvn3')} | ${encoded('Văn hóa - xã hội', 'tcvn3')} |
          → @cũ Xã Cải Viên | Xóa bỏ hủ tục trong đám tang | Văn hóa - xã hội |
          4 | ${encoded('Trường Hà', 'tcvn3')} | ${encoded('Giữ gìn vệ sinh khu di tích', 'tcvn3')} | ${encoded('Văn hóa - xã hội', 'tcvn3')} | #1200
          → @cũ Xã Trường Hà | Giữ gìn vệ sinh khu di tích | Văn hóa - xã hội | 1200
`,
        { merges: ['B4:B5'] },
      ),
    ],
  },
  {
    name: 'BIEU TONG HOP MO HINH - SO NOI VU 2024.xlsx',
    format: 'xlsx',
    defects: ['a department, two levels of headings with marks for fields'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND TỈNH CAO BẰNG
          SỞ NỘI VỤ
          DANH SÁCH MÔ HÌNH "DÂN VẬN KHÉO" ĐĂNG KÝ NĂM 2024
          TT | Tên mô hình | Đơn vị thực hiện | Đối tượng | | Nội dung chính | Ghi chú
          | | | TT | CN | |
          :: model | | 2024 | name, owner, subject, content
          1 | Bộ phận một cửa 4 tại chỗ | Văn phòng Sở | x | | Tiếp nhận, thẩm định, phê duyệt, trả kết quả tại chỗ |
          → Bộ phận một cửa 4 tại chỗ | Văn phòng Sở | collective | Tiếp nhận, thẩm định, phê duyệt, trả kết quả tại chỗ
          2 | Số hóa hồ sơ người có công | Phòng Người có công | X | | Quét 12.000 hồ sơ |
          → Số hóa hồ sơ người có công | Phòng Người có công | collective | Quét 12.000 hồ sơ
          3 | Sáng kiến phần mềm nhắc việc | Đ/c Bế Thị Hoa, chuyên viên | | x | Nhắc hạn qua tin nhắn | mới
          → Sáng kiến phần mềm nhắc việc | Đ/c Bế Thị Hoa, chuyên viên | individual | Nhắc hạn qua tin nhắn
          Cao Bằng, ngày 28 tháng 02 năm 2024
          NGƯỜI LẬP BIỂU | | | | | GIÁM ĐỐC
`,
        { merges: ['D4:E4', 'A4:A5', 'B4:B5', 'C4:C5', 'F4:F5', 'G4:G5'] },
      ),
    ],
  },
  {
    name: 'Quang Uyen_mo hinh_6 thang 2026.csv',
    format: 'semicolons',
    defects: ['semicolons, amounts in mixed units in cells, area with m2'],
    sheets: [
      sheet(
        'Quang Uyen_mo hinh_6 thang 2026',
        `
          Đảng ủy xã Quảng Uyên
          Mô hình Dân vận khéo 6 tháng đầu năm 2026
          STT | Tên mô hình | Địa bàn | Số hộ hưởng lợi | Diện tích đất hiến | Ngày công đóng góp | Kinh phí huy động | Trạng thái
          :: model | @Xã Quảng Uyên | 2026-H1 | name, address, households, landM2, workdays, amount, status
          1 | Mở rộng đường Pác Nà | Xóm Pác Nà | 45 hộ | 1.250 m2 | 320 công | 250 triệu đồng | Đăng ký mới
          → Mở rộng đường Pác Nà | Xóm Pác Nà | 45 | 1250 | 320 | 250000000 | registered
          2 | Rèn truyền thống Phúc Sen | Xóm Pác Rằng | 150 hộ | | | 1,2 tỷ đồng | Duy trì
          → Rèn truyền thống Phúc Sen | Xóm Pác Rằng | 150 | | | 1200000000 | continued
          3 | Nghĩa trang xanh | Phố Hòa Nam | 98 | 0,5 ha | 1.040 | 85.500.000đ | Đăng ký mới
          → Nghĩa trang xanh | Phố Hòa Nam | 98 | 5000 | 1040 | 85500000 | registered
          4 | Chợ phiên văn minh | Chợ Quảng Uyên | đang rà soát | - | - | 15 tr | Đăng ký mới
          → Chợ phiên văn minh | Chợ Quảng Uyên | ! | | | 15000000 | registered
`,
      ),
    ],
  },
  {
    name: 'Tổng hợp ĐK DVK các chi bộ - ĐU các cơ quan Đảng.xlsx',
    format: 'xlsx',
    defects: [
      'cells of Party organisations merged down, a column of column numbers with formulas, hidden column',
    ],
    sheets: [
      sheet(
        'DVK',
        `
          ĐẢNG BỘ TỈNH CAO BẰNG
          ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH

          BẢNG TỔNG HỢP
          Đăng ký mô hình "Dân vận khéo" năm 2026 của các chi bộ, đảng bộ trực thuộc
          (Kèm theo Công văn số 112-CV/ĐU, ngày 20/02/2026)

          TT | Chi bộ, đảng bộ đăng ký | Tên mô hình | Lĩnh vực | Tóm tắt nội dung | Thời gian thực hiện
          1 | 2 | 3 | 4 | 5 | 6
          :: model | | 2026 | owner, name, field, content
          1 | Đảng bộ Văn phòng Tỉnh ủy | Văn phòng không giấy tờ | Hệ thống chính trị | 100% văn bản đi ký số | 2026
          → Đảng bộ Văn phòng Tỉnh ủy | Văn phòng không giấy tờ | Hệ thống chính trị | 100% văn bản đi ký số
          2 | | Nhà tình nghĩa | Văn hóa - xã hội | Ủng hộ 01 nhà | Quý III/2026
          → Đảng bộ Văn phòng Tỉnh ủy | Nhà tình nghĩa | Văn hóa - xã hội | Ủng hộ 01 nhà
          3 | Chi bộ Báo và PT-TH | Chuyên mục Dân hỏi - chính quyền trả lời | Hệ thống chính trị | 02 số/tháng | 2026
          → Chi bộ Báo và PT-TH | Chuyên mục Dân hỏi - chính quyền trả lời | Hệ thống chính trị | 02 số/tháng
          4 | Đảng bộ UBKT Tỉnh ủy | Chi bộ bốn tốt | -nt- | Chấm điểm hằng tháng | 2026-2027
          → Đảng bộ UBKT Tỉnh ủy | Chi bộ bốn tốt | Hệ thống chính trị | Chấm điểm hằng tháng
          Tổng cộng: 4 mô hình
          T/M BAN THƯỜNG VỤ
`,
        { merges: ['B10:B11', 'A4:F4', 'A5:F5', 'A6:F6'] },
      ),
    ],
  },
  {
    name: 'Phu luc 2 MH Hoi Phu nu huyen Nguyen Binh.ods',
    format: 'ods',
    defects: ['two tables on a sheet: kept up and newly registered, the title of each says so'],
    sheets: [
      sheet(
        'PL2',
        `
          HỘI LHPN HUYỆN NGUYÊN BÌNH
          PHỤ LỤC 2: MÔ HÌNH DÂN VẬN KHÉO CỦA HỘI PHỤ NỮ NĂM 2022
          I. MÔ HÌNH DUY TRÌ
          STT | Tên mô hình | Xã | Số hội viên tham gia | Kết quả nổi bật
          :: model | @Huyện Nguyên Bình | 2022 | name, unitId, result
          1 | Gia đình 5 không 3 sạch | Thể Dục | 120 | 95% hội viên đạt
          → Gia đình 5 không 3 sạch | @cũ Xã Thể Dục | 95% hội viên đạt
          2 | Tiết kiệm 1000 đồng mỗi ngày | Vũ Minh | 64 | Tiết kiệm được 23 triệu đồng
          → Tiết kiệm 1000 đồng mỗi ngày | @cũ Xã Vũ Minh | Tiết kiệm được 23 triệu đồng
          II. MÔ HÌNH ĐĂNG KÝ MỚI
          STT | Tên mô hình | Xã | Số hội viên tham gia | Kết quả nổi bật
          :: model | @Huyện Nguyên Bình | 2022 | name, unitId, result
          1 | Đường hoa phụ nữ | TT Tĩnh Túc | 35 | 1,2 km
          → Đường hoa phụ nữ | @cũ Thị trấn Tĩnh Túc | 1,2 km
          2 | Biến rác thành tiền | Tam Kim | 41 |
          → Biến rác thành tiền | @cũ Xã Tam Kim |
          CHỦ TỊCH
`,
      ),
    ],
  },
  {
    name: 'Danh sach MH - Ban CHQS xa Minh Khai.xlsb',
    format: 'xlsb',
    defects: ['columns in another order, STT at the end, period in a note below'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BAN CHỈ HUY QUÂN SỰ XÃ MINH KHAI
          MÔ HÌNH DÂN VẬN KHÉO
          Nội dung mô hình | Người phụ trách | Tên mô hình | Cấp đăng ký | STT
          :: model | @Xã Minh Khai |  | content, owner, name, level
          Giúp 30 ngày công thu hoạch lúa | Đ/c Lý Văn Sầm | Dân quân giúp dân | Cơ sở | 1
          → Giúp 30 ngày công thu hoạch lúa | Đ/c Lý Văn Sầm | Dân quân giúp dân | grassroots
          Sửa 02 cầu tạm | Đ/c Nông Văn Tu | Cầu dân sinh | Tỉnh | 2
          → Sửa 02 cầu tạm | Đ/c Nông Văn Tu | Cầu dân sinh | province
          Hũ gạo vì người nghèo | Đ/c Lý Văn Sầm | Hũ gạo tình thương | cấp xã | 3
          → Hũ gạo vì người nghèo | Đ/c Lý Văn Sầm | Hũ gạo tình thương | commune
          Minh Khai, ngày 02 tháng 3 năm 2026
          CHỈ HUY TRƯỞNG
          Lý Văn Sầm
`,
      ),
    ],
  },
  {
    name: 'Mô hình DVK khối trường học phường Thục Phán.xlsx',
    format: 'xlsx',
    defects: [
      'a title within merged cells in the middle of the list, struck row, comments of the clerk between rows',
    ],
    sheets: [
      sheet(
        'THCS+TH',
        `
          PHƯỜNG THỤC PHÁN - KHỐI TRƯỜNG HỌC
          DANH SÁCH CÁC MÔ HÌNH DVK NĂM HỌC 2025-2026

          TT | Trường | Tên mô hình DVK | Người đại diện | Kinh phí xã hội hóa | Ghi chú
          KHỐI MẦM NON
          :: model | @Phường Thục Phán | 2025/2026 or 2026 or 2025 | name, amount
          1 | MN Sông Hiến | Bữa ăn bán trú yêu thương | Cô Đàm Thị Nguyệt | 12.000.000 |
          → Bữa ăn bán trú yêu thương | 12000000
          2 | MN Hoa Phượng | Góc thư viện xanh | Cô Lê Thu | 5.500.000 đ |
          → Góc thư viện xanh | 5500000
          (đề nghị các trường TH bổ sung trước 15/3)
          KHỐI TIỂU HỌC
          3 | TH Hợp Giang | Con nuôi nhà trường | Thầy Hoàng Anh Tuấn | chưa có | làm lại
          → Con nuôi nhà trường | !
          4 | TH Đề Thám | Tiếng trống học bài | Thầy Nông Ích Khiêm | 2 triệu |
          → Tiếng trống học bài | 2000000
`,
      ),
    ],
  },
]
