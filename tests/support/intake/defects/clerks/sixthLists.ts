import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** More lists of the sixth author: tasks, inspections, recommendations, commendations, conferences. */
export const files: readonly DefectFile[] = [
  {
    name: 'Sau 12 nhiem vu han mo ho.xlsx',
    format: 'xlsx',
    defects: ['vague deadlines'],
    sheets: [
      sheet(
        'PL',
        `
          TỈNH ỦY CAO BẰNG
          BAN CHỈ ĐẠO THỰC HIỆN QCDC Ở CƠ SỞ
          *
          PHỤ LỤC PHÂN CÔNG NHIỆM VỤ NĂM 2026
          (Kèm theo Kế hoạch số 05-KH/BCĐ ngày 15/01/2026)
          -----
          TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm
          I | Công tác lãnh đạo, chỉ đạo | | | |
          :: task | | 2026 | content, leadUnit, dueOn, product
          1 | Xây dựng chương trình công tác năm | Ban TG&DV Tỉnh ủy | VP Tỉnh ủy | Cuối quý II | Chương trình
          → Xây dựng chương trình công tác năm | Ban TG&DV Tỉnh ủy | 2026-Q2 | Chương trình
          2 | Báo cáo tháng | nt | | Ngày 15 hằng tháng | Báo cáo
          → Báo cáo tháng | Ban TG&DV Tỉnh ủy | ! | Báo cáo
          3 | Báo cáo quý | nt | | Trước ngày 15 của tháng cuối quý | Báo cáo
          → Báo cáo quý | Ban TG&DV Tỉnh ủy | ! | Báo cáo
          4 | Kiện toàn BCĐ | Sở Nội vụ | | Khi có thay đổi | Quyết định
          → Kiện toàn BCĐ | Sở Nội vụ | ! | Quyết định
          II | Kiểm tra, giám sát | | | |
          1 | Kiểm tra đợt 1 | Các đoàn kiểm tra | Các xã | Tháng 4 - 5/2026 | Biên bản
          → Kiểm tra đợt 1 | Các đoàn kiểm tra | 2026-05! | Biên bản
          2 | Kiểm tra đợt 2 | nt | nt | Quý III, IV | Thông báo
          → Kiểm tra đợt 2 | Các đoàn kiểm tra | 2026-Q4! | Thông báo
          3 | Sơ kết | Ban TG&DV Tỉnh ủy | | Trước 30/6 | Báo cáo
          → Sơ kết | Ban TG&DV Tỉnh ủy | 2026-06-30? | Báo cáo
          4 | Tổng kết | Ban TG&DV Tỉnh ủy | | Tháng 12/2026 (sau HN Trung ương) | Báo cáo
          → Tổng kết | Ban TG&DV Tỉnh ủy | 2026-12! | Báo cáo
          Nơi nhận:
          - Thường trực Tỉnh ủy (b/c),
          - Lưu VPTU.
`,
        { merges: ['B8:F8', 'B13:F13'] },
      ),
    ],
  },
  {
    name: 'Sau 13 cong viec gach dau dong.xls',
    format: 'xls',
    defects: [4, 15],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY CÔNG AN TỈNH
          DANH MỤC CÔNG VIỆC QUÝ III NĂM 2026
          STT | Nội dung công việc | Người chủ trì | Phối hợp | Hạn xong
          A | CÔNG TÁC DÂN VẬN
          I | Tuyên truyền
          :: task | | 2026-Q3 | content, leadUnit, supportingUnits, dueOn
          1 | - Tổ chức “Ngày hội toàn dân bảo vệ ANTQ” | Phòng PV05 | Công an các xã, phường | 19/8/2026
          → - Tổ chức “Ngày hội toàn dân bảo vệ ANTQ” | Phòng PV05 | "Công an các xã, phường"? | 2026-08-19
          2 | - Phát hành tờ rơi | Phòng PX03 | | 30/7/2026
          → - Phát hành tờ rơi | Phòng PX03 | | 2026-07-30
          II | Xây dựng lực lượng
          3 | - Tập huấn 56 tổ bảo vệ ANTT | PV05 | PX01; PV01 | 10/9/2026
          → - Tập huấn 56 tổ bảo vệ ANTT | PV05 | PX01; PV01 | 2026-09-10
          B | CÔNG TÁC KHÁC
          4 | - Báo cáo quý | Văn phòng | | 15/9/2026
          → - Báo cáo quý | Văn phòng | | 2026-09-15
          | Cao Bằng, ngày 28 tháng 6 năm 2026
          | NGƯỜI TỔNG HỢP | | PHÓ GIÁM ĐỐC
`,
      ),
    ],
  },
  {
    name: 'Sau 14 tieu de chu thich.xlsx',
    format: 'xlsx',
    defects: ['headings with instructions'],
    sheets: [
      sheet(
        'NV',
        `
          ĐẢNG ỦY XÃ ĐỘC LẬP
          BIỂU THEO DÕI NHIỆM VỤ QUÝ I/2026
          STT | Nội dung nhiệm vụ↵(ghi rõ việc) | Cơ quan chủ trì↵(ghi 01 đơn vị) | Cơ quan phối hợp↵(nếu có) | Hạn hoàn thành↵(ngày/tháng/năm) | Kết quả↵(Hoàn thành/ Đang thực hiện/ Chưa thực hiện)
          :: task | @Xã Độc Lập | 2026-Q1 | content, leadUnit, supportingUnits, dueOn, status
          1 | Rà soát văn bản | Văn phòng | | 31/01/2026 | Hoàn thành
          → Rà soát văn bản | Văn phòng | | 2026-01-31 | done
          2 | Báo cáo quý | Văn phòng | MTTQ↵Công an xã | 15/3/2026 | Đang thực hiện
          → Báo cáo quý | Văn phòng | MTTQ; Công an xã | 2026-03-15 | inProgress
`,
      ),
    ],
  },
  {
    name: 'Sau 15 dich sai cot.xlsx',
    format: 'xlsx',
    defects: ['cells shifted'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ TỔNG CỌT
          DANH SÁCH HỘI NGHỊ NĂM 2026
          STT | Tên hội nghị | Ngày tổ chức | Số người | Địa điểm
          :: conference | @Xã Tổng Cọt | 2026 | title, heldOn, attendees, place
          1 | Giao ban quý I | 20/3/2026 | 30 | Phòng họp
          → Giao ban quý I | 2026-03-20 | 30 | Phòng họp
          2 | Tập huấn | 45 | 22/5/2026 | Hội trường
          → Tập huấn | ! | ! | Hội trường
          3 | Sơ kết | 10/7/2026 | 60 | Hội trường
          → Sơ kết | 2026-07-10 | 60 | Hội trường
`,
      ),
    ],
  },
  {
    name: 'Sau 16 ngay sai.xlsx',
    format: 'xlsx',
    defects: ['impossible days'],
    sheets: [
      sheet(
        'KH',
        `
          ĐẢNG ỦY XÃ QUANG TRUNG
          DANH MỤC KẾ HOẠCH ĐÃ BAN HÀNH NĂM 2026
          STT | Số kế hoạch | Ngày ban hành | Tên kế hoạch
          :: plan | @Xã Quang Trung | 2026 | number, issuedOn, title
          1 | 04-KH/ĐU | 30/02/2026 | Kế hoạch tuyên truyền
          → 04-KH/ĐU | ! | Kế hoạch tuyên truyền
          2 | 05-KH/ĐU | 5/13/2026 | Kế hoạch kiểm tra
          → 05-KH/ĐU | 2026-05-13! | Kế hoạch kiểm tra
          3 | 06-KH/ĐU | 2026.06.07 | Kế hoạch đối thoại
          → 06-KH/ĐU | 2026-06-07 | Kế hoạch đối thoại
          4 | 07-KH/ĐU | 12 tháng 7 | Kế hoạch phối hợp
          → 07-KH/ĐU | 2026-07-12! | Kế hoạch phối hợp
          5 | 08-KH/ĐU | 15/8/206 | Kế hoạch hè
          → 08-KH/ĐU | ! | Kế hoạch hè
          6 | 09-KH/ĐU | 20/O9/2026 | Kế hoạch quý IV
          → 09-KH/ĐU | ! | Kế hoạch quý IV
`,
      ),
    ],
  },
  {
    name: 'Sau 17 HN nhieu kieu ngay.xlsx',
    format: 'xlsx',
    defects: ['ranges of days'],
    sheets: [
      sheet(
        'HN',
        `
          ĐẢNG ỦY XÃ CANH TÂN
          TỔNG HỢP CÁC CUỘC HỘI NGHỊ, TẬP HUẤN 6 THÁNG ĐẦU NĂM 2025
          TT | Nội dung | Thời gian tổ chức | Địa điểm | Số người tham dự
          :: conference | @cũ Xã Canh Tân | 2025-H1 | title, heldOn, place, attendees
          1 | Tập huấn nghiệp vụ dân vận | Từ 3-5/4/2025 | TTCT huyện | 120 đ/c
          → Tập huấn nghiệp vụ dân vận | 2025-04-03! | TTCT huyện | 120
          2 | Bồi dưỡng cấp ủy viên | 07 và 08/5/2025 | nt | 85/90
          → Bồi dưỡng cấp ủy viên | 2025-05-07! | TTCT huyện | !
          3 | Đối thoại với thanh niên | Cuối tháng 3/2025 | Hội trường UBND | khoảng 150 người
          → Đối thoại với thanh niên | 2025-03? | Hội trường UBND | 150!
          4 | Sơ kết quý I | Sáng 28/3/2025 | // | 45 (nữ 20)
          → Sơ kết quý I | 2025-03-28? | Hội trường UBND | 45!
          5 | Quán triệt Nghị quyết 18 | 02 đợt: 12/2 và 25/2/2025 | // | 200 lượt người
          → Quán triệt Nghị quyết 18 | ! | Hội trường UBND | 200
`,
      ),
    ],
  },
  {
    name: 'Sau 18 lich doan sang chieu.xlsx',
    format: 'xlsx',
    defects: ['units below mornings and afternoons'],
    sheets: [
      sheet(
        'Lịch',
        `
          ĐOÀN KIỂM TRA SỐ 3
          LỊCH LÀM VIỆC CỦA ĐOÀN KIỂM TRA NĂM 2026
          Ngày | Sáng | Chiều | Ghi chú
          ::  | | 2026 | title
          12/5/2026 | Xã Hòa An | Xã Nam Tuấn |
          13/5/2026 | Xã Bạch Đằng | Xã Nguyễn Huệ | đi xe chung
`,
      ),
    ],
  },
  {
    name: 'Sau 19 kien nghi sau kiem tra.xlsx',
    format: 'xlsx',
    defects: ['recommendations grouped by unit'],
    sheets: [
      sheet(
        'KN',
        `
          BAN CHỈ ĐẠO TỈNH CAO BẰNG
          BẢNG TỔNG HỢP KIẾN NGHỊ SAU KIỂM TRA NĂM 2025
          STT | Hạn chế, tồn tại | Nội dung kiến nghị | Thời hạn thực hiện | Kết quả thực hiện | Tình trạng
          I | ĐẢNG ỦY XÃ HUY GIÁP | | | |
          :: recommendation | | 2025 | limitation, text, unitId, status
          1 | Chưa niêm yết đủ 15 nội dung | Niêm yết bổ sung các nội dung còn thiếu | 31/10/2025 | Báo cáo số 45-BC/ĐU ngày 25/10/2025 | Đã hoàn thành
          → Chưa niêm yết đủ 15 nội dung | Niêm yết bổ sung các nội dung còn thiếu | @Xã Huy Giáp | done
          2 | Sổ tiếp dân ghi chưa đầy đủ | Chấn chỉnh việc ghi sổ | 30/11/2025 | | Đang thực hiện
          → Sổ tiếp dân ghi chưa đầy đủ | Chấn chỉnh việc ghi sổ | @Xã Huy Giáp | inProgress
          II | ĐẢNG ỦY XÃ SƠN LỘ | | | |
          1 | Ban TTND chưa có kế hoạch | Xây dựng kế hoạch hoạt động | Quý IV/2025 | | Chưa thực hiện
          → Ban TTND chưa có kế hoạch | Xây dựng kế hoạch hoạt động | @Xã Sơn Lộ | open
`,
      ),
    ],
  },
  {
    name: 'Sau 20 tong hop bien ban.xlsx',
    format: 'xlsx',
    defects: ['findings of minutes'],
    sheets: [
      sheet(
        'BB',
        `
          BAN CHỈ ĐẠO TỈNH CAO BẰNG
          TỔNG HỢP NHẬN XÉT QUA BIÊN BẢN KIỂM TRA ĐỢT 1 NĂM 2026
          TT | Đơn vị | Ngày kiểm tra | Ưu điểm | Hạn chế | Kiến nghị của đơn vị
          :: inspection | | 2026 | unitId, startedAt
          1 | Xã Trường Hà | 21/4/2026 | - Ban hành đủ văn bản↵- Công khai đúng quy định | - Chưa tổ chức đối thoại | Tăng kinh phí
          → @Xã Trường Hà | 2026-04-21
          2 | Xã Lũng Nặm | 23/4/2026 | - Hòa giải tốt | - Hồ sơ lưu thiếu | Không
          → @Xã Lũng Nặm | 2026-04-23
`,
      ),
    ],
  },
  {
    name: 'Sau 21 muc thuong he so.xlsx',
    format: 'xlsx',
    defects: ['multiples of the base salary'],
    sheets: [
      sheet(
        'QĐ',
        `
          UBND PHƯỜNG THỤC PHÁN
          DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN
          (Kèm theo Quyết định số 2210/QĐ-UBND ngày 18/12/2025)
          STT | Họ và tên | Chức danh, đơn vị công tác | Mức thưởng | Số tiền thưởng
          :: commendation | @Phường Thục Phán | | name, position, amount, subject
          1 | Nguyễn Thị Thanh Hà | Bí thư chi bộ TDP 2 | 0,15 lần | 351.000 đ
          → Nguyễn Thị Thanh Hà | Bí thư chi bộ TDP 2 | 351000 | individual
          2 | Đinh Văn Quý | Tổ trưởng TDP 9 | 0,15 lần | 351.000 đ
          → Đinh Văn Quý | Tổ trưởng TDP 9 | 351000 | individual
          Cộng | 02 cá nhân | | | 702.000 đ
`,
      ),
    ],
  },
  {
    name: 'Sau 22 chu ky o giua.xlsx',
    format: 'xlsx',
    defects: ['signature in the middle'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ THẠCH AN
          PHÂN CÔNG NHIỆM VỤ 6 THÁNG CUỐI NĂM 2026
          TT | Nội dung nhiệm vụ | Người phụ trách | Thời hạn
          :: task | @Xã Thạch An | 2026-H2 | content, leadUnit, dueOn
          1 | Sơ kết phong trào | Đ/c Hà | 10/7/2026
          → Sơ kết phong trào | Đ/c Hà | 2026-07-10
          2 | Kiểm tra chi bộ | Đ/c Bình | 30/9/2026
          → Kiểm tra chi bộ | Đ/c Bình | 2026-09-30
          3 | Rà soát hồ sơ | Đ/c Hà | 15/10/2026
          → Rà soát hồ sơ | Đ/c Hà | 2026-10-15
          4 | Chuẩn bị tổng kết | Đ/c Bình | 20/11/2026
          → Chuẩn bị tổng kết | Đ/c Bình | 2026-11-20
          5 | Đối thoại với Nhân dân | Đ/c Hà | 10/12/2026
          → Đối thoại với Nhân dân | Đ/c Hà | 2026-12-10
          | Người lập biểu | | T/M BAN THƯỜNG VỤ
          | | | PHÓ BÍ THƯ
          | Nông Thị Hà | | Bế Văn Bình

          DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO
          TT | Tên mô hình | Đơn vị đăng ký | Lĩnh vực
          :: model | @Xã Thạch An | 2026-H2 | name, owner, field
          1 | Cánh đồng không thuốc cỏ | Hội Nông dân | Kinh tế
          → Cánh đồng không thuốc cỏ | Hội Nông dân | Kinh tế
          2 | Bếp ấm | Hội Phụ nữ | VHXH
          → Bếp ấm | Hội Phụ nữ | VHXH
          | Người lập biểu | | T/M BAN THƯỜNG VỤ
          | Nông Thị Hà | | Bế Văn Bình
`,
      ),
    ],
  },
]
