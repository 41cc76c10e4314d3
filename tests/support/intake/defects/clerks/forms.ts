import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Statistical forms as clerks type them anew. */
export const files: readonly DefectFile[] = [
  {
    name: 'Tu soan 23 Bieu 9 - xa Quang Han Q1.2026.xls',
    format: 'xls',
    defects: [14, 12, 'short headings told by the words that differ'],
    sheets: [
      sheet(
        'Biểu 9',
        `
          ỦY BAN NHÂN DÂN | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          XÃ QUANG HÁN | | | Độc lập - Tự do - Hạnh phúc
          Biểu số 09: TỔNG HỢP ĐƠN THƯ KHIẾU NẠI, TỐ CÁO
          Kỳ báo cáo: Quý I/2026
          Số TT | Xã, phường | Đơn đã tiếp nhận | | Đơn đã giải quyết | | Đơn chưa giải quyết | Ghi chú
          | | Trong kỳ | Từ đầu năm | Trong kỳ | Từ đầu năm | |
          1 | 2 | 3 | 4 | 5 | 6 | 7=4-6 | 8
          :: B9 | @Xã Quang Hán | 2026-Q1 | unitId, receivedInPeriod, receivedYearToDate, resolvedInPeriod, resolvedYearToDate, unresolved, note
          1 | Quang Hán | 12 đơn | 12 | 10 | 10 | 02 | 02 đơn đang xác minh
          → @Xã Quang Hán | 12 | 12 | 10 | 10 | 2 | 02 đơn đang xác minh
          Ghi chú: Không có đơn vượt cấp.
`,
        { merges: ['C5:D5', 'E5:F5'] },
      ),
    ],
  },
  {
    name: 'Tu soan 24 B7 B8 xa Vinh Quy 6T 2026.xlsx',
    format: 'xlsx',
    defects: [14, 'abbreviated headings “GS”, “QT”'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ VINH QUÝ
          BIỂU 7: KẾT QUẢ HOẠT ĐỘNG CỦA BAN TTND (6 tháng đầu năm 2026)
          TT | Tên xã | Số cuộc GS | Số sai phạm phát hiện | Số vụ việc kiến nghị | Thu hồi tiền (trđ) | Xử lý khác về tiền (trđ) | Thu hồi đất (m²) | Xử lý khác về đất (m²) | Kiến nghị bất cập, vướng mắc
          :: B7 | @Xã Vinh Quý | 2026-H1 | unitId, supervisions, violations, casesRecommended, moneyRecovered, moneyOther, landRecovered, landOther, legalObstacles
          1 | X.Vinh Quý | 6 | 2 | 1 | 12,5 | 0 | 350,5m2 | - | Không
          → @Xã Vinh Quý | 6 | 2 | 1 | 12500000 | 0 | 350.5 |  | Không

          BIỂU 8: KẾT QUẢ HOẠT ĐỘNG CỦA BAN GSĐTCĐ
          TT | Tên xã | Số công trình trên địa bàn | Số cuộc GS | Phát hiện sai phạm | Số vụ việc kiến nghị | Thu hồi tiền (trđ) | Giảm trừ QT (trđ) | Xử lý khác (trđ)
          :: B8 | @Xã Vinh Quý | 2026-H1 | unitId, works, supervisions, violations, casesRecommended, moneyRecovered, settlementReduced, moneyOther
          1 | X.Vinh Quý | 14 | 9 | 1 | 1 | 0 | 4,25 | 0
          → @Xã Vinh Quý | 14 | 9 | 1 | 1 | 0 | 4250000 | 0
`,
      ),
    ],
  },
  {
    name: 'Tu soan 25 Bieu so 10 - 2025.xlsx',
    format: 'xlsx',
    defects: [14, '“2 lần/năm”'],
    sheets: [
      sheet(
        'B10',
        `
          UBND XÃ HUY GIÁP
          BIỂU 10. TỔ CHỨC HỌP THÔN, XÓM, TỔ DÂN PHỐ NĂM 2025
          TT | Tên xã, phường | Tổng số thôn, xóm, TDP | Số xóm, TDP tổ chức họp toàn thể | | | Ghi chú
          | | | 1 lần/năm | 2 lần/năm | Khác |
          :: B10 | @Xã Huy Giáp | 2025 | unitId, hamlets, metOnceAYear, metTwiceAYear, metOtherwise, note
          1 | Xã Huy Giáp | 18 | 5 | 12 | 1 | 01 xóm họp theo chi bộ
          → @Xã Huy Giáp | 18 | 5 | 12? | 1 | 01 xóm họp theo chi bộ
          | Cộng | 18 | 5 | 12 | 1 |
`,
      ),
    ],
  },
  {
    name: 'Tu soan 26 B1 cong khai 2023.xlsx',
    format: 'xlsx',
    defects: [14, 'a total that counts rows in a column of words'],
    sheets: [
      sheet(
        'Biểu 1',
        `
          UBND HUYỆN BẢO LÂM
          Biểu 1: KẾT QUẢ THỰC HIỆN CÔNG KHAI
          Quý IV năm 2023
          TT | Huyện/TP | Tên xã, phường, thị trấn | Nội dung công khai | Cơ quan thực hiện công khai | Hình thức công khai | | | | Công khai theo kế hoạch số | File KH | Ghi chú
          | | | | | Niêm yết | Loa truyền thanh | Qua trưởng thôn, TDP | Khác | | |
          :: B1 | @Huyện Bảo Lâm | 2023-Q4 | unitId, content, disclosedBy, posted, loudspeaker, viaHamletHead, otherMeans, planNumber, planFile, note
          1 | Bảo Lâm | Thị trấn Pác Miầu | Dự toán ngân sách | UBND thị trấn | X | | | | 12/KH-UBND | kh12.pdf |
          → @cũ Thị trấn Pác Miầu | Dự toán ngân sách | UBND thị trấn | x |  |  |  | 12/KH-UBND | kh12.pdf |
          2 | | | Quy hoạch sử dụng đất | nt | | v | | | 12/KH-UBND | |
          → @cũ Thị trấn Pác Miầu | Quy hoạch sử dụng đất | UBND thị trấn |  | x |  |  | 12/KH-UBND |  |
          3 | | Vĩnh Quang | Bình xét hộ nghèo | UBND xã | | | x | | 05/KH-UBND | |
          → @cũ Xã Vĩnh Quang/Bảo Lâm | Bình xét hộ nghèo | UBND xã |  |  | x |  | 05/KH-UBND |  |
          | Cộng | | 3 | | 1 | 1 | 1 | 0 | | |
`,
        { merges: ['B6:B8', 'C6:C7'] },
      ),
    ],
  },
  {
    name: 'Tu soan 27 B4 lay y kien.xlsx',
    format: 'xlsx',
    defects: [14, '“MXH”'],
    sheets: [
      sheet(
        'B4',
        `
          UBND XÃ TAM KIM
          NHÂN DÂN THAM GIA Ý KIẾN
          QUÝ 2 NĂM 2026
          Tên xã, phường | MSND | Mục | Nội dung | Tóm tắt nội dung lấy ý kiến | Hình thức lấy ý kiến | | | | | | | | Thời gian lấy ý kiến | | Số ý kiến tham gia | Số ý kiến tiếp thu
          | | | | | HN tiếp xúc đối thoại | Họp dân | Phát phiếu | Hòm thư | Ban CTMT | Trang tin điện tử | MXH | Tổ chức đối thoại | Từ ngày | Đến ngày | |
          :: B4 | @Xã Tam Kim | 2026-Q2 | unitId, itemCode, item, content, summary, byDialogueConference, byResidentsMeeting, byBallot, byMailboxHotline, byFrontCommittee, byWebsite, bySocialNetwork, byDialogue, fromDate, toDate, opinionsGiven, opinionsAccepted
          Xã Tam Kim | 4.1 | Kinh tế | Kế hoạch phát triển KT-XH | Chỉ tiêu năm 2027 | x | x | | | | | x | | 01/4/2026 | 30/4/2026 | 45 | 30
          → @Xã Tam Kim | "4.1" | Kinh tế | Kế hoạch phát triển KT-XH | Chỉ tiêu năm 2027 | x | x |  |  |  |  | x |  | 2026-04-01 | 2026-04-30 | 45 | 30
          " | 4.2 | Văn hóa | Quy ước xóm | Sửa quy ước | | x | | | x | | | | 10/5/2026 | 20/5/2026 | 12 | 12
          → @Xã Tam Kim | "4.2" | Văn hóa | Quy ước xóm | Sửa quy ước |  | x |  |  | x |  |  |  | 2026-05-10 | 2026-05-20 | 12 | 12
`,
      ),
    ],
  },
  {
    name: 'Tu soan 28 B3 ban bieu quyet.xlsx',
    format: 'xlsx',
    defects: [14, 'an abbreviation in a choice, a choice cut short'],
    sheets: [
      sheet(
        'B3',
        `
          UBND HUYỆN NGUYÊN BÌNH
          Biểu số 3: NHÂN DÂN BÀN, BIỂU QUYẾT, CƠ QUAN CÓ THẨM QUYỀN QUYẾT ĐỊNH
          Năm 2024
          STT | Huyện/TP | Tên xã, thị trấn | Nội dung công việc | Loại công việc | CQ chủ trì | Hình thức bàn | | Số phương án | Kết quả biểu quyết
          | | | | | | Hội nghị | Phát phiếu | |
          :: B3 | @Huyện Nguyên Bình | 2024 | unitId, content, taskKind, leadBody, meeting, ballot, options, voteResult
          1 | Nguyên Bình | Phan Thanh | Sửa đổi hương ước | Hương ước, quy ước | UBND xã | x | | 1 | 98%
          → @cũ Xã Phan Thanh/Nguyên Bình | Sửa đổi hương ước | Hương ước, quy ước của thôn, tổ dân phố | UBND xã | x |  | 1 | 98%
          2 | nt | Hưng Đạo | Bầu trưởng xóm | Bầu, miễn nhiệm, bãi nhiệm trưởng thôn, tổ trưởng TDP | MTTQ | | x | 1 | 75/80
          → @cũ Xã Hưng Đạo/Nguyên Bình | Bầu trưởng xóm | Bầu, miễn nhiệm, bãi nhiệm trưởng thôn, tổ trưởng tổ dân phố | MTTQ |  | x | 1 | 75/80
          | | Tổng cộng | | | | 1 | 1 | 2 |
`,
      ),
    ],
  },
  {
    name: 'Tu soan 29 B7 tong o tren.xlsx',
    format: 'xlsx',
    defects: [14, 'units of measure in a row of their own'],
    sheets: [
      sheet(
        'B7',
        `
          UBND HUYỆN THẠCH AN
          Biểu 7

          KẾT QUẢ HOẠT ĐỘNG CỦA BAN THANH TRA NHÂN DÂN 6 THÁNG CUỐI NĂM 2022

          | STT | | Đơn vị | Số cuộc giám sát | Phát hiện số sai phạm/ vụ việc | Số vụ việc kiến nghị | Thu hồi tiền | Xử lý khác về tiền | Thu hồi đất | Xử lý khác về đất | Kiến nghị
          | | | | | | | (đồng) | (đồng) | (m2) | (m2) |
          | A | | B | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
          | | | TỔNG SỐ | 20 | 2 | 2 | 5.500.000 | 0 | 120,5 | 0 |
          :: B7 | @Huyện Thạch An | 2022-H2 | unitId, supervisions, violations, casesRecommended, moneyRecovered, moneyOther, landRecovered, landOther
          | 1 | | Thị trấn Đông Khê | 8 | 1 | 1 | 5.500.000 | 0 | 0 | 0 |
          → @cũ Thị trấn Đông Khê | 8 | 1 | 1 | 5500000 | 0 | 0 | 0
          | 3 | | Xã Minh Khai | 5 | 1 | 1 | - | - | 120,5 | - |
          → @cũ Xã Minh Khai | 5 | 1 | 1 |  |  | 120.5 |
          | 4 | | Xã Kim Đồng | 7 | 0 | 0 | 0 | 0 | 0 | 0 |
          → @cũ Xã Kim Đồng | 7 | 0 | 0 | 0 | 0 | 0 | 0

          | | | NGƯỜI LẬP BIỂU | | | | | | CHỦ TỊCH
          | | | (Đã ký) | | | | | | (Đã ký)
          | | | Hoàng Thị Thơm | | | | | | Nông Văn Tuấn
`,
      ),
    ],
  },
  {
    name: 'Tu soan 30 B5 theo xom.xlsx',
    format: 'xlsx',
    defects: [14, '“Tổng cộng (I + II)”'],
    sheets: [
      sheet(
        'B5',
        `
          UBND XÃ CỐC PÀNG
          KẾT QUẢ HUY ĐỘNG VỐN XÂY DỰNG HẠ TẦNG CƠ SỞ
          Quý III/2025
          TT | Tên công trình | Địa điểm | Tổng giá trị (đồng) | Trong đó | | Ghi chú
          | | | | Nhân dân đóng góp | Nhà nước hỗ trợ |
          I | Đường giao thông
          :: B5 | @Xã Cốc Pàng | 2025-Q3 | unitId, work, totalValue, peopleContribution, stateSupport, note
          1 | Đường xóm Nà Luông | Nà Luông | 350.000.000đ | 50.000.000đ | 300.000.000đ |
          → @Xã Cốc Pàng | Đường xóm Nà Luông | 350000000 | 50000000 | 300000000 |
          2 | Cầu Khuổi Sá | Khuổi Sá | 1,2 tỷ | 200 triệu | 1 tỷ | Chưa quyết toán
          → @Xã Cốc Pàng | Cầu Khuổi Sá | 1200000000 | 200000000 | 1000000000 | Chưa quyết toán
          | Cộng mục I | | 1.550.000.000 | 250.000.000 | 1.300.000.000 |
          II | Nhà văn hóa
          3 | Nhà VH Cốc Mòn | Cốc Mòn | 120.000.000 | 120.000.000 | |
          → @Xã Cốc Pàng | Nhà VH Cốc Mòn | 120000000 | 120000000 |  |
          | Cộng mục II | | 120.000.000 | 120.000.000 | 0 |
          | Tổng cộng (I + II) | | 1.670.000.000 | 370.000.000 | 1.300.000.000 |
          Bằng chữ: Một tỷ sáu trăm bảy mươi triệu đồng.
          Người lập | | | | TM. UBND
`,
      ),
    ],
  },
  {
    name: 'Tu soan 31 B2 tien nhieu don vi.xlsx',
    format: 'xlsx',
    defects: [14, 'votes and households in columns of their own, “Phát biểu”'],
    sheets: [
      sheet(
        'B2',
        `
          UBND XÃ MINH KHAI
          Biểu 2. NHÂN DÂN BÀN VÀ QUYẾT ĐỊNH TRỰC TIẾP - QUÝ II/2026
          TT | Tên xã | CQ chủ trì | Số phương án | Nội dung | Tóm tắt | Tổng giá trị (triệu đồng) | Trong đó | | | | Hình thức bàn | Số phiếu tán thành | Tổng số hộ
          | | | | | | | NSNN (triệu đồng) | ND đóng góp (triệu đồng) | Ngày công | Khác | | |
          :: B2 | @Xã Minh Khai | 2026-Q2 | unitId, leadBody, options, content, summary, totalValue, stateBudget, peopleContribution, workdays, otherContribution, discussionForm, votesFor, households
          1 | Minh Khai | Trưởng xóm | 2 | Các công việc tự quản khác | Làm cổng chào | 25,5 | 10 | 15,5 | 45 | 3 m3 cát | Hội nghị | 48 | 52
          → @Xã Minh Khai | Trưởng xóm | 2 | Các công việc tự quản khác | Làm cổng chào | 25500000 | 10000000 | 15500000 | 45 | 3 m3 cát | Hội nghị | 48 | 52
          2 | Minh Khai | Ban CTMT | 1 | Chủ trương, mức đóng góp xây dựng cơ sở hạ tầng, công trình công cộng | Đường bê tông | 1.200 | 1.000 | 200 | 310 | | Phát biểu | 60 | 61
          → @Xã Minh Khai | Ban CTMT | 1 | Chủ trương, mức đóng góp xây dựng cơ sở hạ tầng, công trình công cộng | Đường bê tông | 1200000000 | 1000000000 | 200000000 | 310 |  | Phát phiếu | 60 | 61
`,
      ),
    ],
  },
  {
    name: 'Tu soan 32 xa Truong Ha QI 2026.xlsb',
    format: 'xlsb',
    defects: [14, 12, 'a heading that has more words than the form'],
    sheets: [
      sheet(
        'B7',
        `
          UBND XÃ TRƯỜNG HÀ
          HOẠT ĐỘNG CỦA BAN THANH TRA NHÂN DÂN
          TT | Tên xã | Tổng số cuộc GS đã thực hiện | Số vụ việc sai phạm phát hiện | Số vụ việc đã kiến nghị | Số tiền thu hồi (đồng) | Số tiền xử lý khác (đồng) | Diện tích đất thu hồi (m2) | Diện tích đất xử lý khác (m2)
          :: B7 | @Xã Trường Hà | 2026-Q1 | unitId, supervisions, violations, casesRecommended, moneyRecovered, moneyOther, landRecovered, landOther
          #1 | Trường Hà | #4 | #1 | #1 | #2500000 | #0 | #35.5 | #0
          → @Xã Trường Hà | 4 | 1 | 1 | 2500000 | 0 | 35.5 | 0
`,
      ),
    ],
  },
  {
    name: 'Tu soan 33 bieu 10 chi tiet.xlsx',
    format: 'xlsx',
    defects: [14, '“họp 02 lần/năm”'],
    sheets: [
      sheet(
        'B10',
        `
          UBND PHƯỜNG THỤC PHÁN
          KẾT QUẢ TỔ CHỨC HỌP XÓM, TỔ DÂN PHỐ NĂM 2026
          TT | Phường | Tổng số xóm, TDP | Số xóm, TDP họp 01 lần/năm | Số xóm, TDP họp 02 lần/năm | Hình thức khác | Ghi chú
          :: B10 | @Phường Thục Phán | 2026 | unitId, hamlets, metOnceAYear, metTwiceAYear, metOtherwise, note
          1 | Thục Phán | 62 | 2 | 58 | 2 | 02 TDP họp qua Zalo
          → @Phường Thục Phán | 62 | 2 | 58 | 2 | 02 TDP họp qua Zalo
`,
      ),
    ],
  },
]
