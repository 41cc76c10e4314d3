import { formatDate } from '../values/dates.ts'
import { formatNumber } from '../values/numbers.ts'
import type { Field, Label } from './field.ts'

/** A moment `YYYY-MM-DDTHH:mm` as an office writes it: `08:30 ngày 18/01/2022`. */
export function formatMoment(moment: string): string {
  const [day = '', time] = moment.split('T')
  return time ? `${time} ngày ${formatDate(day)}` : formatDate(day)
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
 * A stored value as it is printed: choices as words, dates and numbers the Vietnamese way, links by the name in `labels`.
 * Null where nothing is stated.
 */
export function printValue(
  name: string,
  field: Field,
  value: unknown,
  labels: Record<string, string> = {},
  language: keyof Label = 'vi',
): string | null {
  if (value === null || value === undefined || value === '') return null
  switch (field.type) {
    case 'choice':
      return field.choices.find((choice) => choice.code === value)?.label[language] ?? String(value)
    case 'date':
      return formatDate(String(value))
    case 'dateTime':
      return formatMoment(String(value))
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
      return labels[name] ?? null
    case 'list':
      return field.itemTarget === null ? printPart(value) || null : (labels[name] ?? null)
    case 'structure':
      return (field.cell ? field.cell.write(value) : printPart(value)) || null
    default:
      return String(value)
  }
}
