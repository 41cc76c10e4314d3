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
