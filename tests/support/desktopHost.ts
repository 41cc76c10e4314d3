import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { rootArguments } from '../../electron/hosting/browsers.ts'
import { shellEntry } from '../../scripts/build/shellEntry.ts'
import { presentRuntime } from '../../scripts/support/electronRuntime.ts'

/** The desktop program in a real Electron. */
export interface DesktopHost {
  electron: ElectronApplication
  page: Page
  /** The process that owns the data; another one after a crash. */
  backendPid(): Promise<number>
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
    stop: () => electron.close(),
  }
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  return Object.fromEntries(entries)
}
