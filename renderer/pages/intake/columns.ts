import type { StagedRow, TableDetail } from '../../../shared/contract/intake.ts'
import type { Field, Label } from '../../../shared/records/field.ts'
import { allFields, definitions, fieldNamed, isRecordKind } from '../../../shared/records/registry.ts'
import { statisticalFieldsOf } from '../../../shared/statistics/shipped.ts'
import type { TableColumn } from './corrections.ts'

/** A column of the review: one of the sheet, or a field that rows have from elsewhere (sender, period, a title). */
export type ReviewColumn =
  | { from: 'sheet'; key: string; column: TableColumn; index: number; field: string | null }
  | { from: 'elsewhere'; key: string; field: string }

/** The columns of the sheet in its order, then the fields that the rows have without a column of their own. */
export function reviewColumns(table: TableDetail, rows: readonly StagedRow[]): ReviewColumn[] {
  const ofSheet = table.columns.map(
    (column, index): ReviewColumn => ({
      from: 'sheet',
      key: column.column,
      column,
      index,
      field: column.field,
    }),
  )
  const shown = new Set(table.columns.map((column) => column.field))
  const elsewhere = new Set<string>()
  for (const row of rows) {
    for (const [name, value] of Object.entries(row.values)) {
      if (!shown.has(name) && value !== null && value !== '') elsewhere.add(name)
    }
    for (const issue of row.issues) {
      if (issue.field !== null && !shown.has(issue.field)) elsewhere.add(issue.field)
    }
  }
  return [
    ...ofSheet,
    ...[...elsewhere].map((field): ReviewColumn => ({ from: 'elsewhere', key: field, field })),
  ]
}

const yearLabel: Label = { vi: 'Năm', en: 'Year' }

/** The definition of a field of the table's form; undefined for what the form has no field of its own for. */
export function fieldOf(form: string | null, name: string): Field | undefined {
  if (form === null) return undefined
  return isRecordKind(form) ? fieldNamed(definitions[form], name) : statisticalFieldsOf(form)?.[name]
}

/** What a field is called on the screen; the year of a yearly form has no field of its own. */
export function fieldLabel(form: string | null, name: string, language: keyof Label): string {
  if (name === 'year') return yearLabel[language]
  return fieldOf(form, name)?.label[language] ?? name
}

/** The fields that a column may be read into, in the order of the form. */
export function fieldChoices(form: string | null, language: keyof Label): { name: string; label: string }[] {
  if (form === null) return []
  if (!isRecordKind(form)) {
    return Object.entries(statisticalFieldsOf(form) ?? {}).map(([name, field]) => ({
      name,
      label: field.label[language],
    }))
  }
  return allFields(definitions[form])
    .filter(([, field]) => field.type !== 'structure' || field.cell !== null)
    .map(([name, field]) => ({ name, label: field.label[language] }))
}

/** How a row stands: as it was decided, a repeated record apart from a row that the clerk skips. */
export function standingOf(row: StagedRow): StagedRow['decision'] | 'same' {
  return row.decision === 'skip' && row.recordId !== null ? 'same' : row.decision
}
