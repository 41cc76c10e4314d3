import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
} from 'kysely'
import type { Turns } from '../turns.ts'
import type { Connection } from './connection.ts'
import { preparedOnce } from './statements.ts'

/** The database as it is open now; a restore opens another one in its place. */
interface Opened {
  readonly connection: Connection
  readonly turns: Turns
}

/**
 * One user's way to the connection that all share. Whatever writes waits for its turn and keeps it until the way is given
 * back; a query that only reads waits for nothing but an open transaction of somebody else, of which it must not see the
 * half.
 */
class SharedConnection implements DatabaseConnection {
  readonly #inner: DatabaseConnection
  readonly #opened: Opened
  #end: (() => void) | null = null

  constructor(inner: DatabaseConnection, opened: Opened) {
    this.#inner = inner
    this.#opened = opened
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (!this.#end) await this.#wait(query.sql)
    return await this.#inner.executeQuery<Row>(query)
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(query)
  }

  giveBack(): void {
    this.#end?.()
    this.#end = null
  }

  async #wait(sql: string): Promise<void> {
    const { turns } = this.#opened
    if (!onlyReads(this.#opened.connection, sql)) this.#end = await turns.take()
    else while (this.#opened.connection.inTransaction) await turns.ended()
  }
}

function onlyReads(connection: Connection, sql: string): boolean {
  if (/^\s*select\b/i.test(sql)) return true
  const { reader, readonly } = preparedOnce(connection, sql)
  return reader && readonly
}

class TurnsDriver extends SqliteDriver implements Driver {
  readonly #opened: Opened

  constructor(opened: Opened) {
    super({
      database: {
        prepare: (sql) => preparedOnce(opened.connection, sql),
        close: () => opened.connection.close(),
      },
    })
    this.#opened = opened
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return new SharedConnection(await super.acquireConnection(), this.#opened)
  }

  override async releaseConnection(connection?: DatabaseConnection): Promise<void> {
    if (connection instanceof SharedConnection) connection.giveBack()
  }
}

/** SQLite on the connection that is open, where the turns of `database/turns.ts` say who writes. */
export class TurnsDialect extends SqliteDialect {
  readonly #opened: Opened

  constructor(opened: Opened) {
    super({ database: opened.connection })
    this.#opened = opened
  }

  override createDriver(): Driver {
    return new TurnsDriver(this.#opened)
  }

  override createAdapter(): SqliteAdapter {
    return new UnlockedAdapter()
  }
}

/** Kysely would let everybody wait for everybody; the turns do that for those who write. */
class UnlockedAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true
  }
}
