import * as XLSX from 'xlsx'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { fileOf, modelList } from '../support/intake/workbooks.ts'
import { inTurn, report } from './measure.ts'

const rowCount = 10_000
const runs = 5

const bytes = modelList(rowCount)
const size = `${rowCount.toLocaleString('vi-VN')} dòng mô hình`

function bareRead(): number {
  const workbook = XLSX.read(bytes)
  return workbook.SheetNames.reduce((count, name) => {
    const sheet = workbook.Sheets[name]
    return count + (sheet ? XLSX.utils.sheet_to_json(sheet, { header: 1 }).length : 0)
  }, 0)
}

async function receive({ client }: TestBackend): Promise<string[]> {
  const tableIds: string[] = []
  for await (const { result } of await client.intake.receive({
    files: [fileOf('Bao Lac 2024.xlsx', bytes)],
  })) {
    for (const table of result?.tables ?? []) {
      if (table.counts.create !== rowCount) throw new Error(`Read ${JSON.stringify(table.counts)}`)
      tableIds.push(table.id)
    }
  }
  return tableIds
}

async function receiveAndCommit(backend: TestBackend): Promise<void> {
  const tableIds = await receive(backend)
  const { created } = await backend.client.intake.commit({ tableIds })
  if (created !== rowCount) throw new Error(`Stored ${created}`)
}

/** Each run begins with an empty database; those are opened before the clock starts. */
async function measured(what: string, work: (backend: TestBackend) => Promise<unknown>): Promise<void> {
  const backends = await Promise.all(Array.from({ length: runs + 1 }, () => openTestBackend()))
  const waiting = [...backends]
  const next = () => {
    const backend = waiting.pop()
    if (!backend) throw new Error('No empty database left')
    return work(backend)
  }
  report(`${what}, ${size}`, 'chỉ đọc bằng SheetJS', await inTurn(runs, next, bareRead))
  await Promise.all(backends.map((backend) => backend.close()))
}

await measured('Đọc, nhận biết, kiểm tra, lưu tạm', receive)
await measured('Cả ghi vào sổ', receiveAndCommit)
