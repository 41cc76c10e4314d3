import type { Operation } from '../../../shared/contract/operations.ts'
import type { Queries } from '../database/store.ts'
import { runJob } from '../jobs/runJob.ts'
import type { Procedures } from '../procedures.ts'
import type { Services } from '../services.ts'
import { recordsOf } from './operation.ts'

function operationsIn(queries: Queries) {
  return queries
    .selectFrom('operation')
    .leftJoin('operation as undo', 'undo.id', 'operation.undoneBy')
    .select(['operation.id', 'operation.at', 'operation.actor', 'operation.label', 'operation.records'])
    .select('undo.at as undoneAt')
    .where('operation.action', '!=', 'seed')
    .where('operation.records', '>', 0)
    .orderBy('operation.id', 'desc')
}

/** The calls of `shared/contract/operations.ts`. */
export function operationsRouter(services: Services, { operations: procedures }: Procedures) {
  return procedures.router({
    recent: procedures.recent.handler(
      ({ input }): Promise<Operation[]> => operationsIn(services.store.queries).limit(input.limit).execute(),
    ),
    last: procedures.last.handler(async (): Promise<Operation | null> => {
      const last = await operationsIn(services.store.queries)
        .where('operation.undoneBy', 'is', null)
        .where('operation.undoes', 'is', null)
        .limit(1)
        .executeTakeFirst()
      return last ?? null
    }),
    undo: procedures.undo.handler(async ({ input }) =>
      runJob(services, 'undoOperation', input, await recordsOf(services.store.queries, input.operationId)),
    ),
  })
}
