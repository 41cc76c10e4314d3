import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type App, expect, test } from '../support/app.ts'
import { submissionsFolder } from '../support/intake/truth.ts'
import { pdfText } from '../support/pdfText.ts'

const workbook = join(submissionsFolder, 'Hội nghị xã Huy Giáp quý II-2026.xlsx')
const demand = 'Niêm yết công khai đủ 11 nội dung tại nhà văn hóa các xóm'

/** The clerk's calendar stands still in the year of the workbook. */
async function setDay({ page }: App) {
  await page.clock.setFixedTime(new Date('2026-09-15T08:05:10+07:00'))
  await page.reload()
}

async function go(page: Page, section: string) {
  await page.getByRole('navigation').first().getByRole('link', { name: section }).click()
}

async function receiveAndStore({ page }: App) {
  await go(page, 'Tiếp nhận')
  await expect(page.getByText('Chưa có tệp nào')).toBeVisible()
  await page.getByTestId('workbooks').setInputFiles(workbook)
  const line = page.getByRole('row', { name: /Huy Giáp quý II-2026/ })
  await expect(line).toContainText('Xã Huy Giáp')
  await expect(line).toContainText('Quý II năm 2026')
  await expect(line).toContainText('1 dòng lỗi')
  await line.getByRole('link').first().click()

  await expect(page.getByRole('heading', { name: 'Hội nghị xã Huy Giáp quý II-2026.xlsx' })).toBeVisible()
  await expect(page.getByRole('button', { name: /để lại 1 dòng lỗi/ })).toBeVisible()
  await page.getByRole('button', { name: /^Chỉ dòng cần xem/ }).click()
  await page.getByRole('button', { name: 'Sửa Số lượt người dự của dòng 10' }).click()
  await page.keyboard.type('1.2x')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Không phải là số.')).toBeVisible()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('150')
  await page.keyboard.press('Enter')

  await page.getByRole('button', { name: 'Ghi vào sổ 6 dòng' }).click()
  await expect(page.getByText('Đã ghi vào sổ 6 dòng của bảng này.')).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác' }).first().click()
  await expect(page.getByText('Đã hoàn tác lần ghi trước.')).toBeVisible()
  await page.getByRole('button', { name: 'Ghi vào sổ 6 dòng' }).click()
  await expect(page.getByText('Đã ghi vào sổ 6 dòng của bảng này.')).toBeVisible()
}

async function seeItCounted({ page }: App) {
  await go(page, 'Việc hôm nay')
  const numbers = page.getByRole('region', { name: 'Năm 2026' })
  await expect(numbers.getByRole('link', { name: 'Hội nghị năm 2026: 6' })).toBeVisible()
  await page.getByRole('link', { name: 'Mở 6 hội nghị của Xã Huy Giáp' }).click()
  await expect(page.getByText('6 hội nghị', { exact: true })).toBeVisible()
  await page.getByRole('gridcell', { name: 'Gặp mặt chức sắc, người có uy tín' }).click()
  await expect(page.getByText('150 lượt')).toBeVisible()
  await page.getByRole('tab', { name: 'Nguồn' }).click()
  await expect(
    page.getByText(
      /^Ghi vào sổ lúc .+ từ tệp “Hội nghị xã Huy Giáp quý II-2026.xlsx”, trang “Sheet1”, dòng 10\./,
    ),
  ).toBeVisible()
}

async function foundTeam({ page }: App) {
  await go(page, 'Kiểm tra')
  await page.getByRole('tab', { name: 'Đoàn kiểm tra' }).click()
  await page.getByRole('button', { name: 'Thêm đoàn kiểm tra' }).first().click()
  await page.getByLabel('Tên đoàn').fill('Đoàn kiểm tra số 1')
  await page.getByLabel('Năm', { exact: true }).fill('2026')
  await page.getByLabel('Số quyết định').fill('27-QĐ/BCĐ')
  await page.getByLabel('Ngày quyết định').fill('3/9/2026')
  await page.getByLabel('Nội dung kiểm tra').fill('Kiểm tra việc thực hiện Quy chế dân chủ ở cơ sở')
  const members = [
    ['Nông Thị Huệ', 'Phó Trưởng Ban Dân vận Tỉnh ủy', 'head'],
    ['Hoàng Văn Dũng', 'Chuyên viên Ban Dân vận Tỉnh ủy', 'secretary'],
  ] as const
  for (const [index, [name, position, role]] of members.entries()) {
    await page.getByRole('button', { name: 'Thêm người' }).click()
    await page.getByLabel(`Họ và tên, dòng ${index + 1}`).fill(name)
    await page.getByLabel(`Chức vụ, đơn vị, dòng ${index + 1}`).fill(position)
    await page.getByLabel(`Nhiệm vụ trong đoàn, dòng ${index + 1}`).selectOption(role)
  }
  await page.getByRole('button', { name: 'Ghi đoàn kiểm tra' }).click()
  await expect(page.getByRole('heading', { name: 'Đoàn kiểm tra số 1' })).toBeVisible()
}

async function planInspection({ page }: App) {
  await go(page, 'Kiểm tra')
  // The team's own page has a button of this name, too.
  await expect(page.getByRole('heading', { level: 1, name: 'Kiểm tra', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Lập cuộc kiểm tra' }).first().click()
  await page
    .getByRole('textbox', { name: 'Nội dung', exact: true })
    .fill('Kiểm tra việc thực hiện Quy chế dân chủ ở cơ sở năm 2026')
  await page.getByLabel('Đơn vị được kiểm tra').fill('huy giap')
  await page
    .getByRole('option', { name: /Xã Huy Giáp/ })
    .first()
    .click()
  await page.getByRole('combobox', { name: 'Đoàn kiểm tra' }).fill('doan kiem tra')
  await page.getByRole('option', { name: 'Đoàn kiểm tra số 1' }).click()
  await page.getByLabel('Ngày dự kiến').fill('15/09/2026')
  await page.getByRole('button', { name: 'Ghi cuộc kiểm tra' }).click()
  await expect(page.getByRole('region', { name: 'Đoàn kiểm tra' })).toContainText('27-QĐ/BCĐ')
}

async function writeMinutes({ page }: App) {
  const input = (name: string) => page.getByRole('textbox', { name, exact: true })
  await page.getByRole('link', { name: 'Ghi biên bản' }).click()
  await page.getByRole('button', { name: 'Bắt đầu lúc: bây giờ' }).click()
  await expect(input('Bắt đầu lúc, giờ')).toHaveValue('08:05')
  await input('Kết thúc lúc, giờ').fill('11h30')
  await page.keyboard.press('Enter')
  await expect(input('Kết thúc lúc, giờ')).toHaveValue('11:30')
  await expect(input('Kết thúc lúc, ngày')).toHaveValue('15/09/2026')
  await input('Địa điểm').fill('Trụ sở UBND xã Huy Giáp')

  await page.getByRole('button', { name: 'Thêm cả đoàn' }).click()
  await input('Họ và tên').last().fill('Lý Văn Sình')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Bí thư Đảng ủy xã')

  await input('Nội dung 1').fill('Công khai để Nhân dân biết')
  await input('Ưu điểm, dòng 1').first().fill('Ban hành đủ quy chế')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Có bảng tin tại trụ sở')
  await expect(input('Ưu điểm, dòng 2').first()).toHaveValue('Có bảng tin tại trụ sở')
  await input('Hạn chế, dòng 1').first().fill('Bảng tin ở xóm chưa đủ nội dung')

  await page.getByRole('button', { name: 'Bảng tin ở xóm chưa đủ nội dung' }).click()
  await expect(input('Kiến nghị 1')).toBeFocused()
  await page.keyboard.type(demand)
  await expect(page.getByRole('combobox', { name: 'Hạn chế liên quan' })).toHaveValue(
    'Bảng tin ở xóm chưa đủ nội dung',
  )
  await page.getByRole('combobox', { name: 'Đầu mối theo dõi' }).fill('Đ/c Hoàng Văn Dũng')
  await input('Thời hạn, thời hạn 1').fill('30/9/26')
  await input('Kết quả phải có, thời hạn 1').fill('Báo cáo kết quả niêm yết')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Đã lưu lúc \d\d:\d\d:\d\d$/)).toBeVisible()
  await expect(input('Thời hạn, thời hạn 1')).toHaveValue('30/09/2026')
}

async function previewAndPrint({ page, client }: App) {
  await page.getByRole('button', { name: 'Xem biên bản' }).click()
  await expect(page.getByRole('heading', { name: 'Biên bản kiểm tra' })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Trang 1 trên/ })).toBeVisible()
  const [, , recordId = ''] = new URL(page.url()).hash.match(/preview\/(\w+)\/([\w-]+)/) ?? []
  const minutes = await pdfText(await client.documents.pdf({ document: 'inspectionMinutes', recordId }))
  await expect(page.getByText(`${minutes.pages} trang`)).toBeVisible()
  expect(minutes.text).toContain('ĐẢNG CỘNG SẢN VIỆT NAM')
  expect(minutes.text).toContain('BIÊN BẢN')
  expect(minutes.text).toMatch(/vào lúc 0?8 giờ 05/)
  expect(minutes.text).toContain('Nông Thị Huệ')
  expect(minutes.text).toContain('Lý Văn Sình')
  expect(minutes.text).toContain('Có bảng tin tại trụ sở')
  expect(minutes.text).toContain(demand)
  expect(minutes.text).toMatch(/30\/0?9\/2026/)

  const dossier = await client.inspections.dossier({ id: recordId })
  const decision = await pdfText(
    await client.documents.pdf({ document: 'teamDecision', recordId: dossier.team?.id ?? '' }),
  )
  expect(decision.text).toContain('QUYẾT ĐỊNH')
  expect(decision.text).toContain('27-QĐ/BCĐ')
  expect(decision.text).toContain('Hoàng Văn Dũng')
}

async function seeItDue({ page }: App) {
  await go(page, 'Việc hôm nay')
  const due = page.getByRole('region', { name: 'Đến hạn' })
  const line = due.getByRole('link', { name: new RegExp(demand) })
  await expect(line).toContainText('30/09/2026')
  await expect(line).toContainText('còn 15 ngày')
  await line.click()
  await expect(page.getByText('Đ/c Hoàng Văn Dũng')).toBeVisible()
}

test('from a dropped workbook to signed minutes and a recommendation that falls due', async ({ app }) => {
  await setDay(app)
  await test.step('receive, correct, store, undo, store again', () => receiveAndStore(app))
  await test.step('counted on the first page, with its source', () => seeItCounted(app))
  await test.step('a team with its decision', () => foundTeam(app))
  await test.step('an inspection of a unit', () => planInspection(app))
  await test.step('its minutes with a recommendation', () => writeMinutes(app))
  await test.step('preview and printed text', () => previewAndPrint(app))
  await test.step('the recommendation falls due', () => seeItDue(app))
})
