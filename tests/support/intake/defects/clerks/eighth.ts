import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Lists that go on over several sheets, that colleagues corrected, struck out or took from scanners and forms on the web. */
export const files: readonly DefectFile[] = [
  {
    name: 'Tam 04 ds ca nhan khen thuong.xlsx',
    format: 'xlsx',
    defects: ['headings on the first sheet only'],
    sheets: [
      sheet(
        'CN (1)',
        `
          UBND TỈNH CAO BẰNG
          DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG BẰNG KHEN NĂM 2026
          STT | Họ và tên | Năm sinh | Chức vụ, đơn vị công tác | Thành tích
          :: commendation | | 2026 | name, subject, birthYear, position, achievement
          1 | Nùng A Pháo | 1978 | Trưởng xóm Khuổi Rỳ | Vận động nhân dân làm đường
          → Nùng A Pháo | individual | 1978 | Trưởng xóm Khuổi Rỳ | Vận động nhân dân làm đường
          2 | Giàng Thị Dua | 1985 | Hội viên | Nuôi dạy trẻ mồ côi
          → Giàng Thị Dua | individual | 1985 | Hội viên | Nuôi dạy trẻ mồ côi
`,
      ),
      sheet(
        'CN (2)',
        `
          :: commendation | | 2026 | name, subject, birthYear, position, achievement
          3 | Triệu Mùi Chài | 1990 | Bí thư chi bộ | Đi đầu hiến đất
          → Triệu Mùi Chài | individual | 1990 | Bí thư chi bộ | Đi đầu hiến đất
          4 | Lý A Sình | 1969 | Người có uy tín | Hòa giải 12 vụ
          → Lý A Sình | individual | 1969 | Người có uy tín | Hòa giải 12 vụ
`,
      ),
    ],
  },
  {
    name: 'Tam 21 khen thuong 2 trang.xlsx',
    format: 'xlsx',
    defects: ['the next sheet under a title of its own'],
    sheets: [
      sheet(
        'TT (1)',
        `
          ĐẢNG ỦY XÃ VINH QUÝ
          DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          STT | Tên mô hình | Lĩnh vực | Đơn vị thực hiện
          :: model | @Xã Vinh Quý | 2026 | name, field, owner
          1 | Đường hoa phụ nữ | VH-XH | Hội LHPN
          → Đường hoa phụ nữ | VH-XH | Hội LHPN
          2 | Cánh đồng một giống | Kinh tế | Hội Nông dân
          → Cánh đồng một giống | Kinh tế | Hội Nông dân
`,
      ),
      sheet(
        'TT (2)',
        `
          DANH SÁCH MÔ HÌNH (tiếp theo)
          :: model | @Xã Vinh Quý | 2026 | name, field, owner
          3 | Tiếng loa an ninh | QP-AN | Công an xã
          → Tiếng loa an ninh | QP-AN | Công an xã
          4 | Chính quyền thân thiện | HTCT | UBND xã
          → Chính quyền thân thiện | HTCT | UBND xã
          5 | Tủ sách pháp luật | HTCT | Đoàn TN
          → Tủ sách pháp luật | HTCT | Đoàn TN
`,
      ),
    ],
  },
  {
    name: 'Tam 42 khen thuong CN (1)(2)(3).xlsx',
    format: 'xlsx',
    defects: ['a list over three sheets'],
    sheets: [
      sheet(
        'CN (1)',
        `
          HỘI NÔNG DÂN TỈNH CAO BẰNG
          DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026
          STT | Họ và tên | Đơn vị | Chức vụ | Thành tích
          :: commendation | | 2026 | name, unitId, position, achievement
          1 | Hoàng A Páo | Xã Bảo Lạc | Chi hội trưởng | Nuôi bò
          → Hoàng A Páo | @Xã Bảo Lạc | Chi hội trưởng | Nuôi bò
          2 | Đặng Mùi Khé | Xã Cốc Pàng | Hội viên | Trồng hồi
          → Đặng Mùi Khé | @Xã Cốc Pàng | Hội viên | Trồng hồi
          Cao Bằng, ngày 12 tháng 11 năm 2026
`,
      ),
      sheet(
        'CN (2)',
        `
          :: commendation | | 2026 | name, unitId, position, achievement
          3 | Dương Văn Sì | Xã Lý Bôn | Hội viên | Trồng trúc sào
          → Dương Văn Sì | @Xã Lý Bôn | Hội viên | Trồng trúc sào
          4 | Sùng Thị Mỷ | Xã Yên Thổ | Hội viên | Nuôi lợn đen
          → Sùng Thị Mỷ | @Xã Yên Thổ | Hội viên | Nuôi lợn đen
`,
      ),
      sheet(
        'CN (3)',
        `
          :: commendation | | 2026 | name, unitId, position, achievement
          5 | Ma Seo Chứ | Xã Quảng Lâm | Hội viên | Vườn lê
          → Ma Seo Chứ | @Xã Quảng Lâm | Hội viên | Vườn lê
          Tổng số: 05 cá nhân
          | | | TM. BAN THƯỜNG VỤ
`,
      ),
    ],
  },
  {
    name: 'Tam 05 hoi nghi co dinh chinh.xlsx',
    format: 'xlsx',
    defects: ['a column of corrections'],
    sheets: [
      sheet(
        'Sheet1',
        `
          MTTQ XÃ ĐÌNH PHONG
          DANH SÁCH HỘI NGHỊ TUYÊN TRUYỀN QUÝ II NĂM 2026
          TT | Tên hội nghị | Ngày tổ chức | Số người dự | Sửa lại | Địa điểm
          :: conference | @Xã Đình Phong | 2026-Q2 | title, heldOn, attendees, place
          1 | Tuyên truyền bầu cử trưởng xóm | 10/4/2026 | #56 | | Nhà văn hóa xóm Ta Nay
          → Tuyên truyền bầu cử trưởng xóm | 2026-04-10 | 56 | Nhà văn hóa xóm Ta Nay
          2 | Tuyên truyền Luật Thực hiện dân chủ | 12/5/2026 | #75 | #57 | Nhà văn hóa xóm Lũng Mười
          → Tuyên truyền Luật Thực hiện dân chủ | 2026-05-12 | ! | Nhà văn hóa xóm Lũng Mười
`,
      ),
    ],
  },
  {
    name: 'Tam 43 cot dinh chinh.xlsx',
    format: 'xlsx',
    defects: ['columns of corrections without one, and with the same value'],
    sheets: [
      sheet(
        'Sheet1',
        `
          HỘI CCB XÃ QUẢNG LÂM
          DANH SÁCH MÔ HÌNH DVK NĂM 2026
          TT | Tên mô hình | Đính chính | Lĩnh vực | Số hộ hưởng lợi | Số đúng
          :: model | @Xã Quảng Lâm | 2026 | name, field, households
          1 | Vườn lê xóm Tổng Ngoảng | | Kinh tế | 12 | 12
          → Vườn lê xóm Tổng Ngoảng | Kinh tế | 12
          2 | Nuôi dê | | Kinh tế | 9 | 19
          → Nuôi dê | Kinh tế | !
`,
      ),
    ],
  },
  {
    name: 'Tam 41 hoi nghi gach ngang.xlsx',
    format: 'xlsx',
    defects: ['rows and cells that are struck through'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ CA THÀNH
          DANH SÁCH HỘI NGHỊ NĂM 2026
          STT | Tên hội nghị | Ngày tổ chức | Số người dự
          :: conference | @Xã Ca Thành | 2026 | title, heldOn, attendees
          1 | Họp xóm Nộc Soa | 02/3/2026 | #45
          → Họp xóm Nộc Soa | 2026-03-02 | 45
          ~~2 | ~~Họp xóm Tổng Sinh | ~~03/3/2026 | ~~50
          → Họp xóm Tổng Sinh! | 2026-03-03! | 50!
          3 | Họp xóm Khuổi Ngọa | 05/3/2026 | ~~61
          → Họp xóm Khuổi Ngọa | 2026-03-05 | !
`,
      ),
    ],
  },
  {
    name: 'Tam 26 mo hinh OCR.xlsx',
    format: 'xlsx',
    defects: ['words of headings torn apart by a scanner'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐANG ỦY XÃ ĐỨC LONG
          DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          S T T | T ê n mô hình | Đơn vị t hực hiện | L ĩnh vực | Số hộ hưởng lợi
          :: model | @Xã Đức Long | 2026 | name, owner, field, households
          1 | Ngày thứ 7 tình nguyện | Đoàn TN | VHXH | #55
          → Ngày thứ 7 tình nguyện | Đoàn TN | VHXH | 55
          2 | Giúp nhau phát triển kinh tế | Hội CCB | KT | S0
          → Giúp nhau phát triển kinh tế | Hội CCB | KT | !
`,
      ),
    ],
  },
  {
    name: 'Tam 49 hoi nghi cau hoi google.csv',
    format: 'csv',
    defects: ['numbered questions of a form on the web'],
    sheets: [
      sheet(
        'Tam 49 hoi nghi cau hoi google',
        `
          Dấu thời gian | 1. Tên cơ quan, đơn vị báo cáo | 2. Tên hội nghị đã tổ chức | 3. Ngày tổ chức | 4. Số người tham dự | 5. Địa điểm
          :: conference | | | unitId, title, heldOn, attendees, place
          10/15/2026 8:12:05 | UBND xã Tam Kim | Hội nghị đối thoại | 14/10/2026 | 56 | Nhà văn hóa
          → @Xã Tam Kim | Hội nghị đối thoại | 2026-10-14 | 56 | Nhà văn hóa
          10/16/2026 9:12:05 | UBND xã Ca Thành | Họp dân | 15/10/2026 | khoảng 60 người | Xóm Nộc Soa
          → @Xã Ca Thành | Họp dân | 2026-10-15 | 60! | Xóm Nộc Soa
`,
      ),
    ],
  },
]
