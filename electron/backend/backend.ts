import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { applicationRouter } from './application/router.ts'
import { attachmentsRouter } from './attachments/router.ts'
import { createBackup, lacksDailyBackup } from './backups/backups.ts'
import { backupsRouter } from './backups/router.ts'
import { openChanges } from './changes.ts'
import { migrate, needsMigration } from './database/migrate.ts'
import { closeStore, openStore, type Store } from './database/store.ts'
import { fillWithDemo } from './demo/demo.ts'
import { registerRouter } from './documents/register/router.ts'
import { documentsRouter } from './documents/router.ts'
import { lockFolder } from './folderLock.ts'
import { homeRouter } from './home/router.ts'
import { followUpRouter, inspectionStatisticsRouter, inspectionsRouter } from './inspections/router.ts'
import { intakeRouter } from './intake/router.ts'
import { dropUnfinishedFiles } from './intake/staging.ts'
import { runJob } from './jobs/runJob.ts'
import { legalBasisRouter } from './legalBasis/router.ts'
import { type Log, openLog } from './log.ts'
import { operationsRouter } from './operations/router.ts'
import type { BackendOptions } from './options.ts'
import { implementContract } from './procedures.ts'
import { recordsRouter } from './records/router.ts'
import { searchRouter } from './search/router.ts'
import type { Services } from './services.ts'
import { settingsRouter } from './settings/settings.ts'
import { statisticsRouter } from './statistics/router.ts'
import { unitsRouter } from './units/router.ts'
import { seedUnits } from './units/seed.ts'

const hourInMilliseconds = 3_600_000

function routerOf(services: Services) {
  const procedures = implementContract(services.log)
  return procedures.router({
    application: applicationRouter(services, procedures),
    attachments: attachmentsRouter(services, procedures),
    backups: backupsRouter(services, procedures),
    documents: documentsRouter(services, procedures),
    followUp: followUpRouter(services, procedures),
    home: homeRouter(services, procedures),
    inspections: inspectionsRouter(services, procedures),
    inspectionStatistics: inspectionStatisticsRouter(services, procedures),
    intake: intakeRouter(services, procedures),
    legalBasis: legalBasisRouter(services, procedures),
    operations: operationsRouter(services, procedures),
    records: recordsRouter(services, procedures),
    register: registerRouter(services, procedures),
    search: searchRouter(services, procedures),
    settings: settingsRouter(services, procedures),
    statistics: statisticsRouter(services, procedures),
    units: unitsRouter(services, procedures),
  })
}

export interface Backend {
  router: ReturnType<typeof routerOf>
  /** Writes the exit backup if anything was written, and closes the database. */
  close(): Promise<void>
}

/** The open database of a folder that no other program has open; `close` gives both back. */
function openStoreAlone({ dataFolder, isBrief = false }: BackendOptions): {
  log: Log
  store: Store
  close(): Promise<void>
} {
  mkdirSync(dataFolder, { recursive: true })
  const lock = lockFolder(dataFolder, isBrief)
  try {
    const log = openLog(dataFolder)
    const store = openStore(join(dataFolder, 'so-dan-van.db'), log)
    return {
      log,
      store,
      async close() {
        await closeStore(store)
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/**
 * Opens the data folder: database at the newest level (with a checked backup first where it lags behind), the shipped
 * units where there are none, today's backup. Throws `dataFolder.inUse`, `database.newer` and `database.damaged`,
 * nothing touched.
 */
export async function openBackend(options: BackendOptions): Promise<Backend> {
  const { dataFolder } = options
  const { log, store, close } = openStoreAlone(options)
  const services: Services = { options, store, log, changes: openChanges(), startId: uuid() }
  const makeDailyBackup = async () => {
    if (lacksDailyBackup(dataFolder)) await runJob(services, 'createBackup', { reason: 'daily' })
  }
  let written = false
  services.changes.onChange(() => {
    written = true
  })
  try {
    if (needsMigration(store.connection)) await createBackup(store, dataFolder, 'beforeMigration')
    migrate(store.connection)
    await dropUnfinishedFiles(services)
    await seedUnits(services)
    if (options.demo) await fillWithDemo(services)
    await makeDailyBackup()
  } catch (error) {
    await close()
    throw error
  }
  const daily = setInterval(() => {
    makeDailyBackup().catch((error: unknown) => log.write('backup failed', String(error)))
  }, hourInMilliseconds)
  daily.unref()
  return {
    router: routerOf(services),
    async close() {
      clearInterval(daily)
      // Whoever is writing comes to an end first.
      const endTurn = await store.turns.take()
      if (written) await createBackup(store, dataFolder, 'exit')
      await close()
      endTurn()
    },
  }
}
