import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Rows that are none: comparisons below totals, numbered remarks, pages, lines torn from their row. */
export const files: readonly DefectFile[] = [
  {
    name: 'B10 co dong so sanh - huyen Bao Lam 2023.xlsx',
    format: 'xlsx',
    defects: ['below the total the plan, the share reached and the year before'],
    sheets: [
      sheet(
        'B10',
        `
          HUYỆN ỦY BẢO LÂM
          KẾT QUẢ TỔ CHỨC HỌP THÔN, BẢN, TỔ DÂN PHỐ NĂM 2023
          TT | Tên xã phường, thị trấn | Tổng số thôn, bản, tổ dân phố | 1 năm/lần | 1 năm/2 lần | Khác | Ghi chú
          :: B10 | @Huyện Bảo Lâm | 2023 | unitId, hamlets, metOnceAYear, metTwiceAYear, metOtherwise
          1 | Thị trấn Pác Miầu | 14 | 1 | 13 | 0 |
          → @cũ Thị trấn Pác Miầu | 14 | 1 | 13 | 0
          2 | Mông Ân | 12 | 2 | 10 | 0 |
          → @cũ Xã Mông Ân | 12 | 2 | 10 | 0
          3 | Thái Học | 10 | 0 | 9 | 1 | họp qua Zalo
          → @cũ Xã Thái Học | 10 | 0 | 9 | 1
          | Tổng cộng | 36 | 3 | 32 | 1 |
          | Kế hoạch năm | 36 | 0 | 36 | 0 |
          | Tỷ lệ so với kế hoạch (%) | 100 | | 88,9 | |
          | Cùng kỳ năm 2022 | 36 | 5 | 31 | 0 |
          | Tăng (+), giảm (-) | 0 | -2 | 1 | 1 |
`,
      ),
    ],
  },
  {
    name: 'Mo hinh xa Doai Duong co luu y danh so.xlsx',
    format: 'xlsx',
    defects: ['numbered remarks below the table, the page in the middle, headings again'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ ĐOÀI DƯƠNG
          DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          TT | Tên mô hình | Người phụ trách | Địa bàn | Số hộ tham gia
          :: model | @Xã Đoài Dương | 2026 | name, owner, address, households
          1 | Nước sạch Bản Viết | Nông Văn Thực | Bản Viết | 33
          → Nước sạch Bản Viết | Nông Văn Thực | Bản Viết | 33
          2 | Du lịch hồ Bản Viết | Hoàng Thị Lê | Bản Viết | 12
          → Du lịch hồ Bản Viết | Hoàng Thị Lê | Bản Viết | 12
          Trang 1/2
          TT | Tên mô hình | Người phụ trách | Địa bàn | Số hộ tham gia
          3 | Chăn nuôi ngựa | Lý Văn Sơn | Lũng Nặm | 9
          → Chăn nuôi ngựa | Lý Văn Sơn | Lũng Nặm | 9
          Tổng cộng | | | | 54
          Một số đề nghị:
          1. Đề nghị tỉnh hỗ trợ kinh phí cho 02 mô hình du lịch.
          2. Đề nghị tập huấn cho người phụ trách.
`,
      ),
    ],
  },
  {
    name: 'HN dan van xa Nguyen Hue copy tu PDF.xlsx',
    format: 'xlsx',
    defects: ['lines torn from their row by copying from a PDF'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ NGUYỄN HUỆ
          DANH SÁCH HỘI NGHỊ NĂM 2026
          STT | Tên hội nghị | Thời gian | Địa điểm | Số người dự
          :: conference | @Xã Nguyễn Huệ | 2026 | title, heldOn, place, attendees
          1 | Hội nghị quán triệt, triển khai | 12/5/2026 | Hội trường | 120
          → Hội nghị quán triệt, triển khai | 2026-05-12 | Hội trường | 120
          | Nghị quyết số 05-NQ/ĐU | | UBND xã |
          → Nghị quyết số 05-NQ/ĐU! | | UBND xã |
          2 | Đối thoại | 20/6/2026 | NVH Bản Gủn | 66
          → Đối thoại | 2026-06-20 | NVH Bản Gủn | 66
          3 | Tổng kết | 10/12/2026 | Hội trường | 90
          → Tổng kết | 2026-12-10 | Hội trường | 90
`,
      ),
    ],
  },
  {
    name: 'KHEN THUONG 2026 P NUNG TRI CAO.xls',
    format: 'office',
    defects: ['signatures in several columns with names that look like rows, the stamp, a phone number'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND PHƯỜNG NÙNG TRÍ CAO
          DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026
          STT | Họ và tên | Năm sinh | Chức vụ | Thành tích | Hình thức | Đã được khen (số QĐ, ngày)
          :: commendation | @Phường Nùng Trí Cao | 2026 | name, subject, birthYear, position, achievement, form
          1 | Nguyễn Thị Bích | 1979 | Tổ trưởng TDP 8 | Vận động hiến đất | Bằng khen | 45/QĐ-UBND ngày 12/01/2024
          → Nguyễn Thị Bích | individual | 1979 | Tổ trưởng TDP 8 | Vận động hiến đất | Bằng khen
          2 | Trần Văn Tân | 1962 | Bí thư chi bộ | Hòa giải cơ sở | Giấy khen |
          → Trần Văn Tân | individual | 1962 | Bí thư chi bộ | Hòa giải cơ sở | Giấy khen

          NGƯỜI LẬP BIỂU | | | | CÔNG CHỨC VHXH | CHỦ TỊCH
          (Ký, ghi rõ họ tên) | | | | | (Đã ký)
          Lê Thị Minh | | | | Hoàng Văn Đức | Nông Thế Phúc
          Điện thoại: 0206 3852 111
`,
      ),
    ],
  },
  {
    name: 'nhieu mo hinh trong 1 o - xa Vinh Quy.xlsx',
    format: 'xlsx',
    defects: [15, 'several models in one cell'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ VINH QUÝ
          ĐĂNG KÝ MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          TT | Tên mô hình | Đơn vị thực hiện | Lĩnh vực
          :: model | @Xã Vinh Quý | 2026 | name, owner, field
          1 | Trồng cam | Chi hội ND An Lạc | Kinh tế
          → Trồng cam | Chi hội ND An Lạc | Kinh tế
          2 | - Đường hoa↵- Ngõ sạch↵- Nhà đẹp | Chi hội PN Cô Ngân | NTM
          → - Đường hoa↵- Ngõ sạch↵- Nhà đẹp! | Chi hội PN Cô Ngân | NTM
          3 | Tủ sách thôn | Đoàn TN | VH-XH
          → Tủ sách thôn | Đoàn TN | VH-XH
`,
      ),
    ],
  },
  {
    name: 'Tong hop B5 cac xa quy I 2026 co dvt duoi tieu de.xlsx',
    format: 'xlsx',
    defects: ['a row of units of measure under the headings'],
    sheets: [
      sheet(
        'B5',
        `
          BAN CHỈ ĐẠO TỈNH
          KẾT QUẢ HUY ĐỘNG VỐN XÂY DỰNG HẠ TẦNG CƠ SỞ QUÝ I NĂM 2026
          TT | Xã, phường | Tên công trình | Tổng giá trị | Nhân dân đóng góp | Nhà nước hỗ trợ
          | | | (triệu đồng) | (triệu đồng) | (triệu đồng)
          :: B5 | | 2026-Q1 | unitId, work, totalValue, peopleContribution, stateSupport
          1 | Quang Hán | Đường Bản Niếng | 650 | 150 | 500
          → @Xã Quang Hán | Đường Bản Niếng | 650000000 | 150000000 | 500000000
          2 | Trà Lĩnh | Mương Cốc Cáng | 1.200 | 200 | 1.000
          → @Xã Trà Lĩnh | Mương Cốc Cáng | 1200000000 | 200000000 | 1000000000
          Cộng | | | 1.850 | 350 | 1.500
`,
      ),
    ],
  },
  {
    name: 'Kiem tra dot 2-2026 BCD.xlsx',
    format: 'xlsx',
    defects: ['results of an inspection with scores: none of the columns is a day'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BAN CHỈ ĐẠO TỈNH
          KẾT QUẢ KIỂM TRA ĐỢT 2 NĂM 2026
          STT | Tên đơn vị | Ngày làm việc | Hình thức kiểm tra | Nội dung | Điểm | Xếp loại
          :: inspection | | 2026 | unitId, startedAt, form, title
          1 | Xã Thành Công | 02/10/2026 | Trực tiếp | Thực hiện QCDC | 92 | Tốt
          → @Xã Thành Công | 2026-10-02 | direct | Thực hiện QCDC
          2 | Xã Tam Kim | 06/10/2026 | Trực tiếp | như trên | 88 | Khá
          → @Xã Tam Kim | 2026-10-06 | direct | Thực hiện QCDC
          3 | Xã Minh Tâm | 07/10/2026 | Gián tiếp | như trên | 90 | Tốt
          → @Xã Minh Tâm | 2026-10-07 | indirect | Thực hiện QCDC
          Điểm trung bình | | | | | 90 |
`,
      ),
    ],
  },
  {
    name: 'Bieu B9 chen them dong giai thich.csv',
    format: 'semicolons',
    defects: ['explanations between rows of a form'],
    sheets: [
      sheet(
        'Bieu B9 chen them dong giai thich',
        `
          UBND huyện Thạch An
          Biểu 9. Đơn thư khiếu nại, tố cáo quý II/2024
          TT | Tên xã, thị trấn | Số đơn thư khiếu nại tố cáo đã tiếp nhận trong kỳ báo cáo | Số đơn thư khiếu nại tố cáo đã tiếp nhận tính từ đầu năm | Số đơn thư khiếu nại tố cáo đã được giải quyết trong kỳ báo cáo | Số đơn thư khiếu nại tố cáo đã được giải quyết tính từ đầu năm | Tổng số đơn thư khiếu nại, tố cáo chưa được giải quyết | Ghi chú
          :: B9 | @Huyện Thạch An | 2024-Q2 | unitId, receivedInPeriod, receivedYearToDate, resolvedInPeriod, resolvedYearToDate, unresolved
          1 | Lê Lợi | 2 | 3 | 1 | 2 | 1 |
          → @cũ Xã Lê Lợi | 2 | 3 | 1 | 2 | 1
          | (01 đơn chuyển từ quý I) | | | | | |
          2 | Đức Long | 0 | 1 | 0 | 1 | 0 |
          → @cũ Xã Đức Long/Thạch An | 0 | 1 | 0 | 1 | 0
          3 | Minh Khai | 1 | 1 | 0 | 0 | 1 |
          → @cũ Xã Minh Khai | 1 | 1 | 0 | 0 | 1
          Tổng: 3 xã | | 3 | 5 | 1 | 3 | 2 |
`,
      ),
    ],
  },
  {
    name: 'Danh sach MH toan huyen Quang Hoa 2022 - co stt theo xa.xlsx',
    format: 'xlsx',
    defects: [24, 'groups of communes with counts of their models, numbers begin again, a sum by words'],
    sheets: [
      sheet(
        'Sheet1',
        `
          HUYỆN ỦY QUẢNG HÒA
          TỔNG HỢP MÔ HÌNH DÂN VẬN KHÉO NĂM 2022
          TT | Tên mô hình, điển hình | Tập thể/Cá nhân đăng ký | Lĩnh vực | Cấp đăng ký
          1. Xã Phi Hải: 02 mô hình
          :: model | @Huyện Quảng Hòa | 2022 | unitId, name, owner, field, level
          1 | Trồng mía giống mới | Chi hội ND Bản Quyên | Kinh tế | cơ sở
          → @cũ Xã Phi Hải | Trồng mía giống mới | Chi hội ND Bản Quyên | Kinh tế | grassroots
          2 | Xóa nhà dột nát | MTTQ xã | VH-XH | Huyện
          → @cũ Xã Phi Hải | Xóa nhà dột nát | MTTQ xã | VH-XH | district
          2. Thị trấn Quảng Uyên: 01 mô hình
          1 | Phố đi bộ | UBND thị trấn | VH-XH | Huyện
          → @cũ Thị trấn Quảng Uyên | Phố đi bộ | UBND thị trấn | VH-XH | district
          3. Xã Ngọc Động: 01 mô hình
          1 | Làm hương Phia Thắp | HTX | Kinh tế | tỉnh
          → @cũ Xã Ngọc Động/Quảng Hòa | Làm hương Phia Thắp | HTX | Kinh tế | province
          Tổng cộng toàn huyện: 04 mô hình
`,
      ),
    ],
  },
]
