import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** What groups say of their rows, and what tells one row from another of the same name. */
export const files: readonly DefectFile[] = [
  {
    name: 'Tam 82 khen theo nhom quyet dinh.xlsx',
    format: 'xlsx',
    defects: ['group rows that name the decision'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ PHAN THANH
          DANH SÁCH KHEN THƯỞNG NĂM 2026
          STT | Tên tập thể, cá nhân | Thành tích | Hình thức
          I | Quyết định số 55/QĐ-UBND ngày 19/5/2026
          :: commendation | @Xã Phan Thanh | 2026 | name, achievement, form, decisionNumber, decisionOn
          1 | Xóm Bình Đường | Hiến đất | Giấy khen
          → Xóm Bình Đường | Hiến đất | Giấy khen | 55/QĐ-UBND | 2026-05-19
          2 | Phùng Chòi Pu | Hòa giải | Giấy khen
          → Phùng Chòi Pu | Hòa giải | Giấy khen | 55/QĐ-UBND | 2026-05-19
          II | Quyết định số 90/QĐ-UBND ngày 20/11/2026
          3 | Bàn Mùi Ghển | Mô hình kinh tế | Giấy khen
          → Bàn Mùi Ghển | Mô hình kinh tế | Giấy khen | 90/QĐ-UBND | 2026-11-20
`,
      ),
    ],
  },
  {
    name: 'Tam 84 mo hinh trung ten khac don vi.xlsx',
    format: 'xlsx',
    defects: ['one name in two branches of a commune'],
    sheets: [
      sheet(
        'Sheet1',
        `
          HỘI LHPN TỈNH CAO BẰNG
          DANH SÁCH MÔ HÌNH NĂM 2026
          STT | Tên mô hình | Chi hội | Xã | Số thành viên | Trạng thái
          :: model | | 2026 | name, unitId, status
          1 | 5 không 3 sạch | Nà Pài | Hòa An | 20 | Duy trì
          → 5 không 3 sạch | @Xã Hòa An | continued
          2 | 5 không 3 sạch | Nà Giảo | Hòa An | 25 | Duy trì
          → 5 không 3 sạch! | @Xã Hòa An | continued
          3 | 5 không 3 sạch | Bản Sẩy | Bạch Đằng | 18 | Nhân rộng
          → 5 không 3 sạch | @Xã Bạch Đằng | !
`,
      ),
    ],
  },
  {
    name: 'Tam 92 trung het.xlsx',
    format: 'xlsx',
    defects: ['a repeated row, and one that differs in a column which is not read'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ HÒA AN
          DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          STT | Tên mô hình | Lĩnh vực | Trưởng nhóm
          :: model | @Xã Hòa An | 2026 | name, field
          1 | Đường hoa | VHXH | Bà Lan
          → Đường hoa | VHXH
          2 | Đường hoa | VHXH | Bà Lan
          → Đường hoa | VHXH | dup 4
          3 | Đường hoa | VHXH | Bà Huệ
          → Đường hoa! | VHXH
`,
      ),
    ],
  },
  {
    name: 'Tam 88 hoi nghi 2 don vi cung to chuc.xlsx',
    format: 'xlsx',
    defects: ['“liên xã” is no level'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY UBND TỈNH CAO BẰNG
          TỔNG HỢP HỘI NGHỊ ĐỐI THOẠI QUÝ II/2026
          STT | Tên hội nghị | Đơn vị tổ chức | Ngày | Số người | Cấp
          :: conference | | 2026-Q2 | title, unitId, heldOn, attendees, level
          1 | Đối thoại doanh nghiệp | Sở Tài chính | 10/4/2026 | 150 | Tỉnh
          → Đối thoại doanh nghiệp | ! | 2026-04-10 | 150 | province
          2 | Đối thoại thanh niên | Xã Trùng Khánh | 11/5/2026 | 90 | Xã
          → Đối thoại thanh niên | @Xã Trùng Khánh | 2026-05-11 | 90 | commune
          3 | Đối thoại phụ nữ | Xã Đàm Thuỷ, xã Đình Phong | 12/5/2026 | 95 | Liên xã
          → Đối thoại phụ nữ | ! | 2026-05-12 | 95 | !
`,
      ),
    ],
  },
  {
    name: 'Tam 86 kiem tra thuc hien ke hoach.xlsx',
    format: 'xlsx',
    defects: ['planned and held days in two columns'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BAN CHỈ ĐẠO QCDC TỈNH CAO BẰNG
          KẾ HOẠCH KIỂM TRA NĂM 2026
          TT | Đơn vị được kiểm tra | Thời gian theo kế hoạch | Thời gian thực tế | Hình thức | Ghi chú
          :: inspection | | 2026 | unitId, form, plannedOn, startedAt
          1 | Xã Sơn Lộ | 12/5/2026 | 14/5/2026 | Trực tiếp |
          → @Xã Sơn Lộ | direct | 2026-05-12 | 2026-05-14
          2 | Xã Hưng Đạo | 15/5/2026 | Không kiểm tra | Trực tiếp | Hoãn do mưa lũ
          → @Xã Hưng Đạo | direct | 2026-05-15 | !
`,
      ),
    ],
  },
]
