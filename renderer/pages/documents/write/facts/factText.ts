import type { FactField } from '../../../../../shared/contract/documents.ts'
import type { FieldValue } from '../../../../../shared/contract/records.ts'
import { isPartialDate, parseDate } from '../../../../../shared/values/dates.ts'
import { formatNumber, parseNumber } from '../../../../../shared/values/numbers.ts'
import { typedDate } from '../../../../records/typed.ts'

export type Widget = FactField['widget']

/** Facts within a fact, by name. */
export type FactGroup = { [name: string]: FieldValue }

export function groupOf(value: FieldValue | undefined): FactGroup {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

export function rowsOf(value: FieldValue | undefined): FactGroup[] {
  return Array.isArray(value) ? value.map(groupOf) : []
}

export function linesOf(value: FieldValue | undefined): string[] {
  return Array.isArray(value) ? value.map((line) => String(line ?? '')) : []
}

const isYear = ({ name }: Pick<FactField, 'name'>) => /year$/i.test(name)

/** A fact as it stands in its input: `18/01/2022`, `231.000`; a year without a point in it. */
export function typedFact(field: Pick<FactField, 'name' | 'widget'>, value: FieldValue | undefined): string {
  if (value === null || value === undefined) return ''
  const { widget } = field
  if ((widget === 'day' || widget === 'partialDate') && typeof value === 'string') return typedDate(value)
  if (widget === 'number' && typeof value === 'number' && !isYear(field)) return formatNumber(value, 6)
  return String(value)
}

/** What is wrong with what was typed; the name of its sentence. */
export type FactProblem = 'day' | 'partialDate' | 'moment' | 'number'

/** Reads what was typed into an input of one line; blank days and numbers are null. */
export function readFact(widget: Widget, typed: string): { value: FieldValue } | { problem: FactProblem } {
  const text = typed.trim()
  switch (widget) {
    case 'day': {
      if (text === '') return { value: null }
      const day = parseDate(text)
      return day?.length === 10 && !day.includes('Q') ? { value: day } : { problem: 'day' }
    }
    case 'partialDate': {
      if (text === '') return { value: null }
      const date = parseDate(text)
      return date !== null && isPartialDate(date) ? { value: date } : { problem: 'partialDate' }
    }
    case 'number': {
      if (text === '') return { value: null }
      const number = parseNumber(text)
      return number === null ? { problem: 'number' } : { value: number }
    }
    default:
      return { value: typed }
  }
}

/** A fact of which nothing is known yet. */
export function blankFact(field: FactField): FieldValue {
  switch (field.widget) {
    case 'line':
    case 'text':
      return ''
    case 'lines':
    case 'rows':
      return []
    case 'mark':
      return false
    case 'choice':
      return field.choices[0]?.code ?? ''
    case 'group':
      return blankRow(field.fields)
    default:
      return null
  }
}

/** A row, or a group, of which nothing is known yet. */
export function blankRow(fields: readonly FactField[]): FactGroup {
  return Object.fromEntries(fields.map((field) => [field.name, blankFact(field)]))
}

const summaryLength = 90

/** A row in a few words: its first texts. */
export function rowSummary(fields: readonly FactField[], row: FactGroup): string {
  const texts = fields.flatMap((field) => {
    const value = row[field.name]
    if (field.widget === 'choice') return field.choices.find(({ code }) => code === value)?.label ?? []
    if (!['line', 'text', 'day', 'partialDate', 'number'].includes(field.widget)) return []
    return typedFact(field, value).trim() || []
  })
  const words = texts.slice(0, 3).join(' · ').replace(/\s+/g, ' ')
  return words.length > summaryLength ? `${words.slice(0, summaryLength)}…` : words
}
