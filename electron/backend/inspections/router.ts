import type { Procedures } from '../procedures.ts'
import type { Services } from '../services.ts'
import { addUnits } from './addUnits.ts'
import { recordAnswer } from './answer.ts'
import { readDossier } from './dossier.ts'
import { readFollowUp } from './followUp.ts'
import { saveWritten } from './minutes.ts'
import { remindUnits } from './remind.ts'
import { setPaper } from './setPaper.ts'
import { startYear } from './startYear.ts'
import { exportStatistics } from './statistics/export.ts'
import { printStatistics } from './statistics/print.ts'
import { readStatistics } from './statistics/table.ts'
import { readYear } from './year.ts'

/** The calls of `shared/contract/inspections.ts`. */
export function inspectionsRouter(services: Services, { inspections: procedures }: Procedures) {
  return procedures.router({
    dossier: procedures.dossier.handler(({ input }) => readDossier(services.store.queries, input.id)),
    year: procedures.year.handler(({ input }) => readYear(services.store.queries, input.year)),
    startYear: procedures.startYear.handler(({ input }) => startYear(services, input)),
    addUnits: procedures.addUnits.handler(({ input }) => addUnits(services, input)),
    setPaper: procedures.setPaper.handler(({ input }) => setPaper(services, input)),
    saveMinutes: procedures.saveMinutes.handler(({ input }) => saveWritten(services, 'minutes', input)),
    saveRemarks: procedures.saveRemarks.handler(({ input }) => saveWritten(services, 'remarks', input)),
  })
}

/** The calls of `shared/contract/followUp.ts`. */
export function followUpRouter(services: Services, { followUp: procedures }: Procedures) {
  return procedures.router({
    overview: procedures.overview.handler(() => readFollowUp(services.store.queries)),
    answer: procedures.answer.handler(({ input }) => recordAnswer(services, input)),
    remind: procedures.remind.handler(async function* ({ input, signal }) {
      yield* remindUnits(services, input, signal)
    }),
  })
}

/** The calls of `shared/contract/inspectionStatistics.ts`. */
export function inspectionStatisticsRouter(
  services: Services,
  { inspectionStatistics: procedures }: Procedures,
) {
  return procedures.router({
    table: procedures.table.handler(({ input }) => readStatistics(services.store.queries, input)),
    export: procedures.export.handler(({ input }) => exportStatistics(services, input)),
    print: procedures.print.handler(({ input }) => printStatistics(services, input)),
  })
}
