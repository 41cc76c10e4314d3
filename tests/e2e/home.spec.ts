import { expect, test } from '../support/app.ts'
import { open } from '../support/open.ts'

test('every number of the first page opens the list of exactly what it counts', async ({ app }) => {
  const { page, client } = app
  const units = (await client.units.all()).filter(({ kind }) => kind === 'commune').slice(0, 15)
  const year = new Date().getFullYear()
  for (const [index, { id: unitId }] of [...units.entries()]) {
    const values = {
      title: `Hội nghị ${index}`,
      unitId,
      heldOn: `${year - (index % 2)}-01-15`,
      attendees: 10,
    }
    await client.records.save({ kind: 'conference', values })
    await client.records.save({ kind: 'conference', values: { ...values, heldOn: `${year}-01-16` } })
  }
  await client.records.save({
    kind: 'conference',
    values: { title: 'Chưa rõ', heldOn: `${year}-01-17`, attendees: 7 },
  })
  for (const of of [year, year - 1])
    await client.records.save({
      kind: 'model',
      values: { name: `Mô hình ${of}`, field: of === year ? 'Kinh tế' : null },
      years: [{ year: of, status: 'recognised' }],
    })

  // It was open while all this was recorded, and follows one by one.
  await page.reload()
  await expect(page.locator('main a[aria-label^="Mở"]')).toHaveCount(13 + 1)
  await open(app, 'home')
  // “Hội nghị năm 2026: 24”, “Mở 2 hội nghị của Xã …”, “Mở 1 mô hình: …”
  const links = await page.locator('main a[aria-label]').evaluateAll((all) =>
    all.map((link) => ({
      name: link.getAttribute('aria-label') ?? '',
      href: link.getAttribute('href') ?? '',
    })),
  )
  expect(links.filter(({ name }) => name.startsWith('Mở'))).toHaveLength(13 + 1)
  expect(links.length).toBeGreaterThan(30)
  for (const { name, href } of links) {
    const number =
      name
        .match(/^Mở ([\d.]+)|: ([\d.]+)$/)
        ?.slice(1)
        .find(Boolean) ?? ''
    await open(app, href.replace('#/', ''))
    if (number === '0') {
      await expect(page.getByText('Không có dòng nào khớp'), name).toBeVisible()
    } else if (name.startsWith('Lượt người dự')) {
      await expect(page.getByText(`Số lượt người dự: ${number} lượt`), name).toBeVisible()
    } else {
      await expect(page.locator('main').getByRole('status').first(), name).toHaveText(
        new RegExp(`^${number.replace('.', '\\.')} `),
      )
    }
  }
})
