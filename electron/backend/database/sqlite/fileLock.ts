import BetterSqlite3 from 'better-sqlite3'

export interface FileLock {
  release(): void
}

/** A program that was just killed is gone only after a moment. */
const patience = 3_000

/**
 * Takes an empty file for this process alone; null where another one has it. The lock is the operating system's, as SQLite
 * takes it on its databases: it ends with the process, however that ends, and it also holds through a network drive that
 * knows locks.
 */
export function lockFile(file: string): FileLock | null {
  const connection = new BetterSqlite3(file, { timeout: patience })
  try {
    connection.exec('BEGIN EXCLUSIVE')
    return { release: () => connection.close() }
  } catch (error) {
    connection.close()
    if (error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null
    throw error
  }
}
