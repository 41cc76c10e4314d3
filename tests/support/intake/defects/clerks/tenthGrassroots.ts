import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** The ten tables of democracy at the grassroots. */
export const files: readonly DefectFile[] = [
  {
    name: 'B1 cong khai xa Kim Dong Q1 2026.xlsx',
    format: 'xlsx',
    defects: ['marks as “có”, “√” and “x”, no column of the unit'],
    sheets: [
      sheet(
        'B1',
        `
          UBND XÃ KIM ĐỒNG | | | | | | | Biểu số 1
          KẾT QUẢ THỰC HIỆN CÔNG KHAI QUÝ I NĂM 2026
          TT | Nội dung công khai | Cơ quan thực hiện công khai | Hình thức công khai | | | | Ngày công khai | Ghi chú
          | | | Niêm yết | Loa truyền thanh | Qua trưởng xóm | Khác | |
          :: B1 | @Xã Kim Đồng | 2026-Q1 | content, disclosedBy, posted, loudspeaker, otherMeans, disclosedOn
          1 | Dự toán ngân sách 2026 | UBND xã | x | | x | | 05/01/2026 |
          → Dự toán ngân sách 2026 | UBND xã | x | | | 2026-01-05
          2 | Kết quả bình xét hộ nghèo | UBND xã | X | x | | | 20/01/2026 |
          → Kết quả bình xét hộ nghèo | UBND xã | x | x | | 2026-01-20
          3 | Kế hoạch sử dụng đất | UBND xã | √ | | | √ | 15/3/2026 |
          → Kế hoạch sử dụng đất | UBND xã | x | | x | 2026-03-15
          Tổng | 3 | | 3 | 1 | 1 | 1
`,
        { merges: ['D3:G3'] },
      ),
    ],
  },
  {
    name: 'B2_2024_huyen_Quang_Hoa.xlsx',
    format: 'xlsx',
    defects: ['units merged down, money in triệu by a note above, votes as a fraction'],
    sheets: [
      sheet(
        'B2',
        `
          UBND HUYỆN QUẢNG HÒA
          BIỂU 2: NHÂN DÂN BÀN VÀ QUYẾT ĐỊNH TRỰC TIẾP NĂM 2024
          | | | | | | | | | ĐVT: triệu đồng
          Tên xã, phường, thị trấn | Cơ quan chủ trì | Nội dung | Tóm tắt nội dung | Tổng giá trị | Trong đó | | | Hình thức bàn | Kết quả biểu quyết |
          | | | | | NSNN | Nhân dân đóng góp (tiền) | Ngày công | | Số phiếu | Tổng số hộ gia đình
          :: B2 | @Huyện Quảng Hòa | 2024 | unitId, leadBody, content, summary, totalValue, stateBudget, peopleContribution, workdays, discussionForm, votesFor, households
          Xã Cai Bộ | Trưởng xóm | Chủ trương, mức đóng góp xây dựng cơ sở hạ tầng, công trình công cộng | Đường Nà Luông | 350 | 200 | 150 | 420 | Hội nghị | 62 | 65
          → @cũ Xã Cai Bộ | Trưởng xóm | Chủ trương, mức đóng góp xây dựng cơ sở hạ tầng, công trình công cộng | Đường Nà Luông | 350000000 | 200000000 | 150000000 | 420 | Hội nghị | 62 | 65
          | Trưởng xóm | Các công việc tự quản khác | Quy ước xóm | 12,5 | 0 | 12,5 | 15 | Biểu quyết | 48 | 50
          → @cũ Xã Cai Bộ | Trưởng xóm | Các công việc tự quản khác | Quy ước xóm | 12500000 | 0 | 12500000 | 15 | Biểu quyết | 48 | 50
          TT Tà Lùng | Tổ trưởng | Việc thu, chi, quản lý khoản đóng góp của Nhân dân | Quỹ vệ sinh | 84,6 | 0 | 84,6 | | Phát phiếu | 110 | 131
          → @cũ Thị trấn Tà Lùng | Tổ trưởng | Việc thu, chi, quản lý khoản đóng góp của Nhân dân | Quỹ vệ sinh | 84600000 | 0 | 84600000 | | Phát phiếu | 110 | 131
          TT Hòa Thuận | Tổ trưởng | Việc thu, chi, quản lý khoản đóng góp của Nhân dân | Quỹ điện sáng | 1.050 | 900 | 150 | 30 | Hội nghị | 95 | 90
          → @cũ Thị trấn Hòa Thuận | Tổ trưởng | Việc thu, chi, quản lý khoản đóng góp của Nhân dân | Quỹ điện sáng | 1050000000? | 900000000 | 150000000 | 30 | Hội nghị | 95 | 90
          Cộng | | | | 1.497,1 | 1.100 | 397,1 | 465 | | 315 | 336
`,
        { merges: ['A6:A7', 'F4:H4', 'J4:K4'] },
      ),
    ],
  },
  {
    name: 'Bieu 3 xa Lung Nam 2026 quy II.ods',
    format: 'ods',
    defects: ['kinds of work in other words, marks'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ LŨNG NẶM
          B3. NHÂN DÂN BÀN, BIỂU QUYẾT, CƠ QUAN CÓ THẨM QUYỀN QUYẾT ĐỊNH - QUÝ II/2026
          TT | Tên xã | Nội dung công việc | Loại công việc | Cơ quan chủ trì | Hình thức bàn | | Số phương án | Kết quả biểu quyết
          | | | | | Hội nghị | Phát phiếu | |
          :: B3 | @Xã Lũng Nặm | 2026-Q2 | unitId, content, taskKind, leadBody, meeting, ballot, options, voteResult
          1 | Lũng Nặm | Sửa hương ước xóm Kéo Yên | Hương ước, quy ước của thôn, tổ dân phố | Ban CTMT | x | | 1 | 45/47 hộ
          → @Xã Lũng Nặm | Sửa hương ước xóm Kéo Yên | Hương ước, quy ước của thôn, tổ dân phố | Ban CTMT | x | | 1 | 45/47 hộ
          2 | nt | Bầu trưởng xóm Nặm Nhũng | Bầu, miễn nhiệm, bãi nhiệm trưởng thôn, tổ trưởng tổ dân phố | UBND xã | | x | 2 | 80%
          → @Xã Lũng Nặm | Bầu trưởng xóm Nặm Nhũng | Bầu, miễn nhiệm, bãi nhiệm trưởng thôn, tổ trưởng tổ dân phố | UBND xã | | x | 2 | 80%
`,
      ),
    ],
  },
  {
    name: 'Biểu B4 lấy ý kiến Nhân dân - TT Đông Khê.xlsx',
    format: 'xlsx',
    defects: ['several marks in a row, from and to in two columns, a town of the old map'],
    sheets: [
      sheet(
        'B4',
        `
          UBND THỊ TRẤN ĐÔNG KHÊ - HUYỆN THẠCH AN
          NHÂN DÂN THAM GIA Ý KIẾN (QUÝ II/2025)
          MSND | Nội dung | Tóm tắt nội dung lấy ý kiến | Hình thức lấy ý kiến | | | | Thời gian lấy ý kiến | | Số ý kiến tham gia | Số ý kiến tiếp thu
          | | | Họp dân | Phát phiếu | Hòm thư | Mạng xã hội | Từ ngày | Đến ngày | |
          :: B4 | @cũ Thị trấn Đông Khê | 2025-Q2 | itemCode, content, summary, byResidentsMeeting, byBallot, byMailboxHotline, bySocialNetwork, fromDate, toDate, opinionsGiven, opinionsAccepted
          01 | Sáp nhập đơn vị hành chính | Đề án sắp xếp cấp xã | x | x | | x | 17/4/2025 | 21/4/2025 | 1.532 | 12
          → "01" | Sáp nhập đơn vị hành chính | Đề án sắp xếp cấp xã | x | x | | x | 2025-04-17 | 2025-04-21 | 1532 | 12
          02 | Sửa đổi Hiến pháp | Dự thảo Nghị quyết | | x | x | | 06/5/2025 | 29/5/2025 | 2.015 | 0
          → "02" | Sửa đổi Hiến pháp | Dự thảo Nghị quyết | | x | x | | 2025-05-06 | 2025-05-29 | 2015 | 0
`,
        { merges: ['D3:G3', 'H3:I3'] },
      ),
    ],
  },
  {
    name: 'von ha tang huyen Ha Quang Q3.2022.xls',
    format: 'xls',
    defects: ['money in nghìn đồng in the heading, subtotals for each commune'],
    sheets: [
      sheet(
        'B5',
        `
          UBND HUYỆN HÀ QUẢNG
          BIỂU SỐ 5. KẾT QUẢ HUY ĐỘNG VỐN XÂY DỰNG HẠ TẦNG CƠ SỞ QUÝ III/2022
          TT | Tên xã, thị trấn | Tên công trình | Tổng giá trị (nghìn đồng) | Trong đó (nghìn đồng) | | Ghi chú
          | | | | Nhân dân đóng góp | Nhà nước hỗ trợ |
          :: B5 | @Huyện Hà Quảng | 2022-Q3 | unitId, work, totalValue, peopleContribution, stateSupport, note
          1 | Sóc Hà | Cầu Cốc Nghịu | #250000 | #50000 | #200000 |
          → @cũ Xã Sóc Hà | Cầu Cốc Nghịu | 250000000 | 50000000 | 200000000 |
          | | Mương Nà Phầy | #120500 | #20500 | #100000 | chưa nghiệm thu
          → @cũ Xã Sóc Hà | Mương Nà Phầy | 120500000 | 20500000 | 100000000 | chưa nghiệm thu
          | Cộng xã Sóc Hà | | #370500 | #70500 | #300000 |
          2 | Ngọc Động | Nhà văn hóa Lũng Rẩu | #300000 | #80000 | #220000 |
          → @cũ Xã Ngọc Động/Hà Quảng | Nhà văn hóa Lũng Rẩu | 300000000 | 80000000 | 220000000 |
          | Cộng xã Ngọc Động | | #300000 | #80000 | #220000 |
          | TỔNG CỘNG | | #670500 | #150500 | #520000 |
`,
        { merges: ['B5:B6', 'A5:A6', 'E3:F3'] },
      ),
    ],
  },
  {
    name: 'B6 giám sát Ban TTND xã Hưng Đạo 2026.xlsx',
    format: 'xlsx',
    defects: ['a name of three old communes, one of today; marks in words'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ỦY BAN MTTQ VN XÃ HƯNG ĐẠO
          NHÂN DÂN KIỂM TRA, GIÁM SÁT NĂM 2026
          TT | Nội dung giám sát | Cơ quan thực hiện | | | Số ý kiến kiến nghị sau giám sát | | | Ghi chú
          | | Ban TTND | Ban GSĐTCĐ | Khác | Với cấp ủy | Với chính quyền | Khác |
          :: B6 | @Xã Hưng Đạo | 2026 | content, byPeopleInspectorate, byInvestmentSupervision, byOther, toPartyCommittee, toAuthority, toOther
          1 | Giám sát xây cầu Pác Lác | | x | | 0 | 2 | |
          → Giám sát xây cầu Pác Lác | | x | | 0 | 2 |
          2 | Giám sát thu các loại quỹ | x | | | 1 | 3 | 0 |
          → Giám sát thu các loại quỹ | x | | | 1 | 3 | 0
          3 | Giám sát cấp gạo cứu đói | x | | | - | 01 | | đã giải quyết
          → Giám sát cấp gạo cứu đói | x | | | | 1 |
          Cộng | | 2 | 1 | 0 | 1 | 6 | 0
`,
        { merges: ['C3:E3', 'F3:H3'] },
      ),
    ],
  },
  {
    name: 'Bieu 07-BTTND toan tinh nam 2023.xlsx',
    format: 'xlsx',
    defects: ['districts as group rows with sums, communes below, numbers with spaces'],
    sheets: [
      sheet(
        'B7',
        `
          TỈNH CAO BẰNG
          BIỂU 7: KẾT QUẢ HOẠT ĐỘNG CỦA BAN THANH TRA NHÂN DÂN NĂM 2023
          TT | Tên xã phường, thị trấn | Số cuộc giám sát | Phát hiện số sai phạm/ vụ việc | Số vụ việc kiến nghị | Thu hồi tiền (đồng) | Thu hồi đất (m2)
          (1) | (2) | (3) | (4) | (5) | (6) | (7)
          | TỔNG SỐ | 25 | 5 | 9 | 21 500 000 | 620,5
          I | HUYỆN HẠ LANG | 12 | 3 | 5 | 15 000 000 | 300
          :: B7 | | 2023 | unitId, supervisions, violations, casesRecommended, moneyRecovered, landRecovered
          1 | Đức Quang | 7 | 2 | 3 | 15 000 000 | 0
          → @cũ Xã Đức Quang | 7 | 2 | 3 | 15000000 | 0
          2 | Thị Hoa | 5 | 1 | 2 | | 300
          → @cũ Xã Thị Hoa | 5 | 1 | 2 | | 300
          II | HUYỆN HÒA AN | 13 | 2 | 4 | 6 500 000 | 320,5
          1 | Quang Trung | 6 | 0 | 1 | 0 | 320,5
          → @cũ Xã Quang Trung/Hòa An | 6 | 0 | 1 | 0 | 320.5
          2 | Đức Long | 7 | 2 | 3 | 6 500 000 |
          → @cũ Xã Đức Long/Hòa An | 7 | 2 | 3 | 6500000 |
`,
      ),
    ],
  },
  {
    name: 'Biểu 8 Ban GSĐTCĐ phường Nùng Trí Cao quý 4.xlsb',
    format: 'xlsb',
    defects: ['money with “đ” and “tr”, the period only half in the file name'],
    sheets: [
      sheet(
        'B8',
        `
          ỦY BAN MTTQ PHƯỜNG NÙNG TRÍ CAO
          KẾT QUẢ HOẠT ĐỘNG CỦA BAN GIÁM SÁT ĐẦU TƯ CỦA CỘNG ĐỒNG
          Quý IV năm 2025
          TT | Tên đơn vị | Số công trình, dự án trên địa bàn | Số cuộc giám sát | Phát hiện số sai phạm | Số vụ việc kiến nghị | Thu hồi tiền | Giảm trừ quyết toán | Xử lý khác
          :: B8 | @Phường Nùng Trí Cao | 2025-Q4 | unitId, works, supervisions, violations, casesRecommended, moneyRecovered, settlementReduced, moneyOther
          1 | Phường Nùng Trí Cao | 14 | 9 | 2 | 2 | 12 triệu | 45.600.000đ | không
          → @Phường Nùng Trí Cao | 14 | 9 | 2 | 2 | 12000000 | 45600000 | 0?
`,
      ),
    ],
  },
  {
    name: 'donthu_kntc_quy1.2026_tonghop.xlsx',
    format: 'xlsx',
    defects: ['units of today, one letter wrong, one old name, a total that does not agree'],
    sheets: [
      sheet(
        'B9',
        `
          BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY CAO BẰNG
          B9. ĐƠN THƯ KHIẾU NẠI, TỐ CÁO
          Kỳ báo cáo: Quý I/2026
          TT | Tên xã, phường | Số đơn thư KNTC đã tiếp nhận | | Số đơn thư KNTC đã được giải quyết | | Chưa được giải quyết | Ghi chú
          | | Trong kỳ báo cáo | Tính từ đầu năm | Trong kỳ báo cáo | Tính từ đầu năm | |
          :: B9 | | 2026-Q1 | unitId, receivedInPeriod, receivedYearToDate, resolvedInPeriod, resolvedYearToDate, unresolved
          1 | Thục Phán | 12 | 12 | 8 | 8 | 4 |
          → @Phường Thục Phán | 12 | 12 | 8 | 8 | 4
          2 | Tân Giang | 7 | 7 | 7 | 7 | 0 |
          → @Phường Tân Giang | 7 | 7 | 7 | 7 | 0
          3 | Bế Văn Đoàn | 3 | 3 | 1 | 1 | 2 |
          → ! | 3 | 3 | 1 | 1 | 2
          4 | Nước Hai | 5 | 5 | 5 | 5 | 0 | nay là Hòa An
          → ! | 5 | 5 | 5 | 5 | 0
          5 | Bạch Đằng | 0 | 0 | 0 | 0 | 0 | không có đơn
          → @Xã Bạch Đằng | 0 | 0 | 0 | 0 | 0
          | Cộng | 27 | 27 | 22 | 22 | 6
          Σ resolvedInPeriod 22 21
          Σ resolvedYearToDate 22 21
`,
        { merges: ['C4:D4', 'E4:F4'] },
      ),
    ],
  },
  {
    name: 'B10 họp xóm 2024 Bảo Lạc.xlsx',
    format: 'xlsx',
    defects: ['heading with footnote numbers, two communes of a name elsewhere'],
    sheets: [
      sheet(
        'B10',
        `
          HUYỆN BẢO LẠC
          B10. KẾT QUẢ TỔ CHỨC HỌP THÔN, BẢN, TỔ DÂN PHỐ NĂM 2024
          TT | Xã, thị trấn | Tổng số thôn, bản, tổ dân phố (1) | Số thôn, bản, TDP tổ chức họp toàn thể | | | Ghi chú
          | | | 1 năm/ lần (2) | 1 năm/ 2 lần (3) | Khác (4) |
          :: B10 | @Huyện Bảo Lạc | 2024 | unitId, hamlets, metOnceAYear, metTwiceAYear, metOtherwise, note
          1 | TT Bảo Lạc | 13 | 0 | 13 | 0 |
          → @cũ Thị trấn Bảo Lạc | 13 | 0 | 13 | 0 |
          2 | Xã Phan Thanh | 11 | 2 | 8 | 1 | họp theo cụm
          → @cũ Xã Phan Thanh/Bảo Lạc | 11 | 2 | 8 | 1 | họp theo cụm
          3 | Xã Hưng Đạo | 9 | | 9 | |
          → @cũ Xã Hưng Đạo/Bảo Lạc | 9 | | 9 | |
          4 | Xã Sơn Lập | Chưa báo cáo | | | |
          → @cũ Xã Sơn Lập | ! | | | |
          Toàn huyện | | 33 | 2 | 30 | 1
`,
        { merges: ['D3:F3'] },
      ),
    ],
  },
  {
    name: 'Phuc luc cong khai theo Luat - Xa Nam Quang.xlsx',
    format: 'xlsx',
    defects: ['B1N with groups merged down and durations'],
    sheets: [
      sheet(
        'Công khai',
        `
          UBND XÃ NAM QUANG
          KẾT QUẢ THỰC HIỆN CÔNG KHAI THEO LUẬT THỰC HIỆN DÂN CHỦ Ở CƠ SỞ
          6 tháng đầu năm 2026
          Nhóm | Mục | MSND | Nội dung | Tóm tắt thông tin công khai | Hình thức công khai | | | | Thời gian công khai | Thời điểm công khai |
          | | | | | Niêm yết 1 nơi | Niêm yết 2 nơi | Loa truyền thanh | Khác | | Từ ngày | Đến ngày
          :: B1N | @Xã Nam Quang | 2026-H1 | group, itemCode, content, postedOnePlace, postedTwoPlaces, loudspeaker, otherMeans, duration, fromDate, toDate
          I. Kinh tế | 1 | 1.1 | Dự án đường Nặm Ròm | Tiến độ | x | | x | | Tối thiểu 30 ngày | 05/01/2026 | 05/02/2026
          → I. Kinh tế | "1.1" | Dự án đường Nặm Ròm | x | | x | | Tối thiểu 30 ngày | 2026-01-05 | 2026-02-05
          | 2 | 1.2 | Kế hoạch sử dụng đất | | | x | | | Thường xuyên | 10/02/2026 |
          → I. Kinh tế | "1.2" | Kế hoạch sử dụng đất | | x | | | Thường xuyên | 2026-02-10 |
          II. Xã hội | 1 | 2.1 | Danh sách hộ nghèo | | x | | | x | Tối thiểu 90 ngày | 01/3/2026 | 30/5/2026
          → II. Xã hội | "2.1" | Danh sách hộ nghèo | x | | | x | Tối thiểu 90 ngày | 2026-03-01 | 2026-05-30
`,
        { merges: ['A6:A7', 'F4:I4', 'K4:L4'] },
      ),
    ],
  },
]
