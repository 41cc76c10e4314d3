import { afterAll, beforeAll, expect, test } from 'vitest'
import type { UnitSummary } from '../../../shared/contract/units.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'

let app: TestBackend
let units: UnitSummary[]
beforeAll(async () => {
  app = await openTestBackend()
  units = await app.client.units.all()
})
afterAll(() => app.close())

const territorial = ['commune', 'ward', 'town']

test('there are 161 communes in 10 districts before 2025-07-01 and 56 after', () => {
  const communes = units.filter((unit) => unit.kind && territorial.includes(unit.kind))
  expect(communes.filter((unit) => unit.validTo === '2025-06-30')).toHaveLength(161)
  expect(communes.filter((unit) => unit.validFrom === '2025-07-01')).toHaveLength(56)
  expect(units.filter((unit) => unit.kind === 'district' && unit.validTo === '2025-06-30')).toHaveLength(10)
})

test('a code reused with a new meaning is two units, told apart by their validity', () => {
  const both = units.filter((unit) => unit.code === '01273')
  expect(both.map((unit) => [unit.name, unit.validTo ?? unit.validFrom]).sort()).toEqual([
    ['Phường Hợp Giang', '2025-06-30'],
    ['Phường Thục Phán', '2025-07-01'],
  ])
})

test('every old commune leads to exactly one new unit and hangs under its district', () => {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const old = units.filter((unit) => unit.validTo === '2025-06-30' && unit.kind !== 'district')
  for (const unit of old) {
    expect(unit.successorIds, unit.name).toHaveLength(1)
    expect(byId.get(unit.successorIds[0] ?? '')?.validFrom).toBe('2025-07-01')
    expect(byId.get(unit.parentId ?? '')?.kind).toBe('district')
  }
})

test('opening again adds nothing', async () => {
  const client = await app.reopen()
  expect(await client.units.all()).toHaveLength(units.length)
})
