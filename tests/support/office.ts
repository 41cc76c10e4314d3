import type { Values } from '../../shared/contract/records.ts'
import type { RecordKind } from '../../shared/records/registry.ts'
import type { Client } from './client.ts'

/** Stores a record and gives its key. */
export async function stored(
  client: Client,
  kind: RecordKind,
  values: Values,
  years: { year: number; [name: string]: Values[string] }[] = [],
): Promise<string> {
  return (await client.records.save({ kind, values, years })).record.id
}

/** The unit of this name that there is today, or that there was before 2025-07-01. */
export async function unitNamed(
  client: Client,
  name: string,
  when: 'now' | 'before' = 'now',
): Promise<string> {
  const { rows } = await client.records.list({ kind: 'unit', search: name, pageSize: 100 })
  const found = rows.find(
    ({ values }) => values.name === name && (values.validTo === null) === (when === 'now'),
  )
  if (!found) throw new Error(`No unit is called ${name}`)
  return found.id
}

/** A team with one inspection of a commune, its minutes and two recommendations: what most documents are made of. */
export async function inspectionOf(client: Client, unitId: string) {
  const teamId = await stored(client, 'inspectionTeam', {
    name: 'Đoàn kiểm tra số 1',
    year: 2026,
    round: 'Đợt 1',
    decisionNumber: '12-QĐ/BCĐ',
    decisionOn: '2026-02-03',
    planNumber: '10-KH/BCĐ',
    planOn: '2026-01-15',
    contents: 'Thực hiện dân chủ ở xã\nPhong trào thi đua “Dân vận khéo”',
    scopeFrom: '2024-01',
    members: [
      { name: 'Nông Thị Hà', position: 'Phó Trưởng ban', role: 'head' },
      { name: 'Đàm Ngọc Ánh', position: 'Chuyên viên', role: 'secretary' },
    ],
  })
  const inspectionId = await stored(client, 'inspection', {
    title: 'Kiểm tra việc thực hiện dân chủ ở cơ sở',
    unitId,
    teamId,
    form: 'direct',
    plannedOn: '2026-05-08',
    startedAt: '2026-05-08T08:00',
    endedAt: '2026-05-08T11:30',
    place: 'Hội trường Đảng ủy xã',
    minutes: {
      attendees: [{ name: 'Triệu Văn Ký', position: 'Bí thư Đảng ủy' }],
      documentsSeen: 'Sổ tiếp công dân\nBiên bản họp',
      contents: [
        {
          title: 'Thực hiện dân chủ',
          strengths: ['Có phân công'],
          limitations: ['Công khai chậm', 'Ít họp'],
        },
      ],
      strengths: ['Triển khai đầy đủ'],
      limitations: ['Công khai chậm', 'Chưa mở sổ theo dõi kiến nghị'],
      causes: ['Cán bộ mới'],
      unitProposals: ['Mở lớp tập huấn'],
      conclusion: 'Đề nghị xã khắc phục sớm',
    },
  })
  const recommendations = [
    await stored(client, 'recommendation', {
      text: 'Niêm yết đủ thời gian tại nhà văn hóa',
      limitation: 'Công khai chậm',
      inspectionId,
      unitId,
      followedBy: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
      stages: [{ dueOn: '2026-06-30', product: 'biên bản niêm yết' }],
      status: 'open',
    }),
    await stored(client, 'recommendation', {
      text: 'Mở sổ theo dõi',
      inspectionId,
      unitId,
      stages: [{ dueOn: '2099-10-31', product: '' }],
      status: 'inProgress',
    }),
  ]
  return { teamId, inspectionId, recommendations }
}
