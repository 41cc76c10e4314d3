import { type WordedForm, wordedForm } from './form.ts'

/** Statistical forms with other wordings of their headings, as clerks write them. */
export const forms: readonly WordedForm[] = [
  wordedForm(
    'B2',
    'NHÂN DÂN BÀN VÀ QUYẾT ĐỊNH TRỰC TIẾP QUÝ I/2026',
    `
    unitId | Tên xã, phường, thị trấn | Xã Cốc Pàng | Đơn vị | Xã, phường | Tên xã | Xã | Tên đơn vị | Địa phương
    leadBody | Cơ quan chủ trì | UBND | Đơn vị chủ trì | CQ chủ trì | Chủ trì
    options | Số phương án được chuẩn bị | #2 | Số phương án | Số PA chuẩn bị | Phương án chuẩn bị
    content | Nội dung | Các công việc tự quản khác | Nội dung công việc | Loại nội dung | ND bàn | Nội dung bàn | Nhóm nội dung
    summary | Tóm tắt nội dung | Quỹ | Tóm tắt | Nội dung cụ thể | Tóm tắt ND
    totalValue | Tổng giá trị (đồng) | #12000000 | Tổng kinh phí (đồng) | Tổng giá trị công trình (đồng) | Tổng số tiền (đồng) | Giá trị (đồng)
    stateBudget | NSNN (đồng) | #5000000 | Ngân sách nhà nước (đồng) | Ngân sách (đồng) | Nhà nước hỗ trợ (đồng)
    peopleContribution | Nhân dân đóng góp (đồng) | #7000000 | Nhân dân đóng góp (tiền) | Dân đóng góp (đồng) | ND đóng góp (đồng) | Tiền dân đóng góp (đồng)
    workdays | Ngày công | #12 | Số ngày công | Công lao động | Ngày công đóng góp
    otherContribution | Khác | Đất
    discussionForm | Hình thức bàn | Hội nghị | Hình thức | Hình thức họp bàn | Hình thức bàn bạc
    votesFor | Kết quả biểu quyết | 12/15 | Biểu quyết | Kết quả | Số phiếu/Tổng số hộ | Kết quả biểu quyết (phiếu/hộ) | Kết quả bàn
  `,
  ),
  wordedForm(
    'B5',
    'HUY ĐỘNG VỐN XÂY DỰNG HẠ TẦNG CƠ SỞ QUÝ I/2026',
    `
    unitId | Tên xã, phường, thị trấn | Xã Cốc Pàng
    work | Tên công trình (cuộc vận động) | Cầu | Công trình | Tên công trình, dự án | Tên công trình/cuộc vận động | Hạng mục | Công trình, hạng mục | Nội dung
    totalValue | Tổng giá trị (đồng) | #12000000 | Tổng vốn (đồng) | Tổng mức đầu tư (đồng) | Tổng kinh phí (đồng) | Tổng số (đồng) | Giá trị công trình (đồng) | Tổng cộng (đồng) | Tổng mức (đồng)
    peopleContribution | Nhân dân đóng góp (đồng) | #7000000 | Nhân dân (đồng) | Dân đóng góp (đồng) | Vốn nhân dân đóng góp (đồng) | Huy động nhân dân (đồng) | ND đóng góp (đồng) | Nhân dân đóng góp bằng tiền (đồng)
    stateSupport | Nhà nước hỗ trợ (đồng) | #5000000 | Ngân sách nhà nước (đồng) | Nhà nước (đồng) | NSNN (đồng) | Vốn ngân sách (đồng) | NSNN hỗ trợ (đồng)
    note | Ghi chú | x
  `,
  ),
  wordedForm(
    'B7',
    'KẾT QUẢ HOẠT ĐỘNG CỦA BAN THANH TRA NHÂN DÂN QUÝ I/2026',
    `
    unitId | Tên xã phường, thị trấn | Xã Cốc Pàng
    supervisions | Số cuộc giám sát | #3 | Cuộc giám sát | Tổng số cuộc giám sát | Số cuộc GS | Số cuộc giám sát đã thực hiện | Số lượt giám sát
    violations | Phát hiện số sai phạm/ vụ việc | #2 | Số sai phạm phát hiện | Số vụ việc sai phạm | Sai phạm phát hiện | Số vụ vi phạm phát hiện | Phát hiện sai phạm (vụ)
    casesRecommended | Số vụ việc kiến nghị | #1 | Số kiến nghị | Kiến nghị (vụ việc) | Vụ việc kiến nghị | Số vụ kiến nghị xử lý
    moneyRecovered | Thu hồi tiền (đồng) | #7000000 | Tiền thu hồi (đồng) | Thu hồi về tiền (đồng) | Số tiền thu hồi (đồng)
    moneyOther | Xử lý khác về tiền (đồng) | #5000000 | Tiền xử lý khác (đồng) | Xử lý khác tiền (đồng) | Xử lý khác bằng tiền (đồng)
    landRecovered | Thu hồi đất (m2) | #12 | Đất thu hồi (m2) | Diện tích đất thu hồi (m2) | Thu hồi về đất (m2)
    landOther | Xử lý khác về đất (m2) | #3 | Đất xử lý khác (m2) | Xử lý khác đất (m2)
    legalObstacles | Kiến nghị xử lý bất cập, vướng mắc về quy định pháp luật (nêu cụ thể) | abc | Kiến nghị, vướng mắc | Kiến nghị | Vướng mắc về pháp luật | Bất cập, vướng mắc pháp luật | Kiến nghị xử lý bất cập, vướng mắc
  `,
  ),
  wordedForm(
    'B8',
    'KẾT QUẢ HOẠT ĐỘNG CỦA BAN GIÁM SÁT ĐẦU TƯ CỦA CỘNG ĐỒNG QUÝ I/2026',
    `
    unitId | Tên xã phường, thị trấn | Xã Cốc Pàng
    works | Số công trình, dự án trên địa bàn | #3 | Số công trình | Tổng số công trình, dự án | Số dự án, công trình | Công trình trên địa bàn | Số công trình được giám sát
    supervisions | Số cuộc giám sát | #2 | Cuộc giám sát | Tổng số cuộc giám sát
    violations | Phát hiện số sai phạm/công trình, dự án | #1 | Số sai phạm | Sai phạm phát hiện | Phát hiện sai phạm
    casesRecommended | Số vụ việc kiến nghị | #1 | Số kiến nghị | Vụ việc kiến nghị
    moneyRecovered | Thu hồi tiền (đồng) | #7000000 | Tiền thu hồi (đồng) | Số tiền thu hồi (đồng) | Thu hồi (đồng)
    settlementReduced | Giảm trừ quyết toán (đồng) | #5000000 | Giảm trừ khi quyết toán (đồng) | Giảm quyết toán (đồng) | Số tiền giảm trừ quyết toán (đồng)
    moneyOther | Xử lý khác (đồng) | #1000000 | Xử lý khác về tiền (đồng) | Khác (đồng) | Hình thức xử lý khác (đồng)
  `,
  ),
  wordedForm(
    'B9',
    'ĐƠN THƯ KHIẾU NẠI, TỐ CÁO QUÝ I/2026',
    `
    unitId | Tên xã phường, thị trấn | Xã Cốc Pàng
    receivedInPeriod | Đã tiếp nhận trong kỳ báo cáo | #3 | Tiếp nhận trong quý | Số đơn tiếp nhận trong kỳ | Đơn nhận trong kỳ | Đơn tiếp nhận kỳ này | Số đơn đã nhận trong kỳ
    receivedYearToDate | Đã tiếp nhận tính từ đầu năm | #12 | Lũy kế tiếp nhận | Tiếp nhận lũy kế từ đầu năm | Số đơn tiếp nhận lũy kế | Đơn tiếp nhận từ đầu năm
    resolvedInPeriod | Đã giải quyết trong kỳ báo cáo | #2 | Giải quyết trong quý | Số đơn giải quyết trong kỳ | Số đơn đã giải quyết trong kỳ | Đã GQ trong kỳ
    resolvedYearToDate | Đã giải quyết tính từ đầu năm | #9 | Giải quyết lũy kế | Lũy kế giải quyết | Số đơn đã giải quyết từ đầu năm | Đã GQ lũy kế
    unresolved | Chưa được giải quyết | #1 | Chưa giải quyết | Đơn tồn | Còn tồn | Số đơn chưa giải quyết | Tồn đọng | Số đơn còn lại
    note | Ghi chú | x
  `,
  ),
  wordedForm(
    'B10',
    'KẾT QUẢ TỔ CHỨC HỌP THÔN, BẢN, TỔ DÂN PHỐ NĂM 2026',
    `
    unitId | Tên xã phường, thị trấn | Xã Cốc Pàng
    hamlets | Tổng số thôn, bản, tổ dân phố | #12 | Tổng số xóm | Số xóm, tổ dân phố | Tổng số thôn, xóm, TDP | Tổng số xóm, tổ dân phố | Số thôn | Tổng số thôn
    metOnceAYear | 1 năm/lần | #3 | Họp 1 lần/năm | Họp 1 năm 1 lần | 1 lần/năm | 1 năm 1 lần | Một lần/năm | Số xóm họp 1 lần/năm
    metTwiceAYear | 1 năm/2 lần | #8 | Họp 2 lần/năm | 2 lần/năm | 1 năm 2 lần | Họp 1 năm 2 lần | Hai lần/năm | Số xóm họp 2 lần/năm
    metOtherwise | Khác | #1 | Hình thức khác | Họp khác | Số lần khác | Số xóm họp khác | Trên 02 lần/năm
    note | Ghi chú | x
  `,
  ),
  wordedForm(
    'B1',
    'KẾT QUẢ THỰC HIỆN CÔNG KHAI QUÝ I/2026',
    `
    unitId | Tên xã, phường, thị trấn | Xã Cốc Pàng
    content | Nội dung công khai | Ngân sách | Nội dung | Nội dung đã công khai | Tên nội dung công khai
    disclosedBy | Cơ quan thực hiện công khai | UBND | Cơ quan công khai | Đơn vị công khai | Cơ quan thực hiện | Đơn vị thực hiện | Bộ phận công khai
    posted | Niêm yết | x | Niêm yết công khai | Niêm yết tại trụ sở | Bảng tin
    loudspeaker | Loa truyền thanh |  | Truyền thanh | Hệ thống loa truyền thanh | Loa
    viaHamletHead | Qua trưởng thôn, TDP |  | Qua trưởng xóm | Thông qua trưởng xóm | Qua trưởng xóm, tổ trưởng TDP | Trưởng xóm
    planNumber | Công khai theo kế hoạch số | 12/KH | Kế hoạch số | Số kế hoạch | Theo kế hoạch số | Văn bản số
    note | Ghi chú | a b
  `,
  ),
  wordedForm(
    'B3',
    'NHÂN DÂN BÀN, BIỂU QUYẾT, CƠ QUAN CÓ THẨM QUYỀN QUYẾT ĐỊNH QUÝ I/2026',
    `
    unitId | Tên xã, phường, thị trấn | Xã Cốc Pàng
    content | Nội dung công việc | Bầu trưởng xóm | Nội dung | Công việc | Nội dung bàn
    taskKind | Loại công việc | Hương ước, quy ước của thôn, tổ dân phố | Loại việc | Loại nội dung | Phân loại công việc
    leadBody | Cơ quan chủ trì | UBND | Chủ trì | Đơn vị chủ trì
    meeting | Hội nghị | x | Tổ chức hội nghị | Họp
    ballot | Phát phiếu |  | Phiếu | Phát phiếu lấy ý kiến
    options | Số phương án được chuẩn bị | #1 | Số phương án | Phương án
    voteResult | Kết quả biểu quyết | 80/90 | Kết quả | Biểu quyết | Tỷ lệ biểu quyết
  `,
  ),
  wordedForm(
    'B6',
    'NHÂN DÂN KIỂM TRA, GIÁM SÁT QUÝ I/2026',
    `
    content | Nội dung giám sát | GS thu phí | Nội dung kiểm tra, giám sát | Nội dung | Cuộc giám sát | Tên cuộc giám sát
    byPeopleInspectorate | Ban thanh tra nhân dân | x | Ban TTND | TTND | Thanh tra nhân dân
    byInvestmentSupervision | Ban giám sát đầu tư của cộng đồng |  | Ban GSĐTCĐ | GSĐTCĐ | Giám sát đầu tư của cộng đồng | Ban GSĐT của CĐ
    byOther | Cơ quan thực hiện khác | 
    toPartyCommittee | Với cấp ủy | #1 | Kiến nghị với cấp ủy | Cấp ủy | Kiến nghị cấp ủy | Số kiến nghị với cấp ủy
    toAuthority | Với chính quyền | #2 | Kiến nghị với chính quyền | Chính quyền | Kiến nghị chính quyền | Số kiến nghị với chính quyền
    note | Ghi chú | a b
  `,
  ),
  wordedForm(
    'CCHC',
    'KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH QUÝ I/2026',
    `
    unitId | Tên đơn vị | Xã Cốc Pàng
    received | Tổng số hồ sơ tiếp nhận | #100 | Hồ sơ tiếp nhận | Số hồ sơ tiếp nhận | Tổng hồ sơ tiếp nhận | Tổng số HS tiếp nhận | Số HS nhận
    receivedOnline | Hồ sơ nộp trực tuyến | #60 | Trực tuyến | Hồ sơ trực tuyến | Số hồ sơ nộp trực tuyến | Nộp trực tuyến | HS nộp trực tuyến | Tiếp nhận trực tuyến
    resolved | Hồ sơ đã giải quyết | #95 | Đã giải quyết | Số hồ sơ đã giải quyết | Tổng số đã giải quyết | HS đã giải quyết
    resolvedOnTime | Hồ sơ đúng hạn | #90 | Đúng hạn | Giải quyết đúng hạn | HS đúng hạn | Số hồ sơ đúng hạn | Hồ sơ giải quyết đúng hạn
    resolvedLate | Hồ sơ quá hạn | #5 | Quá hạn | Trễ hạn | HS quá hạn | Giải quyết quá hạn | Hồ sơ trễ hạn
    pending | Hồ sơ đang giải quyết | #5 | Đang giải quyết | HS đang giải quyết | Số hồ sơ đang giải quyết | Hồ sơ đang xử lý
    onTimeRate | Tỷ lệ đúng hạn | 94,7% | Tỷ lệ giải quyết đúng hạn | Tỷ lệ đúng hạn (%) | Tỷ lệ GQ đúng hạn
  `,
  ),
  wordedForm(
    'DT',
    'KẾT QUẢ TIẾP NHẬN, XỬ LÝ, GIẢI QUYẾT ĐƠN THƯ QUÝ I/2026',
    `
    unitId | Tên đơn vị | Xã Cốc Pàng
    opening | Đơn tồn đầu kỳ | #3 | Tồn đầu kỳ | Kỳ trước chuyển sang | Tồn kỳ trước | Đơn kỳ trước chuyển sang | Đơn tồn kỳ trước
    received | Đơn tiếp nhận trong kỳ | #10 | Số đơn tiếp nhận | Tổng số đơn tiếp nhận | Tiếp nhận trong kỳ | Đơn tiếp nhận | Tổng đơn tiếp nhận trong kỳ | Tiếp nhận mới
    complaints | Đơn khiếu nại | #2 | Khiếu nại | Số đơn khiếu nại | KN
    denunciations | Đơn tố cáo | #1 | Tố cáo | Số đơn tố cáo | TC
    petitions | Đơn kiến nghị, phản ánh | #7 | Kiến nghị, phản ánh | KN, PA | Phản ánh, kiến nghị | Đơn phản ánh, kiến nghị | Kiến nghị | PAKN
    resolved | Đơn đã giải quyết | #11 | Đã giải quyết | Số đơn đã giải quyết | Đã GQ | Giải quyết xong | Đơn giải quyết xong
    closing | Đơn tồn cuối kỳ | #2 | Tồn cuối kỳ | Còn tồn | Đơn tồn | Chuyển kỳ sau | Đơn chưa giải quyết
    resolvedRate | Tỷ lệ giải quyết (%) | 84,6 | Tỷ lệ GQ | Tỷ lệ giải quyết | Tỷ lệ (%) | Tỷ lệ
  `,
  ),
  wordedForm(
    'DTHOAI',
    'KẾT QUẢ ĐỐI THOẠI TRỰC TIẾP VỚI NHÂN DÂN QUÝ I/2026',
    `
    unitId | Tên đơn vị | Xã Cốc Pàng
    dialogues | Số hội nghị đối thoại | #2 | Số cuộc đối thoại | Số cuộc | Số hội nghị | Cuộc đối thoại | Số buổi đối thoại | Số lần đối thoại
    attendees | Số lượt người dự | #120 | Số người dự | Lượt người tham dự | Số người tham gia | Tổng số người dự | Số lượt người tham gia đối thoại
    opinions | Tổng số ý kiến | #20 | Số ý kiến | Ý kiến | Số ý kiến, kiến nghị | Số ý kiến phát biểu | Tổng số ý kiến, kiến nghị
    opinionsResolved | Ý kiến đã giải quyết | #18 | Đã giải quyết | Đã trả lời | Số ý kiến đã giải quyết | Đã trả lời, giải quyết | Ý kiến được giải quyết
    opinionsPending | Ý kiến đang giải quyết | #2 | Đang giải quyết | Số ý kiến đang giải quyết | Đang xem xét, giải quyết
    note | Ghi chú | a b
  `,
  ),
  wordedForm(
    'HUYDONG',
    'KẾT QUẢ HUY ĐỘNG SỨC DÂN QUÝ I/2026',
    `
    unitId | Tên đơn vị | Xã Cốc Pàng
    works | Số công trình, phần việc | #2 | Số công trình | Công trình, phần việc | Số phần việc
    landHouseholds | Số hộ hiến đất | #12 | Hộ hiến đất | Số hộ dân hiến đất
    landDonated | Hiến đất (m2) | #250 | Diện tích đất hiến (m2) | Số m2 đất hiến | Đất hiến (m2) | Diện tích hiến (m2)
    workdays | Ngày công | #80 | Số ngày công | Ngày công lao động | Công lao động | Số công
    peopleMoney | Nhân dân đóng góp (tiền) | #18000000 | Tiền Nhân dân đóng góp | Nhân dân đóng góp (đồng) | Dân góp (đồng)
    stateBudget | Ngân sách nhà nước (đồng) | #2000000 | NSNN (đồng) | Nhà nước hỗ trợ (đồng) | Ngân sách (đồng)
    totalMoney | Tổng kinh phí (đồng) | #20000000 | Tổng số tiền (đồng) | Tổng cộng tiền (đồng) | Tổng (đồng)
  `,
  ),
  wordedForm(
    'HOAGIAI',
    'KẾT QUẢ HÒA GIẢI Ở CƠ SỞ QUÝ I/2026',
    `
    unitId | Tên đơn vị | Xã Cốc Pàng
    teams | Số tổ hòa giải | #12 | Tổ hòa giải | Tổng số tổ hòa giải | Số tổ
    mediators | Số hòa giải viên | #70 | Hòa giải viên | Tổng số hòa giải viên | Số HGV | Số thành viên
    received | Số vụ, việc tiếp nhận | #9 | Tổng số vụ việc | Vụ việc tiếp nhận | Số vụ tiếp nhận | Số vụ việc hòa giải | Tổng số vụ, việc tiếp nhận hòa giải | Số vụ việc thụ lý | Số vụ thụ lý
    succeeded | Hòa giải thành | #7 | Thành | Số vụ hòa giải thành | Số vụ thành | HG thành
    failed | Hòa giải không thành | #1 | Không thành | Số vụ hòa giải không thành | Số vụ không thành | HG không thành
    pending | Đang hòa giải | #1 | Đang giải quyết | Chưa giải quyết xong | Số vụ đang hòa giải | Đang tiến hành
    successRate | Tỷ lệ hòa giải thành (%) | 77,8 | Tỷ lệ thành | Tỷ lệ hòa giải thành | Tỷ lệ (%) | Tỷ lệ thành (%)
  `,
  ),
  wordedForm(
    'TUYENTRUYEN',
    'KẾT QUẢ TUYÊN TRUYỀN, QUÁN TRIỆT QUÝ I/2026',
    `
    unitId | Tên đơn vị | Xã Cốc Pàng
    conferences | Số hội nghị | #5 | Số cuộc | Hội nghị | Số hội nghị tuyên truyền | Số cuộc hội nghị | Số buổi tuyên truyền
    attendances | Số lượt người dự | #300 | Lượt người nghe | Số lượt người | Lượt người dự | Số người dự | Số lượt người nghe | Số người tham gia
    articles | Số tin, bài | #12 | Tin, bài | Số tin bài | Tin bài | Số bài viết | Số tin, bài đăng tải
    counterArticles | Số tin, bài đấu tranh phản bác | #8 | Tin, bài phản bác | Bài đấu tranh phản bác | Số bài phản bác
    broadcasts | Số buổi phát thanh | #40 | Phát thanh | Buổi phát thanh | Số lượt phát thanh | Số giờ phát thanh
    leaflets | Số tài liệu phát hành | #500 | Tài liệu | Tờ rơi | Số tờ rơi | Tài liệu phát hành | Số tài liệu, tờ rơi
  `,
  ),
  wordedForm(
    'DVK',
    'TỔNG HỢP MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2026',
    `
    unitId | Đơn vị | Xã Cốc Pàng
    registered | Tổng số mô hình đăng ký | #12 | Số mô hình đăng ký | Tổng số mô hình | Tổng số | Số MH đăng ký | Mô hình đăng ký | Tổng số MH
    collectives | Tập thể | #10 | Mô hình tập thể | Số mô hình tập thể | MH tập thể
    individuals | Cá nhân | #2 | Mô hình cá nhân | Số mô hình cá nhân | MH cá nhân
    economy | Kinh tế | #5 | Lĩnh vực kinh tế | Phát triển kinh tế | KT | Kinh tế - xã hội
    society | VH-XH | #4 | Văn hóa - xã hội | Văn hóa, xã hội | Lĩnh vực VHXH | VHXH
    defence | QP-AN | #2 | Quốc phòng - an ninh | QPAN | An ninh - quốc phòng | Lĩnh vực QP-AN
    politicalSystem | HTCT | #1 | Hệ thống chính trị | XD HTCT | Xây dựng hệ thống chính trị | Xây dựng Đảng, HTCT
    recognised | Số mô hình được công nhận | #9 | Được công nhận | Số mô hình công nhận | Số MH được công nhận | Đã công nhận | Mô hình được công nhận
    recognisedRate | Tỷ lệ % | 75% | Tỷ lệ | Tỷ lệ công nhận | Tỷ lệ (%) | Đạt tỷ lệ
  `,
  ),
]
