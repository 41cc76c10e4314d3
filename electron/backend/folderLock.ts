import { readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { type FileLock, lockFile } from './database/sqlite/fileLock.ts'
import { ExpectedError } from './errors.ts'

const holder = z.object({
  /** The computer's name in its network. */
  computer: z.string(),
  /** When it opened the folder, ISO 8601. */
  since: z.iso.datetime(),
  /** True for a command line, which ends after its one call. */
  isBrief: z.boolean(),
})
type Holder = z.output<typeof holder>

const clock = new Intl.DateTimeFormat('vi', {
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})

/** Who opened the folder; null where that was not noted down. Says nothing about whether it is still open: the lock does. */
function readHolder(file: string): Holder | null {
  try {
    return holder.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** How often a program that ends by itself is waited for; each time takes the seconds of `lockFile`. */
const mostWaits = 100

/** The lock, waited for while programs have it that end by themselves; null where another one keeps it. */
function awaitedLock(lockPath: string, holderFile: string): FileLock | null {
  for (let wait = 0; wait < mostWaits; wait += 1) {
    const lock = lockFile(lockPath)
    if (lock || !readHolder(holderFile)?.isBrief) return lock
  }
  return null
}

/**
 * Takes the data folder for this process alone. Two programs on the same data would overwrite each other’s backups and miss
 * each other’s changes. Command lines (`isBrief`) are waited for. Throws `dataFolder.inUse`, nothing touched.
 */
export function lockFolder(dataFolder: string, isBrief: boolean): FileLock {
  const holderFile = join(dataFolder, 'opened-by.json')
  const lock = awaitedLock(join(dataFolder, 'opened.lock'), holderFile)
  if (!lock) {
    const found = readHolder(holderFile)
    throw new ExpectedError('dataFolder.inUse', {
      folder: dataFolder,
      computer: found?.computer ?? '—',
      since: found ? clock.format(new Date(found.since)) : '—',
    })
  }
  try {
    const now: Holder = { computer: hostname(), since: new Date().toISOString(), isBrief }
    writeFileSync(holderFile, JSON.stringify(now))
    return lock
  } catch (error) {
    lock.release()
    throw error
  }
}
