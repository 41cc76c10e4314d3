import { sql } from 'kysely'
import { definitions, fieldNamed, type RecordKind } from '../../../shared/records/registry.ts'
import { fold } from '../../../shared/text/fold.ts'
import { hasSortColumn } from '../database/columns.ts'
import { matchesSearch } from '../database/sqlite/search.ts'
import type { Queries } from '../database/store.ts'
import { yearTableOf } from './tables.ts'

const mostSuggestions = 20
const mostOptions = 50

/** Texts in use in a field, most used first; those that contain what is typed, marks aside. */
export async function suggestionsFor(
  queries: Queries,
  kind: RecordKind,
  fieldName: string,
  typed: string,
): Promise<string[]> {
  const definition = definitions[kind]
  const field = fieldNamed(definition, fieldName)
  if (!field || (field.type !== 'text' && field.type !== 'suggested')) return []
  const yearly = fieldName in definition.yearly ? yearTableOf(kind) : null
  const column = sql.ref(fieldName)
  const wanted = typed.trim() === '' ? sql`TRUE` : sql`instr(fold(${column}), ${fold(typed)}) > 0`
  const result = await sql<{ text: string }>`
    SELECT ${column} AS "text" FROM ${sql.table(yearly ?? kind)}
    WHERE ${column} IS NOT NULL AND ${wanted}
    GROUP BY ${column} ORDER BY count(*) DESC, ${column} LIMIT ${mostSuggestions}
  `.execute(queries)
  return result.rows.map((row) => row.text)
}

/** Records to choose from in a link field, in Vietnamese order; the newest first for kinds without a sorted title. */
export async function optionsFor(
  queries: Queries,
  kind: RecordKind,
  search: string,
): Promise<{ id: string; title: string }[]> {
  const { titleField, fields } = definitions[kind]
  const title = fields[titleField]
  const order = title && hasSortColumn(title) ? sql.ref(`r.${titleField}Sort`) : sql`r."rowNumber" DESC`
  const condition = matchesSearch(kind, search) ?? sql`TRUE`
  const result = await sql<{ id: string; title: string }>`
    SELECT r."id", ${sql.ref(`r.${titleField}`)} AS "title" FROM ${sql.table(kind)} AS r
    WHERE r."deletedAt" IS NULL AND ${condition} ORDER BY ${order} LIMIT ${mostOptions}
  `.execute(queries)
  return result.rows
}
