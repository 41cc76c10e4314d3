import type { Cell } from '../schema/records.ts'
import type { Connection } from './connection.ts'
import { preparedOnce } from './statements.ts'

/**
 * Inserts many rows of one shape with one prepared statement; several times as fast as building a query for each.
 * Runs inside the transaction that is open on the connection. `columns` are names from the code, never from input.
 */
export function insertRows(
  connection: Connection,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): void {
  const names = columns.map((column) => `"${column}"`).join(', ')
  const places = columns.map(() => '?').join(', ')
  const statement = preparedOnce(connection, `INSERT INTO "${table}" (${names}) VALUES (${places})`)
  for (const row of rows) statement.run(...row)
}

/** Sets the same columns of many rows, each found by its `id`, with one prepared statement; like `insertRows`. */
export function updateRows(
  connection: Connection,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly [id: string, cells: readonly Cell[]]>,
): void {
  const places = columns.map((column) => `"${column}" = ?`).join(', ')
  const statement = preparedOnce(connection, `UPDATE "${table}" SET ${places} WHERE id = ?`)
  for (const [id, cells] of rows) statement.run(...cells, id)
}
