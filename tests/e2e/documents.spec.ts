import { readFile } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import { type App, expect, test } from '../support/app.ts'
import { pdfText } from '../support/pdfText.ts'

const demand = 'Niêm yết công khai đủ 11 nội dung tại nhà văn hóa các xóm'

/** Current communes of the shipped list. */
async function communes({ client }: App, count: number): Promise<{ id: string; name: string }[]> {
  const units = await client.units.all()
  return units.filter(({ kind, validTo }) => kind === 'commune' && validTo === null).slice(0, count)
}

/** An inspection of a commune with its minutes and a recommendation that nobody follows up. */
async function inspected({ client }: App, unitId: string): Promise<string> {
  const { record: team } = await client.records.save({
    kind: 'inspectionTeam',
    values: { name: 'Đoàn kiểm tra số 1', year: 2026, decisionNumber: '27-QĐ/BCĐ', decisionOn: '2026-03-11' },
  })
  const { record } = await client.records.save({
    kind: 'inspection',
    values: {
      title: 'Kiểm tra việc thực hiện Quy chế dân chủ ở cơ sở',
      unitId,
      teamId: team.id,
      status: 'done',
      minutes: { strengths: ['Ban hành đủ quy chế'], limitations: ['Bảng tin ở xóm chưa đủ nội dung'] },
    },
  })
  await client.records.save({
    kind: 'recommendation',
    values: {
      inspectionId: record.id,
      unitId,
      text: demand,
      limitation: 'Bảng tin ở xóm chưa đủ nội dung',
      stages: [{ dueOn: '2026-09-30', product: 'Báo cáo' }],
    },
  })
  return record.id
}

/** The document as it is shown beside its facts. */
const pageOf = ({ page }: App) =>
  page.getByRole('region', { name: 'Trang in' }).frameLocator('iframe').locator('body')

const checks = ({ page }: App) => page.getByRole('region', { name: 'Kiểm tra trước khi phát hành' })

async function saved({ page }: App) {
  await expect(page.getByText(/^Đã lưu lúc \d\d:\d\d:\d\d$/)).toBeVisible()
}

test('a notice is written from an inspection, warned of, issued, frozen and taken back', async ({ app }) => {
  const { page, client } = app
  const [unit = { id: '', name: '' }] = await communes(app, 1)
  const inspectionId = await inspected(app, unit.id)

  await page.goto(`${new URL(page.url()).href.split('#')[0]}#/inspections/${inspectionId}`)
  await page.getByRole('button', { name: 'Soạn văn bản' }).click()
  await page.getByRole('menuitem', { name: 'Thông báo kết luận kiểm tra' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thông báo kết luận kiểm tra' })).toBeVisible()
  await expect(pageOf(app)).toContainText(demand)

  await test.step('a warning leads to its place and goes when it is put right', async () => {
    const warning = checks(app).getByRole('button', { name: /^Chưa ghi ngày họp xem xét kết luận/ })
    await warning.click()
    const day = page.getByRole('textbox', { name: 'Ngày họp xem xét kết luận' })
    await expect(day).toBeFocused()
    await page.keyboard.type('12/9/26')
    await page.keyboard.press('Tab')
    await expect(day).toHaveValue('12/09/2026')
    await saved(app)
    await expect(warning).toHaveCount(0)
    await expect(pageOf(app)).toContainText('phiên họp ngày 12/9/2026')
  })

  await test.step('a demand that nobody follows up is opened where it stands in the list', async () => {
    const warning = checks(app)
      .getByRole('button', { name: /theo dõi/ })
      .first()
    await warning.click()
    const focused = page.locator('input:focus, textarea:focus')
    await expect(focused).toBeVisible()
    await page
      .getByRole('textbox', { name: /^Đầu mối theo dõi/ })
      .last()
      .fill('Đồng chí Hoàng Văn Dũng')
    await expect(pageOf(app)).toContainText('Hoàng Văn Dũng')
  })

  await test.step('what is written no longer follows the records, and does again', async () => {
    const subject = page.getByRole('textbox', { name: 'Kiểm tra việc gì' })
    const before = await subject.inputValue()
    await subject.fill('thực hiện dân chủ tại thôn')
    await expect(pageOf(app)).toContainText('thực hiện dân chủ tại thôn')
    await page.getByRole('button', { name: 'Lấy lại từ hồ sơ: Kiểm tra việc gì' }).click()
    await expect(subject).toHaveValue(before)
    await expect(pageOf(app)).not.toContainText('thực hiện dân chủ tại thôn')
  })

  await saved(app)
  await page.getByRole('button', { name: 'Phát hành', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Số, ký hiệu' })).toHaveValue('01-TB/BCĐ')
  await page.getByRole('textbox', { name: 'Ngày ban hành' }).fill('15/9/2026')
  await page.getByRole('button', { name: 'Phát hành số 01-TB/BCĐ' }).click()
  const bar = page.getByText('Đã phát hành số 01-TB/BCĐ ngày 15/09/2026.')
  await expect(bar).toBeVisible()
  // Under the mouse it stays as long as the checks below take.
  await bar.hover()
  await expect(pageOf(app)).toContainText('Số 01-TB/BCĐ')
  await expect(page.getByRole('button', { name: 'Lập bản sửa' })).toBeVisible()

  await test.step('it prints the same whatever changes', async () => {
    const { rows } = await client.documents.list({ state: 'issued' })
    const documentId = rows[0]?.id ?? ''
    const before = await client.documents.html({ documentId })
    await client.settings.save({ place: 'Bắc Kạn', signerName: 'Người Khác', ruleSet: 'state-nd30' })
    await client.records.save({
      kind: 'inspection',
      id: inspectionId,
      revision: 1,
      values: { title: 'Kiểm tra khác' },
    })
    expect((await client.documents.html({ documentId })).html).toBe(before.html)
    await expect(pageOf(app)).toContainText('Cao Bằng, ngày 15 tháng 9 năm 2026')
    const { text } = await pdfText(await client.documents.pdf({ documentId }))
    expect(text).toContain('01-TB/BCĐ')
    expect(text).not.toContain('Bắc Kạn')
    const register = await client.records.list({ kind: 'document' })
    expect(register.rows.map(({ values }) => values.number)).toContain('01-TB/BCĐ')
  })

  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.getByText('Dự thảo', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Phát hành', exact: true })).toBeVisible()
  const register = await client.records.list({ kind: 'document' })
  expect(register.rows.map(({ values }) => values.number)).not.toContain('01-TB/BCĐ')
})

test('a draft survives a crash in the middle of a word, and is listed where it belongs', async ({ app }) => {
  const { page, client } = app
  const base = page.url().split('#')[0]
  await page.goto(`${base}#/documents`)
  await page.getByRole('button', { name: 'Soạn văn bản' }).click()
  await page.getByRole('combobox', { name: 'Loại văn bản' }).selectOption({ label: 'Công văn' })
  await page.getByRole('button', { name: 'Mở để soạn' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Công văn' })).toBeVisible()
  const [first] = (await client.documents.open({ document: 'generalLetter' })).fields.filter(
    ({ widget, name }) => widget === 'line' && name !== 'urgency' && name !== 'archive',
  )
  const input = page.getByRole('textbox', { name: first?.label ?? '', exact: true })
  await input.fill('việc tổ chức tập huấn')
  await saved(app)
  await input.fill('việc tổ chức tập huấn công tác dân vận')
  // Gone before it could be stored: what the page keeps on its way out is all there is.
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')))
  await page.reload()
  await expect(page.getByRole('textbox', { name: first?.label ?? '', exact: true })).toHaveValue(
    'việc tổ chức tập huấn công tác dân vận',
  )
  await page.goto(`${base}#/documents/drafts`)
  await expect(page.getByRole('row', { name: /Công văn/ })).toHaveCount(1)
  await page.getByRole('button', { name: /^Bỏ dự thảo/ }).click()
  await expect(page.getByText('Chưa soạn văn bản nào')).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.getByRole('row', { name: /Công văn/ })).toHaveCount(1)
})

/** Overdue recommendations of as many communes, selected in their list, on the way to their letters. */
async function startLetters(app: App, count: number): Promise<Locator> {
  const { page, client } = app
  for (const [index, unit] of (await communes(app, count)).entries()) {
    await client.records.save({
      kind: 'recommendation',
      values: {
        unitId: unit.id,
        text: `${demand} (${index + 1})`,
        sourceNumber: '20-TB/BCĐ',
        stages: [{ dueOn: '2026-01-31', product: 'Báo cáo' }],
      },
    })
  }
  await page.goto(`${page.url().split('#')[0]}#/recommendations`)
  await page.getByRole('checkbox', { name: 'Chọn mọi dòng của trang' }).click()
  await page.getByRole('button', { name: 'Soạn văn bản' }).click()
  await page.getByRole('menuitem', { name: `Công văn đôn đốc (${count})` }).click()
  return page.getByRole('dialog', { name: `Công văn đôn đốc: ${count} văn bản` })
}

test('letters to a dozen units are one PDF, or files, with progress and a way to stop', async ({ app }) => {
  const { page } = app
  const count = 12
  const dialog = await startLetters(app, count)
  await test.step('one PDF with all of them', async () => {
    const { path } = await app.saved(() => dialog.getByRole('button', { name: 'Lập các văn bản' }).click())
    await expect(dialog.getByRole('status')).toContainText(`Đã lập ${count} văn bản`)
    const { text, pages } = await pdfText(new File([await readFile(path)], 'letters.pdf'))
    expect(pages).toBeGreaterThanOrEqual(count)
    for (let letter = 1; letter <= count; letter += 1) expect(text).toContain(`(${letter})`)
    await dialog.getByRole('button', { name: 'Đóng' }).click()
  })
  await test.step('files, stopped on the way', async () => {
    await page.getByRole('button', { name: 'Soạn văn bản' }).click()
    await page.getByRole('menuitem', { name: /^Công văn đôn đốc/ }).click()
    await dialog.getByRole('radio', { name: 'Mỗi văn bản một tệp PDF' }).check()
    const names = await app.savedMany(async () => {
      await dialog.getByRole('button', { name: 'Lập các văn bản' }).click()
      await expect(dialog.getByRole('status')).toContainText(/^[1-9]\d*\/12 văn bản, còn khoảng \d+ giây/)
      await dialog.getByRole('button', { name: 'Dừng' }).click()
      await expect(dialog.getByRole('status')).toContainText(
        /^Đã dừng khi xong \d+\/12 văn bản; \d+ tệp đã lưu/,
      )
    })
    const told = await dialog.getByRole('status').textContent()
    expect(names).toHaveLength(Number(told?.match(/; (\d+) tệp/)?.[1]))
    expect(names.length).toBeGreaterThan(0)
    expect(names.length).toBeLessThan(count)
    await dialog.getByRole('button', { name: 'Đóng' }).click()
  })
  await test.step('Word files, all of them, beside what is there', async () => {
    await page.getByRole('button', { name: 'Soạn văn bản' }).click()
    await page.getByRole('menuitem', { name: /^Công văn đôn đốc/ }).click()
    await dialog.getByRole('radio', { name: 'Mỗi văn bản một tệp Word' }).check()
    const names = await app.savedMany(async () => {
      await dialog.getByRole('button', { name: 'Lập các văn bản' }).click()
      await expect(dialog.getByRole('status')).toContainText(`Đã lập ${count} văn bản`)
    })
    expect(names.filter((name) => name.endsWith('.docx'))).toHaveLength(count)
  })
})
