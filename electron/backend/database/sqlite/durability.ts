import { open } from 'node:fs/promises'
import type { Store, Writing } from '../store.ts'

/**
 * Runs `work` in a transaction whose commit does not wait for the disk: a power cut may take it back, a crash of the
 * program does not. The next usual commit brings it to the disk along with its own.
 */
export async function commitSoon<Result>(
  { queries, connection }: Store,
  work: (writing: Writing) => Promise<Result>,
): Promise<Result> {
  // One connection serves all: nobody else commits between the two settings.
  return await queries.connection().execute(async (one) => {
    connection.pragma('synchronous = NORMAL')
    try {
      return await one.transaction().execute(work)
    } finally {
      connection.pragma('synchronous = FULL')
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
