import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Lists that say there is nothing, bodies under “Đơn vị”, deadlines in many words. */
export const files: readonly DefectFile[] = [
  {
    name: 'Danh mục văn bản chỉ đạo dân vận 2026 - Đảng ủy xã Nam Tuấn.xlsx',
    format: 'xlsx',
    defects: ['plans in Party spelling with one number twice, a title that wraps'],
    sheets: [
      sheet(
        'KH',
        `
          ĐẢNG ỦY XÃ NAM TUẤN
          DANH MỤC KẾ HOẠCH CỦA BCĐ NĂM 2026
          STT | Số, ký hiệu | Ngày ký | Trích yếu nội dung | Đơn vị ban hành
          :: plan | @Xã Nam Tuấn | 2026 | number, issuedOn, title
          1 | Số 01-KH/BCĐ | 12-01-2026 | Kế hoạch hoạt động↵của Ban Chỉ đạo năm 2026 | BCĐ xã
          → 01-KH/BCĐ | 2026-01-12 | Kế hoạch hoạt động của Ban Chỉ đạo năm 2026
          2 | 02-KH/BCĐ | 12/02/2026 | Kế hoạch kiểm tra chuyên đề | BCĐ xã
          → 02-KH/BCĐ | 2026-02-12 | Kế hoạch kiểm tra chuyên đề
          3 | 02-KH/BCĐ | 15/02/2026 | Kế hoạch sửa đổi kế hoạch kiểm tra | BCĐ xã
          → 02-KH/BCĐ | 2026-02-15 | Kế hoạch sửa đổi kế hoạch kiểm tra
`,
      ),
    ],
  },
  {
    name: 'MH 2026 khong co - xa Quang Long.xlsx',
    format: 'xlsx',
    defects: ['a numbered row that says there is none'],
    sheets: [
      sheet(
        'Hội nghị',
        `
          UBND XÃ QUANG LONG
          DANH SÁCH HỘI NGHỊ ĐỐI THOẠI QUÝ II/2026
          STT | Tên hội nghị | Thời gian | Địa điểm | Số người dự | Ghi chú
          :: conference | @Xã Quang Long | 2026-Q2 | title, heldOn, place, attendees
          1 | Đối thoại với nông dân | 21/5/2026 | Xóm Bó Mu | 63 |
          → Đối thoại với nông dân | 2026-05-21 | Xóm Bó Mu | 63
          2 | Đối thoại với đoàn viên | 10/6/2026 | Hội trường | 58 |
          → Đối thoại với đoàn viên | 2026-06-10 | Hội trường | 58
          Ghi chú: tháng 4 không tổ chức.
`,
      ),
      sheet(
        'Mô hình',
        `
          UBND XÃ QUANG LONG
          DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO ĐĂNG KÝ MỚI QUÝ II/2026
          STT | Tên mô hình | Đơn vị thực hiện | Lĩnh vực | Ghi chú
          :: model | @Xã Quang Long | 2026-Q2 | name
          1 | Không có | | |
          ↑
`,
      ),
    ],
  },
  {
    name: 'Phiếu đăng ký mô hình - Hội CCB phường Tân Giang.xlsx',
    format: 'xlsx',
    defects: ['“Đơn vị” holds bodies of the ward, “Hội viên” beside households, budget in three columns'],
    sheets: [
      sheet(
        'Sheet1',
        `
          HỘI CỰU CHIẾN BINH PHƯỜNG TÂN GIANG
          DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          TT | Đơn vị | Tên mô hình | Số hội viên | Số hộ hưởng lợi | Kinh phí | | Kết quả
          | | | | | Tổng kinh phí | Trong đó xã hội hóa |
          :: model | @Phường Tân Giang | 2026 | owner, name, households, amount, result
          1 | Chi hội tổ 3 | Camera an ninh | 22 | 140 | 35.000.000 | 30.000.000 | Lắp 6 mắt
          → Chi hội tổ 3 | Camera an ninh | 140 | 35000000 | Lắp 6 mắt
          2 | Chi hội Hòa Chung | Bến đò an toàn | 17 | 88 | 12.500.000 | 12.500.000 | Sửa bến
          → Chi hội Hòa Chung | Bến đò an toàn | 88 | 12500000 | Sửa bến
`,
        { merges: ['F3:G3'] },
      ),
    ],
  },
  {
    name: 'KH 147 - phan cong (ban 3).csv',
    format: 'csvBom',
    defects: ['deadlines in many words, several leaders in one cell'],
    sheets: [
      sheet(
        'KH 147 - phan cong (ban 3)',
        `
          Phụ lục phân công nhiệm vụ năm 2026 (Kèm theo Kế hoạch số 147/KH-UBND ngày 20/01/2026 của UBND xã Trà Lĩnh)
          Số TT | Nội dung công việc | Cơ quan thực hiện | Cơ quan, đơn vị phối hợp | Thời gian hoàn thành
          :: task | @Xã Trà Lĩnh | 2026 | content, leadUnit, supportingUnits, dueOn
          1 | Niêm yết thủ tục | TTPVHCC | Phòng VH-XH; Công an xã | Chậm nhất ngày 28/02/2026
          → Niêm yết thủ tục | TTPVHCC | Phòng VH-XH; Công an xã | 2026-02-28
          2 | Tổ chức đối thoại | Văn phòng | MTTQ | Trong tháng 4/2026
          → Tổ chức đối thoại | Văn phòng | MTTQ | 2026-04
          3 | Báo cáo quý | Văn phòng | | Ngày 15 tháng cuối quý
          → Báo cáo quý | Văn phòng | | !
          4 | Sơ kết | Văn phòng | Các phòng | Trước 30/6
          → Sơ kết | Văn phòng | Các phòng | 2026-06-30?
          5 | Tập huấn hòa giải | Tư pháp↵MTTQ | | Quý II - III/2026
          → Tập huấn hòa giải | Tư pháp↵MTTQ | | 2026-Q3!
          6 | Tổng kết | Văn phòng | | 15/12/2026
          → Tổng kết | Văn phòng | | 2026-12-15
`,
      ),
    ],
  },
  {
    name: 'Du an mo hinh HTX - Lien minh HTX.xlsx',
    format: 'xlsx',
    defects: ['projects and their money, none of ours'],
    sheets: [
      sheet(
        'Sheet1',
        `
          LIÊN MINH HTX TỈNH CAO BẰNG
          DANH SÁCH HỢP TÁC XÃ NĂM 2026
          STT | Tên hợp tác xã | Mã số thuế | Giám đốc | Vốn điều lệ (triệu đồng) | Số thành viên
          ::  | | 2026 | name
          1 | HTX Tâm Hòa | 4800912345 | Nông Thị Tâm | 1.500 | 12
          ↑
          2 | HTX Lạc đỏ | 4800954321 | Lý Văn Đại | 900 | 9
          ↑
`,
      ),
    ],
  },
  {
    name: 'TH hoi nghi tuyen truyen cac to chuc CT-XH 2026 xa Yen Tho.xls',
    format: 'xls95tcvn3',
    defects: [12, 13, 'Excel 95 with TCVN3'],
    sheets: [
      sheet(
        'Sheet1',
        `
          Đảng ủy xã Yên Thổ
          Tổng hợp hội nghị tuyên truyền năm 2026
          STT | Tên hội nghị | Ngày tổ chức | Đơn vị tổ chức | Số người dự
          :: conference | @Xã Yên Thổ | 2026 | title, heldOn, attendees
          1 | Học tập nghị quyết | 15/02/2026 | Đảng ủy | #88
          → Học tập nghị quyết | 2026-02-15 | 88
          2 | Phòng cháy rừng | 20/3/2026 | Hạt Kiểm lâm | #132
          → Phòng cháy rừng | 2026-03-20 | 132
`,
      ),
    ],
  },
  {
    name: 'Mo hinh nong thon moi tong hop 2022-2024 Nguyen Binh.xlsx',
    format: 'xlsx',
    defects: ['the same model in several years, a column for each year’s status'],
    sheets: [
      sheet(
        'Sheet1',
        `
          HUYỆN ỦY NGUYÊN BÌNH
          DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO GIAI ĐOẠN 2022-2024
          TT | Xã, thị trấn | Tên mô hình | Năm đăng ký | Lĩnh vực | Kết quả công nhận
          :: model | @Huyện Nguyên Bình | 2022/2024 | unitId, name, startYear, field, status
          1 | Ca Thành | Chè xanh Phja Đén | 2022 | Kinh tế | Đạt
          → @cũ Xã Ca Thành | Chè xanh Phja Đén | 2022 | Kinh tế | recognised
          2 | Yên Lạc | Trồng trúc sào | 2023 | Kinh tế | Đạt
          → @cũ Xã Yên Lạc | Trồng trúc sào | 2023 | Kinh tế | recognised
          3 | Mai Long | Đưa chuồng trại ra xa nhà | 2024 | NTM | Chưa công nhận
          → @cũ Xã Mai Long | Đưa chuồng trại ra xa nhà | 2024 | NTM | notRecognised
`,
      ),
    ],
  },
]
