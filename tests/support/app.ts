import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { startBrowserHost } from './browserHost.ts'
import { type Client, httpClient } from './client.ts'
import { startDesktopHost } from './desktopHost.ts'
import { pdfText } from './pdfText.ts'
import { portClient } from './portClient.ts'
import { temporaryFolder } from './temporaryFolder.ts'

export { expect } from '@playwright/test'

export type HostKind = 'browser' | 'desktop'

/** The whole program on an empty data folder, in the host that the project names. */
export interface App {
  kind: HostKind
  /** The program's window, at its first page. */
  page: Page
  /** Calls the same backend past the screens. */
  client: Client
  dataFolder: string
  /** The process that owns the data. */
  backendPid(): Promise<number>
  /** Runs what saves a file and gives the file's path and the name under which it was offered. */
  saved(trigger: () => Promise<void>): Promise<{ path: string; name: string }>
  /** Runs what saves several files at once, and waits for them: their names, from the folder or the packed file. */
  savedMany(trigger: () => Promise<void>): Promise<string[]>
  /** Runs what prints, and gives the text that the printer would get. */
  printed(trigger: () => Promise<void>): Promise<string>
  /** A client with a new connection. */
  reconnect(): Promise<Client>
}

interface HostOptions {
  hostKind: HostKind
}

interface Fixtures {
  /** An empty folder, removed after the test. */
  folder: string
  app: App
}

/**
 * One specification for both hosts: `test('…', async ({ app }) => { app.page … app.client … })`. A test fails when the
 * page throws an error that nobody caught.
 */
export const test = base.extend<Fixtures & HostOptions>({
  hostKind: ['browser', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from the pattern.
  folder: async ({}, use) => {
    const folder = await temporaryFolder()
    await use(folder.path)
    await folder.remove()
  },
  app: async ({ hostKind, folder, browser }, use) => {
    const started = hostKind === 'browser' ? await browserApp() : await desktopApp()
    const bugs: string[] = []
    started.app.page.on('pageerror', (error) => bugs.push(error.stack ?? error.message))
    // The program goes to its first page by itself; a test that goes elsewhere before that would be called back.
    await started.app.page.getByRole('heading', { level: 1 }).first().waitFor()
    await use(started.app)
    await started.stop()
    if (bugs.length > 0) throw new Error(`The page had errors that nobody caught:\n${bugs.join('\n')}`)

    async function browserApp() {
      const host = await startBrowserHost(folder)
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.goto(await host.freshAddress())
      const reconnect = async () => await httpClient(await host.freshAddress())
      const app: App = {
        kind: 'browser',
        page,
        client: await reconnect(),
        dataFolder: folder,
        backendPid: async () => host.backendPid(),
        async saved(trigger) {
          const [download] = await Promise.all([page.waitForEvent('download'), trigger()])
          return { path: await download.path(), name: download.suggestedFilename() }
        },
        async savedMany(trigger) {
          // What a browser without a dialog for folders does; the dialog itself cannot be answered from here.
          await page.evaluate(() => Reflect.deleteProperty(window, 'showDirectoryPicker'))
          const { path } = await app.saved(trigger)
          return Object.keys(unzipSync(await readFile(path)))
        },
        async printed(trigger) {
          // The browser prints a page of its own, out of sight.
          const frame = page.locator('iframe[aria-hidden]').last().contentFrame()
          await trigger()
          return (await frame.locator('body').textContent()) ?? ''
        },
        reconnect,
      }
      return {
        app,
        async stop() {
          await context.close()
          await host.stop()
        },
      }
    }

    async function desktopApp() {
      const host = await startDesktopHost(folder)
      const reconnect = () => portClient(host.electron)
      const app: App = {
        kind: 'desktop',
        page: host.page,
        client: await reconnect(),
        dataFolder: folder,
        backendPid: host.backendPid,
        saved: (trigger) => host.saved(trigger, folder),
        savedMany: (trigger) => host.savedMany(trigger, join(folder, 'saved')),
        async printed(trigger) {
          const pdf = await host.printed(trigger)
          return (await pdfText(new File([new Uint8Array(pdf)], 'printed.pdf'))).text
        },
        reconnect,
      }
      return { app, stop: host.stop }
    }
  },
})
