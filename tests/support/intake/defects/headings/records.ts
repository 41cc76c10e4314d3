import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Lists of records with headings in other words, other levels and another order than we print them. */
export const files: readonly DefectFile[] = [
  {
    name: 'Tieu de 01 - hoi nghi viet hoa xuong dong.xlsx',
    format: 'xlsx',
    defects: [1, 14, 7],
    sheets: [
      sheet(
        'Hội nghị',
        `
          ĐẢNG BỘ TỈNH CAO BẰNG |  |  |  | ĐẢNG CỘNG SẢN VIỆT NAM
          ĐẢNG ỦY XÃ CỐC PÀNG |  |  |  | Cốc Pàng, ngày 05 tháng 7 năm 2026
          *

          THỐNG KÊ CÁC CUỘC HỘI NGHỊ TUYÊN TRUYỀN, ĐỐI THOẠI
          6 tháng đầu năm 2026

          SỐ↵TT | TÊN CUỘC↵HỘI NGHỊ | THỜI GIAN↵TỔ CHỨC | ĐỊA ĐIỂM↵TỔ CHỨC | SỐ LƯỢT NGƯỜI↵THAM DỰ (lượt) | HÌNH THỨC TỔ CHỨC | CHỦ TRÌ | BÁO CÁO↵VIÊN
          :: conference | @Xã Cốc Pàng | 2026-H1 | title, heldOn, place, attendees, format, chair, speaker
          #1 | Hội nghị quán triệt Nghị quyết Đại hội | ngày 12 tháng 3 năm 2026 | Hội trường UBND xã | 120 lượt | Trực tiếp | Đ/c Bí thư Đảng ủy | Nông Văn Tuấn
          → Hội nghị quán triệt Nghị quyết Đại hội | 2026-03-12 | Hội trường UBND xã | 120 | inPerson | Đ/c Bí thư Đảng ủy | Nông Văn Tuấn
          #2 | Đối thoại với nông dân | 5/4/2026 | Nhà văn hóa xóm Nà Luông | #85 | trực tuyến | Chủ tịch UBND xã |
          → Đối thoại với nông dân | 2026-04-05 | Nhà văn hóa xóm Nà Luông | 85 | online | Chủ tịch UBND xã
          #3 | Tập huấn nghiệp vụ dân vận | 20-05-2026 | nt | 1.205 | Trực tiếp kết hợp trực tuyến | // | Hoàng Thị Yến
          → Tập huấn nghiệp vụ dân vận | 2026-05-20 | Nhà văn hóa xóm Nà Luông | 1205 | combined | Chủ tịch UBND xã | Hoàng Thị Yến
           | TỔNG CỘNG: 03 hội nghị |  |  | #1410

           | NGƯỜI LẬP |  |  |  | T/M BAN THƯỜNG VỤ
           |  |  |  |  | PHÓ BÍ THƯ THƯỜNG TRỰC


           | Nông Thị Hà |  |  |  | Lục Văn Đức
`,
        { merges: ['A5:H5', 'A6:H6'] },
      ),
    ],
  },
  {
    name: 'Tieu de 02 - mo hinh khong dau.csv',
    format: 'semicolons',
    defects: [12, 14],
    sheets: [
      sheet(
        'Tieu de 02 - mo hinh khong dau',
        `
          UBND xa Nam Tuan
          Danh sach mo hinh Dan van kheo nam 2026
          TT | Ten MH, dien hinh | Linh vuc | TT/CN | Don vi dang ky | So ho huong loi | Kinh phi (trieu dong) | Dang ky moi/Duy tri
          :: model | @Xã Nam Tuấn | 2026 | name, field, subject, unitId, households, amount, status
          1 | Trong cay duoc lieu | Kinh te | TT | Xa Nam Tuan | 35 | 12,5 | Moi
          → Trong cay duoc lieu | Kinh te | collective | @Xã Nam Tuấn | 35 | 12500000 | registered
          2 | To tu quan bao ve rung | QP-AN | CN | X. Nam Tuan |  | 7 | Duy tri
          → To tu quan bao ve rung | QP-AN | individual | @Xã Nam Tuấn |  | 7000000 | continued
           | Cong |  |  |  | 35 | 19,5 |
`,
      ),
    ],
  },
  {
    name: 'Tieu de 09 - nhiem vu cot dao.xlsx',
    format: 'xlsx',
    defects: [14, 15],
    sheets: [
      sheet(
        'NV',
        `
          PHỤ LỤC PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH CÔNG TÁC DÂN VẬN NĂM 2026
          (Kèm theo Kế hoạch số 05-KH/BCĐ ngày 10/01/2026 của Ban Chỉ đạo tỉnh)
          Thời hạn hoàn thành | Nội dung nhiệm vụ | Đơn vị phối hợp | Đơn vị chủ trì | Sản phẩm
          :: task |  | 2026 | dueOn, content, supportingUnits, leadUnit, product
          Tháng 3/2026 | Xây dựng kế hoạch kiểm tra | - Sở Nội vụ↵- Thanh tra tỉnh | Ban Tuyên giáo và Dân vận Tỉnh ủy | Kế hoạch
          → 2026-03 | Xây dựng kế hoạch kiểm tra | Sở Nội vụ; Thanh tra tỉnh | Ban Tuyên giáo và Dân vận Tỉnh ủy | Kế hoạch
          Quý II/2026 | Kiểm tra cơ sở | Sở Nội vụ; Mặt trận Tổ quốc | nt | Báo cáo
          → 2026-Q2 | Kiểm tra cơ sở | Sở Nội vụ; Mặt trận Tổ quốc | Ban Tuyên giáo và Dân vận Tỉnh ủy | Báo cáo
          30/11/2026 | Tổng kết |  | // | Báo cáo
          → 2026-11-30 | Tổng kết |  | Ban Tuyên giáo và Dân vận Tỉnh ủy | Báo cáo
`,
      ),
    ],
  },
  {
    name: 'Tieu de 10 - khen thuong hai bang.xlsx',
    format: 'xlsx',
    defects: [9, 4, 24],
    sheets: [
      sheet(
        'KT',
        `
          ĐẢNG ỦY XÃ BẢO LÂM
          DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG PHONG TRÀO THI ĐUA “DÂN VẬN KHÉO” NĂM 2026
          I. TẬP THỂ
          TT | Tên tập thể | Tóm tắt thành tích | Hình thức đề nghị | Ghi chú
          :: commendation | @Xã Bảo Lâm | 2026 | name, subject, achievement, form, note
          #1 | Chi bộ xóm Nà Kiểng | Vận động hiến đất | Bằng khen |
          → Chi bộ xóm Nà Kiểng | collective | Vận động hiến đất | Bằng khen
          #2 | Hội Phụ nữ xã | Xây dựng 03 mô hình | Giấy khen |
          → Hội Phụ nữ xã | collective | Xây dựng 03 mô hình | Giấy khen

          II. CÁ NHÂN
          TT | Họ và tên | Năm sinh | Chức vụ, đơn vị công tác | Thành tích | Hình thức khen
          :: commendation | @Xã Bảo Lâm | 2026 | name, subject, birthYear, position, achievement, form
          #1 | Ông Lãnh Văn Páo | #1975 | Bí thư chi bộ xóm Nà Kiểng | Có nhiều đóng góp | Giấy khen
          → Ông Lãnh Văn Páo | individual | 1975 | Bí thư chi bộ xóm Nà Kiểng | Có nhiều đóng góp | Giấy khen
          #2 | Bà Dương Thị Sính | 1980 | Chi hội trưởng | Gương mẫu | Biểu dương
          → Bà Dương Thị Sính | individual | 1980 | Chi hội trưởng | Gương mẫu | Biểu dương
          (Danh sách gồm 02 tập thể, 02 cá nhân)
`,
      ),
    ],
  },
  {
    name: 'Tieu de 12 - kiem tra tinh.xlsx',
    format: 'xlsx',
    defects: [14, 22],
    sheets: [
      sheet(
        'KT',
        `
          BAN CHỈ ĐẠO TỈNH CAO BẰNG
          LỊCH KIỂM TRA VIỆC THỰC HIỆN QUY CHẾ DÂN CHỦ Ở CƠ SỞ NĂM 2026
          STT | Đơn vị được kiểm tra | Thời gian | Nội dung | Hình thức
          :: inspection |  | 2026 | unitId, startedAt, title, form
          #1 | Xã Vinh Quý | 14h00 ngày 12/5/2026 | Thực hiện dân chủ ở xã | Trực tiếp
          → @Xã Vinh Quý | 2026-05-12T14:00 | Thực hiện dân chủ ở xã | direct
          #2 | UBND xã Cách Linh | 13/5/2026 | Thực hiện dân chủ ở xã | Qua báo cáo
          → ! | 2026-05-13 | Thực hiện dân chủ ở xã | indirect
          #3 | phường Thục Phán | 8h30, 20/5/2026 | Tiếp công dân | trực tiếp
          → @Phường Thục Phán | 2026-05-20T08:30 | Tiếp công dân | direct
`,
      ),
    ],
  },
]
