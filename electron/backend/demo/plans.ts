import { v7 as uuid } from 'uuid'
import type { Values } from '../../../shared/contract/records.ts'
import { leadUnits, yearTasks } from './officeWords.ts'
import { communeOn, type DemoRecord, dayAfter, twoDigits, type World } from './world.ts'

const firstYear = 2024

function yearsOf({ today }: World): number[] {
  const last = Number(today.slice(0, 4))
  return Array.from({ length: last - firstYear + 1 }, (_, index) => firstYear + index)
}

/** The programmes that the plans carry out. */
export function demoProgrammes(): DemoRecord[] {
  const programme = (
    code: string,
    title: string,
    issuedOn: string,
    from: string,
    to: string,
  ): DemoRecord => ({
    kind: 'programme',
    id: uuid(),
    values: {
      code,
      title,
      issuer: 'Tỉnh ủy Cao Bằng',
      issuedOn,
      validFrom: from,
      validTo: to,
      objectives: 'Nâng cao hiệu quả công tác dân vận của hệ thống chính trị; phát huy dân chủ ở cơ sở.',
    },
  })
  return [
    programme('08-DA/TU', 'Đề án tăng cường và đổi mới công tác dân vận', '2022-01-18', '2021', '2025'),
    programme(
      '05-CTr/TU',
      'Chương trình công tác dân vận giai đoạn 2026 - 2030',
      '2026-01-12',
      '2026',
      '2030',
    ),
  ]
}

/** Nobody leaves a task undone for longer than this many days. */
const longestDelay = 60

/** What is known of a task at `today`: past ones are done but for a few late ones, the present one is under way. */
function progressOf({ chance, today }: World, dueOn: string): Values {
  const longPast = dueOn < dayAfter(today, -longestDelay)
  if (longPast || (dueOn < today && chance.happens(70))) {
    return { status: 'done', progressPercent: 100, completedOn: dayAfter(dueOn, -chance.whole(0, 12)) }
  }
  if (dueOn < dayAfter(today, 45) && chance.happens(60))
    return { status: 'inProgress', progressPercent: chance.whole(1, 9) * 10 }
  return { status: 'open' }
}

function taskOf(world: World, planId: string, year: number, index: number): DemoRecord {
  const { chance } = world
  const { content, product, month } = yearTasks[index % yearTasks.length] ?? chance.one(yearTasks)
  const day = `${year}-${twoDigits(month ?? 12)}-${month === null ? '31' : twoDigits(chance.whole(5, 28))}`
  return {
    kind: 'task',
    id: uuid(),
    values: {
      content,
      planId,
      leadUnit: chance.one(leadUnits),
      supportingUnits: chance.happens(50) ? [chance.one(leadUnits)] : [],
      dueOn: month === null ? String(year) : chance.happens(20) ? day.slice(0, 7) : day,
      product,
      ...progressOf(world, day),
    },
  }
}

/** The committee's plan of each year, with its tasks. */
export function demoYearPlans(world: World, programmes: readonly DemoRecord[]): DemoRecord[] {
  const { today } = world
  return yearsOf(world).flatMap((year) => {
    const planId = uuid()
    const issuedOn = `${year}-02-20`
    const issued = issuedOn <= today
    const programme = programmes[year <= 2025 ? 0 : 1]
    return [
      {
        kind: 'plan' as const,
        id: planId,
        values: {
          number: issued ? '12-KH/BCĐ' : null,
          issuedOn: issued ? issuedOn : null,
          title: `Kế hoạch công tác của Ban Chỉ đạo năm ${year}`,
          kind: 'plan',
          programmeId: programme?.id ?? null,
          year,
          status: issued ? (year < Number(today.slice(0, 4)) ? 'superseded' : 'issued') : 'drafted',
        },
      },
      ...yearTasks.map((_, index) => taskOf(world, planId, year, index)),
    ]
  })
}

/** The secretariat's programme of the present month, with one task in each state, whatever the day. */
export function demoMonthPlan({ today }: World): DemoRecord[] {
  const planId = uuid()
  const [year, month] = today.split('-')
  const task = (content: string, product: string, dueIn: number, progress: Values): DemoRecord => {
    const dueOn = dayAfter(today, dueIn)
    const values = { content, planId, leadUnit: leadUnits[0] ?? null, dueOn, product, ...progress }
    return { kind: 'task', id: uuid(), values }
  }
  const underWay = { status: 'inProgress', progressPercent: 40 }
  const done = { status: 'done', progressPercent: 100, completedOn: dayAfter(today, -16) }
  const values = {
    number: `${month}-CTr/TTK`,
    issuedOn: dayAfter(today, -20),
    title: `Chương trình công tác tháng ${month}/${year} của Tổ thư ký`,
    kind: 'plan',
    year: Number(year),
    status: 'issued',
  }
  return [
    { kind: 'plan', id: planId, values },
    task('Tổng hợp báo cáo của các đơn vị', 'Biểu tổng hợp', -14, done),
    task('Đôn đốc các đơn vị chưa gửi báo cáo', 'Công văn', -6, underWay),
    task('Rà soát hồ sơ đề nghị khen thưởng', 'Danh sách', 10, underWay),
    task('Chuẩn bị họp giao ban của Ban Chỉ đạo', 'Tài liệu họp', 20, { status: 'open' }),
  ]
}

/** Plans of the communes, each with `tasksPerPlan` tasks; some of this year are still being drafted. */
export function demoUnitPlans(world: World, count: number, tasksPerPlan: number): DemoRecord[] {
  const { chance, today } = world
  return Array.from({ length: count }, () => {
    const year = chance.one(yearsOf(world))
    const issuedOn = `${year}-${twoDigits(chance.whole(1, 4))}-${twoDigits(chance.whole(1, 28))}`
    const drafted = issuedOn > today || (year === Number(today.slice(0, 4)) && chance.happens(12))
    const unit = communeOn(world, issuedOn)
    const id = uuid()
    const plan: DemoRecord = {
      kind: 'plan',
      id,
      values: {
        number: drafted ? null : `${twoDigits(chance.whole(1, 60))}-KH/ĐU`,
        issuedOn: drafted ? null : issuedOn,
        title: chance.one([
          `Kế hoạch thực hiện phong trào thi đua “Dân vận khéo” năm ${year}`,
          `Kế hoạch thực hiện Quy chế dân chủ ở cơ sở năm ${year}`,
          `Chương trình phối hợp công tác dân vận năm ${year}`,
        ]),
        unitId: unit.id,
        kind: chance.one(['plan', 'plan', 'coordination', 'assignment']),
        year,
        status: drafted ? 'drafted' : 'issued',
      },
    }
    const tasks = Array.from({ length: tasksPerPlan }, (_, index) => taskOf(world, id, year, index * 3 + 1))
    return [plan, ...tasks]
  }).flat()
}
