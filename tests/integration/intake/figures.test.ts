import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { submission } from '../../support/intake/units.ts'
import { fileOf, type SheetCell, workbookOf } from '../../support/intake/workbooks.ts'

let backend: TestBackend

beforeEach(async () => {
  backend = await openTestBackend()
})
afterEach(() => backend.close())

async function received(name: string, bytes: Uint8Array) {
  for await (const { result } of await backend.client.intake.receive({ files: [fileOf(name, bytes)] })) {
    if (result) return result
  }
  throw new Error('Nothing was received')
}

function only<Item>([item]: readonly Item[]): Item {
  if (item === undefined) throw new Error('Nothing there')
  return item
}

async function tableOf(name: string, bytes: Uint8Array) {
  return only((await received(name, bytes)).tables)
}

describe('statistical forms', () => {
  const name = 'Bieu 7 Ban TTND Q1-2024 Hoa An.xls'

  test('are staged, stored, recognised when they come again, and taken back', async () => {
    const { client } = backend
    const table = await tableOf(name, submission(name))
    expect(table).toMatchObject({ form: 'B7', period: '2024-Q1', counts: { create: 8, error: 0 } })
    const stored = await client.intake.commit({ tableIds: [table.id] })
    expect(stored).toMatchObject({ created: 8, updated: 0 })

    expect(await tableOf(name, submission(name))).toMatchObject({ counts: { create: 0, update: 0, skip: 8 } })

    expect(await client.operations.undo({ operationId: stored.operationId })).toMatchObject({
      reversed: 8,
      kept: [],
    })
    expect(await tableOf(name, submission(name))).toMatchObject({ counts: { create: 8, skip: 0 } })
  })

  test('a corrected figure is an update of the same unit and period, shown before and after', async () => {
    const { client } = backend
    const sheet = (supervisions: number) =>
      workbookOf([
        {
          name: 'B7',
          rows: [
            ['UBND XÃ NAM TUẤN'],
            ['KẾT QUẢ HOẠT ĐỘNG CỦA BAN THANH TRA NHÂN DÂN'],
            ['Quý II năm 2026'],
            [
              'TT',
              'Tên xã phường, thị trấn',
              'Số cuộc giám sát',
              'Số vụ việc kiến nghị',
              'Thu hồi tiền (đồng)',
            ],
            [1, 'Xã Nam Tuấn', supervisions, 2, 5_000_000],
          ],
        },
      ])
    const first = await tableOf('B7.xlsx', sheet(4))
    await client.intake.commit({ tableIds: [first.id] })
    const second = await tableOf('B7 sua.xlsx', sheet(5))
    expect(second.counts).toMatchObject({ update: 1 })
    const { rows } = await client.intake.rows({ tableId: second.id })
    expect(only(rows).before).toEqual({ supervisions: 4 })
    expect(await client.intake.commit({ tableIds: [second.id] })).toMatchObject({ updated: 1 })
    expect((await tableOf('B7 lan ba.xlsx', sheet(5))).counts).toMatchObject({ skip: 1 })
  })
})

describe('what the clerk decided', () => {
  const conferences = (rows: readonly (readonly SheetCell[])[], period: string) =>
    workbookOf([
      {
        name: 'Sheet1',
        rows: [
          ['ĐẢNG ỦY XÃ HUY GIÁP'],
          [`DANH SÁCH HỘI NGHỊ ${period} NĂM 2026`],
          ['STT', 'Tên hội nghị', 'Ngày tổ chức', 'Hình thức', 'Quy mô'],
          ...rows,
        ],
      },
    ])

  test('is remembered: the next file of the sender needs no question', async () => {
    const { client } = backend
    const first = await tableOf(
      'Q1.xlsx',
      conferences([[1, 'Giao ban', '18/02/2026', 'TT hội', 20]], 'QUÝ I'),
    )
    expect(first.counts).toMatchObject({ error: 1 })
    const { rows } = await client.intake.rows({ tableId: first.id })
    await client.intake.correctRow({ rowId: only(rows).id, values: { format: 'inPerson' } })
    await client.intake.correct({ tableId: first.id, columns: [{ column: 'E', field: 'attendees' }] })

    const second = await tableOf(
      'Q2.xlsx',
      conferences([[1, 'Tập huấn', '18/05/2026', 'TT Hội', 35]], 'QUÝ II'),
    )
    expect(second).toMatchObject({ counts: { create: 1, error: 0 }, questions: 0 })
    const read = only((await client.intake.rows({ tableId: second.id })).rows)
    expect(read.values).toMatchObject({ format: 'inPerson', attendees: 35 })
  })

  test('says nothing about another sender', async () => {
    const { client } = backend
    const first = await tableOf(
      'Q1.xlsx',
      conferences([[1, 'Giao ban', '18/02/2026', 'TT hội', 20]], 'QUÝ I'),
    )
    const { rows } = await client.intake.rows({ tableId: first.id })
    await client.intake.correctRow({ rowId: only(rows).id, values: { format: 'inPerson' } })
    const other = workbookOf([
      {
        name: 'Sheet1',
        rows: [
          ['ĐẢNG ỦY XÃ CỐC PÀNG'],
          ['DANH SÁCH HỘI NGHỊ QUÝ II NĂM 2026'],
          ['STT', 'Tên hội nghị', 'Ngày tổ chức', 'Hình thức'],
          [1, 'Giao ban', '18/05/2026', 'TT hội'],
        ],
      },
    ])
    expect((await tableOf('Khac.xlsx', other)).counts).toMatchObject({ error: 1 })
  })
})

test('rows not taken come back as a workbook that can be corrected and dropped again', async () => {
  const { client } = backend
  const table = await tableOf(
    'Q2.xlsx',
    workbookOf([
      {
        name: 'Sheet1',
        rows: [
          ['ĐẢNG ỦY XÃ HUY GIÁP'],
          ['DANH SÁCH HỘI NGHỊ QUÝ II NĂM 2026'],
          ['STT', 'Tên hội nghị', 'Ngày tổ chức', 'Số người dự'],
          [1, 'Giao ban', '18/04/2026', 20],
          [2, 'Tập huấn', '19/05/2026', 'chưa có số'],
        ],
      },
    ]),
  )
  const file = await client.intake.notTaken({ tableId: table.id })
  expect(file.name).toBe('Q2 - chưa lấy.xlsx')
  const again = await tableOf(file.name, new Uint8Array(await file.arrayBuffer()))
  expect(again).toMatchObject({ form: 'conference', unitName: 'Xã Huy Giáp', period: '2026-Q2' })
  const row = only((await client.intake.rows({ tableId: again.id })).rows)
  expect(row.values).toMatchObject({ title: 'Tập huấn', heldOn: '2026-05-19', attendees: null })
  expect(row.cells.at(-1)).toContain('chưa có số')
})
