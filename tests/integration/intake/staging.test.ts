import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Connection, connect } from '../../../electron/backend/database/sqlite/connection.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { fileOf, modelList } from '../../support/intake/workbooks.ts'

let app: TestBackend
let beside: Connection
beforeEach(async () => {
  app = await openTestBackend()
  beside = connect(join(app.dataFolder, 'so-dan-van.db'))
})
afterEach(async () => {
  beside.close()
  await app.close()
})

const rowCount = 6_000
const longFile = (rows = rowCount) => fileOf('Bao Lac 2024.xlsx', modelList(rows))

/** As another connection sees it. */
function stagedRows(): number {
  return Number(beside.prepare('SELECT count(*) FROM intakeRow').pluck().get())
}

describe('a long list', () => {
  test('is staged while other calls are answered, and shows when it is whole', async () => {
    let receiving = true
    const received = (async () => {
      const counts = []
      for await (const { result } of await app.client.intake.receive({ files: [longFile()] })) {
        for (const table of result?.tables ?? []) counts.push(table.counts.create)
      }
      receiving = false
      return counts
    })()
    let meanwhile = 0
    const seen = new Set<number>()
    while (receiving) {
      // The thread goes on meanwhile: rows that are counted afterwards were not more before.
      const files = await app.client.intake.files()
      const rows = stagedRows()
      if (rows > 0 && rows < rowCount) {
        meanwhile += 1
        seen.add(files.length)
      }
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(await received).toEqual([rowCount])
    expect(meanwhile).toBeGreaterThan(0)
    expect([...seen]).toEqual([0])
    expect(await app.client.intake.files()).toHaveLength(1)
  })

  test('leaves nothing where the clerk cancels while it is staged', async () => {
    const control = new AbortController()
    const receive = async () => {
      const steps = await app.client.intake.receive(
        { files: [longFile(2 * rowCount)] },
        { signal: control.signal },
      )
      for await (const _ of steps) {
        // Runs until it is cancelled.
      }
    }
    const received = receive()
    while (stagedRows() === 0) await new Promise((resolve) => setTimeout(resolve, 1))
    control.abort()
    await expect(received).rejects.toThrow()
    expect(stagedRows()).toBe(0)
    expect(await app.client.intake.files()).toEqual([])
  })
})

test('what a crash left half staged is gone after the next start; whole files stay', async () => {
  for await (const _ of await app.client.intake.receive({ files: [fileOf('A.xlsx', modelList(10))] })) {
    // Read to its end.
  }
  beside.exec(`
    INSERT INTO intakeFile (id, name, sha256, size, receivedAt, isWhole)
      VALUES ('f', 'B.xlsx', 'x', 1, '2026-01-01T00:00:00Z', 0);
    INSERT INTO intakeTable (id, fileId, position, sheet, columns, ignored, totals)
      VALUES ('t', 'f', 0, 'CN', '[]', '[]', '[]');
    INSERT INTO intakeRow (id, tableId, rowNumber, decision, hasIssues, dataValues, issues, cells, before)
      VALUES ('r', 't', 3, 'create', 0, '{}', '[]', '[]', '{}');
  `)
  expect((await app.client.intake.files()).map(({ name }) => name)).toEqual(['A.xlsx'])
  const summary = await app.client.home.summary({ today: '2026-11-22' })
  expect(summary.received.waitingTables).toBe(1)
  const client = await app.reopen()
  expect(stagedRows()).toBe(10)
  expect((await client.intake.files()).map(({ name }) => name)).toEqual(['A.xlsx'])
})
