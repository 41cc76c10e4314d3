import { execFile, fork } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openBackend } from '../../../electron/backend/backend.ts'
import { resourcesFolder } from '../../support/backend.ts'
import { type TemporaryFolder, temporaryFolder } from '../../support/temporaryFolder.ts'

const root = join(import.meta.dirname, '..', '..', '..')

let folder: TemporaryFolder
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

function open() {
  const services = { printPdf: () => Promise.reject(new Error('Nothing is printed here')) }
  return openBackend({ dataFolder: folder.path, resourcesFolder, version: '0.0.0', demo: false, services })
}

/** The command line on the same folder: its exit status and the error that it printed. */
function commandLine(...words: string[]): Promise<{ status: number; error: string }> {
  const main = [join(root, 'electron', 'cli', 'main.ts'), ...words, '--data', folder.path]
  return new Promise((resolve) => {
    const child = execFile(process.execPath, main, { cwd: root }, (_failure, _out, error) =>
      resolve({ status: child.exitCode ?? 0, error }),
    )
  })
}

test('a folder that is open is refused to a second program, which says where, and changes nothing', async () => {
  const first = await open()
  const before = await readdir(folder.path, { recursive: true })
  const database = await readFile(join(folder.path, 'so-dan-van.db'))

  await expect(open()).rejects.toMatchObject({
    code: 'dataFolder.inUse',
    details: { folder: folder.path, computer: hostname(), since: expect.stringMatching(/\d{4}/) },
  })
  const { status, error } = await commandLine('records.list', '{"kind":"unit"}')
  expect(status).toBe(1)
  const told = JSON.parse(error)
  expect(told.code).toBe('dataFolder.inUse')
  expect(told.message).toContain(`máy ${hostname()}`)

  expect(await readdir(folder.path, { recursive: true })).toEqual(before)
  expect(await readFile(join(folder.path, 'so-dan-van.db'))).toEqual(database)
  await first.close()
})

test('a folder that was closed opens again', async () => {
  const first = await open()
  await first.close()
  const second = await open()
  await second.close()
  expect(await commandLine('application.info')).toEqual({ status: 0, error: '' })
})

test('command lines wait for each other, however many there are', async () => {
  const many = await Promise.all(Array.from({ length: 6 }, () => commandLine('application.info')))
  expect(many).toEqual(many.map(() => ({ status: 0, error: '' })))
})

test('a program that was killed leaves nothing locked', async () => {
  const child = fork(join(root, 'electron', 'browser', 'server.ts'), { stdio: 'ignore' })
  const listening = new Promise((resolve) => child.once('message', resolve))
  child.send({ kind: 'start', port: 0, secret: 'none', dataFolder: folder.path, demo: false })
  expect(await listening).toMatchObject({ kind: 'listening' })
  await expect(open()).rejects.toMatchObject({ code: 'dataFolder.inUse' })

  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
  const next = await open()
  await next.close()
})

test('a folder that could not be opened is not kept locked', async () => {
  await writeFile(join(folder.path, 'so-dan-van.db'), 'no database at all')
  await expect(open()).rejects.toMatchObject({ code: 'database.damaged' })
  await expect(open()).rejects.toMatchObject({ code: 'database.damaged' })
})
