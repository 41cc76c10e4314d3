import { sql } from 'kysely'
import type { FoundKind } from '../../../shared/contract/search.ts'
import { printValue } from '../../../shared/records/print.ts'
import {
  definitions,
  fieldNamed,
  kindsInRailOrder,
  type RecordKind,
} from '../../../shared/records/registry.ts'
import { searchMatch, wholeWordsMatch } from '../database/sqlite/search.ts'
import type { Queries } from '../database/store.ts'
import { labelsOf, readRecords } from '../records/queries.ts'

const longestContext = 160

/** The fields that tell records with one title apart: what makes their identity, their unit, their date, their status. */
function contextFields(kind: RecordKind): string[] {
  const { identity, unitField, dateField, titleField, fields } = definitions[kind]
  const status = 'status' in fields ? 'status' : null
  const names = [...identity, unitField, dateField, status].filter((name) => name !== null)
  return [...new Set(names)].filter((name) => name !== titleField)
}

async function rowsOf(
  queries: Queries,
  kind: RecordKind,
  ids: readonly string[],
): Promise<FoundKind['rows']> {
  const definition = definitions[kind]
  const records = await readRecords(queries, kind, ids)
  const values = ids.map((id) => records.get(id)?.image.values ?? {})
  const labels = await labelsOf(queries, kind, values)
  const names = contextFields(kind)
  return ids.map((id, index) => {
    const record = values[index] ?? {}
    const parts = names.flatMap((name) => {
      const field = fieldNamed(definition, name)
      return (field && printValue(field, record[name], labels[index]?.[name])) ?? []
    })
    return {
      id,
      title: String(record[definition.titleField] ?? ''),
      context: parts.join(' · ').slice(0, longestContext),
    }
  })
}

async function newestOf(queries: Queries, kind: RecordKind, match: string, most: number): Promise<string[]> {
  const index = sql.table(`${kind}Search`)
  const { rows } = await sql<{ id: string }>`
    SELECT r."id" FROM ${index} CROSS JOIN ${sql.table(kind)} AS r ON r."rowNumber" = ${index}.rowid
    WHERE ${index} MATCH ${match} AND r."deletedAt" IS NULL ORDER BY ${index}.rowid DESC LIMIT ${most}
  `.execute(queries)
  return rows.map(({ id }) => id)
}

/** What was typed, as the indexes are asked for it: words that begin so, and whole words. */
interface Asked {
  match: string
  whole: string | null
}

/**
 * What is found of one kind: the newest records, those with the whole words before the others, and how many there
 * are; null where there is none.
 */
async function foundOf(
  queries: Queries,
  kind: RecordKind,
  { match, whole }: Asked,
  perKind: number,
): Promise<{ found: FoundKind; withWords: boolean } | null> {
  const index = sql.table(`${kind}Search`)
  // The matches in the bin are few; taking them off spares a look at every record that matches.
  const counted = await sql<{ total: number }>`
    SELECT (SELECT count(*) FROM ${index} WHERE ${index} MATCH ${match}) - (
      SELECT count(*) FROM ${index} WHERE ${index} MATCH ${match}
      AND rowid IN (SELECT "rowNumber" FROM ${sql.table(kind)} WHERE "deletedAt" IS NOT NULL)
    ) AS "total"
  `.execute(queries)
  const total = counted.rows[0]?.total ?? 0
  if (total === 0) return null
  const withWords = whole === null ? [] : await newestOf(queries, kind, whole, perKind)
  const others = withWords.length < perKind ? await newestOf(queries, kind, match, perKind) : []
  const ids = [...new Set([...withWords, ...others])].slice(0, perKind)
  return { found: { kind, total, rows: await rowsOf(queries, kind, ids) }, withWords: withWords.length > 0 }
}

/**
 * Records of all kinds that have a word beginning with each word typed, without regard to marks and capitals, kind by
 * kind in the order of the rail; kinds that have the whole words come before the others. Nothing typed finds
 * nothing.
 */
export async function searchEverywhere(
  queries: Queries,
  text: string,
  perKind: number,
): Promise<FoundKind[]> {
  const match = searchMatch(text)
  if (match === null) return []
  const [first, later]: [FoundKind[], FoundKind[]] = [[], []]
  for (const kind of kindsInRailOrder) {
    const ofKind = await foundOf(queries, kind, { match, whole: wholeWordsMatch(text) }, perKind)
    if (ofKind) (ofKind.withWords ? first : later).push(ofKind.found)
  }
  return [...first, ...later]
}
