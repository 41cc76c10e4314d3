import type { Filter } from '../../../shared/contract/records.ts'
import { listAddress } from '../../records/listState.ts'

/** The conferences of a year, of some units where they are named (null: none stated). */
export function conferencesAddress(year: number, unitIds?: (string | null)[]): string {
  const heldOn = { from: `${year}-01-01`, to: `${year}-12-31` }
  return listAddress('conference', { filters: { heldOn, ...(unitIds && { unitId: { anyOf: unitIds } }) } })
}

/** The models of a year, of some fields (null: none stated) or of one status where it is named. */
export function modelsAddress(
  year: number,
  narrow: { fields?: (string | null)[]; status?: string } = {},
): string {
  const filters: Record<string, Filter> = {}
  if (narrow.fields !== undefined) filters.field = { anyOf: narrow.fields }
  if (narrow.status !== undefined) filters.status = { anyOf: [narrow.status] }
  return listAddress('model', { filters, year })
}

/** The tasks that are late. */
export function lateTasksAddress(): string {
  return listAddress('task', { filters: { state: { anyOf: ['late'] } } })
}

/** The tasks not yet late that fall due up to this day, `YYYY-MM-DD`. */
export function dueTasksAddress(to: string): string {
  return listAddress('task', { filters: { state: { anyOf: ['open', 'inProgress'] }, deadline: { to } } })
}

/** The recommendations of which a deadline is past. */
export function overdueRecommendationsAddress(): string {
  return listAddress('recommendation', { filters: { state: { anyOf: ['overdue'] } } })
}
