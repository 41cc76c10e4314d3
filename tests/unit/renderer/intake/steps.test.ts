import { describe, expect, it } from 'vitest'
import { isReady, linesOf, pendingOf, stepOf } from '../../../../renderer/pages/intake/steps.ts'
import type { IntakeFile, TableSummary } from '../../../../shared/contract/intake.ts'

function table(changes: Partial<TableSummary> = {}): TableSummary {
  return {
    id: 'table',
    fileId: 'file',
    sheet: 'Sheet1',
    form: 'conference',
    unitId: 'unit',
    unitName: 'Xã Huy Giáp',
    period: '2026-Q2',
    state: 'review',
    counts: { create: 3, update: 1, skip: 2, error: 0 },
    questions: 0,
    operationId: null,
    ...changes,
  }
}

function file(changes: Partial<IntakeFile> = {}): IntakeFile {
  return {
    id: 'file',
    name: 'Hội nghị.xlsx',
    sha256: '',
    size: 1,
    receivedAt: '2026-01-01T00:00:00.000Z',
    receivedBefore: null,
    error: null,
    tables: [table()],
    ...changes,
  }
}

describe('stepOf', () => {
  it('asks what the table is while its form or its heading rows are not known', () => {
    expect(stepOf(table({ form: null }))).toEqual({ step: 'recognise', missing: 'form' })
    expect(stepOf({ ...table(), headerRows: null })).toEqual({ step: 'recognise', missing: 'headerRows' })
  })

  it('counts new and changed rows as what would be stored', () => {
    const at = stepOf(table({ counts: { create: 3, update: 1, skip: 2, error: 5 }, questions: 6 }))
    expect(at).toEqual({ step: 'review', writable: 4, undecided: 5, questions: 6 })
  })

  it('tells what was stored, and reviews again what was taken back', () => {
    expect(stepOf(table({ state: 'committed', operationId: 'operation' }))).toEqual({
      step: 'stored',
      operationId: 'operation',
      written: 4,
      leftOut: 0,
    })
    expect(stepOf(table({ state: 'undone' })).step).toBe('undone')
  })
})

describe('what is left to decide', () => {
  it('lets a table be stored from the list only when no row is in error', () => {
    expect(isReady(table())).toBe(true)
    expect(isReady(table({ counts: { create: 3, update: 0, skip: 0, error: 1 } }))).toBe(false)
    expect(isReady(table({ counts: { create: 0, update: 0, skip: 4, error: 0 } }))).toBe(false)
    expect(isReady(table({ form: null }))).toBe(false)
    expect(isReady(table({ state: 'committed' }))).toBe(false)
  })

  it('names errors first, then the sender and doubtful rows', () => {
    const pending = pendingOf(
      table({ counts: { create: 1, update: 0, skip: 0, error: 2 }, questions: 3, unitId: null }),
    )
    expect(pending).toEqual([{ what: 'errors', rows: 2 }, { what: 'unit' }, { what: 'doubts', rows: 1 }])
  })

  it('says that nothing is new where every row is there already', () => {
    expect(pendingOf(table({ counts: { create: 0, update: 0, skip: 4, error: 0 } }))).toEqual([
      { what: 'nothingNew' },
    ])
  })

  it('wants nothing more of a stored table', () => {
    expect(pendingOf(table({ state: 'committed', unitId: null, questions: 2 }))).toEqual([])
  })
})

describe('linesOf', () => {
  it('shows each table on its line, files without tables and unreadable files on one of their own', () => {
    const lines = linesOf([
      file({ tables: [table({ id: 'a' }), table({ id: 'b' })] }),
      file({ id: 'bad', error: { code: 'file.damaged', message: 'Tệp này bị hỏng.' }, tables: [] }),
      file({ id: 'none', tables: [] }),
    ])
    expect(lines.map((line) => [line.line, line.key])).toEqual([
      ['table', 'a'],
      ['table', 'b'],
      ['unreadable', 'bad'],
      ['noTable', 'none'],
    ])
  })
})
