import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { type App, expect, test } from '../support/app.ts'
import { pdfText } from '../support/pdfText.ts'

/** The document as it is shown beside its facts. */
const pageOf = ({ page }: App) =>
  page.getByRole('region', { name: 'Trang in' }).frameLocator('iframe').locator('body')

async function open({ page }: App, place: string) {
  await page.goto(`${page.url().split('#')[0]}#/documents/write/${place}`)
}

/** A letter that was issued as 03-CV/BCĐ. */
async function issuedLetter({ client }: App): Promise<string> {
  const letter = await client.documents.save({
    target: { document: 'generalLetter' },
    revision: 0,
    edits: { subject: 'việc tập huấn', to: ['Đảng ủy các xã'], body: ['Nội dung ban đầu'] },
  })
  const { summary } = await client.documents.issue({
    target: { documentId: letter.summary?.id ?? '' },
    number: '03-CV/BCĐ',
    signedOn: '2026-03-11',
  })
  return summary.id
}

test('phrases, acts, the signer and the layout are chosen, and the page follows', async ({ app }) => {
  const { page, client } = app
  await client.settings.save({
    signers: [{ authority: 'K/T TRƯỞNG BAN', position: 'PHÓ TRƯỞNG BAN', name: 'Nông Quốc Khánh' }],
  })
  await open(app, 'inspectionPlan/2026')
  const recipients = page.locator('[data-top-fact="recipients"]')

  await test.step('what was typed is kept as a phrase, and put in again', async () => {
    await recipients.getByRole('textbox').last().fill('Đảng ủy Ủy ban nhân dân tỉnh')
    await recipients.getByRole('button', { name: 'Câu dùng lại: Nơi nhận' }).click()
    await page
      .getByRole('menuitem', { name: 'Lưu thành câu dùng lại: “Đảng ủy Ủy ban nhân dân tỉnh”' })
      .click()
    await expect(page.getByText('Đã lưu câu dùng lại “Đảng ủy Ủy ban nhân dân tỉnh”.')).toBeVisible()
    await recipients.getByRole('button', { name: 'Câu dùng lại: Nơi nhận' }).click()
    const menu = page.getByRole('menu', { name: 'Câu dùng lại: Nơi nhận' })
    await expect(menu.getByRole('menuitem', { name: 'Đảng ủy Ủy ban nhân dân tỉnh' })).toHaveCount(1)
    await menu.getByRole('menuitem', { name: 'Các thành viên Ban Chỉ đạo' }).click()
    await expect(recipients.getByRole('textbox').last()).toBeFocused()
    await expect(pageOf(app)).toContainText('- Đảng ủy Ủy ban nhân dân tỉnh')
    await expect(pageOf(app)).toContainText('- Các thành viên Ban Chỉ đạo')
  })

  await test.step('an act that was replaced says so before and after it is taken', async () => {
    await page.getByRole('button', { name: 'Chọn căn cứ: Căn cứ' }).click()
    const dialog = page.getByRole('dialog', { name: 'Chọn căn cứ' })
    await dialog.getByRole('searchbox', { name: 'Tìm căn cứ' }).fill('nghi dinh 04/2015')
    await expect(dialog.getByRole('listitem')).toHaveCount(1)
    await expect(dialog).toContainText('Đã được thay thế bởi 10/2022/QH15, 59/2023/NĐ-CP')
    await dialog.getByRole('button', { name: 'Chọn 04/2015/NĐ-CP' }).click()
    await expect(pageOf(app)).toContainText('Nghị định số 04/2015/NĐ-CP, ngày 09/01/2015 của Chính phủ')
    const checks = page.getByRole('region', { name: 'Kiểm tra trước khi phát hành' })
    await expect(checks.getByRole('button', { name: /04\/2015\/NĐ-CP/ })).toBeVisible()
  })

  await test.step('one of those who may sign', async () => {
    await page.getByRole('button', { name: 'Chọn người ký', exact: true }).click()
    await page.getByRole('menuitem', { name: /Nông Quốc Khánh/ }).click()
    await expect(pageOf(app)).toContainText('K/T TRƯỞNG BAN')
    await expect(pageOf(app)).toContainText('Nông Quốc Khánh')
  })

  await test.step('tone style and rule set of this document alone', async () => {
    await page.getByRole('combobox', { name: 'Cách đặt dấu thanh khi in' }).selectOption({
      label: 'Kiểu cũ (hoà, thuỷ)',
    })
    await expect(pageOf(app)).toContainText('Đảng uỷ Uỷ ban nhân dân tỉnh')
    await page.getByRole('combobox', { name: 'Theo quy định' }).selectOption({
      label: 'Văn bản hành chính – Nghị định 30/2020/NĐ-CP',
    })
    await expect(pageOf(app)).toContainText('Độc lập - Tự do - Hạnh phúc')
    await expect(pageOf(app)).toContainText('KT. TRƯỞNG BAN')
    expect(await client.settings.get()).toMatchObject({ ruleSet: 'party-hd05', toneStyle: 'asTyped' })
  })
})

test('an issued document is printed, made a Word file, and corrected by a version of its own', async ({
  app,
}) => {
  const { page } = app
  await open(app, await issuedLetter(app))
  await expect(pageOf(app)).toContainText('Nội dung ban đầu')

  await test.step('the printer gets the page, PDF and Word say the same', async () => {
    const printed = await app.printed(() => page.getByRole('button', { name: 'In', exact: true }).click())
    expect(printed).toContain('Số 03-CV/BCĐ')
    expect(printed).toContain('Nội dung ban đầu')
    const pdf = await app.saved(() => page.getByRole('button', { name: 'PDF' }).click())
    const { text } = await pdfText(new File([await readFile(pdf.path)], pdf.name))
    expect(text).toContain('Nội dung ban đầu')
    const word = await app.saved(() => page.getByRole('button', { name: 'Word' }).click())
    expect(word.name).toBe('Công văn về việc tập huấn.docx')
    const parts = unzipSync(new Uint8Array(await readFile(word.path)))
    expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('Nội dung ban đầu')
  })

  await test.step('the correction takes the same number, the first version stays as it was', async () => {
    await page.getByRole('button', { name: 'Lập bản sửa' }).click()
    await expect(page.getByText('Đã lập bản 2 để sửa.')).toBeVisible()
    await expect(page.getByText('Dự thảo', { exact: true })).toBeVisible()
    await page.locator('[data-top-fact="body"]').getByRole('textbox').first().fill('Nội dung đã sửa')
    await expect(pageOf(app)).toContainText('Nội dung đã sửa')
    await page.getByRole('button', { name: 'Phát hành', exact: true }).click()
    await expect(page.getByRole('textbox', { name: 'Số, ký hiệu' })).toHaveValue('04-CV/BCĐ')
    await page.getByRole('button', { name: 'Giữ số 03-CV/BCĐ của bản trước' }).click()
    await expect(page.getByRole('textbox', { name: 'Số, ký hiệu' })).toHaveValue('03-CV/BCĐ')
    await page.getByRole('button', { name: 'Phát hành số 03-CV/BCĐ' }).click()
    await expect(page.getByRole('heading', { name: 'Các bản' })).toBeVisible()
    await expect(pageOf(app)).toContainText('Nội dung đã sửa')
    await page.getByRole('link', { name: 'Bản 1, số 03-CV/BCĐ' }).click()
    await expect(pageOf(app)).toContainText('Nội dung ban đầu')
    await expect(page.getByText('Đã có bản sửa', { exact: true })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Lập bản sửa' })).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Bản 2, số 03-CV/BCĐ' })).toBeVisible()
  })
})
