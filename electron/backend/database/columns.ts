import type { Fields } from '../../../shared/records/define.ts'
import type { Field } from '../../../shared/records/field.ts'

/** Columns that every record table has, whatever its kind. */
export const commonColumns = [
  'rowNumber',
  'id',
  'revision',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'importRowId',
  'searchText',
  'identity',
] as const

/** Fields whose Vietnamese order is kept in a column of its own, `<name>Sort`. */
export function hasSortColumn(field: Field): boolean {
  return field.type === 'text' || field.type === 'suggested'
}

/** Fields that keep how much of the date is known in a column of its own, `<name>Precision`. */
export function hasPrecisionColumn(field: Field): boolean {
  return field.type === 'date' && field.precision
}

/** Fields kept as JSON text. */
export function isJson(field: Field): boolean {
  return field.type === 'list' || field.type === 'structure'
}

/** The columns that the fields of a definition need, in the order of the definition. */
export function columnsOf(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    name,
    ...(hasSortColumn(field) ? [`${name}Sort`] : []),
    ...(hasPrecisionColumn(field) ? [`${name}Precision`] : []),
  ])
}
