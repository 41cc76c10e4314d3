import { encoded } from '../../generator/formats.ts'
import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

const old = (text: string) => `[.VnTime]${encoded(text, 'tcvn3')}`

/** Lists of conferences as clerks of communes, fronts and unions keep them. */
export const files: readonly DefectFile[] = [
  {
    name: 'hội nghị quý 3.2026 Tam Kim.xlsx',
    format: 'xlsx',
    defects: ['dates in six spellings, days without a year, words around the number of people'],
    sheets: [
      sheet(
        'Q3',
        `
          ĐẢNG ỦY XÃ TAM KIM | | | ĐẢNG CỘNG SẢN VIỆT NAM
          BIỂU TỔNG HỢP HỘI NGHỊ TUYÊN TRUYỀN QUÝ III NĂM 2026
          STT | Nội dung hội nghị | Thời gian tổ chức | Địa điểm tổ chức | Người chủ trì | Số người tham dự | Hình thức
          :: conference | @Xã Tam Kim | 2026-Q3 | title, heldOn, place, chair, attendees, format
          1 | Quán triệt Nghị quyết Đại hội Đảng | 05/7/2026 | Hội trường UBND xã | Đ/c Bí thư | 120 người | Trực tiếp
          → Quán triệt Nghị quyết Đại hội Đảng | 2026-07-05 | Hội trường UBND xã | Đ/c Bí thư | 120 | inPerson
          2 | Đối thoại với thanh niên | 12.7.2026 | NVH Phai Khắt | Đ/c Chủ tịch UBND | 85 ĐVTN | trực tiếp
          → Đối thoại với thanh niên | 2026-07-12 | NVH Phai Khắt | Đ/c Chủ tịch UBND | 85 | inPerson
          3 | Tập huấn chuyển đổi số | ngày 03 tháng 8 năm 2026 | Hội trường UBND xã | nt | 64 | trực tuyến
          → Tập huấn chuyển đổi số | 2026-08-03 | Hội trường UBND xã | Đ/c Chủ tịch UBND | 64 | online
          4 | Tuyên truyền Luật Đất đai | 15-08-26 | Trường TH Tam Kim | Công chức tư pháp | 210 lượt người | TT
          → Tuyên truyền Luật Đất đai | 2026-08-15 | Trường TH Tam Kim | Công chức tư pháp | 210 | !
          5 | Gặp mặt người có uy tín | 9/2026 | Hội trường UBND xã | Đ/c Chủ tịch MTTQ | khoảng 40 người | Trực tiếp
          → Gặp mặt người có uy tín | 2026-09 | Hội trường UBND xã | Đ/c Chủ tịch MTTQ | 40? | inPerson
          6 | Sơ kết quý III | #46290~dd/mm/yyyy | Phòng họp | Đ/c Bí thư | 25/27 | Kết hợp trực tiếp và trực tuyến
          → Sơ kết quý III | 2026-09-25 | Phòng họp | Đ/c Bí thư | ! | combined
          Tổng: 06 hội nghị | | | | | 544
          Σ attendees 544 519
`,
      ),
    ],
  },
  {
    name: 'HN dan quan chinh dang 2025 - Quang Han.csv',
    format: 'csv',
    defects: ['UTF-8 without BOM, quotes and commas in cells'],
    sheets: [
      sheet(
        'HN dan quan chinh dang 2025 - Quang Han',
        `
          Danh sách các hội nghị đối thoại, xã Quang Hán, năm 2025 (từ 01/7 đến 31/12/2025)
          TT | Tên cuộc đối thoại | Ngày | Nơi tổ chức | Chủ trì | Số lượt người dự | Ghi chú
          :: conference | @Xã Quang Hán | 2025-H2 | title, heldOn, place, chair, attendees, note
          1 | Đối thoại với hộ dân bị thu hồi đất, xóm Bản Niếng | 14/8/2025 | NVH xóm Bản Niếng | Chủ tịch UBND xã | 45 |
          → Đối thoại với hộ dân bị thu hồi đất, xóm Bản Niếng | 2025-08-14 | NVH xóm Bản Niếng | Chủ tịch UBND xã | 45 |
          2 | Đối thoại với phụ nữ | 20/10/2025 | Hội trường | Phó Bí thư | 130 | Có "hỏi nhanh, đáp gọn"
          → Đối thoại với phụ nữ | 2025-10-20 | Hội trường | Phó Bí thư | 130 | Có "hỏi nhanh, đáp gọn"
          3 | Đối thoại với cựu chiến binh | 6/12/2025 | Hội trường | Bí thư | 77 |
          → Đối thoại với cựu chiến binh | 2025-12-06 | Hội trường | Bí thư | 77 |
`,
      ),
    ],
  },
  {
    name: 'TH hoi nghi MTTQ huyen Ha Lang 2020.xls',
    format: 'office',
    defects: [13, 'fonts of TCVN3 in an .xls, capital title, total in the middle'],
    sheets: [
      sheet(
        'Sheet1',
        `
          [.VnTimeH]${encoded('ủy ban mttq huyện hạ lang', 'tcvn3')}
          ${old('Biểu tổng hợp hội nghị năm 2020')}
          ${old('TT')} | ${old('Tên hội nghị')} | ${old('Ngày tổ chức')} | ${old('Địa điểm')} | ${old('Số người dự')}
          ${old('6 tháng đầu năm')}
          :: conference | @Huyện Hạ Lang | 2020 | title, heldOn, place, attendees
          1 | ${old('Hội nghị triển khai nhiệm vụ năm')} | ${old('15/01/2020')} | ${old('Hội trường Huyện ủy')} | #98
          → Hội nghị triển khai nhiệm vụ năm | 2020-01-15 | Hội trường Huyện ủy | 98
          2 | ${old('Tuyên truyền phòng chống dịch')} | ${old('20/3/2020')} | ${old('Các xóm')} | #450
          → Tuyên truyền phòng chống dịch | 2020-03-20 | Các xóm | 450
          ${old('Cộng')} | | | | #548
          ${old('6 tháng cuối năm')}
          3 | ${old('Ngày hội Đại đoàn kết')} | ${old('18/11/2020')} | ${old('Xóm Đoỏng Đeng')} | #320
          → Ngày hội Đại đoàn kết | 2020-11-18 | Xóm Đoỏng Đeng | 320
          ${old('Tổng cộng')} | | | | #868
`,
      ),
    ],
  },
  {
    name: 'Thong ke hop dan xa Duc Xuan thang 4.2025.xlsx',
    format: 'xlsx',
    defects: ['meetings of hamlets: day and hour in a cell, an old commune, two header rows'],
    sheets: [
      sheet(
        'T4',
        `
          UBND XÃ ĐỨC XUÂN
          HUYỆN THẠCH AN
          THỐNG KÊ CÁC CUỘC HỌP DÂN THÁNG 4 NĂM 2025
          TT | Nội dung cuộc họp | Thời gian, địa điểm | | Thành phần | | Người báo cáo
          | | Ngày, giờ | Địa điểm | Chủ trì | Số người dự |
          :: conference | @cũ Xã Đức Xuân | 2025-04 | title, heldOn, place, chair, attendees, speaker
          1 | Lấy ý kiến sáp nhập xã | 18/4/2025, 8h00 | Xóm Nà Tục | Trưởng xóm | 48 | Nông Thị Vân
          → Lấy ý kiến sáp nhập xã | 2025-04-18 | Xóm Nà Tục | Trưởng xóm | 48 | Nông Thị Vân
          2 | Lấy ý kiến sáp nhập xã | 19/4/2025, 14h30 | Xóm Lũng Mười | Trưởng xóm | 52 | Nông Thị Vân
          → Lấy ý kiến sáp nhập xã | 2025-04-19 | Xóm Lũng Mười | Trưởng xóm | 52 | Nông Thị Vân
          3 | Góp tiền làm đường | 26/4/2025, 19h | Xóm Nà Tục | Bí thư chi bộ | 37 | Bí thư chi bộ
          → Góp tiền làm đường | 2025-04-26 | Xóm Nà Tục | Bí thư chi bộ | 37 | Bí thư chi bộ
`,
        { merges: ['C4:D4', 'E4:F4', 'A4:A5', 'B4:B5', 'G4:G5'] },
      ),
    ],
  },
  {
    name: 'Lịch sử hội nghị 2026.xlsx',
    format: 'xlsx',
    defects: ['a sheet for each month, names of sheets say the month, days only'],
    sheets: [
      sheet(
        'Tháng 1',
        `
          BAN TUYÊN GIÁO VÀ DÂN VẬN ĐẢNG ỦY XÃ CÔ BA
          TÌNH HÌNH TỔ CHỨC HỘI NGHỊ THÁNG 01/2026
          Tên hội nghị | Ngày tổ chức | Số lượt người dự | Cấp tổ chức
          :: conference | @Xã Cô Ba | 2026-01 | title, heldOn, attendees, level
          Tổng kết công tác dân vận năm 2025 | 09/01/2026 | 56 | Cấp xã
          → Tổng kết công tác dân vận năm 2025 | 2026-01-09 | 56 | commune
          Họp xóm bàn chỉnh trang đường | 17/01/2026 | 41 | Xóm
          → Họp xóm bàn chỉnh trang đường | 2026-01-17 | 41 | grassroots
`,
      ),
      sheet(
        'Tháng 2',
        `
          BAN TUYÊN GIÁO VÀ DÂN VẬN ĐẢNG ỦY XÃ CÔ BA
          TÌNH HÌNH TỔ CHỨC HỘI NGHỊ THÁNG 02/2026
          Tên hội nghị | Ngày tổ chức | Số lượt người dự | Cấp tổ chức
          :: conference | @Xã Cô Ba | 2026-02 | title, heldOn, attendees, level
          Gặp mặt đầu xuân | 24/02/2026 | 75 | Cấp xã
          → Gặp mặt đầu xuân | 2026-02-24 | 75 | commune
          Không phát sinh thêm
`,
      ),
    ],
  },
  {
    name: 'So theo doi HN - VP Dang uy Thuc Phan.xlsx',
    format: 'xlsx',
    defects: ['title over merged cells, dates as real dates and texts mixed, month first in one'],
    sheets: [
      sheet(
        'Sheet2',
        `
          SỔ THEO DÕI HỘI NGHỊ NĂM 2026 - ĐẢNG ỦY PHƯỜNG THỤC PHÁN

          Ngày, tháng | Tên hội nghị, cuộc họp | Chủ trì | Địa điểm | Thành phần dự | Số người
          :: conference | @Phường Thục Phán | 2026 | heldOn, title, chair, place, attendees
          #46033~d/m/yyyy | Họp Ban Thường vụ | Bí thư | Phòng họp tầng 3 | BTV | #11
          → 2026-01-11 | Họp Ban Thường vụ | Bí thư | Phòng họp tầng 3 | 11
          #46067~dd/mm/yyyy | Hội nghị Ban Chấp hành lần thứ 5 | Bí thư | Hội trường | BCH | #33
          → 2026-02-14 | Hội nghị Ban Chấp hành lần thứ 5 | Bí thư | Hội trường | 33
          3/15/2026 | Hội nghị cán bộ chủ chốt | Phó Bí thư TT | Hội trường | Toàn thể | #64
          → 2026-03-15! | Hội nghị cán bộ chủ chốt | Phó Bí thư TT | Hội trường | 64
          Sáng 20/4/2026 | Giao ban khối MTTQ | Chủ tịch MTTQ | Phòng họp tầng 2 | Các đoàn thể | 17
          → 2026-04-20? | Giao ban khối MTTQ | Chủ tịch MTTQ | Phòng họp tầng 2 | 17
          19-20/5/2026 | Tập huấn công tác dân vận | Trưởng ban XDĐ | TTCT | Cán bộ xóm, tổ | 88
          → 2026-05-19? | Tập huấn công tác dân vận | Trưởng ban XDĐ | TTCT | 88
`,
      ),
    ],
  },
  {
    name: 'Hội nghị tuyên truyền CA huyện Bảo Lâm 6T2024.xls',
    format: 'xls',
    defects: ['groups of communes with their sums above the rows'],
    sheets: [
      sheet(
        'Sheet1',
        `
          CÔNG AN HUYỆN BẢO LÂM
          KẾT QUẢ TỔ CHỨC HỘI NGHỊ TUYÊN TRUYỀN 6 THÁNG ĐẦU NĂM 2024
          STT | Tên hội nghị | Ngày tổ chức | Địa điểm | Số người dự
          | Tổng cộng | | | #790
          I | Xã Lý Bôn | | | #330
          :: conference | @Huyện Bảo Lâm | 2024-H1 | title, heldOn, place, attendees
          1 | Phòng chống ma túy | 12/3/2024 | Xóm Nà Pồng | #150
          → Phòng chống ma túy | 2024-03-12 | Xóm Nà Pồng | 150
          2 | Phòng chống lừa đảo qua mạng | 4/4/2024 | Trường THCS Lý Bôn | #180
          → Phòng chống lừa đảo qua mạng | 2024-04-04 | Trường THCS Lý Bôn | 180
          II | Xã Thái Sơn | | | #460
          1 | Phòng chống ma túy | 20/5/2024 | Xóm Khau Dề | #210
          → Phòng chống ma túy | 2024-05-20 | Xóm Khau Dề | 210
          2 | Luật Căn cước | 28/6/2024 | Xóm Sắc Ngà | #250
          → Luật Căn cước | 2024-06-28 | Xóm Sắc Ngà | 250
`,
      ),
    ],
  },
  {
    name: 'HN Q1 Lũng Nặm (sửa lần 2).xlsx',
    format: 'xlsx',
    defects: ['blank columns, a struck row, a line “Không tổ chức”'],
    sheets: [
      sheet(
        'Sheet1',
        `
          | ĐẢNG ỦY XÃ LŨNG NẶM
          | HỘI NGHỊ QUÝ I/2026

          | STT | | Tên hội nghị | | Thời gian | Số người dự | | Báo cáo viên
          :: conference | @Xã Lũng Nặm | 2026-Q1 | title, heldOn, attendees, speaker
          | 1 | | Hội nghị học tập Nghị quyết | | 20/01/2026 | 95 | | Đ/c Sầm Văn Lợi
          → Hội nghị học tập Nghị quyết | 2026-01-20 | 95 | Đ/c Sầm Văn Lợi
          | 2 | | Hội nghị báo cáo viên tháng 2 | | 10/02/2026 | 48 | | Đ/c Hứa Thị Thoa
          → Hội nghị báo cáo viên tháng 2 | 2026-02-10 | 48 | Đ/c Hứa Thị Thoa
          | 3 | | Hội nghị báo cáo viên tháng 3 | | 10/3/2026 | chưa tổng hợp | | //
          → Hội nghị báo cáo viên tháng 3 | 2026-03-10 | ! | Đ/c Hứa Thị Thoa

          | Tổng | | 3 hội nghị | | | 143
          | | | | | | Lũng Nặm, ngày 28/3/2026
`,
      ),
    ],
  },
  {
    name: 'BC hoi nghi HND xa Tong Cot.xls',
    format: 'tabs',
    defects: ['tabs under the name of an .xls'],
    sheets: [
      sheet(
        'BC hoi nghi HND xa Tong Cot',
        `
          HỘI NÔNG DÂN XÃ TỔNG CỌT
          KẾT QUẢ HỘI NGHỊ, TẬP HUẤN NĂM 2026
          STT | Tên lớp tập huấn | Đơn vị phối hợp | Thời gian | Số lượt người tham gia | Địa điểm
          :: conference | @Xã Tổng Cọt | 2026 | title, heldOn, attendees, place
          1 | Kỹ thuật trồng lạc | TT Dịch vụ nông nghiệp | 15/3/2026 | 60 | Xóm Lũng Rản
          → Kỹ thuật trồng lạc | 2026-03-15 | 60 | Xóm Lũng Rản
          2 | Vay vốn chính sách | NHCSXH | Quý II/2026 | 112 | Xóm Cọt Phố
          → Vay vốn chính sách | 2026-Q2 | 112 | Xóm Cọt Phố
          3 | Vệ sinh chuồng trại | | tháng 9 | 1.045 | Các xóm
          → Vệ sinh chuồng trại | 2026-09? | 1045 | Các xóm
`,
      ),
    ],
  },
]
