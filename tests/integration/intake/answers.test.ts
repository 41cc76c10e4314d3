import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { TableSummary } from '../../../shared/contract/intake.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { fileOf, type SheetCell, workbookOf } from '../../support/intake/workbooks.ts'

let backend: TestBackend
beforeEach(async () => {
  backend = await openTestBackend()
})
afterEach(() => backend.close())

const headings = ['STT', 'Tên hội nghị', 'Ngày tổ chức', 'Hình thức', 'Số người dự']

async function received(sender: string, rows: readonly (readonly SheetCell[])[]): Promise<TableSummary> {
  const titles = [[`ĐẢNG ỦY ${sender.toUpperCase()}`], ['DANH SÁCH HỘI NGHỊ QUÝ I NĂM 2026']]
  const bytes = workbookOf([{ name: 'Sheet1', rows: [...titles, headings, ...rows] }])
  for await (const { result } of await backend.client.intake.receive({
    files: [fileOf(`Hoi nghi ${sender}.xlsx`, bytes)],
  })) {
    const [table] = result?.tables ?? []
    if (table) return table
  }
  throw new Error('Nothing came back')
}

const meeting = (number: number, format: string, attendees: SheetCell = 20): SheetCell[] => [
  number,
  `Giao ban lần ${number}`,
  `${10 + number}/02/2026`,
  format,
  attendees,
]

async function table(id: string) {
  return await backend.client.intake.table({ tableId: id })
}

describe('equal questions', () => {
  test('stand together, those in most rows first, over all tables or in one', async () => {
    const huyGiap = await received('Xã Huy Giáp', [
      meeting(1, 'TT hội'),
      meeting(2, 'TT Hội'),
      meeting(3, 'Trực tiếp', 'đông'),
    ])
    await received('Xã Cốc Pàng', [meeting(1, 'tt hội')])
    const all = await backend.client.intake.questions({})
    expect(all).toMatchObject([
      { form: 'conference', field: 'format', code: 'choice.unknown', rows: 3, tables: 2, severity: 'error' },
      { form: 'conference', field: 'attendees', rows: 1, tables: 1, text: 'đông' },
    ])
    expect(all[0]?.example).toMatchObject({ tableId: huyGiap.id, sheet: 'Sheet1', row: 4 })
    expect(await backend.client.intake.questions({ tableId: huyGiap.id })).toMatchObject([
      { field: 'format', rows: 2, tables: 1 },
      { field: 'attendees', rows: 1 },
    ])
  })

  test('are answered once for all rows of all files', async () => {
    const first = await received('Xã Huy Giáp', [meeting(1, 'TT hội'), meeting(2, 'TT Hội')])
    const second = await received('Xã Cốc Pàng', [meeting(1, 'tt hội')])
    const question = { form: 'conference', field: 'format', code: 'choice.unknown', text: 'TT hội' }
    const as = { what: 'value', value: 'inPerson' } as const
    expect(await backend.client.intake.answer({ ...question, as })).toEqual({ rows: 3, tables: 2 })
    for (const { id } of [first, second]) {
      expect(await table(id)).toMatchObject({ questions: 0, counts: { error: 0 } })
      const { rows } = await backend.client.intake.rows({ tableId: id })
      expect(rows.every(({ values }) => values.format === 'inPerson')).toBe(true)
    }
    expect(await backend.client.intake.questions({})).toEqual([])
    const next = await received('Xã Cốc Pàng', [meeting(5, 'TT hội')])
    expect(next.questions).toBe(0)
  })

  test('are answered in one table only where the clerk says so', async () => {
    const first = await received('Xã Huy Giáp', [meeting(1, 'TT hội')])
    const second = await received('Xã Cốc Pàng', [meeting(1, 'TT hội')])
    const question = { form: 'conference', field: 'format', code: 'choice.unknown', text: 'TT hội' }
    const as = { what: 'value', value: 'online' } as const
    expect(await backend.client.intake.answer({ ...question, tableId: first.id, as })).toMatchObject({
      rows: 1,
    })
    expect((await table(first.id)).counts.error).toBe(0)
    expect((await table(second.id)).counts.error).toBe(1)
  })

  test('doubts are confirmed together whatever their wording; values stay as read', async () => {
    const late = (number: number): SheetCell[] => [
      number,
      `Họp ${number}`,
      `${10 + number}/07/2026`,
      'Trực tiếp',
      9,
    ]
    const { id } = await received('Xã Huy Giáp', [late(1), late(2), late(3)])
    const [doubt] = await backend.client.intake.questions({ tableId: id })
    expect(doubt).toMatchObject({ code: 'date.outsidePeriod', severity: 'warning', rows: 1 })
    await backend.client.intake.answer({
      tableId: id,
      form: 'conference',
      field: 'heldOn',
      code: 'date.outsidePeriod',
      text: null,
      as: { what: 'confirm' },
    })
    expect(await table(id)).toMatchObject({ questions: 0, counts: { create: 3 } })
    const { rows } = await backend.client.intake.rows({ tableId: id })
    expect(rows.map(({ values }) => values.heldOn)).toEqual(['2026-07-11', '2026-07-12', '2026-07-13'])
  })

  test('may leave the cells blank or the rows out', async () => {
    const { id } = await received('Xã Huy Giáp', [meeting(1, 'Trực tiếp', 'đông'), meeting(2, 'TT hội')])
    const form = 'conference'
    await backend.client.intake.answer({
      tableId: id,
      form,
      field: 'attendees',
      code: 'number.unreadable',
      text: 'đông',
      as: { what: 'blank' },
    })
    await backend.client.intake.answer({
      tableId: id,
      form,
      field: 'format',
      code: 'choice.unknown',
      text: 'TT hội',
      as: { what: 'skip' },
    })
    expect((await table(id)).counts).toEqual({ create: 1, update: 0, skip: 1, error: 0 })
    expect(await backend.client.intake.questions({ tableId: id })).toEqual([])
  })

  test('a value that the field does not take changes nothing', async () => {
    const { id } = await received('Xã Huy Giáp', [meeting(1, 'TT hội'), meeting(2, 'TT hội')])
    const question = { form: 'conference', field: 'format', code: 'choice.unknown', text: 'TT hội' }
    await expect(
      backend.client.intake.answer({ ...question, as: { what: 'value', value: 'trên mây' } }),
    ).rejects.toMatchObject({ code: 'record.invalid' })
    expect((await table(id)).counts.error).toBe(2)
  })
})

describe('the report of an undone storing', () => {
  test('tells each record: reversed, or kept because it was edited since, with its row', async () => {
    const { client } = backend
    const { id } = await received('Xã Huy Giáp', [meeting(1, 'Trực tiếp'), meeting(2, 'Trực tiếp')])
    const { operationId } = await client.intake.commit({ tableIds: [id] })
    expect(await client.intake.undoReport({ operationId })).toBeNull()
    const { rows } = await client.records.list({ kind: 'conference' })
    const edited = rows.find(({ values }) => values.title === 'Giao ban lần 2')
    await client.records.save({ kind: 'conference', id: edited?.id, values: { place: 'Hội trường' } })
    const undone = await client.operations.undo({ operationId })
    const report = await client.intake.undoReport({ operationId })
    expect(report).toMatchObject({
      reversed: 1,
      kept: 1,
      failed: 0,
      records: [
        {
          id: edited?.id,
          title: 'Giao ban lần 2',
          fileName: 'Hoi nghi Xã Huy Giáp.xlsx',
          sheet: 'Sheet1',
          row: 5,
          result: 'kept',
        },
        { title: 'Giao ban lần 1', row: 4, result: 'reversed', reason: null },
      ],
    })
    expect(report?.records[0]?.reason).toContain('sửa')
    await client.operations.undo({ operationId: undone.operationId })
    expect(await client.intake.undoReport({ operationId })).toBeNull()
  })
})

test('a repetition names the record that it repeats', async () => {
  const { client } = backend
  const first = await received('Xã Huy Giáp', [meeting(1, 'Trực tiếp')])
  await client.intake.commit({ tableIds: [first.id] })
  const again = await received('Xã Huy Giáp', [meeting(1, 'Trực tiếp')])
  const { rows } = await client.intake.rows({ tableId: again.id })
  expect(rows).toMatchObject([{ decision: 'skip', recordTitle: 'Giao ban lần 1' }])
})

test('a unit that got another name meanwhile is found under it in the next file', async () => {
  const sender = 'Xã Hoa Sen Trắng'
  expect((await received(sender, [meeting(1, 'Trực tiếp')])).unitName).toBeNull()
  const { rows } = await backend.client.records.list({ kind: 'unit', search: 'Xã Huy Giáp' })
  for (const { id, revision, values } of rows) {
    if (values.name !== 'Xã Huy Giáp') continue
    await backend.client.records.save({
      kind: 'unit',
      id,
      revision,
      values: { ...values, aliases: [sender] },
    })
  }
  expect((await received(sender, [meeting(2, 'Trực tiếp')])).unitName).toBe('Xã Huy Giáp')
})
