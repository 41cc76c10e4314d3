import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { fileOf, modelList } from '../../support/intake/workbooks.ts'
import { threads } from './support/brokenWorker.ts'

const rowCount = 300

vi.mock('node:worker_threads', async () => {
  const { BrokenWorker } = await import('./support/brokenWorker.ts')
  return { Worker: BrokenWorker }
})

let app: TestBackend
beforeEach(async () => {
  threads.start = false
  app = await openTestBackend()
})
afterEach(() => app.close())

async function receive(): Promise<string[]> {
  const tableIds: string[] = []
  const files = [fileOf('Bao Lac 2024.xlsx', modelList(rowCount))]
  for await (const { result } of await app.client.intake.receive({ files })) {
    for (const { id } of result?.tables ?? []) tableIds.push(id)
  }
  return tableIds
}

test('where no thread can be started the work is done without one', async () => {
  expect(await app.client.intake.commit({ tableIds: await receive() })).toMatchObject({ created: rowCount })
  expect((await app.client.records.list({ kind: 'model' })).total).toBe(rowCount)
})

test('a thread that ends while it works is told as a failure, and whoever waits to write goes on', async () => {
  const tableIds = await receive()
  threads.start = true
  const commit = app.client.intake.commit({ tableIds })
  const save = app.client.records.save({ kind: 'conference', values: { title: 'Sau khi hỏng' } })
  await expect(commit).rejects.toThrow()
  expect((await save).record.values.title).toBe('Sau khi hỏng')
  expect((await app.client.records.list({ kind: 'model' })).total).toBe(0)
  threads.start = false
  expect(await app.client.intake.commit({ tableIds })).toMatchObject({ created: rowCount })
})
