import { open } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Store, Writing } from '../store.ts'

/**
 * Runs `work` in a transaction whose commit does not wait for the disk: a power cut may take it back, a crash of the
 * program does not. The next usual commit brings it to the disk along with its own.
 */
export async function commitSoon<Result>(
  { queries, waitsForDisk }: Store,
  work: (writing: Writing) => Promise<Result>,
): Promise<Result> {
  if (!waitsForDisk) return await queries.transaction().execute(work)
  // From the first setting on it is our turn to write: nobody else commits before the second.
  return await queries.connection().execute(async (one) => {
    await sql`PRAGMA synchronous = NORMAL`.execute(one)
    try {
      return await one.transaction().execute(work)
    } finally {
      await sql`PRAGMA synchronous = FULL`.execute(one)
    }
  })
}

/**
 * Waits until all that was committed is on the disk, without keeping the main loop. The locks of SQLite do not lie on
 * the file of its log, so that it may be opened and closed beside it.
 */
export async function putOnDisk({ file }: Store): Promise<void> {
  const log = await open(`${file}-wal`, 'r+')
  try {
    await log.sync()
  } finally {
    await log.close()
  }
}
