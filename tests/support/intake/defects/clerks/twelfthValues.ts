import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Cells that say more or less than their column asks: sums in words, days put off, units by other names. */
export const files: readonly DefectFile[] = [
  {
    name: 'kinh phi mo hinh xa Thong Nong 2026.xlsx',
    format: 'xlsx',
    defects: ['sums as people speak of them'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ THÔNG NÔNG
          MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          TT | Tên mô hình | Địa bàn | Số hộ nghèo | Số hộ hưởng lợi | Số ngày công | Kinh phí
          :: model | @Xã Thông Nông | 2026 | name, address, households, workdays, amount
          1 | Đường Lũng Vai | Lũng Vai | 5 | 40 | 120 | 15tr5
          → Đường Lũng Vai | Lũng Vai | 40 | 120 | !
          2 | Cầu Nà Ca | Nà Ca | 3 | 22 | 85,5 | 1 tỷ 250 triệu
          → Cầu Nà Ca | Nà Ca | 22 | 85.5 | 1250000000
          3 | Chuồng bò | Cốc Pục | 7 | khoảng 30 | 60 | 10-15 triệu
          → Chuồng bò | Cốc Pục | 30! | 60 | !
          4 | Vườn rau | Đà Vỹ | 1 | 12 + 5 | 0 | 500.000đ/hộ
          → Vườn rau | Đà Vỹ | ! | 0 | !
          5 | Nhà sạch | Lũng Rịch | 2 | 2,5 | ko | 50 triệu + 20 bao xi măng
          → Nhà sạch | Lũng Rịch | ! | 0? | !
          6 | Bể nước | Lũng Kinh | 4 | 18 hộ/75 khẩu | 33 công | 7.500 nghìn đồng
          → Bể nước | Lũng Kinh | ! | 33 | 7500000
          7 | Kênh mương | Nà Ca | 0 | 1O | 12 | 200 USD
          → Kênh mương | Nà Ca | ! | 12 | !
`,
      ),
    ],
  },
  {
    name: 'Hạn nhiệm vụ 2026 - VP Đảng ủy xã Cô Ba.xlsx',
    format: 'xlsx',
    defects: ['deadlines that were put off, that repeat, that are no days'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ CÔ BA
          PHÂN CÔNG NHIỆM VỤ NĂM 2026
          TT | Nội dung nhiệm vụ | Đơn vị chủ trì | Ngày giao | Hạn hoàn thành | Sản phẩm
          :: task | @Xã Cô Ba | 2026 | content, leadUnit, dueOn, product
          1 | Báo cáo giám sát | UBKT | 02/3/2026 | 30/11/2026 (gia hạn đến 15/12/2026) | Báo cáo
          → Báo cáo giám sát | UBKT | ! | Báo cáo
          2 | Giao ban | Văn phòng | 02/3/2026 | Hằng tháng | Biên bản
          → Giao ban | Văn phòng | ! | Biên bản
          3 | Rà soát đảng viên | Ban XDĐ | 02/3/2026 | 20/13/2026 | Danh sách
          → Rà soát đảng viên | Ban XDĐ | ! | Danh sách
          4 | Đăng ký thi đua | Văn phòng | 05/3/2026 | 11/05/2O26 | Bản đăng ký
          → Đăng ký thi đua | Văn phòng | ! | Bản đăng ký
          5 | Đối thoại | Thường trực | 05/3/2026 | ngày 5 và ngày 12/6/2026 | Thông báo
          → Đối thoại | Thường trực | 2026-06-12! | Thông báo
          6 | Học nghị quyết | Ban XDĐ | 05/3/2026 | Trong năm 2026 | Hội nghị
          → Học nghị quyết | Ban XDĐ | "2026"? | Hội nghị
          7 | Đánh giá cán bộ | Ban XDĐ | 05/3/2026 | 12/2026 | Biên bản
          → Đánh giá cán bộ | Ban XDĐ | 2026-12 | Biên bản
          8 | Kiểm tra quỹ | UBKT | 05/3/2026 | 01/6/2026 - 30/6/2026 | Kết luận
          → Kiểm tra quỹ | UBKT | 2026-06-30? | Kết luận
          9 | Báo cáo năm | Văn phòng | 05/3/2026 | 29/02/2026 | Báo cáo
          → Báo cáo năm | Văn phòng | ! | Báo cáo
`,
      ),
    ],
  },
  {
    name: 'MH cac xa phuong - ten viet nhieu kieu.xlsx',
    format: 'xlsx',
    defects: ['units in many spellings of today'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY
          TỔNG HỢP MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          TT | Xã, phường | Tên mô hình | Lĩnh vực
          :: model | | 2026 | unitId, name, field
          1 | THỤC PHÁN | Tổ dân phố xanh | NTM
          → @Phường Thục Phán | Tổ dân phố xanh | NTM
          2 | Thuc Phan | Chợ an toàn | Kinh tế
          → @Phường Thục Phán | Chợ an toàn | Kinh tế
          3 | xã  Lý   Bôn | Hồi quế | Kinh tế
          → @Xã Lý Bôn | Hồi quế | Kinh tế
          4 | Nguyên Huệ | Đường hoa | NTM
          → @Xã Nguyễn Huệ? | Đường hoa | NTM
          5 | Hạ lang. | Nhà sạch | VH-XH
          → @Xã Hạ Lang | Nhà sạch | VH-XH
          6 | Quang Trung (Hòa An) | Tiết kiệm | Kinh tế
          → ! | Tiết kiệm | Kinh tế
          7 | Xã Tân Giang | Camera | QP-AN
          → @Phường Tân Giang? | Camera | QP-AN
          8 | ĐU xã Đông Khê | Chi bộ số | HTCT
          → @Xã Đông Khê | Chi bộ số | HTCT
          9 | Đông Khê, Đức Long | Cụm liên kết | Kinh tế
          → ! | Cụm liên kết | Kinh tế
          10 | Hưng Đạo (Bảo Lạc) | Nương ngô | Kinh tế
          → ! | Nương ngô | Kinh tế
          11 | xã Kim Đồng, tỉnh Cao Bằng | Trồng mía | Kinh tế
          → @Xã Kim Đồng | Trồng mía | Kinh tế
`,
      ),
    ],
  },
  {
    name: 'B7 nam 2026 xa Kim Dong (trieu).xlsx',
    format: 'xlsx',
    defects: ['money in triệu in the heading with decimals in both spellings, areas in ha'],
    sheets: [
      sheet(
        'B7',
        `
          ỦY BAN MTTQ XÃ KIM ĐỒNG
          KẾT QUẢ HOẠT ĐỘNG CỦA BAN THANH TRA NHÂN DÂN NĂM 2026
          TT | Tên xã | Số cuộc giám sát | Phát hiện số sai phạm | Số vụ việc kiến nghị | Thu hồi tiền (triệu đồng) | Xử lý khác về tiền (triệu đồng) | Thu hồi đất (ha) | Xử lý khác về đất (m2)
          (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
          :: B7 | @Xã Kim Đồng | 2026 | unitId, supervisions, violations, casesRecommended, moneyRecovered, moneyOther, landRecovered, landOther
          1 | Xã Kim Đồng | 10 | 2 | 3 | 12,75 | 0,5 | 0,12 | 45
          → @Xã Kim Đồng | 10 | 2 | 3 | 12750000 | 500000 | 1200 | 45
          Ghi chú: số liệu đã thống nhất với UBND xã (đ/c Hà, SĐT 0912 345 678)
          Kim Đồng, ngày 18 tháng 11 năm 2026
`,
      ),
    ],
  },
  {
    name: 'HN co nguoi du nam nu - Hoi PN xa Dong Khe.xlsx',
    format: 'xlsx',
    defects: ['those invited, those who came, of them women'],
    sheets: [
      sheet(
        'Sheet1',
        `
          HỘI LHPN XÃ ĐÔNG KHÊ
          THỐNG KÊ HỘI NGHỊ 9 THÁNG ĐẦU NĂM 2026
          STT | Tên hội nghị | Thời gian | Số người | | | Ghi chú
          | | | Triệu tập | Có mặt | Trong đó nữ |
          :: conference | @Xã Đông Khê | 2026 | title, heldOn, attendees
          1 | Bình đẳng giới | 08/3/2026 | 100 | 92 | 90 |
          → Bình đẳng giới | 2026-03-08 | 92
          2 | Phòng chống bạo lực gia đình | 15/6/2026 | 80 | 80 | 71 |
          → Phòng chống bạo lực gia đình | 2026-06-15 | 80
          3 | Khởi nghiệp | 20/9/2026 | 60 | 57 | 50 |
          → Khởi nghiệp | 2026-09-20 | 57
`,
        { merges: ['D3:F3'] },
      ),
    ],
  },
  {
    name: 'ty le chiem 2026 CCHC.xlsx',
    format: 'xlsx',
    defects: ['rates without a sign, as shares and as points, one above one hundred'],
    sheets: [
      sheet(
        'Sheet1',
        `
          SỞ NỘI VỤ TỈNH CAO BẰNG
          KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH QUÝ II/2026
          STT | Tên đơn vị | Tổng số hồ sơ tiếp nhận | Hồ sơ nộp trực tuyến | Hồ sơ đã giải quyết | Hồ sơ đúng hạn | Tỷ lệ đúng hạn (%) | Tỷ lệ hồ sơ trực tuyến (%)
          :: CCHC | | 2026-Q2 | unitId, received, receivedOnline, resolved, resolvedOnTime, onTimeRate, onlineRate
          1 | Xã Cần Yên | 200 | 150 | 180 | 171 | 95 | 75,00
          → @Xã Cần Yên | 200 | 150 | 180 | 171 | 95 | 75
          2 | Xã Ca Thành | 100 | 40 | 100 | 98 | 98.0 | 0,4
          → @Xã Ca Thành | 100 | 40 | 100 | 98 | 98 | 0.4!
          3 | Xã Cô Ba | 50 | 45 | 50 | 49 | 98 % | 90%
          → @Xã Cô Ba | 50 | 45 | 50 | 49 | 98 | 90
          4 | Xã Bảo Lạc | 1.020 | 1.000 | 1.010 | 1.010 | 100 | 980
          → @Xã Bảo Lạc | 1020 | 1000 | 1010 | 1010 | 100 | 980!
`,
      ),
    ],
  },
]
