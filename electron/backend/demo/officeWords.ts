/** Words of plans, tasks, documents and commendations as offices write them; numbers of invented papers are invented. */
export const yearTasks: readonly { content: string; product: string; month: number | null }[] = [
  { content: 'Ban hành Kế hoạch công tác năm của Ban Chỉ đạo', product: 'Kế hoạch', month: 2 },
  { content: 'Hướng dẫn đăng ký mô hình “Dân vận khéo”', product: 'Hướng dẫn', month: 2 },
  { content: 'Tổng hợp danh sách mô hình đăng ký của các đơn vị', product: 'Biểu tổng hợp', month: 4 },
  {
    content: 'Ban hành Kế hoạch kiểm tra việc thực hiện dân chủ ở cơ sở',
    product: 'Kế hoạch kiểm tra',
    month: 3,
  },
  { content: 'Thành lập các đoàn kiểm tra', product: 'Quyết định', month: 4 },
  { content: 'Kiểm tra đợt 1 tại các xã, phường', product: 'Biên bản, báo cáo đoàn', month: 6 },
  { content: 'Báo cáo sơ kết 6 tháng đầu năm', product: 'Báo cáo', month: 6 },
  { content: 'Kiểm tra đợt 2 tại các sở, ban, ngành', product: 'Biên bản, báo cáo đoàn', month: 9 },
  { content: 'Thông báo kết luận kiểm tra', product: 'Thông báo', month: 10 },
  { content: 'Đôn đốc khắc phục hạn chế sau kiểm tra', product: 'Công văn', month: 11 },
  { content: 'Thẩm định, công nhận mô hình “Dân vận khéo”', product: 'Quyết định công nhận', month: 11 },
  { content: 'Lập hồ sơ đề nghị khen thưởng', product: 'Tờ trình, danh sách', month: 11 },
  { content: 'Báo cáo tổng kết năm', product: 'Báo cáo', month: 12 },
  { content: 'Tuyên truyền Luật Thực hiện dân chủ ở cơ sở', product: 'Tin, bài, hội nghị', month: null },
]

export const leadUnits = [
  'Tổ thư ký Ban Chỉ đạo',
  'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  'Sở Nội vụ',
  'Ủy ban MTTQ tỉnh',
  'Văn phòng UBND tỉnh',
]

export const documentSubjects: readonly { kind: string; symbol: string; subject: string }[] = [
  { kind: 'Kế hoạch', symbol: 'KH', subject: 'thực hiện phong trào thi đua “Dân vận khéo”' },
  { kind: 'Kế hoạch', symbol: 'KH', subject: 'kiểm tra việc thực hiện Quy chế dân chủ ở cơ sở' },
  { kind: 'Báo cáo', symbol: 'BC', subject: 'kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm' },
  { kind: 'Báo cáo', symbol: 'BC', subject: 'khắc phục hạn chế sau kiểm tra' },
  { kind: 'Công văn', symbol: 'CV', subject: 'về việc báo cáo kết quả thực hiện Quy chế dân chủ' },
  { kind: 'Công văn', symbol: 'CV', subject: 'về việc đăng ký mô hình “Dân vận khéo”' },
  { kind: 'Quyết định', symbol: 'QĐ', subject: 'kiện toàn Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở' },
  { kind: 'Thông báo', symbol: 'TB', subject: 'kết luận kiểm tra việc thực hiện dân chủ ở cơ sở' },
  { kind: 'Tờ trình', symbol: 'TTr', subject: 'đề nghị khen thưởng phong trào thi đua “Dân vận khéo”' },
  { kind: 'Hướng dẫn', symbol: 'HD', subject: 'đăng ký, công nhận mô hình “Dân vận khéo”' },
]

/** What every secretariat cites; published texts. */
export const references: readonly {
  kind: string
  number: string
  issuedOn: string
  issuer: string
  subject: string
}[] = [
  {
    kind: 'Luật',
    number: '10/2022/QH15',
    issuedOn: '2022-11-10',
    issuer: 'Quốc hội',
    subject: 'Luật Thực hiện dân chủ ở cơ sở',
  },
  {
    kind: 'Nghị định',
    number: '59/2023/NĐ-CP',
    issuedOn: '2023-08-14',
    issuer: 'Chính phủ',
    subject: 'Quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở',
  },
  {
    kind: 'Nghị quyết',
    number: '1657/NQ-UBTVQH15',
    issuedOn: '2025-06-16',
    issuer: 'Ủy ban Thường vụ Quốc hội',
    subject: 'Về việc sắp xếp các đơn vị hành chính cấp xã của tỉnh Cao Bằng năm 2025',
  },
  {
    kind: 'Đề án',
    number: '08-DA/TU',
    issuedOn: '2022-01-18',
    issuer: 'Tỉnh ủy Cao Bằng',
    subject: 'Đề án tăng cường và đổi mới công tác dân vận giai đoạn 2021 - 2025',
  },
]

/** What people in a hamlet are; its name follows. */
export const positions = [
  'Bí thư chi bộ xóm',
  'Trưởng xóm',
  'Chi hội trưởng Chi hội Phụ nữ xóm',
  'Trưởng Ban Công tác Mặt trận xóm',
  'Tổ trưởng Tổ hòa giải xóm',
  'Chi hội trưởng Chi hội Nông dân xóm',
]
export const achievements = [
  'Có thành tích xuất sắc trong phong trào thi đua “Dân vận khéo”',
  'Vận động Nhân dân hiến đất, góp công xây dựng nông thôn mới',
  'Thực hiện tốt Quy chế dân chủ ở cơ sở, không có đơn thư vượt cấp',
  'Duy trì hiệu quả mô hình tự quản về an ninh trật tự',
]
export const refusalReasons = [
  'Đã được khen cùng thành tích trong đợt trước',
  'Mô hình chưa được công nhận',
  'Đơn vị còn kiến nghị kiểm tra quá hạn',
]
