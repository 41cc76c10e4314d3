import type { Services } from '../services.ts'
import { indexUnits, type UnitEntry, type UnitIndex } from './match/units.ts'
import { readUnits } from './queries/records.ts'

const known = new WeakMap<Services['store'], Promise<readonly UnitEntry[]>>()
const listening = new WeakSet<Services['store']>()

/** The units as they are now: the same array until one changes, so that a reading thread is told of them once. */
export function unitsNow({ store, changes }: Services): Promise<readonly UnitEntry[]> {
  if (!listening.has(store)) {
    listening.add(store)
    changes.onChange((tables) => {
      if (tables.includes('unit')) known.delete(store)
    })
  }
  const units = known.get(store) ?? readUnits(store.queries)
  known.set(store, units)
  return units
}

/** The units ready for matching, as they are now. */
export async function currentUnits(services: Services): Promise<UnitIndex> {
  return indexUnits(await unitsNow(services))
}
