import { v7 as uuid } from 'uuid'
import type { Values } from '../../../shared/contract/records.ts'
import { achievements, positions, refusalReasons } from './officeWords.ts'
import { hamlets, owners } from './words.ts'
import { communeOn, type DemoRecord, personName, twoDigits, type World } from './world.ts'

const firstYear = 2024
const forms = ['Bằng khen', 'Giấy khen', 'Giấy khen', 'Biểu dương, công nhận mô hình tiêu biểu']

/** One round each year; that of this year is not decided yet. */
export function demoRounds({ today }: World): DemoRecord[] {
  const thisYear = Number(today.slice(0, 4))
  return Array.from({ length: thisYear - firstYear + 1 }, (_, index) => {
    const year = firstYear + index
    return {
      kind: 'commendationRound',
      id: uuid(),
      values: {
        title: `Khen thưởng phong trào thi đua “Dân vận khéo” năm ${year}`,
        year,
        submittedOn: year < thisYear ? `${year}-11-20` : null,
        decidedOn: year < thisYear ? `${year}-12-15` : null,
      },
    }
  })
}

function outcomeOf({ chance }: World, round: DemoRecord | undefined, isThisYear: boolean): Values {
  if (chance.happens(8)) return { status: 'refused', refusalReason: chance.one(refusalReasons) }
  if (isThisYear) return { status: chance.one(['proposed', 'proposed', 'approved']) }
  return {
    status: 'decided',
    decisionNumber: `${twoDigits(chance.whole(200, 990))}/QĐ-UBND`,
    decisionOn: round?.values.decidedOn ?? null,
    amount: chance.one([600_000, 1_200_000, 2_340_000]),
  }
}

/** Collectives and persons proposed in the rounds; all persons are invented. */
export function demoCommendations(
  world: World,
  rounds: readonly DemoRecord[],
  models: readonly DemoRecord[],
  count: number,
): DemoRecord[] {
  const { chance } = world
  return Array.from({ length: count }, () => {
    const at = chance.whole(0, rounds.length - 1)
    const round = rounds[at]
    const unit = communeOn(world, `${firstYear + at}-09-01`)
    const person = chance.happens(40)
    const hamlet = chance.one(hamlets)
    return {
      kind: 'commendation',
      id: uuid(),
      values: {
        name: person ? personName(world) : `${chance.one(owners)} xóm ${hamlet}`,
        subject: person ? 'individual' : 'collective',
        birthYear: person ? chance.whole(1962, 1998) : null,
        position: person ? `${chance.one(positions)} ${hamlet}` : null,
        unitId: unit.id,
        achievement: chance.one(achievements),
        form: chance.one(forms),
        roundId: round?.id ?? null,
        modelId: !person && models.length > 0 && chance.happens(50) ? chance.one(models).id : null,
        ...outcomeOf(world, round, at === rounds.length - 1),
      },
    }
  })
}
