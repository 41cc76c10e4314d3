import { expect, test } from '../support/app.ts'

const places = ['home', 'intake', 'conferences', 'models', 'inspections', 'units', 'settings']

for (const place of places) {
  test(`“${place}” fits a window of 1366 × 768 without scrolling sideways`, async ({ app }) => {
    await app.page.evaluate((hash) => {
      window.location.hash = hash
    }, `#/${place}`)
    await expect(app.page.getByRole('heading').first()).toBeVisible()
    const width = await app.page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      window: document.documentElement.clientWidth,
    }))
    expect(width.window).toBeLessThanOrEqual(1366)
    expect(width.content).toBeLessThanOrEqual(width.window)
  })
}
