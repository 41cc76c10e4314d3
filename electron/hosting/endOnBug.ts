import type { Log } from '../backend/log.ts'

/**
 * A bug in the process that owns the data ends it, with a line in the log: its state can no longer be trusted, and what was
 * confirmed is on the disk. The host starts it again.
 */
export function endOnBug(log: Log): void {
  process.on('uncaughtException', (error) => {
    log.write('bug', error.stack ?? error.message)
    process.exit(1)
  })
}
