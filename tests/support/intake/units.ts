import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexUnits, type UnitEntry, type UnitIndex } from '../../../electron/backend/intake/match/units.ts'
import { unitValues } from '../../../electron/backend/units/seed.ts'

const resourcesFolder = join(import.meta.dirname, '..', '..', '..', 'resources')

const text = (value: unknown) => (typeof value === 'string' ? value : null)

/** All units of Cao Bằng, ready for matching. */
export function shippedUnits(): UnitIndex {
  return indexUnits(
    unitValues(resourcesFolder).map(
      ({ id, values }): UnitEntry => ({
        id,
        code: text(values.code),
        name: text(values.name) ?? '',
        kind: text(values.kind),
        parentId: text(values.parentId),
        validFrom: text(values.validFrom),
        validTo: text(values.validTo),
        aliases: [],
      }),
    ),
  )
}

export function submission(name: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, '..', '..', 'corpus', 'samples', name))
}
