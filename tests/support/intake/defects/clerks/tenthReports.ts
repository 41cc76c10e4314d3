import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Conciliation, propaganda, training, monthly reports and the summary of models. */
export const files: readonly DefectFile[] = [
  {
    name: 'Huy dong suc dan H. Hoa An_2024.xlsx',
    format: 'xlsx',
    defects: ['land in m2 and ha, money in triệu in one heading and đồng in another'],
    sheets: [
      sheet(
        'Sheet1',
        `
          HUYỆN ỦY HÒA AN
          KẾT QUẢ HUY ĐỘNG SỨC DÂN THAM GIA XÂY DỰNG NTM NĂM 2024
          STT | Xã, thị trấn | Số công trình, phần việc | Hiến đất | | Ngày công | Tiền |
          | | | Số hộ | Diện tích (m²) | | Nhân dân đóng góp (triệu đồng) | NSNN (đồng)
          :: HUYDONG | @Huyện Hòa An | 2024 | unitId, works, landHouseholds, landDonated, workdays, peopleMoney, stateBudget
          1 | Nước Hai | 4 | 12 | 1.560 | 410 | 120,5 | 1.200.000.000
          → @cũ Thị trấn Nước Hai | 4 | 12 | 1560 | 410 | 120500000 | 1200000000
          2 | Bạch Đằng | 6 | 31 | 4.215,5 | 1.020 | 86 | 750.000.000
          → @cũ Xã Bạch Đằng | 6 | 31 | 4215.5 | 1020 | 86000000 | 750000000
          3 | Hồng Nam | 1 | 3 | 1,2ha | 50 | | 0
          → @cũ Xã Hồng Nam | 1 | 3 | 12000 | 50 | | 0
          4 | Dân Chủ | 3 | 9 | 980 m2 | 240 công | 15 | 300.000.000
          → @cũ Xã Dân Chủ | 3 | 9 | 980 | 240 | 15000000 | 300000000
`,
        { merges: ['D3:E3', 'G3:H3'] },
      ),
    ],
  },
  {
    name: 'HOA GIAI - Phòng Tư pháp Thạch An - 2023.xls',
    format: 'xls',
    defects: ['conciliation, the rate blank for zero, groups by cluster'],
    sheets: [
      sheet(
        'HG',
        `
          UBND HUYỆN THẠCH AN
          PHÒNG TƯ PHÁP
          KẾT QUẢ HÒA GIẢI Ở CƠ SỞ NĂM 2023
          TT | Đơn vị | Số tổ hòa giải | Số hòa giải viên | Số vụ, việc tiếp nhận | Kết quả | | | Tỷ lệ hòa giải thành (%)
          | | | | | Hòa giải thành | Hòa giải không thành | Đang hòa giải |
          Cụm 1
          :: HOAGIAI | @Huyện Thạch An | 2023 | unitId, teams, mediators, received, succeeded, failed, pending, successRate
          1 | Đông Khê | #9 | #54 | #12 | #10 | #2 | #0 | #83.33
          → @cũ Thị trấn Đông Khê | 9 | 54 | 12 | 10 | 2 | 0 | 83.33
          2 | Lê Lợi | #6 | #36 | #0 | #0 | #0 | #0 |
          → @cũ Xã Lê Lợi | 6 | 36 | 0 | 0 | 0 | 0 |
          Cụm 2
          3 | Canh Tân | #11 | #66 | #8 | #7 | #1 | #0 | #87.5
          → @cũ Xã Canh Tân | 11 | 66 | 8 | 7 | 1 | 0 | 87.5
          4 | Minh Khai | #8 | #48 | #4 | #4 | | | #100
          → @cũ Xã Minh Khai | 8 | 48 | 4 | 4 | | | 100
          Cộng | | #34 | #204 | #24 | #21 | #3 | #0 | #87.5
`,
        { merges: ['F4:H4'] },
      ),
    ],
  },
  {
    name: 'Tuyen truyen T11.xlsx',
    format: 'xlsx',
    defects: ['a monthly form of propaganda, sender in the row only'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BIỂU KẾT QUẢ TUYÊN TRUYỀN, QUÁN TRIỆT THÁNG 11 NĂM 2026
          STT | Đơn vị | Số hội nghị | Số lượt người dự | Số tin, bài | Số tin, bài đấu tranh phản bác | Số buổi phát thanh | Tờ rơi, tài liệu
          :: TUYENTRUYEN | @Xã Sơn Lộ | 2026-11 | unitId, conferences, attendances, articles, counterArticles, broadcasts, leaflets
          1 | Đảng ủy xã Sơn Lộ | 5 | 1.230 | 14 | 3 | 30 | 1.500 tờ
          → @Xã Sơn Lộ | 5 | 1230 | 14 | 3 | 30 | 1500
          NGƯỜI LẬP BIỂU | | | | | PHÓ TRƯỞNG BAN
          Ma Thị Huế | | | | | Chu Văn Lâm
`,
      ),
    ],
  },
  {
    name: 'Dao tao boi duong nam 2026 TTCT Hoa An.xlsx',
    format: 'xlsx',
    defects: ['training with an indicator on each row: classes and learners'],
    sheets: [
      sheet(
        'ĐTBD',
        `
          TRUNG TÂM CHÍNH TRỊ XÃ HÒA AN
          KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG NĂM 2026
          TT | Loại hình | Số lớp | Số học viên
          :: DAOTAO | @Xã Hòa An | 2026 | politicalClasses, politicalLearners, newMembersClasses, newMembersLearners, partyAwarenessClasses, partyAwarenessLearners, frontSkillsClasses, frontSkillsLearners, classes, learners
          1 | Sơ cấp LLCT | 1 | 42
          → 1 | 42 | 2 | 65 | 3 | 148 | 1 | 60 | 7 | 315
          2 | Đảng viên mới | 2 | 65
          ↑
          3 | Nhận thức về Đảng | 3 | 148
          ↑
          4 | Nghiệp vụ MTTQ & CT-XH | 1 | 60
          ↑
          Tổng cộng | | 7 | 315
          ↑
`,
      ),
    ],
  },
  {
    name: 'BC thang 10 xa Can Yen.xlsx',
    format: 'xlsx',
    defects: ['the monthly report in parts, numbers with units in the cell'],
    sheets: [
      sheet(
        'Bao cao',
        `
          ĐẢNG ỦY XÃ CẦN YÊN
          BÁO CÁO THÁNG CÔNG TÁC TUYÊN GIÁO VÀ DÂN VẬN
          Tháng 10/2026
          Nội dung | Kết quả
          Phần 1. Thông tin chung
          Tên đơn vị | Xã Cần Yên
          ↑
          :: BCT | @Xã Cần Yên | 2026-10 | preparedBy, conferences, counterArticles, models, casesResolved, membersStudying, committeeDocuments, digitallySigned, digitalProgress
          Họ tên người lập biểu | Đàm Văn Hợi
          → Đàm Văn Hợi | 6 | 12 | 9 | 2 | 98.5 | 7 | 100 | Đã hoàn thành tốt
          Phần 2. Kết quả
          Số hội nghị tuyên truyền (cuộc) | 06 cuộc
          ↑
          Số tin, bài đấu tranh phản bác | 12
          ↑
          Số mô hình Dân vận khéo (hiệu quả) | 9
          ↑
          Số vụ việc, điểm nóng đã giải quyết | 02
          ↑
          Tỷ lệ đảng viên học tập (%) | 98,5%
          ↑
          Phần 3. Văn bản
          Số VB Cấp ủy ban hành | 7 văn bản
          ↑
          Phần 5. Chuyển đổi số
          Tỷ lệ VB xử lý và ký số (%) | 100
          ↑
          Tiến độ | Đã hoàn thành tốt
          ↑
`,
      ),
    ],
  },
  {
    name: 'Bao cao thang cac xa T8-2026.csv',
    format: 'csvBom',
    defects: ['the monthly report with a row for each commune as a form sends it'],
    sheets: [
      sheet(
        'Bao cao thang cac xa T8-2026',
        `
          Tên đơn vị | Kỳ báo cáo | Họ tên người lập biểu | Số hội nghị tuyên truyền (cuộc) | Số tin, bài đấu tranh phản bác | Số mô hình Dân vận khéo | Tỷ lệ đảng viên học tập (%) | Nắm bắt dư luận (tóm tắt)
          :: BCT | | 2026-08 | unitId, preparedBy, conferences, counterArticles, models, membersStudying, publicOpinion
          Xã Huy Giáp | Tháng 8 | Lò Thị Mẩy | 4 | 10 | 6 | 97 | Ổn định
          → @Xã Huy Giáp | Lò Thị Mẩy | 4 | 10 | 6 | 97 | Ổn định
          Xã Lý Bôn | Tháng 8 | Ma Văn Dính | 3 | 0 | 5 | 92,4 | Lo ngại mưa lũ
          → @Xã Lý Bôn | Ma Văn Dính | 3 | 0 | 5 | 92.4 | Lo ngại mưa lũ
          Xã Thành Công | Tháng 8 | Bàn Thị Phin | 2 | 4 | 4 | 100 |
          → @Xã Thành Công | Bàn Thị Phin | 2 | 4 | 4 | 100 |
`,
      ),
    ],
  },
  {
    name: 'BIEU TH MO HINH DVK 2024 toan huyen Ha Lang.xlsx',
    format: 'xlsx',
    defects: ['the summary of models by commune with fields and levels, sum on top'],
    sheets: [
      sheet(
        'TH',
        `
          HUYỆN ỦY HẠ LANG
          TỔNG HỢP MÔ HÌNH "DÂN VẬN KHÉO" NĂM 2024
          TT | Đơn vị | Tổng số mô hình đăng ký | Tập thể | Cá nhân | Trong đó theo lĩnh vực | | | | Số mô hình được công nhận | Tỷ lệ %
          | | | | | Kinh tế | VH-XH | QP-AN | HTCT | |
          | TOÀN HUYỆN | 31 | 26 | 5 | 13 | 9 | 5 | 4 | 24 | 77,4
          :: DVK | @Huyện Hạ Lang | 2024 | unitId, registered, collectives, individuals, economy, society, defence, politicalSystem, recognised, recognisedRate
          1 | TT Thanh Nhật | 12 | 10 | 2 | 5 | 3 | 2 | 2 | 10 | 83,3
          → @cũ Thị trấn Thanh Nhật | 12 | 10 | 2 | 5 | 3 | 2 | 2 | 10 | 83.3
          2 | Cô Ngân | 9 | 8 | 1 | 4 | 3 | 1 | 1 | 7 | 77,8
          → @cũ Xã Cô Ngân | 9 | 8 | 1 | 4 | 3 | 1 | 1 | 7 | 77.8
          3 | An Lạc | 10 | 8 | 2 | 4 | 3 | 2 | 1 | 7 | 70
          → @cũ Xã An Lạc | 10 | 8 | 2 | 4 | 3 | 2 | 1 | 7 | 70
`,
        { merges: ['F3:I3', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'J3:J4', 'K3:K4'] },
      ),
    ],
  },
]
