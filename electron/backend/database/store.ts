import { Kysely, SqliteDialect, type Transaction } from 'kysely'
import type { Log } from '../log.ts'
import type { Schema } from './schema/schema.ts'
import { type Connection, connect } from './sqlite/connection.ts'
import { preparedOnce } from './sqlite/statements.ts'

export type Queries = Kysely<Schema>
export type Writing = Transaction<Schema>

/**
 * The open database. A restore puts another file in its place: whoever keeps a store asks it anew for `queries`,
 * never keeps those.
 */
export interface Store {
  readonly file: string
  queries: Queries
  /** For what only SQLite can do (`database/sqlite/`). */
  connection: Connection
}

const slowMilliseconds = 40

function queriesOn(connection: Connection, log: Log): Queries {
  return new Kysely<Schema>({
    dialect: new SqliteDialect({
      database: { prepare: (sql) => preparedOnce(connection, sql), close: () => connection.close() },
    }),
    log(event) {
      if (event.level === 'error') log.write('query failed', `${event.query.sql}\n${String(event.error)}`)
      else if (event.queryDurationMillis > slowMilliseconds) {
        log.write('slow query', `${Math.round(event.queryDurationMillis)} ms ${event.query.sql}`)
      }
    },
  })
}

export function openStore(file: string, log: Log): Store {
  const connection = connect(file)
  return { file, connection, queries: queriesOn(connection, log) }
}

/** Opens the file again after it was replaced. */
export function reopenStore(store: Store, log: Log): void {
  store.connection = connect(store.file)
  store.queries = queriesOn(store.connection, log)
}
