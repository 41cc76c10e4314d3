import { existsSync, statSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test'
import { rootArguments } from '../../electron/hosting/browsers.ts'
import { shellEntry } from '../../scripts/build/shellEntry.ts'
import { presentRuntime } from '../../scripts/support/electronRuntime.ts'

/** The desktop program in a real Electron. */
export interface DesktopHost {
  electron: ElectronApplication
  page: Page
  /** The process that owns the data; another one after a crash. */
  backendPid(): Promise<number>
  /** Runs what saves a file, answers the system's dialog with a place in `folder`, and waits for the file. */
  saved(trigger: () => Promise<void>, folder: string): Promise<{ path: string; name: string }>
  /** Runs what saves several files, answers the system's dialog with `folder`, and gives the names in it afterwards. */
  savedMany(trigger: () => Promise<void>, folder: string): Promise<string[]>
  /** Runs what prints, and gives as a PDF what the system's dialog would have sent to the printer. */
  printed(trigger: () => Promise<void>): Promise<Uint8Array>
  /** Ends it as a power cut does: all its processes at once, nothing is tidied up. */
  kill(): Promise<void>
  stop(): Promise<void>
}

/** Starts the desktop program on a data folder and waits for its window. */
export async function startDesktopHost(dataFolder: string): Promise<DesktopHost> {
  if (presentRuntime() === null) throw new Error('No Electron runtime is at hand')
  // Without a path Playwright takes the electron package, as we do, and holds the program back until it has attached
  // itself. On the way it may lose the program's own arguments, so the folder is named in the environment.
  const electron = await _electron.launch({
    args: [shellEntry, ...rootArguments],
    env: { ...definedEnvironment(), SO_DAN_VAN_DATA: dataFolder },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  })
  const page = await electron.firstWindow()
  // As in the browser, see playwright.config.ts.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  // The window is there before its page is.
  await page.waitForURL('app://**')
  await page.waitForFunction(() => window.host !== undefined && document.readyState === 'complete')
  return {
    electron,
    page,
    backendPid: () =>
      electron.evaluate(({ app }) => {
        const process = app.getAppMetrics().find((metric) => metric.name === 'so-dan-van-backend')
        return process?.pid ?? 0
      }),
    async saved(trigger, folder) {
      await electron.evaluate(({ dialog }, place) => {
        Reflect.deleteProperty(globalThis, 'offeredName')
        dialog.showSaveDialog = async (...asked: unknown[]) => {
          const options: unknown = asked.at(-1)
          const offered =
            typeof options === 'object' && options !== null ? Reflect.get(options, 'defaultPath') : null
          const name = String(offered).split(/[\\/]/).at(-1) ?? ''
          Reflect.set(globalThis, 'offeredName', name)
          return { canceled: false, filePath: `${place}/${name}` }
        }
      }, folder)
      await trigger()
      const offered = () => electron.evaluate(() => Reflect.get(globalThis, 'offeredName'))
      await expect.poll(offered).toEqual(expect.any(String))
      const name = String(await offered())
      const path = join(folder, name)
      await expect.poll(() => (existsSync(path) ? statSync(path).size : 0)).toBeGreaterThan(0)
      return { path, name }
    },
    async savedMany(trigger, folder) {
      await mkdir(folder, { recursive: true })
      await electron.evaluate(({ dialog }, place) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [place] })
      }, folder)
      await trigger()
      return await readdir(folder)
    },
    async printed(trigger) {
      await electron.evaluate(({ app }) => {
        Reflect.deleteProperty(globalThis, 'printedPdf')
        app.once('web-contents-created', (_event, contents) => {
          contents.print = async (_options, tell) => {
            const pdf = await contents.printToPDF({ preferCSSPageSize: true, printBackground: true })
            Reflect.set(globalThis, 'printedPdf', pdf.toString('base64'))
            tell?.(true, '')
          }
        })
      })
      await trigger()
      const pdf = () => electron.evaluate(() => Reflect.get(globalThis, 'printedPdf'))
      await expect.poll(pdf).toEqual(expect.any(String))
      return Buffer.from(String(await pdf()), 'base64')
    },
    async kill() {
      const pids = await electron.evaluate(({ app }) => app.getAppMetrics().map(({ pid }) => pid))
      const own = electron.process()
      const gone = new Promise((resolve) => own.once('exit', resolve))
      for (const pid of [...pids, own.pid]) {
        try {
          if (pid !== undefined) process.kill(pid, 'SIGKILL')
        } catch {
          // It went with one of the others.
        }
      }
      await gone
    },
    stop: () => electron.close(),
  }
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  return Object.fromEntries(entries)
}
