import { afterAll, beforeAll, expect, test } from 'vitest'
import { kindsInRailOrder } from '../../../shared/records/registry.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'

let app: TestBackend
beforeAll(async () => {
  app = await openTestBackend({ demo: true })
})
afterAll(() => app.close())

test('there are records of all kinds, and no undo takes them away', async () => {
  for (const kind of kindsInRailOrder) {
    expect((await app.client.records.list({ kind })).total, kind).toBeGreaterThan(1)
  }
  expect(await app.client.operations.last()).toBeNull()
})

test('every record passes the checks of a form that saves it as it is', async () => {
  for (const kind of kindsInRailOrder) {
    const { rows } = await app.client.records.list({ kind, pageSize: 20 })
    for (const { id, values } of rows) {
      // Saved anew under another key, so that all checks run.
      const { operationId } = await app.client.records.save({ kind, values })
      await app.client.operations.undo({ operationId })
      expect(await app.client.records.get({ kind, id })).toMatchObject({ values })
    }
  }
})

test('tasks are in every state, commendations in every status, and last year’s are decided', async () => {
  for (const state of ['open', 'inProgress', 'done', 'late']) {
    const { total } = await app.client.records.list({ kind: 'task', filters: { state: { anyOf: [state] } } })
    expect(total, state).toBeGreaterThan(0)
  }
  const lastYear = new Date().getFullYear() - 1
  const decided = await app.client.records.list({
    kind: 'commendation',
    filters: { year: { anyOf: [lastYear] }, status: { anyOf: ['decided'] } },
  })
  expect(decided.total).toBeGreaterThan(10)
})

test('the numbers of invented documents run as those of a register', async () => {
  const series = await app.client.register.series()
  expect(series.length).toBeGreaterThan(5)
  expect(series.filter(({ gaps, duplicates }) => gaps.length > 0 || duplicates.length > 0)).toEqual([])
  for (const { entries } of series) {
    const days = [...entries]
      .sort((one, other) => one.ordinal - other.ordinal)
      .map(({ issuedOn }) => issuedOn)
    expect(days).toEqual([...days].sort())
  }
})
