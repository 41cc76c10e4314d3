import { describe, expect, test } from 'vitest'
import { analyseFile } from '../../../electron/backend/intake/analyse.ts'
import { reportOf } from '../../../electron/backend/intake/report.ts'
import { corpus } from '../../support/intake/generator/corpus.ts'
import { type Printed, scoreOf } from '../../support/intake/truth.ts'
import { shippedUnits } from '../../support/intake/units.ts'

const units = shippedUnits()
const files = corpus(140)

function printed(name: string, bytes: Uint8Array): Printed[] {
  const { tables, error } = analyseFile(bytes, name, units)
  return error ? [{ file: name, error }] : tables.map((table) => reportOf(name, table, units))
}

const score = scoreOf(
  files.flatMap(({ truth }) => truth),
  files.flatMap(({ name, bytes }) => printed(name, bytes)),
)

describe('140 generated workbooks of all forms with all sorts of defects', () => {
  test('no value is wrong without being told, no doubtful one is taken in silence', () => {
    expect(score).toMatchObject({ cellsSilent: 0, unflagged: 0 })
  })

  test('every row is found, and none that carries no data is taken for one', () => {
    expect(score.rowsFound).toBe(score.rows)
    expect(score).toMatchObject({ strayRows: 0, ignoredTold: score.ignoredRows })
  })

  test('forms, senders and periods are right', () => {
    expect(score).toMatchObject({ forms: score.tables, units: score.tables, periods: score.tables })
  })

  test('nearly all values are right without a question', () => {
    expect(score.cellsRight / score.cells).toBeGreaterThan(0.999)
    expect(score.faults.filter((fault) => /totals/.test(fault))).toEqual([])
  })
})
