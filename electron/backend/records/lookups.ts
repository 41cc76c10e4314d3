import { sql } from 'kysely'
import type { ValueLists } from '../../../shared/contract/settings.ts'
import { definitions, fieldNamed, type RecordKind } from '../../../shared/records/registry.ts'
import { fold } from '../../../shared/text/fold.ts'
import { hasSortColumn } from '../database/columns.ts'
import { isAmongMatches, searchMatch } from '../database/sqlite/search.ts'
import type { Queries } from '../database/store.ts'
import { readSettings } from '../settings/settings.ts'
import { citationsOf } from './citations.ts'
import { yearTableOf } from './tables.ts'

const mostSuggestions = 20
const mostOptions = 50

function isListed(name: string, lists: ValueLists): name is keyof ValueLists {
  return name in lists
}

/** The office's own list of values for a field; empty where there is none. */
export async function valueListOf(
  queries: Queries,
  kind: RecordKind,
  fieldName: string,
): Promise<readonly string[]> {
  const { valueLists } = await readSettings(queries)
  const name = `${kind}.${fieldName}`
  return isListed(name, valueLists) ? valueLists[name] : []
}

/**
 * Texts for a field that contain what is typed, marks aside: first those of the office's list of values, in its order,
 * then those in use, most used first.
 */
export async function suggestionsFor(
  queries: Queries,
  kind: RecordKind,
  fieldName: string,
  typed: string,
): Promise<string[]> {
  const definition = definitions[kind]
  const field = fieldNamed(definition, fieldName)
  if (!field || (field.type !== 'text' && field.type !== 'suggested')) return []
  const wantedText = fold(typed.trim())
  const listed = (await valueListOf(queries, kind, fieldName)).filter((text) =>
    fold(text).includes(wantedText),
  )
  const yearly = fieldName in definition.yearly ? yearTableOf(kind) : null
  const column = sql.ref(fieldName)
  const wanted = wantedText === '' ? sql`TRUE` : sql`instr(fold(${column}), ${wantedText}) > 0`
  const result = await sql<{ text: string }>`
    SELECT ${column} AS "text" FROM ${sql.table(yearly ?? kind)}
    WHERE ${column} IS NOT NULL AND ${wanted}
    GROUP BY ${column} ORDER BY count(*) DESC, ${column} LIMIT ${mostSuggestions}
  `.execute(queries)
  return [...new Set([...listed, ...result.rows.map((row) => row.text)])].slice(0, mostSuggestions)
}

/** Records to choose from in a link field by their citations, in Vietnamese order; the newest first for kinds without a sorted title. */
export async function optionsFor(
  queries: Queries,
  kind: RecordKind,
  search: string,
): Promise<{ id: string; title: string }[]> {
  const { titleField, fields } = definitions[kind]
  const title = fields[titleField]
  const order = title && hasSortColumn(title) ? sql.ref(`r.${titleField}Sort`) : sql`r."rowNumber" DESC`
  const match = searchMatch(search)
  const condition = match === null ? sql`TRUE` : isAmongMatches(kind, match)
  const result = await sql<{ id: string; title: string }>`
    SELECT r."id", ${sql.ref(`r.${titleField}`)} AS "title" FROM ${sql.table(kind)} AS r
    WHERE r."deletedAt" IS NULL AND ${condition} ORDER BY ${order} LIMIT ${mostOptions}
  `.execute(queries)
  const citations = await citationsOf(
    queries,
    kind,
    result.rows.map(({ id }) => id),
  )
  return result.rows.map(({ id, title }) => ({ id, title: citations.get(id) ?? title }))
}
