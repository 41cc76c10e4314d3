import { describe, expect, it } from 'vitest'
import { answerGroups, openStages } from '../../../../renderer/pages/recommendations/answer/answers.ts'
import { type IssueState, issueMany } from '../../../../renderer/pages/recommendations/remind/issueMany.ts'
import type { StoredRecord } from '../../../../shared/contract/records.ts'

describe('an answer', () => {
  it('closes the steps that are open, and is recorded once for recommendations with the same steps', () => {
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
    const groups = answerGroups(
      new Map([
        ['a', [1, 0]],
        ['b', []],
        ['c', [0, 1]],
      ]),
    )
    expect(groups).toEqual([
      { ids: ['a', 'c'], stages: [0, 1] },
      { ids: ['b'], stages: [] },
    ])
  })
})

describe('letters to many units', () => {
  const units = ['a', 'b', 'c'].map((unitId) => ({ unitId, label: `Xã ${unitId}` }))

  it('go on where one cannot be issued, and say which', async () => {
    const state = await issueMany({
      units,
      issue: async (unitId) => {
        if (unitId === 'b') throw new Error('taken')
        return { documentId: unitId, number: `1${unitId}` }
      },
      sentence: () => 'Số đã dùng.',
      signal: new AbortController().signal,
      onProgress: () => {},
    })
    expect(state.issued.map(({ number }) => number)).toEqual(['1a', '1c'])
    expect(state.failures).toEqual([{ label: 'Xã b', reason: 'Số đã dùng.' }])
    expect(state.done).toBe(3)
  })

  it('stop when asked to, with what is issued until then', async () => {
    const stop = new AbortController()
    const seen: IssueState[] = []
    const state = await issueMany({
      units,
      issue: async (unitId) => ({ documentId: unitId, number: unitId }),
      sentence: () => '',
      signal: stop.signal,
      onProgress: (progress) => {
        seen.push(progress)
        if (progress.done === 1) stop.abort()
      },
    })
    expect(state.issued).toHaveLength(1)
    expect(seen.at(-1)?.done).toBe(1)
  })
})
