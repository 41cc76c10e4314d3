import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'

let app: TestBackend
const printed: string[] = []
beforeEach(async () => {
  printed.length = 0
  app = await openTestBackend({
    services: {
      printPdf: async (html) => {
        printed.push(html)
        return new TextEncoder().encode('%PDF-')
      },
    },
  })
  for (const [title, attendees] of [
    ['Hội nghị “Dân vận khéo”', 120],
    ['Tập huấn <nghiệp vụ> & kỹ năng', 1_230],
  ] as const) {
    await app.client.records.save({
      kind: 'conference',
      values: { title, attendees, heldOn: '2026-03-04', level: 'commune' },
    })
  }
})
afterEach(() => app.close())

/** The texts of a page's table cells, row by row. */
function tableOf(html: string): string[][] {
  const texts = (row: string) =>
    [...row.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)].map(([, cell = '']) =>
      cell
        .replace(/<[^>]+>/g, '')
        .replaceAll('&nbsp;', ' ')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
        .trim(),
    )
  return [...html.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = '']) => texts(row))
}

test('the list is a landscape appendix with headings that repeat, column numbers and sums', async () => {
  const { title, fileName, html } = await app.client.records.print({
    kind: 'conference',
    columns: ['title', 'heldOn', 'level', 'attendees'],
    sort: { field: 'attendees', descending: false },
  })
  expect(title).toBe('Danh sách hội nghị')
  expect(fileName).toMatch(/^Danh sách hội nghị \d{4}-\d{2}-\d{2}$/)
  expect(html).toMatch(/landscape|297mm 210mm/)
  expect(html).toContain('DANH SÁCH HỘI NGHỊ')
  expect(html).toContain('<thead')
  const rows = tableOf(html).filter((row) => row.length === 5)
  expect(rows).toEqual([
    ['STT', 'Tên hội nghị', 'Ngày tổ chức', 'Cấp tổ chức', 'Số lượt người dự (lượt)'],
    ['(1)', '(2)', '(3)', '(4)', '(5)'],
    ['1', 'Hội nghị “Dân vận khéo”', '04/03/2026', 'Cấp xã', '120'],
    ['2', 'Tập huấn <nghiệp vụ> & kỹ năng', '04/03/2026', 'Cấp xã', '1.230'],
    ['', 'Cộng', '', '', '1.350'],
  ])
})

test('only what is filtered is printed; the PDF is of the same page', async () => {
  const query = { kind: 'conference', search: 'tap huan' } as const
  const { html } = await app.client.records.print(query)
  expect(html).toContain('nghiệp vụ')
  expect(html).not.toContain('Dân vận khéo')
  const file = await app.client.records.printPdf(query)
  expect(file.name).toMatch(/^Danh sách hội nghị .*\.pdf$/)
  expect(printed).toEqual([html])
})
