import { formatDate } from '../values/dates.ts'
import { formatNumber } from '../values/numbers.ts'
import type { Field, Label } from './field.ts'

/** A moment `YYYY-MM-DDTHH:mm` as an office writes it: `08:30 ngày 18/01/2022`, in English `08:30, 18/01/2022`. */
export function formatMoment(moment: string, language: keyof Label = 'vi'): string {
  const [day = '', time] = moment.split('T')
  if (!time) return formatDate(day)
  return language === 'en' ? `${time}, ${formatDate(day)}` : `${time} ngày ${formatDate(day)}`
}

function printPart(part: unknown): string {
  if (Array.isArray(part)) return part.map(printPart).filter(Boolean).join('; ')
  if (typeof part === 'object' && part !== null)
    return Object.values(part).map(printPart).filter(Boolean).join(', ')
  if (part === null || part === undefined) return ''
  const text = String(part)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text) : text
}

/**
 * A stored value as it is shown and printed: choices as words, dates and numbers the Vietnamese way, links and units by
 * `label`, the name of the record that they lead to. Null where nothing is stated.
 */
export function printValue(
  field: Field,
  value: unknown,
  label: string | undefined = undefined,
  language: keyof Label = 'vi',
): string | null {
  if (value === null || value === undefined || value === '') return null
  switch (field.type) {
    case 'choice':
      return field.choices.find((choice) => choice.code === value)?.label[language] ?? String(value)
    case 'date':
      return formatDate(String(value), language)
    case 'dateTime':
      return formatMoment(String(value), language)
    case 'count':
    case 'decimal':
    case 'money':
    case 'area':
    case 'percent':
      return formatNumber(Number(value))
    case 'mark':
      return 'x'
    case 'unit':
    case 'link':
      return label ?? null
    case 'list':
      return field.itemTarget === null ? printPart(value) || null : (label ?? null)
    case 'structure':
      return (field.cell ? field.cell.write(value) : printPart(value)) || null
    default:
      return String(value)
  }
}

/** A value with its unit of measure behind it, as in the facts of a record: `231.000 lượt`, `98,56%`. */
export function printWithUnit(
  field: Field,
  value: unknown,
  label: string | undefined,
  language: keyof Label,
): string | null {
  const printed = printValue(field, value, label, language)
  if (printed === null || field.unit === null) return printed
  return field.unit === '%' ? `${printed}%` : `${printed} ${field.unit}`
}
