import type { DefectFile } from '../file.ts'
import { sheet } from '../notation.ts'

/** Conferences, tasks, plans, inspections and commendations as clerks list them. */
export const files: readonly DefectFile[] = [
  {
    name: 'Tu soan 11 BC hoi nghi Q2.xlsx',
    format: 'xlsx',
    defects: [14, 'abbreviated headings “Đ/c chủ trì”, “G/C”'],
    sheets: [
      sheet(
        'Quý 2',
        `
          TỈNH ỦY CAO BẰNG | | | | | ĐẢNG CỘNG SẢN VIỆT NAM
          ĐẢNG ỦY PHƯỜNG THỤC PHÁN | | | | | Thục Phán, ngày 20 tháng 6 năm 2026
          *
          PHỤ LỤC 02
          THỐNG KÊ CÁC CUỘC TUYÊN TRUYỀN, QUÁN TRIỆT NGHỊ QUYẾT
          (Số liệu tính từ ngày 01/4/2026 đến 30/6/2026)
          Stt | Nội dung tuyên truyền | Cấp tổ chức | Hình thức | Ngày, tháng, năm | Địa điểm | Đ/c chủ trì | Tổng số người tham dự | Báo cáo viên | G/C
          A | B | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
          I | Cấp phường
          :: conference | @Phường Thục Phán | 2026-Q2 | title, level, format, heldOn, place, chair, attendees, speaker, note
          #1 | Học tập Nghị quyết Trung ương | Cấp xã | TT | 5/4/26 | HT Đảng ủy | Bí thư | 1.250 lượt người | Đ/c Hoàng Văn Lâm |
          → Học tập Nghị quyết Trung ương | commune | ! | 2026-04-05 | HT Đảng ủy | Bí thư | 1250 | Đ/c Hoàng Văn Lâm |
          #2 | Thông báo nhanh kết quả Hội nghị | -nt- | Trực tuyến | 18.5.2026 | -nt- | -nt- | 320 | -nt- | Kết nối 12 điểm cầu
          → Thông báo nhanh kết quả Hội nghị | commune | online | 2026-05-18 | HT Đảng ủy | Bí thư | 320 | Đ/c Hoàng Văn Lâm | Kết nối 12 điểm cầu
          II | Cấp tổ dân phố
          #1 | Họp dân bàn chỉnh trang đô thị | Tổ dân phố | Trực tiếp | 02-06-2026 | Nhà VH tổ 3 | Tổ trưởng | 86 người | |
          → Họp dân bàn chỉnh trang đô thị | grassroots | inPerson | 2026-06-02 | Nhà VH tổ 3 | Tổ trưởng | 86 |  |
          | Cộng (I+II) | | | | | | 1.656 | |

          | NGƯỜI TỔNG HỢP | | | | | T/M BAN THƯỜNG VỤ
          | (Ký, ghi rõ họ tên) | | | | | PHÓ BÍ THƯ
          | Trần Thu Hà | | | | | Nguyễn Đức Minh
`,
      ),
    ],
  },
  {
    name: 'Tu soan 12 PL KTra.xlsx',
    format: 'xlsx',
    defects: [14, 'headings of inspections'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BCĐ THỰC HIỆN QCDC TỈNH | | | | ĐẢNG CỘNG SẢN VIỆT NAM
          ĐOÀN KIỂM TRA SỐ 2
          LỊCH KIỂM TRA VIỆC THỰC HIỆN QUY CHẾ DÂN CHỦ Ở CƠ SỞ NĂM 2026
          (Kèm theo Kế hoạch số 12-KH/BCĐ ngày 10/3/2026)
          STT | Ngày kiểm tra | Đơn vị được kiểm tra | Hình thức kiểm tra | Địa điểm làm việc | Nội dung kiểm tra
          :: inspection |  | 2026 | startedAt, unitId, form, place, title
          1 | 12/5/2026 | Đảng ủy xã Thông Nông | Trực tiếp | Trụ sở Đảng ủy | Việc thực hiện QCDC
          → 2026-05-12 | @Xã Thông Nông | direct | Trụ sở Đảng ủy | Việc thực hiện QCDC
          2 | 13/5/2026 | UBND xã Cần Yên | nt | nt | nt
          → 2026-05-13 | @Xã Cần Yên | direct | Trụ sở Đảng ủy | Việc thực hiện QCDC
          3 | Tháng 6/2026 | P. Nùng Trí Cao | Qua báo cáo | | Công khai ngân sách
          → ! | @Phường Nùng Trí Cao | indirect |  | Công khai ngân sách
          Tổng số: 03 đơn vị
`,
      ),
    ],
  },
  {
    name: 'Tu soan 13 nhiem vu trong tam.ods',
    format: 'ods',
    defects: [14, 12, 'bodies parted by commas, “-” for none'],
    sheets: [
      sheet(
        'NV',
        `
          HUYỆN ỦY NGUYÊN BÌNH
          BAN CHỈ ĐẠO QCDC & DVK
          BẢNG PHÂN CÔNG CÁC NHIỆM VỤ TRỌNG TÂM
          NĂM 2024
          TT | NHIỆM VỤ | CHỦ TRÌ | PHỐI HỢP | THỜI HẠN | KẾT QUẢ, SẢN PHẨM | TRẠNG THÁI
          A | LĨNH VỰC TUYÊN TRUYỀN
          :: task | @Huyện Nguyên Bình | 2024 | content, leadUnit, supportingUnits, dueOn, product, status
          1 | Xây dựng kế hoạch tuyên truyền | Ban Dân vận HU | Trung tâm VH-TT, Huyện đoàn | Trước 15/2/2024 | Kế hoạch | Đã hoàn thành
          → Xây dựng kế hoạch tuyên truyền | Ban Dân vận HU | Trung tâm VH-TT; Huyện đoàn | 2024-02-15? | Kế hoạch | done
          2 | Tổ chức tọa đàm | UBMTTQ huyện | - | Quý III | Báo cáo | Đang thực hiện
          → Tổ chức tọa đàm | UBMTTQ huyện |  | 2024-Q3? | Báo cáo | inProgress
          B | LĨNH VỰC KIỂM TRA
          3 | Kiểm tra các xã | Ban Dân vận HU | Phòng Nội vụ↵Thanh tra huyện | T10/2024 | Thông báo kết luận | Chưa thực hiện
          → Kiểm tra các xã | Ban Dân vận HU | Phòng Nội vụ; Thanh tra huyện | 2024-10 | Thông báo kết luận | open
`,
      ),
    ],
  },
  {
    name: 'Tu soan 14 KH nam 2024.csv',
    format: 'csvBom',
    defects: [14, 12, 'headings of plans'],
    sheets: [
      sheet(
        'Tu soan 14 KH nam 2024',
        `
          Huyện ủy Quảng Hòa
          Danh mục các kế hoạch, chương trình phối hợp năm 2024
          STT | Trích yếu nội dung | Số, ký hiệu | Ngày, tháng, năm ban hành | Loại văn bản | Cơ quan ban hành
          :: plan | @Huyện Quảng Hòa | 2024 | title, number, issuedOn, kind
          1 | Kế hoạch kiểm tra QCDC năm 2024 | 15-KH/BCĐ | ngày 05 tháng 02 năm 2024 | KH | BCĐ huyện
          → Kế hoạch kiểm tra QCDC năm 2024 | 15-KH/BCĐ | 2024-02-05 | plan
          2 | Chương trình phối hợp công tác dân vận chính quyền | 03-CTr/BDV-UBND | 12/03/2024 | Chương trình phối hợp | Ban Dân vận
          → Chương trình phối hợp công tác dân vận chính quyền | 03-CTr/BDV-UBND | 2024-03-12 | coordination
`,
      ),
    ],
  },
  {
    name: 'Tu soan 15 hoi nghi quy 4.xlsx',
    format: 'xlsx',
    defects: [14, '“Từ ngày” and “Đến ngày” of a conference'],
    sheets: [
      sheet(
        'Q4',
        `
          BAN DÂN VẬN HUYỆN ỦY BẢO LÂM
          BIỂU THỐNG KÊ HỘI NGHỊ QUÝ IV/2022
          TT | Nội dung hội nghị | Cấp | Hình thức | Từ ngày | Đến ngày | Nơi tổ chức | Người chủ trì | Thành phần | Số lượng (người)
          :: conference | @Huyện Bảo Lâm | 2022-Q4 | title, level, format, heldOn, place, chair, attendees
          1 | Quán triệt NQ | Huyện | Trực tuyến đến 13 điểm cầu | 05/10/2022 | 06/10/2022 | HT Huyện ủy | Bí thư HU | Cán bộ chủ chốt | 450
          → Quán triệt NQ | district | online | 2022-10-05 | HT Huyện ủy | Bí thư HU | 450
          2 | Tổng kết QCDC | Huyện | Trực tiếp | 20/12/2022 | | nt | nt | Thành viên BCĐ | 75
          → Tổng kết QCDC | district | inPerson | 2022-12-20 | HT Huyện ủy | Bí thư HU | 75
`,
      ),
    ],
  },
  {
    name: 'Tu soan 16 cong viec xa Doc Lap.xlsx',
    format: 'xlsx',
    defects: [14, '“các ban, ngành, đoàn thể” is one'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ĐẢNG ỦY XÃ ĐỘC LẬP
          CHƯƠNG TRÌNH CÔNG TÁC DÂN VẬN NĂM 2026
          TT | Nội dung công việc | Cơ quan tham mưu, thực hiện | Cơ quan phối hợp | Thời gian | Kết quả
          I | QUÝ I
          :: task | @Xã Độc Lập | 2026 | content, leadUnit, supportingUnits, dueOn
          1 | Gặp mặt người có uy tín | UB MTTQ xã | Ban XDĐ | Trước Tết Nguyên đán |
          → Gặp mặt người có uy tín | UB MTTQ xã | Ban XDĐ | !
          2 | Triển khai kế hoạch DVK | Ban XDĐ | Các ban, ngành, đoàn thể | 25/02/2026 |
          → Triển khai kế hoạch DVK | Ban XDĐ | Các ban, ngành, đoàn thể | 2026-02-25
          II | QUÝ II
          3 | Kiểm tra chi bộ | UBKT Đảng ủy | Ban XDĐ | T5/2026 |
          → Kiểm tra chi bộ | UBKT Đảng ủy | Ban XDĐ | 2026-05
          4 | Sơ kết 6 tháng | Ban XDĐ | VP Đảng ủy | 20-25/6/2026 |
          → Sơ kết 6 tháng | Ban XDĐ | VP Đảng ủy | 2026-06-25!
`,
      ),
    ],
  },
  {
    name: 'Tu soan 17 De nghi khen.xls',
    format: 'xls',
    defects: [14, 12, 'year of birth in two columns, “Đề nghị”'],
    sheets: [
      sheet(
        'Tap the',
        `
          HỘI NÔNG DÂN XÃ TRƯỜNG HÀ
          DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2026
          TT | Tên tập thể | Tóm tắt thành tích | Đề nghị | Đã được khen (số QĐ, ngày)
          :: commendation | @Xã Trường Hà | 2026 | name, subject, achievement, form, decisionNumber, decisionOn
          1 | Chi hội Nà Lẹng | Dẫn đầu phong trào | Giấy khen của UBND xã | 12/QĐ-UBND ngày 05/6/2025
          → Chi hội Nà Lẹng | collective | Dẫn đầu phong trào | Giấy khen của UBND xã | 12/QĐ-UBND | 2025-06-05
`,
      ),
      sheet(
        'Ca nhan',
        `
          HỘI NÔNG DÂN XÃ TRƯỜNG HÀ
          DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2026
          TT | Họ tên | Ngày sinh | | Chức vụ | Đơn vị | Thành tích | Đề nghị khen
          | | Nam | Nữ | | | |
          :: commendation | @Xã Trường Hà | 2026 | name, subject, birthYear, position, achievement, form
          1 | Hoàng Văn Bình | 1975 | | Chi hội trưởng | Xóm Bản Hoong | Vận động hiến đất | Giấy khen
          → Hoàng Văn Bình | individual | 1975 | Chi hội trưởng | Vận động hiến đất | Giấy khen
          2 | Lục Thị Nhung | | 1988 | Hội viên | Xóm Nà Sát | SXKD giỏi | Giấy khen
          → Lục Thị Nhung | individual | 1988 | Hội viên | SXKD giỏi | Giấy khen
`,
        { merges: ['C3:D3'] },
      ),
    ],
  },
  {
    name: 'Tu soan 18 KH giam sat.xlsx',
    format: 'xlsx',
    defects: [14, '“Ngày tháng năm” of a plan'],
    sheets: [
      sheet(
        'KH',
        `
          Đảng ủy phường Nùng Trí Cao
          CÁC KẾ HOẠCH ĐÃ BAN HÀNH TRONG NĂM 2026
          Số TT | Số/Ký hiệu | Ngày tháng năm | Tên loại và trích yếu nội dung văn bản | Người ký
          :: plan | @Phường Nùng Trí Cao | 2026 | number, issuedOn, title
          01 | 12-KH/ĐU | 12/02/2026 | KH công tác dân vận 2026 | Bí thư
          → 12-KH/ĐU | 2026-02-12 | KH công tác dân vận 2026
          02 | 15-KH/ĐU | 10/03/2026 | KH thực hiện QCDC 2026 | Phó Bí thư
          → 15-KH/ĐU | 2026-03-10 | KH thực hiện QCDC 2026
`,
      ),
    ],
  },
  {
    name: 'Tu soan 19 tieu de giua.xls',
    format: 'html',
    defects: [14, 12, '“Số lượng đoàn viên tham gia”'],
    sheets: [
      sheet(
        'Sheet1',
        `
          TỈNH ĐOÀN CAO BẰNG | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          BAN CHẤP HÀNH ĐOÀN XÃ ĐÔNG KHÊ | | | | Độc lập - Tự do - Hạnh phúc
          BIỂU TỔNG HỢP HỘI NGHỊ, TẬP HUẤN
          Quý 3 - 2026
          TT | Tên hội nghị | Thời gian tổ chức | Địa điểm tổ chức | Số lượng đoàn viên tham gia
          :: conference | @Xã Đông Khê | 2026-Q3 | title, heldOn, place, attendees
          1 | Tập huấn kỹ năng | 7/7/2026 | Nhà VH xã | 56 đoàn viên
          → Tập huấn kỹ năng | 2026-07-07 | Nhà VH xã | 56
          2 | Ra quân hè | 19/8/2026 | Sân vận động | 120 đ/c
          → Ra quân hè | 2026-08-19 | Sân vận động | 120
`,
      ),
    ],
  },
  {
    name: 'Tu soan 20 NV.xlsx',
    format: 'xlsx',
    defects: [14, '“Mức độ hoàn thành (%)”'],
    sheets: [
      sheet(
        'Sheet1',
        `
          BCĐ QCDC-DVK XÃ BẠCH ĐẰNG
          PHÂN CÔNG NHIỆM VỤ THÀNH VIÊN BAN CHỈ ĐẠO NĂM 2026
          TT | Nhiệm vụ cụ thể | Người chủ trì | Người phối hợp | Thời gian thực hiện | Sản phẩm đầu ra | Mức độ hoàn thành (%) | Ghi chú
          :: task | @Xã Bạch Đằng | 2026 | content, leadUnit, supportingUnits, dueOn, product, progressPercent
          1 | Theo dõi địa bàn xóm 1 | Đ/c Hùng | Đ/c Lan; Đ/c Mai | Quý I/2026 | Báo cáo | 80%
          → Theo dõi địa bàn xóm 1 | Đ/c Hùng | Đ/c Lan; Đ/c Mai | 2026-Q1 | Báo cáo | 80
          2 | Tuyên truyền | Đ/c Tú | | 30/9/2026 | Tin bài | 45
          → Tuyên truyền | Đ/c Tú |  | 2026-09-30 | Tin bài | 45
`,
      ),
    ],
  },
  {
    name: 'Tu soan 21 khen thuong mh.xlsx',
    format: 'xlsx',
    defects: [14, '“Họ, tên”, “Chức danh”'],
    sheets: [
      sheet(
        'Sheet1',
        `
          ỦY BAN MTTQ XÃ CANH TÂN
          DANH SÁCH BIỂU DƯƠNG ĐIỂN HÌNH DÂN VẬN KHÉO 2026
          STT | Họ, tên | Nam/Nữ | Năm sinh | Dân tộc | Chức danh | Nơi công tác | Thành tích nổi bật | Đề nghị khen thưởng
          :: commendation | @Xã Canh Tân | 2026 | name, subject, birthYear, position, achievement, form
          1 | Đinh Thị Ngọc | Nữ | 1990 | Tày | Bí thư chi bộ | Xóm Đông Sằng | Vận động làm đường | Giấy khen
          → Đinh Thị Ngọc | individual | 1990 | Bí thư chi bộ | Vận động làm đường | Giấy khen
          2 | Mạc Văn Tài | Nam | 1976 | Nùng | Trưởng xóm | Xóm Pác Pẻn | Hiến đất | Bằng khen
          → Mạc Văn Tài | individual | 1976 | Trưởng xóm | Hiến đất | Bằng khen
`,
      ),
    ],
  },
  {
    name: 'Tu soan 22 KT.xlsx',
    format: 'xlsx',
    defects: [14, '“Hình thức KT”'],
    sheets: [
      sheet(
        'Đợt 1',
        `
          BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ Ở CƠ SỞ TỈNH CAO BẰNG
          DANH SÁCH CÁC ĐƠN VỊ KIỂM TRA NĂM 2026
          Đợt 1: từ ngày 20/4 đến 30/6/2026
          TT | Tên đơn vị | Hình thức KT | Thời gian | Địa điểm | Ghi chú
          :: inspection |  | 2026 | unitId, form, startedAt, place
          1 | Đảng ủy xã Lũng Nặm | KT trực tiếp | 20/4/2026 | Trụ sở |
          → @Xã Lũng Nặm | direct | 2026-04-20 | Trụ sở
          2 | Đảng ủy xã Tổng Cọt | KT trực tiếp | 22/4/2026 | nt |
          → @Xã Tổng Cọt | direct | 2026-04-22 | Trụ sở
          3 | Đảng ủy xã Trà Lĩnh | KT gián tiếp | 24/4/2026 | |
          → @Xã Trà Lĩnh | indirect | 2026-04-24 |
`,
      ),
    ],
  },
]
