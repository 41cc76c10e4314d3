import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Who sent a list of inspected units; results beside a rate; one figure for this year and the last. */
export const files: readonly DefectFile[] = [
  {
    name: 'Ba 68 B9 so sanh.xlsx',
    format: 'xlsx',
    defects: ['this year beside last year in one table'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ LŨNG NẶM
          ĐƠN THƯ KHIẾU NẠI, TỐ CÁO QUÝ I/2026
          TT | Tên xã | Đã tiếp nhận trong kỳ báo cáo | | Đã giải quyết trong kỳ báo cáo | | Chưa giải quyết
          | | Quý I/2025 | Quý I/2026 | Quý I/2025 | Quý I/2026 |
          :: B9 | @Xã Lũng Nặm | 2026-Q1 | unitId, receivedInPeriod, resolvedInPeriod, unresolved
          1 | Lũng Nặm | 7 | 5 | 6 | 4 | 1
          → @Xã Lũng Nặm | 5 | 4 | 1
`,
        { merges: ['C3:D3', 'E3:F3'] },
      ),
    ],
  },
  {
    name: 'Ba A4 nhiem vu thang.xls',
    format: 'xls',
    defects: [12, 16],
    sheets: [
      sheet(
        'NV',
        `
          BAN CHỈ ĐẠO XÃ ĐỨC LONG
          BẢNG THEO DÕI NHIỆM VỤ QUÝ IV NĂM 2026
          TT | Nội dung | Đồng chí phụ trách | Cơ quan phối hợp | Thời hạn hoàn thành | Kết quả thực hiện | % hoàn thành
          :: task | @Xã Đức Long | 2026-Q4 | content, leadUnit, supportingUnits, dueOn, result, progressPercent
          1 | Tổng hợp báo cáo năm | Đ/c Hoa | Văn phòng | 20/11/2026 | Đang soạn | 0,6
          → Tổng hợp báo cáo năm | Đ/c Hoa | Văn phòng | 2026-11-20 | Đang soạn | 60!
          2 | Bình xét thi đua | // | Các chi bộ | 05/12/2026 | nt | 0,25
          → Bình xét thi đua | Đ/c Hoa | Các chi bộ | 2026-12-05 | Đang soạn? | 25!
`,
      ),
    ],
  },
  {
    name: 'Ba A5 BC kiem tra sau sap nhap.xlsx',
    format: 'xlsx',
    defects: [22],
    sheets: [
      sheet(
        'KT',
        `
          BAN CHỈ ĐẠO TỈNH
          TỔNG HỢP CÁC CUỘC KIỂM TRA 6 THÁNG CUỐI NĂM 2025
          STT | Tên đơn vị được kiểm tra | Thời gian | Hình thức kiểm tra | Nội dung kiểm tra | Địa điểm làm việc
          :: inspection | | 2025-H2 | unitId, startedAt, form, title, place
          1 | Đảng ủy xã Đàm Thuỷ | 9/9/2025 | Trực tiếp | QCDC ở xã | HT Đảng ủy
          → @Xã Đàm Thủy | 2025-09-09 | direct | QCDC ở xã | HT Đảng ủy
          2 | Đảng ủy xã Chí Viễn | 10/9/2025 | Trực tiếp | QCDC ở xã | nt
          → ! | 2025-09-10 | direct | QCDC ở xã | HT Đảng ủy
          3 | Phường Nùng Trí Cao và phường Tân Giang | 16/10/2025 | Gián tiếp | Dân vận chính quyền |
          → ! | 2025-10-16 | indirect | Dân vận chính quyền |
`,
      ),
    ],
  },
]
