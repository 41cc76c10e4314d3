import { expect, test } from 'vitest'
import { type Outcome, runFuzz } from '../../support/intake/fuzz/run.ts'

test('damaged files are read or refused; none crashes the reader or keeps it for ever', async () => {
  const outcomes: Outcome[] = []
  await runFuzz(150, (outcome) => outcomes.push(outcome))
  expect(outcomes).toHaveLength(150)
  expect(outcomes.filter(({ result }) => result === 'crash' || result === 'hang')).toEqual([])
})
