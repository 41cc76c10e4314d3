import { v7 as uuid } from 'uuid'
import type { Values } from '../../../shared/contract/records.ts'
import { positionOn, positionText } from '../../../shared/records/person.ts'
import { workingDayFrom } from '../inspections/days.ts'
import { demoRecommendation, type Progress } from './recommendations.ts'
import { limitations } from './words.ts'
import { communeOn, type DemoRecord, dayAfter, personName, twoDigits, type World } from './world.ts'

const contents = 'thực hiện Quy chế dân chủ ở cơ sở và phong trào thi đua “Dân vận khéo”'
const fields = [
  'Thực hiện Quy chế dân chủ ở cơ sở',
  'Phong trào thi đua “Dân vận khéo”',
  'Công tác dân vận của chính quyền',
]
const progresses: readonly Progress[] = ['open', 'inProgress', 'partlyDone', 'done', 'done']

/** The teams of a year: how many visits and reports each has, and how many are still to come. */
interface TeamPlan {
  year: number
  number: number
  round: string
  direct: number
  indirect: number
  ahead: number
}

/** Three teams at sixteen units and by the reports of three others, as in the committee's own figures. */
function plansOf(year: number): TeamPlan[] {
  return [
    { year: year - 2, number: 1, round: 'Đợt 1', direct: 2, indirect: 0, ahead: 0 },
    { year: year - 1, number: 1, round: 'Đợt 1', direct: 4, indirect: 1, ahead: 0 },
    { year: year - 1, number: 2, round: 'Đợt 2', direct: 4, indirect: 1, ahead: 0 },
    { year, number: 1, round: 'Đợt 1', direct: 6, indirect: 1, ahead: 0 },
    { year, number: 2, round: 'Đợt 1', direct: 5, indirect: 1, ahead: 1 },
    { year, number: 3, round: 'Đợt 2', direct: 5, indirect: 1, ahead: 2 },
  ]
}

const assignments: Record<string, string> = {
  head: 'Phụ trách chung, kết luận buổi làm việc',
  deputy: 'Nội dung về cải cách hành chính',
  member: 'Nội dung về dân chủ ở cơ sở, hòa giải',
  secretary: 'Ghi biên bản, tổng hợp báo cáo',
}

function membersOf(people: readonly DemoRecord[], { number }: TeamPlan, day: string): Values[] {
  const secretaries = people.filter(({ values }) => values.committeeRole === 'secretary')
  const others = people.filter(
    ({ values }) => values.committeeRole !== 'secretary' && values.committeeRole !== 'chair',
  )
  const chosen = [others[(number - 1) * 3], others[(number - 1) * 3 + 1], others[(number - 1) * 3 + 2]]
  const roles = ['head', 'deputy', 'member', 'secretary']
  return [...chosen, secretaries[number - 1]].flatMap((person, index): Values[] => {
    if (!person) return []
    const position = positionOn(person.values, day)
    const role = roles[index] ?? 'member'
    return [
      {
        name: String(person.values.name),
        position: position ? positionText(position) : '',
        role,
        personId: person.id,
        assignment: assignments[role] ?? '',
      },
    ]
  })
}

function minutesOf(world: World, found: (typeof limitations)[number]): Values {
  return {
    attendees: [
      { name: personName(world), position: 'Bí thư Đảng ủy' },
      { name: personName(world), position: 'Chủ tịch UBND' },
      { name: personName(world), position: 'Chủ tịch Ủy ban MTTQ' },
    ],
    documentsSeen:
      'Quyết định thành lập Ban Chỉ đạo; Kế hoạch công tác năm; hồ sơ công khai; sổ tiếp công dân',
    contents: [
      {
        title: 'Công tác lãnh đạo, chỉ đạo, quán triệt và tuyên truyền',
        strengths: ['Ban hành đủ kế hoạch, phân công thành viên phụ trách từng xóm'],
        limitations: [],
      },
      {
        title: 'Kết quả thực hiện Luật Thực hiện dân chủ ở cơ sở',
        strengths: ['Nhân dân được bàn và quyết định trực tiếp mức đóng góp xây dựng hạ tầng'],
        limitations: [found.limitation],
      },
    ],
    opinions: [
      { speaker: 'Bí thư Đảng ủy', text: 'Đơn vị tiếp thu ý kiến của Đoàn và sẽ khắc phục trong năm.' },
    ],
    strengths: [
      'Cấp ủy, chính quyền quan tâm lãnh đạo, chỉ đạo; phong trào “Dân vận khéo” có chuyển biến rõ',
    ],
    limitations: [found.limitation],
    causes: ['Cán bộ phụ trách mới nhận nhiệm vụ sau khi sắp xếp đơn vị hành chính'],
    copies: 3,
  }
}

function remarksOf(found: (typeof limitations)[number], day: string): Values {
  return {
    reportNumber: '27-BC/ĐU',
    reportOn: dayAfter(day, -12),
    receivedOn: dayAfter(day, -8),
    contents: [
      {
        title: 'Kết quả thực hiện Luật Thực hiện dân chủ ở cơ sở',
        strengths: ['Báo cáo đủ nội dung theo đề cương, có số liệu so sánh với năm trước'],
        limitations: [found.limitation],
      },
    ],
    conclusion: 'Báo cáo gửi đúng hạn; một số số liệu chưa thống nhất giữa các phần, đề nghị rà soát.',
  }
}

/** What lies in the dossier beside what was written here. */
function papersOf(day: string, notice: string): Values[] {
  return [
    { part: 'outline', number: '', on: dayAfter(day, -20), there: true },
    { part: 'selfReport', number: '27-BC/ĐU', on: dayAfter(day, -10) },
    { part: 'conclusion', number: notice, on: dayAfter(day, 21) },
  ]
}

/** Three years of inspections: most are done, some still to come, recommendations due around today. */
export function demoInspections(world: World, people: readonly DemoRecord[]): DemoRecord[] {
  const { chance, today } = world
  const thisYear = Number(today.slice(0, 4))
  const visited = new Set<string>()
  return plansOf(thisYear).flatMap((plan) => {
    const teamId = uuid()
    const decided = `${plan.year}-03-${String(10 + plan.number)}`
    const team: DemoRecord = {
      kind: 'inspectionTeam',
      id: teamId,
      values: {
        name: `Đoàn kiểm tra số ${plan.number}`,
        year: plan.year,
        round: plan.round,
        decisionNumber: `${twoDigits(29 + plan.number)}-QĐ/BCĐ`,
        decisionOn: decided,
        planNumber: '12-KH/BCĐ',
        planOn: `${plan.year}-02-20`,
        contents,
        scopeFrom: `${plan.year - 1}-01`,
        scopeTo: `${plan.year}-04-30`,
        members: membersOf(people, plan, decided),
      },
    }
    const forms = [
      ...Array.from({ length: plan.direct }, () => 'direct'),
      ...Array.from({ length: plan.indirect }, () => 'indirect'),
    ]
    return [team, ...forms.flatMap((form, index) => inspectionOf(plan, teamId, form, index))]
  })

  /** A day for each inspection of a team, the teams on different days of the week. */
  function dayFor({ year, number, direct, ahead }: TeamPlan, index: number): string {
    if (year < thisYear) return workingDayFrom(`${year}-0${4 + number}-${twoDigits(5 + index * 3)}`)
    const isAhead = index >= direct - ahead && index < direct
    return workingDayFrom(
      dayAfter(today, isAhead ? 4 + (index - (direct - ahead)) * 7 + number : -35 - index * 16 - number),
    )
  }

  function unitFor(day: string) {
    let unit = communeOn(world, day)
    while (visited.has(`${day.slice(0, 4)} ${unit.id}`)) unit = communeOn(world, day)
    visited.add(`${day.slice(0, 4)} ${unit.id}`)
    return unit
  }

  function inspectionOf(plan: TeamPlan, teamId: string, form: string, index: number): DemoRecord[] {
    const day = dayFor(plan, index)
    const done = day < today
    const unit = unitFor(day)
    const id = uuid()
    const found = chance.one(limitations)
    const second = limitations[(limitations.indexOf(found) + 1) % limitations.length] ?? found
    const notice = `${twoDigits(plan.number * 10 + index)}-TB/BCĐ`
    const isVisit = form === 'direct'
    const inspection: DemoRecord = {
      kind: 'inspection',
      id,
      values: {
        title: `Kiểm tra ${contents}`,
        unitId: unit.id,
        teamId,
        form,
        field: fields[index % fields.length] ?? null,
        withReform: index % 4 === 0 ? true : null,
        plannedOn: day,
        place: isVisit ? `Trụ sở Đảng ủy ${unit.name.charAt(0).toLowerCase()}${unit.name.slice(1)}` : null,
        status: done ? 'done' : 'planned',
        startedAt: done && isVisit ? `${day}T08:00` : null,
        endedAt: done && isVisit ? `${day}T10:45` : null,
        minutes: done && isVisit ? minutesOf(world, found) : null,
        remarks: done && !isVisit ? remarksOf(found, day) : null,
        papers: done ? papersOf(day, notice) : [],
      },
    }
    if (!done) return [inspection]
    const demand = {
      inspectionId: id,
      unitId: unit.id,
      day,
      sourceNumber: notice,
      sourceOn: dayAfter(day, 21),
    }
    // Of two years ago one demand to a unit that was merged since is still open.
    const isOld = plan.year < thisYear
    const old: Progress = plan.year === thisYear - 2 && index === 0 ? 'inProgress' : 'done'
    return [
      inspection,
      demoRecommendation(world, { ...demand, found }, isOld ? old : chance.one(progresses)),
      demoRecommendation(world, { ...demand, found: second }, isOld ? 'done' : chance.one(progresses)),
    ]
  }
}
