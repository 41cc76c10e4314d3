import type { StoredRecord } from '../../../shared/contract/records.ts'

const saturday = 6

function textIn(record: StoredRecord, name: string): string | null {
  const value = record.values[name]
  return typeof value === 'string' ? value : null
}

/** The day of an inspection: when it was, else when it is planned. */
export function dayOf(inspection: StoredRecord): string | null {
  return textIn(inspection, 'startedAt')?.slice(0, 10) ?? textIn(inspection, 'plannedOn')
}

/** First and last day of an inspection; null where none is known. */
export function daysOf(inspection: StoredRecord): { from: string; to: string } | null {
  const from = dayOf(inspection)
  if (from === null) return null
  const to = textIn(inspection, 'endedAt')?.slice(0, 10) ?? textIn(inspection, 'plannedTo') ?? from
  return { from, to: to < from ? from : to }
}

/** The day `days` after `day`, before it where negative. */
export function dayPlus(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10)
}

function isWeekend(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() % saturday === 0
}

/** The day `count` working days (Monday to Friday) before `day`. */
export function workingDaysBefore(day: string, count: number): string {
  let at = day
  for (let left = count; left > 0; ) {
    at = dayPlus(at, -1)
    if (!isWeekend(at)) left -= 1
  }
  return at
}

/** `day` itself, or the Monday after it where it is a Saturday or Sunday. */
export function workingDayFrom(day: string): string {
  return isWeekend(day) ? workingDayFrom(dayPlus(day, 1)) : day
}
