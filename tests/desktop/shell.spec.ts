import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test as base, expect } from '../support/app.ts'
import type { DesktopHost } from '../support/desktopHost.ts'
import { startDesktopHost } from '../support/desktopHost.ts'

const samples = join(import.meta.dirname, '..', 'corpus', 'samples')

const test = base.extend<{ desktop: DesktopHost }>({
  desktop: async ({ folder }, use) => {
    const desktop = await startDesktopHost(folder)
    await use(desktop)
    await desktop.stop()
  },
})

test('a window leads nowhere else and opens no other', async ({ desktop: { page, electron } }) => {
  await electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.webContents.once('will-navigate', (event) => {
      Reflect.set(globalThis, 'navigationPrevented', event.defaultPrevented)
    })
  })
  const opened = await page.evaluate(() => {
    const other = window.open('https://example.org/')
    window.location.href = 'https://example.org/'
    return other !== null
  })
  expect(opened).toBe(false)
  const prevented = () => electron.evaluate(() => Reflect.get(globalThis, 'navigationPrevented'))
  await expect.poll(prevented).toBe(true)
  expect(electron.windows()).toHaveLength(1)
})

test('the protocol serves the screens and nothing beside them', async ({ desktop: { page } }) => {
  const found = await page.evaluate(async () => {
    const status = async (path: string) => (await fetch(path)).status
    return {
      page: await status('/'),
      outside: await status('/..%2f..%2fpackage.json'),
      missing: await status('/missing.js'),
    }
  })
  expect(found).toEqual({ page: 200, outside: 404, missing: 404 })
})

test('the page is sandboxed and may ask nothing of the system', async ({ desktop: { electron, page } }) => {
  const preferences = await electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (!window) return null
    // Not in the type definitions, but the only way to see what a window really got.
    return Reflect.get(window.webContents, 'getLastWebPreferences').call(window.webContents)
  })
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false })
  const permission = await page.evaluate(async () => await Notification.requestPermission())
  expect(permission).toBe('denied')
})

test('a file is saved where the clerk says', async ({ desktop: { electron, page }, folder }) => {
  const path = join(folder, 'saved.txt')
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
  const saved = await page.evaluate(
    async () => await window.host?.saveFile('a.txt', new Uint8Array([79, 75]).buffer),
  )
  expect(saved).toBe(true)
  expect(await readFile(path, 'utf8')).toBe('OK')
})

test('the program writes the exit backup before it ends', async ({ folder }) => {
  const desktop = await startDesktopHost(folder)
  await desktop.stop()
  const backups = await readdir(join(folder, 'backups'))
  expect(backups.filter((name) => name.includes('exit'))).toHaveLength(1)
})

test('a workbook is read in a thread of its own', async ({ desktop: { page }, folder }) => {
  await page.evaluate(() => {
    window.location.hash = '#/intake'
  })
  await page.getByTestId('workbooks').setInputFiles(join(samples, 'Kiem tra nam 2026.xlsx'))
  await expect(page.getByRole('row', { name: /Kiem tra nam 2026/ })).toContainText('Năm 2026')
  // Where the thread cannot start the file is read all the same, and the log says so.
  const logs = await readdir(join(folder, 'logs'))
  const lines = await Promise.all(logs.map((name) => readFile(join(folder, 'logs', name), 'utf8')))
  expect(lines.join('')).not.toContain('no thread for reading')
})
