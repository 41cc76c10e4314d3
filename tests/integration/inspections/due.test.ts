import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { nextDueOn } from '../../../shared/records/recommendation.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { stored } from '../../support/office.ts'

let app: TestBackend
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-20T05:00:00Z') })
  app = await openTestBackend()
})
afterEach(async () => {
  vi.useRealTimers()
  await app.close()
})

test.each([
  ['2026-05-19', 'overdue'],
  ['2026-05-20', 'within7'],
  ['2026-05-27', 'within7'],
  ['2026-05-28', 'within15'],
  ['2026-06-04', 'within15'],
  ['2026-06-05', 'within30'],
  ['2026-06-19', 'within30'],
  ['2026-06-20', 'later'],
  [null, 'none'],
])('what is due on %s is %s; lists, overview and definition agree', async (dueOn, expected) => {
  const stages = [
    { dueOn: '2026-01-31', product: 'Đã xong', doneOn: '2026-01-20' },
    { dueOn, product: 'Còn lại', doneOn: null },
  ]
  const id = await stored(app.client, 'recommendation', { text: 'Mở sổ', status: 'partlyDone', stages })
  const { rows } = await app.client.records.list({
    kind: 'recommendation',
    filters: { due: { anyOf: [expected] } },
  })
  expect(rows.map((row) => row.id)).toEqual([id])
  expect(nextDueOn(rows[0]?.values ?? {})).toBe(dueOn)
  const { overdue, byUnit, due7, due15, due30 } = await app.client.followUp.overview()
  expect(overdue.count).toBe(expected === 'overdue' ? 1 : 0)
  expect([due7, due15, due30].map(({ count }) => count)).toEqual(
    { within7: [1, 1, 1], within15: [0, 1, 1], within30: [0, 0, 1] }[expected] ?? [0, 0, 0],
  )
  expect(byUnit).toMatchObject([{ unitId: null, label: 'Chưa ghi đơn vị', oldestDueOn: dueOn }])
  const overdueList = await app.client.records.list({
    kind: 'recommendation',
    filters: { state: { anyOf: ['overdue'] } },
  })
  expect(overdueList.total).toBe(overdue.count)
})

test('a deadline before the document that sets it is refused at its line', async () => {
  const save = app.client.records.save({
    kind: 'recommendation',
    values: {
      text: 'Mở sổ',
      sourceOn: '2026-05-05',
      stages: [{ dueOn: '2026-06-30' }, { dueOn: '2025-06-30' }],
    },
  })
  await expect(save).rejects.toMatchObject({
    code: 'record.invalid',
    data: { fields: { 'stages.1.dueOn': 'field.deadlineBefore' } },
  })
})

test('a recommendation without an inspection belongs to the year of its source document', async () => {
  await stored(app.client, 'recommendation', { text: 'Mở sổ', sourceOn: '2023-05-05' })
  const { total, rows } = await app.client.inspectionStatistics.table({ from: 2023, to: 2023, by: 'form' })
  expect(total.numbers.recommendations.count).toBe(1)
  expect(rows.map(({ label }) => label)).toEqual(['Kiến nghị không gắn cuộc kiểm tra'])
})
