/** Words of which the invented year is made: titles and models as units write them; all persons are invented. */
export const familyNames = [
  'Nông',
  'Hoàng',
  'Lục',
  'Triệu',
  'Bế',
  'Đàm',
  'Hà',
  'Lương',
  'Ma',
  'Sầm',
  'Vi',
  'Nguyễn',
  'Hứa',
  'Lý',
  'Đoàn',
]
export const middleNames = ['Văn', 'Thị', 'Minh', 'Đức', 'Thu', 'Quang', 'Hồng', 'Ngọc', 'Hữu', 'Thanh']
export const givenNames = [
  'Hùng',
  'Lan',
  'Thắng',
  'Hương',
  'Sơn',
  'Vân',
  'Tuyên',
  'Nhung',
  'Bằng',
  'Yến',
  'Dũng',
  'Hạnh',
  'Khánh',
  'Tú',
  'Ước',
]

export const hamlets = [
  'Bản Giốc',
  'Nà Mầu',
  'Lũng Nọi',
  'Khuổi Ry',
  'Bó Lếch',
  'Cốc Lùng',
  'Nà Phầy',
  'Phja Bjoóc',
  'Pác Bó',
  'Lũng Luông',
  'Nà Sác',
  'Khuổi Kép',
  'Đoỏng Pán',
  'Kéo Hin',
]

export const conferenceTitles = [
  'Hội nghị tuyên truyền Luật Thực hiện dân chủ ở cơ sở',
  'Hội nghị phổ biến Nghị định 59/2023/NĐ-CP',
  'Tập huấn quy chế dân chủ cho cán bộ xóm',
  'Hội nghị triển khai nhiệm vụ công tác dân vận',
  'Hội nghị tiếp xúc, đối thoại với thanh niên',
  'Hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền với Nhân dân',
  'Gặp mặt chức sắc, người có uy tín',
  'Hội nghị tổng kết phong trào thi đua “Dân vận khéo”',
  'Hội nghị lấy ý kiến Nhân dân về xây dựng nông thôn mới',
  'Tập huấn nghiệp vụ công tác dân vận cho Mặt trận và đoàn thể',
]
export const topics = [
  'Luật Thực hiện dân chủ ở cơ sở',
  'Dân vận khéo',
  'Xây dựng nông thôn mới',
  'Cải cách hành chính',
  'Dân tộc, tôn giáo',
]
export const places = [
  'Hội trường UBND xã',
  'Nhà văn hóa xóm',
  'Phòng họp số 2',
  'Hội trường Đảng ủy',
  'Trường THCS',
]
export const chairs = ['Bí thư Đảng ủy', 'Phó Bí thư Thường trực', 'Chủ tịch UBND', 'Chủ tịch Ủy ban MTTQ']

export const modelFields = [
  'Phát triển kinh tế',
  'Văn hóa - xã hội',
  'Quốc phòng - an ninh',
  'Xây dựng hệ thống chính trị',
  'Xây dựng nông thôn mới',
]
export const models: readonly { name: string; field: string; content: string }[] = [
  {
    name: 'Thắp sáng đường quê',
    field: 'Xây dựng nông thôn mới',
    content: 'Vận động lắp bóng điện dọc tuyến đường liên xóm',
  },
  {
    name: 'Gia đình 5 không, 3 sạch',
    field: 'Văn hóa - xã hội',
    content: 'Hội Phụ nữ vận động hội viên đăng ký và chấm điểm hằng quý',
  },
  {
    name: 'Camera an ninh',
    field: 'Quốc phòng - an ninh',
    content: 'Huy động kinh phí lắp đặt camera tại các điểm giao',
  },
  {
    name: 'Nhà tôi có bình chữa cháy',
    field: 'Quốc phòng - an ninh',
    content: 'Vận động mỗi hộ trang bị một bình chữa cháy',
  },
  {
    name: 'Con nuôi đồn biên phòng',
    field: 'Văn hóa - xã hội',
    content: 'Nhận đỡ đầu học sinh có hoàn cảnh khó khăn',
  },
  {
    name: 'Nụ cười công sở',
    field: 'Xây dựng hệ thống chính trị',
    content: 'Thực hiện bốn xin, bốn luôn tại nơi tiếp dân',
  },
  {
    name: 'Chi bộ điện tử',
    field: 'Xây dựng hệ thống chính trị',
    content: 'Gửi tài liệu sinh hoạt qua ứng dụng',
  },
  {
    name: 'Trồng dong riềng liên kết',
    field: 'Phát triển kinh tế',
    content: 'Thành lập tổ hợp tác, bao tiêu sản phẩm',
  },
  {
    name: 'Nuôi lợn đen bản địa',
    field: 'Phát triển kinh tế',
    content: 'Hỗ trợ con giống, hướng dẫn kỹ thuật chăn nuôi',
  },
  {
    name: 'Trồng rừng quế hữu cơ',
    field: 'Phát triển kinh tế',
    content: 'Liên kết với doanh nghiệp thu mua theo hợp đồng',
  },
  {
    name: 'Ngày thứ bảy nông thôn mới',
    field: 'Xây dựng nông thôn mới',
    content: 'Mỗi tháng một buổi lao động tập thể',
  },
  {
    name: 'Hiến đất mở đường',
    field: 'Xây dựng nông thôn mới',
    content: 'Vận động các hộ hiến đất, góp công mở rộng đường trục xóm',
  },
  {
    name: 'Xóm không có ma túy',
    field: 'Quốc phòng - an ninh',
    content: 'Ký cam kết từng hộ, tổ tự quản tuần tra hằng tuần',
  },
]
export const owners = [
  'Chi hội Phụ nữ',
  'Chi đoàn',
  'Chi hội Cựu chiến binh',
  'Chi hội Nông dân',
  'Ban Công tác Mặt trận',
  'Tổ bảo vệ an ninh trật tự',
  'Chi bộ',
]

export const limitations: readonly { limitation: string; text: string; product: string }[] = [
  {
    limitation: 'Việc niêm yết công khai ở một số nội dung chưa đủ thời gian theo quy định',
    text: 'Niêm yết đủ thời gian các nội dung công khai theo Điều 11 Luật Thực hiện dân chủ ở cơ sở',
    product: 'Báo cáo kèm biên bản niêm yết',
  },
  {
    limitation: 'Ban Chỉ đạo chưa được kiện toàn sau khi sắp xếp đơn vị hành chính',
    text: 'Kiện toàn Ban Chỉ đạo và phân công nhiệm vụ các thành viên',
    product: 'Quyết định kiện toàn',
  },
  {
    limitation: 'Chưa tổ chức đối thoại định kỳ giữa người đứng đầu với Nhân dân',
    text: 'Tổ chức ít nhất một hội nghị đối thoại trong năm và thông báo kết quả giải quyết kiến nghị',
    product: 'Thông báo kết luận đối thoại',
  },
  {
    limitation: 'Hồ sơ lưu trữ chưa đầy đủ, số liệu báo cáo chưa thống nhất',
    text: 'Rà soát, bổ sung hồ sơ; thống nhất số liệu mô hình “Dân vận khéo” các năm',
    product: 'Danh mục hồ sơ, biểu số liệu',
  },
]
