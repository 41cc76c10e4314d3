import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate, setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { IntakeFile } from '../../../shared/contract/intake.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { submission } from '../../support/intake/units.ts'
import { fileOf, modelList } from '../../support/intake/workbooks.ts'

let app: TestBackend
beforeEach(async () => {
  app = await openTestBackend()
})
afterEach(() => app.close())

async function receive(files: File[], signal?: AbortSignal): Promise<IntakeFile[]> {
  const received: IntakeFile[] = []
  for await (const { result } of await app.client.intake.receive({ files }, { signal })) {
    if (result) received.push(result)
  }
  return received
}

/** What was staged of a file. */
async function staged({ tables }: IntakeFile) {
  return await Promise.all(tables.map(({ id }) => app.client.intake.report({ tableId: id })))
}

/** The same files read without a thread. */
async function readHere(files: File[]) {
  const reports = []
  for await (const { tables } of await app.client.intake.preview({ files })) reports.push(tables)
  return reports
}

describe('receiving in threads', () => {
  test('stages what reading here would give, of many files at once, long and short, in their order', async () => {
    const files = [60, 450, 10, 1_200, 50, 300].map((count, index) =>
      fileOf(`Bao Lac 2024 (${index}).xlsx`, modelList(count, index * 2_000)),
    )
    const received = await receive(files)
    expect(received.map(({ name }) => name)).toEqual(files.map(({ name }) => name))
    expect(await Promise.all(received.map(staged))).toEqual(await readHere(files))
  })

  test('tells of each file what the page of received files shows', async () => {
    const files = [
      fileOf('Kiem tra.xlsx', submission('Kiem tra nam 2026.xlsx')),
      fileOf('Cong van.xlsx', submission('Cong van.xlsx')),
      fileOf('Bao Lac 2024.xlsx', modelList(300)),
    ]
    const received = await receive(files)
    expect(received[1]?.error?.code).toBe('file.notAWorkbook')
    expect(received[0]?.tables).toMatchObject([{ form: 'inspection' }])
    expect(received.toReversed()).toEqual(await app.client.intake.files())
  })

  test('the same bytes twice in one folder say so, though they are read side by side', async () => {
    const bytes = modelList(40)
    const [first, second] = await receive([fileOf('A.xlsx', bytes), fileOf('B.xlsx', bytes)])
    expect(first?.receivedBefore).toBeNull()
    expect(second?.receivedBefore).toBe(first?.receivedAt)
    expect((await app.client.intake.files())[0]?.receivedBefore).toBe(first?.receivedAt)
  })

  test('what others write meanwhile is stored, and so are the rows', async () => {
    let isReceiving = true
    const received = receive([
      fileOf('Lon.xlsx', modelList(6_000)),
      fileOf('Nho.xlsx', modelList(40, 9_000)),
    ]).finally(() => {
      isReceiving = false
    })
    let written = 0
    while (isReceiving) {
      written += 1
      // Calls of a screen come one after the other, not within one turn of the loop.
      await setImmediate()
      await app.client.records.save({ kind: 'document', values: { subject: `Công văn ${written}` } })
    }
    const files = await received
    expect(files.map(({ tables }) => tables[0]?.counts.create)).toEqual([6_000, 40])
    expect(written).toBeGreaterThan(10)
    expect((await app.client.records.list({ kind: 'document' })).total).toBe(written)
  })

  test('Cancel ends the reading at once and leaves nothing; later files are read by a new thread', async () => {
    const control = new AbortController()
    const received = receive([fileOf('Lon.xlsx', modelList(5_000))], control.signal)
    setTimeout(() => control.abort(new Error('Cancelled')), 20)
    await expect(received).rejects.toThrow('Cancelled')
    expect(await app.client.intake.files()).toEqual([])
    const [next] = await receive([fileOf('Kiem tra.xlsx', submission('Kiem tra nam 2026.xlsx'))])
    expect(next?.tables).toMatchObject([{ form: 'inspection' }])
  })

  test('what one screen cancels takes nothing from another, whose files are in the hands of the same threads', async () => {
    const control = new AbortController()
    const named = (name: string) =>
      Array.from({ length: 24 }, (_, index) => fileOf(`${name} ${index}.xlsx`, modelList(40, index * 40)))
    const cancelled = receive(named('Bỏ'), control.signal)
    const kept = receive(named('Giữ'))
    const outcome = expect(cancelled).rejects.toThrow('Cancelled')
    setTimeout(() => control.abort(new Error('Cancelled')), 60)
    await outcome
    const received = await kept
    expect(received.map(({ name }) => name)).toEqual(named('Giữ').map(({ name }) => name))
    expect(received.every(({ tables }) => tables[0]?.counts.create === 40)).toBe(true)
    const shown = await app.client.intake.files()
    expect(shown.filter(({ name }) => name.startsWith('Giữ'))).toHaveLength(24)
    expect(shown.every(({ tables }) => tables[0]?.counts.create === 40)).toBe(true)
  })

  test('short files that are staged together each keep their own refusal', async () => {
    const files = [
      fileOf('Một.xlsx', modelList(5)),
      fileOf('Hỏng.xlsx', modelList(5).subarray(0, 2_000)),
      fileOf('Hai.xlsx', modelList(5, 10)),
      fileOf('Công văn.xlsx', submission('Cong van.xlsx')),
      fileOf('Ba.xlsx', modelList(5, 20)),
    ]
    const received = await receive(files)
    expect(received.map(({ error }) => error?.code ?? null)).toEqual([
      null,
      'file.damaged',
      null,
      'file.notAWorkbook',
      null,
    ])
    expect(received.map(({ tables }) => tables[0]?.counts.create ?? 0)).toEqual([5, 0, 5, 0, 5])
  })

  test('a backup put in the place of the database ends the reading; the file can be dropped again', async () => {
    const { name } = await app.client.backups.create()
    const file = fileOf('Lon.xlsx', modelList(12_000))
    const received = receive([file])
    const outcome = expect(received).rejects.toMatchObject({ code: 'intake.interrupted' })
    await wait(50)
    await app.client.backups.restore({ name })
    await outcome
    expect(await app.client.intake.files()).toEqual([])
    const [again] = await receive([file])
    expect(again?.tables).toMatchObject([{ counts: { create: 12_000 } }])
  })

  test('of many files none comes into the database that a backup took the place of', async () => {
    await app.client.records.save({ kind: 'document', values: { subject: 'Công văn của bản sao lưu' } })
    const { name } = await app.client.backups.create()
    const files = Array.from({ length: 60 }, (_, index) => fileOf(`${index}.xlsx`, modelList(60, index * 60)))
    const told: string[] = []
    const received = (async () => {
      for await (const { result } of await app.client.intake.receive({ files }))
        if (result) told.push(result.name)
    })()
    const outcome = expect(received).rejects.toMatchObject({ code: 'intake.interrupted' })
    while (told.length < 5) await wait(1)
    await app.client.backups.restore({ name })
    await outcome
    expect(await app.client.intake.files()).toEqual([])
    expect((await app.client.records.list({ kind: 'document' })).total).toBe(1)
    const again = await receive(files.slice(0, 3))
    expect(again.map(({ tables }) => tables[0]?.counts.create)).toEqual([60, 60, 60])
  })

  test('the end of the program ends the reading; nothing half read is there afterwards', async () => {
    const received = receive([fileOf('Lon.xlsx', modelList(12_000))])
    const outcome = expect(received).rejects.toMatchObject({ code: 'intake.interrupted' })
    await wait(50)
    const client = await app.reopen()
    await outcome
    expect(await client.intake.files()).toEqual([])
  })

  test('an original of which a power cut left a part is whole when its file is dropped again', async () => {
    const bytes = modelList(20)
    const [first] = await receive([fileOf('A.xlsx', bytes)])
    const path = join(app.dataFolder, 'originals', first?.sha256 ?? '')
    expect(await readFile(path)).toEqual(Buffer.from(bytes))
    await writeFile(path, bytes.subarray(0, 100))
    await receive([fileOf('A.xlsx', bytes)])
    expect(await readFile(path)).toEqual(Buffer.from(bytes))
  })
})
