import type { HomeSummary } from '../../../shared/contract/home.ts'
import type { Procedures } from '../procedures.ts'
import { openTotals } from '../records/totals.ts'
import type { Services } from '../services.ts'
import { readHomeSummary } from './summary.ts'

/** The calls of `shared/contract/home.ts`. */
export function homeRouter(services: Services, { home: procedures }: Procedures) {
  const totalsOf = openTotals(services)
  // Every page asks for it, for the numbers in the rail; only a write changes it.
  let kept: { today: string; summary: Promise<HomeSummary> } | null = null
  const forget = () => {
    kept = null
  }
  services.changes.onChange(forget)
  return procedures.router({
    summary: procedures.summary.handler(({ input: { today } }) => {
      if (kept?.today === today) return kept.summary
      const summary = readHomeSummary(
        services.store.queries,
        today,
        async (query) => (await totalsOf(query)).total,
      )
      kept = { today, summary }
      summary.catch(forget)
      return summary
    }),
  })
}
