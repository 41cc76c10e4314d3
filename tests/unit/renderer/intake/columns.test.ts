import { describe, expect, it } from 'vitest'
import {
  fieldChoices,
  fieldLabel,
  reviewColumns,
  standingOf,
} from '../../../../renderer/pages/intake/columns.ts'
import type { StagedRow, TableDetail } from '../../../../shared/contract/intake.ts'

const table: TableDetail = {
  id: 'table',
  fileId: 'file',
  fileName: 'Hội nghị.xlsx',
  sheet: 'Sheet1',
  form: 'conference',
  unitId: null,
  unitName: null,
  period: null,
  state: 'review',
  counts: { create: 1, update: 0, skip: 0, error: 0 },
  questions: 0,
  operationId: null,
  headerRows: { from: 5, to: 5 },
  columns: [
    { column: 'A', heading: 'TT', field: null, legacy: null },
    { column: 'B', heading: 'Nội dung', field: 'title', legacy: null },
  ],
  ignored: [],
  totals: [],
}

function row(changes: Partial<StagedRow>): StagedRow {
  return {
    id: 'row',
    row: 6,
    decision: 'create',
    values: {},
    issues: [],
    cells: ['1', 'Hội nghị'],
    recordId: null,
    recordTitle: null,
    before: {},
    labels: {},
    ...changes,
  }
}

describe('reviewColumns', () => {
  it('shows every column of the sheet, used or not', () => {
    expect(reviewColumns(table, []).map(({ key, field }) => [key, field])).toEqual([
      ['A', null],
      ['B', 'title'],
    ])
  })

  it('adds what the rows have from the sender or a title, and what an issue is about', () => {
    const rows = [
      row({ values: { title: 'Hội nghị', unitId: 'unit', note: null } }),
      row({
        issues: [{ field: 'heldOn', code: 'date', severity: 'error', text: '30/02', message: 'Sai ngày' }],
      }),
    ]
    expect(reviewColumns(table, rows).map(({ key }) => key)).toEqual(['A', 'B', 'unitId', 'heldOn'])
  })
})

describe('the fields of a form', () => {
  it('offer a year only where it is a field: that of a model follows from the period', () => {
    expect(fieldChoices('plan', 'vi').map(({ name }) => name)).toContain('year')
    expect(fieldChoices('model', 'vi').map(({ name }) => name)).not.toContain('year')
    expect(fieldChoices('conference', 'vi').map(({ name }) => name)).not.toContain('year')
    expect(fieldChoices(null, 'vi')).toEqual([])
  })

  it('are called as the definition calls them', () => {
    expect(fieldLabel('conference', 'heldOn', 'vi')).toBe('Ngày tổ chức')
    expect(fieldLabel('B1', 'something', 'vi')).toBe('something')
  })
})

describe('standingOf', () => {
  it('tells a record that is there already from a row that the clerk skips', () => {
    expect(standingOf(row({ decision: 'skip', recordId: 'record' }))).toBe('same')
    expect(standingOf(row({ decision: 'skip' }))).toBe('skip')
  })
})
