import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Values } from '../../../shared/contract/records.ts'
import type { RecordKind } from '../../../shared/records/registry.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'

let app: TestBackend
beforeEach(async () => {
  app = await openTestBackend()
})
afterEach(() => app.close())

const today = '2026-06-15'

async function add(kind: RecordKind, values: Values): Promise<string> {
  return (await app.client.records.save({ kind, values })).record.id
}

test('tasks due within 30 days and overdue ones stand among what is due, soonest first', async () => {
  await add('task', { content: 'Quá hạn', dueOn: '2026-06-01', leadUnit: 'Sở Nội vụ' })
  await add('task', { content: 'Trong tháng', dueOn: '2026-06', status: 'inProgress' })
  await add('task', { content: 'Xong rồi', dueOn: '2026-06-01', status: 'done' })
  await add('task', { content: 'Còn xa', dueOn: '2026-12-01' })
  await add('task', { content: 'Cả năm', dueOn: '2026' })
  const { due, tasks } = await app.client.home.summary({ today })
  expect(tasks).toEqual({ due: 1, overdue: 1 })
  expect(due).toMatchObject([
    { kind: 'task', title: 'Quá hạn', unitName: 'Sở Nội vụ', dueOn: '2026-06-01', daysLeft: -14 },
    { kind: 'task', title: 'Trong tháng', dueOn: '2026-06-30', daysLeft: 15 },
  ])
})

test('each number by kind is the total of the list that it names', async () => {
  await add('programme', { title: 'Đề án', issuedOn: '2026-01-02' })
  await add('plan', { title: 'Kế hoạch', year: 2025 })
  await add('document', { subject: 'Công văn', issuedOn: '2025-03-04' })
  await add('inspection', { title: 'Kiểm tra', plannedOn: '2026-04-05' })
  const inspectionId = await add('inspection', { title: 'Kiểm tra', plannedOn: '2025-04-05' })
  await add('recommendation', { text: 'Kiến nghị', inspectionId })
  const roundId = await add('commendationRound', { title: 'Đợt', year: 2026 })
  await add('commendation', { name: 'Chi hội', roundId })
  await app.client.records.save({
    kind: 'model',
    values: { name: 'M' },
    years: [{ year: 2025 }, { year: 2026 }],
  })
  const { byKind } = await app.client.home.summary({ today })
  expect(byKind.map(({ kind, thisYear, lastYear }) => [kind, thisYear, lastYear])).toEqual([
    ['conference', 0, 0],
    ['model', 1, 1],
    ['programme', 1, 0],
    ['plan', 0, 1],
    ['task', 0, 0],
    ['inspectionTeam', 0, 0],
    ['inspection', 1, 1],
    ['recommendation', 0, 1],
    ['commendationRound', 1, 0],
    ['commendation', 1, 0],
    ['document', 0, 1],
  ])
  for (const { kind, thisYear, lastYear, listThisYear, listLastYear } of byKind) {
    expect((await app.client.records.list({ kind, ...listThisYear })).total, kind).toBe(thisYear)
    expect((await app.client.records.list({ kind, ...listLastYear })).total, kind).toBe(lastYear)
  }
})

test('what waits for a step is counted with the list that shows exactly it', async () => {
  await add('plan', { title: 'Dự thảo', status: 'drafted' })
  await add('plan', { title: 'Đã có', status: 'issued', number: '1', issuedOn: '2026-01-01' })
  await add('commendation', { name: 'A', status: 'approved' })
  const model = (result: string | null) =>
    app.client.records.save({
      kind: 'model',
      values: { name: `M ${result}` },
      years: [{ year: 2026, status: 'registered', result }],
    })
  await model(null)
  await model('Tốt')
  const { waiting } = await app.client.home.summary({ today })
  expect(waiting.map(({ step, count }) => [step, count])).toEqual([
    ['planDrafted', 1],
    ['commendationApproved', 1],
    ['modelWithoutResult', 1],
  ])
  for (const { kind, count, list } of waiting) {
    expect((await app.client.records.list({ kind, ...list })).total).toBe(count)
  }
})

test('what stands for all other units or fields names each of them, so that it opens exactly what it counts', async () => {
  const units = (await app.client.units.all()).filter(({ kind }) => kind === 'commune').slice(0, 15)
  for (const [index, { id }] of units.entries()) {
    const title = `Hội nghị ${index}`
    await add('conference', { title, unitId: id, heldOn: '2026-02-03', attendees: 10 })
    if (index < 12) await add('conference', { title: `${title} b`, unitId: id, heldOn: '2026-02-04' })
    await app.client.records.save({
      kind: 'model',
      values: { name: `Mô hình ${index}`, field: index === 0 ? null : `Lĩnh vực ${index}` },
      years: [{ year: 2026 }],
    })
  }
  await add('conference', { title: 'Chưa rõ đơn vị', heldOn: '2026-02-05', attendees: 7 })
  const { conferencesByUnit, modelsByField } = await app.client.home.summary({ today })
  expect(conferencesByUnit).toHaveLength(13)
  const others = conferencesByUnit.at(-1)
  expect(others).toMatchObject({ name: null, conferences: 4, attendees: 37 })
  const behind = await app.client.records.list({
    kind: 'conference',
    filters: { unitId: { anyOf: others?.unitIds ?? [] }, heldOn: { from: '2026-01-01', to: '2026-12-31' } },
  })
  expect(behind).toMatchObject({ total: 4, sums: { attendees: 37 } })
  expect(modelsByField).toHaveLength(13)
  const rest = modelsByField.at(-1)
  const models = await app.client.records.list({
    kind: 'model',
    year: 2026,
    filters: { field: { anyOf: rest?.fields ?? [] } },
  })
  expect([rest?.models, models.total]).toEqual([3, 3])
})
