import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { deleteRows, insertRows } from '../../../electron/backend/database/sqlite/bulk.ts'
import { type Connection, connect } from '../../../electron/backend/database/sqlite/connection.ts'
import { type TemporaryFolder, temporaryFolder } from '../../support/temporaryFolder.ts'

let folder: TemporaryFolder
let connection: Connection
beforeEach(async () => {
  folder = await temporaryFolder()
  connection = connect(join(folder.path, 'a.db'))
  connection.exec('CREATE TABLE line (id TEXT NOT NULL UNIQUE, number INTEGER, word TEXT) STRICT')
})
afterEach(async () => {
  connection.close()
  await folder.remove()
})

function lines(count: number): [string, number, string | null][] {
  return Array.from({ length: count }, (_, index) => [
    `dòng ${index}`,
    index,
    index % 3 === 0 ? null : `từ ${index}`,
  ])
}

const columns = ['id', 'number', 'word']

function stored(): unknown[] {
  return connection.prepare('SELECT id, number, word FROM line ORDER BY number').raw().all()
}

test.each([0, 1, 499, 500, 501, 1_234])('%i rows are inserted as they are, in their order', (count) => {
  insertRows(connection, 'line', columns, lines(count))
  expect(stored()).toEqual(lines(count))
  const order = connection.prepare('SELECT id FROM line ORDER BY rowid').pluck().all()
  expect(order).toEqual(lines(count).map(([id]) => id))
})

test.each([0, 1, 99, 100, 101, 345])('%i rows are removed, the others stay', (count) => {
  insertRows(connection, 'line', columns, lines(400))
  deleteRows(
    connection,
    'line',
    lines(count).map(([id]) => id),
  )
  expect(stored()).toEqual(lines(400).slice(count))
})

test('one row that does not fit is told, and its transaction leaves nothing', () => {
  const write = connection.transaction(() =>
    insertRows(connection, 'line', columns, [...lines(700), ['dòng 3', 1, null]]),
  )
  expect(write).toThrow('UNIQUE')
  expect(stored()).toEqual([])
})
