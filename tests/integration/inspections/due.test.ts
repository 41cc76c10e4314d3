import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { nextDueOn } from '../../../shared/records/recommendation.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { stored, unitNamed } from '../../support/office.ts'

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

test('a corrected reminder takes the place of the one that it corrects; undo takes it back', async () => {
  const unitId = await unitNamed(app.client, 'Xã Huy Giáp')
  const id = await stored(app.client, 'recommendation', {
    text: 'Mở sổ',
    unitId,
    stages: [{ dueOn: '2026-04-30', product: 'Sổ' }],
  })
  const reminders = async () =>
    (await app.client.records.get({ kind: 'recommendation', id })).values.reminders
  const first = await app.client.documents.issue({
    target: { document: 'reminderLetter', recordId: unitId },
    number: '25',
    signedOn: '2026-05-12',
  })
  expect(await reminders()).toEqual([{ number: '25-CV/BCĐ', on: '2026-05-12', documentId: first.summary.id }])
  const correction = await app.client.documents.correct({ documentId: first.summary.id })
  const second = await app.client.documents.issue({
    target: { documentId: correction.summary.id },
    number: '25',
    signedOn: '2026-05-14',
  })
  expect(await reminders()).toEqual([
    { number: '25-CV/BCĐ', on: '2026-05-14', documentId: second.summary.id },
  ])
  await app.client.operations.undo({ operationId: second.operationId })
  expect(await reminders()).toMatchObject([{ on: '2026-05-12' }])
  // Without the draft that is left of the correction, another letter is another reminder.
  await app.client.documents.remove({ documentId: second.summary.id })
  await app.client.documents.issue({
    target: { document: 'reminderLetter', recordId: unitId },
    number: '31',
    signedOn: '2026-05-19',
  })
  expect(await reminders()).toMatchObject([{ on: '2026-05-12' }, { on: '2026-05-19' }])
})
