import type { Filter } from '../../../shared/contract/records.ts'
import { listAddress } from '../../records/listState.ts'

/** The conferences of a year, of one unit where it is named. */
export function conferencesAddress(year: number, unitId: string | null = null): string {
  const heldOn = { from: `${year}-01-01`, to: `${year}-12-31` }
  return listAddress('conference', { filters: { heldOn, ...(unitId && { unitId: { anyOf: [unitId] } }) } })
}

/** The models of a year, of one field (null: none stated) or of one status where it is named. */
export function modelsAddress(year: number, narrow: { field?: string | null; status?: string } = {}): string {
  const filters: Record<string, Filter> = {}
  if (narrow.field !== undefined) filters.field = { anyOf: [narrow.field] }
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
