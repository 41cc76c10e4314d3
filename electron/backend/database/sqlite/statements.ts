import type { Statement } from 'better-sqlite3'
import type { Connection } from './connection.ts'

const kept = new WeakMap<Connection, Map<string, Statement>>()

/** So many are kept; a program that is in use all day asks some hundreds of different things. */
const mostKept = 500
/** A longer text lists keys: it is hardly ever asked twice. */
const longestKept = 5_000

/**
 * The statement of an SQL text, prepared once for each connection: preparing takes longer than most queries. Only for
 * statements that are run to their end at once; one that is gone through row by row must be prepared for itself.
 */
export function preparedOnce(connection: Connection, sql: string): Statement {
  const statements = kept.get(connection) ?? new Map<string, Statement>()
  kept.set(connection, statements)
  const known = statements.get(sql)
  if (known) return known
  const statement = connection.prepare(sql)
  if (sql.length > longestKept) return statement
  if (statements.size >= mostKept) statements.clear()
  statements.set(sql, statement)
  return statement
}
