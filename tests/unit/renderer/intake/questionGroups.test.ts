import { expect, test } from 'vitest'
import { equalQuestions } from '../../../../renderer/pages/intake/questionGroups.ts'
import type { EqualCases } from '../../../../shared/contract/intake.ts'

function cases(changes: Partial<EqualCases>): EqualCases {
  return {
    form: 'conference',
    field: 'format',
    code: 'choice.unknown',
    severity: 'error',
    text: 'TT hội',
    message: '',
    rows: 2,
    tables: 1,
    example: { tableId: 't', fileName: 'f', sheet: 's', row: 4, rowId: 'r' },
    ...changes,
  }
}

test('errors are asked by what the cell says, where it stands more than once, the most frequent first', () => {
  const found = equalQuestions([
    cases({ text: 'TT hội', rows: 2 }),
    cases({ text: 'trực tuyếnn', rows: 7 }),
    cases({ text: 'khác', rows: 1 }),
  ])
  expect(found.map(({ text, rows }) => [text, rows])).toEqual([
    ['trực tuyếnn', 7],
    ['TT hội', 2],
  ])
})

test('doubts of one sort are one question whatever each cell says', () => {
  const doubt = { severity: 'warning', field: 'heldOn', code: 'date.outsidePeriod' } as const
  const [question, ...more] = equalQuestions([
    cases({ ...doubt, text: '11/07/2026', rows: 1, tables: 1 }),
    cases({ ...doubt, text: '12/07/2026', rows: 1, tables: 3 }),
  ])
  expect(more).toEqual([])
  expect(question).toMatchObject({ text: null, rows: 2, tables: 3, texts: ['11/07/2026', '12/07/2026'] })
})

test('a doubt of one row alone is no question for several', () => {
  expect(equalQuestions([cases({ severity: 'warning', rows: 1 })])).toEqual([])
})
