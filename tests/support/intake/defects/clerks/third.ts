import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** What a second look at other clerks’ workbooks found: sums by other names, open groups, two columns for one field. */
export const files: readonly DefectFile[] = [
  {
    name: 'Hai 02 hai trang.xlsx',
    format: 'xlsx',
    defects: ['headings repeated on page 2', 24],
    sheets: [
      sheet(
        'DS',
        `
          UBND XÃ HUY GIÁP
          DANH SÁCH MÔ HÌNH DVK NĂM 2025
          TT | Tên mô hình | Đơn vị thực hiện | Lĩnh vực | Kết quả
          :: model | @Xã Huy Giáp | 2025 | name, owner, field, result
          1 | Phát triển cây quế | Xóm Cốc Xả | Kinh tế | 12 ha
          → Phát triển cây quế | Xóm Cốc Xả | Kinh tế | 12 ha
          2 | Đường điện thắp sáng | Xóm Bản Chang | VHXH | 2,4 km
          → Đường điện thắp sáng | Xóm Bản Chang | VHXH | 2,4 km
          | Cộng trang | | | 2 mô hình
          | | Trang 1/2 | |
          TT | Tên mô hình | Đơn vị thực hiện | Lĩnh vực | Kết quả
          1 | Tự quản an ninh | Xóm Phiêng Sỉnh | QPAN | Không có vụ việc
          → Tự quản an ninh | Xóm Phiêng Sỉnh | QPAN | Không có vụ việc
          2 | Tiết kiệm mua bảo hiểm | Hội LHPN xã | VHXH | 35 thẻ
          → Tiết kiệm mua bảo hiểm | Hội LHPN xã | VHXH | 35 thẻ
          | Cộng trang | | | 2 mô hình
          | Tổng cộng toàn xã | | | 4 mô hình
`,
      ),
    ],
  },
  {
    name: 'Hai 08 Cong viec quy III.ods',
    format: 'ods',
    defects: [12, 15],
    sheets: [
      sheet(
        'Công việc',
        `
          VĂN PHÒNG ĐẢNG ỦY PHƯỜNG THỤC PHÁN
          PHÂN CÔNG NHIỆM VỤ QUÝ III NĂM 2026
          Số TT | Nhiệm vụ | Người thực hiện | Người phối hợp | Bắt đầu | Kết thúc | Sản phẩm | % hoàn thành
          :: task | @Phường Thục Phán | 2026-Q3 | content, leadUnit, dueOn, product, progressPercent
          1 | Soạn báo cáo quý | Đ/c Lan | Đ/c Hùng; Đ/c Mai | 01/9/2026 | 20/9/2026 | Báo cáo | 80
          → Soạn báo cáo quý | Đ/c Lan | 2026-09-20 | Báo cáo | 80
          2 | Rà soát mô hình | Đ/c Hùng | | 05/8/2026 | 30/8/2026 | Danh sách | 100
          → Rà soát mô hình | Đ/c Hùng | 2026-08-30 | Danh sách | 100
`,
      ),
    ],
  },
  {
    name: 'Hai 09 giao viec.xlsx',
    format: 'xlsx',
    defects: [4, 15],
    sheets: [
      sheet(
        'Giao việc',
        `
          BAN CHỈ ĐẠO TỈNH
          DANH MỤC NHIỆM VỤ GIAO CÁC CƠ QUAN NĂM 2026
          TT | Nội dung nhiệm vụ | Cơ quan chủ trì tham mưu | Cơ quan phối hợp thực hiện | Thời hạn hoàn thành | Sản phẩm hoàn thành | Ghi chú
          I | NHÓM NHIỆM VỤ VỀ THỂ CHẾ
          :: task | | 2026 | content, leadUnit, supportingUnits, dueOn, product
          1 | Ban hành quy chế làm việc | Ban TG&DV Tỉnh ủy | Văn phòng Tỉnh ủy, Sở Nội vụ | Quý I/2026 | Quy chế |
          → Ban hành quy chế làm việc | Ban TG&DV Tỉnh ủy | Văn phòng Tỉnh ủy; Sở Nội vụ | 2026-Q1 | Quy chế
          2 | Sơ kết Nghị quyết 25 | nt | Các đảng ủy trực thuộc | Tháng 6/2026 | Báo cáo sơ kết |
          → Sơ kết Nghị quyết 25 | Ban TG&DV Tỉnh ủy | Các đảng ủy trực thuộc | 2026-06 | Báo cáo sơ kết
          II | NHÓM NHIỆM VỤ VỀ TUYÊN TRUYỀN
          1 | Hội thi "Dân vận khéo" | UBMTTQ tỉnh | Tỉnh đoàn; Hội LHPN tỉnh; Hội Nông dân tỉnh | 30/10/2026 | Hội thi | xã hội hóa
          → Hội thi "Dân vận khéo" | UBMTTQ tỉnh | Tỉnh đoàn; Hội LHPN tỉnh; Hội Nông dân tỉnh | 2026-10-30 | Hội thi
`,
        { merges: ['B4:G4', 'B7:G7'] },
      ),
    ],
  },
  {
    name: 'Hai 13 khen thuong theo QD.xlsx',
    format: 'xlsx',
    defects: ['recognised with decision number', 23],
    sheets: [
      sheet(
        'Danh sách kèm QĐ',
        `
          UBND XÃ TRÀ LĨNH
          DANH SÁCH TẬP THỂ ĐƯỢC TẶNG GIẤY KHEN
          (Kèm theo Quyết định số 512/QĐ-UBND ngày 10/12/2025 của Chủ tịch UBND xã Trà Lĩnh)
          STT | Tên tập thể | Địa chỉ | Nội dung khen thưởng | Mức thưởng (đồng)
          :: commendation | @Xã Trà Lĩnh | | name, amount, subject
          1 | Chi bộ xóm Bản Khun | Xóm Bản Khun | Có thành tích trong phong trào Dân vận khéo | 1.170.000
          → Chi bộ xóm Bản Khun | 1170000 | collective
          2 | Hội Người cao tuổi xã | UBND xã | Có thành tích trong phong trào Dân vận khéo | 1.170.000
          → Hội Người cao tuổi xã | 1170000 | collective
          Tổng tiền thưởng | | | | 2.340.000
`,
      ),
    ],
  },
  {
    name: 'Hai 14 Huyen_Bao_Lam_MH_Q4_2024.xlsb',
    format: 'xlsb',
    defects: [12, 5, 4],
    sheets: [
      sheet(
        'Q4',
        `
          STT | Tên mô hình | Xã/thị trấn | Chủ thể | Trạng thái | Số hộ
          I | LĨNH VỰC KINH TẾ | | | | 60
          :: model | @Huyện Bảo Lâm | 2024-Q4 | name, unitId, owner, status, households, field
          1 | Nuôi vịt bầu | Xã Mông Ân | Tổ hợp tác | Duy trì | 22
          → Nuôi vịt bầu | @cũ Xã Mông Ân | Tổ hợp tác | continued | 22 | Kinh tế
          2 | Trồng gừng | Xã Thạch Lâm | Hội Nông dân | Mới | 38
          → Trồng gừng | @cũ Xã Thạch Lâm | Hội Nông dân | registered | 38 | Kinh tế
          II | LĨNH VỰC VĂN HÓA - XÃ HỘI | | | | 15
          1 | Lớp học xóa mù | Xã Vĩnh Quang | Đồn Biên phòng | Mới | 15
          → Lớp học xóa mù | @cũ Xã Vĩnh Quang/Bảo Lâm | Đồn Biên phòng | registered | 15 | Văn hóa - xã hội
          | Tổng cộng | | | | 75
`,
      ),
    ],
  },
  {
    name: 'Hai 38 Tinh va mot xa.xlsx',
    format: 'xlsx',
    defects: ['province sheet beside one commune sheet'],
    sheets: [
      sheet(
        'Tổng hợp tỉnh',
        `
          TỈNH ỦY CAO BẰNG
          BAN TUYÊN GIÁO VÀ DÂN VẬN
          DANH SÁCH HỘI NGHỊ CẤP TỈNH QUÝ I NĂM 2026
          STT | Tên hội nghị | Ngày tổ chức | Số người dự
          :: conference | | 2026-Q1 | title, heldOn, attendees
          1 | Hội nghị toàn tỉnh triển khai công tác dân vận | 20/01/2026 | 350
          → Hội nghị toàn tỉnh triển khai công tác dân vận | 2026-01-20 | 350
`,
      ),
      sheet(
        'Xã Cô Ba',
        `
          ĐẢNG ỦY XÃ CÔ BA
          DANH SÁCH HỘI NGHỊ QUÝ I NĂM 2026
          STT | Tên hội nghị | Ngày tổ chức | Số người dự
          :: conference | @Xã Cô Ba | 2026-Q1 | title, heldOn, attendees
          1 | Hội nghị dân vận xã | 28/01/2026 | 60
          → Hội nghị dân vận xã | 2026-01-28 | 60
`,
      ),
    ],
  },
  {
    name: 'Hai 61 Hoa giai xom.xlsx',
    format: 'xlsx',
    defects: ['hamlets named like communes'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ TĨNH TÚC
          KẾT QUẢ HÒA GIẢI Ở CƠ SỞ QUÝ II NĂM 2026
          STT | Đơn vị | Số tổ hòa giải | Số hòa giải viên | Số vụ tiếp nhận | Hòa giải thành | Hòa giải không thành
          :: HOAGIAI | @Xã Tĩnh Túc | 2026-Q2 | unitId, teams, mediators, received, succeeded, failed
          1 | Xóm Thành Công | 1 | 6 | 2 | 2 | 0
          → ! | 1? | 6? | 2? | 2? | 0?
          2 | Tổ dân phố Quang Trung | 1 | 5 | 1 | 1 | 0
          → ! | 1? | 5? | 1? | 1? | 0?
`,
      ),
    ],
  },
  {
    name: 'Hai 62 Danh sach doan kiem tra.xlsx',
    format: 'xlsx',
    defects: ['our own list of teams dropped again'],
    sheets: [
      sheet(
        'Đoàn kiểm tra',
        `
          TỈNH ỦY CAO BẰNG
          ĐOÀN KIỂM TRA
          STT | Tên đoàn | Năm | Đợt | Số quyết định | Ngày quyết định | Số kế hoạch | Ngày kế hoạch | Nội dung kiểm tra | Mốc kiểm tra từ | Mốc kiểm tra đến | Thành viên
          :: inspectionTeam | | | name, year, round, decisionNumber, decisionOn, planNumber, planOn, contents
          #1 | Đoàn kiểm tra số 1 | #2026 | Đợt 1 | 08-QĐ/BCĐ | 10/04/2026 | 12-KH/BCĐ | 06/03/2026 | Thực hiện quy chế dân chủ | | | Nông Văn Dũng, Phó Trưởng ban – Trưởng đoàn↵Lê Thị Hoa, Chuyên viên – Thư ký
          → Đoàn kiểm tra số 1 | 2026 | Đợt 1 | 08-QĐ/BCĐ | 2026-04-10 | 12-KH/BCĐ | 2026-03-06 | Thực hiện quy chế dân chủ
          #2 | Đoàn kiểm tra số 2 | #2026 | Đợt 1 | 09-QĐ/BCĐ | 10/04/2026 | 12-KH/BCĐ | 06/03/2026 | Thực hiện quy chế dân chủ | | | Bế Văn An, Ủy viên – Trưởng đoàn
          → Đoàn kiểm tra số 2 | 2026 | Đợt 1 | 09-QĐ/BCĐ | 2026-04-10 | 12-KH/BCĐ | 2026-03-06 | Thực hiện quy chế dân chủ
`,
      ),
    ],
  },
  {
    name: 'Hai 64 tong hop nhieu mo hinh 3 cap.xlsx',
    format: 'xlsx',
    defects: [2, 4, 'district, commune as group rows'],
    sheets: [
      sheet(
        'Sheet1',
        `
          TỈNH ỦY CAO BẰNG
          BAN DÂN VẬN
          TỔNG HỢP MÔ HÌNH DÂN VẬN KHÉO TIÊU BIỂU NĂM 2023
          TT | Tên mô hình | Chủ thể | Lĩnh vực | Số hộ hưởng lợi
          I | Huyện Hòa An
          :: model | | 2023 | name, unitId, owner, field, households
          * | Xã Hồng Việt
          1 | Vùng rau an toàn | HTX Tân Việt | Kinh tế | 60
          → Vùng rau an toàn | @cũ Xã Hồng Việt | HTX Tân Việt | Kinh tế | 60
          * | Xã Bạch Đằng
          2 | Đường cờ Tổ quốc | Đoàn xã | VHXH | 200
          → Đường cờ Tổ quốc | @cũ Xã Bạch Đằng | Đoàn xã | VHXH | 200
          II | Huyện Thạch An
          * | Xã Đức Long
          3 | Trồng thạch đen | Hội ND xã | Kinh tế | 150
          → Trồng thạch đen | @cũ Xã Đức Long/Thạch An | Hội ND xã | Kinh tế | 150
`,
      ),
    ],
  },
  {
    name: 'Hai 65 HN co cot trung.xlsx',
    format: 'xlsx',
    defects: ['two columns Ghi chú, two date columns'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ QUANG HÁN
          THỐNG KÊ HỘI NGHỊ NĂM 2026
          STT | Tên hội nghị | Từ ngày | Đến ngày | Địa điểm | Dự kiến số người | Số người dự thực tế | Ghi chú
          :: conference | @Xã Quang Hán | 2026 | title, heldOn, place, attendees, note
          1 | Tập huấn dân vận | 10/3/2026 | 12/3/2026 | Hội trường | 100 | 96 |
          → Tập huấn dân vận | 2026-03-10 | Hội trường | 96 |
          2 | Hội nghị báo cáo viên | 05/4/2026 | 05/4/2026 | Hội trường | 50 | 47 | vắng 3
          → Hội nghị báo cáo viên | 2026-04-05 | Hội trường | 47 | vắng 3
`,
      ),
    ],
  },
  {
    name: 'Hai 67 mo hinh so tien.xlsx',
    format: 'xlsx',
    defects: ['planned and actual money'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ TỔNG CỌT
          KẾT QUẢ THỰC HIỆN MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
          TT | Tên mô hình | Kinh phí (triệu đồng) | | Số hộ tham gia | Số hộ hưởng lợi
          | | Dự kiến | Thực hiện | |
          :: model | @Xã Tổng Cọt | 2026 | name, amount, households
          1 | Làm đường vào khu sản xuất | 500 | 512,5 | 40 | 62
          → Làm đường vào khu sản xuất | 512500000 | 62
          2 | Trồng cây mắc ca | 80 | 75 | 12 | 12
          → Trồng cây mắc ca | 75000000 | 12
`,
        { merges: ['C3:D3'] },
      ),
    ],
  },
  {
    name: 'Hai 79 nhom xa sai chinh ta.xlsx',
    format: 'xlsx',
    defects: [4, 'a misspelt commune in a group row'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BAN CHỈ ĐẠO TỈNH CAO BẰNG
          DANH SÁCH MÔ HÌNH DVK NĂM 2026
          STT | Tên mô hình | Chủ thể | Lĩnh vực
          I | Xã Hạ Lang
          :: model | | 2026 | name, unitId, owner
          1 | Trồng mía | Hội ND | Kinh tế
          → Trồng mía | @Xã Hạ Lang | Hội ND
          II | Xã Quang Lomg
          1 | Nuôi ong | Hội CCB | Kinh tế
          → Nuôi ong | ! | Hội CCB
          III | Lĩnh vực xã hội
          IV | Xã Vinh Quý
          1 | Giúp nhau xóa nghèo | Hội LHPN | Kinh tế
          → Giúp nhau xóa nghèo | @Xã Vinh Quý | Hội LHPN
`,
      ),
    ],
  },
]
