import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rootArguments } from '../../electron/hosting/browsers.ts'
import { shellEntry } from '../../scripts/build/shellEntry.ts'
import { presentRuntime } from '../../scripts/support/electronRuntime.ts'
import { test as base, expect } from '../support/app.ts'
import { startBrowserHost } from '../support/browserHost.ts'
import { type DesktopHost, startDesktopHost } from '../support/desktopHost.ts'

const test = base.extend<{ desktop: DesktopHost }>({
  desktop: async ({ folder }, use) => {
    const desktop = await startDesktopHost(folder)
    await use(desktop)
    await desktop.stop()
  },
})

/** Starts the desktop program as a clerk does, until it ends. */
function startAgain(
  dataFolder: string,
  runtimeOptions: string[] = [],
): Promise<{ status: number | null; told: string }> {
  const child = spawn(
    presentRuntime() ?? '',
    [...runtimeOptions, shellEntry, ...rootArguments, '--data', dataFolder],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let told = ''
  child.stderr.on('data', (text) => {
    told += text
  })
  return new Promise((resolve) => child.once('exit', (status) => resolve({ status, told })))
}

test('a second start brings the open window to the front and opens no other', async ({ desktop, folder }) => {
  const { electron } = desktop
  await electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (!window) return
    // What the window is asked for; whether a screen without a window manager obeys is another matter.
    window.isMinimized = () => true
    window.restore = () => Reflect.set(globalThis, 'restored', true)
    window.focus = () => Reflect.set(globalThis, 'focused', true)
  })
  const second = await startAgain(folder)
  expect(second.status).toBe(0)
  const asked = () =>
    electron.evaluate(() => [Reflect.get(globalThis, 'restored'), Reflect.get(globalThis, 'focused')])
  await expect.poll(asked).toEqual([true, true])
  expect(electron.windows()).toHaveLength(1)
})

test('a start while the program is closing opens it again afterwards', async ({ folder }) => {
  const { electron } = await startDesktopHost(folder)
  const opened = join(folder, 'opened again')
  const ended = new Promise((resolve) => electron.process().once('exit', resolve))
  await electron.evaluate(({ app }, mark) => {
    app.relaunch = () => process.getBuiltinModule('node:fs').writeFileSync(mark, '')
    app.quit()
    app.emit('second-instance')
  }, opened)
  await ended
  expect(existsSync(opened)).toBe(true)
})

test('data that another program has open are refused with a sentence, and stay as they are', async ({
  folder,
}) => {
  const other = await startBrowserHost(folder)
  // The system's box waits for a click; here its text is printed instead.
  const box = join(folder, 'box.cjs')
  await writeFile(
    box,
    "require('electron').dialog.showErrorBox = (_title, text) => process.stderr.write(text)",
  )
  const { status, told } = await startAgain(folder, ['-r', box])
  expect(status).toBe(70)
  expect(told).toContain(`Dữ liệu trong thư mục ${folder} đang được một chương trình Sổ Dân vận khác mở`)

  expect(await other.freshAddress()).toContain(other.origin)
  await other.stop()
})
