import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listBackups } from '../../../electron/backend/backups/backups.ts'
import { migrate } from '../../../electron/backend/database/migrate.ts'
import { migrations } from '../../../electron/backend/database/migrations/registry.ts'
import { connect, isSound, levelOf } from '../../../electron/backend/database/sqlite/connection.ts'
import { openTestBackend } from '../../support/backend.ts'
import { type TemporaryFolder, temporaryFolder } from '../../support/temporaryFolder.ts'

let folder: TemporaryFolder
let file: string

beforeEach(async () => {
  folder = await temporaryFolder()
  file = join(folder.path, 'so-dan-van.db')
})
afterEach(() => folder.remove())

test('migrations are numbered without a gap', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1))
})

test('a database of the first level keeps its rows through every later migration, after a checked backup', async () => {
  const old = connect(file)
  migrate(old, migrations.slice(0, 1))
  old
    .prepare(
      `INSERT INTO conference (id, revision, createdAt, updatedAt, searchText, identity, title, titleSort, heldOn)
       VALUES ('c1', 1, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z', 'hoi nghi cu', 'hoi nghi cu||', 'Hội nghị cũ', 'x', '2025-03-01')`,
    )
    .run()
  old.close()

  const opened = await openTestBackend({ dataFolder: folder.path })
  const list = await opened.client.records.list({ kind: 'conference', search: 'nghị cũ' })
  expect(list.rows.map((row) => row.values.title)).toEqual(['Hội nghị cũ'])
  await opened.close()

  const before = listBackups(folder.path).find(({ reason }) => reason === 'beforeMigration')
  expect(before && isSound(join(folder.path, 'backups', before.name))).toBe(true)
  const migrated = connect(file)
  expect(levelOf(migrated)).toBe(migrations.length)
  migrated.close()
})

test('a migration that fails changes nothing and its error is not swallowed', () => {
  const connection = connect(file)
  migrate(connection, migrations)
  const failing = {
    number: migrations.length + 1,
    name: 'failing',
    sql: 'CREATE TABLE half (id TEXT) STRICT; CREATE TABLE oops (',
  }
  expect(() => migrate(connection, [...migrations, failing])).toThrow()
  expect(levelOf(connection)).toBe(migrations.length)
  expect(connection.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'half'`).get()).toBeUndefined()
  connection.close()
})

describe('refusals', () => {
  test('a database from a newer program is refused and untouched', async () => {
    const newer = connect(file)
    migrate(newer)
    newer.pragma('user_version = 999')
    newer.close()
    await expect(openTestBackend({ dataFolder: folder.path })).rejects.toMatchObject({
      code: 'database.newer',
    })
    const after = connect(file)
    expect(levelOf(after)).toBe(999)
    after.close()
  })

  test('a file that is no database is refused with a sentence, not replaced', async () => {
    writeFileSync(file, 'this was never a database '.repeat(400))
    await expect(openTestBackend({ dataFolder: folder.path })).rejects.toMatchObject({
      code: 'database.damaged',
    })
    expect(isSound(file)).toBe(false)
  })
})
