import type { Filter } from '../../../shared/contract/records.ts'
import type { RecordKind } from '../../../shared/records/registry.ts'
import { addresses } from '../../records/kinds.ts'
import { writeListState } from '../../records/listState.ts'

function listAddress(kind: RecordKind, filters: Record<string, Filter>, year: number | null): string {
  const state = { search: '', filters, year, sort: null, bin: false, page: 0 }
  return `${addresses[kind]}?${writeListState(state)}`
}

/** The conferences of a year, of one unit where it is named. */
export function conferencesAddress(year: number, unitId: string | null = null): string {
  const heldOn = { from: `${year}-01-01`, to: `${year}-12-31` }
  return listAddress('conference', { heldOn, ...(unitId && { unitId: { anyOf: [unitId] } }) }, null)
}

/** The models of a year, of one field (null: none stated) or of one status where it is named. */
export function modelsAddress(year: number, narrow: { field?: string | null; status?: string } = {}): string {
  const filters: Record<string, Filter> = {}
  if (narrow.field !== undefined) filters.field = { anyOf: [narrow.field] }
  if (narrow.status !== undefined) filters.status = { anyOf: [narrow.status] }
  return listAddress('model', filters, year)
}
