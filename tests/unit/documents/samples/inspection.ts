import type { z } from 'zod'
import type { documentBuilders } from '../../../../electron/backend/documents/builders/registry.ts'
import { decisionFacts, emptyMinutesFacts, longMinutesFacts, minutesFacts } from '../sampleFacts.ts'
import { bare, issued, offices, withLongOffice } from './office.ts'

type Input<Name extends keyof typeof documentBuilders> = z.input<(typeof documentBuilders)[Name]['facts']>
type Style = 'party' | 'state'

/** The facts of a document: ordinary ones, ones of which nothing is known, and ones at the limits. */
export type Sample<Name extends keyof typeof documentBuilders> = {
  usual: Input<Name>
  empty: Input<Name>
  long: Input<Name>
}

const sentence =
  'công khai, minh bạch các khoản đóng góp của Nhân dân; rà soát, bổ sung hương ước, quy ước của xóm, tổ dân phố'
const many = <Item>(count: number, item: (number: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index + 1))

const team = minutesFacts.team
const contents = [
  {
    title: 'Công tác lãnh đạo, chỉ đạo thực hiện Quy chế dân chủ ở cơ sở',
    points: ['Việc quán triệt, ban hành văn bản', 'Việc kiện toàn Ban Chỉ đạo và phân công nhiệm vụ'],
  },
  { title: 'Phong trào thi đua “Dân vận khéo”', points: ['Việc đăng ký, công nhận, nhân rộng mô hình'] },
]
const manyRecommendations = longMinutesFacts.recommendations

export function inspectionPlan(style: Style): Sample<'inspectionPlan'> {
  const usual: Input<'inspectionPlan'> = {
    ...issued(style, '10'),
    year: 2026,
    legalBasis: ['Thực hiện Chương trình công tác năm 2026'],
    purposes: [
      'Đánh giá đúng kết quả thực hiện Quy chế dân chủ ở cơ sở và phong trào thi đua “Dân vận khéo” từ sau khi sắp xếp đơn vị hành chính',
      'Kịp thời chỉ ra hạn chế, nguyên nhân và biện pháp khắc phục',
    ],
    requirements: ['Kiểm tra khách quan, đúng nội dung, đúng thời gian, không gây phiền hà cho đơn vị'],
    contents,
    units: [
      {
        name: 'Đảng ủy xã Nguyên Bình',
        team: 'Đoàn số 1',
        on: '2026-05-08',
        place: 'Trụ sở Đảng ủy xã',
      },
      {
        name: 'Đảng ủy phường Thục Phán',
        team: 'Đoàn số 1',
        on: '2026-05-12',
        place: 'Trụ sở Đảng ủy phường',
      },
      { name: 'Sở Nội vụ', form: 'indirect', team: 'Đoàn số 2', on: '2026-05' },
    ],
    scopeFrom: '2025-07',
    teams: [{ name: 'Đoàn kiểm tra số 1', members: team.members }],
    methods: ['Nghe báo cáo, xem xét hồ sơ, tài liệu, trao đổi, làm rõ tại đơn vị'],
    rounds: [
      { from: '2026-05-05', to: '2026-05-29' },
      { from: '2026-09-07', to: '2026-09-30' },
    ],
    duties: [
      {
        who: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
        task: 'tham mưu thành lập Đoàn kiểm tra; tổng hợp kết quả',
      },
    ],
  }
  return {
    usual,
    empty: bare(style),
    long: {
      ...withLongOffice(usual),
      units: many(60, (n) => ({
        name: `Đảng ủy xã thứ ${n}`,
        team: 'Đoàn số 1',
        on: '2026-05-08',
        place: 'Trụ sở Đảng ủy xã',
      })),
      teams: [
        {
          name: 'Đoàn kiểm tra số 1',
          members: many(40, (n) => ({
            name: `Hoàng Thị Người Thứ ${n}`,
            position: 'Ủy viên Ban Chỉ đạo',
            role: 'member',
          })),
        },
      ],
    },
  }
}

export function teamDecision(style: Style): Sample<'teamDecision'> {
  const usual: Input<'teamDecision'> = {
    ...decisionFacts,
    ...issued(style, '12'),
    units: decisionFacts.units.slice(0, 2),
  }
  return {
    usual,
    empty: { ...bare(style), team: { name: 'Đoàn kiểm tra' } },
    long: {
      ...withLongOffice(usual),
      team: {
        ...usual.team,
        members: many(40, (n) => ({
          name: `Hoàng Thị Người Thứ ${n}`,
          position: 'Ủy viên Ban Chỉ đạo',
          role: 'member',
        })),
      },
    },
  }
}

export function selfReportOutline(style: Style): Sample<'selfReportOutline'> {
  const office = offices[style]
  const usual = { office, plan: { number: '10', issuedOn: '2026-01-15' }, contents }
  return {
    usual,
    empty: { office, plan: {} },
    long: {
      ...usual,
      contents: many(30, (n) => ({ title: `Nội dung thứ ${n}`, points: [sentence, sentence] })),
    },
  }
}

export function inspectionMinutes(style: Style): Sample<'inspectionMinutes'> {
  const office = offices[style]
  return {
    usual: { ...minutesFacts, office },
    empty: { ...emptyMinutesFacts, office },
    long: { ...longMinutesFacts, office },
  }
}

export function teamReport(style: Style): Sample<'teamReport'> {
  const usual: Input<'teamReport'> = {
    ...issued(style, '4'),
    signer: { authority: 'T/M ĐOÀN KIỂM TRA', position: 'TRƯỞNG ĐOÀN', name: 'Nông Thị Hà' },
    recipients: ['Thường trực Ban Chỉ đạo (báo cáo)', 'Các đồng chí thành viên Đoàn kiểm tra'],
    archive: 'hồ sơ Đoàn kiểm tra',
    team,
    units: [
      { name: 'Đảng ủy xã Nguyên Bình', on: '2026-05-08' },
      { name: 'Sở Nội vụ', form: 'indirect', remark: 'báo cáo đúng đề cương, gửi đúng thời hạn' },
    ],
    inspectedFrom: '2026-05-05',
    inspectedTo: '2026-05-29',
    conduct: [
      'Nghe đơn vị báo cáo; xem xét hồ sơ, tài liệu; trao đổi, làm rõ với tập thể, cá nhân có liên quan',
    ],
    findings: minutesFacts.contents,
    conclusion: minutesFacts.conclusion,
    unitProposals: minutesFacts.unitProposals,
    recommendations: minutesFacts.recommendations,
    proposals: [
      'Ban hành Thông báo kết luận kiểm tra đối với từng đơn vị',
      'Tổ chức tập huấn nghiệp vụ cho cán bộ mới',
    ],
  }
  return {
    usual,
    empty: { ...bare(style), team: { name: 'Đoàn kiểm tra số 1' }, conclusion: {} },
    long: { ...withLongOffice(usual), recommendations: manyRecommendations },
  }
}

export function conclusionNotice(style: Style): Sample<'conclusionNotice'> {
  const usual: Input<'conclusionNotice'> = {
    ...issued(style, '20'),
    team,
    unit: { name: 'Đảng ủy xã Nguyên Bình' },
    report: { number: '4', issuedOn: '2026-06-05' },
    meetingOn: '2026-06-12',
    strengths: minutesFacts.conclusion.strengths,
    limitations: minutesFacts.conclusion.limitations,
    recommendations: minutesFacts.recommendations,
    reportTo: 'Ban Chỉ đạo (qua Ban Tuyên giáo và Dân vận Tỉnh ủy)',
    reportBy: '2026-11-30',
    followedBy: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  }
  return {
    usual,
    empty: { ...bare(style), team: { name: 'Đoàn kiểm tra' }, unit: { name: '' }, report: {} },
    long: { ...withLongOffice(usual), recommendations: manyRecommendations },
  }
}

export function inspectionRemarks(style: Style): Sample<'inspectionRemarks'> {
  const usual: Input<'inspectionRemarks'> = {
    ...issued(style, '2'),
    team,
    unit: { name: 'Đảng ủy xã Bảo Lạc' },
    report: { number: '31-BC/ĐU', issuedOn: '2026-04-28' },
    receivedOn: '2026-05-04',
    contents: minutesFacts.contents,
    conclusion: 'Báo cáo đủ nội dung theo đề cương; số liệu về tiếp công dân chưa thống nhất giữa các phần.',
    recommendations: minutesFacts.recommendations,
  }
  return {
    usual,
    empty: { ...bare(style), team: { name: '' }, unit: { name: '' }, report: {} },
    long: { ...withLongOffice(usual), recommendations: manyRecommendations },
  }
}

export function dossierContents(style: Style): Sample<'dossierContents'> {
  const paper = (n: number) => ({
    name: `Văn bản thứ ${n} của hồ sơ`,
    number: `${n}-BC/ĐU`,
    on: '2026-05-08',
    files: [`Bản quét văn bản thứ ${n}.pdf`],
    isThere: true,
  })
  const usual: Input<'dossierContents'> = {
    office: offices[style],
    team,
    unit: { name: 'Đảng ủy xã Nguyên Bình' },
    papers: [
      { name: 'Kế hoạch kiểm tra', number: '10-KH/BCĐ', on: '2026-01-15', isThere: true },
      { name: 'Biên bản kiểm tra', on: '2026-05-08', files: ['Biên bản ký.pdf', 'Ảnh 1.jpg'], isThere: true },
      { name: 'Thông báo kết luận', note: 'Chưa có, quá hạn', isThere: false },
    ],
    otherFiles: ['Ảnh buổi làm việc.jpg'],
    preparedBy: 'Đàm Ngọc Ánh',
    signedOn: '2026-06-20',
    signer: { position: 'TRƯỞNG ĐOÀN', name: 'Nông Thị Hà' },
  }
  return {
    usual,
    empty: { office: offices[style], team: { name: '' }, unit: { name: '' }, signer: {} },
    long: { ...withLongOffice({ ...usual }), papers: many(120, paper) },
  }
}

export function followUpReport(style: Style): Sample<'followUpReport'> {
  const numbers = { recommendations: 9, done: 5, partlyDone: 1, open: 2, obsolete: 1, overdue: 2 }
  const unit = (n: number) => ({ name: `xã thứ ${n}`, ...numbers })
  const overdue = (n: number) => ({
    unit: 'Xã Vũ Minh (cũ), nay là xã Nguyên Bình',
    text: `Kiến nghị thứ ${n}: ${sentence}`,
    dueOn: '2026-09-30',
    followedBy: 'Đ/c Lục Thúy Quỳnh',
    reminded: '25-CV/BCĐ, 20/10/2026',
  })
  const usual: Input<'followUpReport'> = {
    ...issued(style, '40'),
    year: 2026,
    asOf: '2026-11-20',
    teams: 3,
    inspections: 28,
    direct: 22,
    indirect: 6,
    inspectedUnits: 22,
    total: { recommendations: 27, done: 15, partlyDone: 3, open: 6, obsolete: 3, overdue: 6 },
    units: many(3, unit),
    overdue: many(2, overdue),
    assessment: ['Phần lớn đơn vị báo cáo khắc phục đúng hạn'],
    proposals: ['Tiếp tục đôn đốc các đơn vị còn kiến nghị quá hạn'],
  }
  return {
    usual,
    empty: bare(style),
    long: { ...withLongOffice(usual), units: many(60, unit), overdue: many(60, overdue) },
  }
}

export function reminderLetter(style: Style): Sample<'reminderLetter'> {
  const usual: Input<'reminderLetter'> = {
    ...issued(style, '25'),
    urgency: 'KHẨN',
    unit: { name: 'Đảng ủy xã Nguyên Bình', formerName: 'Đảng ủy xã Vũ Minh' },
    sources: [{ number: '20', issuedOn: '2026-06-15' }],
    asOf: '2026-10-20',
    recommendations: [
      {
        text: 'Niêm yết công khai kết quả giải quyết khiếu nại, tố cáo tại trụ sở và nhà văn hóa xóm',
        stages: [{ dueOn: '2026-09-30', product: 'biên bản niêm yết' }],
        status: 'Đang thực hiện',
        followedBy: 'Đ/c Lục Thúy Quỳnh',
      },
      {
        text: 'Xây dựng kế hoạch nhân rộng mô hình',
        stages: [{ dueOn: '2026-11-30', product: 'kế hoạch' }],
        status: 'Chưa thực hiện',
        followedBy: 'Đ/c Hoàng Văn Thạch',
      },
    ],
    reportBy: '2026-11-05',
    contact: 'đồng chí Đàm Ngọc Ánh, Thư ký Đoàn kiểm tra',
  }
  return {
    usual,
    empty: { ...bare(style), unit: { name: '' } },
    long: {
      ...withLongOffice(usual),
      recommendations: many(60, (n) => ({
        text: `Kiến nghị thứ ${n}: ${sentence}`,
        stages: [{ dueOn: '2026-09-30' }],
        status: 'Chưa thực hiện',
      })),
    },
  }
}
