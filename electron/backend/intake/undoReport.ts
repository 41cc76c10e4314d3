import type { UndoReport } from '../../../shared/contract/intake.ts'
import type { Queries } from '../database/store.ts'
import { type Entry, entriesOf, whereItIs } from '../operations/undo.ts'
import { readStoredRows, type StoredPlace } from './queries/stored.ts'

const mostListed = 500

/** The operation whose changes brought an operation to where it stands: its undo, the undo of that, and so on. */
async function undoChain(queries: Queries, operationId: string): Promise<{ id: string; at: string }[]> {
  const chain: { id: string; at: string }[] = []
  for (let id = operationId; ; ) {
    const next = await queries
      .selectFrom('operation')
      .select(['id', 'at'])
      .where('undoes', '=', id)
      .executeTakeFirst()
    if (!next) return chain
    chain.push(next)
    id = next.id
  }
}

/** Records that another operation changed after this one and before it was undone. */
async function editedSince(
  queries: Queries,
  operationId: string,
  chain: readonly string[],
): Promise<Set<string>> {
  const rows = await queries
    .selectFrom('history')
    .innerJoin('history as later', 'later.recordId', 'history.recordId')
    .select('history.recordId')
    .where('history.operationId', '=', operationId)
    .whereRef('later.sequence', '>', 'history.sequence')
    .where('later.operationId', 'not in', [operationId, ...chain])
    .distinct()
    .execute()
  return new Set(rows.map(({ recordId }) => recordId))
}

function told(
  entry: Entry,
  place: StoredPlace,
  reversed: ReadonlySet<string>,
  edited: ReadonlySet<string>,
): UndoReport['records'][number] {
  const { kind, id, title } = whereItIs(entry)
  const shown = { kind, id, title, fileName: place.fileName, sheet: place.sheet, row: place.row }
  if (reversed.has(entry.id)) return { ...shown, result: 'reversed', reason: null }
  if (edited.has(entry.id)) {
    return { ...shown, result: 'kept', reason: 'Đã được sửa sau khi ghi vào sổ nên giữ nguyên bản đã sửa.' }
  }
  return { ...shown, result: 'failed', reason: 'Đang được mục khác trong sổ dùng nên chưa gỡ được.' }
}

/** What became of each record of an undone storing; null where it is not undone. */
export async function undoReportOf(queries: Queries, operationId: string): Promise<UndoReport | null> {
  const chain = await undoChain(queries, operationId)
  const last = chain.at(-1)
  // The undo of an undo brings the storing back.
  if (!last || chain.length % 2 === 0) return null
  const places = await readStoredRows(queries, operationId)
  const reversed = new Set((await entriesOf(queries, last.id)).map(({ id }) => id))
  const edited = await editedSince(
    queries,
    operationId,
    chain.map(({ id }) => id),
  )
  const nowhere: StoredPlace = { fileName: '', sheet: '', row: 0 }
  const records = (await entriesOf(queries, operationId))
    .toReversed()
    .map((entry) => told(entry, places.get(entry.id) ?? nowhere, reversed, edited))
  const count = (wanted: string) => records.filter(({ result }) => result === wanted).length
  return {
    at: last.at,
    reversed: count('reversed'),
    kept: count('kept'),
    failed: count('failed'),
    records: [
      ...records.filter(({ result }) => result !== 'reversed'),
      ...records.filter(({ result }) => result === 'reversed'),
    ].slice(0, mostListed),
  }
}
