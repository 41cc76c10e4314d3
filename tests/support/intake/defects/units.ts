import { shippedUnits } from '../units.ts'

const units = shippedUnits()

/** Code and name of a unit of today's map, or of the one before 2025-07-01. */
export function unit(code: string, map: 'before' | 'after' = 'after'): readonly [code: string, name: string] {
  const found = (units.byCode.get(code) ?? []).find(({ validTo }) => (validTo === null) === (map === 'after'))
  if (!found) throw new Error(`No unit ${code}`)
  return [code, found.name]
}
