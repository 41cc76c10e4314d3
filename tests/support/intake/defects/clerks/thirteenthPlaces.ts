import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Who sent it and for when, where clerks put that: below, beside, in words, and two of them. */
export const files: readonly DefectFile[] = [
  {
    name: 'Bao cao B9.xlsx',
    format: 'xlsx',
    defects: ['sender and period in label cells beside each other above the table'],
    sheets: [
      sheet(
        'Sheet1',
        `
          Đơn vị: | Xã Thanh Long | | Kỳ báo cáo: | Quý III | Năm: | 2026
          ĐƠN THƯ KHIẾU NẠI, TỐ CÁO
          TT | Tên xã | Số đơn thư khiếu nại tố cáo đã tiếp nhận | | Số đơn thư khiếu nại tố cáo đã được giải quyết | | Tổng số đơn thư chưa được giải quyết
          | | Trong kỳ báo cáo | Tính từ đầu năm | Trong kỳ báo cáo | Tính từ đầu năm |
          :: B9 | @Xã Thanh Long | 2026-Q3 | unitId, receivedInPeriod, receivedYearToDate, resolvedInPeriod, resolvedYearToDate, unresolved
          1 | Thanh Long | 4 | 10 | 3 | 9 | 1
          → @Xã Thanh Long | 4 | 10 | 3 | 9 | 1
`,
        { merges: ['C3:D3', 'E3:F3'] },
      ),
    ],
  },
  {
    name: 'Bieu mo hinh.xlsx',
    format: 'xlsx',
    defects: ['sender only in the signature, period in the name of the sheet'],
    sheets: [
      sheet(
        'Nam 2026',
        `
          DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO
          TT | Tên mô hình | Đơn vị thực hiện | Lĩnh vực
          :: model | @Xã Độc Lập | 2026 | name, owner, field
          1 | Chè giảo cổ lam | HTX | Kinh tế
          → Chè giảo cổ lam | HTX | Kinh tế
          2 | Xóm sáng xanh sạch | MTTQ | NTM
          → Xóm sáng xanh sạch | MTTQ | NTM

          | | TM. ỦY BAN NHÂN DÂN XÃ ĐỘC LẬP
          | | CHỦ TỊCH
          | | Hoàng Văn Tý
`,
      ),
    ],
  },
  {
    name: 'Hoi nghi 2025 xa Tri Phuong - Trung Khanh.xlsx',
    format: 'xlsx',
    defects: ['an old commune with its district, a list of a year in which it ended'],
    sheets: [
      sheet(
        'Sheet1',
        `
          HUYỆN TRÙNG KHÁNH
          UBND XÃ TRI PHƯƠNG
          DANH SÁCH HỘI NGHỊ 6 THÁNG ĐẦU NĂM 2025
          TT | Tên hội nghị | Ngày tổ chức | Địa điểm | Số người dự
          :: conference | @cũ Xã Tri Phương | 2025-H1 | title, heldOn, place, attendees
          1 | Lấy ý kiến cử tri về sáp nhập | 19/4/2025 | Nà Đoỏng | 102
          → Lấy ý kiến cử tri về sáp nhập | 2025-04-19 | Nà Đoỏng | 102
          2 | Bàn giao tài sản | 25/6/2025 | UBND xã | 20
          → Bàn giao tài sản | 2025-06-25 | UBND xã | 20
`,
      ),
    ],
  },
  {
    name: 'KQ doi thoai T6.2026 - nop 03.7.2026.xlsx',
    format: 'xlsx',
    defects: ['another month in the name of the file: the day on which it was sent'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ TỔNG CỌT
          KẾT QUẢ ĐỐI THOẠI TRỰC TIẾP VỚI NHÂN DÂN 6 THÁNG ĐẦU NĂM 2026
          Tổng Cọt, ngày 03 tháng 7 năm 2026
          STT | Tên đơn vị | Số hội nghị đối thoại | Số lượt người dự | Số ý kiến | Ý kiến đã giải quyết | Tỷ lệ giải quyết (%)
          :: DTHOAI | @Xã Tổng Cọt | 2026-H1 | unitId, dialogues, attendees, opinions, opinionsResolved, resolvedRate
          1 | Xã Tổng Cọt | 2 | 180 | 20 | 18 | 90
          → @Xã Tổng Cọt? | 2 | 180 | 20 | 18 | 90
`,
      ),
    ],
  },
  {
    name: 'Ky bao cao 15.12.2025-14.3.2026 hoa giai.xlsx',
    format: 'xlsx',
    defects: ['a period that is none of ours'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ QUANG HÁN
          KẾT QUẢ HÒA GIẢI Ở CƠ SỞ (Từ ngày 15/12/2025 đến ngày 14/3/2026)
          STT | Đơn vị | Số tổ hòa giải | Vụ tiếp nhận | Hòa giải thành
          :: HOAGIAI | @Xã Quang Hán |  | unitId, teams, received, succeeded
          1 | Xã Quang Hán | 17 | 3 | 3
          → @Xã Quang Hán? | 17 | 3 | 3
`,
      ),
    ],
  },
  {
    name: 'TT Tra Linh va cac xa - ho so 2024.xlsx',
    format: 'xlsx',
    defects: [17, 23, 'units and numbers merged down together, a sum for each, blank columns between'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND HUYỆN TRÙNG KHÁNH
          KẾT QUẢ HUY ĐỘNG VỐN XÂY DỰNG HẠ TẦNG CƠ SỞ NĂM 2024
          ĐVT: nghìn đồng
          TT | Tên xã, thị trấn | | Tên công trình | Tổng giá trị | Trong đó | | Ghi chú
          | | | | | Nhân dân đóng góp | Nhà nước hỗ trợ |
          :: B5 | @Huyện Trùng Khánh | 2024 | unitId, work, totalValue, peopleContribution, stateSupport
          1 | TT Trà Lĩnh | | Kè suối | 500.000 | 50.000 | 450.000 |
          → @cũ Thị trấn Trà Lĩnh | Kè suối | 500000000 | 50000000 | 450000000
          | | | Đường tổ 3 | 120.000 | 60.000 | 60.000 |
          → @cũ Thị trấn Trà Lĩnh | Đường tổ 3 | 120000000 | 60000000 | 60000000
          | | | Cộng | 620.000 | 110.000 | 510.000 |
          2 | Xã Quang Hán | | Nhà văn hóa | 300.000 | 100.000 | 200.000 |
          → @cũ Xã Quang Hán | Nhà văn hóa | 300000000 | 100000000 | 200000000
          | | | Cộng | 300.000 | 100.000 | 200.000 |
          Tổng cộng | | | | 920.000 | 210.000 | 710.000 |
`,
        { merges: ['A6:A8', 'B6:B8', 'A9:A10', 'B9:B10', 'F4:G4'] },
      ),
    ],
  },
  {
    name: 'Bieu 7 nhieu dong trong - xa Xuan Truong.xlsx',
    format: 'xlsx',
    defects: ['two forms with their own senders on one sheet', 9],
    sheets: [
      sheet(
        'Sheet1',
        `
          ỦY BAN MTTQ XÃ XUÂN TRƯỜNG
          BIỂU 7: KẾT QUẢ HOẠT ĐỘNG CỦA BAN THANH TRA NHÂN DÂN NĂM 2026
          TT | Tên xã | Số cuộc giám sát | Phát hiện số sai phạm | Số vụ việc kiến nghị | Thu hồi tiền (đồng)
          :: B7 | @Xã Xuân Trường | 2026 | unitId, supervisions, violations, casesRecommended, moneyRecovered
          1 | Xuân Trường | 5 | 0 | 1 | 0
          → @Xã Xuân Trường | 5 | 0 | 1 | 0


          BIỂU 8: KẾT QUẢ HOẠT ĐỘNG CỦA BAN GIÁM SÁT ĐẦU TƯ CỦA CỘNG ĐỒNG NĂM 2026
          TT | Tên xã | Số công trình, dự án trên địa bàn | Số cuộc giám sát | Phát hiện số sai phạm/công trình, dự án | Số vụ việc kiến nghị | Giảm trừ quyết toán (đồng)
          :: B8 | @Xã Xuân Trường | 2026 | unitId, works, supervisions, violations, casesRecommended, settlementReduced
          1 | Xuân Trường | 6 | 6 | 1 | 2 | 12.345.000
          → @Xã Xuân Trường | 6 | 6 | 1 | 2 | 12345000


          BIỂU 10: KẾT QUẢ TỔ CHỨC HỌP THÔN, BẢN, TỔ DÂN PHỐ NĂM 2026
          TT | Tên xã | Tổng số thôn, bản, tổ dân phố | 1 năm/lần | 1 năm/2 lần | Khác
          :: B10 | @Xã Xuân Trường | 2026 | unitId, hamlets, metOnceAYear, metTwiceAYear, metOtherwise
          1 | Xuân Trường | 13 | 1 | 12 | 0
          → @Xã Xuân Trường | 13 | 1 | 12 | 0
          Người lập biểu | | | TM. BAN THƯỜNG TRỰC
`,
      ),
    ],
  },
]
