import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { stored, unitNamed } from '../../support/office.ts'

let app: TestBackend
let before = ''
let now = ''

/** A demand of 2024 to xã Vũ Minh, which is a part of xã Nguyên Bình since 2025-07-01; looked at in 2026. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-10T05:00:00Z') })
  app = await openTestBackend()
  before = await unitNamed(app.client, 'Xã Vũ Minh', 'before')
  now = await unitNamed(app.client, 'Xã Nguyên Bình')
  const teamId = await stored(app.client, 'inspectionTeam', { name: 'Đoàn kiểm tra số 1', year: 2024 })
  const inspectionId = await stored(app.client, 'inspection', {
    title: 'Kiểm tra Quy chế dân chủ',
    unitId: before,
    teamId,
    plannedOn: '2024-05-14',
    status: 'done',
  })
  await stored(app.client, 'recommendation', {
    text: 'Mở sổ theo dõi kiến nghị',
    inspectionId,
    unitId: before,
    status: 'inProgress',
    stages: [{ dueOn: '2024-12-31', product: 'Sổ' }],
  })
})
afterEach(async () => {
  vi.useRealTimers()
  await app.close()
})

const both = 'Xã Vũ Minh (cũ), nay là xã Nguyên Bình'

test('lists show it under the successor with both names; its own unit stays as it was', async () => {
  const { rows } = await app.client.records.list({
    kind: 'recommendation',
    filters: { unitId: { under: now } },
  })
  expect(rows).toMatchObject([{ values: { unitId: before }, labels: { unitId: both } }])
  await app.client.records.save({
    kind: 'recommendation',
    id: rows[0]?.id,
    values: { status: 'done' },
  })
  const settled = await app.client.records.list({ kind: 'recommendation' })
  expect(settled.rows[0]?.labels.unitId).toBe('Xã Vũ Minh')
})

test('while the successor is inspected in 2026 it is in view', async () => {
  const id = await stored(app.client, 'inspection', {
    title: 'Kiểm tra năm 2026',
    unitId: now,
    plannedOn: '2026-03-12',
  })
  const { earlier } = await app.client.inspections.dossier({ id })
  expect(earlier.map(({ values, labels }) => [values.text, labels.unitId])).toEqual([
    ['Mở sổ theo dõi kiến nghị', both],
  ])
})

test('the follow-up counts it for the successor and names the old one', async () => {
  const { byUnit } = await app.client.followUp.overview()
  expect(byUnit).toMatchObject([
    { unitId: now, label: 'Xã Nguyên Bình', formerNames: ['Xã Vũ Minh'], overdue: { count: 1 } },
  ])
  const { html } = await app.client.documents.html({ document: 'reminderLetter', recordId: now })
  expect(html.replace(/<[^>]+>/g, '')).toContain('xã Vũ Minh (cũ), nay là xã Nguyên Bình')
})

test('statistics have it under its old name by old units and under the new one by new units', async () => {
  const labels = async (units: 'now' | 'asWere') => {
    const { rows } = await app.client.inspectionStatistics.table({ from: 2024, to: 2026, by: 'unit', units })
    return rows.map(({ label, numbers }) => [label, numbers.inspections.count, numbers.overdue.count])
  }
  expect(await labels('asWere')).toEqual([['Xã Vũ Minh', 1, 1]])
  expect(await labels('now')).toEqual([['Xã Nguyên Bình', 1, 1]])
})

test('the report of that year lists it with both names', async () => {
  const { html } = await app.client.documents.html({ document: 'followUpReport', year: 2024 })
  expect(html).toContain(both)
})

test('an export with both names is taken in again without a question', async () => {
  const file = await app.client.records.export({ kind: 'recommendation' })
  const received = []
  for await (const { result } of await app.client.intake.receive({ files: [file] }))
    if (result) received.push(result)
  const table = received[0]?.tables[0]
  const { rows } = await app.client.intake.rows({ tableId: table?.id ?? '' })
  expect(rows.map(({ decision, values, issues }) => [decision, values.unitId, issues])).toEqual([
    ['skip', before, []],
  ])
})
