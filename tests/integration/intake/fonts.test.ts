import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { fileOf, workbookOf } from '../../support/intake/workbooks.ts'

let app: TestBackend
beforeEach(async () => {
  app = await openTestBackend()
})
afterEach(() => app.close())

/** A list whose titles are in TCVN3, in a sheet where nothing names a font. */
function listOf(titles: readonly string[]): Uint8Array {
  const rows = titles.map((title, index) => [index + 1, title, `1${index}/03/2024`, 40 + index])
  return workbookOf([
    {
      name: 'HN',
      rows: [
        ['UBND XÃ HUY GIÁP'],
        ['DANH SÁCH HỘI NGHỊ NĂM 2024'],
        ['TT', 'Tên hội nghị', 'Ngày tổ chức', 'Số người dự'],
        ...rows,
      ],
    },
  ])
}

async function received(name: string, bytes: Uint8Array) {
  for await (const { result } of await app.client.intake.receive({ files: [fileOf(name, bytes)] })) {
    const [table] = result?.tables ?? []
    if (table) return await app.client.intake.table({ tableId: table.id })
  }
  throw new Error('No table')
}

async function titlesOf(tableId: string) {
  const { rows } = await app.client.intake.rows({ tableId })
  return rows.map(({ values }) => values.title)
}

test('a column in a legacy font is shown before and after; other columns say nothing', async () => {
  const table = await received(
    'HN 2024 Huy Giap.xlsx',
    listOf(['Héi nghÞ tæng kÕt c«ng t¸c d©n vËn', 'TËp huÊn c¸n bé']),
  )
  expect(table.columns.map(({ column, legacy }) => [column, legacy])).toEqual([
    ['A', null],
    [
      'B',
      {
        font: 'tcvn3',
        chosen: false,
        before: 'Héi nghÞ tæng kÕt c«ng t¸c d©n vËn',
        after: 'Hội nghị tổng kết công tác dân vận',
      },
    ],
    ['C', null],
    ['D', null],
  ])
})

test('the clerk decides otherwise, column by column; later corrections and later files keep to it', async () => {
  // Few letters that speak for a font: taken as they stand until the clerk says what they are.
  const unclear = ['Häp', 'Giao ban']
  const table = await received('HN 2024 Huy Giap.xlsx', listOf(unclear))
  expect(await titlesOf(table.id)).toEqual(unclear)

  const fonts = [{ column: 'B', font: 'tcvn3' as const }]
  const corrected = await app.client.intake.correct({ tableId: table.id, fonts })
  expect(corrected.columns[1]?.legacy).toMatchObject({ font: 'tcvn3', chosen: true })
  expect(await titlesOf(table.id)).toEqual(['Họp', 'Giao ban'])

  const again = await app.client.intake.correct({ tableId: table.id, period: '2024-Q1' })
  expect(again.columns[1]?.legacy?.font).toBe('tcvn3')
  expect(await titlesOf(table.id)).toEqual(['Họp', 'Giao ban'])

  const next = await received('HN 2025 Huy Giap.xlsx', listOf(['Häp d©n', 'Giao ban']))
  expect(await titlesOf(next.id)).toEqual(['Họp dân', 'Giao ban'])

  const back = await app.client.intake.correct({
    tableId: next.id,
    fonts: [{ column: 'B', font: 'unicode' }],
  })
  expect(back.columns[1]?.legacy).toMatchObject({ font: 'unicode', chosen: true })
  expect(await titlesOf(next.id)).toEqual(['Häp d©n', 'Giao ban'])
})
