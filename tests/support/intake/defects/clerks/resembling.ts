import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** What only resembles one of our lists, alone and between them, and lists in wordings that were once left unread. */
export const files: readonly DefectFile[] = [
  {
    name: 'Tu soan 81 Lich va so van ban.xlsx',
    format: 'xlsx',
    defects: [9, 'schedules, programmes and registers of documents are none of our lists'],
    sheets: [
      sheet(
        'Tuần 16',
        `
          ĐẢNG ỦY XÃ HẠ LANG
          LỊCH CÔNG TÁC TUẦN
          (Từ ngày 13/4/2026 đến ngày 17/4/2026)
          Thứ/ngày | Buổi | Thời gian | Nội dung công việc | Địa điểm | Chủ trì | Thành phần | Ghi chú
          ::  | @Xã Hạ Lang | 2026 or 2026-04 | title
          Thứ Hai↵13/4 | Sáng | 7h30 | Chào cờ đầu tuần; giao ban | Hội trường | Đ/c Bí thư | Toàn thể cán bộ |
          | Chiều | 14h00 | Họp Ban Thường vụ | Phòng họp số 1 | Đ/c Bí thư | Các đ/c BTV |
          Thứ Ba↵14/4 | Sáng | 8h00 | Dự hội nghị trực tuyến toàn quốc | Phòng họp số 2 | Đ/c Phó Bí thư | Theo giấy mời |
`,
      ),
      sheet(
        'Lãnh đạo',
        `
          UBND XÃ HẠ LANG
          LỊCH LÀM VIỆC CỦA THƯỜNG TRỰC ĐẢNG ỦY, LÃNH ĐẠO UBND XÃ
          Ngày | Giờ | Nội dung | Chủ trì | Địa điểm
          ::  | @Xã Hạ Lang | 2026 or 2026-04 | title
          13/4/2026 | 8h | Hội nghị giao ban tháng | Bí thư | Hội trường lớn
          13/4/2026 | 14h | Làm việc với Tổ thư ký | Phó Bí thư | Phòng họp 1
          14/4/2026 | 8h | Tiếp công dân | Chủ tịch | Trụ sở tiếp dân
`,
      ),
      sheet(
        'Nội dung',
        `
          BAN CHỈ ĐẠO QCDC XÃ HẠ LANG
          HỘI NGHỊ TỔNG KẾT NĂM 2026
          Thời gian | Nội dung | Người thực hiện
          ::  | @Xã Hạ Lang | 2026 | title
          8h00 - 8h10 | Ổn định tổ chức, giới thiệu đại biểu | Văn phòng
          8h10 - 8h30 | Trình bày báo cáo | Đ/c Phó Ban
          9h30 | Kết luận, bế mạc | Đ/c Trưởng Ban
`,
      ),
      sheet(
        'Sổ văn bản',
        `
          ĐẢNG ỦY XÃ HẠ LANG
          DANH MỤC VĂN BẢN ĐÃ BAN HÀNH QUÝ I/2026
          STT | Số ký hiệu | Ngày ban hành | Loại văn bản | Trích yếu | Người ký
          ::  | @Xã Hạ Lang | 2026-Q1 | title
          1 | 12-CV/ĐU | 05/01/2026 | Công văn | Về việc báo cáo tháng | Bí thư
          2 | 05-KH/ĐU | 10/01/2026 | Kế hoạch | Kế hoạch năm | Bí thư
          3 | 08-BC/ĐU | 20/01/2026 | Báo cáo | Báo cáo tháng 1 | Phó Bí thư
`,
      ),
      sheet(
        'Thành viên',
        `
          ĐẢNG ỦY XÃ HẠ LANG
          DANH SÁCH THÀNH VIÊN BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ NĂM 2026
          TT | Họ và tên | Chức vụ | Nhiệm vụ | Ghi chú
          ::  | @Xã Hạ Lang | 2026 | title
          1 | Nông Văn Bình | Bí thư Đảng ủy | Trưởng ban |
          2 | Lý Thị Coi | Phó Bí thư | Phó Trưởng ban Thường trực |
`,
      ),
    ],
  },
  {
    name: 'Tu soan 82 Phu luc xa Nguyen Hue.xlsx',
    format: 'xlsx',
    defects: [9, 'headings of another sort of table end ours'],
    sheets: [
      sheet(
        'Phụ lục',
        `
          ĐẢNG ỦY XÃ NGUYỄN HUỆ
          PHỤ LỤC SỐ LIỆU QUÝ III NĂM 2026
          1. Các cuộc hội nghị, họp dân
          TT | Nội dung hội nghị | Ngày | Nơi tổ chức | Số người dự | Chủ trì
          :: conference | @Xã Nguyễn Huệ | 2026-Q3 | title, heldOn, place, attendees, chair
          1 | Hội nghị lấy ý kiến dự thảo hương ước | 05/7/2026 | Nhà văn hóa Canh Man | 75 | Trưởng xóm
          → Hội nghị lấy ý kiến dự thảo hương ước | 2026-07-05 | Nhà văn hóa Canh Man | 75 | Trưởng xóm
          2 | Hội nghị sơ kết quy chế dân chủ | 12/8/2026 | Hội trường xã | 102 | Bí thư Đảng ủy
          → Hội nghị sơ kết quy chế dân chủ | 2026-08-12 | Hội trường xã | 102 | Bí thư Đảng ủy
          Cộng | | | | 177 |

          2. Kinh phí hoạt động
          TT | Nội dung chi | Đơn vị tính | Số lượng | Đơn giá | Thành tiền
          1 | In tài liệu | bộ | 100 | 15.000 | 1.500.000
          ↑
          2 | Nước uống | chai | 200 | 5.000 | 1.000.000
          ↑
          Cộng | | | | | 2.500.000
          ↑

          3. Mô hình dân vận khéo đang duy trì
          TT | Tên mô hình | Đơn vị phụ trách | Lĩnh vực | Số hộ tham gia | Năm thực hiện
          :: model | @Xã Nguyễn Huệ | 2026-Q3 | name, owner, field, households, startYear
          1 | Camera an ninh | Công an xã | QPAN | 120 | #2023
          → Camera an ninh | Công an xã | QPAN | 120 | 2023
          2 | Thắp sáng đường quê | Đoàn xã | NTM | 210 | #2024
          → Thắp sáng đường quê | Đoàn xã | NTM | 210 | 2024
`,
      ),
    ],
  },
  {
    name: 'Tu soan 84 Chuong trinh nam va tien thuong.xlsx',
    format: 'xlsx',
    defects: [4, 5, 'deadlines of a plan for a year; who leads a model; what an award is worth'],
    sheets: [
      sheet(
        'CTr',
        `
          ĐẢNG ỦY XÃ TRƯỜNG HÀ
          BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ Ở CƠ SỞ
          CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026
          TT | NỘI DUNG CÔNG VIỆC | CƠ QUAN CHỦ TRÌ, THAM MƯU | CƠ QUAN PHỐI HỢP | THỜI GIAN THỰC HIỆN | HÌNH THỨC VĂN BẢN
          I | Quý I
          :: task | @Xã Trường Hà | 2026 | content, leadUnit, dueOn
          1 | Ban hành kế hoạch công tác năm | Cơ quan Thường trực | Thành viên BCĐ | Tháng 01 | Kế hoạch
          → Ban hành kế hoạch công tác năm | Cơ quan Thường trực | 2026-01
          II | Quý II
          2 | Kiểm tra đợt 1 | Các đoàn kiểm tra | Các đảng ủy | Từ 15/4 đến 30/5/2026 | Biên bản
          → Kiểm tra đợt 1 | Các đoàn kiểm tra | 2026-05-30!
          3 | Sơ kết 6 tháng | Cơ quan Thường trực | | Trước ngày 20/6/2026 | Báo cáo
          → Sơ kết 6 tháng | Cơ quan Thường trực | 2026-06-20
          III | Nhiệm vụ thường xuyên
          4 | Nắm tình hình nhân dân | Các thành viên | | Thường xuyên | Báo cáo
          → Nắm tình hình nhân dân | Các thành viên | !
`,
      ),
      sheet(
        'MH',
        `
          ĐẢNG ỦY XÃ TRƯỜNG HÀ
          DANH MỤC MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          STT | Tên mô hình | Người đứng đầu | Ngành, lĩnh vực | Số hộ dân được hưởng lợi | Ghi chú
          :: model | @Xã Trường Hà | 2026 | name, owner, field, households
          1 | Trồng dong riềng | Hội Nông dân | Kinh tế | 42 |
          → Trồng dong riềng | Hội Nông dân | Kinh tế | 42
          2 | Ba sạch | Hội Phụ nữ | VHXH | 60 |
          → Ba sạch | Hội Phụ nữ | VHXH | 60
          | Cộng lĩnh vực | | | 102 |
`,
      ),
      sheet(
        'KT',
        `
          ỦY BAN NHÂN DÂN XÃ TRƯỜNG HÀ
          DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN NĂM 2026
          TT | Tên tập thể/ Họ và tên cá nhân | Chức vụ/ Địa chỉ | Thành tích | Mức tiền thưởng (đồng)
          A | TẬP THỂ
          :: commendation | @Xã Trường Hà | 2026 | name, achievement, amount, subject
          1 | Nhân dân và cán bộ xóm Pác Bó | Xã Trường Hà | Hiến 3.500 m2 đất | 1.000.000
          → Nhân dân và cán bộ xóm Pác Bó | Hiến 3.500 m2 đất | 1000000 | collective
          B | CÁ NHÂN
          1 | Ông Hoàng Văn Lâm | Trưởng xóm Pác Bó | Vận động nhân dân | 500.000
          → Ông Hoàng Văn Lâm | Vận động nhân dân | 500000 | individual
          TỔNG CỘNG | | | | 1.500.000
          Bằng chữ: Một triệu năm trăm nghìn đồng
`,
      ),
    ],
  },
  {
    name: 'Tu soan 85 Trang sau.xlsx',
    format: 'xlsx',
    defects: [14, 24, 'the next page calls a column otherwise; who was there; who was inspected'],
    sheets: [
      sheet(
        'Mô hình',
        `
          ĐẢNG ỦY XÃ CA THÀNH
          DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          TT | Tên mô hình | Tập thể, cá nhân thực hiện | Lĩnh vực | Số hộ
          :: model | @Xã Ca Thành | 2026 | name, owner, field, households
          1 | Thôn sạch | Hội Phụ nữ | VHXH | 20
          → Thôn sạch | Hội Phụ nữ | VHXH | 20
          2 | Trồng quế | Hội Nông dân | Kinh tế | 35
          → Trồng quế | Hội Nông dân | Kinh tế | 35
          TT | Tên mô hình | Tập thể/ cá nhân | Lĩnh vực | Số hộ dân
          3 | Gà đồi | Đoàn xã | Kinh tế | 12
          → Gà đồi | Đoàn xã | Kinh tế | 12
          Cộng chuyển trang | | | | 67
          4 | Tổ an ninh | Công an | QPAN | 40
          → Tổ an ninh | Công an | QPAN | 40
          Tổng cộng: | | | | 107
`,
      ),
      sheet(
        'Hội nghị',
        `
          ĐẢNG ỦY XÃ CA THÀNH
          KẾT QUẢ TỔ CHỨC HỘI NGHỊ NĂM 2026
          STT | Tên hội nghị | Ngày tổ chức | Số lượng tham gia
          :: conference | @Xã Ca Thành | 2026 | title, heldOn, attendees
          1 | Ngày hội Đại đoàn kết | 18/9/2026 | 300 người dân
          → Ngày hội Đại đoàn kết | 2026-09-18 | 300
          2 | Tập huấn hòa giải viên | 10/2/2026 | 45 học viên
          → Tập huấn hòa giải viên | 2026-02-10 | 45
`,
      ),
    ],
  },
  {
    name: 'Tu soan 86 Doan kiem tra so 1.xlsx',
    format: 'xlsx',
    defects: [14, 22, 'what was inspected by another name'],
    sheets: [
      sheet(
        'Kết quả',
        `
          ĐOÀN KIỂM TRA SỐ 1
          TỔNG HỢP KẾT QUẢ KIỂM TRA NĂM 2025
          TT | Tên cơ sở được kiểm tra | Ngày tháng kiểm tra | Nội dung kiểm tra | Hình thức kiểm tra | Ưu điểm | Hạn chế | Kiến nghị
          :: inspection |  | 2025 | unitId, startedAt, title, form
          1 | Đảng ủy xã Quang Long | 10/9/2025 | QCDC | Trực tiếp | Tốt | Chậm báo cáo | Báo cáo đúng hạn
          → @Xã Quang Long | 2025-09-10 | QCDC | direct
          2 | Huyện ủy Hạ Lang | 15/5/2025 | QCDC | Gián tiếp | Khá | |
          → @Huyện Hạ Lang | 2025-05-15 | QCDC | indirect
`,
      ),
    ],
  },
  {
    name: 'Tu soan 83 Doi thoai va giao viec.xlsx',
    format: 'xlsx',
    defects: [5, 14, 24, 'totals of quarters; headings of dialogues and tasks'],
    sheets: [
      sheet(
        'Đối thoại',
        `
          HUYỆN ỦY QUẢNG HÒA
          BIỂU THỐNG KÊ HỘI NGHỊ ĐỐI THOẠI 6 THÁNG ĐẦU NĂM 2024
          STT | Đơn vị | Tên cuộc đối thoại | Thời điểm tổ chức | Thành phần, số người tham gia | Người chủ trì đối thoại
          I | QUÝ I
          :: conference | @Huyện Quảng Hòa | 2024-H1 | unitId, title, heldOn, attendees, chair
          1 | TT Tà Lùng | Đối thoại với doanh nghiệp | 5/3/2024 | 45 | Chủ tịch UBND
          → @cũ Thị trấn Tà Lùng | Đối thoại với doanh nghiệp | 2024-03-05 | 45 | Chủ tịch UBND
          2 | | Đối thoại với thanh niên | 26/3/2024 | 120 | Bí thư Đoàn
          → @cũ Thị trấn Tà Lùng | Đối thoại với thanh niên | 2024-03-26 | 120 | Bí thư Đoàn
          | | Cộng quý I | | 165 |
          II | QUÝ II
          1 | Xã Cai Bộ | Đối thoại về đất đai | 12/6/2024 | 60 người | Chủ tịch UBND
          → @cũ Xã Cai Bộ | Đối thoại về đất đai | 2024-06-12 | 60 | Chủ tịch UBND
          | | Cộng quý II | | 60 |
          | | Tổng cộng (I+II) | | 225 |
`,
        { merges: ['B5:B6'] },
      ),
      sheet(
        'Giao việc',
        `
          BẢNG PHÂN CÔNG NHIỆM VỤ THÁNG 5/2024
          TT | Công việc | Cán bộ phụ trách | Phối hợp | Hoàn thành trước | Kết quả
          :: task | @Huyện Quảng Hòa | 2024-05 | content, leadUnit, supportingUnits, dueOn, result
          1 | Tham mưu văn bản | Đ/c Hương | Đ/c Lan | 15/5/2024 | Xong
          → Tham mưu văn bản | Đ/c Hương | Đ/c Lan | 2024-05-15 | Xong
          2 | Chuẩn bị hội nghị | Đ/c Tuấn | Đ/c Hương | 20/5/2024 |
          → Chuẩn bị hội nghị | Đ/c Tuấn | Đ/c Hương | 2024-05-20 |
`,
      ),
      sheet(
        'Kiến nghị',
        `
          HUYỆN ỦY QUẢNG HÒA
          BẢNG THEO DÕI VIỆC THỰC HIỆN KIẾN NGHỊ SAU KIỂM TRA NĂM 2024
          STT | Nội dung kiến nghị | Đơn vị khắc phục | Thời hạn khắc phục | Tình trạng | Cơ quan theo dõi, đôn đốc
          :: recommendation | @Huyện Quảng Hòa | 2024 | text, unitId, status, followedBy
          1 | Bổ sung niêm yết công khai | Xã Cai Bộ | 30/6/2024 | Đã khắc phục xong | Ban Dân vận
          → Bổ sung niêm yết công khai | @cũ Xã Cai Bộ | done | Ban Dân vận
          2 | Kiện toàn Ban Thanh tra nhân dân | Xã Phi Hải | 30/7/2024 | Đang khắc phục | Ban Dân vận
          → Kiện toàn Ban Thanh tra nhân dân | @cũ Xã Phi Hải | inProgress | Ban Dân vận
`,
      ),
    ],
  },
]
