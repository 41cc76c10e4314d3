import { describe, expect, test } from 'vitest'
import { copyOf } from '../../../../renderer/records/copyRecord.ts'
import { choicesForAll } from '../../../../renderer/records/list/choicesForAll.ts'
import { statusOf } from '../../../../renderer/records/statusTone.ts'
import { askedBy, firstStatus, stepsOf, valuesOfStep } from '../../../../renderer/records/steps.ts'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { commendation } from '../../../../shared/records/commendation.ts'
import { recordKinds } from '../../../../shared/records/registry.ts'

const record = (kind: StoredRecord['kind'], values: StoredRecord['values']) => ({ kind, values })
const namesOf = (kind: StoredRecord['kind'], status: string | null) =>
  stepsOf(record(kind, { status })).map(({ name }) => name)

describe('next steps', () => {
  test('are those that make sense from where the record stands', () => {
    expect(namesOf('plan', null)).toEqual(['issue'])
    expect(namesOf('plan', 'issued')).toEqual(['supersede'])
    expect(namesOf('task', 'open')).toEqual(['begin', 'complete'])
    expect(namesOf('commendation', 'proposed')).toEqual(['approve', 'refuse'])
    expect(namesOf('commendation', 'approved')).toEqual(['decide', 'refuse', 'sendBack'])
    expect(namesOf('commendation', 'refused')).toEqual(['proposeAgain'])
    expect(namesOf('document', null)).toEqual([])
  })

  test('ask for what the status needs, and only where it is not stated', () => {
    const [issue] = stepsOf(record('plan', { status: 'drafted' }))
    if (!issue) throw new Error('No step')
    expect(askedBy(issue, { values: {} })).toEqual({
      ask: ['number', 'issuedOn'],
      required: ['number', 'issuedOn'],
    })
    expect(askedBy(issue, { values: { number: '1-KH/BCĐ', issuedOn: '2026-01-02' } }).ask).toEqual([])
    const [, refuse] = stepsOf(record('commendation', { status: 'proposed' }))
    expect(refuse && askedBy(refuse, { values: {} }).required).toEqual(['refusalReason'])
  })

  test('write today where a date is not stated, and leave one that is', () => {
    const [, complete] = stepsOf(record('task', { status: 'open' }))
    if (!complete) throw new Error('No step')
    const done = { status: 'done', progressPercent: 100 }
    expect(valuesOfStep(complete, { values: {} }, '2026-11-22')).toEqual({
      ...done,
      completedOn: '2026-11-22',
    })
    expect(valuesOfStep(complete, { values: { completedOn: '2026-11-01' } }, '2026-11-22')).toEqual(done)
  })

  test('lead from the first status of every kind that has steps', () => {
    for (const kind of recordKinds) {
      const first = firstStatus(kind)
      if (first !== null) expect(stepsOf(record(kind, { status: first })).length).toBeGreaterThan(0)
    }
  })

  test('of several records are those that all of them may take', () => {
    const { status } = commendation.fields
    const at = (code: string) => ({ values: { status: code } })
    const codes = choicesForAll(status, [at('proposed'), at('approved')], 'status').choices.map(
      ({ code }) => code,
    )
    expect(codes).toEqual(['proposed', 'approved', 'refused'])
  })
})

test('a task past its deadline is late until it is done', () => {
  const past = { dueOn: '2020-03' }
  expect(statusOf(record('task', { ...past, status: 'inProgress' }), 'vi')).toEqual({
    label: 'Quá hạn',
    tone: 'bad',
  })
  expect(statusOf(record('task', { ...past, status: 'done' }), 'vi')?.label).toBe('Đã hoàn thành')
  expect(statusOf(record('programme', {}), 'vi')).toBeNull()
})

describe('a copy', () => {
  test('of a plan starts the plan of the next year', () => {
    const plan = record('plan', {
      number: '12-KH/BCĐ',
      issuedOn: '2025-01-15',
      title: 'Kế hoạch công tác dân vận năm 2025',
      unitId: 'unit',
      kind: 'plan',
      year: 2025,
      status: 'superseded',
    })
    expect(copyOf(plan)).toEqual({
      title: 'Kế hoạch công tác dân vận năm 2026',
      unitId: 'unit',
      kind: 'plan',
      year: 2026,
      status: 'drafted',
    })
  })

  test('of a task moves its deadline on and forgets what came of it', () => {
    const task = record('task', {
      content: 'Sơ kết',
      dueOn: '2024-02-29',
      status: 'done',
      completedOn: '2024-02-20',
      progressPercent: 100,
      result: 'Đã sơ kết',
    })
    expect(copyOf(task)).toEqual({ content: 'Sơ kết', dueOn: '2025-02-28', status: 'open' })
  })
})
