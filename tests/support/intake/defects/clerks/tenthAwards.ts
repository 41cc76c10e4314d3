import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Inspections and commendations. */
export const files: readonly DefectFile[] = [
  {
    name: 'Lich kiem tra Đoàn số 2 năm 2026.xlsx',
    format: 'xlsx',
    defects: ['units of both kinds in one column, sessions, days below each other'],
    sheets: [
      sheet(
        'Lịch KT',
        `
          TỈNH ỦY CAO BẰNG
          BAN CHỈ ĐẠO QCDC - ĐOÀN KIỂM TRA SỐ 2
          LỊCH KIỂM TRA VIỆC THỰC HIỆN QCDC VÀ DVK NĂM 2026
          STT | Thời gian kiểm tra | Đơn vị được kiểm tra | Hình thức kiểm tra | Địa điểm làm việc | Ghi chú
          :: inspection | | 2026 | startedAt, unitId, form, place
          1 | 8h00 ngày 05/8/2026 | Đảng ủy xã Bảo Lạc | Trực tiếp | Trụ sở Đảng ủy |
          → 2026-08-05T08:00? | @Xã Bảo Lạc | direct | Trụ sở Đảng ủy
          2 | 14h00 ngày 05/8/2026 | Đảng ủy xã Hưng Đạo | trực tiếp | Trụ sở Đảng ủy | Bảo Lạc cũ
          → 2026-08-05T14:00? | @Xã Hưng Đạo | direct | Trụ sở Đảng ủy
          3 | 06/8/2026 | Xã Cốc Pàng | Qua báo cáo | | gửi BC trước 01/8
          → 2026-08-06 | @Xã Cốc Pàng | indirect |
          4 | 12/8/2026 | Sở Nội vụ | Gián tiếp | |
          → 2026-08-12 | ! | indirect |
          Nơi nhận: như trên, lưu VP
`,
      ),
    ],
  },
  {
    name: 'KQ kiem tra QCDC H Nguyen Binh 2022.xls',
    format: 'office',
    defects: ['inspections in the past by a district, several figures beside them'],
    sheets: [
      sheet(
        'Sheet1',
        `
          HUYỆN ỦY NGUYÊN BÌNH
          BIỂU TỔNG HỢP KẾT QUẢ KIỂM TRA NĂM 2022
          STT | Đơn vị được kiểm tra | Nội dung kiểm tra | Hình thức (trực tiếp/gián tiếp) | Thời gian | Số kiến nghị | Đã thực hiện | Quá hạn
          :: inspection | @Huyện Nguyên Bình | 2022 | unitId, title, form, startedAt
          1 | Xã Thể Dục | Thực hiện QCDC | Trực tiếp | 11/5/2022 | 5 | 4 | 1
          → @cũ Xã Thể Dục | Thực hiện QCDC | direct | 2022-05-11
          2 | Xã Hưng Đạo | Thực hiện QCDC | Trực tiếp | 13/5/2022 | 3 | 3 |
          → @cũ Xã Hưng Đạo/Nguyên Bình | Thực hiện QCDC | direct | 2022-05-13
          3 | Xã Phan Thanh | Công tác dân vận | Gián tiếp | 20/5/2022 | 2 | 0 | 2
          → @cũ Xã Phan Thanh/Nguyên Bình | Công tác dân vận | indirect | 2022-05-20
          4 | Thị trấn Nguyên Bình | Công tác dân vận | Gián tiếp | 20/5/2022 | 0 | |
          → @cũ Thị trấn Nguyên Bình | Công tác dân vận | indirect | 2022-05-20
          Cộng | | | | | 10 | 7 | 3
`,
      ),
    ],
  },
  {
    name: 'KT 6 tháng UBKT phường Tân Giang.xlsx',
    format: 'xlsx',
    defects: ['inspected cells of the Party under one sender'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG BỘ PHƯỜNG TÂN GIANG
          KẾ HOẠCH KIỂM TRA, GIÁM SÁT 6 THÁNG CUỐI NĂM 2026
          TT | Nội dung kiểm tra | Đơn vị được kiểm tra | Thời gian dự kiến | Hình thức
          :: inspection | @Phường Tân Giang | 2026-H2 | title, plannedOn, form
          1 | Việc công khai tại trụ sở | Chi bộ Duyệt Trung 1 | 15/9/2026 | Trực tiếp
          → Việc công khai tại trụ sở | 2026-09-15 | direct
          2 | Việc tiếp công dân | UBND phường Tân Giang | 22/9/2026 | Trực tiếp
          → Việc tiếp công dân | 2026-09-22 | direct
          3 | Hoạt động Ban TTND | Ủy ban MTTQ | 05/10/2026 | Gián tiếp
          → Hoạt động Ban TTND | 2026-10-05 | indirect
`,
      ),
    ],
  },
  {
    name: 'Trích ngang khen thưởng cá nhân MTTQ tỉnh.xlsx',
    format: 'xlsx',
    defects: ['day of birth in full, sexes in two columns with the year of birth'],
    sheets: [
      sheet(
        'Cá nhân',
        `
          ỦY BAN MTTQ VIỆT NAM TỈNH CAO BẰNG
          DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG BẰNG KHEN
          có thành tích xuất sắc trong phong trào "Dân vận khéo" giai đoạn 2021-2025
          STT | Họ và tên | Năm sinh | | Chức vụ, đơn vị công tác | Tóm tắt thành tích | Hình thức khen
          | | Nam | Nữ | | |
          :: commendation | | 2021/2025 | name, subject, birthYear, position, achievement, form
          1 | Lương Văn Khải | 1971 | | Trưởng ban CTMT xóm Lũng Um, xã Hạ Lang | Vận động 12 hộ hiến 2.300m2 đất | Bằng khen
          → Lương Văn Khải | individual | 1971 | Trưởng ban CTMT xóm Lũng Um, xã Hạ Lang | Vận động 12 hộ hiến 2.300m2 đất | Bằng khen
          2 | Bà Hà Thị Sen | | 1980 | Chủ tịch Hội LHPN xã Đông Khê | Duy trì 5 mô hình | nt
          → Bà Hà Thị Sen | individual | 1980 | Chủ tịch Hội LHPN xã Đông Khê | Duy trì 5 mô hình | Bằng khen
          3 | Ông Dương Mạc Thạch | 1968 | | Người có uy tín xóm Bản Um, xã Quang Long | Hòa giải thành 23 vụ | nt
          → Ông Dương Mạc Thạch | individual | 1968 | Người có uy tín xóm Bản Um, xã Quang Long | Hòa giải thành 23 vụ | Bằng khen
          Danh sách gồm 03 cá nhân./.
`,
        { merges: ['C4:D4', 'A4:A5', 'B4:B5', 'E4:E5', 'F4:F5', 'G4:G5'] },
      ),
    ],
  },
  {
    name: 'DS khen thuong tong ket DA08 - TGDV.xlsx',
    format: 'xlsx',
    defects: ['collectives and persons below each other in one table with groups, amounts'],
    sheets: [
      sheet(
        'DS',
        `
          BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY
          DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025
          TT | Tên tập thể, cá nhân | Chức vụ, đơn vị công tác | Thành tích | Hình thức đề nghị | Mức thưởng (đồng)
          A. TẬP THỂ (02)
          :: commendation | | 2025 | name, subject, position, achievement, form, amount
          1 | Ban Xây dựng Đảng - Đảng ủy xã Tĩnh Túc | | Xây dựng 8 mô hình | Bằng khen | 4.680.000
          → Ban Xây dựng Đảng - Đảng ủy xã Tĩnh Túc | collective | | Xây dựng 8 mô hình | Bằng khen | 4680000
          2 | Công an xã Kim Đồng | | Tổ tự quản ANTT | Giấy khen | 2.340.000
          → Công an xã Kim Đồng | collective | | Tổ tự quản ANTT | Giấy khen | 2340000
          B. CÁ NHÂN (02)
          1 | Đ/c Nguyễn Thị Tuyết | Phó Bí thư Đảng ủy xã Phục Hòa | Nhiều năm làm dân vận | Bằng khen | 2.340.000
          → Đ/c Nguyễn Thị Tuyết | individual | Phó Bí thư Đảng ủy xã Phục Hòa | Nhiều năm làm dân vận | Bằng khen | 2340000
          2 | Đ/c Vi Văn Hoàn | Trưởng xóm Bản Chang | Vận động làm 3km đường | Giấy khen | 1.170.000
          → Đ/c Vi Văn Hoàn | individual | Trưởng xóm Bản Chang | Vận động làm 3km đường | Giấy khen | 1170000
          TỔNG CỘNG | | | | | 10.530.000
          (Bằng chữ: Mười triệu năm trăm ba mươi nghìn đồng)
`,
      ),
    ],
  },
  {
    name: 'khen thuong dan van kheo xa Ly Quoc.xls',
    format: 'html',
    defects: ['HTML as .xls, decision of earlier awards in a column'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ LÝ QUỐC
          DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026
          STT | Tên tập thể | Tóm tắt thành tích | Hình thức đề nghị khen | Đã được khen (số QĐ, ngày) | Ghi chú
          :: commendation | @Xã Lý Quốc | 2026 | name, subject, achievement, form
          1 | Chi hội CCB xóm Bằng Ca | Sửa 1,5 km đường | Giấy khen của Chủ tịch UBND xã | 120/QĐ-UBND 10/12/2025 |
          → Chi hội CCB xóm Bằng Ca | collective | Sửa 1,5 km đường | Giấy khen của Chủ tịch UBND xã
          2 | Trường PTDTBT Tiểu học Lý Quốc | 100% lớp tự quản | Giấy khen của Chủ tịch UBND xã | |
          → Trường PTDTBT Tiểu học Lý Quốc | collective | 100% lớp tự quản | Giấy khen của Chủ tịch UBND xã
          KẾ TOÁN | | | CHỦ TỊCH
          Lãnh Thị Hiền | | | Bàn Văn Sao
`,
      ),
    ],
  },
  {
    name: 'KT2026_TGDV_tonghop.csv',
    format: 'utf16',
    defects: [12, 'UTF-16 with tabs as Excel saves “Unicode text”'],
    sheets: [
      sheet(
        'KT2026_TGDV_tonghop',
        `
          BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY - TỔNG HỢP CUỘC KIỂM TRA NĂM 2026
          STT | Đơn vị được KT | Ngày KT | Hình thức KT | Địa điểm
          :: inspection | | 2026 | unitId, startedAt, form, place
          1 | xã Minh Tâm | 03/6/2026 | trực tiếp | Hội trường xã
          → @Xã Minh Tâm | 2026-06-03 | direct | Hội trường xã
          2 | P. Tân Giang | 04/6/2026 | trực tiếp | Phòng họp 1
          → @Phường Tân Giang | 2026-06-04 | direct | Phòng họp 1
          3 | X. Đàm Thuỷ | 10/6/2026 | gián tiếp |
          → @Xã Đàm Thủy | 2026-06-10 | indirect |
          4 | Xã Chí Viễn | 11/6/2026 | gián tiếp |
          → ! | 2026-06-11 | indirect |
`,
      ),
    ],
  },
  {
    name: 'De nghi KT CN huyen Thach An 2024.xlsx',
    format: 'xlsx',
    defects: ['persons by commune: group rows are units, numbers go on'],
    sheets: [
      sheet(
        'CN',
        `
          HUYỆN ỦY THẠCH AN
          BAN DÂN VẬN
          DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG PHONG TRÀO DÂN VẬN KHÉO NĂM 2024
          TT | Họ tên | Năm sinh | Chức danh | Lý do khen | Danh hiệu
          I | Xã Lê Lai
          :: commendation | @Huyện Thạch An | 2024 | name, subject, birthYear, position, achievement, form
          1 | Nông Ích Đạt | #1975 | Bí thư chi bộ Nà Keng | Vận động GPMB cao tốc | Giấy khen
          → Nông Ích Đạt | individual | 1975 | Bí thư chi bộ Nà Keng | Vận động GPMB cao tốc | Giấy khen
          II | Xã Trọng Con
          2 | Triệu Mùi Pham | 12/3/1988 | Chi hội trưởng | Xóa mù chữ | Giấy khen
          → Triệu Mùi Pham | individual | 1988 | Chi hội trưởng | Xóa mù chữ | Giấy khen
          3 | Bế Kim Doanh | '1969 | Già làng | Gương mẫu | Biểu dương
          → Bế Kim Doanh | individual | 1969? | Già làng | Gương mẫu | Biểu dương
          4 | Hoàng Văn Mộc | 19770 | Trưởng xóm | nt | nt
          → Hoàng Văn Mộc | individual | ! | Trưởng xóm | Gương mẫu | Biểu dương
`,
      ),
    ],
  },
]
