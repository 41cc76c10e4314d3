import { folderWarning } from '../dataFolder.ts'
import type { Procedures } from '../procedures.ts'
import type { Services } from '../services.ts'

/** The calls of `shared/contract/application.ts`. */
export function applicationRouter(services: Services, { application: procedures }: Procedures) {
  const { options, startId, changes, log } = services
  return procedures.router({
    info: procedures.info.handler(() => ({
      version: options.version,
      dataFolder: options.dataFolder,
      demo: options.demo,
      startId,
      folderWarning: folderWarning(options.dataFolder),
    })),
    changes: procedures.changes.handler(async function* ({ signal }) {
      const touched = changes.listen(signal)
      yield { startId, tables: [] }
      for await (const tables of touched) yield { startId, tables }
    }),
    reportBug: procedures.reportBug.handler(({ input }) => {
      log.write('screen', input.message)
      return { logged: true }
    }),
  })
}
