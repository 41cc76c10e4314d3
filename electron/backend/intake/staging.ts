import { setImmediate } from 'node:timers/promises'
import { commitSoon } from '../database/sqlite/durability.ts'
import type { Services } from '../services.ts'
import { insertTableRows } from './queries/rows.ts'
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
  tableIndex: number
  rows: NewTable['rows']
}

function portionsOf(tables: readonly NewTable[]): Portion[] {
  return tables.flatMap(({ rows }, tableIndex) =>
    Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, index) => ({
      tableIndex,
      rows: rows.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce),
    })),
  )
}

/** Lets other calls have their turn. */
export async function giveWay(): Promise<void> {
  await setImmediate()
}

/**
 * Stages a received file and gives the ids of its tables: a short one in one transaction, a long one in portions with
 * room for other calls between them. It shows once it is whole; where the signal aborts or something fails, nothing of it
 * stays. No commit waits for the disk: whoever stages files calls `putOnDisk` when none is left.
 */
export async function stageFile(
  services: Services,
  file: NewFile,
  tables: readonly NewTable[],
  signal?: AbortSignal,
): Promise<string[]> {
  const { store } = services
  const { queries, connection } = store
  const [first, ...others] = portionsOf(tables)
  const ids = await commitSoon(store, async () => {
    const made = insertFile(connection, file, tables, others.length === 0)
    if (first) insertTableRows(connection, made[first.tableIndex] ?? '', first.rows)
    return made
  })
  if (others.length === 0) return ids
  try {
    for (const { tableIndex, rows } of others) {
      await giveWay()
      signal?.throwIfAborted()
      await commitSoon(store, async () => insertTableRows(connection, ids[tableIndex] ?? '', rows))
    }
    await commitSoon(store, (writing) => markWhole(writing, file.id))
    return ids
  } catch (error) {
    await removeFile(queries, file.id)
    throw error
  }
}

/** Removes what a crash left of files that were being staged; their originals are kept. */
export async function dropUnfinishedFiles(services: Services): Promise<void> {
  await removeUnfinished(services.store.queries)
}
