import type { Procedures } from '../procedures.ts'
import type { Services } from '../services.ts'
import { searchEverywhere } from './everywhere.ts'

/** The calls of `shared/contract/search.ts`. */
export function searchRouter(services: Services, { search: procedures }: Procedures) {
  return procedures.router({
    everywhere: procedures.everywhere.handler(({ input }) =>
      searchEverywhere(services.store.queries, input.text, input.perKind),
    ),
  })
}
