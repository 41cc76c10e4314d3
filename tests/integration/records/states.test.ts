import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { read, utils } from 'xlsx'
import { localDay } from '../../../electron/backend/records/computed.ts'
import type { Values } from '../../../shared/contract/records.ts'
import { recommendationState } from '../../../shared/records/recommendation.ts'
import type { RecordKind } from '../../../shared/records/registry.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'

let app: TestBackend
beforeEach(async () => {
  app = await openTestBackend()
})
afterEach(() => app.close())

const today = localDay()

async function add(kind: RecordKind, values: Values): Promise<string> {
  return (await app.client.records.save({ kind, values })).record.id
}

function dayFrom(days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

const stage = (dueOn: string | null) => ({ dueOn, product: '' })

const recommendations = [
  { text: 'a', status: 'open', stages: [stage(dayFrom(-1))] },
  { text: 'b', status: 'partlyDone', stages: [stage(dayFrom(20)), stage(dayFrom(-30))] },
  { text: 'c', status: 'done', stages: [stage(dayFrom(-1))] },
  { text: 'd', status: 'inProgress', stages: [stage(today)] },
  { text: 'e', status: null, stages: [] },
  { text: 'f', status: null, stages: [stage(dayFrom(-400)), stage(null)] },
  { text: 'g', status: 'obsolete', stages: [stage(dayFrom(-1))] },
  { text: 'h', status: 'open', stages: [stage(null)] },
]

describe('recommendations', () => {
  test('lists filter them by the state that the screens show', async () => {
    for (const values of recommendations) await add('recommendation', values)
    for (const state of ['open', 'inProgress', 'partlyDone', 'overdue', 'done', 'obsolete']) {
      const filters = { state: { anyOf: [state] } }
      const { rows } = await app.client.records.list({ kind: 'recommendation', filters })
      const expected = recommendations
        .filter(({ status, stages }) => recommendationState(status, stages, today) === state)
        .map(({ text }) => text)
      expect(rows.map(({ values }) => values.text).sort(), state).toEqual(expected)
    }
  })

  test('the first page counts as overdue what that list shows', async () => {
    for (const values of recommendations) await add('recommendation', values)
    const { overdueRecommendations } = await app.client.home.summary({ today })
    const filters = { state: { anyOf: ['overdue'] } }
    const { total } = await app.client.records.list({ kind: 'recommendation', filters })
    expect([overdueRecommendations, total]).toEqual([3, 3])
  })
})

describe('tasks on the first page and in the lists that it opens', () => {
  test('are counted alike, also where only a month, a quarter or a year of the deadline is known', async () => {
    const until = dayFrom(30)
    const months = [-2, -1, 0, 1, 2].map((offset) => {
      const [year = 0, month = 0] = today.split('-').map(Number)
      return new Date(Date.UTC(year, month - 1 + offset, 1)).toISOString().slice(0, 7)
    })
    const year = Number(today.slice(0, 4))
    const deadlines = [
      ...[-31, -1, 0, 1, 29, 30, 31].map(dayFrom),
      ...months,
      ...[1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
      ...[year - 1, year, year + 1].map(String),
      null,
    ]
    for (const dueOn of deadlines) {
      for (const status of ['open', 'inProgress', 'done', null]) {
        await add('task', { content: `${dueOn} ${status}`, dueOn, status })
      }
    }
    const { tasks } = await app.client.home.summary({ today })
    const late = await app.client.records.list({ kind: 'task', filters: { state: { anyOf: ['late'] } } })
    const due = await app.client.records.list({
      kind: 'task',
      filters: { state: { anyOf: ['open', 'inProgress'] }, deadline: { to: until } },
    })
    expect(tasks).toEqual({ due: due.total, overdue: late.total })
    expect(due.total).toBeGreaterThan(0)
    expect(late.total).toBeGreaterThan(0)
  })
})

async function exportedRow(kind: RecordKind): Promise<unknown[]> {
  const file = await app.client.records.export({ kind, columns: ['status'] })
  const book = read(await file.arrayBuffer())
  const rows = utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 })
  return rows.at(-1) ?? []
}

describe('what is late is late on paper, too', () => {
  const cases: [kind: RecordKind, values: Values, words: string][] = [
    ['task', { content: 'Sơ kết', dueOn: dayFrom(-3), status: 'inProgress' }, 'Quá hạn, đang thực hiện'],
    ['task', { content: 'Sơ kết', dueOn: dayFrom(3), status: 'inProgress' }, 'Đang thực hiện'],
    ['task', { content: 'Sơ kết', dueOn: dayFrom(-3), status: 'done' }, 'Đã hoàn thành'],
    [
      'recommendation',
      { text: 'Niêm yết', stages: [stage(dayFrom(-3))], status: 'partlyDone' },
      'Quá hạn, hoàn thành một phần',
    ],
  ]
  test.each(cases)('%s %j is “%s” in the workbook and in print', async (kind, values, words) => {
    await add(kind, values)
    expect(await exportedRow(kind)).toContain(words)
    expect((await app.client.records.print({ kind, columns: ['status'] })).html).toContain(words)
  })
})
