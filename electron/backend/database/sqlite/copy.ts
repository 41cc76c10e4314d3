import { existsSync, renameSync, rmSync } from 'node:fs'
import { type Connection, connect, isSound } from './connection.ts'

/**
 * Copies the open database to a file while work goes on, opens the copy and checks it. The copy is one file that needs
 * no log beside it, and gets its name only when it is sound; throws where it is not.
 */
export async function copyVerified(connection: Connection, file: string): Promise<void> {
  const unfinished = `${file}.unfinished`
  try {
    await connection.backup(unfinished)
    standAlone(unfinished)
    if (!isSound(unfinished)) throw new Error(`The copy ${file} of the database is not sound`)
    renameSync(unfinished, file)
  } finally {
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
