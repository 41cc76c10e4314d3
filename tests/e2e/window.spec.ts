import { expect, test } from '../support/app.ts'
import { open } from '../support/open.ts'

const places = ['home', 'intake', 'conferences', 'models', 'inspections', 'units', 'settings']

test('every page fits a window of 1366 × 768 without scrolling sideways', async ({ app }) => {
  for (const place of places) {
    await open(app, place)
    await expect(app.page.getByRole('heading').first(), place).toBeVisible()
    const width = await app.page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      window: document.documentElement.clientWidth,
    }))
    expect(width.window, place).toBeLessThanOrEqual(1366)
    expect(width.content, place).toBeLessThanOrEqual(width.window)
  }
})
