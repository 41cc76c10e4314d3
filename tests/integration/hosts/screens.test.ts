import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readScreenFile } from '../../../electron/hosting/screens.ts'
import { type TemporaryFolder, temporaryFolder } from '../../support/temporaryFolder.ts'

let folder: TemporaryFolder
let screens: string

beforeAll(async () => {
  folder = await temporaryFolder()
  screens = join(folder.path, 'renderer')
  await mkdir(join(screens, 'assets'), { recursive: true })
  await writeFile(join(screens, 'index.html'), 'trang')
  await writeFile(join(screens, 'assets', 'main-1a2b.js'), 'mã')
  await writeFile(join(folder.path, 'secret.json'), '{}')
  await writeFile(join(screens, 'notes.txt'), 'x')
})
afterAll(() => folder.remove())

test('gives the page, which nobody keeps, and its files, which never change', async () => {
  const page = await readScreenFile(screens, '/')
  expect(page && new TextDecoder().decode(page.bytes)).toBe('trang')
  expect(page?.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  const script = await readScreenFile(screens, '/assets/main-1a2b.js')
  expect(script?.headers['cache-control']).toContain('immutable')
})

test.each([
  '/../secret.json',
  '/%2e%2e/secret.json',
  '/..%2fsecret.json',
  '/assets/../../secret.json',
  '/%00',
  '/%zz',
  '/notes.txt',
  '/assets',
  '/missing.js',
])('gives nothing for %s', async (path) => {
  expect(await readScreenFile(screens, path)).toBeNull()
})
