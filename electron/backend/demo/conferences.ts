import { v7 as uuid } from 'uuid'
import { chairs, conferenceTitles, hamlets, places, topics } from './words.ts'
import { communeOn, type DemoRecord, personName, recentDay, type World } from './world.ts'

const daysBack = 690

/** Conferences of the communes over almost two years. */
export function demoConferences(world: World, count: number): DemoRecord[] {
  const { chance } = world
  return Array.from({ length: count }, () => {
    const heldOn = recentDay(world, daysBack)
    const inHamlet = chance.happens(35)
    return {
      kind: 'conference',
      id: uuid(),
      values: {
        title: chance.one(conferenceTitles),
        topic: chance.one(topics),
        unitId: communeOn(world, heldOn).id,
        heldOn,
        level: inHamlet ? 'grassroots' : 'commune',
        format: chance.one(['inPerson', 'inPerson', 'inPerson', 'online', 'combined']),
        attendees: chance.happens(4) ? null : chance.whole(24, 260),
        place: inHamlet ? `Nhà văn hóa xóm ${chance.one(hamlets)}` : chance.one(places),
        chair: chance.one(chairs),
        speaker: chance.happens(60) ? personName(world) : null,
        sessions: 1,
      },
    }
  })
}
