import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Values } from '../../../shared/contract/records.ts'
import type { RecordKind } from '../../../shared/records/registry.ts'
import { taskState } from '../../../shared/records/task.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'

let app: TestBackend
beforeEach(async () => {
  app = await openTestBackend()
})
afterEach(() => app.close())

async function add(kind: RecordKind, values: Values): Promise<string> {
  return (await app.client.records.save({ kind, values })).record.id
}

async function valuesOf(kind: RecordKind, id: string): Promise<Values> {
  return (await app.client.records.get({ kind, id })).values
}

describe('several records at once', () => {
  test('get the same values in one operation that one undo takes back', async () => {
    const ids = [
      await add('task', { content: 'A', status: 'open' }),
      await add('task', { content: 'B', status: 'inProgress' }),
      await add('task', { content: 'C', status: 'done' }),
    ]
    const { operationId, changed } = await app.client.records.saveMany({
      kind: 'task',
      ids,
      values: { status: 'done', completedOn: '2026-05-06' },
    })
    expect(changed).toBe(3)
    expect((await app.client.operations.last())?.label).toBe('Sửa 3 nhiệm vụ')
    expect(await valuesOf('task', ids[0] ?? '')).toMatchObject({
      content: 'A',
      status: 'done',
      completedOn: '2026-05-06',
    })
    expect(await app.client.operations.undo({ operationId })).toMatchObject({ reversed: 3, kept: [] })
    expect(await valuesOf('task', ids[1] ?? '')).toMatchObject({ status: 'inProgress', completedOn: null })
  })

  test('records that say so already are left alone', async () => {
    const ids = [await add('task', { content: 'A', status: 'done' }), await add('task', { content: 'B' })]
    expect(
      (await app.client.records.saveMany({ kind: 'task', ids, values: { status: 'done' } })).changed,
    ).toBe(1)
    expect((await app.client.operations.last())?.label).toBe('Sửa nhiệm vụ “B”')
  })

  test('nothing is written where one of them is refused', async () => {
    const ids = [await add('task', { content: 'A' }), await add('task', { content: 'B' })]
    await app.client.records.remove({ kind: 'task', ids: ids.slice(1) })
    const many = (values: Values, which = ids) =>
      app.client.records.saveMany({ kind: 'task', ids: which, values })
    await expect(many({ status: 'done' })).rejects.toMatchObject({ code: 'record.inBin' })
    await expect(many({ status: 'done' }, ['nowhere'])).rejects.toMatchObject({ code: 'record.notFound' })
    await expect(many({ progressPercent: 'nhiều' }, ids.slice(0, 1))).rejects.toMatchObject({
      code: 'record.invalid',
      data: { fields: { progressPercent: 'field.number' } },
    })
    await expect(many({ planId: 'nowhere' }, ids.slice(0, 1))).rejects.toMatchObject({
      code: 'record.linkMissing',
    })
    expect((await valuesOf('task', ids[0] ?? '')).status).toBeNull()
  })
})

describe('putting an old version back', () => {
  test('writes the record as it was after an entry, whatever happened since, and can be undone', async () => {
    const id = await add('plan', {
      title: 'Một',
      number: '12-KH/BCĐ',
      issuedOn: '2026-02-20',
      status: 'drafted',
    })
    await app.client.records.save({ kind: 'plan', id, values: { title: 'Hai', status: 'issued' } })
    await app.client.records.save({ kind: 'plan', id, values: { title: 'Ba', status: 'superseded' } })
    const first = (await app.client.records.history({ kind: 'plan', id })).at(-1)
    const { record, operationId } = await app.client.records.putBack({
      kind: 'plan',
      id,
      entryId: first?.id ?? '',
    })
    expect(record.values).toMatchObject({ title: 'Một', status: 'drafted' })
    expect((await app.client.operations.last())?.label).toBe('Lấy lại bản cũ của kế hoạch “Một”')
    await app.client.operations.undo({ operationId })
    expect(await valuesOf('plan', id)).toMatchObject({ title: 'Ba', status: 'superseded' })
  })

  test('brings yearly values back', async () => {
    const { record } = await app.client.records.save({
      kind: 'model',
      values: { name: 'M' },
      years: [{ year: 2025, households: 12 }],
    })
    const target = { kind: 'model', id: record.id } as const
    await app.client.records.save({ ...target, values: {}, years: [{ year: 2026 }], removedYears: [2025] })
    const first = (await app.client.records.history(target)).at(-1)
    const back = await app.client.records.putBack({ ...target, entryId: first?.id ?? '' })
    expect(back.record.years).toEqual([expect.objectContaining({ year: 2025, households: 12 })])
  })

  test('is refused for an entry of another record, for a record in the bin and for a link that is gone', async () => {
    const plan = await add('plan', { title: 'Kế hoạch' })
    const task = await add('task', { content: 'A', planId: plan })
    const entry = (await app.client.records.history({ kind: 'task', id: task }))[0]?.id ?? ''
    await expect(
      app.client.records.putBack({ kind: 'plan', id: plan, entryId: entry }),
    ).rejects.toMatchObject({ code: 'history.notFound' })
    await app.client.records.save({ kind: 'task', id: task, values: { planId: null } })
    await app.client.records.remove({ kind: 'plan', ids: [plan] })
    const back = () => app.client.records.putBack({ kind: 'task', id: task, entryId: entry })
    await expect(back()).rejects.toMatchObject({ code: 'record.linkMissing' })
    await app.client.records.remove({ kind: 'task', ids: [task] })
    await expect(back()).rejects.toMatchObject({ code: 'record.inBin' })
  })
})

test('a record knows which records of other kinds lead to it', async () => {
  const plan = await add('plan', { title: 'Kế hoạch' })
  const ids: string[] = []
  for (let number = 1; number <= 22; number += 1) {
    ids.push(await add('task', { content: `Việc ${number}`, planId: plan }))
  }
  await app.client.records.remove({ kind: 'task', ids: ids.slice(0, 1) })
  const links = await app.client.records.links({ kind: 'plan', id: plan })
  expect(links).toMatchObject([{ kind: 'task', field: 'planId', total: 21 }])
  expect(links[0]?.records).toHaveLength(20)
  expect(links[0]?.records[0]).toEqual({ id: ids.at(-1), title: 'Việc 22' })
  expect(await app.client.records.links({ kind: 'task', id: ids[3] ?? '' })).toEqual([])
})

describe('statuses', () => {
  test('a plan is issued with a number and a day, and only after it was drafted', async () => {
    const id = await add('plan', { title: 'Kế hoạch', status: 'drafted' })
    const save = (values: Values) => app.client.records.save({ kind: 'plan', id, values })
    await expect(save({ status: 'issued' })).rejects.toMatchObject({
      code: 'record.invalid',
      data: { fields: { number: 'field.neededByStatus', issuedOn: 'field.neededByStatus' } },
    })
    await expect(save({ status: 'superseded' })).rejects.toMatchObject({
      data: { fields: { status: 'field.transition' } },
    })
    await save({ status: 'issued', number: '12-KH/BCĐ', issuedOn: '2026-02-20' })
    await expect(save({ status: 'drafted' })).rejects.toMatchObject({
      data: { fields: { status: 'field.transition' } },
    })
    await expect(save({ number: null })).rejects.toMatchObject({
      data: { fields: { number: 'field.neededByStatus' } },
    })
  })

  test('a commendation goes from proposed over approved to decided; a refusal says why', async () => {
    const id = await add('commendation', { name: 'Chi hội Phụ nữ', status: 'proposed' })
    const save = (values: Values) => app.client.records.save({ kind: 'commendation', id, values })
    await expect(save({ status: 'decided' })).rejects.toMatchObject({
      data: { fields: { status: 'field.transition' } },
    })
    await expect(save({ status: 'refused' })).rejects.toMatchObject({
      data: { fields: { refusalReason: 'field.neededByStatus' } },
    })
    await save({ status: 'refused', refusalReason: 'Đã được khen cùng thành tích' })
    await save({ status: 'proposed' })
    await save({ status: 'approved' })
    expect((await save({ status: 'decided' })).record.values.status).toBe('decided')
  })

  test('several records at once follow the same rules', async () => {
    const ids = [await add('commendation', { name: 'A', status: 'proposed' })]
    await expect(
      app.client.records.saveMany({ kind: 'commendation', ids, values: { status: 'decided' } }),
    ).rejects.toMatchObject({ code: 'record.invalid' })
  })
})

describe('what is computed', () => {
  test('a task is late the day after the last day of its deadline, unless it is done', () => {
    expect(taskState('open', '2026-03-31', '2026-03-31')).toBe('open')
    expect(taskState('open', '2026-03-31', '2026-04-01')).toBe('late')
    expect(taskState('inProgress', '2026-02', '2026-02-28')).toBe('inProgress')
    expect(taskState('inProgress', '2024-02', '2024-03-01')).toBe('late')
    expect(taskState('open', '2026-Q1', '2026-03-31')).toBe('open')
    expect(taskState('open', '2025', '2026-01-01')).toBe('late')
    expect(taskState('done', '2020-01-01', '2026-01-01')).toBe('done')
    expect(taskState(null, null, '2026-01-01')).toBe('open')
  })

  test('lists filter tasks by their state as it is computed everywhere else', async () => {
    const today = new Date()
    const year = today.getFullYear()
    const cases = [
      { content: 'a', status: 'open', dueOn: `${year - 1}-12-31` },
      { content: 'b', status: 'inProgress', dueOn: `${year - 1}` },
      { content: 'c', status: 'done', dueOn: `${year - 1}-01-05` },
      { content: 'd', status: 'inProgress', dueOn: `${year}` },
      { content: 'e', status: null, dueOn: null },
      { content: 'f', status: 'open', dueOn: `${year + 1}-Q1` },
      { content: 'g', status: 'open', dueOn: `${year - 1}-Q4` },
    ]
    for (const values of cases) await add('task', values)
    for (const state of ['open', 'inProgress', 'late', 'done']) {
      const { rows } = await app.client.records.list({ kind: 'task', filters: { state: { anyOf: [state] } } })
      const expected = cases
        .filter(({ status, dueOn }) => taskState(status, dueOn, today.toISOString().slice(0, 10)) === state)
        .map(({ content }) => content)
      expect(rows.map(({ values }) => values.content).sort(), state).toEqual(expected)
    }
  })

  test('commendations belong to the year of their round, else of their decision', async () => {
    const roundId = await add('commendationRound', { title: 'Đợt 1', year: 2026 })
    await add('commendation', { name: 'Của đợt', roundId, decisionOn: '2025-11-11' })
    await add('commendation', { name: 'Lẻ', decisionOn: '2026-01-01' })
    await add('commendation', { name: 'Cũ', decisionOn: '2025-01-01' })
    const { rows } = await app.client.records.list({
      kind: 'commendation',
      filters: { year: { anyOf: [2026] } },
    })
    expect(rows.map(({ values }) => values.name)).toEqual(['Của đợt', 'Lẻ'])
  })
})
