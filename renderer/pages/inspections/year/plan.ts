import type { Clash } from '../../../../shared/contract/inspections.ts'
import type { StoredRecord, Values } from '../../../../shared/contract/records.ts'

/** First and last day of an inspection, `YYYY-MM-DD`. */
export interface Days {
  from: string
  to: string
}

function textIn(record: StoredRecord, name: string): string | null {
  const value = record.values[name]
  return typeof value === 'string' && value !== '' ? value : null
}

/** When an inspection was, else when it is planned; null where neither is known. */
export function daysOf(inspection: StoredRecord): Days | null {
  const from = textIn(inspection, 'startedAt')?.slice(0, 10) ?? textIn(inspection, 'plannedOn')
  if (from === null) return null
  const to = textIn(inspection, 'endedAt')?.slice(0, 10) ?? textIn(inspection, 'plannedTo') ?? from
  return { from, to: to < from ? from : to }
}

/** The day `days` after `day`, before it where negative. */
export function dayPlus(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** The same number of days from another day on. */
export function movedTo(days: Days | null, from: string): Days {
  return { from, to: days === null ? from : dayPlus(from, daysBetween(days.from, days.to)) }
}

/** What to store of planned days; the last day only where there are several. */
export function valuesOfDays({ from, to }: Days): Values {
  return { plannedOn: from, plannedTo: to === from ? null : to }
}

/** An inspection that has begun or was called off stays where it is. */
export function isMovable(inspection: StoredRecord): boolean {
  const status = inspection.values.status ?? 'planned'
  return status === 'planned' && textIn(inspection, 'startedAt') === null
}

export interface TeamPlan {
  /** Null for the inspections that no team of the year has. */
  team: StoredRecord | null
  inspections: StoredRecord[]
}

/** The teams of a year with their inspections, by round and name; inspections without a team last. */
export function teamPlans(teams: readonly StoredRecord[], inspections: readonly StoredRecord[]): TeamPlan[] {
  const known = new Set(teams.map(({ id }) => id))
  const inOrder = teams.toSorted((one, other) =>
    [textIn(one, 'round') ?? '', textIn(one, 'name') ?? '']
      .join(' ')
      .localeCompare([textIn(other, 'round') ?? '', textIn(other, 'name') ?? ''].join(' '), 'vi', {
        numeric: true,
      }),
  )
  const of = (team: StoredRecord) => inspections.filter(({ values }) => values.teamId === team.id)
  const rest = inspections.filter(
    ({ values }) => typeof values.teamId !== 'string' || !known.has(values.teamId),
  )
  return [
    ...inOrder.map((team) => ({ team, inspections: of(team) })),
    ...(rest.length > 0 ? [{ team: null, inspections: rest }] : []),
  ]
}

/** What an inspection clashes with. */
export function clashesOf(clashes: readonly Clash[], id: string): Clash[] {
  return clashes.filter(({ inspectionIds }) => inspectionIds.includes(id))
}

/** The days of a month as whole weeks from Monday to Sunday; days of the neighbouring months fill them. */
export function weeksOf(year: number, month: number): string[][] {
  const two = (part: number) => String(part).padStart(2, '0')
  const first = `${year}-${two(month)}-01`
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const weeks = Math.ceil((weekday + length) / 7)
  return Array.from({ length: weeks }, (_week, week) =>
    Array.from({ length: 7 }, (_day, day) => dayPlus(first, week * 7 + day - weekday)),
  )
}

/** `count` working days from `day` on, Saturdays and Sundays left out. */
export function workingDaysFrom(day: string, count: number): string[] {
  const days: string[] = []
  for (let at = day; days.length < count; at = dayPlus(at, 1)) {
    if (new Date(`${at}T00:00:00Z`).getUTCDay() % 6 !== 0) days.push(at)
  }
  return days
}
