import { v7 as uuid } from 'uuid'
import type { Values } from '../../../shared/contract/records.ts'
import type { limitations } from './words.ts'
import { type DemoRecord, dayAfter, personName, twoDigits, type World } from './world.ts'

type Found = (typeof limitations)[number]

/** What is demanded at an inspection and by which document. */
export interface Demand {
  found: Found
  inspectionId: string
  unitId: string
  /** The day of the inspection. */
  day: string
  sourceNumber: string | null
  sourceOn: string | null
}

/** How far a demand has come. */
export type Progress = 'open' | 'inProgress' | 'partlyDone' | 'done' | 'obsolete'

const daysToFirstStep = 45
const daysToLastStep = 120

function letterOf(world: World, on: string, stages: readonly number[]): Values {
  const number = `${twoDigits(world.chance.whole(12, 96))}-BC/ĐU`
  return { on, number, text: 'Đơn vị đã khắc phục và gửi kèm tài liệu minh chứng', stages: [...stages] }
}

/** One recommendation in two steps; what is done has the letter that says so, what is late was reminded. */
export function demoRecommendation(world: World, demand: Demand, progress: Progress): DemoRecord {
  const { found, inspectionId, unitId, day, sourceNumber, sourceOn } = demand
  const { today } = world
  const dueOn = [dayAfter(day, daysToFirstStep), dayAfter(day, daysToLastStep)]
  const answeredOn = dayAfter(day, daysToFirstStep - 5)
  const done = progress === 'done' ? [0, 1] : progress === 'partlyDone' ? [0] : []
  const letter = done.length > 0 ? letterOf(world, answeredOn, done) : null
  const isLate =
    progress !== 'done' && progress !== 'obsolete' && (dueOn[done.length] ?? today) < dayAfter(today, -20)
  const reminded = dayAfter(today, -10)
  return {
    kind: 'recommendation',
    id: uuid(),
    values: {
      text: found.text,
      limitation: found.limitation,
      inspectionId,
      unitId,
      sourceNumber,
      sourceOn,
      followedBy: world.chance.one(['Tổ thư ký Ban Chỉ đạo', 'Sở Nội vụ', 'Ủy ban MTTQ Việt Nam tỉnh']),
      status: progress,
      stages: [
        { dueOn: dueOn[0] ?? null, product: found.product, doneOn: done.includes(0) ? answeredOn : null },
        {
          dueOn: dueOn[1] ?? null,
          product: 'Báo cáo kết quả cả năm',
          doneOn: done.includes(1) ? answeredOn : null,
        },
      ],
      ...(letter
        ? { answers: [letter], evidence: `Báo cáo số ${letter.number}: ${String(letter.text).toLowerCase()}` }
        : {}),
      ...(progress === 'done' ? { verifiedBy: personName(world), verifiedOn: dayAfter(answeredOn, 7) } : {}),
      ...(isLate
        ? { reminders: [{ number: `${world.chance.whole(41, 89)}-CV/BCĐ`, on: reminded, documentId: null }] }
        : {}),
    },
  }
}
