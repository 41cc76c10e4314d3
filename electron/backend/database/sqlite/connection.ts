import BetterSqlite3 from 'better-sqlite3'
import { fold } from '../../../../shared/text/fold.ts'
import { ExpectedError } from '../../errors.ts'

export type Connection = BetterSqlite3.Database

/**
 * Whoever does not wait for the disk writes much in many commits, most of it into the same pages: writing them back from
 * the log into the database once, in the end (`writeBack`), is a third of the work. Not more than 80 MB, though.
 */
const mostPagesInLog = 20_000

/**
 * Opens the database file with the guarantees that the house relies on: write-ahead log, every commit on disk before
 * it is confirmed (unless `waitsForDisk` is false), foreign keys. Throws `database.damaged` where the file is no database.
 */
export function connect(file: string, waitsForDisk = true): Connection {
  let connection: Connection | null = null
  try {
    connection = new BetterSqlite3(file, { timeout: 10_000 })
    connection.pragma('journal_mode = WAL')
    connection.pragma(`synchronous = ${waitsForDisk ? 'FULL' : 'NORMAL'}`)
    if (!waitsForDisk) connection.pragma(`wal_autocheckpoint = ${mostPagesInLog}`)
    connection.pragma('foreign_keys = ON')
    connection.pragma('cache_size = -65536')
    connection.pragma('temp_store = MEMORY')
    connection.function('fold', { deterministic: true }, (text: unknown) =>
      typeof text === 'string' ? fold(text) : null,
    )
    return connection
  } catch (error) {
    connection?.close()
    if (error instanceof BetterSqlite3.SqliteError && /NOTADB|CORRUPT/.test(error.code)) {
      throw new ExpectedError('database.damaged')
    }
    throw error
  }
}

/** Writes what the log holds back into the database, as far as nobody is in the way. */
export function writeBack(connection: Connection): void {
  connection.pragma('wal_checkpoint(PASSIVE)')
}

/** A connection that sees the database as it is now, whatever others write meanwhile, until it is closed. */
export function snapshotOf(file: string): Connection {
  const connection = new BetterSqlite3(file, { readonly: true, fileMustExist: true })
  connection.exec('BEGIN')
  connection.pragma('schema_version')
  return connection
}

/** The level of the database: the number of the last migration that it went through. */
export function levelOf(connection: Connection): number {
  return Number(connection.pragma('user_version', { simple: true }))
}

/** True where the file opens as a database and all its pages, indexes and references are sound. */
export function isSound(file: string): boolean {
  let connection: Connection | null = null
  try {
    connection = new BetterSqlite3(file, { readonly: true, fileMustExist: true })
    const sound = connection.pragma('integrity_check', { simple: true }) === 'ok'
    const references = connection.pragma('foreign_key_check')
    return sound && Array.isArray(references) && references.length === 0
  } catch {
    return false
  } finally {
    connection?.close()
  }
}
