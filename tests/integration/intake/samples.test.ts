import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { intakeCommand } from '../../../electron/cli/intake.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { parseLines, readTruth, scoreOf, submissionsFolder } from '../../support/intake/truth.ts'

let backend: TestBackend

beforeAll(async () => {
  backend = await openTestBackend()
})
afterAll(() => backend.close())

async function printed(...files: string[]): Promise<{ lines: string[]; status: number }> {
  const lines: string[] = []
  const paths = files.map((file) => join(submissionsFolder, file))
  const status = await intakeCommand(backend.client, { paths, commit: false }, (line) => lines.push(line))
  return { lines, status }
}

const truths = readTruth()
const tables = truths.filter(({ error }) => error === undefined)
/** A name with one letter wrong: it is asked about, so its value stays empty. */
const questions: readonly string[] = ['Kiem tra nam 2026.xlsx / KT row 4 unitId']

describe('the samples of all forms', () => {
  test.each(tables.map((truth) => [truth.file, truth.sheet, truth] as const))(
    '%s, sheet %s, is read as the truth says',
    async (file, _sheet, truth) => {
      const { lines, status } = await printed(file)
      const score = scoreOf([truth], parseLines(lines))
      expect(status).toBe(0)
      expect(score.faults.filter((fault) => !questions.some((place) => fault.startsWith(place)))).toEqual([])
      expect(score).toMatchObject({
        cellsSilent: 0,
        unflagged: 0,
        strayRows: 0,
        ignoredTold: score.ignoredRows,
      })
    },
  )

  test.each(tables.map((truth) => [truth.file, truth.sheet, truth] as const))(
    '%s, sheet %s: every row that is not data has its reason, and no other',
    async (file, sheet, truth) => {
      const report = parseLines((await printed(file)).lines).find(
        (line) => 'sheet' in line && line.sheet === sheet,
      )
      const ignored = report && 'ignored' in report ? report.ignored.map(({ row }) => row) : []
      expect(ignored).toEqual(truth.ignoredRows)
    },
  )

  test('a row that repeats another is skipped and says which', async () => {
    const [report] = parseLines((await printed('Hội nghị xã Huy Giáp quý II-2026.xlsx')).lines)
    const row = report && 'rows' in report ? report.rows.find((one) => one.row === 12) : undefined
    expect(row?.decision).toBe('skip')
    expect(row?.issues[0]?.message).toContain('dòng 7')
  })

  test('no sender or period of any sample is wrong, recognised or not', async () => {
    const { lines, status } = await printed('')
    const { faults } = scoreOf(truths, parseLines(lines))
    expect(status).toBe(1)
    expect(faults.filter((fault) => /forms|units|periods|no table|: not /.test(fault))).toEqual([])
  })

  test('nothing is stored without --commit', async () => {
    expect(await backend.client.intake.files()).toEqual([])
    expect((await backend.client.records.list({ kind: 'model' })).total).toBe(0)
  })
})
