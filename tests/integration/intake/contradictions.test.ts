import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { fileOf, workbookOf } from '../../support/intake/workbooks.ts'

let backend: TestBackend
beforeEach(async () => {
  backend = await openTestBackend()
})
afterEach(() => backend.close())

const form = 'conference'

/** A list whose file's name says another period and another unit than its titles. */
async function received(): Promise<string> {
  const rows = [
    ['ĐẢNG ỦY XÃ HUY GIÁP'],
    ['DANH SÁCH HỘI NGHỊ QUÝ I NĂM 2026'],
    ['STT', 'Tên hội nghị', 'Ngày tổ chức', 'Hình thức', 'Số người dự'],
    [1, 'Giao ban tháng 1', '11/01/2026', 'Trực tiếp', 20],
    [2, 'Giao ban tháng 2', '12/02/2026', 'Trực tiếp', 30],
  ]
  const file = fileOf('Hoi nghi quy II 2026 xa Coc Pang.xlsx', workbookOf([{ name: 'Sheet1', rows }]))
  for await (const { result } of await backend.client.intake.receive({ files: [file] })) {
    const [table] = result?.tables ?? []
    if (table) return table.id
  }
  throw new Error('Nothing came back')
}

const open = async (tableId: string) =>
  (await backend.client.intake.questions({ tableId })).map(({ code }) => code).sort()

const both = ['period.contradicts', 'sender.contradicts']

test('what titles and file name contradict each other in stays a question until it is decided', async () => {
  const tableId = await received()
  expect(await open(tableId)).toEqual(both)
  await backend.client.intake.correct({ tableId, columns: [{ column: 'E', field: null }] })
  expect(await open(tableId)).toEqual(both)
  const detail = await backend.client.intake.correct({ tableId, period: '2026-Q1' })
  expect(detail.period).toBe('2026-Q1')
  expect(await open(tableId)).toEqual(['sender.contradicts'])
  await backend.client.intake.correct({ tableId, columns: [{ column: 'E', field: 'attendees' }] })
  expect(await open(tableId)).toEqual(['sender.contradicts'])
  await backend.client.intake.correct({ tableId, unitId: detail.unitId })
  await backend.client.intake.correct({ tableId, columns: [{ column: 'D', field: null }] })
  expect(await open(tableId)).toEqual([])
})

test('confirming one of them answers that one, also when the table is read anew', async () => {
  const tableId = await received()
  const confirm = { form, field: null, code: 'period.contradicts', text: null, tableId }
  await backend.client.intake.answer({ ...confirm, as: { what: 'confirm' } })
  expect(await open(tableId)).toEqual(['sender.contradicts'])
  await backend.client.intake.correct({ tableId, columns: [{ column: 'E', field: null }] })
  expect(await open(tableId)).toEqual(['sender.contradicts'])
})

test('neither a corrected cell of the first row nor leaving the row out decides them', async () => {
  const tableId = await received()
  const { rows } = await backend.client.intake.rows({ tableId })
  const rowId = rows[0]?.id ?? ''
  await backend.client.intake.correctRow({ rowId, values: { attendees: 25 } })
  expect(await open(tableId)).toEqual(both)
  await backend.client.intake.correctRow({ rowId, decision: 'skip' })
  expect(await open(tableId)).toEqual(both)
  await backend.client.intake.correctRow({ rowId, decision: 'create' })
  expect(await open(tableId)).toEqual(both)
})

test('they stand at the first row that would be stored', async () => {
  const first = await received()
  const { rows } = await backend.client.intake.rows({ tableId: first })
  await backend.client.intake.correctRow({ rowId: rows[1]?.id ?? '', decision: 'skip' })
  await backend.client.intake.commit({ tableIds: [first] })
  const second = await received()
  expect(await open(second)).toEqual(both)
  const { rows: again } = await backend.client.intake.rows({ tableId: second })
  expect(again.map(({ decision }) => decision)).toEqual(['skip', 'create'])
})
