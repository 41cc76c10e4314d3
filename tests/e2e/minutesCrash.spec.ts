import type { Page } from '@playwright/test'
import { type App, expect, test } from '../support/app.ts'
import { startBrowserHost } from '../support/browserHost.ts'
import { httpClient } from '../support/client.ts'
import { startDesktopHost } from '../support/desktopHost.ts'
import { portClient } from '../support/portClient.ts'

/** What a killed program may lose: what was typed in the last two seconds. */
const mayLose = 2_000
const typingLasts = 5_000

/** A program that is not ended but killed: its processes, all at once. */
interface Killable extends Pick<App, 'page' | 'client'> {
  kill: () => Promise<void>
}

type Start = (folder: string) => Promise<Killable>

async function open(page: Page, place: string) {
  await page.goto(page.url().replace(/#.*|$/, `#/${place}`))
}

/** Words with their number, so that what is kept tells how far the typing had come. */
async function typeFor(page: Page, lasts: number): Promise<number[]> {
  const typedAt: number[] = []
  const end = Date.now() + lasts
  for (let word = 0; Date.now() < end; word += 1) {
    await page.keyboard.type(`từ${word} `, { delay: 15 })
    typedAt.push(Date.now())
  }
  return typedAt
}

for (const [where, input] of [
  ['a limitation', 'Hạn chế, dòng 1'],
  ['the conclusion', 'Kết luận của chủ trì'],
] as const) {
  test(`kill -9 while ${where} is typed loses at most two seconds of it`, async ({
    hostKind,
    folder,
    browser,
  }) => {
    const browserProgram: Start = async (data) => {
      const host = await startBrowserHost(data)
      // A window of its own: what a browser keeps for itself is gone with it.
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.goto(await host.freshAddress())
      return {
        page,
        client: await httpClient(await host.freshAddress()),
        kill: async () => {
          await host.kill()
          await context.close()
        },
      }
    }
    const desktopProgram: Start = async (data) => {
      const host = await startDesktopHost(data)
      return { page: host.page, client: await portClient(host.electron), kill: host.kill }
    }
    const start = hostKind === 'browser' ? browserProgram : desktopProgram

    const first = await start(folder)
    await first.page.getByRole('heading', { level: 1 }).first().waitFor()
    const { record } = await first.client.records.save({
      kind: 'inspection',
      values: { title: 'Kiểm tra bị mất điện', form: 'direct', status: 'planned' },
    })
    await open(first.page, `inspections/${record.id}/minutes`)
    await first.page.getByRole('textbox', { name: input, exact: true }).first().click()
    const typedAt = await typeFor(first.page, typingLasts)
    const killedAt = Date.now()
    await first.kill()

    const second = await start(folder)
    try {
      await second.page.getByRole('heading', { level: 1 }).first().waitFor()
      await open(second.page, `inspections/${record.id}/minutes`)
      const kept = second.page.getByRole('textbox', { name: input, exact: true }).first()
      await expect(kept).toHaveValue(/^từ0 từ1 /)
      const words = (await kept.inputValue()).trim().split(' ')
      const lost = typedAt[words.length] ?? killedAt
      expect(killedAt - lost).toBeLessThanOrEqual(mayLose)
    } finally {
      await second.kill()
    }
  })
}
