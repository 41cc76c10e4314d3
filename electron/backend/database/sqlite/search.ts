import { type RawBuilder, sql } from 'kysely'
import { foldWords } from '../../../../shared/text/fold.ts'

/**
 * What the search indexes are asked for: a word beginning with each word typed. Marks, capitals and punctuation do not
 * matter. Null where nothing was typed.
 */
export function searchMatch(typed: string): string | null {
  const words = foldWords(typed).split(' ').filter(Boolean)
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(' ')
}

/** The condition that a record's searched text matches what was typed; null where nothing was. */
export function matchesSearch(kind: string, typed: string): RawBuilder<boolean> | null {
  const match = searchMatch(typed)
  if (match === null) return null
  const index = sql.table(`${kind}Search`)
  return sql<boolean>`r."rowNumber" IN (SELECT rowid FROM ${index} WHERE ${index} MATCH ${match})`
}
