import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Tired clerks: other words for the same headings, remarks in cells, figures spelt out, rows added by hand. */
export const files: readonly DefectFile[] = [
  {
    name: 'MH tieu bieu cap tinh - tong hop 56 xa.xlsx',
    format: 'xlsx',
    defects: ['names of units with STT in the same cell, decisions of two sorts, “công nhận lại”'],
    sheets: [
      sheet(
        'Cấp tỉnh',
        `
          TỔNG HỢP MÔ HÌNH DÂN VẬN KHÉO TIÊU BIỂU NĂM 2026 CỦA CÁC XÃ, PHƯỜNG
          STT | Xã, phường | Tên mô hình | Chủ thể | Cấp công nhận | Số quyết định | Ngày quyết định
          :: model | | 2026 | unitId, name, owner, level, decisionNumber, decisionOn
          1. | Xã Đoài Dương | Làng du lịch Khuổi Khon | HTX du lịch | Cấp tỉnh | 1560/QĐ-UBND | 12/11/2026
          → @Xã Đoài Dương | Làng du lịch Khuổi Khon | HTX du lịch | province | 1560/QĐ-UBND | 2026-11-12
          2. | Xã Đình Phong | Thu gom vỏ thuốc BVTV | Hội Nông dân | Cấp tỉnh | // | //
          → @Xã Đình Phong | Thu gom vỏ thuốc BVTV | Hội Nông dân | province | 1560/QĐ-UBND | 2026-11-12
          3. | Xã Ngọc Côn | Bảo vệ cột mốc | Đồn BP | Cấp tỉnh | 1560/QĐ-UBND | 12/11/2026
          → ! | Bảo vệ cột mốc | Đồn BP | province | 1560/QĐ-UBND | 2026-11-12
          4. | P. Nùng Trí Cao | Tổ dân phố 4 không | TDP 5 | cấp xã | 88/QĐ-UBND | 5/10/2026
          → @Phường Nùng Trí Cao | Tổ dân phố 4 không | TDP 5 | commune | 88/QĐ-UBND | 2026-10-05
          5. | Hà Quảng | Lạc đỏ Hà Quảng | HTX Lạc | cấp xã | chưa có | chưa có
          → @Xã Hà Quảng | Lạc đỏ Hà Quảng | HTX Lạc | commune | ! | !
`,
      ),
    ],
  },
  {
    name: 'ngay cong hien dat xa Thanh Cong.xlsx',
    format: 'xlsx',
    defects: ['a commune’s own list by hamlet of what people gave: rows to be added up'],
    sheets: [
      sheet(
        'Sheet1',
        `
          UBND XÃ THÀNH CÔNG
          KẾT QUẢ HUY ĐỘNG SỨC DÂN NĂM 2026
          STT | Xóm | Số hộ hiến đất | Diện tích đất hiến (m2) | Số ngày công | Nhân dân đóng góp (tiền)
          :: HUYDONG | @Xã Thành Công | 2026 | landHouseholds, landDonated, workdays, peopleMoney
          1 | Phia Đén | 12 | 2.400 | 350 | 45.000.000
          → 12? | 2400? | 350? | 45000000?
          2 | Bản Phường | 4 | 310,5 | 120 | 12.000.000
          → 4? | 310.5? | 120? | 12000000?
          3 | Nhả Máng | 0 | 0 | 60 | 6.500.000
          → 0? | 0? | 60? | 6500000?
          Cộng | | 16 | 2.710,5 | 530 | 63.500.000
`,
      ),
    ],
  },
  {
    name: 'BC HN dan van 2024 - Huyen doan Ha Quang.xls',
    format: 'office',
    defects: ['several values in a cell, numbers spelt out, hidden row with an old sum'],
    sheets: [
      sheet(
        'Sheet1',
        `
          HUYỆN ĐOÀN HÀ QUẢNG
          THỐNG KÊ HỘI NGHỊ, BUỔI TUYÊN TRUYỀN NĂM 2024
          TT | Tên buổi tuyên truyền | Ngày tổ chức | Địa bàn | Số ĐVTN tham dự | Hình thức | Ghi chú
          :: conference | @Huyện Hà Quảng | 2024 | title, heldOn, attendees, note
          1 | Diễn đàn thanh niên khởi nghiệp | 26/3/2024 | TT Xuân Hòa | 150 | Trực tiếp |
          → Diễn đàn thanh niên khởi nghiệp | 2024-03-26 | 150 |
          2 | Sinh hoạt chi đoàn mẫu | tháng 5/2024 | Xã Sóc Hà, xã Quý Quân | 85; 60 | Trực tiếp | 2 buổi
          → Sinh hoạt chi đoàn mẫu | 2024-05 | ! | 2 buổi
          3 | Tuyên truyền pháp luật | 15.8.2024 | Xã Lũng Nặm | hai trăm | Trực tiếp |
          → Tuyên truyền pháp luật | 2024-08-15 | ! |
          4 | Tọa đàm 15/10 | 14/10/2024 | Huyện đoàn | 42 đ/c | Trực tiếp |
          → Tọa đàm 15/10 | 2024-10-14 | 42 |
          Tổng | | | | 192
`,
        { hiddenRows: [8] },
      ),
    ],
  },
  {
    name: 'De an 08 - cong tac thi dua 2025.xlsx',
    format: 'xlsx',
    defects: ['persons and collectives in the same column without groups, with a column that says which'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY UBND TỈNH CAO BẰNG
          TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025
          (Kèm theo Tờ trình số 45-TTr/ĐU ngày 05/12/2025)
          STT | Tên TT/CN | Đối tượng | Đơn vị quản lý | Nội dung khen thưởng | Hình thức khen thưởng | Số quyết định | Ngày quyết định
          :: commendation | | 2025 | name, subject, achievement, form, decisionNumber, decisionOn
          1 | Chi cục Kiểm lâm | TT | Sở NNMT | Bảo vệ rừng | Bằng khen | 2201/QĐ-UBND | 15/12/2025
          → Chi cục Kiểm lâm | collective | Bảo vệ rừng | Bằng khen | 2201/QĐ-UBND | 2025-12-15
          2 | Nguyễn Thu Hằng | CN | Sở Nội vụ | CCHC | nt | nt | nt
          → Nguyễn Thu Hằng | individual | CCHC | Bằng khen | 2201/QĐ-UBND | 2025-12-15
          3 | Lục Thanh Sơn | Cá nhân | Sở Y tế | Tiêm chủng vùng cao | Giấy khen | 77/QĐ-SYT | 20/12/2025
          → Lục Thanh Sơn | individual | Tiêm chủng vùng cao | Giấy khen | 77/QĐ-SYT | 2025-12-20
`,
      ),
    ],
  },
  {
    name: 'KH 2026 phân công (copy từ Word).xls',
    format: 'html',
    defects: ['tasks from Word: who leads and who helps in one cell, title row merged in the table'],
    sheets: [
      sheet(
        'Sheet1',
        `
          PHỤ LỤC NHIỆM VỤ NĂM 2026 CỦA ĐẢNG ỦY XÃ MINH TÂM
          TT | Nhiệm vụ, giải pháp | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện | Sản phẩm
          1 | Công tác tuyên truyền
          :: task | @Xã Minh Tâm | 2026 | content, leadUnit, dueOn, product
          1.1 | Mở chuyên mục trên loa xã | Trung tâm dịch vụ | Các xóm | Tháng 3 - 12/2026 | Chuyên mục
          → Mở chuyên mục trên loa xã | Trung tâm dịch vụ | 2026-12! | Chuyên mục
          1.2 | Thi tìm hiểu Luật | Đoàn TN | Tư pháp | Quý III/2026 | Cuộc thi
          → Thi tìm hiểu Luật | Đoàn TN | 2026-Q3 | Cuộc thi
          2 | Công tác kiểm tra
          2.1 | Kiểm tra 05 chi bộ | UBKT | Ban XDĐ | Trước 30/10/2026 | Báo cáo
          → Kiểm tra 05 chi bộ | UBKT | 2026-10-30 | Báo cáo
`,
      ),
    ],
  },
  {
    name: 'bieu 5 nam 2024 xa Kim Cuc huyen Bao Lac.csv',
    format: 'tabs',
    defects: ['tabs in a .csv, money with points and “đồng”, the total on top'],
    sheets: [
      sheet(
        'bieu 5 nam 2024 xa Kim Cuc huyen Bao Lac',
        `
          KẾT QUẢ HUY ĐỘNG VỐN XÂY DỰNG HẠ TẦNG CƠ SỞ
          TT | Tên công trình (cuộc vận động) | Tổng giá trị | Nhân dân đóng góp | Nhà nước hỗ trợ | Ghi chú
          | Tổng số | 640.000.000 đồng | 90.000.000 đồng | 550.000.000 đồng |
          :: B5 | @cũ Xã Kim Cúc | 2024 | work, totalValue, peopleContribution, stateSupport
          1 | Đường Bản Chiêu | 600.000.000 đồng | 50.000.000 đồng | 550.000.000 đồng |
          → Đường Bản Chiêu | 600000000 | 50000000 | 550000000
          2 | Điện thắp sáng | 40.000.000 đồng | 40.000.000 đồng | 0 đồng |
          → Điện thắp sáng | 40000000 | 40000000 | 0
`,
      ),
    ],
  },
]
