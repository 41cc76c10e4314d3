import { v7 as uuid } from 'uuid'
import type { Values } from '../../../shared/contract/records.ts'
import type { DemoRecord } from './demo.ts'
import { limitations } from './words.ts'
import { communeOn, dayAfter, personName, type World } from './world.ts'

const teamCount = 3
const inspectionsPerTeam = 5
const contents = 'thực hiện Quy chế dân chủ ở cơ sở và phong trào thi đua “Dân vận khéo”'

function membersOf(world: World): Values[] {
  const person = (position: string, role: string) => ({ name: personName(world), position, role })
  return [
    person('Phó Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy, thành viên Ban Chỉ đạo', 'head'),
    person('Phó Giám đốc Sở Nội vụ', 'deputy'),
    person('Trưởng Ban Dân chủ - Pháp luật, Ủy ban MTTQ tỉnh', 'member'),
    person('Chuyên viên Ban Tuyên giáo và Dân vận Tỉnh ủy', 'secretary'),
  ]
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
      { speaker: personName(world), text: 'Đơn vị tiếp thu ý kiến của Đoàn và sẽ khắc phục trong năm.' },
    ],
    strengths: [
      'Cấp ủy, chính quyền quan tâm lãnh đạo, chỉ đạo; phong trào “Dân vận khéo” có chuyển biến rõ',
    ],
    limitations: [found.limitation],
    causes: ['Cán bộ phụ trách mới nhận nhiệm vụ sau khi sắp xếp đơn vị hành chính'],
    copies: 3,
  }
}

/** Three teams of this year: most inspections done, some still to come, recommendations due around today. */
export function demoInspections(world: World): DemoRecord[] {
  const { chance, today } = world
  const year = Number(today.slice(0, 4))
  const records: DemoRecord[] = []
  for (let number = 1; number <= teamCount; number += 1) {
    const teamId = uuid()
    const decided = `${year}-03-${String(10 + number).padStart(2, '0')}`
    records.push({
      kind: 'inspectionTeam',
      id: teamId,
      values: {
        name: `Đoàn kiểm tra số ${number}`,
        year,
        round: number < teamCount ? 'Đợt 1' : 'Đợt 2',
        decisionNumber: `${String(29 + number).padStart(2, '0')}-QĐ/BCĐ`,
        decisionOn: decided,
        planNumber: '12-KH/BCĐ',
        planOn: `${year}-02-20`,
        contents,
        scopeFrom: `${year - 1}-01`,
        scopeTo: dayAfter(today, -30),
        members: membersOf(world),
      },
    })
    for (let index = 0; index < inspectionsPerTeam; index += 1) {
      records.push(...inspectionOf(world, teamId, index))
    }
  }
  return records

  function inspectionOf({ units }: World, teamId: string, index: number): DemoRecord[] {
    const done = index < inspectionsPerTeam - 1
    const plannedOn = dayAfter(today, done ? -30 - index * 24 - chance.whole(0, 9) : chance.whole(3, 20))
    const unit = communeOn({ ...world, units }, plannedOn)
    const id = uuid()
    const found = chance.one(limitations)
    const inspection: DemoRecord = {
      kind: 'inspection',
      id,
      values: {
        title: `Kiểm tra ${contents}`,
        unitId: unit.id,
        teamId,
        form: 'direct',
        plannedOn,
        place: `Trụ sở Đảng ủy ${unit.name.toLowerCase().slice(0, 1)}${unit.name.slice(1)}`,
        status: done ? 'done' : 'planned',
        startedAt: done ? `${plannedOn}T08:00` : null,
        endedAt: done ? `${plannedOn}T10:45` : null,
        minutes: done ? minutesOf(world, found) : null,
      },
    }
    if (!done) return [inspection]
    return [
      inspection,
      {
        kind: 'recommendation',
        id: uuid(),
        values: {
          text: found.text,
          limitation: found.limitation,
          inspectionId: id,
          unitId: unit.id,
          followedBy: 'Tổ thư ký Ban Chỉ đạo',
          status: chance.one(['open', 'inProgress', 'partlyDone', 'done']),
          stages: [{ dueOn: dayAfter(today, chance.whole(-25, 40)), product: found.product }],
        },
      },
    ]
  }
}
