import AxeBuilder from '@axe-core/playwright'
import { type App, expect, test } from '../support/app.ts'
import { open } from '../support/open.ts'

/** A conference whose minutes have lines, rows, moments and numbers to write. */
async function conference({ client }: App): Promise<string> {
  const { record } = await client.records.save({
    kind: 'conference',
    values: { title: 'Hội nghị sơ kết công tác dân vận', heldOn: '2026-06-30', place: 'Hội trường Tỉnh ủy' },
  })
  return record.id
}

async function facts({ client }: App, recordId: string) {
  return (await client.documents.open({ document: 'conferenceMinutes', recordId })).facts
}

test('rows and lines of facts are written with the keyboard alone', async ({ app }) => {
  const { page } = app
  const { keyboard } = page
  const recordId = await conference(app)
  await open(app, `documents/write/conferenceMinutes/${recordId}`)
  const present = page.locator('[data-top-fact="present"]')
  await present.locator('[data-add-row]').focus()

  await test.step('a row is added, filled in and followed by another', async () => {
    await keyboard.press('Enter')
    await keyboard.type('Nông Thị Huệ')
    await keyboard.press('Enter')
    await keyboard.type('Phó Trưởng Ban')
    await present.locator('[data-add-row]').focus()
    await keyboard.press('Enter')
    await keyboard.type('Hoàng Văn Dũng')
    await expect
      .poll(async () => (await facts(app, recordId)).present)
      .toEqual([
        expect.objectContaining({ name: 'Nông Thị Huệ', position: 'Phó Trưởng Ban' }),
        expect.objectContaining({ name: 'Hoàng Văn Dũng' }),
      ])
  })

  await test.step('Alt with an arrow moves it, and the focus stays on it', async () => {
    await keyboard.press('Alt+ArrowUp')
    await expect
      .poll(async () => (await facts(app, recordId)).present)
      .toEqual([
        expect.objectContaining({ name: 'Hoàng Văn Dũng' }),
        expect.objectContaining({ name: 'Nông Thị Huệ' }),
      ])
    await expect(present.locator('[data-row]').first().locator('[data-open-row]')).toBeFocused()
  })

  await test.step('it is removed, and the focus goes to the row that took its place', async () => {
    for (const _step of ['up', 'down', 'remove']) {
      if (
        await present
          .getByRole('button', { name: /^Bỏ: / })
          .first()
          .evaluate((button) => button === document.activeElement)
      )
        break
      await keyboard.press('Tab')
    }
    await keyboard.press('Enter')
    await expect
      .poll(async () => (await facts(app, recordId)).present)
      .toEqual([expect.objectContaining({ name: 'Nông Thị Huệ' })])
    await expect(present.locator('[data-open-row]')).toBeFocused()
  })

  await test.step('lines go on with Enter, are moved with Alt, end with Backspace, and take pasted ones', async () => {
    const lines = page.locator('[data-top-fact="agenda"]')
    const stored = () => expect.poll(async () => (await facts(app, recordId)).agenda)
    await lines.getByRole('textbox').first().fill('Báo cáo')
    await lines.getByRole('textbox').first().press('Enter')
    await keyboard.type('Thảo luận')
    await stored().toEqual(['Báo cáo', 'Thảo luận'])
    await keyboard.press('Alt+ArrowUp')
    await stored().toEqual(['Thảo luận', 'Báo cáo'])
    await keyboard.press('Enter')
    await expect(lines.getByRole('textbox')).toHaveCount(3)
    await keyboard.press('Backspace')
    await expect(lines.getByRole('textbox')).toHaveCount(2)
    await expect(lines.getByRole('textbox').first()).toBeFocused()
  })

  await test.step('what cannot be read is kept and told, and is not stored', async () => {
    const day = page.getByRole('textbox', { name: /, ngày$/ }).first()
    await day.fill('32/13/2026')
    await day.press('Tab')
    await expect(day).toHaveValue('32/13/2026')
    await expect(page.getByText('Cần đủ giờ và ngày, như 8:00 và 15/09/2026.').first()).toBeVisible()
  })
})

test('the preview follows the typing without losing its place', async ({ app }) => {
  const { page, client } = app
  const view = await client.documents.save({
    target: { document: 'generalLetter' },
    revision: 0,
    edits: { body: Array.from({ length: 60 }, (_, index) => `Đoạn thứ ${index + 1} của công văn.`) },
  })
  await open(app, `documents/write/${view.summary?.id}`)
  const frame = page.getByRole('region', { name: 'Trang in' }).locator('iframe')
  const body = frame.contentFrame().locator('body')
  await expect(body).toContainText('Đoạn thứ 60')
  const scrolled = () =>
    frame
      .contentFrame()
      .locator('html')
      .evaluate((root) => root.scrollTop)
  await frame
    .contentFrame()
    .locator('html')
    .evaluate((root) => root.scrollTo({ top: 700 }))
  await expect.poll(scrolled).toBeGreaterThan(600)
  const before = await scrolled()
  const input = page.getByRole('textbox', { name: 'Nơi lưu' })
  await input.pressSequentially(' và Tổ thư ký', { delay: 30 })
  await expect(body).toContainText('và Tổ thư ký')
  await expect(input).toBeFocused()
  expect(await scrolled()).toBe(before)
})

test('the pages of documents can be used by everybody', async ({ app }) => {
  const { page, client } = app
  const recordId = await conference(app)
  const letter = await client.documents.save({
    target: { document: 'generalLetter' },
    revision: 0,
    edits: { subject: 'việc tập huấn', body: ['Nội dung'] },
  })
  await client.documents.issue({
    target: { documentId: letter.summary?.id ?? '' },
    number: '03-CV/BCĐ',
    signedOn: '2026-03-11',
  })
  for (const look of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: look })
    for (const place of [
      `documents/write/conferenceMinutes/${recordId}`,
      `documents/write/${letter.summary?.id}`,
      'documents',
      'documents/drafts',
      'documents/numbers',
      'documents/phrases',
      'documents/basis',
      `conferences/${recordId}?tab=documents`,
    ]) {
      await open(app, place)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      // The paper in the frame is the document's own, not a screen of the program.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('iframe').analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
      expect(found, `${place}, ${look}`).toEqual([])
    }
  }
})
