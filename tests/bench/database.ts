import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { connect } from '../../electron/backend/database/sqlite/connection.ts'
import { localDay } from '../../electron/backend/records/computed.ts'
import type { ListQuery } from '../../shared/contract/records.ts'
import { recordKinds } from '../../shared/records/registry.ts'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { inTurn, report } from './measure.ts'
import { folderWith } from './support/dataFolders.ts'

// A million records take minutes to invent; they are measured where they are asked for: npm run bench -- --large
const isLarge = process.argv.includes('--large')
const sizes = isLarge ? { small: 100_000, large: 1_000_000 } : { small: 10_000, large: 100_000 }
const runs = isLarge ? 5 : 9
const exportRuns = isLarge ? 1 : 3

const written = (records: number) => `${records.toLocaleString('vi-VN')} bản ghi`
const folders = { small: await folderWith(sizes.small), large: await folderWith(sizes.large) }
const apps = {
  small: await openTestBackend({ dataFolder: folders.small.path }),
  large: await openTestBackend({ dataFolder: folders.large.path }),
}
const bare = connect(join(folders.large.path, 'so-dan-van.db'))

type Work = (app: TestBackend) => Promise<unknown>

/** The same work at both sizes, and against the bare SQL on the larger one. */
async function measure(
  what: string,
  work: Work,
  bareWork: (() => unknown) | null,
  times = runs,
): Promise<void> {
  const label = `${what}, ${written(sizes.large)}`
  report(
    label,
    written(sizes.small),
    await inTurn(
      times,
      () => work(apps.large),
      () => work(apps.small),
    ),
  )
  if (bareWork) report(label, 'câu SQL trần', await inTurn(times, () => work(apps.large), bareWork))
}

const page = { kind: 'model', pageSize: 50 } as const
const barePage = bare.prepare('SELECT * FROM model WHERE deletedAt IS NULL ORDER BY nameSort, id LIMIT 50')
await measure(
  'Trang danh sách',
  ({ client }) => client.records.list(page),
  () => barePage.all(),
)

// A filter never asked before: its count and sums are not known yet.
let bound = 1_900
const unknownPage: Work = ({ client }) => {
  bound += 1
  return client.records.list({ ...page, filters: { startYear: { from: bound } } })
}
const bareFilter = bare.prepare<[number]>(
  'SELECT * FROM model WHERE deletedAt IS NULL AND startYear >= ? ORDER BY nameSort, id LIMIT 50',
)
const bareTotals = bare.prepare<[number]>(
  `SELECT count(*), sum(households), sum(landM2), sum(workdays), sum(amount)
   FROM model LEFT JOIN modelYear ON recordId = id AND year = latestYear WHERE deletedAt IS NULL AND startYear >= ?`,
)
await measure('Bộ lọc mới', unknownPage, () => [bareFilter.all(bound), bareTotals.get(bound)])

const late: ListQuery & { pageSize: number } = {
  kind: 'task',
  pageSize: 50,
  filters: { state: { anyOf: ['late'] } },
}
const bareLate = bare.prepare<[string]>(
  `SELECT * FROM task WHERE deletedAt IS NULL AND dueOn < ? AND coalesce(status, '') <> 'done' ORDER BY dueOn, id LIMIT 50`,
)
await measure(
  'Nhiệm vụ quá hạn',
  ({ client }) => client.records.list(late),
  () => bareLate.all(localDay()),
)

const search = 'thap sang lung luong'
const bareSearch =
  bare.prepare(`SELECT * FROM model WHERE searchText LIKE '%thap%' AND searchText LIKE '%sang%'
  AND searchText LIKE '%lung%' AND searchText LIKE '%luong%' ORDER BY nameSort LIMIT 50`)
await measure(
  'Tìm không dấu trong danh sách',
  ({ client }) => client.records.list({ ...page, search }),
  () => bareSearch.all(),
)
// Without an index every kind is read whole.
const bareEverywhere = recordKinds.map((kind) =>
  bare.prepare(`SELECT id FROM ${kind} WHERE deletedAt IS NULL
    AND searchText LIKE '%thap%' AND searchText LIKE '%sang%' AND searchText LIKE '%lung%' LIMIT 5`),
)
await measure(
  'Ô tìm mọi nơi',
  ({ client }) => client.search.everywhere({ text: 'thap sang lung' }),
  () => bareEverywhere.map((statement) => statement.all()),
)
await measure('Ô tìm mọi nơi, một chữ', ({ client }) => client.search.everywhere({ text: 'm' }), null)
// A day never asked for before: what was told of another is not told again.
let day = 1
await measure(
  'Trang đầu',
  ({ client }) => {
    day = (day % 28) + 1
    return client.home.summary({ today: `2026-11-${String(day).padStart(2, '0')}` })
  },
  null,
)

const bareRows = bare.prepare(
  `SELECT * FROM model LEFT JOIN modelYear ON recordId = id AND year = latestYear
   WHERE deletedAt IS NULL ORDER BY nameSort, id`,
)
await measure(
  'Xuất mọi mô hình ra Excel',
  ({ client }) => client.records.export({ kind: 'model' }),
  () => {
    let rows = 0
    for (const _row of bareRows.iterate()) rows += 1
    return rows
  },
  exportRuns,
)
bare.close()
for (const app of [apps.small, apps.large]) await app.close()

for (const [size, folder] of [
  [sizes.small, folders.small],
  [sizes.large, folders.large],
] as const) {
  const output = execFileSync(
    process.execPath,
    [join(import.meta.dirname, 'support', 'backendMemory.ts'), folder.path],
    { encoding: 'utf8' },
  )
  const { opened, most }: { opened: number; most: number } = JSON.parse(output)
  console.log(
    `Bộ nhớ của phần xử lý, ${written(size)}: ${opened.toFixed(0)} MB khi mở, nhiều nhất ${most.toFixed(0)} MB khi xuất mọi mô hình`,
  )
  await folder.remove()
}
