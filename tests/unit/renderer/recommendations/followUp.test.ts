import { describe, expect, it } from 'vitest'
import { openStages } from '../../../../renderer/pages/recommendations/answer/answers.ts'
import { type IssueState, issueMany } from '../../../../renderer/pages/recommendations/remind/issueMany.ts'
import type { RemindProgress } from '../../../../shared/contract/followUp.ts'
import type { StoredRecord } from '../../../../shared/contract/records.ts'

describe('an answer', () => {
  it('closes the steps that are open', () => {
    const record: StoredRecord = {
      id: 'a',
      kind: 'recommendation',
      revision: 1,
      createdAt: '',
      updatedAt: '',
      deletedAt: null,
      importRowId: null,
      values: {
        stages: [
          { dueOn: '2026-03-01', product: '', doneOn: '2026-02-20' },
          { dueOn: '2026-06-01', product: '', doneOn: null },
        ],
      },
      years: [],
      labels: {},
    }
    expect(openStages(record)).toEqual([1])
  })
})

describe('letters to many units', () => {
  const units = ['a', 'b', 'c'].map((unitId) => ({ unitId, label: `Xã ${unitId}` }))

  const steps = async function* (unitIds: readonly string[]): AsyncGenerator<RemindProgress> {
    for (const [index, unitId] of unitIds.entries()) {
      const isTaken = unitId === 'b'
      yield {
        done: index + 1,
        count: unitIds.length,
        unitId,
        letter: isTaken ? null : { documentId: unitId, number: `1${unitId}` },
        failure: isTaken ? 'Số đã dùng.' : null,
        operationId: 'one',
      }
    }
  }
  const parts = {
    units,
    ask: async (unitIds: string[]) => steps(unitIds),
    sentence: () => 'Mất kết nối.',
    signal: new AbortController().signal,
    onProgress: () => {},
  }

  it('go on where one cannot be issued, say which, and are one operation', async () => {
    const state = await issueMany(parts)
    expect(state.issued.map(({ number }) => number)).toEqual(['1a', '1c'])
    expect(state.failures).toEqual([{ label: 'Xã b', reason: 'Số đã dùng.' }])
    expect([state.done, state.operationId]).toEqual([3, 'one'])
  })

  it('stop when asked to, with what is issued until then', async () => {
    const stop = new AbortController()
    const seen: IssueState[] = []
    const state = await issueMany({
      ...parts,
      signal: stop.signal,
      onProgress: (progress) => {
        seen.push(progress)
        if (progress.done === 1) stop.abort()
      },
    })
    expect(state.issued).toHaveLength(1)
    expect(seen.at(-1)?.done).toBe(1)
  })

  it('keep what is issued when the call breaks off, and say at which unit', async () => {
    const state = await issueMany({
      ...parts,
      ask: async (unitIds) =>
        (async function* () {
          yield* steps(unitIds.slice(0, 1))
          throw new Error('closed')
        })(),
    })
    expect(state.issued).toHaveLength(1)
    expect(state.failures).toEqual([{ label: 'Xã b', reason: 'Mất kết nối.' }])
  })
})
