import { join } from 'node:path'
import { openChanges } from '../../../electron/backend/changes.ts'
import { migrate } from '../../../electron/backend/database/migrate.ts'
import { openStore } from '../../../electron/backend/database/store.ts'
import { demoSizeOf, fillWithDemo } from '../../../electron/backend/demo/demo.ts'
import { openLog } from '../../../electron/backend/log.ts'
import { seedUnits } from '../../../electron/backend/units/seed.ts'
import { type TemporaryFolder, temporaryFolder } from '../../support/temporaryFolder.ts'

/** The day on which the invented years end; the same each time, so that the records are the same. */
const today = '2026-11-22'

/** A data folder with about so many invented records of all kinds, half of them models. */
export async function folderWith(records: number): Promise<TemporaryFolder> {
  const folder = await temporaryFolder()
  const log = openLog(folder.path)
  const store = openStore(join(folder.path, 'so-dan-van.db'), log)
  migrate(store.connection)
  const services = {
    options: {
      dataFolder: folder.path,
      resourcesFolder: join(import.meta.dirname, '../../../resources'),
      version: 'bench',
      demo: false,
      services: { printPdf: () => Promise.reject(new Error('Nothing is printed here')) },
    },
    store,
    log,
    changes: openChanges(),
    startId: 'bench',
  }
  await seedUnits(services)
  await fillWithDemo(services, today, demoSizeOf(records))
  await store.queries.destroy()
  return folder
}
