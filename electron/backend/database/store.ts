import { Kysely, type Transaction } from 'kysely'
import type { Log } from '../log.ts'
import type { Schema } from './schema/schema.ts'
import { type Connection, connect, writeBack } from './sqlite/connection.ts'
import { TurnsDialect } from './sqlite/dialect.ts'
import { openTurns, type Turns } from './turns.ts'

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
  /** Who may write. `queries` take part by themselves; whoever writes in another thread takes a turn for it. */
  readonly turns: Turns
  /** False where a commit does not wait for the disk: whoever writes sees to that in the end. */
  readonly waitsForDisk: boolean
  /** False while it is closed or about to be: nobody may connect to it. */
  isOpen: boolean
  /** Each ends a connection of another thread that stays open between its turns; nobody may have one when it is closed. */
  readonly guests: Set<() => Promise<void>>
}

const slowMilliseconds = 40

function queriesOn(opened: Pick<Store, 'connection' | 'turns'>, log: Log): Queries {
  return new Kysely<Schema>({
    dialect: new TurnsDialect(opened),
    log(event) {
      if (event.level === 'error') log.write('query failed', `${event.query.sql}\n${String(event.error)}`)
      else if (event.queryDurationMillis > slowMilliseconds) {
        log.write('slow query', `${Math.round(event.queryDurationMillis)} ms ${event.query.sql}`)
      }
    },
  })
}

export function openStore(
  file: string,
  log: Log,
  { turns = openTurns(), waitsForDisk = true }: Partial<Pick<Store, 'turns' | 'waitsForDisk'>> = {},
): Store {
  const opened = {
    file,
    connection: connect(file, waitsForDisk),
    turns,
    waitsForDisk,
    isOpen: true,
    guests: new Set<() => Promise<void>>(),
  }
  const store: Store = Object.assign(opened, { queries: queriesOn(opened, log) })
  return store
}

/** Opens the file again after it was replaced. */
export function reopenStore(store: Store, log: Log): void {
  store.connection = connect(store.file, store.waitsForDisk)
  store.queries = queriesOn(store, log)
  store.isOpen = true
}

/** Closes the file, also where nothing was ever asked of it. */
export async function closeStore(store: Store): Promise<void> {
  store.isOpen = false
  await Promise.all([...store.guests].map((leave) => leave()))
  if (!store.waitsForDisk) writeBack(store.connection)
  await store.queries.destroy()
  store.connection.close()
}
