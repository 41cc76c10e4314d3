import { afterEach, beforeEach, expect, test } from 'vitest'
import type { RemindProgress } from '../../../shared/contract/followUp.ts'
import { reminder } from '../../../shared/records/recommendation.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { stored, unitNamed } from '../../support/office.ts'

let app: TestBackend
let units: string[] = []
beforeEach(async () => {
  app = await openTestBackend()
  units = []
  for (const name of ['Xã Huy Giáp', 'Xã Trùng Khánh', 'Xã Hạ Lang']) {
    const unitId = await unitNamed(app.client, name)
    units.push(unitId)
    await stored(app.client, 'recommendation', {
      text: `Mở sổ theo dõi tại ${name}`,
      unitId,
      status: 'open',
      stages: [{ dueOn: '2026-01-31', product: 'Sổ theo dõi' }],
    })
  }
})
afterEach(() => app.close())

async function remindersOf(): Promise<string[]> {
  const { rows } = await app.client.records.list({ kind: 'recommendation' })
  return rows.flatMap(({ values }) =>
    reminder
      .array()
      .parse(values.reminders ?? [])
      .map(({ number }) => number),
  )
}

async function steps(unitIds: readonly string[], most = Number.POSITIVE_INFINITY): Promise<RemindProgress[]> {
  const seen: RemindProgress[] = []
  for await (const step of await app.client.followUp.remind({
    unitIds: [...unitIds],
    signedOn: '2026-05-20',
  })) {
    seen.push(step)
    if (seen.length >= most) break
  }
  return seen
}

test('letters to many units are one operation under numbers that follow each other, taken back together', async () => {
  const seen = await steps(units)
  expect(seen.map(({ done, count }) => [done, count])).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ])
  const numbers = seen.map(({ letter }) => letter?.number ?? '')
  expect(numbers.map((number) => Number.parseInt(number, 10))).toEqual([1, 2, 3])
  expect((await remindersOf()).toSorted()).toEqual(numbers)
  const [operationId] = new Set(seen.map((step) => step.operationId))
  const last = await app.client.operations.last()
  expect(last).toMatchObject({ id: operationId, label: 'Phát hành 3 công văn đôn đốc' })
  expect(await app.client.operations.undo({ operationId: last?.id ?? '' })).toMatchObject({ kept: [] })
  expect(await remindersOf()).toEqual([])
  expect((await app.client.records.list({ kind: 'document' })).total).toBe(0)
  expect((await app.client.operations.last())?.label).toMatch(/^Thêm kiến nghị/)
})

test('one that cannot be written does not stop the others, and is told', async () => {
  const [first = '', second = ''] = units
  const seen = await steps([first, 'nowhere', second])
  expect(seen.map(({ letter }) => letter !== null)).toEqual([true, false, true])
  expect(seen[1]?.failure).toBeTruthy()
  expect(await remindersOf()).toHaveLength(2)
  expect(await app.client.operations.last()).toMatchObject({ label: 'Phát hành 2 công văn đôn đốc' })
})

test('stopped, it leaves what was issued until then as one operation', async () => {
  await steps(units, 2)
  const reminded = await remindersOf()
  expect(reminded.length).toBeGreaterThanOrEqual(2)
  const last = await app.client.operations.last()
  expect(last?.label).toBe(`Phát hành ${reminded.length} công văn đôn đốc`)
})
