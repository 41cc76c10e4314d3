import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Connection, connect } from '../../../electron/backend/database/sqlite/connection.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import type { Client } from '../../support/client.ts'
import { fileOf, modelList, workbookOf } from '../../support/intake/workbooks.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

// More than are read or written in the thread of the calls.
const rowCount = 600

let app: TestBackend
let client: Client
beforeEach(async () => {
  app = await openTestBackend()
  client = app.client
})
afterEach(() => app.close())

async function receive(bytes = modelList(rowCount)): Promise<string[]> {
  const tableIds: string[] = []
  const files = [fileOf('Bao Lac 2024.xlsx', bytes)]
  for await (const { result } of await client.intake.receive({ files })) {
    for (const table of result?.tables ?? []) tableIds.push(table.id)
  }
  return tableIds
}

async function models(): Promise<number> {
  return (await client.records.list({ kind: 'model' })).total
}

/** Ids of all models. */
async function modelIds(): Promise<string[]> {
  const ids: string[] = []
  for (let page = 0; ids.length < rowCount; page += 1) {
    const { rows } = await client.records.list({ kind: 'model', page, pageSize: 100 })
    ids.push(...rows.map(({ id }) => id))
  }
  return ids
}

async function saves(title: string): Promise<void> {
  await client.records.save({ kind: 'conference', values: { title } })
}

function database(): Connection {
  return connect(join(app.dataFolder, 'so-dan-van.db'))
}

/** Whoever wants to write waits at its first change, in the midst of its transaction, until this is called. */
function holdUp(): () => void {
  const other = database()
  other.exec('BEGIN IMMEDIATE')
  return () => other.close()
}

/** From the backup on, which comes first, a commit is under way. */
async function backupBeforeIntake(): Promise<void> {
  while (!(await client.backups.list()).some(({ reason }) => reason === 'beforeIntake')) await wait(5)
}

describe('while a long list is stored', () => {
  test('reading calls see the state before, writing ones wait and are done properly', async () => {
    const tableIds = await receive()
    const [tableId = ''] = tableIds
    await client.intake.sheet({ tableId })
    const goOn = holdUp()
    const done: string[] = []
    const commit = client.intake.commit({ tableIds }).then((counts) => {
      done.push('commit')
      return counts
    })
    await backupBeforeIntake()
    const save = saves('Hội nghị trong lúc ghi').then(() => done.push('save'))
    expect((await client.intake.sheet({ tableId })).rows[1]?.cells[0]).toContain('DANH SÁCH')
    for (let asked = 0; asked < 10; asked += 1) {
      expect(await models()).toBe(0)
      expect((await client.search.everywhere({ text: 'làm đường' })).length).toBe(0)
      expect((await client.records.list({ kind: 'conference' })).total).toBe(0)
      await wait(1)
    }
    expect(done).toEqual([])
    goOn()
    expect(await commit).toMatchObject({ created: rowCount, leftOut: 0 })
    expect(await models()).toBe(rowCount)
    await save
    expect(done).toEqual(['commit', 'save'])
    expect((await client.records.list({ kind: 'conference' })).total).toBe(1)
    expect((await client.intake.table({ tableId })).state).toBe('committed')
  })

  test('a program that is closed ends it first', async () => {
    const tableIds = await receive()
    const commit = client.intake.commit({ tableIds })
    await backupBeforeIntake()
    client = await app.reopen()
    expect(await commit).toMatchObject({ created: rowCount })
    expect(await models()).toBe(rowCount)
  })

  test('a failure in the midst leaves nothing of it, and the next goes well', async () => {
    const tableIds = await receive()
    const connection = database()
    connection.exec(`
      CREATE TRIGGER inTheMidst BEFORE INSERT ON history WHEN (SELECT count(*) FROM history WHERE kind = 'model') = 150
      BEGIN SELECT RAISE(ABORT, 'in the midst'); END
    `)
    const before = (await client.operations.recent({})).length
    await expect(client.intake.commit({ tableIds })).rejects.toThrow()
    expect(await models()).toBe(0)
    expect(await client.operations.recent({})).toHaveLength(before)
    expect((await client.intake.table({ tableId: tableIds[0] ?? '' })).state).toBe('review')
    await saves('Sau khi hỏng')
    connection.exec('DROP TRIGGER inTheMidst')
    connection.close()
    expect(await client.intake.commit({ tableIds })).toMatchObject({ created: rowCount })
    expect(await models()).toBe(rowCount)
  })

  test('a program that is killed has stored all or nothing', async () => {
    const folder = await temporaryFolder()
    const child = fork(join(import.meta.dirname, 'support', 'commitOfChild.ts'), [folder.path, `${rowCount}`])
    const [tableId] = await once(child, 'message')
    child.kill('SIGKILL')
    await once(child, 'exit')
    const after = await openTestBackend({ dataFolder: folder.path })
    const { total } = await after.client.records.list({ kind: 'model' })
    const { state } = await after.client.intake.table({ tableId: String(tableId) })
    const operations = await after.client.operations.recent({})
    await after.close()
    await folder.remove()
    const isStored = state === 'committed'
    expect(total).toBe(isStored ? rowCount : 0)
    expect(operations).toHaveLength(isStored ? 1 : 0)
  })
})

describe('while much is undone or changed', () => {
  test('an undo is seen when all of it is done, and can be undone', async () => {
    const { operationId } = await client.intake.commit({ tableIds: await receive() })
    const goOn = holdUp()
    let undone = false
    const undo = client.operations.undo({ operationId }).then((outcome) => {
      undone = true
      return outcome
    })
    for (let asked = 0; asked < 10; asked += 1) {
      expect(await models()).toBe(rowCount)
      await wait(1)
    }
    expect(undone).toBe(false)
    goOn()
    const outcome = await undo
    expect(outcome).toMatchObject({ reversed: rowCount, kept: [] })
    expect(await models()).toBe(0)
    await client.operations.undo({ operationId: outcome.operationId })
    expect(await models()).toBe(rowCount)
  })

  test('a change of many, the bin and the way back announce what they touched', async () => {
    await client.intake.commit({ tableIds: await receive() })
    const ids = await modelIds()
    const told: string[][] = []
    const control = new AbortController()
    const changes = await client.application.changes(undefined, { signal: control.signal })
    const listening = (async () => {
      for await (const { tables } of changes) told.push(tables)
    })().catch(() => undefined)
    const { changed } = await client.records.saveMany({
      kind: 'model',
      ids,
      values: { address: 'Xóm Nà Rằng' },
    })
    expect(changed).toBe(rowCount)
    await client.records.remove({ kind: 'model', ids })
    expect(await models()).toBe(0)
    await client.records.restore({ kind: 'model', ids })
    expect(await models()).toBe(rowCount)
    control.abort()
    await listening
    expect(told.filter((tables) => tables.includes('model'))).toHaveLength(3)
  })

  test('what is refused is told as it is for a few, and nothing is changed', async () => {
    await client.intake.commit({ tableIds: await receive() })
    const ids = [...(await modelIds()), 'không có']
    const save = client.records.saveMany({ kind: 'model', ids, values: { address: 'Xóm Nà Rằng' } })
    await expect(save).rejects.toMatchObject({ code: 'record.notFound' })
    const { rows } = await client.records.list({ kind: 'model', pageSize: 100 })
    expect(rows.some(({ values }) => values.address === 'Xóm Nà Rằng')).toBe(false)
  })
})

describe('while a long list is reviewed', () => {
  test('it is read anew, and reported after an undo, with what it says', async () => {
    const [tableId = ''] = await receive()
    const detail = await client.intake.correct({ tableId, period: '2023' })
    expect(detail).toMatchObject({ period: '2023', counts: { create: rowCount } })
    const { operationId } = await client.intake.commit({ tableIds: [tableId] })
    await expect(client.intake.correct({ tableId, period: '2022' })).rejects.toMatchObject({
      code: 'intake.alreadyCommitted',
    })
    await client.operations.undo({ operationId })
    const report = await client.intake.undoReport({ operationId })
    expect(report).toMatchObject({ reversed: rowCount, kept: 0, failed: 0 })
    expect(report?.records[0]).toMatchObject({ fileName: 'Bao Lac 2024.xlsx', result: 'reversed' })
  })

  test('one answer for all equal questions is kept in all of their rows', async () => {
    const rows = Array.from({ length: rowCount }, (_, index) => [
      index + 1,
      `Mô hình số ${index + 1}`,
      'Xã Không Có Tên',
      'Xóm A',
      20,
      'Đăng ký mới',
    ])
    const headings = ['STT', 'Tên mô hình', 'Xã, thị trấn', 'Địa chỉ (xóm, xã)', 'Số hộ', 'Tình trạng']
    const titles = [['UBND HUYỆN BẢO LẠC'], ['DANH SÁCH MÔ HÌNH NĂM 2025']]
    const [tableId = ''] = await receive(workbookOf([{ name: 'MH', rows: [...titles, headings, ...rows] }]))
    const questions = await client.intake.questions({ tableId })
    const asked = questions.find(({ text }) => text === 'Xã Không Có Tên')
    if (!asked) throw new Error('Nobody asks for the unit')
    expect(asked.rows).toBe(rowCount)
    const { form, field, code, text } = asked
    const answered = await client.intake.answer({ tableId, form, field, code, text, as: { what: 'skip' } })
    expect(answered).toEqual({ rows: rowCount, tables: 1 })
    expect(await client.intake.questions({ tableId })).toEqual([])
    expect((await client.intake.table({ tableId })).counts).toMatchObject({ skip: rowCount })
  })
})
