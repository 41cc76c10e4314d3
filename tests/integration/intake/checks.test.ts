import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { fileOf, workbookOf } from '../../support/intake/workbooks.ts'

let backend: TestBackend

beforeEach(async () => {
  backend = await openTestBackend()
})
afterEach(() => backend.close())

/** Letters of complaint of one commune in a quarter. */
async function received(quarter: string, inPeriod: number, toDate: number) {
  const rows = [
    ['UBND XÃ HUY GIÁP'],
    [`ĐƠN THƯ KHIẾU NẠI, TỐ CÁO QUÝ ${quarter} NĂM 2026`],
    [
      'TT',
      'Tên xã phường, thị trấn',
      'Số đơn thư khiếu nại tố cáo đã tiếp nhận trong kỳ báo cáo',
      'Số đơn thư khiếu nại tố cáo đã tiếp nhận tính từ đầu năm',
      'Ghi chú',
    ],
    [1, 'Xã Huy Giáp', inPeriod, toDate, null],
  ]
  const file = fileOf(`B9 quy ${quarter} 2026.xlsx`, workbookOf([{ name: 'Sheet1', rows }]))
  for await (const { result } of await backend.client.intake.receive({ files: [file] })) {
    const table = result?.tables[0]
    if (!table) continue
    const { rows: staged } = await backend.client.intake.rows({ tableId: table.id })
    return { tableId: table.id, row: staged[0] }
  }
  throw new Error('Nothing was received')
}

const messages = (row: { issues: { message: string }[] } | undefined) =>
  row?.issues.map(({ message }) => message)

test('a running total is held against the quarter before, and a corrected figure is held against it anew', async () => {
  const first = await received('I', 3, 4)
  expect(messages(first.row)).toEqual([
    'Lũy kế không bằng lũy kế kỳ trước cộng số trong kỳ (đang là 4 so với 3).',
  ])
  const corrected = await backend.client.intake.correctRow({
    rowId: first.row?.id ?? '',
    values: { receivedYearToDate: 3 },
  })
  expect(messages(corrected)).toEqual([])
  await backend.client.intake.commit({ tableIds: [first.tableId] })

  expect(messages((await received('II', 2, 5)).row)).toEqual([])
  expect(messages((await received('II', 2, 6)).row)).toEqual([
    'Lũy kế không bằng lũy kế kỳ trước cộng số trong kỳ (đang là 6 so với 5).',
  ])
  expect(messages((await received('II', 7, 5)).row)).toContain(
    'Số tiếp nhận trong kỳ lớn hơn số tính từ đầu năm (đang là 7 so với 5).',
  )
})

test('a check that fails for a reason is confirmed once and asks no more', async () => {
  const { tableId } = await received('I', 3, 4)
  const [question] = await backend.client.intake.questions({ tableId })
  expect(question).toMatchObject({ form: 'B9', code: 'check.failed', rows: 1 })
  await backend.client.intake.answer({
    tableId,
    form: 'B9',
    field: question?.field ?? null,
    code: 'check.failed',
    text: null,
    as: { what: 'confirm' },
  })
  expect(await backend.client.intake.questions({ tableId })).toEqual([])
})

test('the sum against which a total is held follows the rows as they are corrected', async () => {
  const rows = [
    ['ĐẢNG ỦY XÃ HUY GIÁP'],
    ['DANH SÁCH HỘI NGHỊ QUÝ I NĂM 2026'],
    ['STT', 'Tên hội nghị', 'Ngày tổ chức', 'Địa điểm', 'Số người dự'],
    [1, 'Giao ban', '11/02/2026', 'Phòng họp', 20],
    [2, 'Tập huấn', '12/02/2026', 'Phòng họp', 'Đang tổng hợp'],
    [null, 'Tổng cộng', null, null, 50],
  ]
  const file = fileOf('Hoi nghi.xlsx', workbookOf([{ name: 'Sheet1', rows }]))
  let tableId = ''
  for await (const { result } of await backend.client.intake.receive({ files: [file] }))
    tableId = result?.tables[0]?.id ?? tableId
  const total = { row: 6, label: 'Tổng cộng', field: 'attendees', stated: 50 }
  expect((await backend.client.intake.table({ tableId })).totals).toMatchObject([
    { ...total, computed: 20, agrees: false },
  ])
  const staged = (await backend.client.intake.rows({ tableId })).rows
  await backend.client.intake.correctRow({ rowId: staged[1]?.id ?? '', values: { attendees: 30 } })
  expect((await backend.client.intake.table({ tableId })).totals).toMatchObject([
    { ...total, computed: 50, agrees: true },
  ])
  expect((await backend.client.intake.report({ tableId })).totals).toEqual([])
})

test('a rate that the figures of its row do not come to is asked about', async () => {
  const rows = [
    ['ĐẢNG ỦY XÃ LÝ BÔN'],
    ['TỔNG HỢP MÔ HÌNH DÂN VẬN KHÉO NĂM 2026'],
    ['TT', 'Đơn vị', 'Kế hoạch đăng ký', 'Đã đăng ký', 'Tỷ lệ (%)', 'Được công nhận'],
    [1, 'Lý Bôn', 10, 8, 80, 6],
  ]
  const file = fileOf('DVK 2026.xlsx', workbookOf([{ name: 'Sheet1', rows }]))
  for await (const { result } of await backend.client.intake.receive({ files: [file] })) {
    const table = result?.tables[0]
    if (!table) continue
    const { rows: staged } = await backend.client.intake.rows({ tableId: table.id })
    expect(messages(staged[0])).toEqual([
      'Tỷ lệ % khác với tỷ lệ tính từ các số trong dòng (đang là 80 so với 75).',
    ])
    return
  }
  throw new Error('Nothing was received')
})
