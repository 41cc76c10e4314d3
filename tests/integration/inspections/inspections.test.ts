import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { minutes as minutesSchema } from '../../../shared/records/inspection.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'

let app: TestBackend
beforeEach(async () => {
  app = await openTestBackend()
})
afterEach(async () => {
  vi.useRealTimers()
  await app.close()
})

async function unitNamed(name: string, from: string | null = '2025-07-01') {
  const unit = (await app.client.units.all()).find((one) => one.name === name && one.validFrom === from)
  if (!unit) throw new Error(`No unit ${name}`)
  return unit
}

async function inspectionOf(unitId: string) {
  const { record: team } = await app.client.records.save({
    kind: 'inspectionTeam',
    values: {
      name: 'Đoàn kiểm tra số 1',
      year: 2026,
      decisionNumber: '30-QĐ/BCĐ',
      decisionOn: '2026-03-11',
      members: [
        { name: 'Nông Văn Hùng', position: 'Phó Trưởng Ban', role: 'head' },
        { name: 'Lý Thị Lan', position: 'Chuyên viên', role: 'secretary' },
      ],
    },
  })
  const { record } = await app.client.records.save({
    kind: 'inspection',
    values: { title: 'Kiểm tra thực hiện Quy chế dân chủ', unitId, teamId: team.id, plannedOn: '2026-05-12' },
  })
  return { team, inspection: record }
}

const minutes = {
  attendees: [{ name: 'Hoàng Minh Tú', position: 'Bí thư Đảng ủy' }],
  contents: [{ title: 'Công tác lãnh đạo', strengths: ['Kế hoạch đầy đủ'], limitations: ['Công khai chậm'] }],
  limitations: ['Công khai chậm'],
}

test('minutes and their recommendations are stored together and undone together', async () => {
  const unit = await unitNamed('Xã Huy Giáp')
  const { inspection } = await inspectionOf(unit.id)
  const { dossier, operationId } = await app.client.inspections.saveMinutes({
    id: inspection.id,
    revision: inspection.revision,
    values: { minutes, startedAt: '2026-05-12T08:00', status: 'done' },
    recommendations: [
      {
        values: {
          text: 'Niêm yết đủ thời gian',
          limitation: 'Công khai chậm',
          stages: [{ dueOn: '2026-06-30', product: 'Báo cáo' }],
        },
      },
      { values: { text: 'Kiện toàn Ban Chỉ đạo' } },
    ],
  })
  expect(dossier.recommendations.map(({ values }) => [values.text, values.status, values.unitId])).toEqual([
    ['Niêm yết đủ thời gian', 'open', unit.id],
    ['Kiện toàn Ban Chỉ đạo', 'open', unit.id],
  ])
  expect(dossier.inspection.values.minutes).toMatchObject({ attendees: minutes.attendees, copies: null })

  const kept = dossier.recommendations[0]
  const again = await app.client.inspections.saveMinutes({
    id: inspection.id,
    revision: dossier.inspection.revision,
    values: {},
    recommendations: [{ id: kept?.id, values: { text: 'Niêm yết đủ 30 ngày' } }],
  })
  expect(again.dossier.recommendations.map(({ values }) => values.text)).toEqual(['Niêm yết đủ 30 ngày'])
  expect((await app.client.records.list({ kind: 'recommendation', bin: true })).total).toBe(1)

  // Both saves belong to one sitting: one entry in the history, one step to undo.
  expect(again.operationId).toBe(operationId)
  expect((await app.client.records.history({ kind: 'inspection', id: inspection.id })).length).toBe(2)
  await app.client.operations.undo({ operationId })
  const before = await app.client.inspections.dossier({ id: inspection.id })
  expect(before).toMatchObject({ recommendations: [], inspection: { values: { minutes: null } } })
})

test('a sitting ends after ten minutes and with whatever else is done; each is a step to undo', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-12T01:00:00Z') })
  const { inspection } = await inspectionOf((await unitNamed('Xã Huy Giáp')).id)
  let { revision } = inspection
  const write = async (at: string, conclusion: string) => {
    vi.setSystemTime(new Date(`2026-05-12T${at}Z`))
    const saved = await app.client.inspections.saveMinutes({
      id: inspection.id,
      revision,
      values: { minutes: { conclusion } },
      recommendations: [],
    })
    revision = saved.dossier.inspection.revision
    return saved.operationId
  }
  const conclusion = async () => {
    const dossier = await app.client.inspections.dossier({ id: inspection.id })
    revision = dossier.inspection.revision
    return minutesSchema.parse(dossier.inspection.values.minutes).conclusion
  }
  const first = await write('01:00:10', 'Một')
  expect(await write('01:09:50', 'Hai')).toBe(first)
  const second = await write('01:10:20', 'Ba')
  expect(second).not.toBe(first)
  await app.client.records.save({ kind: 'conference', values: { title: 'Hội nghị giữa chừng' } })
  const third = await write('01:11:00', 'Bốn')
  expect(third).not.toBe(second)

  await app.client.operations.undo({ operationId: third })
  expect(await conclusion()).toBe('Ba')
  // Writing on after an undo begins anew: what was undone stays undone.
  const fourth = await write('01:11:30', 'Năm')
  expect(fourth).not.toBe(third)
  await app.client.operations.undo({ operationId: fourth })
  await app.client.operations.undo({ operationId: second })
  expect(await conclusion()).toBe('Hai')
})

test('a recommendation that is not right stops the whole save', async () => {
  const { inspection } = await inspectionOf((await unitNamed('Xã Huy Giáp')).id)
  await expect(
    app.client.inspections.saveMinutes({
      id: inspection.id,
      revision: inspection.revision,
      values: { minutes },
      recommendations: [
        { values: { text: 'Đúng' } },
        { values: { text: '', stages: [{ dueOn: '2026-13-01' }] } },
      ],
    }),
  ).rejects.toMatchObject({ code: 'record.invalid' })
  const dossier = await app.client.inspections.dossier({ id: inspection.id })
  expect(dossier).toMatchObject({
    recommendations: [],
    inspection: { revision: 1, values: { minutes: null } },
  })
})

test('open recommendations of the units that were merged into this one are in view', async () => {
  const units = await app.client.units.all()
  const after = await unitNamed('Xã Huy Giáp')
  const old = units.find((unit) => unit.successorIds.includes(after.id))
  const stages = [{ dueOn: '2024-12-31', product: '' }]
  const add = (text: string, unitId: string | undefined, status: string) =>
    app.client.records.save({
      kind: 'recommendation',
      values: { text, unitId: unitId ?? null, status, stages },
    })
  await add('Còn nợ của xã cũ', old?.id, 'inProgress')
  await add('Đã xong của xã cũ', old?.id, 'done')
  await add('Của xã khác', (await unitNamed('Xã Trùng Khánh')).id, 'open')
  const { inspection } = await inspectionOf(after.id)
  const { earlier } = await app.client.inspections.dossier({ id: inspection.id })
  expect(earlier.map(({ values, labels }) => [values.text, labels.unitId])).toEqual([
    ['Còn nợ của xã cũ', `${old?.name} (cũ), nay là xã Huy Giáp`],
  ])
})

test('the first page tells what is due and what is late', async () => {
  const unit = await unitNamed('Xã Huy Giáp')
  await inspectionOf(unit.id)
  const add = (text: string, dueOn: string, status = 'open') =>
    app.client.records.save({
      kind: 'recommendation',
      values: { text, unitId: unit.id, status, stages: [{ dueOn, product: '' }] },
    })
  await add('Quá hạn', '2026-04-30')
  await add('Sắp đến hạn', '2026-05-20')
  await add('Còn lâu', '2026-12-31')
  await add('Xong rồi', '2026-04-30', 'done')
  const summary = await app.client.home.summary({ today: '2026-05-10' })
  expect(summary.due.map(({ title, daysLeft, unitName }) => [title, daysLeft, unitName])).toEqual([
    ['Quá hạn', -10, 'Xã Huy Giáp'],
    ['Kiểm tra thực hiện Quy chế dân chủ', 2, 'Xã Huy Giáp'],
    ['Sắp đến hạn', 10, 'Xã Huy Giáp'],
  ])
  expect(summary.overdueRecommendations).toBe(1)
})

test('minutes print with what was recorded, whatever is still missing', async () => {
  const { inspection, team } = await inspectionOf((await unitNamed('Xã Huy Giáp')).id)
  const blank = await app.client.documents.html({ document: 'inspectionMinutes', recordId: inspection.id })
  expect(blank.html).not.toMatch(/undefined|null|NaN/)
  expect(blank.title).toContain('tại xã Huy Giáp')
  await app.client.inspections.saveMinutes({
    id: inspection.id,
    revision: inspection.revision,
    values: { minutes },
    recommendations: [
      { values: { text: 'Niêm yết đủ thời gian', stages: [{ dueOn: '2026-06-30', product: 'Báo cáo' }] } },
    ],
  })
  const { html } = await app.client.documents.html({ document: 'inspectionMinutes', recordId: inspection.id })
  for (const text of ['Hoàng Minh Tú', 'Công khai chậm', 'Niêm yết đủ thời gian', '30/6/2026', '30-QĐ/BCĐ']) {
    expect(html).toContain(text)
  }
  const decision = await app.client.documents.html({ document: 'teamDecision', recordId: team.id })
  for (const text of ['QUYẾT ĐỊNH', 'Nông Văn Hùng', 'xã Huy Giáp']) expect(decision.html).toContain(text)
})
