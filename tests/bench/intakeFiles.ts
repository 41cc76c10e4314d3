// Ninety files of 50 rows, and one of 13,268 rows (the models of Cao Bằng 2020-2024): receiving them against the bare
// SheetJS read of the same bytes; the longest wait of another call meanwhile, while they are stored as records and while
// that is undone; and the memory that it took.
import { setTimeout as wait } from 'node:timers/promises'
import * as XLSX from 'xlsx'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { fileOf, modelList } from '../support/intake/workbooks.ts'
import { inTurn, report } from './measure.ts'

const runs = 5
const askedEvery = 2
const kilobytesPerMegabyte = 1024

interface Load {
  what: string
  rows: number
  files: { name: string; bytes: Uint8Array }[]
}

const loads: Load[] = [
  {
    what: '90 tệp, mỗi tệp 50 dòng',
    rows: 90 * 50,
    files: Array.from({ length: 90 }, (_, index) => ({
      name: `Bao Lac 2024 (${index + 1}).xlsx`,
      bytes: modelList(50, index * 50),
    })),
  },
  {
    what: '1 tệp 13.268 dòng',
    rows: 13_268,
    files: [{ name: 'Bao Lac 2024.xlsx', bytes: modelList(13_268) }],
  },
]

function bareRead({ files }: Load): number {
  return files
    .flatMap(({ bytes }) => {
      const workbook = XLSX.read(bytes)
      return workbook.SheetNames.map((name) => {
        const sheet = workbook.Sheets[name]
        return sheet ? XLSX.utils.sheet_to_json(sheet, { header: 1 }).length : 0
      })
    })
    .reduce((sum, count) => sum + count, 0)
}

async function receive({ client }: TestBackend, load: Load): Promise<string[]> {
  const files = load.files.map(({ name, bytes }) => fileOf(name, bytes))
  const tableIds: string[] = []
  let rows = 0
  for await (const { result } of await client.intake.receive({ files })) {
    for (const { id, counts } of result?.tables ?? []) {
      rows += counts.create
      tableIds.push(id)
    }
  }
  if (rows !== load.rows) throw new Error(`Read ${rows} of ${load.rows} rows`)
  return tableIds
}

async function commit({ client }: TestBackend, load: Load, tableIds: string[]): Promise<string> {
  const { created, operationId } = await client.intake.commit({ tableIds })
  if (created !== load.rows) throw new Error(`Stored ${created} of ${load.rows} rows`)
  return operationId
}

async function undo({ client }: TestBackend, load: Load, operationId: string): Promise<void> {
  const { reversed } = await client.operations.undo({ operationId })
  if (reversed !== load.rows) throw new Error(`Undid ${reversed} of ${load.rows} rows`)
}

interface Watched<Result> {
  result: Result
  /** Milliseconds that the work took. */
  took: number
  /** Milliseconds. */
  longest: number
}

/**
 * The longest that a list of another kind, asked for every two milliseconds, took to answer during the work. It counts
 * from when it was due to be asked: a busy process asks late.
 */
async function watched<Result>(
  { client }: TestBackend,
  work: () => Promise<Result>,
): Promise<Watched<Result>> {
  let working = true
  let longest = 0
  const start = performance.now()
  const worked = work().finally(() => {
    working = false
  })
  while (working) {
    const due = performance.now() + askedEvery
    await wait(askedEvery)
    await client.records.list({ kind: 'unit', pageSize: 10 })
    longest = Math.max(longest, performance.now() - due)
  }
  const result = await worked
  return { result, took: performance.now() - start, longest }
}

/** Prints the longest wait during each part of a file's way. */
async function printWaits(backend: TestBackend, load: Load): Promise<void> {
  const print = (what: string, { took, longest }: Watched<unknown>) =>
    console.log(`  ${what}: ${took.toFixed(0)} ms, việc khác phải chờ lâu nhất ${longest.toFixed(0)} ms`)
  const received = await watched(backend, () => receive(backend, load))
  print('tiếp nhận', received)
  const committed = await watched(backend, () => commit(backend, load, received.result))
  print('ghi vào sổ', committed)
  print('hoàn tác', await watched(backend, () => undo(backend, load, committed.result)))
}

for (const load of loads) {
  const backends = await Promise.all(Array.from({ length: runs + 2 }, () => openTestBackend()))
  const waiting = [...backends]
  const next = () => {
    const backend = waiting.pop()
    if (!backend) throw new Error('No empty database left')
    return backend
  }
  report(
    `Tiếp nhận ${load.what}`,
    'chỉ đọc bằng SheetJS',
    await inTurn(
      runs,
      () => receive(next(), load),
      () => bareRead(load),
    ),
  )
  await printWaits(next(), load)
  const memory = process.resourceUsage().maxRSS / kilobytesPerMegabyte
  console.log(`  bộ nhớ cao nhất ${memory.toFixed(0)} MB`)
  await Promise.all(backends.map((backend) => backend.close()))
}
