import type { StoredRecord, Values } from '../../shared/contract/records.ts'
import { definitions } from '../../shared/records/registry.ts'
import { firstStatus } from './steps.ts'

/** What belongs to one record alone: its numbers, outcomes and reasons. */
const ownNames: readonly string[] = [
  'number',
  'code',
  'decisionNumber',
  'progressPercent',
  'result',
  'evidence',
  'refusalReason',
  'amount',
  'attendees',
  'minutes',
  'supersededById',
]

/** Dates that are set beforehand; those of what has happened stay blank in a copy. */
const plannedDates: readonly string[] = ['dueOn', 'plannedOn', 'validFrom', 'validTo']

function nextYearOf(date: string): string {
  const year = String(Number(date.slice(0, 4)) + 1)
  // 29 February has no day in the next year.
  return `${year}${date.slice(4)}`.replace(/-02-29$/, '-02-28')
}

/** The year that a title speaks of, moved on: “Kế hoạch năm 2025” becomes “Kế hoạch năm 2026”. */
function withNextYear(title: string, year: unknown): string {
  return typeof year === 'number' ? title.replaceAll(String(year), String(year + 1)) : title
}

/** First values of a new record that starts from another one, for the year after it. */
export function copyOf(record: Pick<StoredRecord, 'kind' | 'values'>): Values {
  const { fields, titleField } = definitions[record.kind]
  const copy: Values = {}
  for (const [name, field] of Object.entries(fields)) {
    const value = record.values[name] ?? null
    if (value === null || ownNames.includes(name)) continue
    if (name === 'status') copy[name] = firstStatus(record.kind)
    else if (field.type === 'date' || field.type === 'dateTime') {
      if (plannedDates.includes(name) && typeof value === 'string') copy[name] = nextYearOf(value)
    } else if (name === 'year' && typeof value === 'number') copy[name] = value + 1
    else if (name === titleField && typeof value === 'string')
      copy[name] = withNextYear(value, record.values.year)
    else copy[name] = value
  }
  return copy
}
