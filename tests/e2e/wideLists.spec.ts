import AxeBuilder from '@axe-core/playwright'
import { allFields, definitions } from '../../shared/records/registry.ts'
import { type App, expect, test } from '../support/app.ts'

const long = 'Mô hình “Dân vận khéo” vận động Nhân dân hiến đất, góp công làm đường giao thông nông thôn '
  .repeat(4)
  .slice(0, 300)
  .trim()

async function open(app: App, hash: string) {
  await app.page.evaluate((place) => {
    window.location.hash = place
  }, `#/${hash}`)
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(app.page.locator('[aria-busy="true"]')).toHaveCount(0)
}

async function expectUsable(app: App, what: string) {
  const { page } = app
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
  expect(found, what).toEqual([])
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wide, what).toBeLessThanOrEqual(0)
}

// All columns of the kind that has most, each drawn as wide as it takes thirty to fill the list.
const columns = [...allFields(definitions.model).map(([name]) => name), 'year']
const widthOfThirty = 30 / columns.length

for (const language of ['vi', 'en'] as const) {
  test(`a list of ${columns.length} columns and a title of 300 letters stay readable: ${language}`, async ({
    app,
  }) => {
    const { page, client } = app
    const { record } = await client.records.save({
      kind: 'model',
      values: { name: long, address: 'Xóm Nà Lừa' },
      years: [{ year: 2026, status: 'registered', households: 1_231_000 }],
    })
    const widths = Object.fromEntries(columns.map((name) => [name, Math.round(150 * widthOfThirty)]))
    const kept = JSON.stringify({ shown: columns, widths })
    await page.evaluate(
      ([tongue, shown]) => {
        localStorage.setItem('language', tongue ?? '')
        localStorage.setItem('columns.model', shown ?? '')
      },
      [language, kept],
    )
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()

    await open(app, 'models')
    await expect(page.getByRole('grid')).toHaveAttribute('aria-colcount', String(columns.length + 2))
    await expectUsable(app, 'list')
    const title = page.locator('[role="gridcell"][data-field="name"]')
    expect((await title.boundingBox())?.width).toBeGreaterThanOrEqual(240)
    await expect(title.locator('span')).toHaveAttribute('title', long)
    // No heading is cut, wherever the list is scrolled to.
    for (const share of [0, 0.5, 1]) {
      await page.locator('.MuiDataGrid-virtualScroller').evaluate((scroller, part) => {
        scroller.scrollLeft = (scroller.scrollWidth - scroller.clientWidth) * part
      }, share)
      await expect
        .poll(() =>
          page
            .locator('.MuiDataGrid-columnHeaderTitle')
            .evaluateAll((titles) =>
              titles
                .filter(
                  (one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1,
                )
                .map((one) => one.textContent),
            ),
        )
        .toEqual([])
    }

    await open(app, `models/${record.id}`)
    await expectUsable(app, 'record')
    const heading = page.getByRole('heading', { level: 1 })
    expect((await heading.boundingBox())?.height).toBeLessThan(140)
    await expect(heading).toHaveAttribute('title', long)
    await open(app, `models/${record.id}?edit=1`)
    await expectUsable(app, 'form')
    await open(app, 'units/list')
    await expectUsable(app, 'units')
  })
}
