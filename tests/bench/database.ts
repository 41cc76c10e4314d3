import { join } from 'node:path'
import { openChanges } from '../../electron/backend/changes.ts'
import { migrate } from '../../electron/backend/database/migrate.ts'
import { connect } from '../../electron/backend/database/sqlite/connection.ts'
import { openStore } from '../../electron/backend/database/store.ts'
import { fillWithDemo } from '../../electron/backend/demo/demo.ts'
import { openLog } from '../../electron/backend/log.ts'
import { seedUnits } from '../../electron/backend/units/seed.ts'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { inTurn, report } from './measure.ts'

const small = 1_000
const large = 100_000
const runs = 9

/** A data folder with this many invented models and a tenth as many conferences. */
async function folderWith(models: number) {
  const folder = await temporaryFolder()
  const log = openLog(folder.path)
  const store = openStore(`${folder.path}/so-dan-van.db`, log)
  migrate(store.connection)
  const services = {
    options: {
      dataFolder: folder.path,
      resourcesFolder: join(import.meta.dirname, '../../resources'),
      version: 'bench',
      demo: false,
      services: { printPdf: () => Promise.reject(new Error('Nothing is printed here')) },
    },
    store,
    log,
    changes: openChanges(),
    startId: 'bench',
  }
  await seedUnits(services)
  await fillWithDemo(services, '2026-11-22', { models, conferences: models / 10 })
  await store.queries.destroy()
  return folder
}

const folders = { small: await folderWith(small), large: await folderWith(large) }
const apps = {
  small: await openTestBackend({ dataFolder: folders.small.path }),
  large: await openTestBackend({ dataFolder: folders.large.path }),
}
const bare = connect(`${folders.large.path}/so-dan-van.db`)
const size = `${large.toLocaleString('vi-VN')} mô hình`

const page = { kind: 'model', pageSize: 50 } as const
const [largeClient, smallClient] = [apps.large.client, apps.small.client]
report(
  `Trang danh sách, ${size}`,
  `${small} mô hình`,
  await inTurn(
    runs,
    () => largeClient.records.list(page),
    () => smallClient.records.list(page),
  ),
)
// A filter never asked before: its count and sums are not known yet.
let bound = 1_900
const unknownPage = () => {
  bound += 1
  return { ...page, filters: { startYear: { from: bound } } }
}
const barePage = bare.prepare<[number]>(
  'SELECT * FROM model WHERE deletedAt IS NULL AND startYear >= ? ORDER BY nameSort, id LIMIT 50',
)
const bareTotals = bare.prepare<[number]>(
  `SELECT count(*), sum(households), sum(landM2), sum(workdays), sum(amount)
   FROM model LEFT JOIN modelYear ON recordId = id AND year = latestYear WHERE deletedAt IS NULL AND startYear >= ?`,
)
report(
  `Trang danh sách với bộ lọc mới, ${size}`,
  'câu SQL trần',
  await inTurn(
    runs,
    () => largeClient.records.list(unknownPage()),
    () => [barePage.all(bound), bareTotals.get(bound)],
  ),
)

const search = { ...page, search: 'thap sang lung luong' }
report(
  `Tìm không dấu, ${size}`,
  `${small} mô hình`,
  await inTurn(
    runs,
    () => largeClient.records.list(search),
    () => smallClient.records.list(search),
  ),
)
const bareSearch =
  bare.prepare(`SELECT * FROM model WHERE searchText LIKE '%thap%' AND searchText LIKE '%sang%'
  AND searchText LIKE '%lung%' AND searchText LIKE '%luong%' ORDER BY nameSort LIMIT 50`)
report(
  `Tìm không dấu, ${size}`,
  'LIKE trần',
  await inTurn(
    runs,
    () => largeClient.records.list(search),
    () => bareSearch.all(),
  ),
)

const opened: TestBackend[] = []
async function openToFirstPage(dataFolder: string): Promise<void> {
  const app = await openTestBackend({ dataFolder })
  await app.client.records.list(page)
  opened.push(app)
}
report(
  `Mở chương trình đến trang đầu, ${size}`,
  `${small} mô hình`,
  await inTurn(
    5,
    () => openToFirstPage(folders.large.path),
    () => openToFirstPage(folders.small.path),
  ),
)
bare.close()
for (const app of [...opened, apps.small, apps.large]) await app.close()
await folders.small.remove()
await folders.large.remove()
