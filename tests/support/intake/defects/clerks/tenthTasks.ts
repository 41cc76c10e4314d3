import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Tasks and plans as offices assign and list them. */
export const files: readonly DefectFile[] = [
  {
    name: 'PL phân công nhiệm vụ BCĐ xã Vinh Quý 2026.xlsx',
    format: 'xlsx',
    defects: ['groups I and numbers of two levels, deadlines in words'],
    sheets: [
      sheet(
        'Phu luc',
        `
          ĐẢNG ỦY XÃ VINH QUÝ
          BAN CHỈ ĐẠO THỰC HIỆN QCDC
          PHỤ LỤC
          PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH NĂM 2026
          (Kèm theo Kế hoạch số 05-KH/BCĐ ngày 10/02/2026 của Ban Chỉ đạo)
          TT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm | Ghi chú
          I | CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO
          :: task | @Xã Vinh Quý | 2026 | content, leadUnit, supportingUnits, dueOn, product
          1 | Kiện toàn Ban Chỉ đạo | Văn phòng Đảng ủy | Ban Xây dựng Đảng | Trước 15/3/2026 | Quyết định |
          → Kiện toàn Ban Chỉ đạo | Văn phòng Đảng ủy | Ban Xây dựng Đảng | 2026-03-15 | Quyết định
          2 | Ban hành quy chế hoạt động | Văn phòng Đảng ủy | Các thành viên BCĐ | Tháng 3/2026 | Quy chế |
          → Ban hành quy chế hoạt động | Văn phòng Đảng ủy | Các thành viên BCĐ | 2026-03 | Quy chế
          II | TUYÊN TRUYỀN
          3 | Tuyên truyền Luật THDCCS | Ủy ban MTTQ xã | Đoàn TN, Hội LHPN, Hội Nông dân | Quý II/2026 | Hội nghị |
          → Tuyên truyền Luật THDCCS | Ủy ban MTTQ xã | Đoàn TN; Hội LHPN; Hội Nông dân | 2026-Q2 | Hội nghị
          4 | Viết tin, bài | nt | Trung tâm VH-TT | Thường xuyên | Tin, bài |
          → Viết tin, bài | Ủy ban MTTQ xã | Trung tâm VH-TT | ! | Tin, bài
          III | KIỂM TRA
          5 | Kiểm tra 04 xóm | Ban Xây dựng Đảng | UBKT Đảng ủy; MTTQ | 30/9/2026 | Thông báo kết luận | theo KH riêng
          → Kiểm tra 04 xóm | Ban Xây dựng Đảng | UBKT Đảng ủy; MTTQ | 2026-09-30 | Thông báo kết luận
          6 | Tổng kết năm | Văn phòng Đảng ủy | | Tháng 12/2026 | Báo cáo |
          → Tổng kết năm | Văn phòng Đảng ủy | | 2026-12 | Báo cáo
`,
      ),
    ],
  },
  {
    name: 'Giao viec VP HDND-UBND Q2.xlsb',
    format: 'xlsb',
    defects: ['tasks by name of a person, percent as a share with format, day given beside the deadline'],
    sheets: [
      sheet(
        'Quý 2-2026',
        `
          VĂN PHÒNG HĐND VÀ UBND XÃ THÔNG NÔNG
          BẢNG GIAO VIỆC QUÝ II NĂM 2026
          STT | Nhiệm vụ được giao | Ngày giao | Hạn hoàn thành | Người thực hiện | Tiến độ (%) | Trạng thái | Kết quả
          :: task | @Xã Thông Nông | 2026-Q2 | content, dueOn, leadUnit, progressPercent, status
          1 | Tổng hợp ý kiến cử tri | 02/4/2026 | 20/4/2026 | Hà Thị Mai | #1~0% | Hoàn thành | Đã gửi
          → Tổng hợp ý kiến cử tri | 2026-04-20 | Hà Thị Mai | 100 | done
          2 | Rà soát TTHC nội bộ | 15/4/2026 | 30/5/2026 | Lê Đức Trọng | #0.75~0% | Đang thực hiện |
          → Rà soát TTHC nội bộ | 2026-05-30 | Lê Đức Trọng | 75 | inProgress
          3 | Cài đặt một cửa điện tử | 04/5/2026 | 15/6/2026 | Lê Đức Trọng | #0~0% | Chưa thực hiện | Chờ kinh phí
          → Cài đặt một cửa điện tử | 2026-06-15 | Lê Đức Trọng | 0 | open
`,
      ),
    ],
  },
  {
    name: 'KH ban hanh Q1 2026 Truong Ha.xls',
    format: 'xls',
    defects: ['plans: number and day in one cell, one without a number'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ TRƯỜNG HÀ
          DANH MỤC KẾ HOẠCH BAN HÀNH QUÝ I/2026
          TT | Số, ngày văn bản | Trích yếu
          :: plan | @Xã Trường Hà | 2026-Q1 | number, issuedOn, title
          1 | 21-KH/ĐU ngày 08/01/2026 | Kế hoạch công tác dân vận năm 2026
          → 21-KH/ĐU | 2026-01-08 | Kế hoạch công tác dân vận năm 2026
          2 | 24-KH/ĐU, 30/01/2026 | Kế hoạch kiểm tra, giám sát năm 2026
          → 24-KH/ĐU | 2026-01-30 | Kế hoạch kiểm tra, giám sát năm 2026
          3 | Số 27-KH/ĐU ngày 15 tháng 3 năm 2026 | Kế hoạch đối thoại giữa người đứng đầu cấp ủy với Nhân dân
          → 27-KH/ĐU | 2026-03-15 | Kế hoạch đối thoại giữa người đứng đầu cấp ủy với Nhân dân
          4 | (dự thảo) | Kế hoạch biểu dương điển hình
          → ! | | Kế hoạch biểu dương điển hình
`,
      ),
    ],
  },
  {
    name: 'Danh muc ke hoach UBND huyen Bao Lac 2024.ods',
    format: 'office',
    defects: ['plans of a district: number in a column of numbers, three columns of day, month, year'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND HUYỆN BẢO LẠC
          DANH MỤC CÁC KẾ HOẠCH VỀ DÂN VẬN CHÍNH QUYỀN BAN HÀNH NĂM 2024
          STT | Số ký hiệu | Ngày ban hành | Tên kế hoạch | Đơn vị tham mưu | Ghi chú
          :: plan | @Huyện Bảo Lạc | 2024 | number, issuedOn, title
          1 | 15/KH-UBND | 18-01-2024 | Kế hoạch dân vận chính quyền năm 2024 | Phòng Nội vụ |
          → 15/KH-UBND | 2024-01-18 | Kế hoạch dân vận chính quyền năm 2024
          2 | 38/KH-UBND | 26-02-2024 | Kế hoạch thực hiện dân chủ ở cơ sở | Phòng Nội vụ |
          → 38/KH-UBND | 2024-02-26 | Kế hoạch thực hiện dân chủ ở cơ sở
          3 | 102/KH-UBND | 05-6-2024 | Kế hoạch kiểm tra công vụ | Thanh tra huyện | sửa đổi KH 38
          → 102/KH-UBND | 2024-06-05 | Kế hoạch kiểm tra công vụ
          4 | 118/KH-UBND | 31-6-2024 | Kế hoạch chuyển đổi số | Phòng VHTT |
          → 118/KH-UBND | ! | Kế hoạch chuyển đổi số
          Người lập | | | CHÁNH VĂN PHÒNG
`,
      ),
    ],
  },
  {
    name: 'Bieu theo doi nhiem vu TU giao - So TC.xlsx',
    format: 'xlsx',
    defects: ['overdue words in the column of days, three rows of headings'],
    sheets: [
      sheet(
        'Theo doi',
        `
          SỞ TÀI CHÍNH TỈNH CAO BẰNG
          BIỂU THEO DÕI NHIỆM VỤ TỈNH ỦY GIAO NĂM 2026
          (Số liệu đến ngày 31/10/2026)
          TT | Nội dung nhiệm vụ | Phân công thực hiện | | Thời hạn | Kết quả thực hiện |
          | | Chủ trì | Phối hợp | | Đã hoàn thành (ngày) | Tỷ lệ hoàn thành (%)
          :: task | | 2026 | content, leadUnit, supportingUnits, dueOn, completedOn, progressPercent
          1 | Xây dựng dự toán 2027 | Phòng Ngân sách | Các phòng | 15/11/2026 | | 60%
          → Xây dựng dự toán 2027 | Phòng Ngân sách | Các phòng | 2026-11-15 | | 60
          2 | Báo cáo giải ngân | Phòng Đầu tư | Kho bạc; Phòng Ngân sách | Hết quý III/2026 | 28/9/2026 | 100
          → Báo cáo giải ngân | Phòng Đầu tư | Kho bạc; Phòng Ngân sách | 2026-Q3? | 2026-09-28 | 100
          3 | Thanh lý xe công | Phòng Giá - Công sản | | 30/6/2026 | quá hạn | 80
          → Thanh lý xe công | Phòng Giá - Công sản | | 2026-06-30 | ! | 80
`,
        { merges: ['C4:D4', 'F4:G4', 'A4:A5', 'B4:B5', 'E4:E5'] },
      ),
    ],
  },
  {
    name: 'chuong trinh cong tac nam dang uy Nung Tri Cao.xlsx',
    format: 'xlsx',
    defects: ['a programme of work by month: group rows are months, no deadlines of their own'],
    sheets: [
      sheet(
        'CTCT',
        `
          ĐẢNG ỦY PHƯỜNG NÙNG TRÍ CAO
          CHƯƠNG TRÌNH CÔNG TÁC DÂN VẬN NĂM 2026
          TT | Nội dung công việc | Cơ quan tham mưu | Thời gian hoàn thành | Sản phẩm
          THÁNG 3
          :: task | @Phường Nùng Trí Cao | 2026 | content, leadUnit, dueOn, product
          1 | Hướng dẫn đăng ký mô hình | Ban Xây dựng Đảng | 10/3 | Hướng dẫn
          → Hướng dẫn đăng ký mô hình | Ban Xây dựng Đảng | 2026-03-10? | Hướng dẫn
          2 | Giao ban công tác dân vận | Ban Xây dựng Đảng | 25/3 | Thông báo
          → Giao ban công tác dân vận | Ban Xây dựng Đảng | 2026-03-25? | Thông báo
          THÁNG 6
          3 | Sơ kết 6 tháng | Văn phòng | 20/6/2026 | Báo cáo
          → Sơ kết 6 tháng | Văn phòng | 2026-06-20 | Báo cáo
`,
      ),
    ],
  },
  {
    name: 'Nhiem vu trong tam UBND xa Duc Long.csv',
    format: 'csv1258',
    defects: [12, 'Windows-1258'],
    sheets: [
      sheet(
        'Nhiem vu trong tam UBND xa Duc Long',
        `
          UBND XÃ ĐỨC LONG
          NHIỆM VỤ TRỌNG TÂM NĂM 2026
          STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn hoàn thành | Kết quả đầu ra
          :: task | @Xã Đức Long | 2026 | content, leadUnit, dueOn, product
          1 | Xóa nhà tạm | Phòng Kinh tế | MTTQ | 31/8/2026 | 42 nhà
          → Xóa nhà tạm | Phòng Kinh tế | 2026-08-31 | 42 nhà
          2 | Cấp căn cước lưu động | Công an xã | Các xóm | 15/12/2026 | 100% công dân
          → Cấp căn cước lưu động | Công an xã | 2026-12-15 | 100% công dân
          3 | Hòa giải tranh chấp đất | Tư pháp | Tổ hòa giải | Quý IV | Biên bản
          → Hòa giải tranh chấp đất | Tư pháp | 2026-Q4? | Biên bản
`,
      ),
    ],
  },
  {
    name: 'Ke hoach cua BCD cac huyen nam 2023.xlsx',
    format: 'xlsx',
    defects: ['plans with the unit that issued each, kinds in words'],
    sheets: [
      sheet(
        'KH',
        `
          TỈNH ỦY CAO BẰNG
          BAN DÂN VẬN
          TỔNG HỢP KẾ HOẠCH CỦA CÁC HUYỆN, THÀNH PHỐ NĂM 2023
          TT | Cơ quan ban hành | Số kế hoạch | Ngày, tháng ban hành | Loại kế hoạch | Tên kế hoạch
          :: plan | | 2023 | unitId, number, issuedOn, kind, title
          1 | Huyện Hòa An | 12-KH/BCĐ | 17/2/2023 | Kế hoạch công tác | Kế hoạch hoạt động của BCĐ
          → @Huyện Hòa An | 12-KH/BCĐ | 2023-02-17 | plan | Kế hoạch hoạt động của BCĐ
          2 | H. Thạch An | 09-KH/BCĐ | 20/2/2023 | Phối hợp | Chương trình phối hợp với UBND huyện
          → @Huyện Thạch An | 09-KH/BCĐ | 2023-02-20 | coordination | Chương trình phối hợp với UBND huyện
          3 | TP Cao Bằng | 15-KH/BCĐ | 01/3/2023 | Phân công nhiệm vụ | Phân công thành viên phụ trách xã, phường
          → @Thành phố Cao Bằng | 15-KH/BCĐ | 2023-03-01 | assignment | Phân công thành viên phụ trách xã, phường
          4 | Huyện Quảng Hoà | 07-KH/BCĐ | 24/02/2023 | KH | Kế hoạch kiểm tra
          → @Huyện Quảng Hòa | 07-KH/BCĐ | 2023-02-24 | plan | Kế hoạch kiểm tra
`,
      ),
    ],
  },
  {
    name: 'nv thang 5 doan thanh nien huyen.xlsx',
    format: 'xlsx',
    defects: ['no title but that of the sheet, deadlines with the weekday'],
    sheets: [
      sheet(
        'NV T5-2025 Quảng Hòa',
        `
          Nội dung | Người phụ trách | Phối hợp | Hạn | Tiến độ
          :: task | @Huyện Quảng Hòa | 2025-05 | content, leadUnit, supportingUnits, dueOn, progressPercent
          Tháng thanh niên: trồng 500 cây | Bí thư Huyện đoàn | Xã Tự Do | Thứ 6, 16/5/2025 | 100%
          → Tháng thanh niên: trồng 500 cây | Bí thư Huyện đoàn | Xã Tự Do | 2025-05-16 | 100
          Tập huấn kỹ năng số | Nông Thị Hạnh | TT GDTX | 30/5/2025 | 50 %
          → Tập huấn kỹ năng số | Nông Thị Hạnh | TT GDTX | 2025-05-30 | 50
          Đăng ký công trình 2/9 | Nông Thị Hạnh | | cuối tháng 5 | chưa làm
          → Đăng ký công trình 2/9 | Nông Thị Hạnh | | 2025-05! | !
`,
      ),
    ],
  },
]
