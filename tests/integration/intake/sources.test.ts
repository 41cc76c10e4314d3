import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { fileOf, type SheetCell, workbookOf } from '../../support/intake/workbooks.ts'

let backend: TestBackend
beforeEach(async () => {
  backend = await openTestBackend()
})
afterEach(() => backend.close())

async function stored(name: string, rows: readonly SheetCell[][]) {
  const { client } = backend
  const content = [
    ['ĐẢNG ỦY XÃ HUY GIÁP'],
    ['DANH SÁCH HỘI NGHỊ QUÝ I NĂM 2026'],
    ['STT', 'Tên hội nghị', 'Ngày tổ chức', 'Địa điểm', 'Số người dự'],
    ...rows,
  ]
  const file = fileOf(name, workbookOf([{ name: 'Sheet1', rows: content }]))
  for await (const { result } of await client.intake.receive({ files: [file] })) {
    const [table] = result?.tables ?? []
    if (table) return { tableId: table.id, ...(await client.intake.commit({ tableIds: [table.id] })) }
  }
  throw new Error('Nothing came back')
}

test('a record tells every row that it was stored or changed from, newest first, and its history leads there', async () => {
  const { client } = backend
  const first = await stored('Lần một.xlsx', [[1, 'Giao ban', '11/02/2026', 'Phòng họp', 20]])
  const [record] = (await client.records.list({ kind: 'conference' })).rows
  const target = { kind: 'conference' as const, id: record?.id ?? '' }
  await client.records.save({ ...target, revision: 1, values: { ...record?.values, note: 'Gõ thêm' } })
  const second = await stored('Lần hai.xlsx', [
    [1, 'Hội nghị khác', '10/02/2026', 'Phòng họp', 5],
    [2, 'Giao ban', '11/02/2026', 'Phòng họp', 25],
  ])

  const sources = await client.records.sources(target)
  expect(sources).toMatchObject([
    { fileName: 'Lần hai.xlsx', sheet: 'Sheet1', row: 5, decision: 'update', tableId: second.tableId },
    { fileName: 'Lần một.xlsx', sheet: 'Sheet1', row: 4, decision: 'create', tableId: first.tableId },
  ])
  const taken = sources.map(({ cells }) => cells.flatMap((cell) => (cell.taken ? [cell.text] : [])))
  expect(taken[0]).toEqual(['25'])
  expect(taken[1]).toEqual(['Giao ban', '11/02/2026', 'Phòng họp', '20'])

  const history = await client.records.history(target)
  expect(history.map(({ source }) => source && [source.fileName, source.row])).toEqual([
    ['Lần hai.xlsx', 5],
    null,
    ['Lần một.xlsx', 4],
  ])
  await client.operations.undo({ operationId: second.operationId })
  expect((await client.records.sources(target)).map(({ fileName }) => fileName)).toEqual(['Lần một.xlsx'])
})

test('a record that was typed has no sources', async () => {
  const { record } = await backend.client.records.save({ kind: 'conference', values: { title: 'Họp' } })
  expect(await backend.client.records.sources({ kind: 'conference', id: record.id })).toEqual([])
})
