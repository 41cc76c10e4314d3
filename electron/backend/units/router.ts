import { type UnitSummary, unitSummary } from '../../../shared/contract/units.ts'
import { definitions } from '../../../shared/records/registry.ts'
import type { Queries } from '../database/store.ts'
import type { Procedures } from '../procedures.ts'
import { valuesOf } from '../records/image.ts'
import type { Services } from '../services.ts'

/** All units of all times in Vietnamese order of their names; those in the bin left out. */
export async function readUnits(queries: Queries): Promise<UnitSummary[]> {
  const rows = await queries
    .selectFrom('unit')
    .selectAll()
    .where('deletedAt', 'is', null)
    .orderBy('nameSort')
    .orderBy('validFrom')
    .execute()
  return rows.map((row) =>
    unitSummary.parse({ ...valuesOf(definitions.unit.fields, row), id: row.id, revision: row.revision }),
  )
}

/** The calls of `shared/contract/units.ts`. */
export function unitsRouter(services: Services, { units: procedures }: Procedures) {
  return procedures.router({ all: procedures.all.handler(() => readUnits(services.store.queries)) })
}
