import { setImmediate } from 'node:timers/promises'
import { newIds } from '../database/ids.ts'
import { commitSoon } from '../database/sqlite/durability.ts'
import type { Services } from '../services.ts'
import { insertTableRows, rowCells } from './queries/rows.ts'
import {
  insertFile,
  markWhole,
  type NewFile,
  type NewTable,
  removeFile,
  removeUnfinished,
} from './queries/tables.ts'

// A portion takes a few milliseconds: no other call waits long for its turn.
const rowsAtOnce = 200

interface Portion {
  tableId: string
  rows: NewTable['rows']
}

function portionsOf(tables: readonly NewTable[], ids: readonly string[]): Portion[] {
  return tables.flatMap(({ rows }, tableIndex) =>
    Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, index) => ({
      tableId: ids[tableIndex] ?? '',
      rows: rows.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce),
    })),
  )
}

/** Lets other calls have their turn. */
export async function giveWay(): Promise<void> {
  await setImmediate()
}

/** A file that was read and decided, with its tables. */
export interface FileToStage {
  file: NewFile
  tables: readonly NewTable[]
}

/** True where all rows of a file are staged in one transaction. */
export function isShort({ tables }: FileToStage): boolean {
  return tables.reduce((sum, { rows }) => sum + rows.length, 0) <= rowsAtOnce
}

/**
 * Stages short files in one transaction and gives the ids of the tables of each: every transaction writes the same pages of
 * the database anew.
 */
async function stageShort({ store }: Services, files: readonly FileToStage[]): Promise<string[][]> {
  const { connection } = store
  const ready = files.map(({ file, tables }) => {
    const ids = newIds(tables.length)
    return { file, tables, ids, rows: tables.flatMap(({ rows }, index) => rowCells(ids[index] ?? '', rows)) }
  })
  await commitSoon(store, async () => {
    for (const { file, tables, ids, rows } of ready) {
      insertFile(connection, file, tables, ids, true)
      insertTableRows(connection, rows)
    }
  })
  return ready.map(({ ids }) => ids)
}

async function stageLong(
  { store }: Services,
  { file, tables }: FileToStage,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const { queries, connection } = store
  const ids = newIds(tables.length)
  await commitSoon(store, async () => insertFile(connection, file, tables, ids, false))
  try {
    for (const { tableId, rows } of portionsOf(tables, ids)) {
      await giveWay()
      signal?.throwIfAborted()
      const cells = rowCells(tableId, rows)
      await commitSoon(store, async () => insertTableRows(connection, cells))
    }
    await commitSoon(store, (writing) => markWhole(writing, file.id))
    return ids
  } catch (error) {
    await removeFile(queries, file.id)
    throw error
  }
}

/**
 * Stages short files together in one transaction, or a long one in portions with room for other calls between them, and
 * gives the ids of the tables of each. A file shows once it is whole; where the signal aborts or something fails, nothing of
 * them stays. No commit waits for the disk: whoever stages files calls `putOnDisk` when none is left.
 */
export async function stageFiles(
  services: Services,
  files: readonly FileToStage[],
  signal?: AbortSignal,
): Promise<string[][]> {
  const [only] = files
  const isLong = files.length === 1 && only !== undefined && !isShort(only)
  return isLong ? [await stageLong(services, only, signal)] : await stageShort(services, files)
}

/** Removes what a crash left of files that were being staged; their originals are kept. */
export async function dropUnfinishedFiles(services: Services): Promise<void> {
  await removeUnfinished(services.store.queries)
}
