import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { fileOf, modelList } from '../../support/intake/workbooks.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

let backend: TestBackend
beforeEach(async () => {
  backend = await openTestBackend()
})
afterEach(() => backend.close())

async function receivedTable(rows: number): Promise<string> {
  const files = [fileOf('Mo hinh 2024.xlsx', modelList(rows))]
  for await (const { result } of await backend.client.intake.receive({ files })) {
    const [table] = result?.tables ?? []
    if (table) return table.id
  }
  throw new Error('Nothing came back')
}

async function intakeBackups() {
  return (await backend.client.backups.list()).filter(({ reason }) => reason === 'beforeIntake')
}

test('a commit is preceded by a backup of the state before it, with the staged rows in it', async () => {
  const tableId = await receivedTable(3)
  expect(await intakeBackups()).toEqual([])
  await backend.client.intake.commit({ tableIds: [tableId] })
  expect((await backend.client.records.list({ kind: 'model' })).total).toBe(3)
  const [made, ...more] = await intakeBackups()
  expect(more).toEqual([])
  const elsewhere = await temporaryFolder()
  copyFileSync(join(backend.dataFolder, 'backups', made?.name ?? ''), join(elsewhere.path, 'so-dan-van.db'))
  const before = await openTestBackend({ dataFolder: elsewhere.path })
  expect((await before.client.records.list({ kind: 'model' })).total).toBe(0)
  expect(await before.client.intake.table({ tableId })).toMatchObject({
    state: 'review',
    counts: { create: 3 },
  })
  await before.close()
  await elsewhere.remove()
})

test('what stores nothing makes no backup: a second commit is refused, a file with nothing new is empty', async () => {
  const tableId = await receivedTable(2)
  await backend.client.intake.commit({ tableIds: [tableId] })
  await expect(backend.client.intake.commit({ tableIds: [tableId] })).rejects.toMatchObject({
    code: 'intake.alreadyCommitted',
  })
  await backend.client.intake.commit({ tableIds: [await receivedTable(2)] })
  expect(await intakeBackups()).toHaveLength(1)
})

test('backups before commits are kept to the newest twenty', async () => {
  for (let turn = 1; turn <= 22; turn += 1) {
    await backend.client.intake.commit({ tableIds: [await receivedTable(turn)] })
  }
  expect(await intakeBackups()).toHaveLength(20)
})
