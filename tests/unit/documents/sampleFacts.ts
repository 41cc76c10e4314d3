import type { z } from 'zod'
import { inspectionMinutesFacts } from '../../../electron/backend/documents/builders/inspectionMinutesFacts.ts'
import { teamDecisionFacts } from '../../../electron/backend/documents/builders/teamDecision.ts'

export const resourcesFolder = new URL('../../../resources', import.meta.url).pathname

const office = {
  superiorBody: 'TỈNH ỦY CAO BẰNG',
  issuingBodyLines: [
    'BAN CHỈ ĐẠO THỰC HIỆN',
    'QUY CHẾ DÂN CHỦ Ở CƠ SỞ',
    'VÀ PHONG TRÀO THI ĐUA',
    '“DÂN VẬN KHÉO”',
  ],
  shortName: 'BCĐ',
  place: 'Cao Bằng',
}

const members: z.input<typeof inspectionMinutesFacts>['team']['members'] = [
  { name: 'Nông Thị Hà', position: 'Phó Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy', role: 'head' },
  { name: 'Hoàng Văn Thạch', position: 'Phó Giám đốc Sở Nội vụ', role: 'deputy' },
  { name: 'Lục Thúy Quỳnh', position: 'Phó Chủ tịch Liên đoàn Lao động tỉnh', role: 'member' },
  { name: 'Đàm Ngọc Ánh', position: 'Chuyên viên Ban Tuyên giáo và Dân vận Tỉnh ủy', role: 'secretary' },
]

const input: z.input<typeof inspectionMinutesFacts> = {
  office,
  number: '3',
  team: {
    name: 'Đoàn kiểm tra số 1',
    decisionNumber: '12',
    decisionOn: '2026-02-03',
    planNumber: '10-KH/BCĐ',
    planOn: '2026-01-15',
    members,
  },
  unit: { name: 'Đảng ủy xã Nguyên Bình' },
  representative: { name: 'Triệu Văn Ký', position: 'Bí thư Đảng ủy' },
  startedAt: '2026-05-08T08:00',
  endedAt: '2026-05-08T11:30',
  place: 'Hội trường Đảng ủy xã Nguyên Bình',
  attendees: {
    team: [],
    unit: [
      { name: 'Triệu Văn Ký', position: 'Bí thư Đảng ủy' },
      { name: 'Lý Thị Mùi', position: 'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã' },
      { name: 'Bế Quốc Huy', position: 'Phó Chủ tịch Ủy ban nhân dân xã' },
    ],
  },
  absent: [
    { name: 'Lục Thúy Quỳnh', position: 'Phó Chủ tịch Liên đoàn Lao động tỉnh', reason: 'đi công tác' },
  ],
  scopeFrom: '2025-07-01',
  documentsSeen: [
    'Báo cáo tự kiểm tra số 25-BC/ĐU, ngày 20/4/2026 của Đảng ủy xã Nguyên Bình',
    'Sổ theo dõi tiếp công dân năm 2025 và quý I/2026',
  ],
  contents: [
    {
      title: 'Công tác lãnh đạo, chỉ đạo thực hiện Quy chế dân chủ ở cơ sở',
      strengths: [
        'Đảng ủy đã ban hành 04 văn bản lãnh đạo, chỉ đạo; tổ chức 12 hội nghị quán triệt với hơn 1.250 lượt người dự',
        'Ban Chỉ đạo xã được kiện toàn sau khi sắp xếp đơn vị hành chính từ ngày 01/7/2025',
      ],
      limitations: ['Một số chi bộ xóm chưa đưa nội dung thực hiện dân chủ vào sinh hoạt thường kỳ'],
    },
    {
      title: 'Phong trào thi đua “Dân vận khéo”',
      strengths: ['Đăng ký 18 mô hình, đã công nhận 14 mô hình; Nhân dân hiến 3.450 m² đất làm đường'],
      limitations: ['Việc nhân rộng mô hình còn chậm'],
    },
  ],
  opinions: [
    {
      speaker: 'Đ/c Triệu Văn Ký',
      text: 'Tiếp thu các nội dung Đoàn kiểm tra đã nêu, làm rõ thêm nguyên nhân của hạn chế',
    },
  ],
  conclusion: {
    strengths: ['Cấp ủy, chính quyền xã quan tâm lãnh đạo, chỉ đạo; Nhân dân đồng thuận'],
    limitations: [
      'Công khai kết quả giải quyết đơn thư chưa đầy đủ',
      'Nhân rộng mô hình “Dân vận khéo” còn chậm',
    ],
    causes: ['Cán bộ mới sắp xếp, còn kiêm nhiệm nhiều việc'],
  },
  unitProposals: ['Đề nghị Ban Chỉ đạo tỉnh tập huấn nghiệp vụ cho cán bộ mới'],
  recommendations: [
    {
      text: 'Niêm yết công khai kết quả giải quyết khiếu nại, tố cáo tại trụ sở và nhà văn hóa xóm',
      limitation: 'công khai kết quả giải quyết đơn thư chưa đầy đủ',
      followedBy: 'đồng chí Lục Thúy Quỳnh',
      stages: [
        { dueOn: '2026-06-30', product: 'biên bản niêm yết' },
        { dueOn: '2026-10-31', product: 'báo cáo kết quả' },
      ],
    },
    { text: 'Xây dựng kế hoạch nhân rộng mô hình', stages: [{ dueOn: '2026-09-30', product: 'kế hoạch' }] },
  ],
  copies: 3,
}

/** Minutes of an ordinary inspection. */
export const minutesFacts = inspectionMinutesFacts.parse(input)

/** Minutes of which nothing is known but the office, the team and the unit. */
export const emptyMinutesFacts = inspectionMinutesFacts.parse({
  office: { ...office, place: null },
  team: { name: 'Đoàn kiểm tra số 1' },
  unit: { name: 'xã Cần Yên' },
  attendees: {},
  conclusion: {},
})

const longName = 'Đoàn kiểm tra '
  .concat('việc lãnh đạo, chỉ đạo thực hiện Quy chế dân chủ ở cơ sở '.repeat(4))
  .slice(0, 200)

/** Minutes at the limits: 40 participants, 60 recommendations, a team whose name has 200 letters. */
export const longMinutesFacts = inspectionMinutesFacts.parse({
  ...input,
  team: { ...input.team, name: longName },
  attendees: {
    team: [],
    unit: Array.from({ length: 37 }, (_, index) => ({
      name: `Hoàng Thị Người Thứ ${index + 1}`,
      position: 'Bí thư Chi bộ, Trưởng xóm kiêm Trưởng ban công tác Mặt trận',
    })),
  },
  recommendations: Array.from({ length: 60 }, (_, index) => ({
    text: `Thực hiện nội dung kiến nghị thứ ${index + 1}: công khai, minh bạch các khoản đóng góp của Nhân dân; rà soát, bổ sung hương ước, quy ước của xóm, tổ dân phố`,
    limitation: 'việc công khai chưa thường xuyên',
    followedBy: 'đồng chí Hoàng Văn Thạch',
    stages: [{ dueOn: '2026-10-31', product: 'báo cáo' }, { dueOn: '2026-11-30' }],
  })),
})

/** The decision that set the team up. */
export const decisionFacts = teamDecisionFacts.parse({
  office,
  number: '12',
  signedOn: '2026-02-03',
  legalBasis: [
    'Căn cứ Quy chế làm việc của Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở và phong trào thi đua “Dân vận khéo” tỉnh',
    'Căn cứ Kế hoạch số 10-KH/BCĐ, ngày 15/01/2026 của Ban Chỉ đạo về công tác kiểm tra năm 2026',
    'Xét đề nghị của Ban Tuyên giáo và Dân vận Tỉnh ủy',
  ],
  team: { name: 'Đoàn kiểm tra số 1', planNumber: '10', planOn: '2026-01-15', members },
  units: ['Đảng ủy xã Nguyên Bình', 'Đảng ủy xã Tam Kim', 'Đảng ủy phường Thục Phán'],
  inspectFrom: '2026-05-05',
  inspectTo: '2026-05-29',
  responsible: ['Ban Tuyên giáo và Dân vận Tỉnh ủy'],
  signer: { authority: 'K/T TRƯỞNG BAN', position: 'PHÓ TRƯỞNG BAN THƯỜNG TRỰC', name: 'Lê Thị Minh Nguyệt' },
  recipients: ['Thường trực Tỉnh ủy (báo cáo)', 'Các đồng chí Ủy viên Ban Chỉ đạo', 'Như Điều 3'],
  archive: 'Văn phòng Ban Chỉ đạo',
})
