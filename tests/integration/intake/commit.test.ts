import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { IntakeFile } from '../../../shared/contract/intake.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { submissionsFolder } from '../../support/intake/truth.ts'
import { fileOf, workbookOf } from '../../support/intake/workbooks.ts'

let backend: TestBackend

beforeEach(async () => {
  backend = await openTestBackend()
})
afterEach(() => backend.close())

async function receive(file: File): Promise<IntakeFile> {
  for await (const { result } of await backend.client.intake.receive({ files: [file] }))
    if (result) return result
  throw new Error('Nothing came back')
}

async function receiveSample(name: string): Promise<IntakeFile> {
  return receive(fileOf(name, await readFile(join(submissionsFolder, name))))
}

const registration = 'Dang ky mo hinh 2025 - Bao Lac.xlsx'
const recognition = 'Cong nhan mo hinh Ha Quang 2024.xls'

async function models() {
  return backend.client.records.list({ kind: 'model', pageSize: 100 })
}

function listOf(rows: (string | number)[][], year = 2025): File {
  const headings = [
    'STT',
    'Tên mô hình',
    'Xã, thị trấn',
    'Địa chỉ (xóm, xã)',
    'Số hộ hưởng lợi',
    'Tình trạng',
  ]
  const titles = [['UBND HUYỆN BẢO LẠC'], [`DANH SÁCH MÔ HÌNH NĂM ${year}`]]
  return fileOf(`Mo hinh ${year}.xlsx`, workbookOf([{ name: 'MH', rows: [...titles, headings, ...rows] }]))
}

describe('commit and undo', () => {
  test('stores what was shown, each record with its year and its source', async () => {
    const file = await receiveSample(registration)
    const tableId = file.tables[0]?.id ?? ''
    const shown = await backend.client.intake.rows({ tableId })
    const outcome = await backend.client.intake.commit({ tableIds: [tableId] })
    expect(outcome).toMatchObject({ created: 9, updated: 0, skipped: 0, leftOut: 0 })
    for (const row of shown.rows) {
      const record = await backend.client.records.get({ kind: 'model', id: row.id })
      const { status, ...values } = row.values
      expect(record.values).toMatchObject(values)
      expect(record.years).toMatchObject([{ year: 2025, status }])
      const [source] = await backend.client.records.sources({ kind: 'model', id: record.id })
      expect(source).toMatchObject({
        fileName: registration,
        sheet: 'DK 2025',
        row: row.row,
        sha256: file.sha256,
      })
      expect(source?.cells.map(({ text }) => text)).toContain(row.values.name)
    }
    const { rows } = await backend.client.intake.rows({ tableId })
    expect(rows.every(({ id, recordId }) => recordId === id)).toBe(true)
    await expect(backend.client.intake.commit({ tableIds: [tableId] })).rejects.toMatchObject({
      code: 'intake.alreadyCommitted',
    })
  })

  test('undo takes all of it back, and the table can be stored again', async () => {
    const tableId = (await receiveSample(registration)).tables[0]?.id ?? ''
    const { operationId } = await backend.client.intake.commit({ tableIds: [tableId] })
    await backend.client.operations.undo({ operationId })
    expect((await models()).total).toBe(0)
    expect((await backend.client.intake.table({ tableId })).state).toBe('undone')
    await backend.client.intake.commit({ tableIds: [tableId] })
    expect((await models()).total).toBe(9)
    expect((await backend.client.intake.table({ tableId })).state).toBe('committed')
  })

  test('a table that is asked for twice at once is stored once, and undone once', async () => {
    const tableIds = [(await receiveSample(registration)).tables[0]?.id ?? '']
    const before = (await backend.client.operations.recent({})).length
    const outcomes = await Promise.allSettled([
      backend.client.intake.commit({ tableIds }),
      backend.client.intake.commit({ tableIds }),
    ])
    expect(outcomes).toMatchObject([
      { status: 'fulfilled', value: { created: 9 } },
      { status: 'rejected', reason: { code: 'intake.alreadyCommitted' } },
    ])
    expect((await models()).total).toBe(9)
    expect(await backend.client.operations.recent({})).toHaveLength(before + 1)
    const operationId = (await backend.client.intake.table({ tableId: tableIds[0] ?? '' })).operationId ?? ''
    const undo = () => backend.client.operations.undo({ operationId })
    expect(await Promise.allSettled([undo(), undo()])).toMatchObject([
      { status: 'fulfilled', value: { reversed: 9 } },
      { status: 'rejected', reason: { code: 'operation.nothingToUndo' } },
    ])
  })

  test('several files are stored in one operation, or each in its own', async () => {
    const { client } = backend
    const received = async () => [
      (await receive(listOf([[1, 'Chi bộ điện tử', 'Xã Cốc Pàng', 'Xóm A', 20, 'Đăng ký mới']], 2023)))
        .tables,
      (await receive(listOf([[1, 'Đường hoa', 'Xã Huy Giáp', 'Xóm B', 30, 'Đăng ký mới']], 2024))).tables,
    ]
    const tableIds = (await received()).flatMap((tables) => tables.map(({ id }) => id))
    const apart = await client.intake.commit({ tableIds, perFile: true })
    expect(apart).toMatchObject({ created: 2 })
    await client.operations.undo({ operationId: apart.operationId })
    expect((await models()).rows.map(({ values }) => values.name)).toEqual(['Chi bộ điện tử'])
    const [first = ''] = tableIds
    await client.operations.undo({
      operationId: (await client.intake.table({ tableId: first })).operationId ?? '',
    })
    const together = await client.intake.commit({ tableIds })
    expect((await models()).total).toBe(2)
    await client.operations.undo({ operationId: together.operationId })
    expect((await models()).total).toBe(0)
  })

  test('undo of an update brings back exactly what was there', async () => {
    const first = await receive(listOf([[1, 'Chi bộ điện tử', 'Xã Cốc Pàng', 'Xóm A', 20, 'Đăng ký mới']]))
    await backend.client.intake.commit({ tableIds: first.tables.map(({ id }) => id) })
    const before = (await models()).rows[0]
    const second = await receive(listOf([[1, 'Chi bộ điện tử', 'X. Cốc Pàng', 'Xóm A', 35, 'Công nhận']]))
    const tableId = second.tables[0]?.id ?? ''
    const { rows } = await backend.client.intake.rows({ tableId })
    expect(rows[0]).toMatchObject({
      decision: 'update',
      recordId: before?.id,
      before: { households: 20, status: 'registered' },
    })
    const { operationId, updated } = await backend.client.intake.commit({ tableIds: [tableId] })
    expect(updated).toBe(1)
    expect((await models()).rows[0]?.years).toMatchObject([
      { year: 2025, households: 35, status: 'recognised' },
    ])
    await backend.client.operations.undo({ operationId })
    const after = (await models()).rows[0]
    expect([after?.values, after?.years]).toEqual([before?.values, before?.years])
  })

  test('a row in error stays behind, the others are stored', async () => {
    const tableId = (await receiveSample(recognition)).tables[0]?.id ?? ''
    const outcome = await backend.client.intake.commit({ tableIds: [tableId], skipErrors: true })
    expect(outcome).toMatchObject({ created: 9, leftOut: 1 })
    expect((await models()).total).toBe(9)
  })

  test('a corrected row is stored with the rest', async () => {
    const tableId = (await receiveSample(recognition)).tables[0]?.id ?? ''
    const { rows } = await backend.client.intake.rows({ tableId, only: 'questions' })
    const row = await backend.client.intake.correctRow({
      rowId: rows[0]?.id ?? '',
      values: { households: 12 },
    })
    expect(row).toMatchObject({ decision: 'create', issues: [], values: { households: 12, landM2: 760 } })
    expect(await backend.client.intake.commit({ tableIds: [tableId] })).toMatchObject({
      created: 10,
      leftOut: 0,
    })
  })

  test('a correction that its field does not take is refused', async () => {
    const tableId = (await receiveSample(recognition)).tables[0]?.id ?? ''
    const { rows } = await backend.client.intake.rows({ tableId, only: 'error' })
    const rowId = rows[0]?.id ?? ''
    await expect(
      backend.client.intake.correctRow({ rowId, values: { households: 'nhiều' } }),
    ).rejects.toMatchObject({
      code: 'record.invalid',
    })
  })
})

describe('records that are there already', () => {
  test('the same file again says so and brings nothing new', async () => {
    const first = await receiveSample(registration)
    await backend.client.intake.commit({ tableIds: first.tables.map(({ id }) => id) })
    const again = await receiveSample(registration)
    expect(first.receivedBefore).toBeNull()
    expect(again.receivedBefore).toBe(first.receivedAt)
    expect(again.tables[0]?.counts).toEqual({ create: 0, update: 0, skip: 9, error: 0 })
  })

  test('a model goes on in another year as the same record', async () => {
    const first = await receive(
      listOf([[1, 'Chi bộ điện tử', 'Xã Cốc Pàng', 'Xóm A', 20, 'Đăng ký mới']], 2024),
    )
    await backend.client.intake.commit({ tableIds: first.tables.map(({ id }) => id) })
    const second = await receive(listOf([[1, 'CHI BỘ ĐIỆN TỬ', 'Xã Cốc Pàng', '', 30, 'Duy trì']], 2025))
    expect(second.tables[0]?.counts).toEqual({ create: 0, update: 1, skip: 0, error: 0 })
    await backend.client.intake.commit({ tableIds: second.tables.map(({ id }) => id) })
    const { id } = (await models()).rows[0] ?? { id: '' }
    const record = await backend.client.records.get({ kind: 'model', id })
    expect(record.years).toMatchObject([
      { year: 2024, status: 'registered', households: 20 },
      { year: 2025, status: 'continued', households: 30 },
    ])
  })

  test('a record that changed since it was shown is left out and told', async () => {
    const first = await receive(listOf([[1, 'Chi bộ điện tử', 'Xã Cốc Pàng', 'Xóm A', 20, 'Đăng ký mới']]))
    await backend.client.intake.commit({ tableIds: first.tables.map(({ id }) => id) })
    const second = await receive(listOf([[1, 'Chi bộ điện tử', 'Xã Cốc Pàng', 'Xóm A', 35, 'Đăng ký mới']]))
    const record = (await models()).rows[0]
    await backend.client.records.save({
      kind: 'model',
      id: record?.id,
      revision: record?.revision,
      values: {},
      years: [{ year: 2025, households: 40 }],
    })
    const tableId = second.tables[0]?.id ?? ''
    expect(await backend.client.intake.commit({ tableIds: [tableId] })).toMatchObject({
      updated: 0,
      leftOut: 1,
    })
    const { rows } = await backend.client.intake.rows({ tableId })
    expect(rows[0]?.issues.map(({ code }) => code)).toEqual(['row.changedMeanwhile'])
    expect((await models()).rows[0]?.years).toMatchObject([{ households: 40 }])
  })

  test('the clerk may store a row as a new record all the same', async () => {
    const first = await receive(listOf([[1, 'Chi bộ điện tử', 'Xã Cốc Pàng', 'Xóm A', 20, 'Đăng ký mới']]))
    await backend.client.intake.commit({ tableIds: first.tables.map(({ id }) => id) })
    const second = await receive(listOf([[1, 'Chi bộ điện tử', 'Xã Cốc Pàng', 'Xóm A', 35, 'Đăng ký mới']]))
    const tableId = second.tables[0]?.id ?? ''
    const { rows } = await backend.client.intake.rows({ tableId })
    await backend.client.intake.correctRow({ rowId: rows[0]?.id ?? '', decision: 'create' })
    expect(await backend.client.intake.commit({ tableIds: [tableId] })).toMatchObject({ created: 1 })
    expect((await models()).total).toBe(2)
  })
})

describe('staged rows', () => {
  test('outlive the program and go with their file', async () => {
    const { id } = await receiveSample(registration)
    const client = await backend.reopen()
    const [file] = await client.intake.files()
    expect(file).toMatchObject({ id, name: registration })
    expect(file?.tables[0]?.counts.create).toBe(9)
    await client.intake.dismiss({ fileId: id })
    expect(await client.intake.files()).toEqual([])
  })

  test('are read anew when the clerk corrects the period', async () => {
    const tableId = (await receiveSample(registration)).tables[0]?.id ?? ''
    const detail = await backend.client.intake.correct({ tableId, period: '2024' })
    expect(detail).toMatchObject({ period: '2024', form: 'model', counts: { create: 9 } })
    const { rows } = await backend.client.intake.rows({ tableId })
    expect(rows[0]?.values).toMatchObject({ startYear: 2024, subject: 'collective' })
  })
})
