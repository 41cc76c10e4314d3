import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type App, expect, test } from '../support/app.ts'
import { dropFolder } from '../support/dropFolder.ts'
import { type SheetCell, workbookOf } from '../support/intake/workbooks.ts'

const senders = ['Xã Nam Tuấn', 'Xã Huy Giáp', 'Xã Bảo Lâm', 'Xã Cốc Pàng'] as const

function mediation(sender: string, cases: number): Uint8Array {
  return workbookOf([
    {
      name: 'HG',
      rows: [
        [`UBND ${sender.toUpperCase()}`],
        ['KẾT QUẢ HÒA GIẢI Ở CƠ SỞ'],
        ['Quý II năm 2026'],
        [
          'STT',
          'Tên đơn vị',
          'Số tổ hòa giải',
          'Số vụ, việc tiếp nhận',
          'Hòa giải thành',
          'Hòa giải không thành',
        ],
        [1, sender, 5, cases, cases - 1, 1],
      ],
    },
  ])
}

/** The senders write how a conference was held in a code of their own. */
function conferences(sender: string, extra: readonly (readonly SheetCell[])[] = []): Uint8Array {
  return workbookOf([
    {
      name: 'Sheet1',
      rows: [
        [`ĐẢNG ỦY ${sender.toUpperCase()}`],
        ['DANH SÁCH HỘI NGHỊ QUÝ II NĂM 2026'],
        ['STT', 'Tên hội nghị', 'Ngày tổ chức', 'Hình thức', 'Số người dự'],
        [1, `Giao ban tại ${sender}`, '14/04/2026', 'Trực tiếp', 20],
        [2, `Tập huấn tại ${sender}`, '15/05/2026', 'TT hội', 35],
        ...extra,
      ],
    },
  ])
}

async function makeFolder(folder: string): Promise<string> {
  const path = join(folder, 'quy II')
  const inner = join(path, 'hoi nghi')
  await mkdir(inner, { recursive: true })
  for (const [index, sender] of senders.entries()) {
    await writeFile(join(path, `Hoa giai ${sender}.xlsx`), mediation(sender, 10 + index))
    await writeFile(join(inner, `Hoi nghi ${sender}.xlsx`), conferences(sender))
  }
  await writeFile(join(inner, 'Thumbs.db'), 'made by the computer')
  await writeFile(
    join(inner, `Hoi nghi ${senders[0]}.xlsx`),
    conferences(senders[0], [[3, 'Đối thoại', '16/06/2026', 'Trực tiếp', 'đông đủ']]),
  )
  return path
}

async function go(page: Page, section: string) {
  await page.getByRole('navigation').first().getByRole('link', { name: section }).click()
}

async function dropAll({ page }: App, path: string) {
  await go(page, 'Tiếp nhận')
  await expect(page.getByText('Chưa có tệp nào')).toBeVisible()
  await dropFolder(page, path)
  await expect(page.getByRole('button', { name: 'Tất cả 8' })).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await expect(page.getByText('Thumbs.db')).toHaveCount(0)
}

async function answerTogether({ page }: App) {
  await page.getByRole('button', { name: 'Còn phải xem 4' }).click()
  await expect(page.getByRole('table').getByRole('link')).toHaveCount(4)
  await page.getByRole('button', { name: 'Trả lời chung' }).click()
  const question = page.getByRole('listitem').filter({ hasText: 'Chưa rõ “TT hội” là loại nào' })
  await expect(question).toContainText('4 dòng trong 4 bảng')
  await question.getByLabel('Giá trị đúng của “TT hội”').selectOption({ label: 'Trực tiếp' })
  await question.getByRole('button', { name: 'Áp dụng cho 4 dòng giống vậy' }).click()
  await expect(page.getByText('Đã trả lời cho 4 dòng trong 4 bảng.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Còn phải xem 1' })).toBeVisible()
}

async function decideTheLast({ page }: App) {
  await expect(page.getByRole('table').getByRole('link')).toHaveCount(1)
  await page.getByRole('table').getByRole('link').click()
  await expect(page.getByRole('button', { name: 'Chỉ dòng cần xem 1' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(page.getByRole('row', { name: /Đối thoại/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /Giao ban/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Sửa Số lượt người dự của dòng 6' }).press('Enter')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('42')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Không còn dòng nào phải xem.')).toBeVisible()
}

async function storeAll({ page, client }: App) {
  await go(page, 'Tiếp nhận')
  await page.getByRole('button', { name: 'Ghi vào sổ 8 bảng (13 dòng)' }).click()
  await expect(page.getByText('Đã ghi vào sổ: 13 mới, 0 thay đổi.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Đã ghi vào sổ 8' })).toBeVisible()
  expect((await client.backups.list()).map(({ reason }) => reason)).toContain('beforeIntake')
}

async function lookIntoFigures({ page }: App) {
  await go(page, 'Số liệu')
  const grid = page.getByRole('table', { name: 'Số liệu biểu HOAGIAI, Quý II năm 2026' })
  await expect(grid.getByRole('row', { name: /^Tổng cộng|Tổng cộng/ })).toContainText('46')
  await expect(grid.getByRole('row', { name: /Xã Bảo Lâm/ })).toContainText('12')
  const cell = grid.getByRole('button', { name: /^Xã Bảo Lâm, Số vụ, việc tiếp nhận/ })
  await cell.click()
  const panel = page.getByRole('region', { name: 'Nguồn và lịch sử của ô' })
  await expect(panel).toContainText('Tệp “Hoa giai Xã Bảo Lâm.xlsx”, trang “HG”, dòng 5, ô D5: “12”')
  await cell.press('Enter')
  await page.keyboard.type('13')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Đã ghi số liệu: Xã Bảo Lâm, Số vụ, việc tiếp nhận.')).toBeVisible()
  await expect(cell).toHaveText('13')
  await expect(panel).toContainText('Nhập trực tiếp')
  await expect(grid.getByRole('row', { name: /Tổng cộng/ })).toContainText('47')
}

async function takeItBack({ page }: App) {
  await go(page, 'Tiếp nhận')
  // The line is filtered away while its storing is undone; the report stays.
  await page.getByRole('button', { name: 'Đã ghi vào sổ 8' }).click()
  await page.getByRole('button', { name: /^Việc khác với Hoa giai Xã Nam Tuấn/ }).click()
  await page.getByRole('menuitem', { name: 'Hoàn tác' }).click()
  const report = page.getByRole('dialog', { name: /^Kết quả hoàn tác lúc/ })
  await expect(report).toContainText('12 đã gỡ khỏi sổ, 1 giữ nguyên, 0 chưa gỡ được.')
  const kept = report.getByRole('row', { name: /Giữ nguyên/ })
  await expect(kept).toContainText('Hoa giai Xã Bảo Lâm.xlsx, trang “HG”, dòng 5')
  await expect(kept).toContainText('Đã được sửa sau khi ghi vào sổ')
  await expect(report.getByRole('row', { name: /Đã hoàn tác/ })).toHaveCount(12)
  await report.getByRole('button', { name: 'Đóng' }).click()
  await go(page, 'Số liệu')
  const grid = page.getByRole('table', { name: 'Số liệu biểu HOAGIAI, Quý II năm 2026' })
  await expect(grid.getByRole('row', { name: /Xã Bảo Lâm/ })).toContainText('13')
  await expect(grid.getByRole('row', { name: /Xã Nam Tuấn/ })).toHaveCount(0)
}

test('a folder of files: equal questions answered once, all stored, figures with their source, undo with a report', async ({
  app,
  folder,
}) => {
  const path = await makeFolder(folder)
  await test.step('a dropped folder', () => dropAll(app, path))
  await test.step('one answer for equal rows of several files', () => answerTogether(app))
  await test.step('the last row with a question, by keyboard', () => decideTheLast(app))
  await test.step('all stored at once', () => storeAll(app))
  await test.step('figures with their source', () => lookIntoFigures(app))
  await test.step('undo with a report', () => takeItBack(app))
})
