import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { read, utils } from 'xlsx'
import { localDay } from '../../../electron/backend/records/computed.ts'
import type { Values } from '../../../shared/contract/records.ts'
import { listColumns } from '../../../shared/records/listColumns.ts'
import { type RecordKind, recordKinds } from '../../../shared/records/registry.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'

let app: TestBackend
let unitId = ''

async function add(kind: RecordKind, values: Values): Promise<string> {
  return (await app.client.records.save({ kind, values })).record.id
}

beforeAll(async () => {
  app = await openTestBackend()
  unitId = (await app.client.units.all()).findLast(({ name }) => name === 'Xã Huy Giáp')?.id ?? ''
  const planId = await add('plan', { title: 'Kế hoạch năm 2026', number: '12-KH/BCĐ', year: 2026, unitId })
  await add('task', { content: 'Báo cáo quý I', planId, dueOn: '2020-03', status: 'open' })
  await add('task', { content: 'Không thuộc kế hoạch nào', status: 'done' })
  const teamId = await add('inspectionTeam', { name: 'Đoàn số 1', year: 2026 })
  const inspectionId = await add('inspection', {
    title: 'Kiểm tra xã Huy Giáp',
    unitId,
    teamId,
    form: 'indirect',
    plannedOn: '2026-04-15',
  })
  await add('recommendation', { text: 'Niêm yết công khai', inspectionId, unitId })
})
afterAll(() => app.close())

const all = (kind: RecordKind) => [...listColumns(kind).keys()]

describe('columns beside a record’s own fields', () => {
  test('show what a link leads to, with names for what that leads to', async () => {
    const { rows } = await app.client.records.list({
      kind: 'task',
      more: ['planId.number', 'planId.unitId', 'state', 'deadline'],
      sort: { field: 'content', descending: false },
    })
    expect(rows.map(({ more }) => more)).toEqual([
      { 'planId.number': '12-KH/BCĐ', 'planId.unitId': unitId, state: 'late', deadline: '2020-03-31' },
      { state: 'done', deadline: null },
    ])
    expect(rows[0]?.labels['planId.unitId']).toBe('Xã Huy Giáp')
  })

  test('name the record behind a computed link', async () => {
    const { rows } = await app.client.records.list({
      kind: 'recommendation',
      more: ['teamId', 'year', 'inspectionId.form'],
    })
    expect(rows[0]?.more).toMatchObject({ year: 2026, 'inspectionId.form': 'indirect' })
    expect(rows[0]?.labels.teamId).toBe('Đoàn số 1')
  })

  test('tell when a record was stored and from which file', async () => {
    const file = new File(['Danh sách hội nghị\nTên hội nghị;Số người dự\nTập huấn xã;31\n'], 'Nhap.csv')
    let tableIds: string[] = []
    for await (const { result } of await app.client.intake.receive({ files: [file] }))
      tableIds = result?.tables.map(({ id }) => id) ?? tableIds
    await app.client.intake.commit({ tableIds })
    await add('conference', { title: 'Tự nhập' })
    const { rows } = await app.client.records.list({
      kind: 'conference',
      more: ['sourceFile', 'createdAt', 'updatedAt'],
      sort: { field: 'title', descending: false },
    })
    expect(rows.map(({ more }) => more?.sourceFile)).toEqual(['Nhap.csv', null])
    expect(rows[1]?.more?.createdAt).toMatch(new RegExp(`^${localDay()}T\\d\\d:\\d\\d$`))
  })

  test('are not sent where nobody asked', async () => {
    const { rows } = await app.client.records.list({ kind: 'task' })
    expect(rows.every((row) => !('more' in row))).toBe(true)
  })

  test.each(recordKinds)('are all answered, printed and exported: %s', async (kind) => {
    const columns = all(kind)
    const { rows } = await app.client.records.list({ kind, more: columns })
    for (const { more } of rows) expect(more).toMatchObject({ createdAt: expect.any(String) })
    const { html } = await app.client.records.print({ kind, columns: columns.slice(-6) })
    const file = await app.client.records.export({ kind, columns })
    const book = read(await file.arrayBuffer())
    const cells = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 })
    for (const column of columns.slice(-6)) {
      const heading = listColumns(kind).get(column)?.heading.vi ?? ''
      expect(html).toContain(heading)
      expect(cells.flat()).toContain(heading)
    }
  })
})

test('the longest list has more than thirty columns', () => {
  expect(Math.max(...recordKinds.map((kind) => listColumns(kind).size))).toBeGreaterThan(30)
})

test('columns stand in a workbook in the order of the screen, and the word of the sums covers no sum', async () => {
  await add('conference', { title: 'Đối thoại', attendees: 40 })
  const file = await app.client.records.export({ kind: 'conference', columns: ['attendees', 'title'] })
  const book = read(await file.arrayBuffer())
  const cells = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 })
  expect(cells).toContainEqual(['STT', 'Số lượt người dự (lượt)', 'Tên hội nghị'])
  expect(cells.at(-1)).toEqual(['', 71, 'Cộng'])
})

test.each(['task', 'recommendation', 'plan', 'inspection'] as const)(
  'a list exported with all its columns is taken in again by its own fields alone: %s',
  async (kind) => {
    const columns = [...listColumns(kind).values()].filter(({ field }) => field.type !== 'structure')
    const exported = await app.client.records.export({ kind, columns: columns.map(({ name }) => name) })
    const file = new File([await exported.arrayBuffer()], 'Xuat.xlsx')
    let headings: { heading: string; field: string | null }[] = []
    for await (const { result } of await app.client.intake.receive({ files: [file] })) {
      const tableId = result?.tables[0]?.id
      if (tableId) headings = (await app.client.intake.table({ tableId })).columns
    }
    const read = new Map(headings.map(({ heading, field }) => [heading, field]))
    const expected = columns.map(({ name, heading, place }) => [heading.vi, place === 'more' ? null : name])
    expect(expected.map(([heading]) => [heading, read.get(heading ?? '') ?? null])).toEqual(expected)
  },
)
