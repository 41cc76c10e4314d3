import type { Procedures } from '../procedures.ts'
import type { Services } from '../services.ts'
import { exportFigures } from './export.ts'
import { figuresOf } from './figures.ts'
import { historyOfFigure } from './history.ts'
import { printFigures, printFiguresPdf } from './print.ts'
import { readPeriods } from './queries.ts'
import { removeFigures, saveFigures } from './save.ts'
import { makeTemplates } from './templates.ts'

/** The calls of `shared/contract/statistics.ts`. */
export function statisticsRouter(services: Services, { statistics: procedures }: Procedures) {
  const { store } = services
  return procedures.router({
    periods: procedures.periods.handler(() => readPeriods(store.queries)),
    figures: procedures.figures.handler(async ({ input }) => {
      const { lines, totals, periods } = await figuresOf(store.queries, input)
      return { lines, totals, periods }
    }),
    save: procedures.save.handler(({ input }) => saveFigures(services, input)),
    remove: procedures.remove.handler(({ input }) => removeFigures(services, input.id)),
    history: procedures.history.handler(({ input }) =>
      historyOfFigure(store.queries, input.ids, input.column),
    ),
    export: procedures.export.handler(({ input }) => exportFigures(services, input)),
    print: procedures.print.handler(({ input }) => printFigures(services, input)),
    printPdf: procedures.printPdf.handler(({ input }) => printFiguresPdf(services, input)),
    templates: procedures.templates.handler(({ input }) => makeTemplates(services, input)),
  })
}
