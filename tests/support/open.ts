import { expect } from '@playwright/test'
import type { App } from './app.ts'

/**
 * Goes to a place of the program, `conferences/new`, and waits until its page stands there with what it shows: a page of
 * before may have a heading and buttons of the same name.
 */
export async function open({ page }: Pick<App, 'page'>, place: string): Promise<void> {
  await page.evaluate(
    (hash) =>
      new Promise<void>((resolve) => {
        if (window.location.hash === hash) return resolve()
        // The router hears of the new address together with this; what it draws is drawn once there is nothing to do.
        window.addEventListener('hashchange', () => requestIdleCallback(() => resolve()), { once: true })
        window.location.hash = hash
      }),
    `#/${place}`,
  )
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}
