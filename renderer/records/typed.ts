import type { FieldValue } from '../../shared/contract/records.ts'
import { type Field, type FieldType, fieldErrors } from '../../shared/records/field.ts'
import { normalise, tidy } from '../../shared/text/fold.ts'
import { formatDate, parseDate } from '../../shared/values/dates.ts'
import { formatNumber, parseNumber } from '../../shared/values/numbers.ts'
import { parseMoment } from './moment.ts'

const numberTypes: readonly FieldType[] = ['count', 'decimal', 'money', 'area', 'percent']

export function isNumeric(field: Field): boolean {
  return numberTypes.includes(field.type)
}

/** True for fields whose input holds a text that is read on blur and on saving. */
export function isTypedAsText(field: Field): boolean {
  return (
    isNumeric(field) ||
    ['text', 'longText', 'suggested', 'date', 'dateTime', 'year', 'mark'].includes(field.type)
  )
}

const decimals = 6

/** A partial date as a clerk would type it: `18/01/2022`, `01/2022`, `2022`. */
export function typedDate(date: string): string {
  const [year, month] = date.split('-')
  return date.length === 7 && !date.includes('Q')
    ? `${month}/${year}`
    : date.length === 4
      ? date
      : formatDate(date)
}

/** A stored value as a clerk would type it: `18/01/2022`, `01/2022`, `231.000`. */
export function typedOf(field: Field, value: FieldValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (field.type === 'date' && typeof value === 'string') return typedDate(value)
  if (field.type === 'dateTime' && typeof value === 'string') {
    const [day = '', time] = value.split('T')
    return time ? `${formatDate(day)} ${time}` : formatDate(day)
  }
  if (isNumeric(field) && typeof value === 'number') return formatNumber(value, decimals)
  if (field.type === 'mark') return 'x'
  return String(value)
}

export type Read = { value: FieldValue } | { error: string }

const dayFirst = /^([^\s,]+)(?:[\s,]+(?:lúc\s+)?(.+))?$/iu
/** As the program prints it and as minutes say it: “08:30 ngày 12/05/2026”, “8 giờ 30, 12/5/2026”. */
const clockFirst = /^(?:lúc\s+)?(.+?)[\s,]+(?:ngày\s+)?(\d+[-./]\d+[-./]\d+)$/iu

function readDateTime(text: string): Read {
  const [, clockBefore, dayAfter] = text.match(clockFirst) ?? []
  const [, dayBefore = '', clockAfter] = text.match(dayFirst) ?? []
  const moment = parseMoment({ day: dayAfter ?? dayBefore, clock: clockBefore ?? clockAfter ?? '' })
  return moment ? { value: moment } : { error: fieldErrors.date }
}

/** Reads what was typed into a field; blank is null. The field's own schema judges the value afterwards. */
export function readTyped(field: Field, typed: string): Read {
  const text = field.type === 'longText' ? normalise(typed).trim() : tidy(typed)
  if (text === '') return { value: null }
  switch (field.type) {
    case 'date': {
      const date = parseDate(text)
      return date ? { value: date } : { error: fieldErrors.date }
    }
    case 'dateTime':
      return readDateTime(text)
    case 'year':
      return /^\d{4}$/.test(text) ? { value: Number(text) } : { error: fieldErrors.year }
    case 'count':
    case 'decimal':
    case 'money':
    case 'area':
    case 'percent': {
      const number = parseNumber(text.replace(/\s*%$/, ''))
      return number === null ? { error: fieldErrors.number } : { value: number }
    }
    case 'mark':
      return /^x$/i.test(text) ? { value: true } : { error: fieldErrors.choice }
    default:
      return { value: text }
  }
}

/** Reads and judges what was typed. */
export function judgeTyped(field: Field, typed: string): Read {
  const read = readTyped(field, typed)
  return 'error' in read ? read : judge(field, read.value)
}

/** Judges a value by its field's schema. */
export function judge(field: Field, value: FieldValue): Read {
  const parsed = field.schema.safeParse(value ?? undefined)
  if (parsed.success) return { value }
  const [issue] = parsed.error.issues
  return { error: issue?.message ?? fieldErrors.required }
}

/** What was typed in the office's spelling; unchanged where it cannot be read, so that nothing typed is lost. */
export function normaliseTyped(field: Field, typed: string): string {
  const read = readTyped(field, typed)
  return 'error' in read ? typed : typedOf(field, read.value)
}
