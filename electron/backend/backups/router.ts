import { recordKinds } from '../../../shared/records/registry.ts'
import type { Procedures } from '../procedures.ts'
import type { Services } from '../services.ts'
import { createBackup, listBackups, restoreBackup } from './backups.ts'

/** The calls of `shared/contract/backups.ts`. */
export function backupsRouter(services: Services, { backups: procedures }: Procedures) {
  const { store, log, options } = services
  return procedures.router({
    list: procedures.list.handler(() => listBackups(options.dataFolder)),
    create: procedures.create.handler(() => createBackup(store, options.dataFolder, 'manual')),
    restore: procedures.restore.handler(async ({ input }) => {
      const before = await restoreBackup(store, options.dataFolder, log, input.name)
      services.changes.announce([...recordKinds, 'operation', 'setting', 'intakeTable'])
      return { before }
    }),
  })
}
