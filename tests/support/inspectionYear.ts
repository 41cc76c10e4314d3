import type { StoredRecord, Values } from '../../shared/contract/records.ts'
import type { Client } from './client.ts'
import { stored } from './office.ts'

/** The day on which the year is looked at. */
export const lookedAtOn = '2026-11-20'

const directUnits = 16
const otherUnits = 6
const teamNames = ['Đoàn kiểm tra số 1', 'Đoàn kiểm tra số 2', 'Đoàn kiểm tra số 3']
const fields = ['Thực hiện Quy chế dân chủ ở cơ sở', 'Phong trào thi đua “Dân vận khéo”']

export interface PlayedYear {
  units: readonly { id: string; name: string }[]
  teams: readonly string[]
  /** Visits in the order of the units, then the inspections by report. */
  direct: readonly string[]
  indirect: readonly string[]
}

function dayOf(index: number): string {
  // Working days from May on; two teams are never out on the same day with the same people.
  const day = new Date(Date.UTC(2026, 4, 4 + Math.floor(index / 5) * 7 + (index % 5)))
  return day.toISOString().slice(0, 10)
}

async function teamsOf(client: Client): Promise<string[]> {
  const teams: string[] = []
  for (const [index, name] of teamNames.entries()) {
    const personId = await stored(client, 'person', {
      name: `Nông Văn Trưởng ${index + 1}`,
      committeeRole: 'deputy',
      positions: [{ position: 'Phó Trưởng ban', body: 'Ban Dân vận Tỉnh ủy', from: '2025-03' }],
    })
    teams.push(
      await stored(client, 'inspectionTeam', {
        name,
        year: 2026,
        round: index < 2 ? 'Đợt 1' : 'Đợt 2',
        contents: 'Thực hiện dân chủ ở cơ sở\nPhong trào thi đua “Dân vận khéo”',
        members: [
          { name: `Nông Văn Trưởng ${index + 1}`, position: 'Phó Trưởng ban', role: 'head', personId },
          {
            name: `Lý Thị Thư ký ${index + 1}`,
            position: 'Chuyên viên',
            role: 'secretary',
            assignment: 'ghi biên bản',
          },
        ],
      }),
    )
  }
  return teams
}

async function planned(
  client: Client,
  unitId: string,
  teamId: string,
  form: 'direct' | 'indirect',
  index: number,
): Promise<StoredRecord> {
  const { record } = await client.records.save({
    kind: 'inspection',
    values: {
      title: 'Kiểm tra việc thực hiện dân chủ ở cơ sở',
      unitId,
      teamId,
      form,
      field: fields[index % 2] ?? null,
      withReform: index % 4 === 0 ? true : null,
      plannedOn: dayOf(index),
      status: 'planned',
    },
  })
  return record
}

async function visited(client: Client, { id, revision, values }: StoredRecord, index: number): Promise<void> {
  const day = String(values.plannedOn)
  await client.inspections.saveMinutes({
    id,
    revision,
    values: {
      status: 'done',
      startedAt: `${day}T08:00`,
      endedAt: `${day}T10:30`,
      place: 'Hội trường Đảng ủy',
      minutes: {
        attendees: [{ name: `Triệu Văn ${index}`, position: 'Bí thư Đảng ủy' }],
        contents: [
          {
            title: 'Thực hiện dân chủ',
            strengths: [`Đủ kế hoạch ${index}`],
            limitations: [`Công khai chậm ${index}`],
          },
        ],
        limitations: [`Công khai chậm ${index}`],
      },
    },
    recommendations: [
      {
        values: {
          text: `Niêm yết đủ thời gian ${index}`,
          limitation: `Công khai chậm ${index}`,
          followedBy: 'Ban Dân vận Tỉnh ủy',
          stages: [
            { dueOn: '2026-06-30', product: 'Biên bản niêm yết' },
            { dueOn: '2026-12-15', product: 'Báo cáo cả năm' },
          ],
        },
      },
      {
        values: {
          text: `Kiện toàn Ban Chỉ đạo ${index}`,
          followedBy: 'Sở Nội vụ',
          stages: [{ dueOn: '2026-09-30', product: 'Quyết định' }],
        },
      },
    ],
  })
}

async function remarked(client: Client, { id, revision }: StoredRecord, index: number): Promise<void> {
  await client.inspections.saveRemarks({
    id,
    revision,
    values: {
      status: 'done',
      remarks: {
        reportNumber: `${index + 1}-BC/ĐU`,
        reportOn: '2026-04-20',
        receivedOn: '2026-04-25',
        contents: [
          { title: 'Thực hiện dân chủ', strengths: ['Báo cáo đủ mục'], limitations: ['Thiếu số liệu'] },
        ],
        conclusion: 'Cần bổ sung số liệu.',
      },
    },
    recommendations: [
      { values: { text: `Bổ sung số liệu ${index}`, stages: [{ dueOn: '2026-12-01', product: 'Biểu' }] } },
    ],
  })
}

/** Ids of the recommendations of an inspection in their order. */
export async function recommendationsAt(client: Client, inspectionId: string): Promise<string[]> {
  return (await client.inspections.dossier({ id: inspectionId })).recommendations.map(({ id }) => id)
}

/**
 * Plays the year 2026: three teams visit sixteen communes, and six others that they also inspect by their report. Each
 * visit asks for two things, each report for one.
 */
export async function playYear(client: Client): Promise<PlayedYear> {
  const units = (await client.units.all())
    .filter(({ validFrom, kind }) => validFrom === '2025-07-01' && kind === 'commune')
    .slice(0, directUnits + otherUnits)
  const teams = await teamsOf(client)
  const teamAt = (index: number) => teams[index % teams.length] ?? ''
  const visits: StoredRecord[] = []
  const reports: StoredRecord[] = []
  for (const [index, unit] of units.entries()) {
    visits.push(await planned(client, unit.id, teamAt(index), 'direct', index))
  }
  for (const [index, unit] of units.slice(directUnits).entries()) {
    reports.push(await planned(client, unit.id, teamAt(index), 'indirect', index))
  }
  const issue = (document: 'inspectionPlan' | 'teamDecision', number: string, source: Values) =>
    client.documents.issue({ target: { document, ...source }, number, signedOn: '2026-02-03' })
  await issue('inspectionPlan', '10', { year: 2026 })
  for (const [index, recordId] of teams.entries())
    await issue('teamDecision', String(12 + index), { recordId })
  for (const [index, visit] of visits.entries()) await visited(client, visit, index)
  for (const [index, report] of reports.entries()) await remarked(client, report, index)
  return { units, teams, direct: visits.map(({ id }) => id), indirect: reports.map(({ id }) => id) }
}

/** Units answer: ten have settled their second demand, five the first step of the first, two sent their figures. */
export async function playAnswers(client: Client, { direct, indirect }: PlayedYear): Promise<void> {
  const on = '2026-10-05'
  for (const [index, id] of direct.slice(0, 10).entries()) {
    const [first = '', second = ''] = await recommendationsAt(client, id)
    await client.followUp.answer({
      ids: [second],
      number: `${index + 40}-BC/ĐU`,
      on,
      text: 'Đã kiện toàn',
      stages: [0],
    })
    if (index < 5)
      await client.followUp.answer({ ids: [first], number: `${index + 40}-BC/ĐU`, on, stages: [0] })
  }
  const figures = []
  for (const id of indirect.slice(0, 2)) figures.push(...(await recommendationsAt(client, id)))
  await client.followUp.answer({ ids: figures, number: '', on, text: 'Đã gửi biểu', status: 'done' })
  const [, obsolete = ''] = await recommendationsAt(client, direct[10] ?? '')
  await client.records.save({ kind: 'recommendation', id: obsolete, values: { status: 'obsolete' } })
}
