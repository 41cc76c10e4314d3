import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Values } from '../../shared/contract/records.ts'
import type { RecordKind } from '../../shared/records/registry.ts'
import { type App, expect, test } from '../support/app.ts'
import { open } from '../support/open.ts'

async function stored(app: App, kind: RecordKind, values: Values): Promise<string> {
  const { record } = await app.client.records.save({ kind, values })
  return record.id
}

const titles = (app: App, field: string) => app.page.locator(`[role="gridcell"][data-field="${field}"]`)

test('one box finds records of every kind by keyboard alone', async ({ app }) => {
  const { page } = app
  const planId = await stored(app, 'plan', { title: 'Kế hoạch dân vận khéo năm 2026', year: 2026 })
  for (const number of [1, 2, 3, 4, 5, 6, 7])
    await stored(app, 'task', { content: `Thẩm định dân vận khéo đợt ${number}`, planId })
  const results = page.getByRole('listbox', { name: 'Kết quả tìm' })
  const box = page.getByRole('dialog').getByRole('combobox')
  await page.keyboard.press('Control+k')
  await expect(box).toBeFocused()
  await page.keyboard.type('dan van kheo')
  await expect(results.getByRole('option', { name: /^Kế hoạch dân vận khéo/ })).toBeVisible()
  await expect(results.getByRole('option', { selected: true })).toHaveText(/^Kế hoạch dân vận khéo/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Kế hoạch dân vận khéo năm 2026' })).toBeVisible()

  // Enter right behind the last letter waits for what was typed, and does not open what was found for its first letters.
  await page.keyboard.press('Control+k')
  await expect(box).toBeFocused()
  await page.keyboard.type('tham dinh')
  await expect(results.getByRole('option', { name: /^Thẩm định/ })).toHaveCount(5)
  await box.fill('ke hoach dan van')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Kế hoạch dân vận khéo năm 2026' })).toBeVisible()

  await page.keyboard.press('Control+k')
  await expect(box).toBeFocused()
  await page.keyboard.type('tham dinh')
  await expect(results).toHaveAttribute('aria-busy', 'false')
  await expect(results.getByRole('option')).toHaveCount(6)
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowDown')
  await expect(results.getByRole('option', { selected: true })).toHaveText('Xem tất cả 7 nhiệm vụ')
  await page.keyboard.press('Enter')
  await expect(page.getByText('7 nhiệm vụ', { exact: true })).toBeVisible()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('khongcogi')
  await expect(page.getByText('Không tìm thấy “khongcogi” trong sổ nào.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByText('7 nhiệm vụ', { exact: true })).toBeVisible()
})

test('several records are changed at once and changed back with one undo', async ({ app }) => {
  const { page } = app
  for (const content of ['Việc một', 'Việc hai', 'Việc ba'])
    await stored(app, 'task', { content, status: 'open', leadUnit: 'Ban A' })
  await open(app, 'tasks')
  await page.getByRole('checkbox', { name: 'Chọn mọi dòng của trang' }).check()
  await page.getByRole('button', { name: 'Sửa một ô' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Ô cần sửa' }).click()
  await page.getByRole('option', { name: 'Cơ quan chủ trì' }).click()
  await dialog.getByRole('textbox', { name: 'Cơ quan chủ trì' }).fill('Ban Dân vận')
  await dialog.getByRole('button', { name: 'Ghi cho 3 dòng' }).click()
  await expect(page.getByText('Đã sửa “Cơ quan chủ trì” của 3 dòng.')).toBeVisible()
  await expect(titles(app, 'leadUnit')).toHaveText(['Ban Dân vận', 'Ban Dân vận', 'Ban Dân vận'])
  // Also from another page.
  await open(app, 'documents')
  await expect(page.getByRole('heading', { name: 'Văn bản' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/^Đã hoàn tác: /)).toBeVisible()
  await open(app, 'tasks')
  await expect(titles(app, 'leadUnit')).toHaveText(['Ban A', 'Ban A', 'Ban A'])
})

test('a status goes on by its next step, which asks for what it needs', async ({ app }) => {
  const { page } = app
  const roundId = await stored(app, 'commendationRound', { title: 'Đợt năm 2026', year: 2026 })
  const id = await stored(app, 'commendation', { name: 'Xóm Nà Lừa', status: 'proposed', roundId })
  await open(app, `commendations/${id}`)
  await page.getByRole('button', { name: 'Không khen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Không khen' }).click()
  await expect(dialog.getByText('Chưa nhập ô này.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Thôi' }).click()
  await page.getByRole('button', { name: 'Duyệt' }).click()
  await expect(page.getByText('Đã chuyển sang “Đã xét duyệt”.')).toBeVisible()
  await page.getByRole('button', { name: 'Quyết định' }).click()
  await dialog.getByRole('textbox', { name: 'Số quyết định' }).fill('15-QĐ/BCĐ')
  await dialog.getByRole('button', { name: 'Quyết định' }).click()
  await expect(page.getByRole('definition').filter({ hasText: '15-QĐ/BCĐ' })).toBeVisible()
  await page.getByRole('tab', { name: 'Liên quan' }).click()
  await page.getByRole('link', { name: 'Đợt năm 2026' }).click()
  // Both pages have this tab.
  await expect(page.getByRole('heading', { level: 1, name: 'Đợt năm 2026' })).toBeVisible()
  await page.getByRole('tab', { name: 'Liên quan' }).click()
  await page.getByRole('link', { name: 'Mở danh sách' }).click()
  await expect(titles(app, 'name')).toHaveText(['Xóm Nà Lừa'])
  await expect(page.getByText('Đợt năm 2026')).toBeVisible()
})

test('files stay with their record; one that is missing on disk is said to be', async ({ app }) => {
  const { page, dataFolder } = app
  const id = await stored(app, 'document', { subject: 'Về việc báo cáo' })
  await open(app, `documents/${id}?tab=files`)
  await expect(page.getByText('Chưa có tệp nào.')).toBeVisible()
  const file = { name: 'Bản ký.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') }
  await page.getByTestId('attachments').setInputFiles([file])
  await expect(page.getByText('Đã gắn 1 tệp.')).toBeVisible()
  await page.getByRole('button', { name: 'Bỏ Bản ký.pdf' }).click()
  // The bar of before has the same button.
  await expect(page.getByText('Đã bỏ tệp “Bản ký.pdf”.')).toBeVisible()
  await expect(page.getByText('Chưa có tệp nào.')).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.getByRole('button', { name: 'Bản ký.pdf', exact: true })).toBeVisible()
  await rm(join(dataFolder, 'attachments'), { recursive: true })
  await page.reload()
  await expect(page.getByText('Không còn trong thư mục dữ liệu', { exact: true })).toBeVisible()
})

test('late tasks and waiting records open from the first page as exactly those', async ({ app }) => {
  const { page } = app
  await stored(app, 'task', { content: 'Việc quá hạn', dueOn: '2020-01-31', status: 'open' })
  await stored(app, 'task', { content: 'Việc đã xong', dueOn: '2020-01-31', status: 'done' })
  await stored(app, 'plan', { title: 'Kế hoạch dự thảo', status: 'drafted' })
  await open(app, 'home')
  await page.getByRole('link', { name: '1 nhiệm vụ quá hạn' }).click()
  await expect(titles(app, 'content')).toHaveText(['Việc quá hạn'])
  await expect(titles(app, 'status')).toHaveText(['Quá hạn'])
  await open(app, 'home')
  await page.getByRole('link', { name: /^Kế hoạch dự thảo chờ ban hành/ }).click()
  await expect(titles(app, 'title')).toHaveText(['Kế hoạch dự thảo'])
})

test('the new pages can be used by everybody, with long titles and many columns too', async ({ app }) => {
  const { page } = app
  const long = 'Kế hoạch triển khai thực hiện Quy chế dân chủ ở cơ sở '.repeat(6).slice(0, 300).trim()
  const planId = await stored(app, 'plan', { title: long, year: 2026, status: 'drafted' })
  await stored(app, 'task', { content: long, planId, dueOn: '2020-01-31', status: 'open' })
  const shown = ['content', 'leadUnit', 'supportingUnits', 'dueOn', 'progressPercent', 'product', 'result']
  await page.evaluate(
    (columns) => localStorage.setItem('columns.task', JSON.stringify({ shown: columns, widths: {} })),
    [...shown, 'status', 'completedOn', 'planId'],
  )
  for (const look of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: look })
    for (const place of [
      'home',
      'tasks',
      `plans/${planId}`,
      `plans/${planId}?tab=related`,
      `plans/${planId}?tab=files`,
      `plans/${planId}?tab=history`,
      'commendations/new',
      'documents',
    ]) {
      await open(app, place)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
      expect(found, `${place}, ${look}`).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(wide, `${place}, ${look}`).toBeLessThanOrEqual(0)
    }
  }
  await page.keyboard.press('Control+k')
  await page.keyboard.type('trien khai')
  await expect(page.getByRole('option').first()).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
})
