import { encoded } from '../../generator/formats.ts'
import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

const vni = (text: string) => `[VNI-Times]${encoded(text, 'vni')}`

/** Lists of records in clumsier hands: ticks, covers, labels on rows, statuses as marks, dates of every sort. */
export const files: readonly DefectFile[] = [
  {
    name: 'mo hinh (VNI) xa Thi Hoa 2019.xlsx',
    format: 'xlsx',
    defects: [13, 'VNI fonts, a list of 2019'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ${vni('UBND xã Thị Hoa - huyện Hạ Lang')}
          ${vni('Danh sách mô hình dân vận khéo năm 2019')}
          ${vni('TT')} | ${vni('Tên mô hình')} | ${vni('Đơn vị thực hiện')} | ${vni('Lĩnh vực')} | ${vni('Số hộ')}
          :: model | @cũ Xã Thị Hoa | 2019 | name, owner, field, households
          1 | ${vni('Nuôi vịt thả đồng')} | ${vni('Hội Cựu chiến binh')} | ${vni('Kinh tế')} | #22
          → Nuôi vịt thả đồng | Hội Cựu chiến binh | Kinh tế | 22
          2 | ${vni('Xóm không có người nghiện')} | ${vni('Công an xã')} | ${vni('Quốc phòng - an ninh')} | #61
          → Xóm không có người nghiện | Công an xã | Quốc phòng - an ninh | 61
          3 | ${vni('Gửi tiền tiết kiệm')} | ${vni('Hội Phụ nữ')} | ${vni('Kinh tế')} | #35
          → Gửi tiền tiết kiệm | Hội Phụ nữ | Kinh tế | 35
`,
      ),
    ],
  },
  {
    name: 'BANG DANG KY - chi bo Na Roac.xlsx',
    format: 'xlsx',
    defects: ['a cover sheet says who and when, the data sheet neither'],
    sheets: [
      sheet(
        'Bìa',
        `
          ĐẢNG BỘ TỈNH CAO BẰNG
          ĐẢNG ỦY XÃ HUY GIÁP
          PHỤ LỤC
          ĐĂNG KÝ MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
`,
      ),
      sheet(
        'Danh sách',
        `
          STT | Mô hình | Tập thể, cá nhân | Địa bàn thực hiện | Lĩnh vực | Cách làm
          :: model | @Xã Huy Giáp | 2026 | name, owner, address, field, content
          1 | Đường điện thắp sáng | Chi bộ Pác Lác | Pác Lác | NTM | Góp 200.000đ/hộ
          → Đường điện thắp sáng | Chi bộ Pác Lác | Pác Lác | NTM | Góp 200.000đ/hộ
          2 | Giữ rừng đầu nguồn | Ông Tô Văn Ngự | Phiêng Pẻn | Kinh tế | Tuần tra
          → Giữ rừng đầu nguồn | Ông Tô Văn Ngự | Phiêng Pẻn | Kinh tế | Tuần tra
          3 | Bếp ăn bán trú | Trường TH | Pác Lác | VH-XH | Phụ huynh góp rau
          → Bếp ăn bán trú | Trường TH | Pác Lác | VH-XH | Phụ huynh góp rau
`,
      ),
    ],
  },
  {
    name: 'Hoi nghi 2026 - xa Tong Cot - HND.xlsx',
    format: 'xlsx',
    defects: [
      'dates of every sort, days of text, an impossible day, a table that starts far to the right and below',
    ],
    sheets: [
      sheet(
        'Sheet3',
        `


          | | | HỘI NÔNG DÂN XÃ TỔNG CỌT

          | | | THỐNG KÊ HỘI NGHỊ NĂM 2026

          | | | STT | Tên hội nghị | Ngày tổ chức | Nơi tổ chức | Số lượng
          :: conference | @Xã Tổng Cọt | 2026 | title, heldOn, place, attendees
          | | | 1 | Ra mắt tổ hợp tác | 2026-05-12 | Lũng Túng | 31
          → Ra mắt tổ hợp tác | 2026-05-12 | Lũng Túng | 31
          | | | 2 | Tập huấn vay vốn | 12 tháng 6 năm 2026 | Hội trường | 44
          → Tập huấn vay vốn | 2026-06-12 | Hội trường | 44
          | | | 3 | Sinh hoạt chi hội | T7/2026 | Các xóm | 260
          → Sinh hoạt chi hội | 2026-07 | Các xóm | 260
          | | | 4 | Hội thảo cây lạc | 31/6/2026 | Hội trường | 52
          → Hội thảo cây lạc | ! | Hội trường | 52
          | | | 5 | Ngày hội văn hóa | 30/8 - 02/9/2026 | Sân vận động | 1.500
          → Ngày hội văn hóa | 2026-08-30? | Sân vận động | 1500
          | | | 6 | Tổng kết | cuối năm | Hội trường | 70
          → Tổng kết | ! | Hội trường | 70
          | | | 7 | Kết nạp hội viên | 05/10/2025 | Hội trường | 9
          → Kết nạp hội viên | 2025-10-05! | Hội trường | 9
          | | | T. cộng | 7 hội nghị | | | 1.966
`,
      ),
    ],
  },
  {
    name: 'theo doi nhiem vu - trang thai dau x.xlsx',
    format: 'xlsx',
    defects: ['status as marks in three columns, deadlines of a plan'],
    sheets: [
      sheet(
        'NV',
        `
          ĐẢNG ỦY XÃ NGUYÊN BÌNH
          BẢNG THEO DÕI NHIỆM VỤ QUÝ III/2026
          TT | Nội dung nhiệm vụ | Chủ trì | Thời hạn | Trạng thái | |
          | | | | Đã hoàn thành | Đang thực hiện | Chưa thực hiện
          :: task | @Xã Nguyên Bình | 2026-Q3 | content, leadUnit, dueOn, status
          1 | Rà soát hộ nghèo | Phòng VH-XH | 15/8/2026 | x | |
          → Rà soát hộ nghèo | Phòng VH-XH | 2026-08-15 | done
          2 | Sửa nhà văn hóa | Phòng Kinh tế | 30/9/2026 | | x |
          → Sửa nhà văn hóa | Phòng Kinh tế | 2026-09-30 | inProgress
          3 | Hướng dẫn hương ước | Tư pháp | 30/9/2026 | | | x
          → Hướng dẫn hương ước | Tư pháp | 2026-09-30 | open
`,
        { merges: ['E3:G3'] },
      ),
    ],
  },
  {
    name: 'KH kiem tra 6 thang dau nam 2026 TGDV.xlsx',
    format: 'xlsx',
    defects: ['teams as group rows, spans of days, units with their old name in brackets'],
    sheets: [
      sheet(
        'Đợt 1',
        `
          BAN CHỈ ĐẠO TỈNH
          KẾ HOẠCH KIỂM TRA 6 THÁNG ĐẦU NĂM 2026
          STT | Đơn vị được kiểm tra | Thời gian kiểm tra | Hình thức | Địa điểm
          Đoàn kiểm tra số 1
          :: inspection | | 2026-H1 | unitId, startedAt, form, place
          1 | Xã Tĩnh Túc | 05/3/2026 | Trực tiếp | Trụ sở Đảng ủy
          → @Xã Tĩnh Túc | 2026-03-05 | direct | Trụ sở Đảng ủy
          2 | Xã Phan Thanh | 06/3/2026 | Trực tiếp | Trụ sở UBND
          → @Xã Phan Thanh | 2026-03-06 | direct | Trụ sở UBND
          Đoàn kiểm tra số 2
          1 | Xã Hạ Lang↵(thị trấn Thanh Nhật cũ) | 10/3/2026 | Gián tiếp |
          → ! | 2026-03-10 | indirect |
          2 | Phường Thục Phán | từ 11/3 đến 12/3/2026 | Trực tiếp | Hội trường
          → @Phường Thục Phán | 2026-03-11? | direct | Hội trường
`,
      ),
    ],
  },
  {
    name: 'Ds khen thuong truong hoc xa Ly Bon.ods',
    format: 'ods',
    defects: ['persons with sex by “Ông/Bà”, numbers “1a”, note “Danh sách này có … người”'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ LÝ BÔN
          DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2026
          TT | Ông/Bà | Họ và tên | Ngày, tháng, năm sinh | Chức vụ | Thành tích nổi bật | Đề nghị
          :: commendation | @Xã Lý Bôn | 2026 | name, subject, birthYear, position, achievement, form
          1 | Ông | Ma Văn Pá | 02/9/1969 | Hiệu trưởng | Xây dựng trường bán trú | Giấy khen
          → Ma Văn Pá | individual | 1969 | Hiệu trưởng | Xây dựng trường bán trú | Giấy khen
          2 | Bà | Lục Thị Én | 1985 | Giáo viên | Vận động học sinh ra lớp | Giấy khen
          → Lục Thị Én | individual | 1985 | Giáo viên | Vận động học sinh ra lớp | Giấy khen
          3 | Bà | Dương Thị Chải | tháng 5/1990 | Nhân viên | Nấu ăn bán trú | //
          → Dương Thị Chải | individual | 1990? | Nhân viên | Nấu ăn bán trú | Giấy khen
          Danh sách này có 03 người.
          Lý Bôn, ngày 20 tháng 11 năm 2026
`,
      ),
    ],
  },
]
