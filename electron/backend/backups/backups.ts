import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Backup, backup } from '../../../shared/contract/backups.ts'
import { migrate } from '../database/migrate.ts'
import { migrations } from '../database/migrations/registry.ts'
import { connect, isSound, levelOf } from '../database/sqlite/connection.ts'
import { copyVerified, reserveCopy, standAlone } from '../database/sqlite/copy.ts'
import { closeStore, reopenStore, type Store } from '../database/store.ts'
import { ExpectedError } from '../errors.ts'
import type { Log } from '../log.ts'

type Reason = Backup['reason']

const namePattern = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z (\w+)\.db$/
/** Backups that come by themselves are kept this many of each sort; those that a clerk or a restore made stay. */
const kept: readonly { reasons: readonly Reason[]; most: number }[] = [
  { reasons: ['daily', 'exit'], most: 30 },
  { reasons: ['beforeIntake'], most: 20 },
]

export function backupsFolder(dataFolder: string): string {
  return join(dataFolder, 'backups')
}

/** All backups in the folder, newest first. */
export function listBackups(dataFolder: string): Backup[] {
  const folder = backupsFolder(dataFolder)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .reverse()
    .flatMap((name) => {
      const [, day, hours, minutes, seconds, milliseconds, reason] = name.match(namePattern) ?? []
      const found = backup.safeParse({
        name,
        at: `${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`,
        // Another thread may just have taken the file away: a copy at work, or an old backup.
        size: statSync(join(folder, name), { throwIfNoEntry: false })?.size,
        reason,
      })
      return found.success ? [found.data] : []
    })
}

function discardOldBackups(dataFolder: string): void {
  const all = listBackups(dataFolder)
  for (const { reasons, most } of kept) {
    const ofSort = all.filter(({ reason }) => reasons.includes(reason))
    for (const { name } of ofSort.slice(most)) {
      rmSync(join(backupsFolder(dataFolder), name), { force: true })
    }
  }
}

/** A name that no backup has yet, for now or for the next millisecond that is free. */
function freeName(folder: string, reason: Reason): { at: string; name: string } {
  for (let time = Date.now(); ; time += 1) {
    const at = new Date(time).toISOString()
    const name = `${at.replace(/[:.]/g, '-')} ${reason}.db`
    if (reserveCopy(join(folder, name))) return { at, name }
  }
}

/** Copies the open database while work goes on, opens the copy and checks it; throws where the copy is not sound. */
export async function createBackup(store: Store, dataFolder: string, reason: Reason): Promise<Backup> {
  const folder = backupsFolder(dataFolder)
  mkdirSync(folder, { recursive: true })
  const { at, name } = freeName(folder, reason)
  await copyVerified(store.file, join(folder, name))
  discardOldBackups(dataFolder)
  return { name, at, size: statSync(join(folder, name)).size, reason }
}

/** True where no backup was made today. */
export function lacksDailyBackup(dataFolder: string): boolean {
  const today = new Date().toISOString().slice(0, 10)
  return !listBackups(dataFolder).some(({ at }) => at.startsWith(today))
}

function checkedCopy(store: Store, source: string): string {
  if (!isSound(source)) throw new ExpectedError('backup.damaged')
  const incoming = `${store.file}.incoming`
  copyFileSync(source, incoming)
  const copy = connect(incoming)
  try {
    if (levelOf(copy) > migrations.length) {
      throw new ExpectedError('database.newer', { found: levelOf(copy), known: migrations.length })
    }
    migrate(copy)
  } finally {
    copy.close()
  }
  standAlone(incoming)
  return incoming
}

/** What a restore needs: the file that takes the database's place, and the backup of the state before. */
interface Prepared {
  incoming: string
  before: Backup
}

/**
 * The part of a restore that takes long: the backup is copied, checked and brought to today's level aside, and the
 * present state is kept as a backup. Throws `backup.notFound`, `backup.damaged`, `database.newer`.
 */
export async function prepareRestore(store: Store, dataFolder: string, name: string): Promise<Prepared> {
  if (!listBackups(dataFolder).some((known) => known.name === name))
    throw new ExpectedError('backup.notFound')
  const incoming = checkedCopy(store, join(backupsFolder(dataFolder), name))
  return { incoming, before: await createBackup(store, dataFolder, 'beforeRestore') }
}

/** Puts a prepared file in place of the database, in one step or not at all. */
export async function replaceDatabase(store: Store, log: Log, incoming: string): Promise<void> {
  await closeStore(store)
  try {
    for (const rest of [`${store.file}-wal`, `${store.file}-shm`]) if (existsSync(rest)) rmSync(rest)
    renameSync(incoming, store.file)
  } finally {
    reopenStore(store, log)
  }
}
