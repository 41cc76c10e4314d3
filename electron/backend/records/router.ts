import { values } from '../../../shared/contract/records.ts'
import { sourcesOf } from '../intake/source.ts'
import { runJob } from '../jobs/runJob.ts'
import type { Procedures } from '../procedures.ts'
import type { Services } from '../services.ts'
import { exportList } from './export.ts'
import { historyOf } from './history.ts'
import { linksOf } from './links.ts'
import { readList } from './list.ts'
import { optionsFor, suggestionsFor } from './lookups.ts'
import { withMore } from './moreColumns.ts'
import { printList, printListPdf } from './print.ts'
import { putBack } from './putBack.ts'
import { readRecord, saveRecord } from './save.ts'
import { makeTemplate } from './template.ts'
import { openTotals } from './totals.ts'

/** The calls of `shared/contract/records.ts`. */
export function recordsRouter(services: Services, { records: procedures }: Procedures) {
  const { store } = services
  const totalsOf = openTotals(services)
  return procedures.router({
    list: procedures.list.handler(async ({ input }) => {
      const { kind, page, pageSize, more } = input
      const rows = await readList(store.queries, input, { offset: page * pageSize, limit: pageSize })
      return { rows: await withMore(store.queries, kind, rows, more), ...(await totalsOf(input)) }
    }),
    get: procedures.get.handler(({ input }) => readRecord(store.queries, input.kind, input.id)),
    save: procedures.save.handler(({ input }) =>
      saveRecord(services, {
        ...input,
        years: input.years.map(({ year, ...rest }) => ({ ...values.parse(rest), year })),
      }),
    ),
    remove: procedures.remove.handler(({ input }) =>
      runJob(services, 'moveRecords', { ...input, action: 'remove' }, input.ids.length),
    ),
    restore: procedures.restore.handler(({ input }) =>
      runJob(services, 'moveRecords', { ...input, action: 'restore' }, input.ids.length),
    ),
    history: procedures.history.handler(({ input }) => historyOf(store.queries, input)),
    sources: procedures.sources.handler(({ input }) => sourcesOf(store.queries, input.id)),
    suggestions: procedures.suggestions.handler(({ input }) =>
      suggestionsFor(store.queries, input.kind, input.field, input.typed),
    ),
    options: procedures.options.handler(({ input }) => optionsFor(store.queries, input.kind, input.search)),
    saveMany: procedures.saveMany.handler(({ input }) =>
      runJob(services, 'saveMany', input, input.ids.length),
    ),
    putBack: procedures.putBack.handler(({ input }) => putBack(services, input)),
    links: procedures.links.handler(({ input }) => linksOf(store.queries, input.kind, input.id)),
    template: procedures.template.handler(({ input }) =>
      makeTemplate(services, input.kind, input.unitId ?? null, input.period ?? null),
    ),
    print: procedures.print.handler(({ input }) => printList(services, input, input.columns)),
    printPdf: procedures.printPdf.handler(({ input }) => printListPdf(services, input, input.columns)),
    export: procedures.export.handler(({ input }) => exportList(services, input, input.columns)),
  })
}
