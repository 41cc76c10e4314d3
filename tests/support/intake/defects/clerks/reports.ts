import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Forms of figures with one row for each unit, as clerks type them. */
export const files: readonly DefectFile[] = [
  {
    name: 'Tu soan 34 tonghopDVK2023_TrungKhanh.xlsx',
    format: 'xlsx',
    defects: [14, 'a total above, “Công nhận cấp” over “Huyện”'],
    sheets: [
      sheet(
        'TH',
        `
          HUYỆN ỦY TRÙNG KHÁNH
          TỔNG HỢP MÔ HÌNH DÂN VẬN KHÉO NĂM 2023
          TT | Tên đơn vị | Tổng số MH đăng ký | Trong đó | | Lĩnh vực | | | | | Số MH được công nhận | Tỷ lệ (%) | Công nhận cấp | | | Ghi chú
          | | | Tập thể | Cá nhân | Kinh tế | VH-XH | QP-AN | XD HTCT | XD NTM | | | Cơ sở | Huyện | Tỉnh |
          | Toàn huyện | 20 | 13 | 7 | 8 | 5 | 4 | 1 | 2 | 15 | 75 | 9 | 5 | 1 |
          :: DVK | @Huyện Trùng Khánh | 2023 | unitId, registered, collectives, individuals, economy, society, defence, politicalSystem, newRural, recognised, recognisedRate, grassrootsLevel, districtLevel, provinceLevel
          1 | Thị trấn Trùng Khánh | 12 | 8 | 4 | 5 | 3 | 2 | 1 | 1 | 9 | 75% | 5 | 3 | 1 |
          → @cũ Thị trấn Trùng Khánh | 12 | 8 | 4 | 5 | 3 | 2 | 1 | 1 | 9 | 75 | 5 | 3 | 1
          2 | Xã Phong Nậm | 8 | 5 | 3 | 3 | 2 | 2 | 0 | 1 | 6 | 75,0 | 4 | 2 | 0 |
          → @cũ Xã Phong Nặm | 8 | 5 | 3 | 3 | 2 | 2 | 0 | 1 | 6 | 75 | 4 | 2 | 0
`,
      ),
    ],
  },
  {
    name: 'Tu soan 35 Q3 tiep dan.xls',
    format: 'xls',
    defects: [14, 12, '“Tổng” over “Lượt”'],
    sheets: [
      sheet(
        'TCD',
        `
          UBND XÃ MINH TÂM
          KẾT QUẢ CÔNG TÁC TIẾP CÔNG DÂN QUÝ III/2026
          TT | Đơn vị | Tiếp thường xuyên | | | Tiếp định kỳ | | | Tiếp đột xuất | | | Tổng | | | Ghi chú
          | | Lượt | Người | Đoàn đông người | Lượt | Người | Đoàn đông người | Lượt | Người | Đoàn đông người | Lượt | Người | Đoàn đông người |
          :: TCD | @Xã Minh Tâm | 2026-Q3 | unitId, regularVisits, regularPersons, regularGroups, periodicVisits, periodicPersons, periodicGroups, urgentVisits, urgentPersons, urgentGroups, visits, persons, groups
          1 | Xã Minh Tâm | 12 | 15 | 0 | 6 | 8 | 1 | 0 | 0 | 0 | 18 | 23 | 1 |
          → @Xã Minh Tâm | 12 | 15 | 0 | 6 | 8 | 1 | 0 | 0 | 0 | 18 | 23 | 1
`,
        { merges: ['C3:E3', 'F3:H3', 'I3:K3', 'L3:N3'] },
      ),
    ],
  },
  {
    name: 'Tu soan 36 Don thu 2026 Q1.xlsx',
    format: 'xlsx',
    defects: [14, '“KN”, “TC”, “KNPA”'],
    sheets: [
      sheet(
        'DT',
        `
          UBND XÃ KIM ĐỒNG
          BÁO CÁO KẾT QUẢ TIẾP NHẬN, XỬ LÝ ĐƠN
          Quý I năm 2026
          STT | Đơn vị | Tồn đầu kỳ | Tiếp nhận trong kỳ | | | | Thuộc thẩm quyền | Không thuộc thẩm quyền | Đã giải quyết | Tồn cuối kỳ | Tỷ lệ
          | | | Tổng | KN | TC | KNPA | | | | |
          :: DT | @Xã Kim Đồng | 2026-Q1 | unitId, opening, received, complaints, denunciations, petitions, withinCompetence, outsideCompetence, resolved, closing, resolvedRate
          1 | UBND xã Kim Đồng | 3 | 14 | 2 | 1 | 11 | 12 | 2 | 10 | 7 | 58,8%
          → @Xã Kim Đồng | 3 | 14 | 2 | 1 | 11 | 12 | 2 | 10 | 7 | 58.8
`,
      ),
    ],
  },
  {
    name: 'Tu soan 37 Tuyen truyen.xlsx',
    format: 'xlsx',
    defects: [14, '“TC:” for a total'],
    sheets: [
      sheet(
        'TT',
        `
          HUYỆN ỦY THẠCH AN
          KẾT QUẢ CÔNG TÁC TUYÊN TRUYỀN, QUÁN TRIỆT
          Quý II/2024
          TT | Đơn vị | Số HN | Lượt người tham dự | Tin, bài | Tin bài phản bác | Buổi phát thanh | Tài liệu, tờ rơi
          :: TUYENTRUYEN | @Huyện Thạch An | 2024-Q2 | unitId, conferences, attendances, articles, counterArticles, broadcasts, leaflets
          1 | TT. Đông Khê | 12 | 1.250 | 20 | 5 | 60 | 500
          → @cũ Thị trấn Đông Khê | 12 | 1250 | 20 | 5 | 60 | 500
          2 | X. Đức Long | 5 | 430 | 6 | 0 | 30 | -
          → @cũ Xã Đức Long/Thạch An | 5 | 430 | 6 | 0 | 30 |
          3 | Lê Lợi | 7 | Đang tổng hợp | 4 | 1 | 12 | 200
          → @cũ Xã Lê Lợi | 7 | ! | 4 | 1 | 12 | 200
          TC: | | 24 | 1.680 | 30 | 6 | 102 | 700
`,
      ),
    ],
  },
  {
    name: 'Tu soan 38 Dao tao.xlsx',
    format: 'xlsx',
    defects: [14, '“Số HV”'],
    sheets: [
      sheet(
        'PL2',
        `
          ĐẢNG ỦY XÃ YÊN THỔ
          PHỤ LỤC 2: ĐÀO TẠO, BỒI DƯỠNG
          Tháng 5 năm 2026
          STT | Đơn vị | Sơ cấp LLCT | | Đảng viên mới | | Nhận thức về Đảng | | Cấp ủy, Bí thư chi bộ | | Nghiệp vụ MTTQ & CT-XH | | Khác | | Tổng cộng |
          | | Số lớp | Số HV | Số lớp | Số HV | Số lớp | Số HV | Số lớp | Số HV | Số lớp | Số HV | Số lớp | Số HV | Số lớp | Số HV
          :: DAOTAO | @Xã Yên Thổ | 2026-05 | unitId, politicalClasses, politicalLearners, newMembersClasses, newMembersLearners, partyAwarenessClasses, partyAwarenessLearners, committeesClasses, committeesLearners, frontSkillsClasses, frontSkillsLearners, otherClasses, otherLearners, classes, learners
          1 | Xã Yên Thổ | 1 | 45 | 1 | 30 | 2 | 88 | 0 | 0 | 1 | 60 | 0 | 0 | 5 | 223
          → @Xã Yên Thổ | 1 | 45 | 1 | 30 | 2 | 88 | 0 | 0 | 1 | 60 | 0 | 0 | 5 | 223
`,
      ),
    ],
  },
  {
    name: 'Tu soan 39 CCHC doc.xlsx',
    format: 'xlsx',
    defects: [14, 'an indicator over others in a report in rows'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ HUY GIÁP
          KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ TTHC QUÝ I NĂM 2026
          STT | Chỉ tiêu | Số lượng
          1 | Số hồ sơ tiếp nhận |
          1.1 | Tổng số | 520
          :: CCHC | @Xã Huy Giáp | 2026-Q1 | received, receivedOnline, resolved, resolvedOnTime, resolvedLate
          → 520 | 480 | 500 | 495 | 5
          1.2 | Trực tuyến | 480
          ↑
          2 | Số hồ sơ đã giải quyết |
          2.1 | Tổng số | 500
          ↑
          2.2 | Đúng hạn | 495
          ↑
          2.3 | Quá hạn | 5
          ↑
`,
      ),
    ],
  },
  {
    name: 'Tu soan 40 b9 tieu de dai.xlsx',
    format: 'xlsx',
    defects: [14, 'parentheses that tell columns apart'],
    sheets: [
      sheet(
        'b9',
        `
          UBND xã Độc Lập, tỉnh Cao Bằng
          ĐƠN THƯ KHIẾU NẠI TỐ CÁO QUÝ I/2026
          TT | Tên xã phường | Số đơn thư khiếu nại, tố cáo đã tiếp nhận (trong kỳ báo cáo) | Số đơn thư khiếu nại, tố cáo đã tiếp nhận (tính từ đầu năm) | Số đơn thư đã được giải quyết (trong kỳ báo cáo) | Số đơn thư đã được giải quyết (tính từ đầu năm) | Số đơn thư chưa giải quyết
          :: B9 | @Xã Độc Lập | 2026-Q1 | unitId, receivedInPeriod, receivedYearToDate, resolvedInPeriod, resolvedYearToDate, unresolved
          1 | Độc Lập | 8 | 8 | 7 | 7 | 1
          → @Xã Độc Lập | 8 | 8 | 7 | 7 | 1
`,
      ),
    ],
  },
  {
    name: 'Tu soan 41 tuyen truyen trong quy.xlsx',
    format: 'xlsx',
    defects: [14, 'headings that repeat the period of the table'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ LŨNG NẶM
          KẾT QUẢ TUYÊN TRUYỀN QUÝ III NĂM 2026
          STT | Đơn vị | Số hội nghị | | Số lượt người dự trong quý | Số tin, bài quý III năm 2026 | Số buổi phát thanh trên địa bàn xã
          | | Trong quý | Lũy kế từ đầu năm | | |
          :: TUYENTRUYEN | @Xã Lũng Nặm | 2026-Q3 | unitId, conferences, attendances, articles, broadcasts
          1 | Xã Lũng Nặm | 6 | 15 | 720 | 14 | 60
          → @Xã Lũng Nặm | 6 | 720 | 14 | 60
`,
        { merges: ['C3:D3'] },
      ),
    ],
  },
  {
    name: 'Tu soan 42 hoagiai Q2.xlsx',
    format: 'xlsx',
    defects: [14, '“Số tổ HG”'],
    sheets: [
      sheet(
        'Sheet1',
        `
          Đơn vị báo cáo: UBND xã Ca Thành
          Đơn vị nhận báo cáo: Sở Tư pháp tỉnh Cao Bằng
          KẾT QUẢ HÒA GIẢI Ở CƠ SỞ
          Kỳ báo cáo: Quý II Năm 2026 (Từ ngày 01/4/2026 đến ngày 30/6/2026)
          STT | Đơn vị | Số tổ HG | Số hòa giải viên | Số vụ việc tiếp nhận | Kết quả hòa giải | | | Tỷ lệ hòa giải thành
          | | | | | Thành | Không thành | Đang hòa giải |
          A | B | 1 | 2 | 3 | 4 | 5 | 6 | 7
          :: HOAGIAI | @Xã Ca Thành | 2026-Q2 | unitId, teams, mediators, received, succeeded, failed, pending, successRate
          1 | Xã Ca Thành | 18 | 100 | 6 | 5 | 1 | 0 | 83,3%
          → @Xã Ca Thành | 18 | 100 | 6 | 5 | 1 | 0 | 83.3
`,
        { merges: ['F5:H5'] },
      ),
    ],
  },
  {
    name: 'Tu soan 43 cong don.xlsx',
    format: 'xlsx',
    defects: [14, '“Quý II” beside “Lũy kế 6 tháng”'],
    sheets: [
      sheet(
        'Quý 2',
        `
          UBND XÃ ĐÀM THỦY
          BIỂU 9: ĐƠN THƯ KHIẾU NẠI, TỐ CÁO - QUÝ II NĂM 2026
          TT | Tên xã | Tiếp nhận | | Giải quyết | | Tồn | Ghi chú
          | | Quý II | Lũy kế 6 tháng | Quý II | Lũy kế 6 tháng | |
          :: B9 | @Xã Đàm Thủy | 2026-Q2 | unitId, receivedInPeriod, receivedYearToDate, resolvedInPeriod, resolvedYearToDate, unresolved
          1 | Đàm Thủy | 5 | 9 | 4 | 8 | 1 |
          → @Xã Đàm Thủy | 5 | 9 | 4 | 8 | 1
`,
        { merges: ['C3:D3', 'E3:F3'] },
      ),
    ],
  },
  {
    name: 'Tu soan 44 B9 tong sai.xlsx',
    format: 'xlsx',
    defects: [14, '“Cộng dồn”'],
    sheets: [
      sheet(
        'B9',
        `
          UBND HUYỆN BẢO LÂM
          ĐƠN THƯ KHIẾU NẠI, TỐ CÁO
          6 THÁNG ĐẦU NĂM 2025
          TT | Tên xã, thị trấn | Số đơn tiếp nhận | | Số đơn giải quyết | | Số đơn chưa GQ | Ghi chú
          | | Trong kỳ | Cộng dồn | Trong kỳ | Cộng dồn | |
          :: B9 | @Huyện Bảo Lâm | 2025-H1 | unitId, receivedInPeriod, receivedYearToDate, resolvedInPeriod, resolvedYearToDate, unresolved
          1 | Thái Học | 4 | 4 | 3 | 3 | 1 |
          → @cũ Xã Thái Học | 4 | 4 | 3 | 3 | 1
          2 | Thái Sơn | 2 | 2 | 2 | 2 | 0 |
          → @cũ Xã Thái Sơn | 2 | 2 | 2 | 2 | 0
          3 | Yên Thổ | 1 | 1 | 1 | 1 | 0 |
          → @cũ Xã Yên Thổ | 1 | 1 | 1 | 1 | 0
          | Tổng | 8 | 7 | 6 | 6 | 1 |
          Σ receivedInPeriod 8 7
`,
        { merges: ['C4:D4', 'E4:F4'] },
      ),
    ],
  },
  {
    name: 'Tu soan 55 CC ty le.xlsx',
    format: 'xlsx',
    defects: [14, '“VHXH”, “QPAN”'],
    sheets: [
      sheet(
        'DVK',
        `
          HUYỆN ỦY BẢO LÂM
          TỔNG HỢP MÔ HÌNH "DÂN VẬN KHÉO" NĂM 2023
          TT | Xã, thị trấn | Tổng số mô hình đăng ký | Tập thể | Cá nhân | Kinh tế | VHXH | QPAN | HTCT | NTM | Số mô hình được công nhận | Tỷ lệ công nhận
          :: DVK | @Huyện Bảo Lâm | 2023 | unitId, registered, collectives, individuals, economy, society, defence, politicalSystem, newRural, recognised, recognisedRate
          1 | Đức Hạnh | #10 | #6 | #4 | #4 | #2 | #2 | #1 | #1 | #8 | #0.8~0%
          → @cũ Xã Đức Hạnh | 10 | 6 | 4 | 4 | 2 | 2 | 1 | 1 | 8 | 80
          2 | Mông Ân | #8 | #8 | #0 | #2 | #2 | #2 | #1 | #1 | #6 | #0.75~0%
          → @cũ Xã Mông Ân | 8 | 8 | 0 | 2 | 2 | 2 | 1 | 1 | 6 | 75
          | CỘNG | #18 | #14 | #4 | #6 | #4 | #4 | #2 | #2 | #14 | #0.7778~0%
`,
      ),
    ],
  },
]
