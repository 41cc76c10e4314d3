import type { Procedures } from '../../procedures.ts'
import { localDay } from '../../records/computed.ts'
import type { Services } from '../../services.ts'
import { readSettings } from '../../settings/settings.ts'
import { duplicatesIn, gapsIn, lastIn, readSeries } from './series.ts'

/** The calls of `shared/contract/register.ts`. */
export function registerRouter(services: Services, { register: procedures }: Procedures) {
  const { store } = services
  return procedures.router({
    series: procedures.series.handler(async () => {
      const all = await readSeries(store.queries, await readSettings(store.queries), localDay())
      return all.map((series) => ({
        ...series,
        count: series.entries.length,
        last: lastIn(series),
        gaps: gapsIn(series),
        duplicates: duplicatesIn(series),
      }))
    }),
  })
}
