import type { ListedModel } from '../../../../electron/backend/documents/builders/listTables.ts'
import type { Sample } from './inspection.ts'
import { bare, issued, offices, withLongOffice } from './office.ts'

type Style = 'party' | 'state'

const rowsAtTheLimit = 500
const many = <Item>(count: number, item: (number: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index + 1))

const people = [
  { name: 'Nông Thị Hà', position: 'Phó Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy' },
  { name: 'Hoàng Văn Thạch', position: 'Phó Giám đốc Sở Nội vụ' },
]

export function conferenceMinutes(style: Style): Sample<'conferenceMinutes'> {
  const office = offices[style]
  const usual = {
    office,
    number: '7',
    name: 'Hội nghị sơ kết thực hiện Quy chế dân chủ ở cơ sở 6 tháng đầu năm 2026',
    startedAt: '2026-07-08T08:00',
    endedAt: '2026-07-08T11:15',
    place: 'Hội trường Tỉnh ủy',
    agenda: ['Đánh giá kết quả 6 tháng đầu năm', 'Thảo luận nhiệm vụ 6 tháng cuối năm'],
    chair: { name: 'Lê Thị Minh Nguyệt', position: 'Phó Trưởng Ban Thường trực Ban Chỉ đạo' },
    secretary: { name: 'Đàm Ngọc Ánh', position: 'Chuyên viên' },
    documents: ['Dự thảo Báo cáo sơ kết'],
    presentCount: 18,
    memberCount: 22,
    present: people,
    absent: [
      { name: 'Lục Thúy Quỳnh', position: 'Phó Chủ tịch Liên đoàn Lao động tỉnh', reason: 'đi công tác' },
    ],
    invited: [{ name: 'Bế Quốc Huy', position: 'Phó Chủ tịch Ủy ban nhân dân xã Nguyên Bình' }],
    press: ['Báo và Phát thanh, Truyền hình Cao Bằng'],
    proceedings: [
      { speaker: 'Đ/c Nông Thị Hà', text: 'Trình bày dự thảo Báo cáo sơ kết' },
      { speaker: 'Đ/c Hoàng Văn Thạch', text: 'Đề nghị bổ sung số liệu đối thoại tại doanh nghiệp' },
    ],
    conclusion: [
      'Thống nhất nội dung dự thảo Báo cáo; giao Tổ thư ký tiếp thu, hoàn thiện trước ngày 15/7/2026',
    ],
  }
  return {
    usual,
    empty: { office, name: '' },
    long: {
      ...withLongOffice(usual),
      present: many(40, (n) => ({ name: `Hoàng Thị Người Thứ ${n}`, position: 'Ủy viên Ban Chỉ đạo' })),
    },
  }
}

export function invitation(style: Style): Sample<'invitation'> {
  const usual = {
    ...issued(style, '5'),
    event: 'Hội nghị tổng kết phong trào thi đua “Dân vận khéo” năm 2026',
    invited: ['Thường trực Tỉnh ủy', 'Các đồng chí Ủy viên Ban Chỉ đạo', 'Bí thư Đảng ủy các xã, phường'],
    agenda: ['Tổng kết phong trào thi đua “Dân vận khéo” năm 2026, triển khai nhiệm vụ năm 2027'],
    chair: { name: 'Lê Thị Minh Nguyệt', position: 'Phó Trưởng Ban Thường trực' },
    startsAt: '2026-12-18T08:00',
    place: 'Hội trường Tỉnh ủy',
    notes: ['Đại biểu nhận tài liệu tại hội nghị'],
    recipients: ['Như thành phần mời', 'Văn phòng Tỉnh ủy (phối hợp)'],
  }
  return {
    usual,
    empty: bare(style),
    long: { ...withLongOffice(usual), invited: many(40, (n) => `Đồng chí Bí thư Đảng ủy xã thứ ${n}`) },
  }
}

function model(number: number): ListedModel {
  return {
    name: `“Xóm không có ma túy” số ${number}`,
    subject: number % 3 === 0 ? 'individual' : 'collective',
    owner: 'Chi bộ xóm Nà Roác',
    address: 'Xóm Nà Roác, xã Nguyên Bình',
    field: 'Quốc phòng – an ninh',
    content: 'Ký cam kết đến từng hộ; tổ tự quản tuần tra, nhắc nhở; biểu dương tại cuộc họp xóm',
    period: '2026–2027',
    level: 'Cấp tỉnh',
    status: number % 2 === 0 ? 'Duy trì' : 'Đăng ký mới',
    result: 'Không phát sinh người nghiện mới; 120/120 hộ ký cam kết',
    beneficiaries: '120 hộ',
  }
}

export function modelRecognitionDecision(style: Style): Sample<'modelRecognitionDecision'> {
  const usual = {
    ...issued(style, '31'),
    year: 2026,
    legalBasis: [
      'Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, ngày 10/11/2022 của Quốc hội',
      'Xét đề nghị của Ban Tuyên giáo và Dân vận Tỉnh ủy',
    ],
    models: many(14, model),
    responsible: ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'đảng ủy các xã, phường'],
    recipients: ['Như Điều 3', 'Thường trực Tỉnh ủy (báo cáo)'],
  }
  return {
    usual,
    empty: bare(style),
    long: { ...withLongOffice(usual), models: many(rowsAtTheLimit, model) },
  }
}

const collective = (number: number) => ({
  name: `Ban Công tác Mặt trận xóm số ${number}`,
  unit: 'Xã Nguyên Bình',
  achievement: 'Vận động Nhân dân hiến 3.450 m² đất, 820 ngày công làm đường liên xóm',
})
const individual = (number: number) => ({
  name: `Triệu Thị Người Thứ ${number}`,
  courtesy: number % 2 === 0 ? 'Ông' : 'Bà',
  birthYear: 1975,
  position: 'Trưởng xóm Nà Roác, xã Nguyên Bình',
  achievement: 'Tích cực vận động Nhân dân tham gia mô hình “Thắp sáng đường quê”',
  previous: 'Giấy khen (QĐ 15/QĐ-UBND, 12/01/2025)',
})
const round = {
  achievement: 'thành tích xuất sắc trong phong trào thi đua “Dân vận khéo” năm 2026',
  legalBasis: [
    'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15, ngày 15/6/2022 của Quốc hội',
    'Căn cứ Nghị định số 152/2025/NĐ-CP, ngày 14/6/2025 của Chính phủ',
  ],
  collectives: many(12, collective),
  individuals: many(15, individual),
}
const longRound = { collectives: many(rowsAtTheLimit, collective), individuals: many(40, individual) }

export function commendationSubmission(style: Style): Sample<'commendationSubmission'> {
  const usual = {
    ...issued(style, '9'),
    ...round,
    to: ['Chủ tịch Ủy ban nhân dân tỉnh', 'Hội đồng Thi đua - Khen thưởng tỉnh'],
    meetingOn: '2026-11-20',
    votesFor: 20,
    votesCast: 21,
    dossier: ['Biên bản họp xét khen thưởng', 'Báo cáo tóm tắt thành tích của từng tập thể, cá nhân'],
    recipients: ['Ban Tuyên giáo và Dân vận Tỉnh ủy'],
  }
  return { usual, empty: bare(style), long: { ...withLongOffice(usual), ...longRound } }
}

export function commendationDecision(style: Style): Sample<'commendationDecision'> {
  const usual = {
    ...issued(style, '1542'),
    ...round,
    reward: { collective: 4_680_000, individual: 1_872_000, source: 'Quỹ thi đua, khen thưởng tỉnh' },
    responsible: ['Chánh Văn phòng Ủy ban nhân dân tỉnh', 'Giám đốc Sở Nội vụ'],
    recipients: ['Như Điều 3'],
  }
  return { usual, empty: bare(style), long: { ...withLongOffice(usual), ...longRound } }
}

function list(style: Style) {
  return {
    office: offices[style],
    year: 2026,
    attachedTo: { number: '15', issuedOn: '2026-03-31' },
    preparedBy: 'Đàm Ngọc Ánh',
    signedOn: '2026-03-31',
    signer: issued(style, '').signer,
  }
}

export function modelRegistrationList(style: Style): Sample<'modelRegistrationList'> {
  const usual = { ...list(style), models: many(9, model) }
  return {
    usual,
    empty: { office: offices[style], attachedTo: {}, signer: {} },
    long: { ...usual, models: many(rowsAtTheLimit, model) },
  }
}

export function modelSummaryTable(style: Style): Sample<'modelSummaryTable'> {
  const fields = ['Kinh tế', 'VH-XH', 'QP-AN', 'HTCT', 'NTM, đô thị']
  const levels = ['Cơ sở', 'Xã', 'Tỉnh']
  const row = (number: number) => ({
    unit: `Xã thứ ${number}`,
    registered: 18,
    collective: 12,
    individual: 6,
    byField: [6, 5, 4, 2, 1],
    recognised: number % 4 === 0 ? null : 14,
    byLevel: [9, 4, 1],
  })
  const usual = { ...list(style), fields, levels, rows: many(20, row) }
  return {
    usual,
    empty: { office: offices[style], attachedTo: {}, signer: {}, fields, levels },
    long: { ...usual, rows: many(rowsAtTheLimit, row) },
  }
}

export function generalLetter(style: Style): Sample<'generalLetter'> {
  const usual = {
    ...issued(style, '26'),
    subject: 'báo cáo kết quả thực hiện Quy chế dân chủ ở cơ sở 6 tháng đầu năm 2026',
    to: ['Đảng ủy các xã, phường', 'Đảng ủy Công an tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    body: [
      'Thực hiện Chương trình công tác năm 2026, Ban Chỉ đạo đề nghị các đơn vị báo cáo kết quả 6 tháng đầu năm 2026 theo các nội dung sau:',
      '- Kết quả thực hiện Quy chế dân chủ ở các loại hình cơ sở;\n- Kết quả phong trào thi đua “Dân vận khéo”.',
      'Phần II. Yêu cầu đối với báo cáo',
      'Chương I: Nội dung báo cáo',
      'Mục 3. Số liệu kèm theo',
      'Báo cáo gửi về Ban Chỉ đạo trước ngày 15/6/2026.',
    ],
    closing: 'Đề nghị các đơn vị quan tâm, thực hiện đúng thời hạn.',
    recipients: [],
  }
  return {
    usual,
    empty: bare(style),
    long: {
      ...withLongOffice(usual),
      to: ['Đảng ủy, Ủy ban nhân dân, Ủy ban Mặt trận Tổ quốc Việt Nam các xã, phường '.repeat(3).trim()],
      body: many(60, (n) => `Đoạn thứ ${n}: công khai, minh bạch các khoản đóng góp của Nhân dân.`),
    },
  }
}
