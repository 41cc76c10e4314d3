import { sql } from 'kysely'
import type { LinkGroup } from '../../../shared/contract/records.ts'
import { definitions, type RecordKind } from '../../../shared/records/registry.ts'
import type { Queries, Writing } from '../database/store.ts'
import { linksTo } from './tables.ts'

const mostNamed = 20

/** The records that lead to one, by kind and field, the newest first; kinds without any are left out. */
export async function linksOf(
  queries: Queries | Writing,
  kind: RecordKind,
  id: string,
): Promise<LinkGroup[]> {
  const groups: LinkGroup[] = []
  for (const { kind: from, field, leadsTo } of linksTo(kind)) {
    const leading = sql`${sql.table(from)} WHERE ${leadsTo(id)} AND "deletedAt" IS NULL`
    const count = await sql<{ total: number }>`SELECT count(*) AS "total" FROM ${leading}`.execute(queries)
    const total = count.rows[0]?.total ?? 0
    if (total === 0) continue
    const { rows } = await sql<{ id: string; title: string }>`
      SELECT "id", ${sql.ref(definitions[from].titleField)} AS "title" FROM ${leading}
      ORDER BY "rowNumber" DESC LIMIT ${mostNamed}
    `.execute(queries)
    groups.push({ kind: from, field, total, records: rows })
  }
  return groups
}
