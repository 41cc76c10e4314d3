import type { Filter } from '../../../shared/contract/records.ts'
import { definitions, type RecordKind } from '../../../shared/records/registry.ts'
import { filterField, type ListState } from '../listState.ts'

/**
 * The year selector means the year shown for kinds with yearly fields, and a filter on the kind's date or computed
 * year for the others. Kinds with neither have none.
 */
export function hasYearChoice(kind: RecordKind): boolean {
  return isYearly(kind) || yearField(kind) !== null
}

/** The field whose filter the year selector sets: the kind's date, else its computed year. */
export function yearField(kind: RecordKind): string | null {
  const { dateField, computed } = definitions[kind]
  return dateField ?? (computed.year ? 'year' : null)
}

export function isYearly(kind: RecordKind): boolean {
  return Object.keys(definitions[kind].yearly).length > 0
}

/** The year that a filter on the date field spans exactly; null for every other filter. */
export function yearFilterOf(kind: RecordKind, name: string, filter: Filter): number | null {
  if (isYearly(kind) || name !== yearField(kind)) return null
  if (filterField(kind, name)?.type === 'year') {
    const [only, ...more] = filter.anyOf ?? []
    return typeof only === 'number' && more.length === 0 ? only : null
  }
  const year = String(filter.from ?? '').slice(0, 4)
  return year !== '' && filter.from === `${year}-01-01` && filter.to === `${year}-12-31` ? Number(year) : null
}

/** The year chosen in a list; null where it shows all, or each record's latest. */
export function chosenYear(kind: RecordKind, state: ListState): number | null {
  if (isYearly(kind)) return state.year
  const name = yearField(kind)
  const filter = name ? state.filters[name] : undefined
  return name && filter ? yearFilterOf(kind, name, filter) : null
}

/** The change of the list's state that chooses a year. */
export function chooseYear(kind: RecordKind, state: ListState, year: number | null): Partial<ListState> {
  if (isYearly(kind)) return { year }
  const name = yearField(kind)
  if (!name) return {}
  const { [name]: _before, ...others } = state.filters
  if (year === null) return { filters: others }
  const filter: Filter =
    filterField(kind, name)?.type === 'year'
      ? { anyOf: [year] }
      : { from: `${year}-01-01`, to: `${year}-12-31` }
  return { filters: { ...others, [name]: filter } }
}

const yearsBack = 8

/** The years offered: next year down to some years back, and the chosen one. */
export function offeredYears(thisYear: number, chosen: number | null): number[] {
  const years = Array.from({ length: yearsBack + 2 }, (_, index) => thisYear + 1 - index)
  return chosen === null || years.includes(chosen) ? years : [...years, chosen].toSorted((a, b) => b - a)
}
