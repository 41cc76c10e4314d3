import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Lists of a second author, in other words and other layouts. */
export const files: readonly DefectFile[] = [
  {
    name: 'Mot 01 hoi nghi.csv',
    format: 'semicolons',
    defects: [12],
    sheets: [
      sheet(
        'Mot 01 hoi nghi',
        `
          Đơn vị: Phường Nùng Trí Cao
          Kỳ báo cáo: Quý 1 năm 2026
          TT | Tên cuộc họp | Ngày họp | Nơi họp | Số người dự | Chủ tọa
          :: conference | @Phường Nùng Trí Cao | 2026-Q1 | title, heldOn, place, attendees, chair
          1 | Họp tổ dân phố số 4 về thu quỹ | 10/01/2026 | Nhà văn hóa tổ 4 | 88 | Tổ trưởng
          → Họp tổ dân phố số 4 về thu quỹ | 2026-01-10 | Nhà văn hóa tổ 4 | 88 | Tổ trưởng
          2 | Họp giải phóng mặt bằng đường tránh | 22/02/2026 | UBND phường | 134 | Chủ tịch UBND phường
          → Họp giải phóng mặt bằng đường tránh | 2026-02-22 | UBND phường | 134 | Chủ tịch UBND phường
`,
      ),
    ],
  },
  {
    name: 'Mot 02 Thong ke cuoc hop xom.xlsx',
    format: 'xlsx',
    defects: ['Xóm | Ngày họp | Nội dung'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ LÝ QUỐC
          THỐNG KÊ CÁC CUỘC HỌP XÓM QUÝ II NĂM 2026
          STT | Xóm | Ngày họp | Nội dung | Số người dự
          :: conference | @Xã Lý Quốc | 2026-Q2 | place, heldOn, title, attendees
          1 | Bằng Ca | 05/4/2026 | Bàn mức đóng góp quỹ xóm | 61
          → Bằng Ca | 2026-04-05 | Bàn mức đóng góp quỹ xóm | 61
          2 | Lý Vạn | 12/4/2026 | Bình xét hộ nghèo | 48
          → Lý Vạn | 2026-04-12 | Bình xét hộ nghèo | 48
          3 | Khị Cháo | 19/5/2026 | Bầu trưởng xóm | 70
          → Khị Cháo | 2026-05-19 | Bầu trưởng xóm | 70
`,
      ),
    ],
  },
  {
    name: 'Mot 03 HN xa Hung Dao.xlsx',
    format: 'xlsx',
    defects: [16, '8h00'],
    sheets: [
      sheet(
        'HN',
        `
          ĐẢNG ỦY XÃ HƯNG ĐẠO
          LỊCH SỬ CÁC HỘI NGHỊ DÂN VẬN ĐÃ TỔ CHỨC NĂM 2026
          TT | Tên hội nghị | Thời gian tổ chức | Hội trường | Thành phần | Số lượng | Chủ trì
          :: conference | @Xã Hưng Đạo | 2026 | title, heldOn, place, attendees, chair
          1 | Hội nghị sơ kết công tác dân vận | 8h00, ngày 20/6/2026 | Hội trường tầng 2 | Cán bộ chủ chốt | 65 | Đ/c Phó Bí thư TT
          → Hội nghị sơ kết công tác dân vận | 2026-06-20 | Hội trường tầng 2 | 65 | Đ/c Phó Bí thư TT
          2 | Hội nghị tập huấn nghiệp vụ | 14 giờ 30 ngày 08/7/2026 | như trên | như trên | 48 | như trên
          → Hội nghị tập huấn nghiệp vụ | 2026-07-08 | Hội trường tầng 2 | 48 | Đ/c Phó Bí thư TT
          3 | Gặp mặt người có uy tín | 15/9/2026 (buổi chiều) | // | Người có uy tín | 17 người | //
          → Gặp mặt người có uy tín | 2026-09-15? | Hội trường tầng 2 | 17 | Đ/c Phó Bí thư TT
`,
      ),
    ],
  },
  {
    name: 'Mot 04 Bang cong viec P Thuc Phan.xls',
    format: 'xls',
    defects: [12, 14],
    sheets: [
      sheet(
        'Bảng 1',
        `
          THÀNH ỦY CAO BẰNG
          BAN DÂN VẬN
          BẢNG TIẾN ĐỘ CÔNG VIỆC QUÝ I/2025
          STT | Việc cần làm | Người/đơn vị chủ trì | Đơn vị phối hợp thực hiện | Hạn | Mức độ hoàn thành (%)
          :: task | @Thành phố Cao Bằng | 2025-Q1 | content, leadUnit, supportingUnits, dueOn, progressPercent
          1 | Tham mưu kế hoạch kiểm tra QCDC | Đ/c Hương | Văn phòng Thành ủy | 20/01/2025 | #100
          → Tham mưu kế hoạch kiểm tra QCDC | Đ/c Hương | Văn phòng Thành ủy | 2025-01-20 | 100
          2 | Rà soát mô hình DVK | Đ/c Tuấn | Các phường, xã | 28/02/2025 | #75.5
          → Rà soát mô hình DVK | Đ/c Tuấn | Các phường, xã | 2025-02-28 | 75.5
          3 | Chuẩn bị hội nghị báo cáo viên | Đ/c Hương | Trung tâm chính trị thành phố | 31/3/2025 | #20
          → Chuẩn bị hội nghị báo cáo viên | Đ/c Hương | Trung tâm chính trị thành phố | 2025-03-31 | 20
`,
      ),
    ],
  },
  {
    name: 'Mot 05 KH ban hanh 2026 xa Thanh Long.xlsx',
    format: 'xlsx',
    defects: ['number and date in one column'],
    sheets: [
      sheet(
        'DM',
        `
          ĐẢNG ỦY XÃ THANH LONG
          DANH MỤC KẾ HOẠCH BAN HÀNH NĂM 2026
          STT | Số, ngày ban hành | Tên kế hoạch | Cơ quan ban hành
          :: plan | @Xã Thanh Long | 2026 | number, issuedOn, title
          1 | 05-KH/ĐU ngày 12/01/2026 | Công tác dân vận năm 2026 | Đảng ủy
          → 05-KH/ĐU | 2026-01-12 | Công tác dân vận năm 2026
          2 | 18-KH/ĐU, ngày 03/3/2026 | Kiểm tra việc thực hiện quy chế dân chủ | Đảng ủy
          → 18-KH/ĐU | 2026-03-03 | Kiểm tra việc thực hiện quy chế dân chủ
          3 | 34/KH-UBND ngày 20 tháng 4 năm 2026 | Phát động phong trào thi đua | UBND xã
          → 34/KH-UBND | 2026-04-20 | Phát động phong trào thi đua
`,
      ),
    ],
  },
  {
    name: 'Mot 06 Lich kiem tra QCDC 2026.xlsx',
    format: 'xlsx',
    defects: ['planned months', '8h00'],
    sheets: [
      sheet(
        'Lịch',
        `
          TỈNH ỦY CAO BẰNG
          BAN CHỈ ĐẠO THỰC HIỆN QCDC
          DANH SÁCH ĐƠN VỊ ĐƯỢC KIỂM TRA NĂM 2026
          STT | Đơn vị được kiểm tra | Hình thức | Thời gian dự kiến | Địa điểm
          :: inspection | | 2026 | unitId, form, plannedOn, plannedTo, place
          1 | Xã Minh Tâm | Trực tiếp | Tháng 9/2026 | Trụ sở Đảng ủy
          → @Xã Minh Tâm | direct | 2026-09-01 | 2026-09-30 | Trụ sở Đảng ủy
          2 | Xã Thành Công | Trực tiếp | 14/9/2026 | nt
          → @Xã Thành Công | direct | 2026-09-14 | | Trụ sở Đảng ủy
          3 | X. Kim Đồng | Gián tiếp | Quý IV/2026 |
          → @Xã Kim Đồng | indirect | 2026-10-01 | 2026-12-31 |
`,
      ),
    ],
  },
  {
    name: 'Mot 07 KTra 2026 Doan 1.xlsx',
    format: 'xlsx',
    defects: ['8h00 start'],
    sheets: [
      sheet(
        'Đoàn 1',
        `
          BAN CHỈ ĐẠO TỈNH
          ĐOÀN KIỂM TRA SỐ 1
          CHƯƠNG TRÌNH KIỂM TRA VIỆC THỰC HIỆN QUY CHẾ DÂN CHỦ NĂM 2026
          TT | Tên đơn vị được kiểm tra | Hình thức kiểm tra | Thời gian kiểm tra | Địa điểm kiểm tra | Nội dung
          :: inspection | | 2026 | unitId, form, startedAt, place, title
          1 | Đảng ủy xã Quang Hán | Trực tiếp | 8h00 ngày 12/5/2026 | Hội trường xã | Thực hiện QCDC ở xã
          → @Xã Quang Hán | direct | 2026-05-12T08:00 | Hội trường xã | Thực hiện QCDC ở xã
          2 | Đảng ủy xã Trà Lĩnh | Trực tiếp | 14 giờ 00 phút, ngày 13/5/2026 | // | //
          → @Xã Trà Lĩnh | direct | 2026-05-13T14:00 | Hội trường xã | Thực hiện QCDC ở xã
          3 | Đảng ủy xã Quang Trung | Gián tiếp | 15/5/2026, tại Hội trường | // | //
          → @Xã Quang Trung | indirect | 2026-05-15 | Hội trường xã | Thực hiện QCDC ở xã
`,
      ),
    ],
  },
  {
    name: 'Mot 08 KHEN THUONG.xlsx',
    format: 'xlsx',
    defects: ['names under Tập thể | Cá nhân'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ HẠ LANG
          ĐỀ NGHỊ KHEN THƯỞNG PHONG TRÀO DÂN VẬN KHÉO NĂM 2026
          STT | Tên tập thể, cá nhân đề nghị khen | | Thành tích tiêu biểu | Hình thức khen
          | Tập thể | Cá nhân | |
          :: commendation | @Xã Hạ Lang | 2026 | name, achievement, form, subject
          1 | Trạm Y tế xã Hạ Lang | | Khám bệnh miễn phí cho 400 người | Bằng khen |
          → Trạm Y tế xã Hạ Lang | Khám bệnh miễn phí cho 400 người | Bằng khen | collective
          2 | | Nông Văn Hợp | Vận động xóa 12 nhà tạm | Bằng khen
          → Nông Văn Hợp | Vận động xóa 12 nhà tạm | Bằng khen | individual
          3 | | Mã Thị Kim | Dạy chữ cho phụ nữ | Giấy khen
          → Mã Thị Kim | Dạy chữ cho phụ nữ | Giấy khen | individual
`,
        { merges: ['A3:A4', 'B3:C3', 'D3:D4', 'E3:E4'] },
      ),
    ],
  },
  {
    name: 'Mot 09 Danh sach khen.ods',
    format: 'office',
    defects: [12, 14],
    sheets: [
      sheet(
        'CN',
        `
          ĐẢNG ỦY XÃ PHỤC HÒA
          DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2025
          TT | Họ tên | Năm sinh | | Chức danh, nơi công tác | Tóm tắt thành tích đạt được | Hình thức | Số QĐ
          | | Nam | Nữ | | | |
          :: commendation | @Xã Phục Hòa | 2025 | name, birthYear, position, achievement, form, subject
          1 | Nguyễn Văn Hiếu | 1978 | | Trưởng Công an xã | Đấu tranh buôn lậu | Giấy khen |
          → Nguyễn Văn Hiếu | 1978 | Trưởng Công an xã | Đấu tranh buôn lậu | Giấy khen | individual
          2 | Đàm Thị Huệ | | 1985 | Chi hội trưởng PN tổ 2 | Xây dựng 3 mô hình | Giấy khen |
          → Đàm Thị Huệ | 1985 | Chi hội trưởng PN tổ 2 | Xây dựng 3 mô hình | Giấy khen | individual
`,
        { merges: ['C3:D3', 'A3:A4', 'B3:B4', 'E3:E4', 'F3:F4', 'G3:G4', 'H3:H4'] },
      ),
    ],
  },
  {
    name: 'Mot 10 Cong tac dan van 2026 - 3 bang.xlsx',
    format: 'xlsx',
    defects: [9, 'three kinds on one sheet'],
    sheets: [
      sheet(
        'Tổng hợp',
        `
          ĐẢNG ỦY XÃ THÀNH CÔNG
          SỐ LIỆU CÔNG TÁC DÂN VẬN 6 THÁNG ĐẦU NĂM 2026
          Bảng 1. Hội nghị đã tổ chức
          TT | Tên hội nghị | Ngày tổ chức | Số người dự
          :: conference | @Xã Thành Công | 2026-H1 | title, heldOn, attendees
          1 | Hội nghị triển khai nhiệm vụ | 20/01/2026 | 70
          → Hội nghị triển khai nhiệm vụ | 2026-01-20 | 70
          Cộng | 1 | | 70

          Bảng 2. Mô hình dân vận khéo
          TT | Tên mô hình | Chủ thể | Lĩnh vực
          :: model | @Xã Thành Công | 2026-H1 | name, owner, field
          1 | Đường biên bình yên | Xóm Bản Chang | QP-AN
          → Đường biên bình yên | Xóm Bản Chang | QP-AN
          2 | Chăn nuôi sạch | Hội Nông dân | Kinh tế
          → Chăn nuôi sạch | Hội Nông dân | Kinh tế

          Bảng 3. Kế hoạch đã ban hành
          TT | Số kế hoạch | Ngày ban hành | Tên kế hoạch
          :: plan | @Xã Thành Công | 2026-H1 | number, issuedOn, title
          1 | 06-KH/ĐU | 15/01/2026 | Kế hoạch công tác dân vận năm 2026
          → 06-KH/ĐU | 2026-01-15 | Kế hoạch công tác dân vận năm 2026
          Người lập biểu
`,
      ),
    ],
  },
  {
    name: 'Mot 11 kh cong tac.xls',
    format: 'html',
    defects: [12, 'action plan is task list'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ LÝ BÔN
          PHỤ LỤC PHÂN CÔNG THỰC HIỆN KẾ HOẠCH CÔNG TÁC DÂN VẬN NĂM 2026
          TT | Nội dung, nhiệm vụ | Chủ trì | Phối hợp | Thời hạn | Sản phẩm dự kiến
          1 | Tuyên truyền
          :: task | @Xã Lý Bôn | 2026 | content, leadUnit, supportingUnits, dueOn, product
          1.1 | Viết tin bài trên trang thông tin | Tổ biên tập | Các chi bộ | Hằng tháng | 24 tin, bài
          → Viết tin bài trên trang thông tin | Tổ biên tập | Các chi bộ | ! | 24 tin, bài
          1.2 | Hội thi dân vận khéo | MTTQ xã | Hội LHPN, Hội ND | 20/10/2026 | Hội thi
          → Hội thi dân vận khéo | MTTQ xã | Hội LHPN; Hội ND? | 2026-10-20 | Hội thi
          2 | Kiểm tra
          2.1 | Kiểm tra 5 chi bộ | Ủy ban Kiểm tra Đảng ủy | VPĐU | Quý III | Thông báo kết luận
          → Kiểm tra 5 chi bộ | Ủy ban Kiểm tra Đảng ủy | VPĐU | 2026-Q3? | Thông báo kết luận
`,
      ),
    ],
  },
  {
    name: 'Mot 12 KT tap the.xlsx',
    format: 'xlsx',
    defects: ['subject from file name', 14],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ NGUYÊN BÌNH
          DANH SÁCH TẬP THỂ CÓ THÀNH TÍCH XUẤT SẮC ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026
          STT | Tên đơn vị | Địa chỉ | Thành tích đạt được | Hình thức khen | Số, ngày quyết định
          :: commendation | @Xã Nguyên Bình | 2026 | name, achievement, form, subject, decisionNumber, decisionOn
          1 | Chi bộ Tổ dân phố 5 | TDP 5 | 5 năm liền trong sạch vững mạnh | Giấy khen | 88-QĐ/ĐU ngày 01/12/2026
          → Chi bộ Tổ dân phố 5 | 5 năm liền trong sạch vững mạnh | Giấy khen | collective | 88-QĐ/ĐU | 2026-12-01
          2 | Ban Chỉ huy Quân sự xã | Trụ sở xã | Làm tốt công tác dân vận | nt | nt
          → Ban Chỉ huy Quân sự xã | Làm tốt công tác dân vận | Giấy khen | collective | 88-QĐ/ĐU | 2026-12-01
`,
      ),
    ],
  },
]
