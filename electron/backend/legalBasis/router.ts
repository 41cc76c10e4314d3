import type { Procedures } from '../procedures.ts'
import type { Services } from '../services.ts'
import { findActs } from './list.ts'

/** The calls of `shared/contract/legalBasis.ts`. */
export function legalBasisRouter({ store, options }: Services, { legalBasis: procedures }: Procedures) {
  return procedures.router({
    list: procedures.list.handler(({ input }) =>
      findActs(store.queries, options.resourcesFolder, input.search),
    ),
  })
}
