import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoMonthPlan } from '../../../electron/backend/demo/plans.ts'
import { chanceFrom } from '../../../electron/backend/demo/random.ts'
import type { Values } from '../../../shared/contract/records.ts'
import { kindsInRailOrder } from '../../../shared/records/registry.ts'
import { taskState } from '../../../shared/records/task.ts'
import { checksOf, failedChecks } from '../../../shared/statistics/checks.ts'
import { statisticalFormOf } from '../../../shared/statistics/shipped.ts'
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

test('whatever the day, there are tasks in every state', () => {
  for (let day = 0; day < 366; day += 1) {
    const today = new Date(Date.UTC(2026, 10, 1 + day)).toISOString().slice(0, 10)
    const tasks = demoMonthPlan({ units: [], chance: chanceFrom(1), today }).filter(
      ({ kind }) => kind === 'task',
    )
    const states = tasks.map(({ values }) => taskState(values.status, values.dueOn, today))
    expect(states, today).toEqual(['done', 'late', 'inProgress', 'open'])
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

test('documents have somebody to sign them, one of the committee', async () => {
  const { signerName, signers } = await app.client.settings.get()
  const { rows } = await app.client.records.list({ kind: 'person' })
  const nameOf = (role: string) =>
    rows.filter(({ values }) => values.committeeRole === role).map(({ values }) => values.name)
  expect(nameOf('chair')).toEqual([signerName])
  expect(signers.map(({ name }) => name).sort()).toEqual(nameOf('deputy').sort())
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

test('communes have figures of several forms and quarters that pass the checks of their forms', async () => {
  const stored = await app.client.statistics.periods()
  const codes = [...new Set(stored.map(({ form }) => form))]
  expect(codes.length).toBeGreaterThanOrEqual(6)
  for (const code of codes) {
    const form = statisticalFormOf(code)
    if (!form) throw new Error(`No form ${code}`)
    const periods = stored.filter((one) => one.form === code).map(({ period }) => period)
    const before = new Map<string, Values>()
    for (const period of periods.toSorted()) {
      const { lines } = await app.client.statistics.figures({ form: code, period })
      const sent = lines.filter(({ rows }) => rows.length > 0)
      expect(sent.length, `${code} ${period}`).toBeGreaterThan(40)
      for (const { unitId, figures: values } of sent) {
        const previous = period.endsWith('Q1') ? null : (before.get(String(unitId)) ?? null)
        const row = { values, stated: new Set(Object.keys(values)), previous }
        expect(failedChecks(checksOf(form), row), `${code} ${period}`).toEqual([])
        before.set(String(unitId), values)
      }
    }
  }
})
