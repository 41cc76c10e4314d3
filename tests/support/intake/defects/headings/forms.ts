import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Statistical forms with headings in other words, other levels and another order than they are printed. */
export const files: readonly DefectFile[] = [
  {
    name: 'Tieu de 03 - B9 ba tang viet tat.xlsx',
    format: 'xlsx',
    defects: [2, 3, 21],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND HUYỆN HẠ LANG
          BIỂU SỐ 9: ĐƠN THƯ KHIẾU NẠI, TỐ CÁO
          Quý III/2023
          TT | Tên xã, thị trấn | Số đơn thư KNTC |  |  |  | Tổng số đơn thư KNTC chưa được giải quyết | Ghi chú
           |  | Đã tiếp nhận |  | Đã được giải quyết |  |  |
           |  | Trong kỳ | Lũy kế từ đầu năm | Trong kỳ | Lũy kế từ đầu năm |  |
          (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
          :: B9 | @Huyện Hạ Lang | 2023-Q3 | unitId, receivedInPeriod, receivedYearToDate, resolvedInPeriod, resolvedYearToDate, unresolved, note
          #1 | Thị trấn Thanh Nhật | #3 | #9 | #2 | #8 | #1 |
          → @cũ Thị trấn Thanh Nhật | 3 | 9 | 2 | 8 | 1
          #2 | Minh Long | #0 | #2 | #0 | #2 | #0 | -
          → @cũ Xã Minh Long | 0 | 2 | 0 | 2 | 0
          #3 | Cô Ngân | #1 | #1 | - | #0 | #1 | Chuyển kỳ sau
          → @cũ Xã Cô Ngân | 1 | 1 |  | 0 | 1 | Chuyển kỳ sau
          Cộng |  | #4 | #12 | #2 | #10 | #2 |
`,
        { merges: ['A4:A6', 'B4:B6', 'C4:F4', 'C5:D5', 'E5:F5', 'G4:G6', 'H4:H6', 'A11:B11'] },
      ),
    ],
  },
  {
    name: 'Tieu de 04 - huy dong suc dan mot tang.xlsx',
    format: 'xlsx',
    defects: [14, 8],
    sheets: [
      sheet(
        'Huy dong',
        `
          ỦY BAN NHÂN DÂN |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          XÃ TRƯỜNG HÀ |  |  | Độc lập - Tự do - Hạnh phúc
           |  |  | Trường Hà, ngày 02 tháng 10 năm 2026
          BIỂU TỔNG HỢP KẾT QUẢ HUY ĐỘNG SỨC DÂN QUÝ III NĂM 2026
          (Kèm theo Báo cáo số 145/BC-UBND ngày 02/10/2026 của UBND xã Trường Hà)
          STT | Đơn vị | Số công trình, phần việc | Số hộ hiến đất | Diện tích đất hiến (m2) | Số ngày công lao động | Tiền nhân dân đóng góp (triệu đồng) | Nhà nước hỗ trợ (triệu đồng) | Tổng kinh phí (triệu đồng) | Ghi chú
          :: HUYDONG | @Xã Trường Hà | 2026-Q3 | unitId, works, landHouseholds, landDonated, workdays, peopleMoney, stateBudget, totalMoney, note
          1 | Xã Trường Hà | 4 | 12 | '1.250 | 340 công | 56,5 | 120 | 176,5 | Làm đường xóm
          → @Xã Trường Hà | 4 | 12 | 1250 | 340 | 56500000 | 120000000 | 176500000 | Làm đường xóm
`,
      ),
    ],
  },
  {
    name: 'Tieu de 05 - cai cach hanh chinh Q1 2026 xa Thanh Long.xlsx',
    format: 'xlsx',
    defects: [2, 14],
    sheets: [
      sheet(
        'CCHC',
        `
          KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH QUÝ I/2026
          STT | Đơn vị | Hồ sơ tiếp nhận |  |  |  | Hồ sơ đã giải quyết |  |  |  | Hồ sơ đang giải quyết |  |  | Tỷ lệ đúng hạn (%)
           |  | Tổng | Trực tuyến | Trực tiếp, BCCI | Kỳ trước chuyển sang | Tổng | Trước hạn | Đúng hạn | Quá hạn | Tổng | Trong hạn | Quá hạn |
          :: CCHC | @Xã Thanh Long | 2026-Q1 | unitId, received, receivedOnline, receivedDirect, receivedCarried, resolved, resolvedEarly, resolvedOnTime, resolvedLate, pending, pendingInTime, pendingOverdue, onTimeRate
          #1 | UBND xã Thanh Long | #520 | #400 | #100 | #20 | #500 | #300 | #195 | #5 | #20 | #18 | #2 | 99,0
          → @Xã Thanh Long | 520 | 400 | 100 | 20 | 500 | 300 | 195 | 5 | 20 | 18 | 2 | 99
`,
        { merges: ['A2:A3', 'B2:B3', 'C2:F2', 'G2:J2', 'K2:M2', 'N2:N3'] },
      ),
    ],
  },
  {
    name: 'Tieu de 06 - tiep cong dan Lung Nam.xlsx',
    format: 'xlsx',
    defects: [2],
    sheets: [
      sheet(
        'TCD',
        `
          UBND XÃ LŨNG NẶM
          TÌNH HÌNH TIẾP CÔNG DÂN 6 THÁNG ĐẦU NĂM 2026
          TT | Đơn vị | Tiếp thường xuyên |  |  | Tiếp định kỳ |  |  | Tiếp đột xuất |  |
           |  | Lượt | Người | Đoàn đông người | Lượt | Người | Đoàn đông người | Lượt | Người | Đoàn đông người
          :: TCD | @Xã Lũng Nặm | 2026-H1 | unitId, regularVisits, regularPersons, regularGroups, periodicVisits, periodicPersons, periodicGroups, urgentVisits, urgentPersons, urgentGroups
          #1 | Xã Lũng Nặm | #12 | #15 | #0 | #6 | #7 | #0 | #1 | #1 | #0
          → @Xã Lũng Nặm | 12 | 15 | 0 | 6 | 7 | 0 | 1 | 1 | 0
`,
        { merges: ['A3:A4', 'B3:B4', 'C3:E3', 'F3:H3', 'I3:K3'] },
      ),
    ],
  },
  {
    name: 'Tieu de 07 - don thu phuong Tan Giang 2026.xlsx',
    format: 'xlsx',
    defects: [14],
    sheets: [
      sheet(
        'Don thu',
        `
          UBND PHƯỜNG TÂN GIANG
          TỔNG HỢP TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT ĐƠN THƯ NĂM 2026
          TT | Đơn vị | Tồn đầu kỳ | Tổng số đơn tiếp nhận | Trong đó |  |  | Đơn thuộc thẩm quyền | Đơn không thuộc thẩm quyền | Đã giải quyết | Tồn cuối kỳ | Tỷ lệ GQ (%)
           |  |  |  | Khiếu nại | Tố cáo | Kiến nghị, phản ánh |  |  |  |  |
          :: DT | @Phường Tân Giang | 2026 | unitId, opening, received, complaints, denunciations, petitions, withinCompetence, outsideCompetence, resolved, closing, resolvedRate
          #1 | Phường Tân Giang | #2 | #10 | #3 | #1 | #6 | #9 | #1 | #10 | #2 | 83,33%
          → @Phường Tân Giang | 2 | 10 | 3 | 1 | 6 | 9 | 1 | 10 | 2 | 83.33
`,
        { merges: ['E3:G3'] },
      ),
    ],
  },
  {
    name: 'Tieu de 08 - hoa giai va doi thoai.xlsx',
    format: 'xlsx',
    defects: [9, 2],
    sheets: [
      sheet(
        'Tong hop',
        `
          UBND XÃ ĐỨC LONG
          KẾT QUẢ CÔNG TÁC DÂN VẬN QUÝ II NĂM 2026
          Biểu 1. Kết quả hòa giải ở cơ sở
          STT | Tên đơn vị | Số tổ hoà giải | Số hoà giải viên | Số vụ việc tiếp nhận | Kết quả hoà giải |  |  | Tỷ lệ thành (%)
           |  |  |  |  | Thành | Không thành | Đang hoà giải |
          :: HOAGIAI | @Xã Đức Long | 2026-Q2 | unitId, teams, mediators, received, succeeded, failed, pending, successRate
          #1 | Xã Đức Long | #14 | #70 | #9 | #7 | #1 | #1 | #77.78
          → @Xã Đức Long | 14 | 70 | 9 | 7 | 1 | 1 | 77.78

          Biểu 2. Kết quả đối thoại trực tiếp với nhân dân
          STT | Tên đơn vị | Số cuộc đối thoại | Lượt người tham dự | Tổng số ý kiến | Ý kiến đã giải quyết | Ý kiến đang giải quyết
          :: DTHOAI | @Xã Đức Long | 2026-Q2 | unitId, dialogues, attendees, opinions, opinionsResolved, opinionsPending
          #1 | Xã Đức Long | #2 | #230 | #18 | #15 | #3
          → @Xã Đức Long | 2 | 230 | 18 | 15 | 3

           | Người lập biểu |  |  | TM. ỦY BAN NHÂN DÂN
           |  |  |  | KT. CHỦ TỊCH
           |  |  |  | PHÓ CHỦ TỊCH
           | Bế Thị Lan |  |  | Triệu Văn Hùng
`,
        { merges: ['F4:H4'] },
      ),
    ],
  },
  {
    name: 'Tieu de 11 - bieu DVK tong hop huyen.xlsx',
    format: 'xlsx',
    defects: [2, 5],
    sheets: [
      sheet(
        'TH',
        `
          BCĐ HUYỆN NGUYÊN BÌNH
          BIỂU TỔNG HỢP MÔ HÌNH DÂN VẬN KHÉO NĂM 2024
          TT | Xã, thị trấn | Tổng số MH đăng ký | Chia theo đối tượng |  | Chia theo lĩnh vực |  |  |  | Số MH được công nhận | Tỷ lệ % | Ghi chú
           |  |  | Tập thể | Cá nhân | Kinh tế | VH-XH | QP-AN | HTCT |  |  |
          Toàn huyện |  | #21 | #15 | #6 | #8 | #6 | #4 | #3 | #16 | #76.2 |
          :: DVK | @Huyện Nguyên Bình | 2024 | unitId, registered, collectives, individuals, economy, society, defence, politicalSystem, recognised, recognisedRate
          #1 | Vũ Minh | #10 | #7 | #3 | #4 | #3 | #2 | #1 | #8 | 80% |
          → @cũ Xã Vũ Minh | 10 | 7 | 3 | 4 | 3 | 2 | 1 | 8 | 80
          #2 | TT Tĩnh Túc | #6 | #4 | #2 | #2 | #2 | #1 | #1 | #3 | 50 |
          → @cũ Thị trấn Tĩnh Túc | 6 | 4 | 2 | 2 | 2 | 1 | 1 | 3 | 50
          #3 | Thịnh Vượng | #5 | #4 | #1 | #2 | #1 | #1 | #1 | #5 | #100 |
          → @cũ Xã Thịnh Vượng | 5 | 4 | 1 | 2 | 1 | 1 | 1 | 5 | 100
`,
        { merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:I3', 'J3:J4', 'K3:K4', 'L3:L4'] },
      ),
    ],
  },
]
