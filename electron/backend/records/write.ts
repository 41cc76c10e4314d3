import type { OperationAction } from '../../../shared/contract/records.ts'
import { definitions, type KeptKind } from '../../../shared/records/registry.ts'
import { columnsOf } from '../database/columns.ts'
import type { Cell } from '../database/schema/records.ts'
import { deleteRows, insertRows } from '../database/sqlite/bulk.ts'
import type { Write } from '../operations/operation.ts'
import { type RecordImage, rowOf, yearRowOf } from './image.ts'
import { yearTableOf } from './tables.ts'

/** A record as it was and as it is to be; null where it is not there. */
export interface RecordChange {
  kind: KeptKind
  id: string
  /** The revision that the record has now; 0 where it is not there. */
  revision: number
  before: RecordImage | null
  after: RecordImage | null
  /** What happens to this record, where it differs from the operation as a whole. */
  action?: OperationAction
}

const fixedColumns = ['id', 'revision', 'createdAt', 'updatedAt'] as const
const derivedColumns = ['deletedAt', 'importRowId', 'searchText', 'identity'] as const

function cellsIn(row: Record<string, Cell>, columns: readonly string[]): Cell[] {
  return columns.map((column) => row[column] ?? null)
}

function insertRecords(
  write: Write,
  kind: KeptKind,
  changes: (RecordChange & { after: RecordImage })[],
): void {
  const definition = definitions[kind]
  const yearTable = yearTableOf(kind)
  const columns = [...columnsOf(definition.fields), ...derivedColumns, ...(yearTable ? ['latestYear'] : [])]
  insertRows(
    write.connection,
    kind,
    [...fixedColumns, ...columns],
    changes.map(({ id, after }) => [
      id,
      1,
      write.at,
      write.at,
      ...cellsIn(rowOf(definition, after), columns),
    ]),
  )
  if (yearTable) insertYears(write, kind, changes)
}

function insertYears(write: Write, kind: KeptKind, changes: { id: string; after: RecordImage }[]): void {
  const definition = definitions[kind]
  const yearTable = yearTableOf(kind)
  if (!yearTable) return
  const columns = ['recordId', 'year', ...columnsOf(definition.yearly)]
  const rows = changes.flatMap(({ id, after }) =>
    Object.entries(after.years).map(([year, values]) =>
      cellsIn(yearRowOf(definition, id, Number(year), values), columns),
    ),
  )
  insertRows(write.connection, yearTable, columns, rows)
}

async function updateRecord(write: Write, change: RecordChange, after: RecordImage): Promise<void> {
  await write.queries
    .updateTable(change.kind)
    .set({ ...rowOf(definitions[change.kind], after), revision: change.revision + 1, updatedAt: write.at })
    .where('id', '=', change.id)
    .execute()
  const yearTable = yearTableOf(change.kind)
  if (yearTable) {
    await write.queries.deleteFrom(yearTable).where('recordId', '=', change.id).execute()
    insertYears(write, change.kind, [{ id: change.id, after }])
  }
}

function actionOf(change: RecordChange, write: Write): OperationAction {
  return change.action ?? write.action
}

/**
 * In an operation that goes on, a record that was written before keeps its first image: what the sitting as a whole
 * changed is one entry. Returns the changes that were taken into an earlier entry.
 */
async function goOn(write: Write, changes: readonly RecordChange[]): Promise<Set<RecordChange>> {
  const taken = new Set<RecordChange>()
  for (const change of changes) {
    const { numUpdatedRows } = await write.queries
      .updateTable('history')
      .set({
        revision: change.after ? change.revision + 1 : 0,
        after: change.after && JSON.stringify(change.after),
      })
      .where('operationId', '=', write.operationId)
      .where('kind', '=', change.kind)
      .where('recordId', '=', change.id)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows > 0n) taken.add(change)
  }
  return taken
}

/**
 * Writes records with their history in the operation's transaction: creates those that have no `before`, removes for
 * good those that have no `after` (only the undo of a creation does that; the image stays in the history).
 */
export async function writeRecords(write: Write, changes: readonly RecordChange[]): Promise<void> {
  const created = new Map<KeptKind, (RecordChange & { after: RecordImage })[]>()
  for (const change of changes) {
    const { after, before } = change
    if (after && !before) {
      const group = created.get(change.kind) ?? []
      group.push({ ...change, after })
      created.set(change.kind, group)
    }
  }
  for (const [kind, group] of created) insertRecords(write, kind, group)
  for (const change of changes) {
    if (change.before && change.after) await updateRecord(write, change, change.after)
    write.touched.add(change.kind)
  }
  const removed = Map.groupBy(
    changes.filter(({ after }) => after === null),
    ({ kind }) => kind,
  )
  for (const [kind, group] of removed) {
    deleteRows(
      write.connection,
      kind,
      group.map(({ id }) => id),
    )
  }
  const continued = write.continued ? await goOn(write, changes) : new Set<RecordChange>()
  const fresh = changes.filter((change) => !continued.has(change))
  insertRows(
    write.connection,
    'history',
    ['operationId', 'kind', 'recordId', 'action', 'revision', 'before', 'after'],
    fresh.map((change) => [
      write.operationId,
      change.kind,
      change.id,
      actionOf(change, write),
      change.after ? change.revision + 1 : 0,
      change.before && JSON.stringify(change.before),
      change.after && JSON.stringify(change.after),
    ]),
  )
  write.records += fresh.length
}
