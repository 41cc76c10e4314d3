import fc from 'fast-check'
import { expect, test } from 'vitest'
import { messyTables, silentDifferences } from '../../support/intake/property/silent.ts'

test('a mix of defects over a clean table gives back the table or a question, never a silent difference', async () => {
  await fc.assert(
    fc.asyncProperty(messyTables, async (table) => {
      expect(await silentDifferences(table)).toEqual([])
    }),
    { numRuns: 150, seed: 20_260_101 },
  )
})
