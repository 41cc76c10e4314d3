import { CompiledQuery, Kysely, SqliteDialect } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate } from '../../../electron/backend/database/migrate.ts'
import type { Schema } from '../../../electron/backend/database/schema/schema.ts'
import { type Connection, connect } from '../../../electron/backend/database/sqlite/connection.ts'
import type { Queries } from '../../../electron/backend/database/store.ts'
import { openTasks } from '../../../electron/backend/home/due.ts'
import { identitiesIn } from '../../../electron/backend/intake/queries/records.ts'
import { readList, readTotals } from '../../../electron/backend/records/list.ts'
import { searchEverywhere } from '../../../electron/backend/search/everywhere.ts'
import { type ListQuery, listQuery } from '../../../shared/contract/records.ts'
import { recordKinds } from '../../../shared/records/registry.ts'
import { type TemporaryFolder, temporaryFolder } from '../../support/temporaryFolder.ts'

let folder: TemporaryFolder
let connection: Connection
let queries: Queries
const asked: CompiledQuery[] = []

beforeAll(async () => {
  folder = await temporaryFolder()
  connection = connect(`${folder.path}/test.db`)
  migrate(connection)
  queries = new Kysely<Schema>({
    dialect: new SqliteDialect({ database: connection }),
    log: ({ query }) => {
      asked.push(CompiledQuery.raw(query.sql, [...query.parameters]))
    },
  })
  // More models of one year, with one word, than are gathered to show the first of them.
  connection.exec(`
    WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 2500)
    INSERT INTO model (id, revision, createdAt, updatedAt, searchText, identity, name, nameSort, latestYear)
      SELECT 'm' || n, 1, '', '', 'mo hinh so' || n, n, 'Mô hình ' || n, n, 2026 FROM number;
    INSERT INTO modelYear (recordId, year) SELECT id, 2026 FROM model;
  `)
})
afterAll(async () => {
  await queries.destroy()
  await folder.remove()
})

/** How SQLite goes about the queries that `work` asks and that contain `part`. */
async function plansOf(work: () => Promise<unknown>, part: string): Promise<string[]> {
  asked.length = 0
  await work()
  const found = asked.filter(({ sql }) => sql.includes(part))
  expect(found.length).toBeGreaterThan(0)
  return found.flatMap(({ sql, parameters }) =>
    connection
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...parameters)
      .map(({ detail }) => detail),
  )
}

function firstPage(query: ListQuery): Promise<string[]> {
  return plansOf(() => readList(queries, listQuery.parse(query), { offset: 0, limit: 50 }), 'LIMIT')
}

const sorting = expect.stringMatching(/USE TEMP B-TREE FOR ORDER BY/)
const wholeTable = expect.stringMatching(/^SCAN r$/)

describe('the first page of a list goes along an index and sorts nothing', () => {
  test.each(recordKinds)('%s, as it opens', async (kind) => {
    const plan = await firstPage({ kind })
    expect(plan).not.toContainEqual(sorting)
    expect(plan).not.toContainEqual(wholeTable)
  })

  test('models of one year', async () => {
    const plan = await firstPage({ kind: 'model', year: 2026 })
    expect(plan).toContain('SCAN r USING INDEX modelName')
    expect(plan).not.toContainEqual(sorting)
  })

  test('a search that matches much', async () => {
    const plan = await firstPage({ kind: 'model', search: 'mô hình' })
    expect(plan).toContain('SCAN r USING INDEX modelName')
    expect(plan).not.toContainEqual(sorting)
  })

  test('tasks that are late', async () => {
    const plan = await firstPage({ kind: 'task', filters: { state: { anyOf: ['late'] } } })
    expect(plan).toContainEqual(expect.stringMatching(/^SEARCH r USING INDEX taskDueOn \(dueOn<\?\)/))
    expect(plan).not.toContainEqual(sorting)
  })
})

test('a search that matches little looks at what matches only', async () => {
  const plan = await firstPage({ kind: 'model', search: 'mô hình số 17' })
  expect(plan).toContainEqual(expect.stringMatching(/^SEARCH r USING INTEGER PRIMARY KEY/))
})

test('the search everywhere reads the index of words backwards', async () => {
  const plan = await plansOf(() => searchEverywhere(queries, 'mo hinh', 5), 'CROSS JOIN')
  expect(plan).not.toContainEqual(sorting)
  expect(plan).toContainEqual(expect.stringMatching(/^SEARCH r USING INTEGER PRIMARY KEY/))
})

test('what is due reads tasks along their deadlines', async () => {
  const plan = await plansOf(() => openTasks('2026-06-30').execute(queries), 'LIMIT')
  expect(plan).toContainEqual(expect.stringMatching(/^SEARCH r USING INDEX taskDueOn \(dueOn<\?\)/))
  expect(plan).not.toContainEqual(sorting)
})

test('records that rows of a file may be are found by their unit', async () => {
  const plan = await plansOf(() => identitiesIn(queries, 'model', 'unitId', ['a', 'b']), 'identity')
  expect(plan.filter((step) => step === 'SEARCH model USING INDEX modelUnit (unitId=?)')).toHaveLength(2)
})

test('the bin is found by an index', async () => {
  const plan = await firstPage({ kind: 'model', bin: true })
  expect(plan).toContainEqual(expect.stringMatching(/USING INDEX modelBin/))
})

test.each(['conference', 'model', 'commendation'] as const)(
  '%s: counts and sums come from a narrow index',
  async (kind) => {
    const plan = await plansOf(() => readTotals(queries, listQuery.parse({ kind })), 'count(*)')
    expect(plan).toContain(`SCAN r USING COVERING INDEX ${kind}Listed`)
  },
)
