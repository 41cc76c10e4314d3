import { describe, expect, it } from 'vitest'
import {
  daysOf,
  isMovable,
  movedTo,
  teamPlans,
  valuesOfDays,
  weeksOf,
  workingDaysFrom,
} from '../../../../renderer/pages/inspections/year/plan.ts'
import type { StoredRecord, Values } from '../../../../shared/contract/records.ts'

function record(kind: StoredRecord['kind'], id: string, values: Values): StoredRecord {
  const times = { createdAt: '', updatedAt: '', deletedAt: null }
  return { id, kind, revision: 1, ...times, importRowId: null, values, years: [], labels: {} }
}

describe('the days of an inspection', () => {
  it('are those on which it was, else those that are planned', () => {
    const planned = { plannedOn: '2026-03-02', plannedTo: '2026-03-03' }
    expect(daysOf(record('inspection', 'a', planned))).toEqual({ from: '2026-03-02', to: '2026-03-03' })
    const held = { ...planned, startedAt: '2026-03-09T08:00', endedAt: '2026-03-09T11:00' }
    expect(daysOf(record('inspection', 'a', held))).toEqual({ from: '2026-03-09', to: '2026-03-09' })
    expect(daysOf(record('inspection', 'a', {}))).toBeNull()
  })

  it('keep their number when it is moved, over the end of a month, too', () => {
    const moved = movedTo({ from: '2026-03-02', to: '2026-03-04' }, '2026-03-30')
    expect(moved).toEqual({ from: '2026-03-30', to: '2026-04-01' })
    expect(valuesOfDays(moved)).toEqual({ plannedOn: '2026-03-30', plannedTo: '2026-04-01' })
    expect(valuesOfDays(movedTo(null, '2026-03-30'))).toEqual({ plannedOn: '2026-03-30', plannedTo: null })
  })

  it('do not move once it has begun or is called off', () => {
    expect(isMovable(record('inspection', 'a', { status: 'planned' }))).toBe(true)
    expect(isMovable(record('inspection', 'a', { status: 'cancelled' }))).toBe(false)
    expect(isMovable(record('inspection', 'a', { startedAt: '2026-03-09T08:00' }))).toBe(false)
  })
})

describe('a month', () => {
  it('is whole weeks from Monday', () => {
    const weeks = weeksOf(2026, 2)
    expect(weeks[0]?.[0]).toBe('2026-01-26')
    expect(weeks.at(-1)?.at(-1)).toBe('2026-03-01')
    expect(weeks.every((week) => week.length === 7)).toBe(true)
  })

  it('has working days without its weekends', () => {
    expect(workingDaysFrom('2026-02-06', 3)).toEqual(['2026-02-06', '2026-02-09', '2026-02-10'])
    expect(workingDaysFrom('2026-02-07', 1)).toEqual(['2026-02-09'])
  })
})

it('teams come by round and number, inspections without one of them last', () => {
  const teams = [
    record('inspectionTeam', 'ten', { name: 'Đoàn số 10', round: 'Đợt 1' }),
    record('inspectionTeam', 'late', { name: 'Đoàn số 1', round: 'Đợt 2' }),
    record('inspectionTeam', 'two', { name: 'Đoàn số 2', round: 'Đợt 1' }),
  ]
  const inspections = [
    record('inspection', 'a', { teamId: 'ten' }),
    record('inspection', 'b', { teamId: 'elsewhere' }),
  ]
  const plans = teamPlans(teams, inspections)
  expect(plans.map(({ team }) => team?.id ?? null)).toEqual(['two', 'ten', 'late', null])
  expect(plans.map((plan) => plan.inspections.map(({ id }) => id))).toEqual([[], ['a'], [], ['b']])
})
