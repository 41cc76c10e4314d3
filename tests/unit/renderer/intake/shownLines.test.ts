import { describe, expect, test } from 'vitest'
import {
  choicesIn,
  countStandings,
  everything,
  paramsOf,
  shownIn,
  shownLines,
} from '../../../../renderer/pages/intake/shownLines.ts'
import { linesOf } from '../../../../renderer/pages/intake/steps.ts'
import type { IntakeFile, TableSummary } from '../../../../shared/contract/intake.ts'

function file(name: string, changes: Partial<TableSummary>, error: IntakeFile['error'] = null): IntakeFile {
  const table: TableSummary = {
    id: name,
    fileId: name,
    sheet: 'Sheet1',
    form: 'conference',
    unitId: 'b',
    unitName: 'Xã Bảo Lâm',
    period: '2026-Q2',
    state: 'review',
    counts: { create: 3, update: 0, skip: 0, error: 0 },
    questions: 0,
    operationId: null,
    ...changes,
  }
  return {
    id: name,
    name,
    sha256: '',
    size: 1,
    receivedAt: '2026-01-01T00:00:00.000Z',
    receivedBefore: null,
    error,
    tables: error ? [] : [table],
  }
}

const lines = linesOf([
  file('sẵn sàng', {}),
  file('lỗi', {
    counts: { create: 1, update: 0, skip: 0, error: 2 },
    questions: 2,
    unitId: 'a',
    unitName: 'Xã An',
  }),
  file('ngờ', { questions: 5, form: 'B7' }),
  file('chưa nhận ra', { form: null, unitId: null, unitName: null, period: null }),
  file('đã ghi', { state: 'committed', questions: 1, period: '2025' }),
  file('không mới', { counts: { create: 0, update: 0, skip: 3, error: 0 } }),
  file('hỏng', {}, { code: 'file.damaged', message: 'hỏng' }),
])

const names = (shown: Parameters<typeof shownLines>[1]) =>
  shownLines(lines, shown).map((line) => line.file.name)

describe('the lines of received files', () => {
  test('stand as questions, ready, stored or without anything new; a doubt is a question', () => {
    expect(countStandings(lines)).toEqual({ questions: 4, ready: 1, stored: 1, done: 1 })
    expect(names({ ...everything, standing: 'questions' })).toEqual(['lỗi', 'ngờ', 'chưa nhận ra', 'hỏng'])
    expect(names({ ...everything, standing: 'ready' })).toEqual(['sẵn sàng'])
  })

  test('are narrowed by sender and form, also to what is not known', () => {
    expect(names({ ...everything, sender: 'a' })).toEqual(['lỗi'])
    expect(names({ ...everything, sender: '' })).toEqual(['chưa nhận ra'])
    expect(names({ ...everything, form: 'B7' })).toEqual(['ngờ'])
    expect(choicesIn(lines).senders.map(({ id }) => id)).toEqual(['a', 'b', ''])
    expect(choicesIn(lines).forms[0]).toEqual({ form: 'conference', lines: 4 })
  })

  test('are sorted; what is not known comes last', () => {
    expect(names({ ...everything, order: 'questions' }).slice(0, 2)).toEqual(['ngờ', 'lỗi'])
    expect(names({ ...everything, order: 'sender' })[0]).toBe('lỗi')
    expect(names({ ...everything, order: 'period' })[0]).toBe('đã ghi')
    expect(names({ ...everything, order: 'period' }).slice(-2)).toEqual(['chưa nhận ra', 'hỏng'])
  })

  test('are kept in the address', () => {
    const shown = { standing: 'ready', form: 'B7', sender: '', order: 'name' } as const
    expect(shownIn(new URLSearchParams(paramsOf(shown)))).toEqual(shown)
    expect(paramsOf(everything)).toEqual({})
    expect(shownIn(new URLSearchParams('show=nonsense&order=other'))).toEqual(everything)
  })
})
