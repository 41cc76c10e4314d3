import { type WordedForm, wordedForm } from './form.ts'

/** Headings in the words of many offices, written before the intake was asked about them. */
export const forms: readonly WordedForm[] = [
  wordedForm(
    'conference',
    'DANH SÁCH HỘI NGHỊ NĂM 2026',
    `
    title | Tên hội nghị | Họp bàn thu quỹ | Tên hội nghị (nội dung) | Tên HN | Hội nghị, tập huấn | Tên lớp, hội nghị | Tên hội nghị/cuộc họp | Tên diễn đàn, hội nghị | Tên hội nghị, buổi tuyên truyền | Nội dung chính hội nghị | Tên hội nghị đã tổ chức | Cuộc hội nghị | Buổi tuyên truyền | Tên buổi sinh hoạt | Nội dung buổi họp | Tên hội nghị, tọa đàm | Tên hội nghị (cuộc)
    level | Cấp tổ chức | Cấp xã | Cấp (tỉnh/xã/cơ sở) | Cấp thực hiện | HN cấp | Thuộc cấp
    format | Hình thức | Trực tiếp | Hình thức (TT/TTuyến) | Hình thức hội họp | Hình thức (trực tiếp, trực tuyến) | Cách thức tổ chức | Loại hình tổ chức
    heldOn | Ngày tổ chức | 12/5/2026 | Ngày/tháng | Ngày, tháng, năm tổ chức | Tổ chức vào ngày | Thời gian hội nghị | Ngày hội nghị | Thời gian tiến hành | Ngày tiến hành | Thời gian (ngày) | Ngày mở lớp | Ngày/tháng/năm | Ngày tuyên truyền | Ngày giờ tổ chức | Thời gian thực hiện hội nghị
    place | Địa điểm | Hội trường | Tại | Nơi tiến hành | Địa điểm hội nghị | Địa điểm tiến hành | Điểm họp | Địa điểm (xóm) | Nơi họp, địa điểm | Hội trường | Địa điểm thực hiện
    chair | Chủ trì | Bí thư | Đ/c chủ trì | Người chủ trì hội nghị | Cán bộ chủ trì | Chủ trì cuộc họp | Đại biểu chủ trì | Chủ trì (chức danh) | Người chủ tọa | Lãnh đạo dự, chủ trì | Họ tên người chủ trì | Chủ trì (họ tên, chức vụ) | Người đứng đầu chủ trì
    attendees | Số người dự | #45 | Số lượng | Số người tham dự (người) | Tổng số đại biểu | Số đại biểu tham gia | Số người nghe | Số lượng người nghe | Số lượt người nghe | Số người có mặt | Tổng số người | Lượt người tham dự | Số hội viên, nhân dân tham dự | Số dân dự họp | Số hộ, người dự | Số học viên | Số lượng học viên | Sĩ số | Số người được tuyên truyền | Số người được tập huấn | Số lượt người tham gia | SL đại biểu | Thành phần, số lượng (người) | Tổng số lượt người tham dự
    speaker | Báo cáo viên | Lô Công Vân | Người trình bày | Người truyền đạt, tuyên truyền | BCV, TTV | Báo cáo viên, giảng viên | Giảng viên | Tuyên truyền viên | Người phổ biến | Người quán triệt | Đ/c báo cáo viên | Cán bộ tuyên truyền | Họ tên báo cáo viên
    note | Ghi chú | đủ | Ghi chú thêm
  `,
  ),
  wordedForm(
    'model',
    'DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026',
    `
    name | Tên mô hình | Đường hoa | Tên mô hình/điển hình DVK | Tên mô hình, cách làm hay | Tên mô hình, phần việc | Tên công trình | Tên MH DVK | Tên mô hình (ghi rõ) | Mô hình dân vận khéo | Tên mô hình, điển hình tiên tiến | Tên mô hình tiêu biểu | Tên của mô hình | Mô hình, điển hình "Dân vận khéo" | Tên mô hình mới | Tên mô hình xây dựng | Công trình, phần việc | Tên phong trào, mô hình
    owner | Tập thể/Cá nhân đăng ký | Chi hội Phụ nữ | Đơn vị/cá nhân | Cơ quan thực hiện | Cơ quan, đơn vị thực hiện | Tên tập thể/cá nhân | Cá nhân, tập thể | Chi bộ đăng ký | Chi bộ thực hiện | Chi hội thực hiện | Đơn vị triển khai | Đơn vị, tổ chức thực hiện | Đơn vị duy trì | Tổ chức thực hiện | Chủ thể mô hình | Người chịu trách nhiệm | Người đứng đầu mô hình | Trưởng nhóm | Tập thể, cá nhân xây dựng | Tác giả mô hình | Đoàn thể thực hiện | Tổ chức, đoàn thể | Ban, ngành, đoàn thể | Chi đoàn thực hiện | Họ tên/đơn vị | Đơn vị đăng ký thực hiện
    address | Địa chỉ (xóm, xã) | Xóm A | Địa bàn xóm | Xóm, TDP | Thôn/xóm | Khu dân cư | Tổ dân phố, xóm | Xóm thực hiện | Địa bàn (xóm) | Địa điểm xây dựng | Nơi xây dựng mô hình | Phạm vi, địa bàn | Địa chỉ mô hình | Nơi đăng ký
    field | Lĩnh vực | Kinh tế | Lĩnh vực mô hình | Loại lĩnh vực | Lĩnh vực thực hiện | Thuộc nhóm lĩnh vực | Thuộc lĩnh vực nào | Lĩnh vực (KT-XH, QPAN…)
    content | Nội dung, cách làm | Trồng hoa | Nội dung cơ bản | Nội dung hoạt động của mô hình | Cách thức | Tóm tắt cách làm | Cách làm cụ thể | Nội dung mô hình, cách làm | Cách thức tổ chức | Khái quát nội dung | Nội dung chủ yếu | Nội dung xây dựng | Mục đích, nội dung | Cách làm hay | Biện pháp thực hiện | Giải pháp thực hiện | Nội dung tóm tắt | Tóm tắt nội dung mô hình
    households | Số hộ hưởng lợi | #45 | Hộ thụ hưởng | Số hộ dân tham gia | Số gia đình hưởng lợi | Tổng số hộ hưởng lợi | Số hộ được thụ hưởng | Số lượng hộ tham gia | Số hộ gia đình | Số hộ gia đình hưởng lợi
    landM2 | Diện tích đất hiến (m2) | #120 | Số đất hiến (m2) | Đất dân hiến (m2) | Hiến đất m2 | Diện tích đất nhân dân hiến | Tổng diện tích đất hiến (m2) | Vận động hiến đất (m2) | Đất (m²)
    workdays | Số ngày công | #33 | Tổng số ngày công | Số ngày công huy động | Số ngày công đóng góp | Đóng góp ngày công | Ngày công nhân dân đóng góp | Công (ngày) | Huy động ngày công
    amount | Kinh phí (đồng) | #12000000 | Kinh phí huy động (đồng) | Tổng kinh phí huy động | Tổng kinh phí (đồng) | Số tiền huy động (đồng) | Số tiền vận động | Tiền mặt (đồng) | Kinh phí vận động (đồng) | Tổng trị giá (đồng) | Trị giá (đồng) | Kinh phí dự kiến (đồng) | Dự kiến kinh phí (đồng) | Kinh phí xã hội hóa (đồng)
    result | Kết quả | Tốt | Kết quả nổi bật, hiệu quả | Kết quả chủ yếu | Kết quả triển khai | Hiệu quả đem lại | Đánh giá hiệu quả | Tác động, hiệu quả | Kết quả hoạt động | Kết quả bước đầu
  `,
  ),
  wordedForm(
    'task',
    'PHÂN CÔNG NHIỆM VỤ NĂM 2026',
    `
    content | Nội dung công việc | Rà soát | Rõ việc | Nhiệm vụ cụ thể | Nội dung nhiệm vụ, công việc | Đầu việc cụ thể | Công việc cụ thể | Tên đầu việc | Nội dung thực hiện | Nhiệm vụ trọng tâm | Nhiệm vụ phân công | Nội dung phân công | Nội dung giao việc | Việc được giao | Nội dung chỉ đạo | Nội dung kết luận, chỉ đạo | Nhiệm vụ giao
    leadUnit | Cơ quan chủ trì | Văn phòng | Rõ người | Đơn vị/cá nhân chủ trì | Cơ quan, đơn vị chủ trì | Đơn vị chịu trách nhiệm chính | Trách nhiệm thực hiện | Trách nhiệm chính | Đơn vị chủ trì thực hiện | Cơ quan chủ trì, tham mưu | Người đảm nhiệm | Cán bộ được phân công | Cán bộ thực hiện | Đồng chí thực hiện | Chủ trì thực hiện | Đơn vị đầu mối | Đầu mối thực hiện | Cơ quan được giao | Bộ phận thực hiện | Cơ quan chịu trách nhiệm | Người chịu trách nhiệm
    supportingUnits | Cơ quan phối hợp | MTTQ | Đơn vị cùng phối hợp | Phối hợp thực hiện | Bộ phận phối hợp | Cơ quan cùng thực hiện | Đơn vị hỗ trợ | Cá nhân, đơn vị phối hợp | Các đơn vị phối hợp | Cán bộ phối hợp
    dueOn | Thời gian hoàn thành | 12/5/2026 | Rõ thời gian | Thời gian | Thời hạn hoàn thành (ngày) | Thời gian phải hoàn thành | Hạn chót | Deadline | Hạn nộp | Thời gian hoàn thành dự kiến | Dự kiến hoàn thành | Ngày phải xong | Ngày đến hạn | Đến hạn | Hoàn thành trước ngày | Mốc thời gian | Yêu cầu hoàn thành | Thời gian hoàn thành (trước ngày)
    product | Sản phẩm | Báo cáo | Rõ kết quả | Sản phẩm hoàn thành | Sản phẩm đầu ra | Kết quả đầu ra | Sản phẩm, kết quả | Kết quả/sản phẩm | Kết quả cần đạt | Sản phẩm dự kiến | Văn bản đầu ra | Rõ sản phẩm | Kết quả dự kiến
    progressPercent | Tiến độ (%) | #40 | % tiến độ | Tiến độ đạt (%) | Tỷ lệ % hoàn thành | Mức độ hoàn thành (%) | Khối lượng hoàn thành (%) | Tiến độ thực hiện (%)
  `,
  ),
  wordedForm(
    'plan',
    'DANH MỤC KẾ HOẠCH NĂM 2026',
    `
    number | Số kế hoạch | 12-KH/ĐU | Số VB | Số hiệu | Số hiệu văn bản | Số/KH | Số ký hiệu văn bản | Ký hiệu văn bản | Số, ký hiệu KH | Kế hoạch số | Số văn bản, ký hiệu
    issuedOn | Ngày ban hành | 12/5/2026 | Ngày, tháng, năm ban hành | Ngày tháng VB | Ban hành ngày | Ngày ký ban hành | Ngày tháng năm | Thời điểm ban hành | Ngày phát hành
    title | Tên kế hoạch | Kế hoạch kiểm tra | Tên loại và trích yếu | Trích yếu kế hoạch | Nội dung | Tên văn bản, trích yếu | Tên loại văn bản và trích yếu nội dung | Về việc | Tên KH | V/v | Tiêu đề | Nội dung văn bản ban hành | Tên gọi kế hoạch
  `,
  ),
  wordedForm(
    'inspection',
    'KẾ HOẠCH KIỂM TRA NĂM 2026',
    `
    unitId | Đơn vị được kiểm tra | Xã Cốc Pàng | Nơi kiểm tra | Xã, phường | Địa phương được kiểm tra | Tên đơn vị được kiểm tra | Cơ quan, đơn vị được kiểm tra | Tổ chức đảng được kiểm tra | Đối tượng được kiểm tra | Tên cơ sở | Đơn vị được KT, GS | Đảng ủy được kiểm tra | Đơn vị làm việc
    form | Hình thức | Trực tiếp | Hình thức kiểm tra | Cách thức kiểm tra | Phương thức kiểm tra | KT trực tiếp/gián tiếp | Hình thức (TT/GT) | Loại hình kiểm tra
    startedAt | Thời gian kiểm tra | 12/5/2026 | Ngày kiểm tra | Thời gian tiến hành | Ngày làm việc | Ngày đi kiểm tra | Ngày tiến hành | Ngày, tháng kiểm tra | Kiểm tra ngày | Thời gian đoàn làm việc | Ngày, giờ | Thời gian tiến hành kiểm tra | Lịch làm việc
    place | Địa điểm | Hội trường | Địa điểm kiểm tra | Nơi làm việc | Địa điểm làm việc | Địa điểm tiến hành
  `,
  ),
  wordedForm(
    'commendation',
    'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026',
    `
    name | Họ và tên | Hoàng Văn A | Họ tên cá nhân | Tên cá nhân | Họ, tên | Họ và tên cá nhân | Họ và tên cá nhân đề nghị | Cá nhân được đề nghị | Tên cá nhân đề nghị khen | Ông (bà) | Họ tên người được khen | Tên người được đề nghị
    birthYear | Năm sinh | #1975 | Ngày tháng năm sinh | Sinh năm | N.sinh | Ngày/tháng/năm sinh | Ngày sinh
    position | Chức vụ, đơn vị công tác | Bí thư chi bộ | Chức vụ/đơn vị | Chức danh, nơi công tác | Chức vụ, địa chỉ | Chức vụ và đơn vị công tác | Nghề nghiệp, chức vụ | Nơi công tác | Chức vụ hiện nay | Chức vụ, cơ quan công tác | Cơ quan, đơn vị công tác | Chức vụ công tác | Địa chỉ, chức vụ | Chức vụ (nếu có)
    achievement | Tóm tắt thành tích | Vận động hiến đất | Nội dung thành tích | Thành tích tóm tắt | Thành tích, công lao | Sơ lược thành tích | Báo cáo tóm tắt thành tích | Lý do | Nội dung đề nghị | Kết quả, thành tích | Đã có thành tích | Thành tích cụ thể
    form | Hình thức khen | Giấy khen | Hình thức KT | Đề nghị hình thức khen | Hình thức đề nghị khen thưởng | Hình thức khen thưởng đề nghị | Danh hiệu, hình thức khen | Đề nghị mức khen | Hình thức đề nghị tặng | Loại khen thưởng | Hình thức tặng
  `,
  ),
  wordedForm(
    'B5',
    'KẾT QUẢ HUY ĐỘNG VỐN XÂY DỰNG HẠ TẦNG CƠ SỞ QUÝ I NĂM 2026',
    `
    work | Tên công trình (cuộc vận động) | Đường A | Công trình | Tên công trình, dự án | Tên công trình xây dựng | Hạng mục công trình | Công trình, phần việc | Tên công trình huy động | Tên công trình/cuộc vận động
    totalValue | Tổng giá trị | #500000000 | Tổng số tiền | Tổng vốn | Tổng kinh phí | Tổng mức đầu tư | Tổng giá trị công trình | Tổng vốn huy động | Giá trị công trình | Tổng giá trị (đồng)
    peopleContribution | Nhân dân đóng góp | #100000000 | Dân đóng góp | Vốn dân góp | ND đóng góp | Nhân dân góp | Người dân đóng góp | Huy động nhân dân | Vốn nhân dân đóng góp
    stateSupport | Nhà nước hỗ trợ | #400000000 | Ngân sách hỗ trợ | NSNN hỗ trợ | Vốn nhà nước | Ngân sách nhà nước | NN hỗ trợ | Vốn ngân sách | Nhà nước đầu tư
  `,
  ),
  wordedForm(
    'B7',
    'KẾT QUẢ HOẠT ĐỘNG CỦA BAN THANH TRA NHÂN DÂN QUÝ I NĂM 2026',
    `
    unitId | Tên xã phường, thị trấn | Xã Cốc Pàng | Tên xã | Xã/phường | Tên địa phương
    supervisions | Số cuộc giám sát | #5 | Tổng số cuộc giám sát | Cuộc giám sát | Số lần giám sát | Số cuộc GS | Giám sát (cuộc)
    violations | Phát hiện số sai phạm/ vụ việc | #1 | Số sai phạm phát hiện | Số vụ việc sai phạm | Phát hiện sai phạm | Số vụ phát hiện sai phạm | Phát hiện vi phạm (vụ) | Số vi phạm phát hiện
    casesRecommended | Số vụ việc kiến nghị | #2 | Kiến nghị (vụ việc) | Số kiến nghị | Số vụ kiến nghị | Số vụ việc đã kiến nghị | Kiến nghị xử lý (vụ)
    moneyRecovered | Thu hồi tiền (đồng) | #5000000 | Số tiền thu hồi (đồng) | Tiền thu hồi (đồng) | Thu hồi (đồng) | Thu hồi về tiền (đồng)
    landRecovered | Thu hồi đất (m2) | #50 | Diện tích đất thu hồi (m2) | Đất thu hồi (m2) | Thu hồi về đất (m2) | Số đất thu hồi (m2)
  `,
  ),
  wordedForm(
    'B9',
    'ĐƠN THƯ KHIẾU NẠI, TỐ CÁO QUÝ I NĂM 2026',
    `
    unitId | Tên xã phường, thị trấn | Xã Cốc Pàng | Xã, phường
    receivedInPeriod | Số đơn thư khiếu nại tố cáo đã tiếp nhận trong kỳ báo cáo | #5 | Số đơn tiếp nhận trong kỳ | Tiếp nhận trong kỳ | Đơn tiếp nhận trong quý | Số đơn nhận trong kỳ báo cáo | Đơn thư đã tiếp nhận trong kỳ
    receivedYearToDate | Số đơn thư khiếu nại tố cáo đã tiếp nhận tính từ đầu năm | #9 | Số đơn tiếp nhận từ đầu năm | Tiếp nhận lũy kế từ đầu năm | Lũy kế tiếp nhận | Đơn thư đã tiếp nhận từ đầu năm đến nay
    resolvedInPeriod | Số đơn thư khiếu nại tố cáo đã được giải quyết trong kỳ báo cáo | #4 | Số đơn giải quyết trong kỳ | Đã giải quyết trong kỳ | Đơn đã giải quyết trong quý | Giải quyết xong trong kỳ
    resolvedYearToDate | Số đơn thư khiếu nại tố cáo đã được giải quyết tính từ đầu năm | #8 | Số đơn giải quyết từ đầu năm | Lũy kế đã giải quyết | Đã giải quyết từ đầu năm
    unresolved | Tổng số đơn thư khiếu nại, tố cáo chưa được giải quyết | #1 | Số đơn chưa giải quyết | Chưa giải quyết | Đơn tồn chưa giải quyết | Số đơn còn tồn | Còn lại chưa giải quyết
  `,
  ),
  wordedForm(
    'B10',
    'KẾT QUẢ TỔ CHỨC HỌP THÔN, BẢN, TỔ DÂN PHỐ NĂM 2026',
    `
    unitId | Tên xã phường, thị trấn | Xã Cốc Pàng | Đơn vị
    hamlets | Tổng số thôn, bản, tổ dân phố | #15 | Số xóm | Tổng số xóm | Tổng số xóm, TDP | Số thôn, xóm | Tổng số thôn | Số xóm, tổ dân phố hiện có | Tổng số xóm, tổ dân phố
    metOnceAYear | Số thôn, bản, tổ dân phố tổ chức họp toàn thể 1 năm/lần | #2 | Họp 1 lần/năm | Số xóm họp 1 lần/năm | 1 lần/năm | Họp 01 lần trong năm | Số xóm họp 1 năm 1 lần
    metTwiceAYear | Số thôn, bản, tổ dân phố tổ chức họp toàn thể 1 năm/2 lần | #12 | Họp 2 lần/năm | Số xóm họp 2 lần/năm | 2 lần/năm | Họp 02 lần trong năm
    metOtherwise | Số thôn, bản, tổ chức họp toàn thể khác (4) | #1 | Họp khác | Hình thức họp khác | Số xóm họp hình thức khác | Khác
  `,
  ),
  wordedForm(
    'HUYDONG',
    'KẾT QUẢ HUY ĐỘNG SỨC DÂN NĂM 2026',
    `
    unitId | Tên đơn vị | Xã Cốc Pàng | Xã
    works | Số công trình, phần việc | #4 | Số công trình | Công trình (số lượng) | Tổng số công trình | Số phần việc, công trình | Số công trình thực hiện
    landHouseholds | Số hộ hiến đất | #12 | Hộ hiến đất | Số hộ tham gia hiến đất | Số hộ dân hiến đất | Hộ dân hiến đất
    landDonated | Hiến đất (m2) | #520 | Diện tích đất hiến (m2) | Số m2 đất hiến | Đất hiến (m2) | Diện tích hiến (m2) | Tổng diện tích hiến (m2) | Nhân dân hiến đất (m2)
    workdays | Ngày công | #210 | Số ngày công | Công lao động | Số công | Ngày công lao động | Ngày công đóng góp | Số ngày công lao động
    peopleMoney | Nhân dân đóng góp (tiền) | #50000000 | Tiền mặt (đồng) | Dân góp tiền (đồng) | Số tiền dân đóng góp | Nhân dân góp tiền | Tiền dân góp | Số tiền nhân dân đóng góp (đồng)
    stateBudget | Nhà nước hỗ trợ | #90000000 | NSNN | Ngân sách hỗ trợ | Vốn nhà nước | NN hỗ trợ | Ngân sách nhà nước (đồng)
  `,
  ),
  wordedForm(
    'HOAGIAI',
    'KẾT QUẢ HÒA GIẢI Ở CƠ SỞ NĂM 2026',
    `
    unitId | Tên đơn vị | Xã Cốc Pàng | Đơn vị
    teams | Số tổ hòa giải | #12 | Tổ hòa giải | Tổng số tổ hòa giải | Tổng số tổ HG | Số lượng tổ hòa giải
    mediators | Số hòa giải viên | #60 | Hòa giải viên | Tổng số HGV | Số HGV | Số lượng hòa giải viên
    received | Số vụ, việc tiếp nhận | #10 | Số vụ việc hòa giải | Tổng số vụ việc | Số vụ nhận hòa giải | Số vụ việc đã tiếp nhận | Vụ việc tiếp nhận | Tổng số vụ tiếp nhận | Số vụ việc thụ lý
    succeeded | Hòa giải thành | #8 | Số vụ hòa giải thành | HG thành | Số vụ thành | Vụ hòa giải thành | Hòa giải thành công | Số vụ hòa giải thành công
    failed | Hòa giải không thành | #1 | Số vụ không thành | HG không thành | Số vụ hòa giải không thành | Không thành
    successRate | Tỷ lệ hòa giải thành (%) | #80 | Tỷ lệ thành (%) | Tỷ lệ % hòa giải thành | % hòa giải thành | Đạt tỷ lệ (%) | Tỷ lệ HGT (%)
  `,
  ),
  wordedForm(
    'TUYENTRUYEN',
    'KẾT QUẢ TUYÊN TRUYỀN, QUÁN TRIỆT NĂM 2026',
    `
    unitId | Tên đơn vị | Xã Cốc Pàng | Đơn vị
    conferences | Số hội nghị | #5 | Số cuộc tuyên truyền | Số buổi tuyên truyền | Hội nghị (cuộc) | Số hội nghị tổ chức | Tổng số hội nghị | Số cuộc, buổi | Số HN tuyên truyền
    attendances | Số lượt người dự | #500 | Số lượt người nghe | Số người nghe | Lượt người tham dự | Số người tham gia | Tổng số lượt người | Lượt người được tuyên truyền | Số người được tuyên truyền
    articles | Số tin, bài | #20 | Tin bài | Số tin bài đăng | Số lượng tin, bài | Tin, bài đăng tải | Số tin, bài viết | Tin, bài (số lượng) | Tổng số tin bài
    broadcasts | Số buổi phát thanh | #30 | Phát thanh (buổi) | Số lượt phát thanh | Số lần phát thanh | Phát thanh xã (buổi) | Số giờ phát thanh | Loa truyền thanh (buổi)
    leaflets | Số tài liệu phát hành | #300 | Tờ rơi | Số tờ rơi | Tài liệu (bản) | Số tài liệu, tờ rơi | Số tờ rơi, tờ gấp | Tài liệu tuyên truyền
  `,
  ),
  wordedForm(
    'DTHOAI',
    'KẾT QUẢ ĐỐI THOẠI TRỰC TIẾP VỚI NHÂN DÂN NĂM 2026',
    `
    unitId | Tên đơn vị | Xã Cốc Pàng | Đơn vị
    dialogues | Số hội nghị đối thoại | #3 | Số cuộc đối thoại | Số buổi đối thoại | Đối thoại (cuộc) | Tổng số cuộc đối thoại | Số lần đối thoại | Số HN đối thoại
    attendees | Số lượt người dự | #300 | Số người dự | Số người tham gia | Lượt người dự | Số đại biểu | Số người tham dự | Số công dân tham dự
    opinions | Số ý kiến | #30 | Số ý kiến, kiến nghị | Tổng số ý kiến, kiến nghị | Ý kiến tham gia | Số lượt ý kiến | Số kiến nghị | Số ý kiến phát biểu
    opinionsResolved | Ý kiến đã giải quyết | #28 | Đã giải quyết | Số ý kiến đã trả lời | Số ý kiến được giải quyết | Đã trả lời | Đã giải đáp | Số ý kiến đã được giải quyết, trả lời
    resolvedRate | Tỷ lệ giải quyết (%) | #93 | Tỷ lệ (%) | Tỷ lệ đã giải quyết (%) | Đạt tỷ lệ (%)
  `,
  ),
  wordedForm(
    'DVK',
    'TỔNG HỢP MÔ HÌNH DÂN VẬN KHÉO NĂM 2026',
    `
    unitId | Đơn vị | Xã Cốc Pàng | Tên đơn vị
    registered | Tổng số mô hình đăng ký | #20 | Số mô hình đăng ký | Tổng số mô hình | Tổng số MH | Tổng MH đăng ký | Mô hình đăng ký | Tổng số mô hình đã đăng ký
    collectives | Tập thể | #15 | Số tập thể | Tập thể (mô hình) | MH tập thể | Mô hình của tập thể
    individuals | Cá nhân | #5 | Số cá nhân | MH cá nhân | Mô hình của cá nhân
    recognised | Số mô hình được công nhận | #14 | Đã công nhận | Số MH công nhận | Được công nhận | Mô hình công nhận | Số mô hình đạt | Công nhận | Số mô hình hiệu quả được công nhận
    recognisedRate | Tỷ lệ % | #70 | Tỷ lệ công nhận (%) | Đạt tỷ lệ (%)
  `,
  ),
]
