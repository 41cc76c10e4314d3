import type { FieldValue } from '../../shared/contract/records.ts'
import type { Field } from '../../shared/records/field.ts'
import { formatDate } from '../../shared/values/dates.ts'
import { formatNumber } from '../../shared/values/numbers.ts'
import type { Language } from '../language/language.ts'
import { isNumeric } from './typed.ts'

/** A value as it is printed in lists and facts, without its unit of measure; null where nothing is stated. */
export function shownValue(
  field: Field,
  value: FieldValue | undefined,
  language: Language,
  label?: string,
): string | null {
  if (value === null || value === undefined || value === '') return null
  if (label !== undefined) return label
  if (typeof value === 'number') return field.type === 'year' ? String(value) : formatNumber(value)
  if (Array.isArray(value)) return value.length > 0 ? value.map(String).join(', ') : null
  if (typeof value !== 'string') return null
  switch (field.type) {
    case 'date':
      return formatDate(value)
    case 'dateTime':
      return value.includes('T') ? `${value.slice(11)}, ${formatDate(value.slice(0, 10))}` : formatDate(value)
    case 'choice':
      return field.choices.find((choice) => choice.code === value)?.label[language] ?? value
    default:
      return value
  }
}

/** A value with its unit of measure behind it, as in the facts of a record: `231.000 lượt`. */
export function shownWithUnit(
  field: Field,
  value: FieldValue | undefined,
  language: Language,
  label?: string,
): string | null {
  const shown = shownValue(field, value, language, label)
  return shown !== null && field.unit && isNumeric(field) ? `${shown} ${field.unit}` : shown
}
