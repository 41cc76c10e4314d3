import { recordKinds } from '../../../shared/records/registry.ts'
import { runJob } from '../jobs/runJob.ts'
import type { Procedures } from '../procedures.ts'
import type { Services } from '../services.ts'
import { listBackups } from './backups.ts'
import { restoreBackup } from './restore.ts'

/** The calls of `shared/contract/backups.ts`. */
export function backupsRouter(services: Services, { backups: procedures }: Procedures) {
  const { options } = services
  return procedures.router({
    list: procedures.list.handler(() => listBackups(options.dataFolder)),
    create: procedures.create.handler(() => runJob(services, 'createBackup', { reason: 'manual' })),
    restore: procedures.restore.handler(async ({ input }) => {
      const before = await restoreBackup(services, input.name)
      services.changes.announce([...recordKinds, 'operation', 'setting', 'intakeTable'])
      return { before }
    }),
  })
}
