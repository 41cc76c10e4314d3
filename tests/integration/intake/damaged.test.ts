import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { damagedFile, wholeFiles } from '../../support/intake/fuzz/files.ts'
import { fileOf } from '../../support/intake/workbooks.ts'

let backend: TestBackend

beforeAll(async () => {
  backend = await openTestBackend()
})
afterAll(() => backend.close())

test('of damaged files each is staged whole or refused, and kept unchanged', async () => {
  const whole = wholeFiles()
  const damaged = Array.from({ length: 40 }, (_, number) => damagedFile(whole, 1_000 + number))
  const files = damaged.map(({ name, bytes }) => fileOf(name, bytes))
  for await (const { result } of await backend.client.intake.receive({ files })) {
    for (const { id, form, counts } of result?.tables ?? []) {
      if (form === null) continue
      const { total } = await backend.client.intake.rows({ tableId: id, only: 'all' })
      expect(total).toBe(counts.create + counts.update + counts.skip + counts.error)
    }
  }
  const kept = await backend.client.intake.files()
  expect(kept).toHaveLength(files.length)
  for (const { id, size, error, tables } of kept) {
    expect((await backend.client.intake.original({ fileId: id })).size).toBe(size)
    expect(error === null ? tables.length > 0 : tables.length === 0).toBe(true)
  }
})
