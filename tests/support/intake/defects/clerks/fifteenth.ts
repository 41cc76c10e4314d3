import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Forms with parts of their figures in columns of their own. */
export const files: readonly DefectFile[] = [
  {
    name: 'B7 theo linh vuc xa Quang Lam.xlsx',
    format: 'xlsx',
    defects: ['supervisions by who asked for them, money to be recovered beside money recovered'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ QUẢNG LÂM
          KẾT QUẢ HOẠT ĐỘNG CỦA BAN THANH TRA NHÂN DÂN NĂM 2026
          TT | Tên xã | Số cuộc giám sát | | | Số vụ việc kiến nghị | | Thu hồi tiền (đồng) | | Thu hồi đất (m2) | Ghi chú
          | | Tổng số | Theo kế hoạch | Đột xuất | Số vụ | Đã xử lý | Phải thu | Đã thu | |
          :: B7 | @Xã Quảng Lâm | 2026 | unitId, supervisions, casesRecommended, landRecovered
          1 | Quảng Lâm | 9 | 6 | 3 | 4 | 3 | 20.000.000 | 15.000.000 | 0 |
          → @Xã Quảng Lâm | 9 | 4 | 0
`,
        { merges: ['C3:E3', 'F3:G3', 'H3:I3'] },
      ),
    ],
  },
  {
    name: 'TCD cac xa co tong hop quy 4.xlsx',
    format: 'xlsx',
    defects: ['receptions with the sum in front of its parts'],
    sheets: [
      sheet(
        'Sheet1',
        `
          THANH TRA TỈNH
          KẾT QUẢ TIẾP CÔNG DÂN QUÝ IV NĂM 2025
          STT | Tên đơn vị | Tổng số | | Trong đó | | |
          | | Số lượt | Số người | Tiếp thường xuyên (lượt) | Tiếp định kỳ của lãnh đạo (lượt) | Tiếp đột xuất của lãnh đạo (lượt) | Số đoàn đông người
          :: TCD | | 2025-Q4 | unitId, visits, persons, regularVisits, periodicVisits, urgentVisits
          1 | Xã Hạ Lang | 40 | 45 | 28 | 10 | 2 | 0
          → @Xã Hạ Lang | 40 | 45 | 28 | 10 | 2
          2 | Xã Lý Quốc | 21 | 22 | 15 | 6 | 0 | 0
          → @Xã Lý Quốc | 21 | 22 | 15 | 6 | 0
`,
        { merges: ['C3:D3', 'E3:H3'] },
      ),
    ],
  },
  {
    name: 'CCHC theo cap 2026.xlsx',
    format: 'xlsx',
    defects: ['reform: the year before beside the year, what is rated'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ ĐỘC LẬP
          KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH NĂM 2026
          STT | Đơn vị | Hồ sơ tiếp nhận | | Hồ sơ đã giải quyết | | Hồ sơ quá hạn | Xếp loại
          | | Năm 2025 | Năm 2026 | Năm 2025 | Năm 2026 | |
          :: CCHC | @Xã Độc Lập | 2026 | unitId, received, resolved, resolvedLate
          1 | Xã Độc Lập | 900 | 1.210 | 890 | 1.205 | 1 | Tốt
          → @Xã Độc Lập | 1210 | 1205 | 1
`,
        { merges: ['C3:D3', 'E3:F3'] },
      ),
    ],
  },
  {
    name: 'DVK linh vuc nhieu tang.xlsx',
    format: 'xlsx',
    defects: ['the summary by field, each with collectives and persons'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ HUY GIÁP
          TỔNG HỢP MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          TT | Đơn vị | Tổng số mô hình đăng ký | Trong đó theo lĩnh vực | | | | Số mô hình được công nhận | Tỷ lệ % | Số mô hình tiêu biểu
          | | | Kinh tế | VH-XH | QP-AN | HTCT | | |
          :: DVK | @Xã Huy Giáp | 2026 | unitId, registered, economy, society, defence, politicalSystem, recognised, recognisedRate
          1 | Xã Huy Giáp | 24 | 10 | 7 | 4 | 3 | 18 | 75 | 2
          → @Xã Huy Giáp | 24 | 10 | 7 | 4 | 3 | 18 | 75
`,
        { merges: ['D3:G3'] },
      ),
    ],
  },
  {
    name: 'DT chia theo loai don.xlsx',
    format: 'xlsx',
    defects: ['petitions resolved by their sort: only the sum is a figure of the form'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ TRÀ LĨNH
          KẾT QUẢ TIẾP NHẬN, XỬ LÝ, GIẢI QUYẾT ĐƠN THƯ NĂM 2026
          STT | Tên đơn vị | Đơn tồn đầu kỳ | Đơn tiếp nhận trong kỳ | | | | Đơn đã giải quyết | | | | Đơn tồn cuối kỳ
          | | | Tổng số | Đơn khiếu nại | Đơn tố cáo | Đơn kiến nghị, phản ánh | Tổng số | Đơn khiếu nại | Đơn tố cáo | Đơn kiến nghị, phản ánh |
          :: DT | @Xã Trà Lĩnh | 2026 | unitId, opening, received, complaints, denunciations, petitions, resolved, closing
          1 | Xã Trà Lĩnh | 2 | 40 | 5 | 1 | 34 | 39 | 4 | 1 | 34 | 3
          → @Xã Trà Lĩnh | 2 | 40 | 5 | 1 | 34 | 39 | 3
`,
        { merges: ['D3:G3', 'H3:K3'] },
      ),
    ],
  },
  {
    name: 'Dao tao cac lop 2026 xa Bach Dang.xlsx',
    format: 'xlsx',
    defects: ['training by sort, learners by sex'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ BẠCH ĐẰNG
          KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG NĂM 2026
          STT | Tên đơn vị | Sơ cấp LLCT | | Đảng viên mới | | Nhận thức về Đảng | | Tổng cộng |
          | | Số lớp | Số HV | Số lớp | Số HV | Số lớp | Số HV | Số lớp | Số HV
          :: DAOTAO | @Xã Bạch Đằng | 2026 | unitId, politicalClasses, politicalLearners, newMembersClasses, newMembersLearners, partyAwarenessClasses, partyAwarenessLearners, classes, learners
          1 | Xã Bạch Đằng | 1 | 40 | 1 | 32 | 2 | 95 | 4 | 167
          → @Xã Bạch Đằng | 1 | 40 | 1 | 32 | 2 | 95 | 4 | 167
`,
        { merges: ['C3:D3', 'E3:F3', 'G3:H3', 'I3:J3'] },
      ),
    ],
  },
  {
    name: 'B5 ke hoach va thuc hien.xlsx',
    format: 'xlsx',
    defects: ['what was planned beside what came of it'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ SƠN LỘ
          KẾT QUẢ HUY ĐỘNG VỐN XÂY DỰNG HẠ TẦNG CƠ SỞ NĂM 2026
          TT | Tên công trình | Kế hoạch vốn (triệu đồng) | Tổng giá trị thực hiện (triệu đồng) | Nhân dân đóng góp (triệu đồng) | Nhà nước hỗ trợ (triệu đồng)
          :: B5 | @Xã Sơn Lộ | 2026 | work, totalValue, peopleContribution, stateSupport
          1 | Đường Nà Hoi | 500 | 480 | 80 | 400
          → Đường Nà Hoi | 480000000 | 80000000 | 400000000
          2 | Cầu Khuổi Pin | 300 | 310 | 60 | 250
          → Cầu Khuổi Pin | 310000000 | 60000000 | 250000000
`,
      ),
    ],
  },
  {
    name: 'B10 hop xom so nguoi du.xlsx',
    format: 'xlsx',
    defects: ['meetings of hamlets with those who came, “1 lần”, “2 lần”'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ MINH TÂM
          KẾT QUẢ TỔ CHỨC HỌP THÔN, BẢN, TỔ DÂN PHỐ NĂM 2026
          TT | Tên xã | Tổng số xóm | Số xóm họp 1 lần/năm | Số xóm họp 2 lần/năm | Số xóm họp hình thức khác | Số hộ dự họp | Ghi chú
          :: B10 | @Xã Minh Tâm | 2026 | unitId, hamlets, metOnceAYear, metTwiceAYear, metOtherwise, note
          1 | Minh Tâm | 22 | 4 | 17 | 1 | 1.340 | 1 xóm họp online
          → @Xã Minh Tâm | 22 | 4 | 17 | 1 | 1 xóm họp online
`,
      ),
    ],
  },
  {
    name: 'Tong hop cac loai so lieu khong co bieu.xlsx',
    format: 'xlsx',
    defects: ['a report of many things by commune, none of our forms'],
    sheets: [
      sheet(
        'Sheet1',
        `
          VĂN PHÒNG TỈNH ỦY
          THỐNG KÊ TỔ CHỨC ĐẢNG, ĐẢNG VIÊN NĂM 2026
          TT | Đơn vị | Tổng số chi bộ | Tổng số đảng viên | Kết nạp mới | Khen thưởng | Kỷ luật
          ::  | | 2026 | unitId
          1 | Xã Huy Giáp | 22 | 450 | 12 | 5 | 1
          ↑
          2 | Xã Cô Ba | 18 | 300 | 8 | 3 | 0
          ↑
`,
      ),
    ],
  },
  {
    name: 'MH so kieu tieng Anh xa Son Lo.xlsx',
    format: 'xlsx',
    defects: [
      'sums in English spelling, one of them in tỷ; a name alone beside dashes; whom it is of not known yet',
    ],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ SƠN LỘ
          DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          Số hộ hưởng lợi | Tập thể/Cá nhân | Kinh phí (đồng) | Tên mô hình | Ngày QĐ
          :: model | @Xã Sơn Lộ | 2026 | households, subject, amount, name
          12 | Đang tổng hợp | 1,000,000 | Nuôi ong | 01/6/2026
          → 12 | ! | 1000000 | Nuôi ong
          30 | ??? | 1,041 tỷ | Đường liên xóm | 02/6/2026
          → 30 | ! | ! | Đường liên xóm
          – | | | Tủ sách |
          → | | | Tủ sách
          9 | {A5} | 2,500,000 | Vườn mẫu | 05/6/2026
          → 9 | ! | 2500000 | Vườn mẫu
`,
      ),
    ],
  },
]
