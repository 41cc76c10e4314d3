import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Statistical forms with a column for each quarter, three rows of headings, and notes that name units of measure. */
export const files: readonly DefectFile[] = [
  {
    name: 'So lieu 21 quy II Bao Lam 2026.xlsx',
    format: 'xlsx',
    defects: ['indicators with a column for each quarter'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ BẢO LÂM
          KẾT QUẢ TIẾP CÔNG DÂN QUÝ II NĂM 2026
          STT | Nội dung | Quý I | Quý II | Lũy kế
          :: TCD | @Xã Bảo Lâm | 2026-Q2 | regularVisits, periodicVisits, urgentVisits, persons
          1 | Số lượt tiếp công dân thường xuyên | #23 | #20 | #43
          → 20 | 6 | 1 | 31
          2 | Số lượt tiếp công dân định kỳ | #8 | #6 | #14
          ↑
          3 | Số lượt tiếp công dân đột xuất | #0 | #1 | #1
          ↑
          4 | Số người được tiếp | #40 | #31 | #71
          ↑
`,
      ),
    ],
  },
  {
    name: 'So lieu 22 ca nam Bao Lac 2026.xlsx',
    format: 'xlsx',
    defects: ['indicators by quarter and for the year'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ BẢO LẠC
          KẾT QUẢ HÒA GIẢI Ở CƠ SỞ NĂM 2026
          STT | Nội dung | Quý I | Quý II | Quý III | Quý IV | Cả năm
          :: HOAGIAI | @Xã Bảo Lạc | 2026 | received, succeeded, failed, pending
          1 | Số vụ việc tiếp nhận | #3 | #2 | #4 | #1 | #10
          → 10 | 8 | 1 | 1
          2 | Hòa giải thành | #2 | #2 | #3 | #1 | #8
          ↑
          3 | Hòa giải không thành | #1 | #0 | #0 | #0 | #1
          ↑
          4 | Đang hòa giải | #0 | #0 | #1 | #0 | #1
          ↑
`,
      ),
    ],
  },
  {
    name: 'So lieu 23 quy cot ngang Tra Linh 2026.xlsx',
    format: 'xlsx',
    defects: ['one figure by quarter and for the year'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ TRÀ LĨNH
          BIỂU 8: KẾT QUẢ HOẠT ĐỘNG CỦA BAN GIÁM SÁT ĐẦU TƯ CỦA CỘNG ĐỒNG NĂM 2026
          TT | Tên xã | Số công trình, dự án trên địa bàn | Số cuộc giám sát | | | | | Số vụ việc kiến nghị | Thu hồi tiền (đồng)
           | | | Quý I | Quý II | Quý III | Quý IV | Cả năm | |
          :: B8 | @Xã Trà Lĩnh | 2026 | unitId, works, supervisions, casesRecommended, moneyRecovered
          1 | Trà Lĩnh | #8 | #1 | #2 | #3 | #4 | #10 | #2 | #3000000
          → @Xã Trà Lĩnh | 8 | 10 | 2 | 3000000
`,
        { merges: ['D3:H3'] },
      ),
    ],
  },
  {
    name: 'So lieu 24 quy cot ngang Tra Linh Q2.xlsx',
    format: 'xlsx',
    defects: ['figures of the quarter before'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ TRÀ LĨNH
          BIỂU 8: KẾT QUẢ HOẠT ĐỘNG CỦA BAN GIÁM SÁT ĐẦU TƯ CỦA CỘNG ĐỒNG QUÝ II NĂM 2026
          TT | Tên xã | Số công trình, dự án trên địa bàn | Số cuộc giám sát | | Số vụ việc kiến nghị | | Thu hồi tiền (đồng)
           | | | Quý I | Quý II | Quý I | Quý II |
          :: B8 | @Xã Trà Lĩnh | 2026-Q2 | unitId, works, supervisions, casesRecommended, moneyRecovered
          1 | Trà Lĩnh | #8 | #1 | #2 | #3 | #4 | #3000000
          → @Xã Trà Lĩnh | 8 | 2 | 4 | 3000000
`,
        { merges: ['D3:E3', 'F3:G3'] },
      ),
    ],
  },
  {
    name: 'So lieu 25 B7 Thanh Long Q4 2025.xlsx',
    format: 'xlsx',
    defects: ['“(Tiền: nghìn đồng; đất: m2)”'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ THANH LONG
          BIỂU 7 KẾT QUẢ HOẠT ĐỘNG CỦA BAN TTND QUÝ IV/2025
          (Tiền: nghìn đồng; đất: m2)
          TT | Tên xã | Số cuộc giám sát | Số sai phạm | Số vụ việc kiến nghị | Thu hồi tiền | Xử lý khác về tiền | Thu hồi đất | Xử lý khác về đất
          :: B7 | @Xã Thanh Long | 2025-Q4 | unitId, supervisions, violations, casesRecommended, moneyRecovered, moneyOther, landRecovered, landOther
          1 | Thanh Long | 5 | 2 | 2 | 4.500 | 1.250 | 320,5 | 0
          → @Xã Thanh Long | 5 | 2 | 2 | 4500000? | 1250000? | 320.5 | 0
`,
      ),
    ],
  },
  {
    name: 'So lieu 26 cong khai Nguyen Binh Q2.2023.xlsx',
    format: 'xlsx',
    defects: ['marks in many ways, “Tĩnh Túc”'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BIỂU 1: KẾT QUẢ THỰC HIỆN CÔNG KHAI - QUÝ II/2023 - HUYỆN NGUYÊN BÌNH
          TT | Tên xã, thị trấn | Nội dung công khai | Cơ quan công khai | Niêm yết | Loa | Qua trưởng xóm | Khác | Kế hoạch số | Ghi chú
          :: B1 | @Huyện Nguyên Bình | 2023-Q2 | unitId, content, disclosedBy, posted, loudspeaker, viaHamletHead, otherMeans, planNumber, note
          1 | Minh Tâm | Quyết toán thu, chi | UBND xã | 1 | 0 | 0 | 0 | 05/KH | 
          → @cũ Xã Minh Tâm | Quyết toán thu, chi | UBND xã | x | | | | 05/KH |
          2 | Tĩnh Túc | Danh sách hộ vay | UBND TT | có | có | không | - | 06/KH | 
          → @cũ Thị trấn Tĩnh Túc | Danh sách hộ vay | UBND TT | x | x | | | 06/KH |
          3 | Phan Thanh | Chế độ BHYT | UBND xã | ✓ | | v | + | 07/KH | 
          → @cũ Xã Phan Thanh/Nguyên Bình | Chế độ BHYT | UBND xã | x | | x | x | 07/KH |
`,
      ),
    ],
  },
  {
    name: 'So lieu 27 Bieu 9 Q4 2025 Tra Linh.xlsx',
    format: 'xlsx',
    defects: ['a third row of headings'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BIỂU 9
          ĐƠN THƯ KHIẾU NẠI TỐ CÁO
          Quý 4 năm 2025 | | | | | Đơn vị: Xã Trà Lĩnh
          TT | Đơn vị | Đơn tiếp nhận | | | Đơn đã giải quyết | | | Đơn chưa giải quyết
           | | Trong kỳ | | Từ đầu năm | Trong kỳ | | Từ đầu năm |
           | | Khiếu nại | Tố cáo | | Khiếu nại | Tố cáo | |
          :: B9 | @Xã Trà Lĩnh | 2025-Q4 | unitId, receivedInPeriod, receivedYearToDate, resolvedInPeriod, resolvedYearToDate, unresolved
          1 | Trà Lĩnh | #2 | #1 | #9 | #1 | #1 | #8 | #1
          → @Xã Trà Lĩnh | | 9 | | 8 | 1
`,
        { merges: ['C4:E4', 'F4:H4', 'C5:D5', 'F5:G5'] },
      ),
    ],
  },
  {
    name: 'So lieu 28 dao tao Ha Quang T9-2026.xlsx',
    format: 'xlsx',
    defects: ['three rows of headings'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ HÀ QUẢNG
          BIỂU ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ, ĐẢNG VIÊN THÁNG 9 NĂM 2026
          TT | Đơn vị | Tổng số | | Trong đó | | | | | |
           | | Lớp | Học viên | Sơ cấp LLCT | | Đảng viên mới | | Nhận thức về Đảng | | Khác |
           | | | | Lớp | Học viên | Lớp | Học viên | Lớp | Học viên | Lớp | Học viên
          :: DAOTAO | @Xã Hà Quảng | 2026-09 | unitId, classes, learners, politicalClasses, politicalLearners, newMembersClasses, newMembersLearners, partyAwarenessClasses, partyAwarenessLearners, otherClasses, otherLearners
          1 | Hà Quảng | #5 | #210 | #1 | #40 | #1 | #55 | #2 | #85 | #1 | #30
          → @Xã Hà Quảng | 5 | 210 | 1 | 40 | 1 | 55 | 2 | 85 | 1 | 30
`,
        { merges: ['C3:D3', 'E3:L3', 'E4:F4', 'G4:H4', 'I4:J4', 'K4:L4', 'C4:C5', 'D4:D5'] },
      ),
    ],
  },
]
