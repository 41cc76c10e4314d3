import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** The same headings in the words of an office: “rõ việc, rõ người”, “HG thành”, “Đ/c chủ trì”. */
export const files: readonly DefectFile[] = [
  {
    name: '6 ro - UBND xa Bao Lac.xlsx',
    format: 'xlsx',
    defects: ['tasks by “rõ việc, rõ người, rõ thời gian, rõ kết quả”'],
    sheets: [
      sheet(
        'Phân công',
        `
          UBND XÃ BẢO LẠC
          PHÂN CÔNG NHIỆM VỤ THỰC HIỆN CÔNG TÁC DÂN VẬN CHÍNH QUYỀN NĂM 2026 THEO "6 RÕ"
          TT | Rõ việc | Rõ người | Rõ trách nhiệm | Rõ thời gian | Rõ kết quả
          :: task | @Xã Bảo Lạc | 2026 | content, leadUnit, dueOn, product
          1 | Rà soát quy chế dân chủ | Nông Văn Hoạt | Trưởng phòng VH-XH | 31/3/2026 | Quy chế mới
          → Rà soát quy chế dân chủ | Nông Văn Hoạt | 2026-03-31 | Quy chế mới
          2 | Lấy ý kiến hài lòng | Hà Thị Lý | Phó GĐ TTPVHCC | 30/6/2026 | 300 phiếu
          → Lấy ý kiến hài lòng | Hà Thị Lý | 2026-06-30 | 300 phiếu
          3 | Công khai ngân sách | Đàm Thị Sao | Kế toán | 15/7/2026 | Bảng niêm yết
          → Công khai ngân sách | Đàm Thị Sao | 2026-07-15 | Bảng niêm yết
`,
      ),
    ],
  },
  {
    name: 'HG 2026 - xa Trung Khanh.xls',
    format: 'xls',
    defects: ['conciliation in abbreviations'],
    sheets: [
      sheet(
        'HG',
        `
          UBND XÃ TRÙNG KHÁNH
          KẾT QUẢ CÔNG TÁC HÒA GIẢI Ở CƠ SỞ 6 THÁNG ĐẦU NĂM 2026
          TT | Đơn vị | Tổng số tổ HG | Tổng số HGV | Số vụ việc tiếp nhận | Số vụ HG thành | Số vụ HG không thành | Số vụ đang HG | Tỷ lệ HG thành
          :: HOAGIAI | @Xã Trùng Khánh | 2026-H1 | unitId, teams, mediators, received, succeeded, failed, pending, successRate
          1 | Xã Trùng Khánh | #31 | #190 | #16 | #12 | #2 | #2 | #75
          → @Xã Trùng Khánh | 31 | 190 | 16 | 12 | 2 | 2 | 75
`,
      ),
    ],
  },
  {
    name: 'Tuyen truyen mieng Q3-2026 tong hop.xlsx',
    format: 'xlsx',
    defects: ['propaganda in other words'],
    sheets: [
      sheet(
        'TT',
        `
          BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY CAO BẰNG
          KẾT QUẢ TUYÊN TRUYỀN, QUÁN TRIỆT QUÝ III NĂM 2026
          Kính gửi: Ban Thường vụ Tỉnh ủy
          TT | Xã, phường | Số cuộc tuyên truyền | Số lượt người nghe | Tin, bài đăng tải | Bài viết đấu tranh phản bác | Số lượt phát thanh | Số tờ rơi, tài liệu
          :: TUYENTRUYEN | | 2026-Q3 | unitId, conferences, attendances, articles, counterArticles, broadcasts, leaflets
          1 | Phường Nùng Trí Cao | 22 | 4.300 | 61 | 12 | 90 | 2.000
          → @Phường Nùng Trí Cao | 22 | 4300 | 61 | 12 | 90 | 2000
          2 | Xã Minh Khai | 8 | 750 | 9 | 1 | 62 | 300
          → @Xã Minh Khai | 8 | 750 | 9 | 1 | 62 | 300
          3 | Xã Vinh Quý | 10 | 1.015 | 12 | 2 | 88 | -
          → @Xã Vinh Quý | 10 | 1015 | 12 | 2 | 88 |
`,
      ),
    ],
  },
  {
    name: 'Don thu 6T dau nam 2026.ods',
    format: 'ods',
    defects: ['petitions in other words, what is left at the end as “Còn lại”'],
    sheets: [
      sheet(
        'DT',
        `
          THANH TRA TỈNH CAO BẰNG
          KẾT QUẢ TIẾP NHẬN, XỬ LÝ, GIẢI QUYẾT ĐƠN THƯ 6 THÁNG ĐẦU NĂM 2026
          TT | Đơn vị | Kỳ trước chuyển sang | Đơn tiếp nhận trong kỳ | | | | Đơn thuộc thẩm quyền | Đã giải quyết | Tồn cuối kỳ
          | | | Tổng số | KN | TC | KNPA | | |
          :: DT | | 2026-H1 | unitId, opening, received, complaints, denunciations, petitions, withinCompetence, resolved, closing
          1 | Xã Hà Quảng | 2 | 31 | 3 | 1 | 27 | 29 | 30 | 3
          → @Xã Hà Quảng | 2 | 31 | 3 | 1 | 27 | 29 | 30 | 3
          2 | Xã Trường Hà | 0 | 12 | 0 | 0 | 12 | 12 | 12 | 0
          → @Xã Trường Hà | 0 | 12 | 0 | 0 | 12 | 12 | 12 | 0
`,
        { merges: ['D3:G3'] },
      ),
    ],
  },
  {
    name: 'so hoi nghi VPDU phuc hoa.xlsx',
    format: 'xlsx',
    defects: ['conferences in other words, the sender after “Đơn vị báo cáo”'],
    sheets: [
      sheet(
        'Sheet1',
        `
          Đơn vị báo cáo: Văn phòng Đảng ủy xã Phục Hòa
          Kính gửi: Ban Tuyên giáo và Dân vận Tỉnh ủy
          BẢNG KÊ HỘI NGHỊ, HỘI THẢO, TỌA ĐÀM THÁNG 7 NĂM 2026
          TT | Tên hội nghị, hội thảo, tọa đàm | Ngày/tháng/năm | Tại | Đ/c chủ trì | Số lượng người tham dự | Người trình bày
          :: conference | @Xã Phục Hòa | 2026-07 | title, heldOn, place, chair, attendees, speaker
          1 | Tọa đàm hàng Việt | 03/7/2026 | Cửa khẩu Tà Lùng | Đ/c Hùng | 45 | Đ/c Nga
          → Tọa đàm hàng Việt | 2026-07-03 | Cửa khẩu Tà Lùng | Đ/c Hùng | 45 | Đ/c Nga
          2 | Hội thảo mía đường | 17/7/2026 | Nhà máy đường | Đ/c Hùng | 70 | Đ/c Bằng
          → Hội thảo mía đường | 2026-07-17 | Nhà máy đường | Đ/c Hùng | 70 | Đ/c Bằng
`,
      ),
    ],
  },
  {
    name: 'de nghi khen DVK - Hoi CCB tinh.xlsx',
    format: 'xlsx',
    defects: [
      'persons and collectives in one column, forms in abbreviations, place of the birth year taken by “Số hội viên”',
    ],
    sheets: [
      sheet(
        'Sheet1',
        `
          HỘI CỰU CHIẾN BINH TỈNH CAO BẰNG
          DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026
          TT | Đơn vị được đề nghị | Số hội viên | Tóm tắt thành tích | Hình thức KT | Mức tiền thưởng
          :: commendation | | 2026 | name, subject, achievement, form, amount
          1 | Hội CCB xã Bế Văn Đàn | 412 | Giúp nhau xóa nghèo | BK UBND tỉnh | 4.680.000đ
          → Hội CCB xã Bế Văn Đàn | collective | Giúp nhau xóa nghèo | BK UBND tỉnh | 4680000
          2 | Chi hội CCB phố Hòa Nam | 38 | Tổ tự quản | GK | 1.000.000đ
          → Chi hội CCB phố Hòa Nam | collective | Tổ tự quản | GK | 1000000
`,
      ),
    ],
  },
  {
    name: 'DANH SACH MO HINH KHONG DAU XA HA LANG.csv',
    format: 'csv',
    defects: ['everything without marks'],
    sheets: [
      sheet(
        'DANH SACH MO HINH KHONG DAU XA HA LANG',
        `
          DANG UY XA HA LANG
          DANH SACH MO HINH DAN VAN KHEO NAM 2026
          STT | TEN MO HINH | DON VI THUC HIEN | LINH VUC | SO HO HUONG LOI
          :: model | @Xã Hạ Lang | 2026 | name, owner, field, households
          1 | Thap sang duong que | Doan TN | Kinh te | 40
          → Thap sang duong que | Doan TN | Kinh te | 40
          2 | Nuoi de sinh san | Hoi ND | Kinh te | 12
          → Nuoi de sinh san | Hoi ND | Kinh te | 12
          TONG CONG | | | | 52
          NGUOI LAP BIEU
`,
      ),
    ],
  },
  {
    name: 'Bo so lieu 3 sheet xa Canh Tan 2026.xlsx',
    format: 'xlsx',
    defects: ['three lists and a summary of counts, which is none of ours'],
    sheets: [
      sheet(
        'Hội nghị',
        `
          UBND XÃ CANH TÂN
          DANH SÁCH HỘI NGHỊ NĂM 2026
          STT | Tên hội nghị | Ngày | Số người dự
          :: conference | @Xã Canh Tân | 2026 | title, heldOn, attendees
          1 | Đối thoại doanh nghiệp | 13/10/2026 | 28
          → Đối thoại doanh nghiệp | 2026-10-13 | 28
`,
      ),
      sheet(
        'Mô hình',
        `
          DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO
          STT | Tên mô hình | Đơn vị thực hiện | Mới/Duy trì
          :: model | @Xã Canh Tân | 2026 | name, owner, status
          1 | Cây ăn quả có múi | Hội ND | Mới
          → Cây ăn quả có múi | Hội ND | registered
          2 | Nhà tiêu hợp vệ sinh | Trạm Y tế | Duy trì
          → Nhà tiêu hợp vệ sinh | Trạm Y tế | continued
`,
      ),
      sheet(
        'Kế hoạch',
        `
          DANH MỤC KẾ HOẠCH ĐÃ BAN HÀNH
          STT | Số KH | Ngày ban hành | Trích yếu
          :: plan | @Xã Canh Tân | 2026 | number, issuedOn, title
          1 | 33/KH-UBND | 09/02/2026 | Dân vận chính quyền
          → 33/KH-UBND | 2026-02-09 | Dân vận chính quyền
`,
      ),
    ],
  },
  {
    name: 'CCHC - cham diem xa.xlsx',
    format: 'xlsx',
    defects: ['reform in other words: new in the period, carried over, returned early'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ ĐỨC LONG
          TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH QUÝ III/2026
          TT | Đơn vị | Số hồ sơ tiếp nhận | | | | Số hồ sơ đã giải quyết | | | | Số hồ sơ đang giải quyết | |
          | | Tổng số | Trực tuyến | Trực tiếp, dịch vụ bưu chính | Từ kỳ trước | Tổng số | Trước hạn | Đúng hạn | Quá hạn | Tổng số | Trong hạn | Quá hạn
          (1) | (2) | (3)=(4)+(5)+(6) | (4) | (5) | (6) | (7)=(8)+(9)+(10) | (8) | (9) | (10) | (11)=(12)+(13) | (12) | (13)
          :: CCHC | @Xã Đức Long | 2026-Q3 | unitId, received, receivedOnline, receivedDirect, receivedCarried, resolved, resolvedEarly, resolvedOnTime, resolvedLate, pending, pendingInTime, pendingOverdue
          1 | Xã Đức Long | 310 | 250 | 40 | 20 | 300 | 200 | 99 | 1 | 10 | 10 | 0
          → @Xã Đức Long | 310 | 250 | 40 | 20 | 300 | 200 | 99 | 1 | 10 | 10 | 0
`,
        { merges: ['C3:F3', 'G3:J3', 'K3:M3'] },
      ),
    ],
  },
]
