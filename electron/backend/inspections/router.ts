import type { Procedures } from '../procedures.ts'
import type { Services } from '../services.ts'
import { readDossier } from './dossier.ts'
import { saveMinutes } from './minutes.ts'

/** The calls of `shared/contract/inspections.ts`. */
export function inspectionsRouter(services: Services, { inspections: procedures }: Procedures) {
  return procedures.router({
    dossier: procedures.dossier.handler(({ input }) => readDossier(services.store.queries, input.id)),
    saveMinutes: procedures.saveMinutes.handler(({ input }) => saveMinutes(services, input)),
  })
}
