import type { Cell } from '../schema/records.ts'
import type { Connection } from './connection.ts'
import { preparedOnce } from './statements.ts'

/** So many values are handed over at once: the text of the statement stays short enough to be kept. */
const valuesAtOnce = 1_500
/** Of what is left then so many rows are handed over at once, the last ones by themselves. */
const fewRows = 10

/**
 * Inserts many rows of one shape with prepared statements, several rows with each: the search index is written once for
 * every statement. Several times as fast as building a query for each. Runs inside the transaction that is open on the
 * connection. `columns` are names from the code, never from input.
 */
export function insertRows(
  connection: Connection,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): void {
  const names = columns.map((column) => `"${column}"`).join(', ')
  const places = `(${columns.map(() => '?').join(',')})`
  const insert = (some: readonly (readonly Cell[])[]) =>
    preparedOnce(
      connection,
      `INSERT INTO "${table}" (${names}) VALUES ${some.map(() => places).join(',')}`,
    ).run(...some.flat())
  const rowsAtOnce = Math.max(1, Math.floor(valuesAtOnce / columns.length))
  let waiting: (readonly Cell[])[] = []
  for (const row of rows) {
    waiting.push(row)
    if (waiting.length < rowsAtOnce) continue
    insert(waiting)
    waiting = []
  }
  // Statements for every number of rows would be too many to keep.
  const tens = waiting.length - (waiting.length % fewRows)
  for (let from = 0; from < tens; from += fewRows) insert(waiting.slice(from, from + fewRows))
  for (const row of waiting.slice(tens)) insert([row])
}

const idsAtOnce = 100

/** Removes rows by their `id`; like `insertRows`. */
export function deleteRows(connection: Connection, table: string, ids: readonly string[]): void {
  const remove = (some: readonly string[]) =>
    preparedOnce(connection, `DELETE FROM "${table}" WHERE id IN (${some.map(() => '?').join(',')})`).run(
      ...some,
    )
  const whole = ids.length - (ids.length % idsAtOnce)
  for (let from = 0; from < whole; from += idsAtOnce) remove(ids.slice(from, from + idsAtOnce))
  for (const id of ids.slice(whole)) remove([id])
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
