import { v7 as uuid } from 'uuid'
import type { OperationAction } from '../../../shared/contract/records.ts'
import type { Connection } from '../database/sqlite/connection.ts'
import type { Queries, Writing } from '../database/store.ts'
import type { Services } from '../services.ts'
import { readSettings } from '../settings/settings.ts'
import { openOperation, type Sitting, sittingOperation } from './sitting.ts'

/** An operation in progress: one transaction in which records are written. */
export interface Write {
  readonly operationId: string
  readonly action: OperationAction
  /** The moment of the operation, ISO 8601 in UTC. */
  readonly at: string
  readonly queries: Writing
  /** The same transaction for bulk inserts (`database/sqlite/bulk.ts`). */
  readonly connection: Connection
  /** Tables touched so far; screens that show them ask again afterwards. */
  readonly touched: Set<string>
  /** Records written so far. */
  records: number
  /** True where the operation began with an earlier save: records in it already keep their first image. */
  readonly continued: boolean
}

interface Intent {
  action: OperationAction
  /** What is done, in words; may be computed when it is known. */
  label: string | ((write: Write) => string)
  /** The operation that this one undoes. */
  undoes?: string
  /** The record that is being written; saves under one fixed label within one sitting are one operation (`sitting.ts`). */
  sitting?: Sitting
  /** An earlier operation of the same action of the clerk: what is written now belongs to it, under this label. */
  goesOn?: string | null
}

/** How many records an operation wrote; none where there is no such operation. */
export async function recordsOf(queries: Queries, operationId: string): Promise<number> {
  const found = await queries
    .selectFrom('operation')
    .select('records')
    .where('id', '=', operationId)
    .executeTakeFirst()
  return found?.records ?? 0
}

/**
 * Runs `work` in one transaction as one operation with its entry in the list of operations. Everything is stored or
 * nothing; screens are told afterwards. Returns the operation's id beside the result.
 */
export async function withOperation<Result>(
  services: Services,
  intent: Intent,
  work: (write: Write) => Promise<Result>,
): Promise<{ operationId: string; result: Result }> {
  const actor = (await readSettings(services.store.queries)).clerkName || 'Tổ thư ký'
  const touched = new Set<string>(['operation'])
  const outcome = await services.store.queries.transaction().execute(async (queries) => {
    // Records that lead to each other may be written in any order.
    services.store.connection.pragma('defer_foreign_keys = ON')
    const at = new Date().toISOString()
    const sitting =
      intent.sitting && typeof intent.label === 'string'
        ? await sittingOperation(queries, intent.sitting, { label: intent.label, actor, at })
        : null
    const earlier = intent.goesOn ? await openOperation(queries, intent.goesOn) : sitting
    const operationId = earlier?.id ?? uuid()
    const write: Write = {
      operationId,
      action: intent.action,
      at,
      queries,
      connection: services.store.connection,
      touched,
      records: earlier?.records ?? 0,
      continued: earlier !== null,
    }
    if (!earlier) {
      await queries
        .insertInto('operation')
        .values({
          id: operationId,
          at,
          actor,
          action: intent.action,
          label: '',
          records: 0,
          undoneBy: null,
          undoes: intent.undoes ?? null,
        })
        .execute()
    }
    const result = await work(write)
    await queries
      .updateTable('operation')
      .set({
        label: typeof intent.label === 'string' ? intent.label : intent.label(write),
        records: write.records,
      })
      .where('id', '=', operationId)
      .execute()
    if (intent.undoes) {
      await queries
        .updateTable('operation')
        .set({ undoneBy: operationId })
        .where('id', '=', intent.undoes)
        .execute()
    }
    return { operationId, result }
  })
  services.changes.announce(touched)
  return outcome
}
