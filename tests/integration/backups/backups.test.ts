import { copyFileSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isSound } from '../../../electron/backend/database/sqlite/connection.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

let app: TestBackend
beforeEach(async () => {
  app = await openTestBackend()
})
afterEach(() => app.close())

async function titles(): Promise<unknown[]> {
  return (await app.client.records.list({ kind: 'conference' })).rows.map((row) => row.values.title)
}

function add(title: string) {
  return app.client.records.save({ kind: 'conference', values: { title } })
}

test('opening makes the backup of the day, once', async () => {
  expect((await app.client.backups.list()).map(({ reason }) => reason)).toEqual(['daily'])
  const client = await app.reopen()
  expect((await client.backups.list()).map(({ reason }) => reason)).toEqual(['exit', 'daily'])
})

test('a backup is one sound file with everything confirmed so far', async () => {
  await add('Trước sao lưu')
  const made = await app.client.backups.create()
  const file = join(app.dataFolder, 'backups', made.name)
  expect(isSound(file)).toBe(true)
  expect(readdirSync(join(app.dataFolder, 'backups')).every((name) => name.endsWith('.db'))).toBe(true)
  const elsewhere = await temporaryFolder()
  copyFileSync(file, join(elsewhere.path, 'so-dan-van.db'))
  const moved = await openTestBackend({ dataFolder: elsewhere.path })
  expect((await moved.client.records.list({ kind: 'conference' })).total).toBe(1)
  await moved.close()
  await elsewhere.remove()
})

test('a file of a copy at work that is gone again does not spoil the list', async () => {
  // In the folder when it is read, not there any more when it is looked at.
  const gone = join(app.dataFolder, 'backups', '2026-01-02T03-04-05-678Z manual.db')
  for (const name of [gone, `${gone}.unfinished-shm`]) symlinkSync(join(app.dataFolder, 'gone'), name)
  expect((await app.client.backups.list()).map(({ reason }) => reason)).toEqual(['daily'])
})

test('backups that are asked for at once are all made', async () => {
  await add('Một')
  const made = await Promise.all([1, 2, 3].map(() => app.client.backups.create()))
  expect(new Set(made.map(({ name }) => name)).size).toBe(3)
  expect(made.every(({ name }) => isSound(join(app.dataFolder, 'backups', name)))).toBe(true)
})

test('a restore brings back the state of the backup, and can itself be undone by the backup made before it', async () => {
  await add('Một')
  const early = await app.client.backups.create()
  await add('Hai')
  const { before } = await app.client.backups.restore({ name: early.name })
  expect(await titles()).toEqual(['Một'])
  expect(before.reason).toBe('beforeRestore')
  await add('Ba')
  await app.client.backups.restore({ name: before.name })
  expect((await titles()).sort()).toEqual(['Hai', 'Một'])
})

test('what is saved while a backup is restored is written to the restored state', async () => {
  await add('Một')
  const early = await app.client.backups.create()
  await add('Hai')
  const restored = app.client.backups.restore({ name: early.name })
  await Promise.all([restored, add('Trong lúc khôi phục')])
  expect((await titles()).sort()).toEqual(['Một', 'Trong lúc khôi phục'])
  const { before } = await restored
  await app.client.backups.restore({ name: before.name })
  expect((await titles()).sort()).toEqual(['Hai', 'Một'])
})

test('a damaged backup is refused and the data stay as they are', async () => {
  await add('Một')
  const made = await app.client.backups.create()
  const file = join(app.dataFolder, 'backups', made.name)
  truncateSync(file, Math.floor(readFileSync(file).length / 2))
  await expect(app.client.backups.restore({ name: made.name })).rejects.toMatchObject({
    code: 'backup.damaged',
  })
  expect(await titles()).toEqual(['Một'])
})

test('a name that leads out of the folder is refused', async () => {
  writeFileSync(join(app.dataFolder, 'elsewhere.db'), '')
  await expect(app.client.backups.restore({ name: '../elsewhere.db' })).rejects.toMatchObject({
    code: 'backup.notFound',
  })
})
