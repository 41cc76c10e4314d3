import type { Procedures } from '../procedures.ts'
import { openTotals } from '../records/totals.ts'
import type { Services } from '../services.ts'
import { readHomeSummary } from './summary.ts'

/** The calls of `shared/contract/home.ts`. */
export function homeRouter(services: Services, { home: procedures }: Procedures) {
  const totalsOf = openTotals(services)
  return procedures.router({
    summary: procedures.summary.handler(({ input }) =>
      readHomeSummary(services.store.queries, input.today, async (query) => (await totalsOf(query)).total),
    ),
  })
}
