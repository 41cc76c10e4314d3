import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TemporaryFolder, temporaryFolder } from '../../support/temporaryFolder.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..', '..', '..')

interface Outcome {
  status: number
  out: string
  error: string
}

let folder: TemporaryFolder
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

/** Runs the command line as the npm script does, on a data folder of its own. */
async function cli(commandLine: string[], standardInput = ''): Promise<Outcome> {
  const main = ['scripts/bootstrap.mjs', 'electron/cli/main.ts', ...commandLine]
  const child = run(process.execPath, [...main, '--data', join(folder.path, 'data')], { cwd: root })
  child.child.stdin?.end(standardInput)
  try {
    const { stdout, stderr } = await child
    return { status: 0, out: stdout, error: stderr }
  } catch (error) {
    if (!(error instanceof Error && 'stdout' in error && 'stderr' in error && 'code' in error)) throw error
    return { status: Number(error.code), out: String(error.stdout), error: String(error.stderr) }
  }
}

test('prints a result as JSON, from an argument or standard input', async () => {
  const conference = { kind: 'conference', values: { title: 'Hội nghị quán triệt' } }
  const saved = await cli(['records.save', JSON.stringify(conference)])
  expect(saved).toMatchObject({ status: 0, error: '' })
  expect(JSON.parse(saved.out).record.values.title).toBe('Hội nghị quán triệt')

  const listed = await cli(
    ['records.list', '-'],
    JSON.stringify({ kind: 'conference', search: 'quan triet' }),
  )
  expect(JSON.parse(listed.out).total).toBe(1)
})

test('writes a file where it is told and prints its name and size', async () => {
  const path = join(folder.path, 'list.xlsx')
  const { out } = await cli(['records.export', '{"kind":"conference"}', '--out', path])
  const bytes = await readFile(path)
  expect(JSON.parse(out)).toEqual({ name: expect.stringMatching(/\.xlsx$/), size: bytes.length })
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
})

test('prints an expected error as one JSON object on standard error', async () => {
  const { status, out, error } = await cli(['records.get', '{"kind":"conference","id":"none"}'])
  expect({ status, out }).toEqual({ status: 1, out: '' })
  expect(JSON.parse(error)).toMatchObject({ code: 'record.notFound', message: expect.any(String) })
})

test.each([
  [['no.such.call']],
  [[]],
  [['records.list', '{"kind":']],
  [['records.list', '{}', 'more']],
  [['records.list', '--unknown']],
])('tells bad usage apart: %j', async (commandLine) => {
  const { status, error } = await cli(commandLine)
  expect(status).toBe(1)
  expect(JSON.parse(error).code).toBe('usage')
})

test('a file in the input is named by its path', async () => {
  const path = join(folder.path, 'not a workbook.xlsx')
  await writeFile(path, '%PDF-1.7')
  const { status, out } = await cli(['intake.receive', JSON.stringify({ files: [{ $file: path }] })])
  expect(status).toBe(0)
  const events = out.trim().split('\n')
  expect(JSON.parse(events.at(-1) ?? '')).toMatchObject({ count: 1, file: 'not a workbook.xlsx' })
})
