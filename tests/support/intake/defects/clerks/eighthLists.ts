import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Lists of records in wordings and layouts that no list before had. */
export const files: readonly DefectFile[] = [
  {
    name: 'Tam 32 ke hoach va so KH.xlsx',
    format: 'xlsx',
    defects: ['words instead of the number of a plan'],
    sheets: [
      sheet(
        'Sheet1',
        `
          SỞ Y TẾ TỈNH CAO BẰNG
          TÌNH HÌNH BAN HÀNH KẾ HOẠCH THỰC HIỆN QCDC NĂM 2026 CỦA CÁC ĐƠN VỊ TRỰC THUỘC
          TT | Tên kế hoạch | Số KH | Ngày ban hành | Ghi chú
          :: plan | | 2026 | title, number, issuedOn
          1 | KH thực hiện QCDC Bệnh viện đa khoa tỉnh | 112/KH-BVĐK | 20/01/2026 |
          → KH thực hiện QCDC Bệnh viện đa khoa tỉnh | 112/KH-BVĐK | 2026-01-20
          2 | KH thực hiện QCDC Trung tâm CDC | 45/KH-TTKSBT | 22/1/2026 |
          → KH thực hiện QCDC Trung tâm CDC | 45/KH-TTKSBT | 2026-01-22
          3 | KH thực hiện QCDC Bệnh viện Y học cổ truyền | Chưa ban hành | |
          → KH thực hiện QCDC Bệnh viện Y học cổ truyền | ! |
`,
      ),
    ],
  },
  {
    name: 'Tam 31 cong nhan mo hinh theo quyet dinh.xlsx',
    format: 'xlsx',
    defects: ['words instead of the number of a decision'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BCĐ PHONG TRÀO THI ĐUA DVK XÃ TAM KIM
          DANH SÁCH MÔ HÌNH ĐỀ NGHỊ CÔNG NHẬN NĂM 2026
          STT | Mô hình | Chủ thể | Lĩnh vực | Điểm tự chấm | Kết quả xét | Số QĐ
          :: model | @Xã Tam Kim | 2026 | name, owner, field, status, decisionNumber
          1 | Xóm văn hóa kiểu mẫu | Xóm Nà Mạ | VH-XH | 96 | Đạt | 123/QĐ-UBND
          → Xóm văn hóa kiểu mẫu | Xóm Nà Mạ | VH-XH | recognised | 123/QĐ-UBND
          2 | Trồng hồi | Hội ND | KT | 88,5 | Đạt | 123/QĐ-UBND
          → Trồng hồi | Hội ND | KT | recognised | 123/QĐ-UBND
          3 | Tiết kiệm điện | Trường TH | KT | 45 | Chưa đạt | chưa có
          → Tiết kiệm điện | Trường TH | KT | ! | !
`,
      ),
    ],
  },
  {
    name: 'Tam 12 nhiem vu nhieu don vi.xlsx',
    format: 'xlsx',
    defects: ['bodies named in one breath: “các sở, ban, ngành”'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY UBND TỈNH CAO BẰNG
          PHỤ LỤC PHÂN CÔNG NHIỆM VỤ THỰC HIỆN QCDC NĂM 2026
          STT | Nội dung | Cơ quan chủ trì, phối hợp | | Thời gian thực hiện | Sản phẩm
          | | Chủ trì | Phối hợp | |
          :: task | | 2026 | content, leadUnit, supportingUnits, dueOn, product
          1 | Rà soát văn bản về dân chủ | - Sở Tư pháp↵- Sở Nội vụ | - Văn phòng UBND tỉnh↵- Các sở, ban, ngành | Tháng 3 | Báo cáo
          → Rà soát văn bản về dân chủ | - Sở Tư pháp↵- Sở Nội vụ | Văn phòng UBND tỉnh; Các sở, ban, ngành | 2026-03? | Báo cáo
          2 | Công khai ngân sách | Sở Tài chính | UBND các xã, phường; Kho bạc Nhà nước khu vực | Thường xuyên | Thông báo
          → Công khai ngân sách | Sở Tài chính | UBND các xã, phường; Kho bạc Nhà nước khu vực | ! | Thông báo
          3 | Tổng kết năm | Sở Nội vụ | // | Trước 15/12 | //
          → Tổng kết năm | Sở Nội vụ | UBND các xã, phường; Kho bạc Nhà nước khu vực | 2026-12-15! | Thông báo
`,
        { merges: ['A3:A4', 'B3:B4', 'C3:D3', 'E3:E4', 'F3:F4'] },
      ),
    ],
  },
  {
    name: 'Tam 13 mo hinh thanh lap nam.xlsx',
    format: 'xlsx',
    defects: ['the year in which a model was set up'],
    sheets: [
      sheet(
        'MH',
        `
          HỘI LIÊN HIỆP PHỤ NỮ TỈNH CAO BẰNG
          BIỂU TỔNG HỢP MÔ HÌNH DÂN VẬN KHÉO 6 THÁNG ĐẦU NĂM 2026
          STT | Tên mô hình | Tên đơn vị | Thành lập năm | Duy trì | Nhân rộng | Số hội viên tham gia
          :: model | | 2026-H1 | name, unitId, startYear
          1 | Mẹ đỡ đầu | Xã Hòa An | 2021 | x | | #45
          → Mẹ đỡ đầu | @Xã Hòa An | 2021
          2 | 5 không 3 sạch | Xã Bạch Đằng | 2019 | x | x | #120
          → 5 không 3 sạch | @Xã Bạch Đằng | 2019
          3 | Tổ phụ nữ tiết kiệm | Phường Tân Giang | 2026 | | | #20
          → Tổ phụ nữ tiết kiệm | @Phường Tân Giang | 2026
`,
      ),
    ],
  },
  {
    name: 'Tam 28 kiem tra ket qua kem kien nghi.xlsx',
    format: 'xlsx',
    defects: ['first and last day in two columns'],
    sheets: [
      sheet(
        'KQ',
        `
          ĐẢNG ỦY XÃ QUANG LONG
          BÁO CÁO KẾT QUẢ KIỂM TRA, GIÁM SÁT VIỆC THỰC HIỆN QCDC 9 THÁNG NĂM 2026
          TT | Tên cuộc kiểm tra | Đơn vị | Từ ngày | Đến ngày | Hình thức | Kết quả
          :: inspection | @Xã Quang Long | 2026 | title, startedAt, endedAt, form
          1 | Kiểm tra công khai tài chính | Trạm Y tế xã | 05/3/2026 | 06/3/2026 | Trực tiếp | Đạt
          → Kiểm tra công khai tài chính | 2026-03-05 | 2026-03-06 | direct
          2 | Giám sát hòa giải | Xóm Bản Lung | 12/4/2026 | 12/4/2026 | Qua báo cáo | Đạt
          → Giám sát hòa giải | 2026-04-12 | 2026-04-12 | indirect
`,
      ),
    ],
  },
  {
    name: 'Tam 46 lich KT thang danh dau.xlsx',
    format: 'xlsx',
    defects: ['a plan of inspections is no list of plans'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ỦY BAN KIỂM TRA ĐẢNG ỦY XÃ NGUYÊN BÌNH
          KẾ HOẠCH KIỂM TRA, GIÁM SÁT NĂM 2026
          TT | Đơn vị được kiểm tra | Nội dung | Quý I | Quý II | Quý III | Quý IV
          :: inspection | @Xã Nguyên Bình | 2026 | title
          1 | Chi bộ xóm Nà Roỏng | Thực hiện QCDC | | x | |
          → Thực hiện QCDC
          2 | Chi bộ Trường Mầm non | Công khai tài chính | | | x |
          → Công khai tài chính
`,
      ),
    ],
  },
  {
    name: 'Tam 11 lich kiem tra theo tuan.xlsx',
    format: 'xlsx',
    defects: ['inspections with ticks for the week'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BAN CHỈ ĐẠO THỰC HIỆN QCDC TỈNH CAO BẰNG
          LỊCH KIỂM TRA THÁNG 9 NĂM 2026
          TT | Đơn vị được kiểm tra | Hình thức | Tuần 1 | Tuần 2 | Tuần 3 | Tuần 4 | Ghi chú
          :: inspection | | 2026-09 | unitId, form
          1 | Xã Thông Nông | Trực tiếp | x | | | |
          → @Xã Thông Nông | direct
          2 | Xã Cần Yên | Trực tiếp | | x | | |
          → @Xã Cần Yên | direct
          3 | Xã Thanh Long | Gián tiếp | | | x | | Qua báo cáo
          → @Xã Thanh Long | indirect
`,
      ),
    ],
  },
  {
    name: 'Tam 47 khen bang dau x.xlsx',
    format: 'xlsx',
    defects: ['one heading for persons and collectives'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BAN CHỈ HUY QUÂN SỰ XÃ ĐÀM THỦY
          DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026
          TT | Họ và tên, tên tập thể | Hình thức khen | | Thành tích
          | | Bằng khen | Giấy khen |
          :: commendation | @Xã Đàm Thủy | 2026 | name, form, achievement
          1 | Tiểu đội dân quân thường trực | x | | Giúp dân làm đường
          → Tiểu đội dân quân thường trực | Bằng khen | Giúp dân làm đường
          2 | Đ/c Nông Văn Bào | | x | Cứu hộ lũ
          → Đ/c Nông Văn Bào | Giấy khen | Cứu hộ lũ
`,
        { merges: ['C3:D3', 'A3:A4', 'B3:B4', 'E3:E4'] },
      ),
    ],
  },
  {
    name: 'Tam 07 hoi nghi ngay khong nam.xlsx',
    format: 'xlsx',
    defects: ['days of a month without a year'],
    sheets: [
      sheet(
        'Sheet1',
        `
          HỘI NÔNG DÂN XÃ LÝ QUỐC
          THỐNG KÊ CÁC BUỔI TUYÊN TRUYỀN NĂM 2026
          TT | Nội dung tuyên truyền | Ngày | Địa điểm | Số lượt người | Ghi chú
          :: conference | @Xã Lý Quốc | 2026 | title, heldOn, place, attendees, note
          1 | Chuyển đổi cây trồng | 10/5 | Xóm Bản Khoòng | #45 |
          → Chuyển đổi cây trồng | 2026-05-10? | Xóm Bản Khoòng | 45 |
          2 | Phòng chống cháy rừng | 12-13/5 | Xóm Lũng Pấu | #1200 | 2 ngày
          → Phòng chống cháy rừng | 2026-05-12! | Xóm Lũng Pấu | 1200 | 2 ngày
          3 | Hòa giải ở cơ sở | sáng 20/6 | Xóm Bằng Ca | 1.050 |
          → Hòa giải ở cơ sở | 2026-06-20? | Xóm Bằng Ca | 1050 |
`,
      ),
    ],
  },
]
