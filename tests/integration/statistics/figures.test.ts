import ExcelJS from '@protobi/exceljs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { fileOf, type SheetCell, workbookOf } from '../../support/intake/workbooks.ts'

let app: TestBackend
beforeEach(async () => {
  app = await openTestBackend()
})
afterEach(() => app.close())

const headings = [
  'STT',
  'Tên đơn vị',
  'Số tổ hòa giải',
  'Số vụ, việc tiếp nhận',
  'Hòa giải thành',
  'Hòa giải không thành',
]

function mediation(quarter: string, rows: readonly (readonly SheetCell[])[]): File {
  const titles = [['BAN CHỈ ĐẠO TỈNH CAO BẰNG'], ['KẾT QUẢ HÒA GIẢI Ở CƠ SỞ'], [`Quý ${quarter} năm 2026`]]
  return fileOf(
    `Hoa giai quy ${quarter}.xlsx`,
    workbookOf([{ name: 'HG', rows: [...titles, headings, ...rows] }]),
  )
}

async function store(file: File): Promise<string> {
  for await (const { result } of await app.client.intake.receive({ files: [file] })) {
    const [table] = result?.tables ?? []
    if (!table) continue
    expect(table).toMatchObject({ form: 'HOAGIAI', counts: { error: 0 } })
    return (await app.client.intake.commit({ tableIds: [table.id] })).operationId
  }
  throw new Error('Nothing came back')
}

async function unit(name: string): Promise<string> {
  const found = (await app.client.units.all()).find((one) => one.name === name && one.validTo === null)
  if (!found) throw new Error(`No ${name}`)
  return found.id
}

const quarter = (period: string) => app.client.statistics.figures({ form: 'HOAGIAI', period })

describe('figures from received files', () => {
  test('stand by unit, in the order of the alphabet, with totals and ratios from totals', async () => {
    await store(
      mediation('I', [
        [1, 'Xã Nam Tuấn', 5, 9, 3, 6],
        [2, 'Xã Bảo Lâm', 4, 1, 1, null],
      ]),
    )
    const { lines, totals, periods } = await quarter('2026-Q1')
    expect(lines.map(({ unitName }) => unitName)).toEqual(['Xã Bảo Lâm', 'Xã Nam Tuấn'])
    expect(lines[0]?.figures.failed ?? null).toBeNull()
    expect(lines[0]?.derived).toEqual({ successRate: 100 })
    expect(totals).toMatchObject({
      teams: 9,
      received: 10,
      succeeded: 4,
      failed: 6,
      successRate: 40,
      pending: null,
    })
    expect(periods).toEqual(['2026-Q1'])
    expect(await app.client.statistics.periods()).toEqual([{ form: 'HOAGIAI', period: '2026-Q1', rows: 2 }])
  })

  test('of quarters make up the year: sums are added, a stock is that of the last quarter', async () => {
    await store(mediation('I', [[1, 'Xã Nam Tuấn', 5, 9, 3, 6]]))
    await store(mediation('II', [[1, 'Xã Nam Tuấn', 6, 1, 1, 0]]))
    const { lines, totals, periods } = await quarter('2026')
    expect(periods).toEqual(['2026-Q1', '2026-Q2'])
    expect(lines).toHaveLength(1)
    expect(lines[0]?.rows.map(({ period }) => period)).toEqual(['2026-Q1', '2026-Q2'])
    expect(lines[0]?.figures).toMatchObject({ teams: 6, received: 10, succeeded: 4, successRate: 40 })
    expect(totals).toMatchObject({ teams: 6, received: 10 })
  })

  test('can be asked of a unit and those under it, and of those that sent nothing', async () => {
    await store(
      mediation('I', [
        [1, 'Xã Nam Tuấn', 5, 9, 3, 6],
        [2, 'Xã Bảo Lâm', 4, 1, 1, null],
      ]),
    )
    const only = await app.client.statistics.figures({
      form: 'HOAGIAI',
      period: '2026-Q1',
      unitId: await unit('Xã Bảo Lâm'),
    })
    expect(only.lines.map(({ unitName }) => unitName)).toEqual(['Xã Bảo Lâm'])
    const all = await app.client.statistics.figures({ form: 'HOAGIAI', period: '2026-Q1', missing: true })
    expect(all.lines).toHaveLength(56)
    expect(all.lines.filter(({ rows }) => rows.length === 0)).toHaveLength(54)
    expect(all.totals.received).toBe(10)
  })

  test('say which cell of which file each value came from, also after a later file changed it', async () => {
    await store(mediation('I', [[1, 'Xã Nam Tuấn', 5, 9, 3, 6]]))
    await store(mediation('I', [[1, 'Xã Nam Tuấn', 5, 11, 3, 6]]))
    const id = (await quarter('2026-Q1')).lines[0]?.rows[0]?.id ?? ''
    const history = await app.client.statistics.history({ ids: [id], column: 'received' })
    expect(history).toMatchObject([
      {
        before: '9',
        after: '11',
        source: { fileName: 'Hoa giai quy I.xlsx', sheet: 'HG', row: 5, cell: 'D5', text: '11' },
      },
      { before: null, after: '9', source: { cell: 'D5', text: '9' } },
    ])
    expect(await app.client.statistics.history({ ids: [id], column: 'teams' })).toHaveLength(1)
  })
})

describe('a figure that is typed', () => {
  test('is kept, told in the history and taken back by undo', async () => {
    await store(mediation('I', [[1, 'Xã Nam Tuấn', 5, 9, 3, 6]]))
    const line = (await quarter('2026-Q1')).lines[0]
    const [row] = line?.rows ?? []
    const target = { form: 'HOAGIAI', period: '2026-Q1', unitId: line?.unitId ?? '' }
    const saved = await app.client.statistics.save({
      ...target,
      id: row?.id,
      revision: row?.revision,
      figures: { received: 10 },
    })
    expect((await quarter('2026-Q1')).lines[0]?.figures).toMatchObject({ received: 10, succeeded: 3 })
    const [change] = await app.client.statistics.history({ ids: [saved.id], column: 'received' })
    expect(change).toMatchObject({ before: '9', after: '10', source: null })
    expect((await app.client.operations.last())?.label).toBe('Sửa số liệu biểu HOAGIAI, Quý I năm 2026')
    await app.client.operations.undo({ operationId: saved.operationId })
    expect((await quarter('2026-Q1')).lines[0]?.figures.received).toBe(9)
  })

  test('of a unit that sent nothing begins its row; the same unit and period stay one row', async () => {
    const target = { form: 'HOAGIAI', period: '2026-Q1', unitId: await unit('Xã Bảo Lâm') }
    const first = await app.client.statistics.save({ ...target, figures: { received: 4 } })
    const second = await app.client.statistics.save({ ...target, figures: { succeeded: 0 } })
    expect(second.id).toBe(first.id)
    const { lines } = await quarter('2026-Q1')
    expect(lines.map(({ figures }) => figures)).toEqual([{ received: 4, succeeded: 0 }])
    await app.client.statistics.save({ ...target, figures: { succeeded: null } })
    expect((await quarter('2026-Q1')).lines[0]?.figures).toEqual({ received: 4 })
    await store(mediation('I', [[1, 'Xã Bảo Lâm', 4, 4, 1, null]]))
    expect((await quarter('2026-Q1')).lines).toHaveLength(1)
  })

  test('that is none, or was changed meanwhile, is refused and changes nothing', async () => {
    const target = { form: 'HOAGIAI', period: '2026-Q1', unitId: await unit('Xã Bảo Lâm') }
    const { id } = await app.client.statistics.save({ ...target, figures: { received: 4 } })
    await expect(
      app.client.statistics.save({ ...target, figures: { received: 'nhiều' } }),
    ).rejects.toMatchObject({ code: 'record.invalid' })
    await expect(app.client.statistics.save({ ...target, figures: { nothing: 1 } })).rejects.toMatchObject({
      code: 'record.invalid',
    })
    await app.client.statistics.save({ ...target, id, revision: 1, figures: { received: 5 } })
    await expect(
      app.client.statistics.save({ ...target, id, revision: 1, figures: { received: 6 } }),
    ).rejects.toMatchObject({ code: 'record.changedMeanwhile' })
    expect((await quarter('2026-Q1')).lines[0]?.figures.received).toBe(5)
  })

  test('of a row of many is written into that row; the row can be thrown away and brought back', async () => {
    const target = { form: 'B5', period: '2026', unitId: await unit('Xã Bảo Lâm') }
    const road = await app.client.statistics.save({
      ...target,
      figures: { work: 'Đường xóm 1', totalValue: 10 },
    })
    const bridge = await app.client.statistics.save({
      ...target,
      figures: { work: 'Cầu xóm 2', totalValue: 20 },
    })
    await app.client.statistics.save({ ...target, id: road.id, figures: { totalValue: 11 } })
    const figures = () => app.client.statistics.figures({ form: 'B5', period: '2026' })
    expect((await figures()).lines.map((line) => [line.figures.work, line.figures.totalValue])).toEqual([
      ['Đường xóm 1', 11],
      ['Cầu xóm 2', 20],
    ])
    expect((await figures()).totals.totalValue).toBe(31)
    const { operationId } = await app.client.statistics.remove({ id: bridge.id })
    expect((await figures()).lines).toHaveLength(1)
    await app.client.operations.undo({ operationId })
    expect((await figures()).lines).toHaveLength(2)
  })
})

describe('on paper', () => {
  test('the workbook has the official headings in two levels, numbers as numbers and blank cells blank', async () => {
    await store(
      mediation('I', [
        [1, 'Xã Nam Tuấn', 5, 9, 3, 6],
        [2, 'Xã Bảo Lâm', 4, 1, 1, null],
      ]),
    )
    const file = await app.client.statistics.export({ form: 'HOAGIAI', period: '2026-Q1' })
    expect(file.name).toBe('Biểu HOAGIAI Quý I năm 2026.xlsx')
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(await file.arrayBuffer())
    const [sheet] = workbook.worksheets
    const row = (number: number) =>
      Array.from({ length: 10 }, (_, index) => sheet?.getCell(number, index + 1).value ?? null)
    expect(sheet?.getCell(2, 1).text).toContain('KẾT QUẢ HÒA GIẢI Ở CƠ SỞ')
    expect(row(4).slice(0, 6)).toEqual([
      'STT',
      'Tên đơn vị',
      'Số tổ hòa giải',
      'Số hòa giải viên',
      'Số vụ, việc tiếp nhận',
      'Kết quả',
    ])
    expect(row(5).slice(5, 8)).toEqual(['Hòa giải thành', 'Hòa giải không thành', 'Đang hòa giải'])
    expect(row(6)).toEqual([1, 'Xã Bảo Lâm', 4, null, 1, 1, null, null, 100, null])
    expect(row(8).slice(1, 9)).toEqual(['Tổng cộng', 9, null, 10, 4, 6, null, 40])
  })

  test('the appendix has title, period, headings and totals', async () => {
    await store(mediation('I', [[1, 'Xã Nam Tuấn', 5, 9, 3, 6]]))
    const { html, fileName } = await app.client.statistics.print({ form: 'HOAGIAI', period: '2026-Q1' })
    expect(fileName).toBe('Biểu HOAGIAI Quý I năm 2026')
    for (const text of [
      'KẾT QUẢ HÒA GIẢI Ở CƠ SỞ',
      'Quý I năm 2026',
      'Hòa giải thành',
      'Xã Nam Tuấn',
      '33,33',
    ]) {
      expect(html).toContain(text)
    }
  })
})

test('a form that is not known is told', async () => {
  await expect(app.client.statistics.figures({ form: 'B99', period: '2026' })).rejects.toMatchObject({
    code: 'record.notFound',
  })
})
