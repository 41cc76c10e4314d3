import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { largestAttachment } from '../../shared/contract/attachments.ts'
import { type App, expect, test } from '../support/app.ts'
import { pdfText } from '../support/pdfText.ts'

const demand = 'Niêm yết đủ 11 nội dung tại nhà văn hóa các xóm'

/** The clerk's calendar, at which the computer's own follows the test. */
const year = new Date().getFullYear()

async function go({ page }: App, place: string) {
  await page.goto(page.url().replace(/#.*|$/, `#/${place}`))
}

async function unitNamed({ client }: App, name: string) {
  const unit = (await client.units.all()).find((one) => one.name === name && one.validTo === null)
  if (!unit) throw new Error(`No unit ${name}`)
  return unit
}

/** A person with two positions is chosen for the team with what was held on the day of the decision. */
async function foundTeam(app: App) {
  const { page, client } = app
  await client.records.save({
    kind: 'person',
    values: {
      name: 'Nông Thị Huệ',
      positions: [
        { position: 'Trưởng phòng', body: 'Ban Dân vận', from: null, to: `${year - 1}-06-30` },
        {
          position: 'Phó Trưởng ban',
          body: 'Ban Tuyên giáo và Dân vận',
          from: `${year - 1}-07-01`,
          to: null,
        },
      ],
    },
  })
  await go(app, `inspections/year/${year}`)
  await expect(page.getByText(`Năm ${year} chưa có kế hoạch kiểm tra`)).toBeVisible()
  await page.getByRole('button', { name: 'Thêm đoàn kiểm tra' }).last().click()
  await page.getByLabel('Tên đoàn').fill('Đoàn kiểm tra số 1')
  await page.getByLabel('Ngày quyết định').fill(`3/1/${year}`)
  await page.getByLabel('Số quyết định').fill('27-QĐ/BCĐ')
  await page.getByLabel('Nội dung kiểm tra').fill('Công khai để Nhân dân biết\nNhân dân bàn và quyết định')
  await page.getByRole('button', { name: 'Thêm người' }).click()
  await page.getByLabel('Họ và tên, dòng 1').fill('nong thi hue')
  await page.getByRole('option', { name: /Nông Thị Huệ/ }).click()
  await expect(page.getByLabel('Chức vụ, đơn vị, dòng 1')).toHaveValue('Phó Trưởng Ban Tuyên giáo và Dân vận')
  await page.getByRole('button', { name: 'Thêm người' }).click()
  await page.getByLabel('Họ và tên, dòng 2').fill('Hoàng Văn Lạ')
  await expect(page.getByText('Chưa có trong danh sách cán bộ.')).toBeVisible()
  await page.getByRole('button', { name: 'Ghi đoàn kiểm tra' }).click()
  await expect(page.getByRole('heading', { name: 'Đoàn kiểm tra số 1' })).toBeVisible()
}

/** Someone of a team is not thrown away; the bar leads to where they are. */
async function keepMember(app: App) {
  const { page, client } = app
  const [person] = (await client.records.list({ kind: 'person' })).rows
  await go(app, `people/${person?.id}`)
  await page.getByRole('button', { name: 'Xóa' }).click()
  await expect(page.getByRole('alert')).toContainText('còn là thành viên của 1 đoàn kiểm tra')
  await page.getByRole('link', { name: 'Xem nơi đang dùng' }).click()
  await expect(page.getByRole('tabpanel').getByRole('link', { name: 'Đoàn kiểm tra số 1' })).toBeVisible()
}

/** All on one day: clashes are seen. */
async function addUnits(page: Page, names: readonly string[], form: string, first: string) {
  await page.getByRole('button', { name: 'Thêm đơn vị' }).first().click()
  const dialog = page.getByRole('dialog')
  for (const name of names) {
    await dialog.getByLabel('Đơn vị được kiểm tra').fill(name)
    await page.getByRole('option', { name, exact: true }).click()
  }
  await dialog.getByLabel('Ngày đầu tiên').fill(first)
  await dialog.getByLabel('Mỗi ngày làm việc một đơn vị').uncheck()
  await dialog.getByLabel('Hình thức').click()
  await page.getByRole('option', { name: form, exact: true }).click()
  await dialog.getByLabel('Lĩnh vực kiểm tra').fill('Công tác dân vận của chính quyền')
  await page.keyboard.press('Enter')
  const withReform = dialog.getByLabel('Kết hợp kiểm tra cải cách hành chính')
  await expect(withReform).toBeFocused()
  await page.keyboard.press('Space')
  await expect(withReform).toBeChecked()
  await dialog.getByRole('button', { name: `Ghi ${names.length} đơn vị vào kế hoạch` }).click()
  await expect(dialog).toBeHidden()
}

async function planYear(app: App) {
  const { page } = app
  await go(app, `inspections/year/${year}`)
  await addUnits(page, ['Xã Huy Giáp', 'Xã Bảo Lạc'], 'Trực tiếp', '2/2')
  await expect(page.getByText('1 đoàn, 2 cuộc: 2 trực tiếp, 0 gián tiếp')).toBeVisible()
  const { inspections } = await app.client.inspections.year({ year })
  expect(inspections.map(({ values }) => [values.field, values.withReform])).toEqual([
    ['Công tác dân vận của chính quyền', true],
    ['Công tác dân vận của chính quyền', true],
  ])
  await expect(page.getByText('chưa có trong danh sách cán bộ')).toBeVisible()
  // The team is to be in two places on the day.
  const clash = page.getByRole('alert').filter({ hasText: 'chỗ trùng' })
  await expect(clash).toContainText(`Đoàn kiểm tra số 1 phải ở 2 nơi trong ngày 02/02/${year}`)
  await addUnits(page, ['Xã Sơn Lộ'], 'Gián tiếp', '2/2')
  await expect(page.getByText('1 đoàn, 3 cuộc: 2 trực tiếp, 1 gián tiếp')).toBeVisible()
  await page.getByRole('button', { name: 'Lịch' }).click()
  const chip = page.getByRole('button', { name: /^Xã Huy Giáp/ })
  await chip.focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page.getByText(/Xã Huy Giáp: chuyển sang ngày 10\/02/)).toBeVisible()
  await expect(chip).toBeFocused()
  await expect(clash).toBeHidden()
  await page.locator(`[data-day="${year}-02-17"]`).scrollIntoViewIfNeeded()
  await chip.dragTo(page.locator(`[data-day="${year}-02-17"]`))
  await expect(page.locator(`[data-day="${year}-02-17"]`)).toContainText('Xã Huy Giáp')
  await expect(page.getByText(/Xã Huy Giáp: chuyển sang ngày 17\/02/)).toBeVisible()
}

async function writeMinutes(app: App) {
  const { page, client } = app
  const { inspections } = await client.inspections.year({ year })
  const { id = '' } = inspections.find(({ labels }) => labels.unitId === 'Xã Huy Giáp') ?? {}
  await go(app, `inspections/${id}`)
  await page.getByRole('link', { name: 'Ghi biên bản' }).click()
  const input = (name: string) => page.getByRole('textbox', { name, exact: true })
  await expect(input('Nội dung 2')).toHaveValue('Nhân dân bàn và quyết định')
  await page.keyboard.press('F2')
  await page.keyboard.press('F4')
  await page.keyboard.type('Lý Văn Sình')
  await expect(input('Họ và tên')).toHaveCount(3)
  await input('Bắt đầu lúc, giờ').fill('8:00')
  await input('Bắt đầu lúc, ngày').fill(`17/2/${year}`)
  await input('Kết thúc lúc, giờ').fill('7:30')
  await page.keyboard.press('Tab')
  await expect(input('Kết thúc lúc, ngày')).toHaveValue(`17/02/${year}`)
  await expect(page.getByText('Kết thúc đang trước khi bắt đầu.').first()).toBeVisible()
  await input('Kết thúc lúc, giờ').fill('10:00')
  await expect(page.getByText('Kết thúc đang trước khi bắt đầu.')).toHaveCount(0)
  await input('Hạn chế, dòng 1').first().fill('Bảng tin ở xóm chưa đủ nội dung')
  await page.keyboard.press('F8')
  await page.keyboard.type(demand)
  await expect(page.getByRole('combobox', { name: 'Hạn chế liên quan' })).toHaveValue(
    'Bảng tin ở xóm chưa đủ nội dung',
  )
  await input('Thời hạn, thời hạn 1').fill(`16/2/${year}`)
  await expect(page.getByText('Thời hạn trước ngày kiểm tra.').first()).toBeVisible()
  await input('Thời hạn, thời hạn 1').fill('20/2')
  await input('Kết quả phải có, thời hạn 1').fill('Báo cáo kết quả niêm yết')
  await page.getByRole('combobox', { name: 'Người phát biểu' }).first().fill('Trần Văn Lạ')
  await expect(page.getByText('Không có trong đoàn và người dự.').first()).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible()
  await expect(input('Thời hạn, thời hạn 1')).toHaveValue(`20/02/${year}`)
  return id
}

async function remarkOnReport(app: App) {
  const { page, client } = app
  const { inspections } = await client.inspections.year({ year })
  const { id = '' } = inspections.find(({ values }) => values.form === 'indirect') ?? {}
  await go(app, `inspections/${id}`)
  await page.getByRole('link', { name: 'Ghi nhận xét' }).click()
  await page.getByLabel('Số báo cáo của đơn vị').fill('27-BC/ĐU')
  await page.getByLabel('Ngày nhận').fill(`30/1/${year}`)
  await page.getByLabel('Kết luận của đoàn').fill('Báo cáo đạt yêu cầu')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible()
  expect((await client.inspections.dossier({ id })).inspection.values.status).toBe('done')
}

async function created(path: string): Promise<string> {
  await writeFile(path, '')
  return path
}

async function fileScan(app: App, id: string) {
  const { page } = app
  await go(app, `inspections/${id}`)
  const row = page.getByRole('listitem', { name: 'Báo cáo tự kiểm tra của đơn vị' })
  await expect(row).toContainText('Quá hạn')
  const longest = `${'Bản quét báo cáo tự kiểm tra '.repeat(9).slice(0, 246)}.pdf`
  expect(longest).toHaveLength(250)
  await row
    .getByTestId('file-selfReport')
    .setInputFiles([{ name: longest, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') }])
  await expect(row).toContainText('Đã có')
  await expect(row).toContainText(longest)
  // One that is too large is refused here, unread; what lies here stays.
  const large = join(app.dataFolder, 'Bản quét quá lớn.pdf')
  await truncate(await created(large), largestAttachment + 1)
  await row.getByTestId('file-selfReport').setInputFiles(large)
  await expect(row.getByRole('alert')).toContainText('quá lớn (300 MB)')
  await expect(row).toContainText(longest)
  await row.getByRole('button', { name: /^Đánh dấu/ }).click()
  await page.getByRole('dialog').getByLabel('Số văn bản').fill('15-BC/ĐU')
  await page.getByRole('dialog').getByLabel('Ngày văn bản').fill('31/13')
  await page.getByRole('button', { name: 'Ghi vào hồ sơ' }).click()
  await expect(page.getByText('Ngày chưa đúng.', { exact: false })).toBeVisible()
  await page.getByRole('dialog').getByLabel('Ngày văn bản').fill('30/1')
  await page.getByRole('button', { name: 'Ghi vào hồ sơ' }).click()
  await expect(row).toContainText(`Số 15-BC/ĐU, ngày 30/01/${year}`)
}

/** The notice of conclusions goes out from the dossier; number and day come to the demands. */
async function issueNotice(app: App, id: string) {
  const { page, client } = app
  await go(app, `inspections/${id}`)
  const row = page.getByRole('listitem', { name: 'Thông báo kết luận' })
  await row.getByRole('link', { name: /^Soạn/ }).click()
  await page.getByRole('button', { name: 'Phát hành', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Ngày ban hành').fill(`25/02/${year}`)
  await dialog.getByRole('button', { name: /^Phát hành/ }).click()
  await expect(dialog).toBeHidden()
  // The program leads to the issued document by itself.
  await expect(page.getByText('Văn bản đã phát hành, giữ nguyên')).toBeVisible()
  const { rows } = await client.records.list({ kind: 'recommendation' })
  expect(rows.map(({ values }) => values.sourceOn)).toEqual([`${year}-02-25`])
  expect(rows[0]?.values.sourceNumber).toMatch(/TB/)
  await go(app, `inspections/${id}`)
  await expect(row).toContainText(`ngày 25/02/${year}`)
}

/** Another unit owes something too: both are reminded at once, and one step takes both letters back. */
async function remindAll(app: App) {
  const { page, client } = app
  await client.records.save({
    kind: 'recommendation',
    values: {
      text: 'Kiện toàn Ban Chỉ đạo',
      unitId: (await unitNamed(app, 'Xã Bảo Lạc')).id,
      status: 'open',
      stages: [{ dueOn: '2025-12-31', product: 'Quyết định' }],
    },
  })
  const remind = async () => {
    await go(app, 'recommendations/follow-up')
    await page.getByRole('button', { name: 'Lập công văn đôn đốc (2 đơn vị)' }).click()
    await page.getByRole('button', { name: 'Phát hành 2 công văn' }).click()
    await expect(page.getByText(/^Đã phát hành 2 công văn: /)).toBeVisible()
    await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click()
    await expect(page.getByText(/^CV số/)).toHaveCount(2)
  }
  await remind()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Chưa đôn đốc')).toHaveCount(2)
  await remind()
  const { rows } = await client.records.list({ kind: 'document', search: 'đôn đốc' })
  expect(rows).toHaveLength(2)
}

async function answerLetter(app: App) {
  const { page, client } = app
  await go(app, 'recommendations/follow-up')
  const unit = page.getByRole('row', { name: /Xã Huy Giáp/ })
  await expect(unit).toContainText('CV số')
  await unit.getByRole('button', { name: /^Ghi trả lời/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Số văn bản trả lời').fill('40-BC/ĐU')
  await expect(dialog.getByRole('checkbox', { name: /Đã xong/ })).toBeChecked()
  await dialog
    .getByTestId('answer-file')
    .setInputFiles([{ name: 'tra-loi.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') }])
  await dialog.getByRole('button', { name: 'Ghi trả lời cho 1 kiến nghị' }).click()
  // Behind a dialog no row is there for anybody.
  await expect(dialog).toBeHidden()
  await expect(unit).toHaveCount(0)
  const { rows } = await client.records.list({ kind: 'recommendation', search: demand })
  expect(rows).toHaveLength(1)
  expect(rows[0]?.values).toMatchObject({
    status: 'done',
    answers: [{ number: '40-BC/ĐU', attachmentName: 'tra-loi.pdf' }],
  })
}

/** Each number of the table opens as many records as it says. */
async function statisticsAgree(app: App) {
  const { page } = app
  await go(app, `inspections/statistics?by=team&from=${year}&to=${year}`)
  const total = page.getByRole('row', { name: /Cộng/ })
  const expected = {
    planned: 3,
    inspections: 2,
    direct: 1,
    indirect: 1,
    units: 2,
    recommendations: 1,
    done: 1,
    partlyDone: 0,
    open: 0,
    overdue: 0,
  }
  for (const [column, count] of Object.entries(expected)) {
    await expect(total.locator(`[data-column=${column}]`)).toHaveText(String(count))
  }
  for (const column of ['planned', 'inspections', 'units', 'done']) {
    const cell = page.getByRole('row', { name: /Cộng/ }).locator(`[data-column=${column}]`)
    const count = await cell.textContent()
    await cell.getByRole('link').click()
    await expect(
      page.getByText(new RegExp(`^${count} (cuộc kiểm tra|kiểm tra|kiến nghị|đơn vị)`)).first(),
    ).toBeVisible()
    await page.goBack()
  }
  const { path } = await app.saved(() => page.getByRole('button', { name: 'Xuất Excel' }).click())
  expect(path).not.toBe('')
}

async function documentsAgree({ client }: App, id: string) {
  const minutes = await pdfText(await client.documents.pdf({ document: 'inspectionMinutes', recordId: id }))
  expect(minutes.text).toContain(demand)
  const contents = await pdfText(await client.documents.pdf({ document: 'dossierContents', recordId: id }))
  expect(contents.text).toContain('15-BC/ĐU')
}

async function nextYear(app: App) {
  const { page } = app
  await go(app, `inspections/year/${year + 1}`)
  await page.getByRole('button', { name: `Lấy kế hoạch năm ${year} làm gốc` }).click()
  await expect(page.getByText('1 đoàn, 3 cuộc: 2 trực tiếp, 1 gián tiếp')).toBeVisible()
}

test('a year of inspections: plan, minutes, remarks, files, reminder, answer, numbers', async ({ app }) => {
  await unitNamed(app, 'Xã Huy Giáp')
  await test.step('a team of people', () => foundTeam(app))
  await test.step('a member is not deleted', () => keepMember(app))
  await test.step('units, days, clashes', () => planYear(app))
  const id = await test.step('minutes', () => writeMinutes(app))
  await test.step('remarks on a report', () => remarkOnReport(app))
  await test.step('a scan is filed and ticked', () => fileScan(app, id))
  await test.step('the notice of conclusions', () => issueNotice(app, id))
  await test.step('reminders to all that are late', () => remindAll(app))
  await test.step('an answer with its letter', () => answerLetter(app))
  await test.step('the numbers and their records', () => statisticsAgree(app))
  await test.step('the documents', () => documentsAgree(app, id))
  await test.step('the next year begins with this one', () => nextYear(app))
})
