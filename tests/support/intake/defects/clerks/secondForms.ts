import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Statistical forms of a second author: kinds on rows, units of measure, “không”. */
export const files: readonly DefectFile[] = [
  {
    name: 'Mot 13 nhan dan ban 2026.xlsx',
    format: 'xlsx',
    defects: [2, 8, 'B2 in triệu đồng'],
    sheets: [
      sheet(
        'Biểu 2',
        `
          UBND XÃ QUANG HÁN
          Biểu số 2
          NHÂN DÂN BÀN VÀ QUYẾT ĐỊNH TRỰC TIẾP 6 THÁNG ĐẦU NĂM 2026
          Đơn vị tính: triệu đồng
          Tên xã | Cơ quan chủ trì | Số phương án | Nội dung | Tóm tắt nội dung | Tổng giá trị | Trong đó | | | | Hình thức bàn | Kết quả biểu quyết
          | | | | | | Ngân sách nhà nước | Nhân dân đóng góp | Ngày công | Khác | | (số phiếu/tổng số hộ)
          :: B2 | @Xã Quang Hán | 2026-H1 | unitId, leadBody, options, content, summary, totalValue, stateBudget, peopleContribution, workdays, otherContribution, discussionForm, votesFor, households
          Quang Hán | UBND xã | 2 | Chủ trương, mức đóng góp xây dựng cơ sở hạ tầng, công trình công cộng | Làm đường ngõ xóm Vững Bền | 320,5 | 250 | 70,5 | 210 công | | Hội nghị | 92/98
          → @Xã Quang Hán | UBND xã | 2 | Chủ trương, mức đóng góp xây dựng cơ sở hạ tầng, công trình công cộng | Làm đường ngõ xóm Vững Bền | 320500000 | 250000000 | 70500000 | 210 | | Hội nghị | 92 | 98
          nt | Trưởng xóm | 01 | Các công việc tự quản khác | Quy ước bảo vệ nguồn nước | 0 | 0 | 0 | | 15 m3 đá | Phát phiếu | 45/45
          → @Xã Quang Hán | Trưởng xóm | 1 | Các công việc tự quản khác | Quy ước bảo vệ nguồn nước | 0 | 0 | 0 | | 15 m3 đá | Phát phiếu | 45 | 45
`,
        { merges: ['G5:J5', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:E6', 'F5:F6', 'K5:K6'] },
      ),
    ],
  },
  {
    name: 'Mot 14 B4_Yen Tho_2026Q3.xlsx',
    format: 'xlsx',
    defects: [2, 17, 'period only in the file name'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND xã Yên Thổ
          NHÂN DÂN THAM GIA Ý KIẾN
          Tên xã, phường, thị trấn | MSND | Mục | Nội dung | Tóm tắt nội dung lấy ý kiến | Hình thức lấy ý kiến | | | | | | | | Thời gian lấy ý kiến | | Số ý kiến tham gia | Số ý kiến tiếp thu
          | | | | | HN tiếp xúc đối thoại | Họp dân | Phát phiếu | Hòm thư | Ban CTMT | Trang tin điện tử | Mạng xã hội | Tổ chức đối thoại | Từ ngày | Đến ngày | |
          :: B4 | @Xã Yên Thổ | 2026-Q3 | unitId, itemCode, item, content, summary, byDialogueConference, byResidentsMeeting, byBallot, byMailboxHotline, byFrontCommittee, byWebsite, bySocialNetwork, byDialogue, fromDate, toDate, opinionsGiven, opinionsAccepted
          Yên Thổ | 4.1 | 1 | Dự thảo quy hoạch | Quy hoạch chung xã | | x | | x | x | | x | | 01/7/2026 | 31/7/2026 | 86 | 71
          → @Xã Yên Thổ | "4.1" | "1" | Dự thảo quy hoạch | Quy hoạch chung xã | | x | | x | x | | x | | 2026-07-01 | 2026-07-31 | 86 | 71
          Yên Thổ | 4.2 | 2 | Đề án sắp xếp xóm | Sáp nhập 4 xóm | x | x | x | | | | | x | 10/8/2026 | 10/9/2026 | 210 | không
          → @Xã Yên Thổ | "4.2" | "2" | Đề án sắp xếp xóm | Sáp nhập 4 xóm | x | x | x | | | | | x | 2026-08-10 | 2026-09-10 | 210 | 0?
`,
        { merges: ['F3:M3', 'N3:O3', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'P3:P4', 'Q3:Q4'] },
      ),
    ],
  },
  {
    name: 'Mot 15 Tiep cong dan T6.2026.xlsx',
    format: 'xlsx',
    defects: ['matrix kind × measure for TCD'],
    sheets: [
      sheet(
        'TCD',
        `
          UBND XÃ CÔ BA
          KẾT QUẢ TIẾP CÔNG DÂN 6 THÁNG ĐẦU NĂM 2026
          STT | Hình thức tiếp | Số lượt | Số người | Số đoàn đông người | Ghi chú
          :: TCD | @Xã Cô Ba | 2026-H1 | regularVisits, regularPersons, regularGroups, periodicVisits, periodicPersons, periodicGroups, urgentVisits, urgentPersons, urgentGroups, visits, persons, groups
          1 | Tiếp thường xuyên | 24 | 31 | 0 |
          → 24 | 31 | 0 | 12 | 14 | 1 | 2 | 2 | 0 | 38 | 47 | 1
          2 | Tiếp định kỳ của lãnh đạo | 12 | 14 | 1 |
          ↑
          3 | Tiếp đột xuất của lãnh đạo | 2 | 2 | 0 |
          ↑
          | Tổng cộng | 38 | 47 | 1 |
          ↑
`,
      ),
    ],
  },
  {
    name: 'Mot 16 Dao tao boi duong thang 5-2026 Kim Dong.xlsx',
    format: 'xlsx',
    defects: ['matrix kind × measure for DAOTAO'],
    sheets: [
      sheet(
        'PL2',
        `
          ĐẢNG ỦY XÃ KIM ĐỒNG
          PHỤ LỤC 2: KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG THÁNG 5/2026
          TT | Loại lớp | Số lớp | Số học viên
          :: DAOTAO | @Xã Kim Đồng | 2026-05 | politicalClasses, politicalLearners, newMembersClasses, newMembersLearners, partyAwarenessClasses, partyAwarenessLearners, committeesClasses, committeesLearners, frontSkillsClasses, frontSkillsLearners, otherClasses, otherLearners, classes, learners
          1 | Sơ cấp LLCT | 1 | 62
          → 1 | 62 | 0 | 0 | 2 | 85 | 1 | 20 | 1 | 40 | | | 5 | 207
          2 | Đảng viên mới | 0 | 0
          ↑
          3 | Nhận thức về Đảng | 2 | 85
          ↑
          4 | Cấp ủy, Bí thư chi bộ | 1 | 20
          ↑
          5 | Nghiệp vụ MTTQ và CT-XH | 1 | 40
          ↑
          6 | Khác | |
          ↑
          Tổng cộng | | 5 | 207
          ↑
`,
      ),
    ],
  },
  {
    name: 'Mot 17 mh_quy2.xlsx',
    format: 'xlsx',
    defects: [15, 25],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ QUẢNG LÂM
          TÌNH HÌNH THỰC HIỆN MÔ HÌNH DVK QUÝ II/2026
          Stt | Tên mô hình | Địa điểm | Kết quả đạt được | Ngày công huy động | Đất hiến | Tổng kinh phí | Số hộ thụ hưởng
          :: model | @Xã Quảng Lâm | 2026-Q2 | name, address, result, workdays, landM2, amount, households
          1 | Đường liên xóm | Tổng Ngoảng | - Đổ 500m bê tông;↵- Làm 2 cống | 320 ngày công | 1,2 ha | 1,25 tỷ đồng | 86 hộ
          → Đường liên xóm | Tổng Ngoảng | - Đổ 500m bê tông;↵- Làm 2 cống | 320 | 12000 | 1250000000 | 86
          2 | Sân chơi trẻ em | Nặm Miòong | Đang triển khai | 45 công | 350 m² | 25 trđ | 40 hộ
          → Sân chơi trẻ em | Nặm Miòong | Đang triển khai | 45 | 350 | 25000000 | 40
          3 | Xóa nhà tạm | Cốc Lỳ | 4 nhà | 90 công | Không | 160.000.000đ | 4
          → Xóa nhà tạm | Cốc Lỳ | 4 nhà | 90 | 0? | 160000000 | 4
          4 | Giúp nhau ngày mùa | Nà Kiềng | | Chưa có số liệu | / | | 30-35 hộ
          → Giúp nhau ngày mùa | Nà Kiềng | | ! | ? | | !
`,
      ),
    ],
  },
  {
    name: 'Mot 18 B5 don vi nghin dong.xlsx',
    format: 'xlsx',
    defects: ['money unit in the title', 22],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ HÒA AN
          BIỂU 5. HUY ĐỘNG VỐN XÂY DỰNG HẠ TẦNG CƠ SỞ NĂM 2025 (đvt: 1.000đ)
          TT | Đơn vị (xã cũ) | Tên công trình, cuộc vận động | Tổng kinh phí | Nhân dân đóng góp | Ngân sách hỗ trợ
          :: B5 | @Xã Hòa An | 2025 | unitId, work, totalValue, peopleContribution, stateSupport
          1 | Xã Hòa An | Đường hoa xóm Bế Triều | 45.000 | 45.000 | 0
          → @Xã Hòa An | Đường hoa xóm Bế Triều | 45000000 | 45000000 | 0
          2 | Xã Hòa An | Cầu tràn Đức Xuân | 1.250.000 | 150.000 | 1.100.000
          → @Xã Hòa An | Cầu tràn Đức Xuân | 1250000000 | 150000000 | 1100000000
`,
      ),
    ],
  },
  {
    name: 'QII xa Co Ba.xlsx',
    format: 'xlsx',
    defects: [1, 7, 'two signature blocks in the middle'],
    sheets: [
      sheet(
        'B8',
        `
          | UBND XÃ CÔ BA | | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          | Số: 45/BC-UBND | | | | | Độc lập - Tự do - Hạnh phúc
          | | | | | | Cô Ba, ngày 18 tháng 6 năm 2026

          | BIỂU 8
          | KẾT QUẢ HOẠT ĐỘNG CỦA BAN GIÁM SÁT ĐẦU TƯ CỦA CỘNG ĐỒNG
          | TT | Số công trình, dự án trên địa bàn | Số cuộc giám sát | Số sai phạm phát hiện | Số vụ việc kiến nghị | Thu hồi tiền (đồng) | Giảm trừ quyết toán (đồng) | Xử lý khác (đồng)
          | (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
          :: B8 | @Xã Cô Ba | 2026-Q2 | works, supervisions, violations, casesRecommended, moneyRecovered, settlementReduced, moneyOther
          | 1 | 7 | 5 | 1 | 1 | 0 | 2.350.000 | 0
          → 7 | 5 | 1 | 1 | 0 | 2350000 | 0

          | NGƯỜI LẬP | | | KT. CHỦ TỊCH
          | | | | PHÓ CHỦ TỊCH

          | Lưu Thị Dậu | | | Tô Đình Hiệu

          | Xác nhận của Trưởng ban GSĐTCĐ
          | (Ký, ghi rõ họ tên)
          | Phan Văn Tải
`,
      ),
    ],
  },
  {
    name: 'Mot 20 DKMH T3-2026.xlsx',
    format: 'xlsx',
    defects: [14, 'long wordings'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG BỘ XÃ HẠNH PHÚC
          CHI BỘ TRƯỜNG TIỂU HỌC
          Phiếu đăng ký xây dựng mô hình “Dân vận khéo” tháng 3/2026
          Số thứ tự | Tên gọi của mô hình | Thuộc lĩnh vực (Kinh tế; VHXH; QPAN; XDHTCT) | Tên tập thể hoặc cá nhân đăng ký | Tóm tắt nội dung và cách làm | Dự kiến số hộ được hưởng lợi
          :: model | @Xã Hạnh Phúc | 2026-03 | name, field, owner, content, households
          01 | Mỗi tuần một câu chuyện đẹp | VHXH | Chi bộ Trường Tiểu học Hạnh Phúc | Kể chuyện dưới cờ | 0
          → Mỗi tuần một câu chuyện đẹp | VHXH | Chi bộ Trường Tiểu học Hạnh Phúc | Kể chuyện dưới cờ | 0
          02 | Áo ấm cho em | VHXH | Cô Lương Thị Quyên | Quyên góp quần áo | 55 em
          → Áo ấm cho em | VHXH | Cô Lương Thị Quyên | Quyên góp quần áo | !
`,
      ),
    ],
  },
]
