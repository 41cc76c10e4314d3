import { type WordedForm, wordedForm } from './form.ts'

/** Lists of records with other wordings of their headings, as clerks write them. */
export const forms: readonly WordedForm[] = [
  wordedForm(
    'conference',
    'DANH SÁCH HỘI NGHỊ NĂM 2026',
    `
    title | Tên hội nghị | Họp bàn thu quỹ | Tên cuộc hội nghị, họp | Nội dung hội nghị, cuộc họp | Tên, nội dung hội nghị | Chủ đề hội nghị | Hội nghị/Nội dung | Nội dung tổ chức | Nội dung cuộc họp dân | Tên sự kiện | Tên buổi tuyên truyền | Nội dung triển khai | Hoạt động | Tên hoạt động
    level | Cấp tổ chức | Cấp xã | Cấp | Cấp hội nghị | Cấp tổ chức hội nghị | Cấp triển khai | Quy mô | Quy mô tổ chức
    format | Hình thức | Trực tiếp | Hình thức tổ chức | Hình thức họp | Hình thức hội nghị | HT tổ chức | Trực tiếp/trực tuyến | Phương thức tổ chức
    heldOn | Ngày tổ chức | 12/5/2026 | Thời gian | Thời gian tổ chức | Ngày, tháng tổ chức | Ngày tháng | Ngày tháng năm | Ngày | Thời điểm tổ chức | Ngày thực hiện | Thời gian thực hiện | Ngày diễn ra | TG tổ chức | Tổ chức ngày | Ngày họp | Thời gian diễn ra
    place | Địa điểm | Hội trường | Địa điểm tổ chức | Nơi tổ chức | Nơi họp | ĐĐ | Địa chỉ | Điểm tổ chức | Địa bàn tổ chức | Nơi diễn ra | Địa điểm họp | Nơi t/c
    chair | Chủ trì | Bí thư | Người chủ trì | Đồng chí chủ trì | Đ/c chủ trì | Chủ tọa | Chủ trì hội nghị | Lãnh đạo chủ trì | Người điều hành | Chủ trì, điều hành
    attendees | Số người dự | #45 | Số lượt người dự | Số người tham dự | Số lượng người tham dự | Số đại biểu tham dự | Tổng số người tham gia | Số lượt người tham dự | Thành phần (số người) | SL người dự | Số lượng tham gia | Lượt người dự | Số người tham gia (người) | Số lượng người dự (lượt người) | Số lượt tham gia | Tổng số lượt người
    speaker | Báo cáo viên | Lô Công Vân | Người báo cáo | Báo cáo viên/tuyên truyền viên | BCV | Người truyền đạt | Người tuyên truyền | Người triển khai | Giảng viên, báo cáo viên | Báo cáo viên (họ tên)
    note | Ghi chú | đủ | G/c | Ghi chú khác | Chú thích | Ghi chú (nếu có) | Lưu ý
  `,
  ),
  wordedForm(
    'model',
    'DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026',
    `
    name | Tên mô hình | Đường hoa | Tên mô hình, điển hình | Tên MH | Mô hình/điển hình | Tên mô hình, công trình | Mô hình đăng ký | Tên mô hình DVK | Tên mô hình “Dân vận khéo” | Tên gọi mô hình | Mô hình, cách làm | Tên điển hình | Tên mô hình đăng ký thực hiện | Tên mô hình hoặc điển hình | Tên công trình, phần việc
    owner | Tập thể/Cá nhân đăng ký | Chi hội Phụ nữ | Đơn vị đăng ký | Chủ thể | Đơn vị thực hiện | Tập thể, cá nhân thực hiện | Tên tập thể, cá nhân | Người đại diện | Đơn vị/cá nhân thực hiện | Tổ chức, cá nhân đăng ký | Người phụ trách mô hình | Chủ thể đăng ký | Đơn vị xây dựng mô hình | Tập thể/cá nhân | Chủ mô hình | Đơn vị chủ trì thực hiện | Họ và tên | Đại diện mô hình | Tổ chức, cá nhân xây dựng
    address | Địa chỉ (xóm, xã) | Xóm A | Địa chỉ | Địa bàn | Nơi thực hiện | Địa điểm thực hiện | Xóm | Thôn, bản | Địa bàn triển khai | Địa chỉ thực hiện | Địa điểm | Xóm/Tổ dân phố | Nơi triển khai
    field | Lĩnh vực | Kinh tế | Thuộc lĩnh vực | Lĩnh vực đăng ký | LV | Lĩnh vực hoạt động | Nhóm lĩnh vực | Lĩnh vực (KT, VHXH, QPAN, HTCT)
    content | Nội dung, cách làm | Trồng hoa | Nội dung | Cách làm | Tóm tắt nội dung | Nội dung thực hiện | Nội dung chính | Nội dung, giải pháp thực hiện | Tóm tắt mô hình | Mô tả | Mô tả tóm tắt | Nội dung, hình thức thực hiện | Cách thức triển khai | Nội dung mô hình | Mục tiêu, nội dung
    status | Trạng thái | Duy trì | Tình trạng | Đăng ký mới/Duy trì | Mới hay duy trì | Loại đăng ký | Hình thức đăng ký | Phân loại | Mới/cũ | Tình trạng mô hình | Kết quả công nhận | Xếp loại | Kết quả thẩm định | Kết quả bình xét
    households | Số hộ hưởng lợi | #45 | Số hộ | Số hộ tham gia | Số hộ được hưởng lợi | Hộ hưởng lợi | Số hộ thụ hưởng | Số hộ dân hưởng lợi | Số hộ gia đình tham gia | Hộ tham gia | Số hộ/người hưởng lợi | SL hộ | Kết quả số hộ hưởng lợi
    landM2 | Diện tích đất hiến (m2) | #120 | Đất hiến (m2) | Hiến đất (m²) | Số m2 đất hiến | Diện tích hiến đất (m2) | Diện tích đất (m2) | Đất hiến | Nhân dân hiến đất (m2) | DT đất hiến (m2) | Kết quả hiến đất (m2)
    workdays | Số ngày công | #33 | Ngày công | Số công | Công lao động | Ngày công lao động | Ngày công đóng góp | Số ngày công lao động | Ngày công huy động | Công | Kết quả ngày công
    amount | Kinh phí (đồng) | #12000000 | Kinh phí | Tổng kinh phí | Số tiền (đồng) | Kinh phí thực hiện | Kinh phí huy động | Tổng số tiền | Kinh phí đóng góp (đồng) | Tiền (đồng) | Tổng kinh phí thực hiện (đồng) | Giá trị (đồng) | Kết quả kinh phí (đồng) | Kết quả kinh phí
    decisionNumber | Số quyết định | 12/QĐ-UBND | Số QĐ | Quyết định công nhận | Số QĐ công nhận | Số, ngày quyết định công nhận | QĐ công nhận số | Văn bản công nhận
    result | Kết quả | Tốt | Kết quả đạt được | Kết quả nổi bật | Hiệu quả | Kết quả thực hiện | Kết quả, hiệu quả | Hiệu quả mô hình | Hiệu quả mang lại | Hiệu quả đạt được
  `,
  ),
  wordedForm(
    'task',
    'PHÂN CÔNG NHIỆM VỤ NĂM 2026',
    `
    content | Nội dung công việc | Soạn báo cáo | Nhiệm vụ | Nội dung nhiệm vụ | Công việc | Nội dung | Tên nhiệm vụ | Nhiệm vụ cụ thể | Nội dung công tác | Đầu việc | Nhiệm vụ được giao | Nội dung thực hiện
    leadUnit | Cơ quan chủ trì | Văn phòng | Chủ trì | Đơn vị chủ trì | Đơn vị thực hiện | Người thực hiện | Phân công | Cơ quan, đơn vị chủ trì | Đơn vị phụ trách | Người phụ trách | Cơ quan chủ trì thực hiện | Đơn vị tham mưu | Đ/c phụ trách
    supportingUnits | Cơ quan phối hợp | Tỉnh đoàn | Phối hợp | Đơn vị phối hợp | Cơ quan, đơn vị phối hợp | Phối hợp thực hiện | Đơn vị liên quan | Cơ quan phối hợp thực hiện
    dueOn | Thời gian hoàn thành | 12/11/2026 | Thời hạn | Hạn hoàn thành | Thời gian thực hiện | Thời hạn hoàn thành | Thời gian | Hoàn thành trước ngày | Mốc hoàn thành | Hạn cuối | Hạn xong | Hạn thực hiện | Thời hạn thực hiện
    product | Sản phẩm | Báo cáo | Sản phẩm đầu ra | Kết quả đầu ra | Sản phẩm, kết quả | Sản phẩm chính
    progressPercent | Tiến độ (%) | #50 | Tiến độ | % hoàn thành | Tỷ lệ hoàn thành (%) | Mức độ hoàn thành (%) | Tỷ lệ hoàn thành | Tiến độ thực hiện (%) | % | (%)
  `,
  ),
  wordedForm(
    'plan',
    'DANH MỤC KẾ HOẠCH NĂM 2026',
    `
    number | Số kế hoạch | 12-KH/ĐU | Số KH | Số, ký hiệu | Số ký hiệu | Số văn bản | Số hiệu | Số/Ký hiệu | Số và ký hiệu văn bản | Ký hiệu văn bản
    issuedOn | Ngày ban hành | 12/02/2026 | Ngày ký | Ngày tháng | Ngày, tháng, năm ban hành | Thời gian ban hành | Ngày văn bản | Ngày tháng văn bản | Ngày, tháng
    title | Tên kế hoạch | Kế hoạch kiểm tra | Trích yếu | Nội dung | Tên văn bản | Trích yếu nội dung | Nội dung kế hoạch | Tên kế hoạch, chương trình | Trích yếu văn bản | Tên loại và trích yếu nội dung văn bản
  `,
  ),
  wordedForm(
    'inspection',
    'DANH SÁCH ĐƠN VỊ ĐƯỢC KIỂM TRA NĂM 2026',
    `
    unitId | Đơn vị được kiểm tra | Xã Cốc Pàng | Đơn vị kiểm tra | Đơn vị | Tên đơn vị | Cơ quan, đơn vị được kiểm tra | Đối tượng được kiểm tra | Địa phương | Đối tượng kiểm tra | Nơi được kiểm tra | Xã, phường được kiểm tra | Tên đơn vị được kiểm tra
    form | Hình thức (trực tiếp/gián tiếp) | Trực tiếp | Hình thức | Hình thức kiểm tra | Hình thức KT | Trực tiếp/gián tiếp
    startedAt | Thời gian kiểm tra | 12/5/2026 | Thời gian | Ngày kiểm tra | Ngày | Ngày làm việc | Thời gian làm việc | Thời điểm kiểm tra | Lịch kiểm tra | Ngày, giờ kiểm tra | Từ ngày | Ngày bắt đầu
    endedAt | Đến ngày | 14/5/2026 | Ngày kết thúc
    place | Địa điểm | Hội trường | Địa điểm kiểm tra | Địa điểm làm việc | Nơi kiểm tra | Nơi làm việc | Địa chỉ | Nơi t/c
  `,
  ),
  wordedForm(
    'commendation',
    'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026',
    `
    name | Họ và tên | Lý Mai Sơn | Họ tên | Tên tập thể | Tập thể | Cá nhân | Họ và tên cá nhân | Tên đơn vị | Họ, tên | Tên tập thể, cá nhân | Ông (bà) | Tên tập thể/cá nhân | Họ và tên, chức vụ | Tập thể, cá nhân
    birthYear | Năm sinh | #1980 | Sinh năm | Ngày sinh | Ngày tháng năm sinh | NS
    position | Chức vụ, đơn vị công tác | Bí thư chi bộ | Chức vụ | Chức danh | Chức vụ, nơi công tác | Đơn vị công tác | Nghề nghiệp | Chức vụ, chức danh | Chức vụ/đơn vị | Nơi công tác
    achievement | Tóm tắt thành tích | Hiến đất | Thành tích | Thành tích đạt được | Nội dung thành tích | Thành tích chính | Nội dung khen | Tóm tắt thành tích nổi bật | Lý do khen | Lý do đề nghị khen
    form | Hình thức đề nghị khen | Bằng khen | Hình thức khen | Hình thức khen thưởng | Đề nghị khen | Hình thức | Đề nghị hình thức khen | Danh hiệu | Mức khen | Đề nghị tặng
    note | Ghi chú | x y | G/c
  `,
  ),
]
