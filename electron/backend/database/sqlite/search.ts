import { type RawBuilder, sql } from 'kysely'
import { foldWords } from '../../../../shared/text/fold.ts'
import type { Queries } from '../store.ts'

/**
 * What the search indexes are asked for: a word beginning with each word typed. Marks, capitals and punctuation do not
 * matter. Null where nothing was typed.
 */
export function searchMatch(typed: string): string | null {
  const words = foldWords(typed).split(' ').filter(Boolean)
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(' ')
}

/**
 * The same for whole words, the last perhaps unfinished: who types “da thong” means Đa Thông rather than a text with “dân”
 * and “hệ thống”. Null where fewer than two words were typed.
 */
export function wholeWordsMatch(typed: string): string | null {
  const words = foldWords(typed).split(' ').filter(Boolean)
  return words.length < 2 ? null : `${words.map((word) => `"${word}"`).join(' ')}*`
}

/** So many rows are better not gathered and sorted to show the first few of them. */
export const manyRows = 2_000

/** True where so many records match that a list does better to go along its order and look at each. */
export async function matchesMany(queries: Queries, kind: string, match: string): Promise<boolean> {
  const index = sql.table(`${kind}Search`)
  const result = await sql<{ count: number }>`
    SELECT count(*) AS "count" FROM (SELECT rowid FROM ${index} WHERE ${index} MATCH ${match} LIMIT ${manyRows})
  `.execute(queries)
  return result.rows[0]?.count === manyRows
}

/** The condition that a record `r` is among those that match: all matches are gathered first. */
export function isAmongMatches(kind: string, match: string): RawBuilder<boolean> {
  const index = sql.table(`${kind}Search`)
  return sql<boolean>`r."rowNumber" IN (SELECT rowid FROM ${index} WHERE ${index} MATCH ${match})`
}

/** The same for reading along an order: the plus keeps SQLite from going through the matches one by one instead. */
export function isMatchAlongOrder(kind: string, match: string): RawBuilder<boolean> {
  return sql<boolean>`+${isAmongMatches(kind, match)}`
}
