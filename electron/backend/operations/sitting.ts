import type { KeptKind } from '../../../shared/records/registry.ts'
import type { Writing } from '../database/store.ts'

/** A record that is saved again and again while it is being written. */
export interface Sitting {
  kind: KeptKind
  id: string
}

// One step of undo takes back at most this much writing; a sitting of two hours is a dozen steps, not thousands.
const longestMinutes = 10

/**
 * The operation that a save goes on with: the last one of all, begun a short while ago by the same person under the same
 * label with this record in it, and not undone. Null where a new one begins.
 * @param save the label, the person and the moment (ISO 8601 in UTC) of the save
 */
export async function sittingOperation(
  queries: Writing,
  { kind, id }: Sitting,
  save: { label: string; actor: string; at: string },
): Promise<{ id: string; records: number } | null> {
  const last = await queries
    .selectFrom('operation')
    .select(['id', 'at', 'actor', 'label', 'records', 'undoneBy'])
    .where('records', '>', 0)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last || last.undoneBy !== null || last.label !== save.label || last.actor !== save.actor) return null
  const minutes = (Date.parse(save.at) - Date.parse(last.at)) / 60_000
  if (minutes < 0 || minutes >= longestMinutes) return null
  const entry = await queries
    .selectFrom('history')
    .select('sequence')
    .where('operationId', '=', last.id)
    .where('kind', '=', kind)
    .where('recordId', '=', id)
    .executeTakeFirst()
  return entry ? { id: last.id, records: last.records } : null
}

/** An operation that was not undone; null where it was, or where there is none. */
export async function openOperation(
  queries: Writing,
  id: string,
): Promise<{ id: string; records: number } | null> {
  const found = await queries
    .selectFrom('operation')
    .select(['id', 'records'])
    .where('id', '=', id)
    .where('undoneBy', 'is', null)
    .executeTakeFirst()
  return found ?? null
}
