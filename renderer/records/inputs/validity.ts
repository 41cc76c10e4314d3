import { today } from '../../components/format.ts'
import type { UnitSummary } from './units.ts'

/** True where the unit exists on this day, `YYYY-MM-DD`. */
export function isValidOn(unit: UnitSummary, day: string): boolean {
  return (unit.validFrom ?? '') <= day && (unit.validTo === null || unit.validTo >= day)
}

export function isCurrent(unit: UnitSummary): boolean {
  return isValidOn(unit, today())
}
