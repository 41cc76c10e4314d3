import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Wide tables: the column that is meant among parts, plans and things of the same name. */
export const files: readonly DefectFile[] = [
  {
    name: 'HN rong xa Minh Khai.xlsx',
    format: 'xlsx',
    defects: ['those invited, those who came, Party members among them, papers handed out'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ MINH KHAI
          DANH SÁCH HỘI NGHỊ NĂM 2026
          STT | Tên hội nghị | Ngày tổ chức | Số người được mời | Số người dự | Số đảng viên tham dự | Số lượng tài liệu | Kinh phí
          :: conference | @Xã Minh Khai | 2026 | title, heldOn, attendees
          1 | Học tập nghị quyết | 12/3/2026 | 130 | 121 | 98 | 130 | 5.000.000
          → Học tập nghị quyết | 2026-03-12 | 121
          2 | Sơ kết | 20/6/2026 | 60 | 58 | 58 | 60 | 2.000.000
          → Sơ kết | 2026-06-20 | 58
`,
      ),
    ],
  },
  {
    name: 'Lop tap huan xa Minh Khai.xlsx',
    format: 'xlsx',
    defects: ['classes and learners'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ MINH KHAI
          DANH SÁCH HỘI NGHỊ, LỚP TẬP HUẤN NĂM 2026
          STT | Tên lớp tập huấn | Ngày mở lớp | Số lớp | Số học viên | Trong đó nữ | Giảng viên | Địa điểm
          :: conference | @Xã Minh Khai | 2026 | title, heldOn, attendees, speaker, place
          1 | Kỹ năng dân vận | 15/4/2026 | 1 | 65 | 30 | Đ/c Đào | TTCT
          → Kỹ năng dân vận | 2026-04-15 | 65 | Đ/c Đào | TTCT
          2 | Hòa giải viên | 21/5/2026 | 2 | 118 | 50 | Đ/c Mận | Hội trường
          → Hòa giải viên | 2026-05-21 | 118 | Đ/c Mận | Hội trường
`,
      ),
    ],
  },
  {
    name: 'MH nguon von xa Nam Quang.xlsx',
    format: 'xlsx',
    defects: ['money in a sum and its sources, households and persons'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ NAM QUANG
          DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          TT | Tên mô hình | Khu dân cư | Số hộ dân | Số hộ hưởng lợi | Số người hưởng lợi | Kinh phí (triệu đồng) | | | Ngày công nhân dân đóng góp
          | | | | | | Tổng kinh phí | Nhà nước hỗ trợ | Kinh phí xã hội hóa |
          :: model | @Xã Nam Quang | 2026 | name, address, households, amount, workdays
          1 | Đường bê tông | Nặm Ròm | 80 | 45 | 190 | 500 | 350 | 150 | 420
          → Đường bê tông | Nặm Ròm | 45 | 500000000 | 420
          2 | Nhà sàn du lịch | Bản Cao | 66 | 12 | 50 | 210,5 | 0 | 210,5 | 88
          → Nhà sàn du lịch | Bản Cao | 12 | 210500000 | 88
          | Cộng | | 146 | 57 | 240 | 710,5 | 350 | 360,5 | 508
`,
        { merges: ['G3:I3'] },
      ),
    ],
  },
  {
    name: 'NV ban theo doi nhieu cot.xlsx',
    format: 'xlsx',
    defects: ['tasks with who directs, when given, when due, when done'],
    sheets: [
      sheet(
        'Sheet1',
        `
          VĂN PHÒNG ĐẢNG ỦY XÃ THÔNG NÔNG
          BẢNG THEO DÕI THỰC HIỆN NHIỆM VỤ NĂM 2026
          TT | Số văn bản giao | Nội dung nhiệm vụ | Lãnh đạo chỉ đạo | Đơn vị chủ trì | Đơn vị phối hợp | Ngày giao | Hạn hoàn thành | Ngày hoàn thành | Tiến độ (%) | Đánh giá
          :: task | @Xã Thông Nông | 2026 | content, leadUnit, supportingUnits, dueOn, completedOn, progressPercent
          1 | 12-TB/ĐU | Rà soát mô hình | Đ/c Bí thư | Ban XDĐ | MTTQ | 03/3/2026 | 31/3/2026 | 28/3/2026 | 100 | Tốt
          → Rà soát mô hình | Ban XDĐ | MTTQ | 2026-03-31 | 2026-03-28 | 100
          2 | 15-TB/ĐU | Báo cáo đề án | Đ/c PBT | Văn phòng | Các ban | 10/4/2026 | 15/12/2026 | | 40 |
          → Báo cáo đề án | Văn phòng | Các ban | 2026-12-15 | | 40
`,
      ),
    ],
  },
  {
    name: 'KT ca nhan du cot - xa Ca Thanh.xlsx',
    format: 'xlsx',
    defects: ['persons with sex, people, unit and post in columns of their own'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ CA THÀNH
          DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026
          TT | Họ tên cá nhân | Giới tính | Năm sinh | Dân tộc | Chức vụ hiện nay | Số năm công tác | Sơ lược thành tích | Hình thức KT | Mức thưởng
          :: commendation | @Xã Ca Thành | 2026 | name, birthYear, position, achievement, form
          1 | Lý A Chìn | Nam | 1980 | Dao | Bí thư chi bộ Nộc Soa | 12 | Vận động bỏ hủ tục | Giấy khen | 0,3
          → Lý A Chìn | 1980 | Bí thư chi bộ Nộc Soa | Vận động bỏ hủ tục | Giấy khen
          2 | Phùng Mùi Nải | Nữ | 1991 | Dao | Chi hội trưởng | 6 | Mô hình chè sạch | Giấy khen | 0,3
          → Phùng Mùi Nải | 1991 | Chi hội trưởng | Mô hình chè sạch | Giấy khen
`,
      ),
    ],
  },
  {
    name: 'KT thuc te Doan so 3.xlsx',
    format: 'xlsx',
    defects: ['inspections with the head of the team and the day by which the unit answers'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BAN CHỈ ĐẠO TỈNH
          KẾT QUẢ KIỂM TRA NĂM 2026
          TT | Đảng ủy được kiểm tra | Trưởng đoàn | Ngày tiến hành | Địa điểm tiến hành | Hình thức kiểm tra | Số hạn chế | Hạn báo cáo khắc phục
          :: inspection | | 2026 | unitId, startedAt, place, form
          1 | Đảng ủy xã Cần Yên | Đ/c Phương | 03/9/2026 | Trụ sở Đảng ủy | Trực tiếp | 3 | 30/10/2026
          → @Xã Cần Yên | 2026-09-03 | Trụ sở Đảng ủy | direct
          2 | Đảng ủy xã Tổng Cọt | Đ/c Phương | 04/9/2026 | Trụ sở Đảng ủy | Trực tiếp | 2 | 30/10/2026
          → @Xã Tổng Cọt | 2026-09-04 | Trụ sở Đảng ủy | direct
`,
      ),
    ],
  },
  {
    name: 'DVK TT CN dang ky cong nhan 2026.xlsx',
    format: 'xlsx',
    defects: ['the summary with collectives and persons twice: registered and recognised'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY
          TỔNG HỢP MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          TT | Đơn vị | Số mô hình đăng ký | | | Số mô hình được công nhận | |
          | | Tổng số | Tập thể | Cá nhân | Tổng số | Tập thể | Cá nhân
          :: DVK | | 2026 | unitId, registered, recognised
          1 | Xã Thạch An | 22 | 18 | 4 | 15 | 13 | 2
          → @Xã Thạch An | 22 | 15
          2 | Xã Đông Khê | 31 | 25 | 6 | 28 | 23 | 5
          → @Xã Đông Khê | 31 | 28
`,
        { merges: ['C3:E3', 'F3:H3'] },
      ),
    ],
  },
  {
    name: 'HG theo linh vuc 2026.xlsx',
    format: 'xlsx',
    defects: ['conciliation with its cases by subject beside the sums'],
    sheets: [
      sheet(
        'Sheet1',
        `
          SỞ TƯ PHÁP
          KẾT QUẢ HÒA GIẢI Ở CƠ SỞ NĂM 2026
          STT | Đơn vị | Số tổ hòa giải | Số vụ việc tiếp nhận | | | | Kết quả | | Tỷ lệ hòa giải thành (%)
          | | | Tổng số | Đất đai | Hôn nhân | Khác | Hòa giải thành | Hòa giải không thành |
          :: HOAGIAI | | 2026 | unitId, teams, received, succeeded, failed, successRate
          1 | Xã Kim Đồng | 20 | 12 | 7 | 3 | 2 | 9 | 3 | 75
          → @Xã Kim Đồng | 20 | 12 | 9 | 3 | 75
          2 | Xã Đức Long | 25 | 10 | 4 | 4 | 2 | 10 | 0 | 100
          → @Xã Đức Long | 25 | 10 | 10 | 0 | 100
`,
        { merges: ['D3:G3', 'H3:I3'] },
      ),
    ],
  },
  {
    name: 'Tuyen truyen 3 kenh 2026.xlsx',
    format: 'xlsx',
    defects: ['propaganda by channel: conferences, loudspeakers, networks'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ LÝ QUỐC
          KẾT QUẢ TUYÊN TRUYỀN, QUÁN TRIỆT QUÝ I NĂM 2026
          STT | Đơn vị | Hội nghị | | Phát thanh | | Mạng xã hội
          | | Số cuộc | Số lượt người | Số buổi | Số giờ | Số tin, bài
          :: TUYENTRUYEN | @Xã Lý Quốc | 2026-Q1 | unitId, conferences, attendances, broadcasts
          1 | Xã Lý Quốc | 8 | 640 | 90 | 45 | 33
          → @Xã Lý Quốc | 8 | 640 | 90
`,
        { merges: ['C3:D3', 'E3:F3'] },
      ),
    ],
  },
  {
    name: 'Doi thoai dinh ky dot xuat.xlsx',
    format: 'xlsx',
    defects: ['dialogues of two sorts and their sum'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ THANH LONG
          KẾT QUẢ ĐỐI THOẠI TRỰC TIẾP VỚI NHÂN DÂN NĂM 2026
          STT | Đơn vị | Số cuộc đối thoại | | | Số lượt người dự | Tổng số ý kiến, kiến nghị | Đã trả lời, giải quyết
          | | Tổng số | Định kỳ | Đột xuất | | |
          :: DTHOAI | @Xã Thanh Long | 2026 | unitId, dialogues, attendees, opinions, opinionsResolved
          1 | Xã Thanh Long | 4 | 2 | 2 | 300 | 52 | 50
          → @Xã Thanh Long | 4 | 300 | 52 | 50
`,
        { merges: ['C3:E3'] },
      ),
    ],
  },
  {
    name: 'HUYDONG nhieu nguon xa Tinh Tuc.xlsx',
    format: 'xlsx',
    defects: ['cash, materials and their sum in money'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ TĨNH TÚC
          KẾT QUẢ HUY ĐỘNG SỨC DÂN NĂM 2026
          STT | Đơn vị | Hiến đất (m2) | Ngày công | Tiền mặt (triệu đồng) | Vật liệu quy ra tiền (triệu đồng) | NSNN (triệu đồng)
          :: HUYDONG | @Xã Tĩnh Túc | 2026 | unitId, landDonated, workdays, peopleMoney, stateBudget
          1 | Xã Tĩnh Túc | 3.400 | 800 | 250 | 90 | 1.200
          → @Xã Tĩnh Túc | 3400 | 800 | 250000000 | 1200000000
`,
      ),
    ],
  },
  {
    name: 'B9 khieu nai to cao rieng.xlsx',
    format: 'xlsx',
    defects: ['complaints and denunciations apart, which the form has together'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ KHÁNH XUÂN
          ĐƠN THƯ KHIẾU NẠI, TỐ CÁO QUÝ II NĂM 2026
          TT | Tên xã | Đã tiếp nhận trong kỳ | | | Đã giải quyết trong kỳ | | | Chưa giải quyết
          | | Tổng số | Khiếu nại | Tố cáo | Tổng số | Khiếu nại | Tố cáo |
          :: B9 | @Xã Khánh Xuân | 2026-Q2 | unitId, receivedInPeriod, resolvedInPeriod, unresolved
          1 | Khánh Xuân | 7 | 5 | 2 | 6 | 4 | 2 | 1
          → @Xã Khánh Xuân | 7 | 6 | 1
`,
        { merges: ['C3:E3', 'F3:H3'] },
      ),
    ],
  },
]
