import { describe, expect, test } from 'vitest'
import { missedAims, scoreFolder } from '../../support/intake/corpusScore.ts'
import { defectFiles } from '../../support/intake/defects/list.ts'
import { truthOf } from '../../support/intake/defects/truthOf.ts'
import { defectsFolder, readTruth, submissionsFolder } from '../../support/intake/truth.ts'

describe('the corpus', () => {
  test.each([
    ['samples', submissionsFolder],
    ['defects', defectsFolder],
  ])('%s: no aim is missed', (_, folder) => {
    const score = scoreFolder(folder)
    expect(missedAims(score), score.faults.join('\n')).toEqual([])
  })

  test('has a file for each of the 25 defects', () => {
    const present = new Set(readTruth(defectsFolder).flatMap(({ defects = [] }) => defects))
    const missing = Array.from({ length: 25 }, (_, index) => String(index + 1)).filter(
      (one) => !present.has(one),
    )
    expect(missing).toEqual([])
  })

  test('says of each file what its script says', () => {
    const stored = readTruth(defectsFolder).map((truth) => JSON.stringify(truth))
    expect(stored).toEqual(defectFiles.flatMap(truthOf).map((truth) => JSON.stringify(truth)))
  })
})
