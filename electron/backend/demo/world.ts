import type { Values } from '../../../shared/contract/records.ts'
import type { UnitSummary } from '../../../shared/contract/units.ts'
import type { RecordKind } from '../../../shared/records/registry.ts'
import type { Chance } from './random.ts'
import { familyNames, givenNames, middleNames } from './words.ts'

/** Where and when the invented year takes place. */
export interface World {
  units: readonly UnitSummary[]
  chance: Chance
  /** `YYYY-MM-DD` */
  today: string
}

/** A record to be invented. */
export interface DemoRecord {
  kind: RecordKind | 'statisticalRow'
  id: string
  values: Values
  years?: Record<string, Values>
}

/** First day of the map of 2025 (Nghị quyết 1657/NQ-UBTVQH15). */
export const newMapFrom = '2025-07-01'

/** A commune that exists on `day`. */
export function communeOn({ units, chance }: World, day: string): UnitSummary {
  const isNew = day >= newMapFrom
  return chance.one(
    units.filter(
      ({ kind, validFrom }) =>
        (kind === 'commune' || kind === 'ward' || kind === 'town') && (validFrom === newMapFrom) === isNew,
    ),
  )
}

export function personName({ chance }: World): string {
  return `${chance.one(familyNames)} ${chance.one(middleNames)} ${chance.one(givenNames)}`
}

/** A working day at most `daysBack` days before today. */
export function recentDay({ chance, today }: World, daysBack: number): string {
  const at = new Date(Date.parse(`${today}T00:00:00Z`) - chance.whole(0, daysBack) * 86_400_000)
  const weekday = at.getUTCDay()
  if (weekday === 0 || weekday === 6) at.setUTCDate(at.getUTCDate() - 2)
  return at.toISOString().slice(0, 10)
}

/** The day `days` after `day`, before it where negative. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** A number as offices write it in dates and numbers of papers: `03`, `12`. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
