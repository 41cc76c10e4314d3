import type { Backup } from '../../../shared/contract/backups.ts'
import { runJob } from '../jobs/runJob.ts'
import type { Services } from '../services.ts'
import { replaceDatabase } from './backups.ts'

/**
 * Puts a backup in place of the database. The state before is kept as a backup first; the database is replaced in one
 * step or not at all. Nobody writes meanwhile: it would be lost without a word. Throws as `prepareRestore` does.
 */
export async function restoreBackup(services: Services, name: string): Promise<Backup> {
  const { store, log } = services
  const endTurn = await store.turns.take()
  try {
    const { incoming, before } = await runJob(services, 'prepareRestore', { name })
    await replaceDatabase(store, log, incoming)
    log.write('restored', `${name}; before: ${before.name}`)
    return before
  } finally {
    endTurn()
  }
}
