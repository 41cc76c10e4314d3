import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { connect, isSound, snapshotOf } from './connection.ts'

function unfinishedOf(file: string): string {
  return `${file}.unfinished`
}

/** Takes the name of a copy that is to be made; false where there is one of that name, or one is being made. */
export function reserveCopy(file: string): boolean {
  if (existsSync(file)) return false
  try {
    writeFileSync(unfinishedOf(file), '', { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/**
 * Copies a database to a file while work on it goes on, as it is when the copy begins; opens the copy and checks it. The
 * copy is one file that needs no log beside it, and gets its name only when it is sound; throws where it is not.
 */
export async function copyVerified(database: string, file: string): Promise<void> {
  const unfinished = unfinishedOf(file)
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
