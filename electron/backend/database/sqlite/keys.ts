import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Field } from '../../../../shared/records/field.ts'

/**
 * The condition that a field leads to one of the records with these ids: as its value, as one of a list of keys, or as
 * the key of one of its entries. `column` is where the field is kept.
 */
export function leadsToAny(
  field: Pick<Field, 'itemTarget' | 'entryKey'>,
  column: RawBuilder<unknown>,
  ids: readonly (string | number)[],
): RawBuilder<SqlBool> {
  const wanted = sql`(${sql.join(ids)})`
  const entries = sql`SELECT 1 FROM json_each(${column}) AS entry WHERE`
  if (field.entryKey !== null) {
    const path = `$.${field.entryKey.name}`
    return sql<SqlBool>`EXISTS (${entries} json_extract(entry."value", ${path}) IN ${wanted})`
  }
  if (field.itemTarget !== null) return sql<SqlBool>`EXISTS (${entries} entry."value" IN ${wanted})`
  return sql<SqlBool>`${column} IN ${wanted}`
}
