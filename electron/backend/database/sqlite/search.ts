import { type RawBuilder, sql } from 'kysely'
import { foldWords } from '../../../../shared/text/fold.ts'

/**
 * The condition that a record's searched text has a word beginning with each word typed. Marks, capitals and
 * punctuation do not matter. Null where nothing was typed.
 */
export function matchesSearch(kind: string, typed: string): RawBuilder<boolean> | null {
  const words = foldWords(typed).split(' ').filter(Boolean)
  if (words.length === 0) return null
  const query = words.map((word) => `"${word}"*`).join(' ')
  const index = sql.table(`${kind}Search`)
  return sql<boolean>`r."rowNumber" IN (SELECT rowid FROM ${index} WHERE ${index} MATCH ${query})`
}
