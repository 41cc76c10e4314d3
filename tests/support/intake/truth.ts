import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { fileReport, tableReport } from '../../../shared/contract/intake.ts'

const corpusFolder = join(import.meta.dirname, '..', '..', 'corpus')
/** Sample submissions with their truth. */
export const submissionsFolder = join(corpusFolder, 'samples')
/** Our own files: at least one for each defect, and one for each bug that was found. */
export const defectsFolder = join(corpusFolder, 'defects')

const truthRow = z.object({
  row: z.number(),
  values: z.record(z.string(), z.json()),
  mustFlag: z.array(z.string()).default([]),
  mayFlag: z.array(z.string()).default([]),
  alt: z.record(z.string(), z.array(z.json())).default({}),
  duplicateOf: z.number().optional(),
})

export const truthTable = z.object({
  file: z.string(),
  sheet: z.string().optional(),
  form: z.string().optional(),
  unit: z.object({ code: z.string(), name: z.string() }).nullish(),
  unitAny: z.boolean().optional(),
  period: z.string().nullish(),
  periodAccept: z.array(z.string()).default([]),
  rows: z.array(truthRow).default([]),
  ignoredRows: z.array(z.number()).default([]),
  totals: tableReport.shape.totals.default([]),
  layout: z.string().optional(),
  error: z.string().optional(),
  /** What is wrong with the file, for those who read the truth. */
  defects: z.array(z.string()).optional(),
})
export type TruthTable = z.output<typeof truthTable>

/** What an intake must read from the files of a folder, in the order of its `truth.jsonl`. */
export function readTruth(folder = submissionsFolder): TruthTable[] {
  const lines = readFileSync(join(folder, 'truth.jsonl'), 'utf8').trim().split('\n')
  return lines.map((line) => truthTable.parse(JSON.parse(line)))
}

const printedLine = z.union([tableReport, fileReport.pick({ file: true, error: true })])

/** The lines that `cli intake` printed. */
export function parseLines(lines: readonly string[]): z.output<typeof printedLine>[] {
  return lines.map((line) => printedLine.parse(JSON.parse(line)))
}
export type Printed = ReturnType<typeof parseLines>[number]

export interface Score {
  tables: number
  forms: number
  units: number
  periods: number
  rows: number
  rowsFound: number
  cells: number
  cellsRight: number
  /** Right, but the clerk is asked about them although the truth knows no doubt. */
  cellsAsked: number
  /** Wrong or left empty, but told to the clerk. */
  cellsFlagged: number
  cellsSilent: number
  /** Doubtful cells that were not told. */
  unflagged: number
  /** Rows taken as data that carry none. */
  strayRows: number
  /** Rows without data that are told with their reason. */
  ignoredRows: number
  ignoredTold: number
  errors: number
  errorsRight: number
  /** What is not right, in words. */
  faults: string[]
}

function same(one: unknown, other: unknown): boolean {
  const plain = (value: unknown) =>
    JSON.stringify(value ?? null)
      .normalize('NFC')
      .replace(/(\s|\\n)+/g, ' ')
  return plain(one) === plain(asList(one, other))
}

/** The truth states lists as they are typed: “Tỉnh đoàn; Sở Tài chính”. */
function asList(value: unknown, expected: unknown): unknown {
  if (!Array.isArray(value) || typeof expected !== 'string') return expected
  return expected
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

type Report = z.output<typeof tableReport>

function scoreRow(
  score: Score,
  truth: TruthTable['rows'][number],
  row: Report['rows'][number],
  place: string,
): void {
  const isFlagged = (field: string) =>
    row.issues.some((issue) => issue.field === field || issue.field === null)
  const expectedIssues = new Set([...truth.mustFlag, ...truth.mayFlag])
  const isAsked = (field: string) =>
    !expectedIssues.has('*') &&
    !expectedIssues.has(field) &&
    row.issues.some((issue) => issue.field === field)
  for (const [field, expected] of Object.entries(truth.values)) {
    score.cells += 1
    const value = row.values[field] ?? null
    const right = same(value, expected) || (truth.alt[field] ?? []).some((other) => same(value, other))
    if (right && isAsked(field)) score.cellsAsked += 1
    if (right) score.cellsRight += 1
    else if (isFlagged(field)) score.cellsFlagged += 1
    else score.cellsSilent += 1
    if (!right)
      score.faults.push(`${place} ${field}: ${JSON.stringify(value)}, not ${JSON.stringify(expected)}`)
  }
  for (const field of truth.mustFlag) {
    if (isFlagged(field)) continue
    score.unflagged += 1
    score.faults.push(`${place} ${field}: no issue`)
  }
}

function scoreTable(score: Score, truth: TruthTable, report: Report, ofSheet: readonly Report[]): void {
  const place = `${truth.file} / ${report.sheet}`
  const judge = (what: 'forms' | 'units' | 'periods', right: boolean, found: unknown) => {
    if (right) score[what] += 1
    else score.faults.push(`${place}: ${what} ${JSON.stringify(found)}`)
  }
  judge('forms', report.form === (truth.form ?? null), report.form)
  judge('units', truth.unitAny === true || same(report.unit, truth.unit), report.unit)
  judge(
    'periods',
    [truth.period, ...truth.periodAccept].some((period) => same(period, report.period)),
    report.period,
  )
  if (report.form === null) return
  for (const expected of truth.rows) {
    const row = report.rows.find((one) => one.row === expected.row)
    if (!row) {
      score.faults.push(`${place}: row ${expected.row} not found`)
      continue
    }
    score.rowsFound += 1
    scoreRow(score, expected, row, `${place} row ${expected.row}`)
  }
  const known = new Set(truth.rows.map(({ row }) => row))
  for (const { row } of report.rows) {
    if (known.has(row)) continue
    score.strayRows += 1
    score.faults.push(`${place}: row ${row} is no data`)
  }
  // Of two tables on a sheet the foot of the first may be told as what stands above the second.
  const ignored = new Set(ofSheet.flatMap((one) => one.ignored.map(({ row }) => row)))
  score.ignoredRows += truth.ignoredRows.length
  for (const row of truth.ignoredRows) {
    if (ignored.has(row)) score.ignoredTold += 1
    else score.faults.push(`${place}: row ${row} is not told`)
  }
  if (!same(report.totals, truth.totals))
    score.faults.push(`${place}: totals ${JSON.stringify(report.totals)}`)
}

function reportsOn(truth: TruthTable, printed: readonly Printed[]): Report[] {
  return printed.filter(
    (line): line is Report => 'sheet' in line && line.file === truth.file && line.sheet === truth.sheet,
  )
}

/** The table of the sheet that shares most rows with the truth; of tables side by side that of its form. */
function reportFor(truth: TruthTable, ofSheet: readonly Report[]): Report | undefined {
  const known = new Set([...truth.rows.map(({ row }) => row), ...truth.ignoredRows])
  const shared = ({ form, rows, ignored }: Report) =>
    [...rows, ...ignored].filter(({ row }) => known.has(row)).length +
    (form === (truth.form ?? null) ? 0.5 : 0)
  return ofSheet.reduce<Report | undefined>(
    (best, report) => (best && shared(best) >= shared(report) ? best : report),
    undefined,
  )
}

/** Holds what was printed against the truth, table by table. */
export function scoreOf(truths: readonly TruthTable[], printed: readonly Printed[]): Score {
  const score: Score = {
    tables: 0,
    forms: 0,
    units: 0,
    periods: 0,
    rows: 0,
    rowsFound: 0,
    cells: 0,
    cellsRight: 0,
    cellsAsked: 0,
    cellsFlagged: 0,
    cellsSilent: 0,
    unflagged: 0,
    strayRows: 0,
    ignoredRows: 0,
    ignoredTold: 0,
    errors: 0,
    errorsRight: 0,
    faults: [],
  }
  for (const truth of truths) {
    if (truth.error !== undefined) {
      const found = printed.find((line) => line.file === truth.file && 'error' in line)
      score.errors += 1
      if (found && 'error' in found && found.error?.code === truth.error) score.errorsRight += 1
      else score.faults.push(`${truth.file}: not ${truth.error}`)
      continue
    }
    score.tables += 1
    score.rows += truth.rows.length
    const ofSheet = reportsOn(truth, printed)
    const report = reportFor(truth, ofSheet)
    if (report) scoreTable(score, truth, report, ofSheet)
    else score.faults.push(`${truth.file} / ${truth.sheet}: no table`)
  }
  return score
}
