import { existsSync, renameSync, rmSync } from 'node:fs'
import { connect, isSound, snapshotOf } from './connection.ts'

/**
 * Copies a database to a file while work on it goes on, as it is when the copy begins; opens the copy and checks it. The
 * copy is one file that needs no log beside it, and gets its name only when it is sound; throws where it is not.
 */
export async function copyVerified(database: string, file: string): Promise<void> {
  const unfinished = `${file}.unfinished`
  const snapshot = snapshotOf(database)
  try {
    await snapshot.backup(unfinished)
    standAlone(unfinished)
    if (!isSound(unfinished)) throw new Error(`The copy ${file} of the database is not sound`)
    renameSync(unfinished, file)
  } finally {
    snapshot.close()
    for (const rest of [unfinished, `${unfinished}-wal`, `${unfinished}-shm`]) {
      if (existsSync(rest)) rmSync(rest)
    }
  }
}

/** Folds the write-ahead log of a closed database into its file. */
export function standAlone(file: string): void {
  const copy = connect(file)
  try {
    copy.pragma('wal_checkpoint(TRUNCATE)')
    copy.pragma('journal_mode = DELETE')
  } finally {
    copy.close()
  }
}
