import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Numbered titles over headings of their own, and who gave a task beside who was given it. */
export const files: readonly DefectFile[] = [
  {
    name: 'Tam 65 xuat tu phan mem.csv',
    format: 'csv',
    defects: ['who gives a task, who has it in hand'],
    sheets: [
      sheet(
        'Tam 65 xuat tu phan mem',
        `
          Mã nhiệm vụ | Tên công việc | Người giao | Người xử lý chính | Phối hợp | Ngày tạo | Hạn xử lý | Tiến độ | Trạng thái
          :: task | | | content, leadUnit, supportingUnits, dueOn, progressPercent, status
          CV-001 | Tham mưu kế hoạch kiểm tra | Nguyễn A | Trần B | Lê C; Hà D | 01/10/2026 08:00 | 15/10/2026 17:00 | 100% | Hoàn thành
          → Tham mưu kế hoạch kiểm tra | Trần B | Lê C; Hà D | 2026-10-15 | 100 | done
          CV-002 | Tổng hợp báo cáo | Nguyễn A | Lê C | | 02/10/2026 09:00 | 30/10/2026 17:00 | 40% | Đang thực hiện
          → Tổng hợp báo cáo | Lê C | | 2026-10-30 | 40 | inProgress
`,
      ),
    ],
  },
  {
    name: 'Tam 78 nguoi giao viec.xlsx',
    format: 'xlsx',
    defects: ['only who gave the task is named'],
    sheets: [
      sheet(
        'Sheet1',
        `
          VĂN PHÒNG ĐẢNG ỦY XÃ CỐC PÀNG
          BẢNG GIAO VIỆC NĂM 2026
          STT | Công việc | Người giao | Ngày giao | Hạn xử lý | Kết quả
          :: task | @Xã Cốc Pàng | 2026 | content, leadUnit, dueOn, result
          1 | Tổng hợp báo cáo | Đ/c Bí thư | 01/10/2026 | 10/10/2026 | Đã gửi
          → Tổng hợp báo cáo | | 2026-10-10 | Đã gửi
          2 | Đôn đốc chi bộ | Đ/c Phó Bí thư | 02/10/2026 | 20/10/2026 | Còn 2
          → Đôn đốc chi bộ | | 2026-10-20 | Còn 2
`,
      ),
    ],
  },
  {
    name: 'Tam 75 mo hinh 2 bang moi va duy tri.xlsx',
    format: 'xlsx',
    defects: ['a numbered title that states the status of its rows'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ XUÂN TRƯỜNG
          DANH SÁCH MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2026
          I. MÔ HÌNH DUY TRÌ
          STT | Tên mô hình | Đơn vị thực hiện | Năm bắt đầu
          :: model | @Xã Xuân Trường | 2026 | name, owner, startYear, status
          1 | Nhà sạch vườn đẹp | Hội LHPN | 2023
          → Nhà sạch vườn đẹp | Hội LHPN | 2023 | continued
          II. MÔ HÌNH ĐĂNG KÝ MỚI
          STT | Tên mô hình | Đơn vị thực hiện | Năm bắt đầu
          :: model | @Xã Xuân Trường | 2026 | name, owner, startYear, status
          1 | Chuyển đổi số cộng đồng | Đoàn TN | 2026
          → Chuyển đổi số cộng đồng | Đoàn TN | 2026 | registered
`,
      ),
    ],
  },
  {
    name: 'Tam 79 phu luc theo xa moi xa mot bang.xlsx',
    format: 'xlsx',
    defects: ['a numbered title that names the unit of its rows'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY CAO BẰNG
          DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          1. Xã Lý Quốc
          STT | Tên mô hình | Lĩnh vực
          :: model | @Xã Lý Quốc | 2026 | unitId, name, field, level
          1 | Đường biên xanh | QPAN
          → @Xã Lý Quốc | Đường biên xanh | QPAN
          2. Xã Quang Long
          STT | Tên mô hình | Lĩnh vực
          1 | Nuôi trâu | KT
          → @Xã Quang Long | Nuôi trâu | KT
`,
      ),
    ],
  },
]
