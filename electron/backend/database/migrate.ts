import { ExpectedError } from '../errors.ts'
import { migrations } from './migrations/registry.ts'
import { type Connection, levelOf } from './sqlite/connection.ts'

/** True where the database has been used before and lacks migrations of this program. */
export function needsMigration(connection: Connection, all = migrations): boolean {
  const level = levelOf(connection)
  return level > 0 && level < all.length
}

/**
 * Brings the database to the newest level, each migration in a transaction of its own: one that fails changes nothing
 * and its error reaches the caller. Throws `database.newer` for a database from a later program, untouched.
 */
export function migrate(connection: Connection, all = migrations): void {
  const level = levelOf(connection)
  if (level > all.length) throw new ExpectedError('database.newer', { found: level, known: all.length })
  for (const migration of all.slice(level)) {
    connection.transaction(() => {
      connection.exec(migration.sql)
      connection.pragma(`user_version = ${migration.number}`)
    })()
  }
}
