import type { Page } from '@playwright/test'
import { type App, expect, test } from '../support/app.ts'

/** Everything that the clerk does beyond the words of the minutes: clicks, keys that move or choose, clock and days. */
interface Effort {
  clicks: number
  keys: number
}

/** The hand of a clerk: what it does is counted, the text itself is not. */
function handOn(page: Page) {
  const effort: Effort = { clicks: 0, keys: 0 }
  return {
    effort,
    async click(name: RegExp | string, role: 'link' | 'button' = 'button') {
      effort.clicks += 1
      await page.getByRole(role, { name }).first().click()
    },
    async press(...keys: string[]) {
      for (const key of keys) {
        effort.keys += 1
        await page.keyboard.press(key)
      }
    },
    /** Days and numbers that no one dictates. */
    async type(text: string) {
      effort.keys += text.length
      await page.keyboard.type(text)
    },
    /** What is said at the inspection. */
    write: (text: string) => page.keyboard.type(text),
  }
}

/** How often a clerk clicks and presses beyond the text, as docs/inspections.md says. */
const needed: Effort = { clicks: 3, keys: 25 }

const findings = [
  {
    strength: 'Ban hành đủ quy chế, có bảng tin tại trụ sở',
    limitation: 'Bảng tin ở xóm chưa đủ nội dung công khai',
    demand: 'Niêm yết đủ 11 nội dung tại nhà văn hóa các xóm',
    dueOn: '30/4',
    product: 'Báo cáo kèm ảnh niêm yết',
  },
  {
    strength: 'Họp xóm đủ thành phần, có biên bản',
    limitation: 'Chưa ghi đủ ý kiến của Nhân dân trong biên bản họp xóm',
    demand: 'Ghi đủ ý kiến và kết quả biểu quyết trong biên bản họp xóm',
    dueOn: '30/6',
    product: 'Bản sao biên bản họp xóm quý II',
  },
]

async function plan({ client }: App): Promise<void> {
  const day = new Date().toISOString().slice(0, 10)
  const unit = (await client.units.all()).find(
    ({ name, validTo }) => name === 'Xã Huy Giáp' && validTo === null,
  )
  const members = [
    { name: 'Nông Thị Huệ', position: 'Phó Trưởng ban', role: 'head' },
    { name: 'Hoàng Văn Dũng', position: 'Chuyên viên', role: 'secretary' },
  ]
  const { record } = await client.records.save({
    kind: 'inspectionTeam',
    values: {
      name: 'Đoàn kiểm tra số 1',
      year: Number(day.slice(0, 4)),
      decisionNumber: '27-QĐ/BCĐ',
      decisionOn: day,
      contents: 'Công khai để Nhân dân biết\nNhân dân bàn và quyết định',
      members,
    },
  })
  await client.records.save({
    kind: 'inspection',
    values: {
      title: 'Kiểm tra việc thực hiện Quy chế dân chủ ở cơ sở',
      unitId: unit?.id ?? null,
      teamId: record.id,
      form: 'direct',
      status: 'planned',
      plannedOn: day,
      place: 'Trụ sở UBND xã Huy Giáp',
    },
  })
}

test('from opening the program to printed minutes in few clicks and keys', async ({ app }) => {
  const { page, client } = app
  await plan(app)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  const hand = handOn(page)

  // The first page names the inspection of today; its dossier leads to the minutes.
  await hand.click(/Kiểm tra việc thực hiện Quy chế dân chủ/, 'link')
  await hand.click('Ghi biên bản', 'link')
  await expect(page.getByRole('textbox', { name: 'Bắt đầu lúc, giờ' })).toBeVisible()

  await hand.press('F2', 'F4')
  await hand.write('Lý Văn Sình')
  await hand.press('Enter')
  await hand.write('Bí thư Đảng ủy xã')
  await hand.press('Enter')
  await hand.write('Lục Thị Mai')
  await hand.press('Enter')
  await hand.write('Chủ tịch UBND xã')

  for (const [index, finding] of findings.entries()) {
    await hand.press('F7')
    await expect(page.getByRole('textbox', { name: 'Ưu điểm, dòng 1' }).nth(index)).toBeFocused()
    await hand.write(finding.strength)
    await hand.press('Tab')
    await hand.write(finding.limitation)
    await hand.press('F8')
    await expect(page.getByRole('textbox', { name: `Kiến nghị ${index + 1}`, exact: true })).toBeFocused()
    await hand.write(finding.demand)
    // Past the limitation, which is there already; who follows it up is asked once.
    await hand.press('Enter')
    if (index === 0) {
      await hand.write('Đ/c Hoàng Văn Dũng')
      await hand.press('Enter')
    }
    await hand.type(finding.dueOn)
    await hand.press('Enter')
    await hand.write(finding.product)
  }
  await hand.press('F9')
  if (app.kind === 'browser') {
    await hand.click('In biên bản')
    // The browser prints a page of its own, out of sight.
    await expect
      .poll(() => page.locator('iframe[aria-hidden]').getAttribute('srcdoc'))
      .toContain(findings[1]?.demand)
  } else {
    // The system's dialog would wait for a person.
    await hand.click('Xem biên bản')
    await expect(page.getByRole('img', { name: /^Trang 1 trên/ })).toBeVisible()
  }

  const { rows } = await client.records.list({ kind: 'recommendation' })
  expect(rows.map(({ values }) => values.text).sort()).toEqual(findings.map(({ demand }) => demand).sort())
  for (const { values } of rows) {
    const finding = findings.find(({ demand }) => demand === values.text)
    expect(values).toMatchObject({
      limitation: finding?.limitation,
      followedBy: 'Đ/c Hoàng Văn Dũng',
      stages: [{ product: finding?.product }],
    })
  }
  const [{ values } = { values: {} }] = (await client.records.list({ kind: 'inspection' })).rows
  expect(values).toMatchObject({
    status: 'done',
    minutes: {
      attendees: [
        { name: 'Nông Thị Huệ' },
        { name: 'Hoàng Văn Dũng' },
        { name: 'Lý Văn Sình' },
        { name: 'Lục Thị Mai' },
      ],
      contents: findings.map(({ strength, limitation }) => ({
        strengths: [strength],
        limitations: [limitation],
      })),
    },
  })
  expect(hand.effort).toEqual(needed)
})
