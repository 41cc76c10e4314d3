import { v7 as uuid } from 'uuid'
import type { Values } from '../../../shared/contract/records.ts'
import { hamlets, models, owners } from './words.ts'
import { communeOn, type DemoRecord, personName, type World } from './world.ts'

function resultsOf({ chance }: World): Values {
  return {
    households: chance.whole(8, 140),
    landM2: chance.happens(30) ? chance.whole(60, 6_800) : null,
    workdays: chance.happens(50) ? chance.whole(20, 1_400) : null,
    amount: chance.happens(55) ? chance.whole(5, 430) * 1_000_000 : null,
  }
}

function decisionIn({ chance }: World, year: number): Values {
  const day = String(chance.whole(1, 28)).padStart(2, '0')
  return { decisionNumber: `${chance.whole(120, 990)}/QĐ-UBND`, decisionOn: `${year}-11-${day}` }
}

/** The model's life: registered, then kept up year by year; past years are recognised or not. */
function yearsOf(world: World, startYear: number, thisYear: number): Record<string, Values> {
  const { chance } = world
  const years: Record<string, Values> = {}
  for (let year = startYear; year <= thisYear; year += 1) {
    const status = year === startYear ? 'registered' : 'continued'
    const past = year < thisYear
    const recognised = past && chance.happens(77)
    years[String(year)] = {
      status: past ? (recognised ? 'recognised' : 'notRecognised') : status,
      ...(past || chance.happens(40) ? resultsOf(world) : {}),
      ...(recognised ? decisionIn(world, year) : {}),
    }
    if (!chance.happens(70)) break
  }
  return years
}

/** Models begun in the last three years. */
export function demoModels(world: World, count: number): DemoRecord[] {
  const { chance, today } = world
  const thisYear = Number(today.slice(0, 4))
  return Array.from({ length: count }, () => {
    const startYear = thisYear - chance.one([0, 0, 0, 1, 1, 2])
    const unit = communeOn(world, `${startYear}-09-01`)
    const idea = chance.one(models)
    const hamlet = chance.one(hamlets)
    const single = chance.happens(14)
    return {
      kind: 'model',
      id: uuid(),
      values: {
        name: chance.happens(60) ? `${idea.name} xóm ${hamlet}` : idea.name,
        unitId: unit.id,
        field: idea.field,
        subject: single ? 'individual' : 'collective',
        owner: single ? personName(world) : `${chance.one(owners)} xóm ${hamlet}`,
        address: `Xóm ${hamlet}`,
        content: idea.content,
        level: chance.one(['commune', 'commune', 'grassroots', 'province']),
        startYear,
      },
      years: yearsOf(world, startYear, thisYear),
    }
  })
}
