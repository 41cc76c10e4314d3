import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { submissionsFolder } from '../support/intake/truth.ts'
import { workbookOf } from '../support/intake/workbooks.ts'

const sample = (name: string) => readFile(join(submissionsFolder, name))

const list = [
  ['UBND XÃ HUY GIÁP'],
  ['DANH SÁCH HỘI NGHỊ NĂM 2026'],
  ['STT', 'Tên hội nghị', 'Ngày tổ chức', 'Địa điểm', 'Số người dự'],
  [1, 'Hội nghị thứ nhất', '18/01/2026', 'Hội trường', 40],
  [2, 'Hội nghị thứ hai', '30/02/2026', 'Hội trường', 50],
  [3, 'Hội nghị thứ ba', '20/03/2026', 'Hội trường', 60],
]

const strange = [
  ['UBND XÃ HUY GIÁP'],
  ['SỔ THEO DÕI NĂM 2026'],
  ['Thứ', 'Việc A', 'Mốc B', 'Chỗ C'],
  ['x', 'Hội nghị thứ nhất', '18/01/2026', 'Hội trường'],
  ['y', 'Hội nghị thứ hai', '19/01/2026', 'Nhà văn hóa'],
]

async function receive(page: Page, files: Record<string, Uint8Array>) {
  await page.getByRole('navigation').first().getByRole('link', { name: 'Tiếp nhận' }).click()
  const mimeType = 'application/octet-stream'
  await page
    .getByTestId('workbooks')
    .setInputFiles(
      Object.entries(files).map(([name, bytes]) => ({ name, mimeType, buffer: Buffer.from(bytes) })),
    )
}

test('each bad file gets a sentence that says what to do, the others go on', async ({ app }) => {
  const { page, client } = app
  const whole = await sample('Dang ky mo hinh 2025 - Bao Lac.xlsx')
  await receive(page, {
    'Bị cắt.xlsx': whole.subarray(0, Math.floor(whole.length * 0.6)),
    'Có mật khẩu.xlsx': await sample('Danh sach co mat khau.xlsx'),
    'Công văn.xlsx': await sample('Cong van.xlsx'),
    'Hội nghị.xlsx': workbookOf([{ name: 'Sheet1', rows: list }]),
  })
  const line = (name: string) => page.getByRole('row', { name: new RegExp(name) })
  await expect(line('Bị cắt.xlsx')).toContainText('Tệp này bị hỏng hoặc thiếu một phần')
  await expect(line('Có mật khẩu.xlsx')).toContainText('Mở bằng Excel, bỏ mật khẩu rồi thả lại.')
  await expect(line('Công văn.xlsx')).toContainText('Tệp này không phải bảng tính Excel (tệp PDF)')
  await expect(line('Hội nghị.xlsx')).toContainText('1 dòng lỗi')

  await line('Hội nghị.xlsx').getByRole('link').first().click()
  await expect(page.getByText('30/02/2026').first()).toBeVisible()
  expect((await client.records.list({ kind: 'conference' })).total).toBe(0)
  await page.getByRole('button', { name: 'Ghi vào sổ 2 dòng, để lại 1 dòng lỗi' }).click()
  await expect(page.getByText('Đã ghi vào sổ 2 dòng của bảng này. Để lại 1 dòng lỗi.')).toBeVisible()
  const stored = await client.records.list({ kind: 'conference' })
  expect(stored.rows.map(({ values }) => values.title).toSorted()).toEqual([
    'Hội nghị thứ ba',
    'Hội nghị thứ nhất',
  ])
})

test('a table that is not recognised is told what it is', async ({ app }) => {
  const { page, client } = app
  await receive(page, { 'Sổ theo dõi.xlsx': workbookOf([{ name: 'Sổ', rows: strange }]) })
  const line = page.getByRole('row', { name: /Sổ theo dõi/ })
  await expect(line).toContainText('Chưa nhận ra')
  await line.getByRole('link').first().click()
  await expect(page.getByText('Chưa nhận ra biểu mẫu.')).toBeVisible()

  await page.getByRole('combobox', { name: 'Loại sổ' }).click()
  await page.getByRole('option', { name: 'Hội nghị' }).click()
  await page.getByRole('button', { name: 'Lấy dòng 3 làm dòng tiêu đề' }).click()
  await expect(page.getByText('Dòng tiêu đề: 3')).toBeVisible()
  const fields = { 'B “Việc A”': 'title', 'C “Mốc B”': 'heldOn', 'D “Chỗ C”': 'place' }
  for (const [column, field] of Object.entries(fields)) {
    const selector = page.getByLabel(`Cột ${column} đọc vào ô`)
    await selector.selectOption(field)
    await expect(selector).toHaveValue(field)
  }
  await page.getByRole('button', { name: 'Ghi vào sổ 2 dòng' }).click()
  await expect(page.getByText('Đã ghi vào sổ 2 dòng của bảng này.')).toBeVisible()
  const stored = await client.records.list({
    kind: 'conference',
    sort: { field: 'heldOn', descending: false },
  })
  expect(stored.rows.map(({ values }) => [values.title, values.heldOn, values.place])).toEqual([
    ['Hội nghị thứ nhất', '2026-01-18', 'Hội trường'],
    ['Hội nghị thứ hai', '2026-01-19', 'Nhà văn hóa'],
  ])
})

test('one sender sent the same list again: nothing is stored twice', async ({ app }) => {
  const { page, client } = app
  const book = workbookOf([{ name: 'Sheet1', rows: list.filter((row) => row[0] !== 2) }])
  await receive(page, { 'Lần một.xlsx': book })
  await page.getByRole('checkbox', { name: /Chọn bảng Sheet1 của Lần một/ }).check()
  await page.getByRole('button', { name: 'Ghi vào sổ 1 bảng (2 dòng)' }).click()
  await expect(page.getByText('Đã ghi vào sổ: 2 mới, 0 thay đổi.')).toBeVisible()
  const changed = list.map((row) => (row[0] === 3 ? [...row.slice(0, 4), 75] : row))
  await receive(page, {
    'Lần hai.xlsx': workbookOf([{ name: 'Sheet1', rows: changed.filter((row) => row[0] !== 2) }]),
  })
  await page
    .getByRole('row', { name: /Lần hai/ })
    .getByRole('link')
    .first()
    .click()
  await expect(page.getByRole('row', { name: /Hội nghị thứ nhất/ })).toContainText('Đã có')
  await expect(page.getByRole('row', { name: /Hội nghị thứ ba/ })).toContainText('60 → 75')
  await page.getByRole('button', { name: 'Ghi vào sổ 1 dòng' }).click()
  await expect(page.getByText('Đã ghi vào sổ: 0 mới, 1 thay đổi.')).toBeVisible()
  expect((await client.records.list({ kind: 'conference' })).sums.attendees).toBe(115)
})
