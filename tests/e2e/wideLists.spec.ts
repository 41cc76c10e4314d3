import AxeBuilder from '@axe-core/playwright'
import type { Values } from '../../shared/contract/records.ts'
import { listColumns } from '../../shared/records/listColumns.ts'
import type { RecordKind } from '../../shared/records/registry.ts'
import { type App, expect, test } from '../support/app.ts'
import { open } from '../support/open.ts'

const long = 'Mô hình “Dân vận khéo” vận động Nhân dân hiến đất, góp công làm đường giao thông nông thôn '
  .repeat(4)
  .slice(0, 300)
  .trim()

async function expectUsable(app: App, what: string) {
  const { page } = app
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
  expect(found, what).toEqual([])
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wide, what).toBeLessThanOrEqual(0)
}

/** Every column that the list can have, its own and those of what it leads to. */
const columns = [...listColumns('recommendation').keys()]

async function cutHeadings(app: App): Promise<(string | null)[]> {
  return await app.page
    .locator('.MuiDataGrid-columnHeaderTitle')
    .evaluateAll((titles) =>
      titles
        .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
        .map((one) => one.textContent),
    )
}

for (const language of ['vi', 'en'] as const) {
  test(`a list of ${columns.length} columns and a title of 300 letters stay readable: ${language}`, async ({
    app,
  }) => {
    expect(columns.length).toBeGreaterThan(30)
    const { page, client } = app
    const save = async (kind: RecordKind, values: Values) =>
      (await client.records.save({ kind, values })).record.id
    const inspectionId = await save('inspection', { title: 'Kiểm tra đợt 1', place: 'Nhà văn hóa xã' })
    const id = await save('recommendation', { text: long, inspectionId, followedBy: 'Lý Thị Huệ' })
    await page.evaluate(
      ([tongue, shown]) => {
        localStorage.setItem('language', tongue ?? '')
        localStorage.setItem('columns.recommendation', shown ?? '')
      },
      [language, JSON.stringify({ shown: columns, widths: {} })],
    )
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()

    await open(app, 'recommendations')
    await expect(page.getByRole('grid')).toHaveAttribute('aria-colcount', String(columns.length + 2))
    await expectUsable(app, 'list')
    const cell = (name: string) => page.locator(`[role="gridcell"][data-field="${name}"]`)
    const title = cell('text')
    expect((await title.boundingBox())?.width).toBeGreaterThanOrEqual(240)
    await expect(title.locator('span')).toHaveAttribute('title', long)
    await expect(cell('inspectionId.place')).toHaveText('Nhà văn hóa xã')

    // No heading is cut, and which record a row is of stays in sight, wherever the list is scrolled to.
    const place = await title.boundingBox()
    const scroller = page.locator('.MuiDataGrid-virtualScroller')
    for (const share of [0, 0.5, 1]) {
      await scroller.evaluate((one, part) => {
        one.scrollLeft = (one.scrollWidth - one.clientWidth) * part
      }, share)
      await expect.poll(() => cutHeadings(app)).toEqual([])
      expect((await title.boundingBox())?.x).toBe(place?.x)
    }
    await expectUsable(app, 'list at its end')

    // The keyboard goes back through cells that the fixed ones would cover.
    await page.locator(`[role="gridcell"][data-field="${columns.at(-1)}"]`).focus()
    const edge = (place?.x ?? 0) + (place?.width ?? 0)
    for (const name of columns.slice(1, -1).reverse()) {
      await page.keyboard.press('ArrowLeft')
      await expect(cell(name)).toBeFocused()
      await expect.poll(async () => (await cell(name).boundingBox())?.x ?? 0).toBeGreaterThanOrEqual(edge - 1)
    }

    await open(app, `recommendations/${id}`)
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toHaveAttribute('title', long)
    expect((await heading.boundingBox())?.height).toBeLessThan(140)
    await expectUsable(app, 'record')
    await open(app, `recommendations/${id}?edit=1`)
    await expect(page.locator('main form')).toBeVisible()
    await expectUsable(app, 'form')
    await open(app, 'units/list')
    await expect(page.getByRole('grid')).toBeVisible()
    await expectUsable(app, 'units')
  })
}

test('the numbers of a table of members stand in one line, and a name in a title keeps its capital', async ({
  app,
}) => {
  const { page, client } = app
  const members = [{ name: 'Lý Thị Huệ', position: long, role: 'head', assignment: long }]
  const { record } = await client.records.save({
    kind: 'inspectionTeam',
    values: { name: 'Đoàn số 1', members },
  })
  await open(app, `teams/${record.id}`)
  const heading = page.getByRole('columnheader', { name: 'STT' })
  await expect(heading).toBeVisible()
  expect((await heading.boundingBox())?.height).toBeLessThan(70)
  const lines = await heading.evaluate((cell) => {
    const range = document.createRange()
    range.selectNodeContents(cell)
    return range.getClientRects().length
  })
  expect(lines).toBe(1)

  await open(app, 'models')
  // The record's page has a button of this name, too.
  await expect(page.getByRole('heading', { name: 'Mô hình “Dân vận khéo”' })).toBeVisible()
  await page.getByRole('button', { name: 'Thêm việc khác' }).click()
  await page.getByRole('menuitem').first().click()
  await expect(page.getByRole('dialog')).toContainText('mô hình “Dân vận khéo”')
})
