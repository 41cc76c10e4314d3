import { sql } from 'kysely'
import { z } from 'zod'
import type { KeptKind } from '../../../../shared/records/registry.ts'
import type { Queries, Writing } from '../../database/store.ts'
import type { UnitEntry } from '../match/units.ts'

const texts = z.array(z.string())

/** All units that are not in the bin, as intake matches them. */
export async function readUnits(queries: Queries | Writing): Promise<UnitEntry[]> {
  const rows = await queries.selectFrom('unit').selectAll().where('deletedAt', 'is', null).execute()
  const text = (cell: unknown) => (typeof cell === 'string' ? cell : null)
  return rows.map((row) => ({
    id: String(row.id),
    code: text(row.code),
    name: text(row.name) ?? '',
    kind: text(row.kind),
    parentId: text(row.parentId),
    validFrom: text(row.validFrom),
    validTo: text(row.validTo),
    aliases: texts.catch([]).parse(JSON.parse(text(row.aliases) ?? '[]')),
  }))
}

/** Ids and identities of the records of a kind, not in the bin, that are of these units (null means of none). */
export async function identitiesIn(
  queries: Queries | Writing,
  kind: KeptKind,
  unitField: string | null,
  units: readonly unknown[] | null,
): Promise<{ id: string; identity: string }[]> {
  if (unitField === null || units === null)
    return await queries.selectFrom(kind).select(['id', 'identity']).where('deletedAt', 'is', null).execute()
  const ids = [...new Set(units)].filter((unit) => typeof unit === 'string')
  const unit = sql.ref(unitField)
  // One text for any number of units: it is prepared once.
  const { rows } = await sql<{ id: string; identity: string }>`
    SELECT id, identity FROM ${sql.table(kind)}
    WHERE "deletedAt" IS NULL AND (${unit} IN (SELECT value FROM json_each(${JSON.stringify(ids)})) OR ${unit} IS NULL)
  `.execute(queries)
  return rows
}
