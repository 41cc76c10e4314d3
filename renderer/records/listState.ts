import { useCallback, useEffect, useEffectEvent, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import type { Filter, ListQuery } from '../../shared/contract/records.ts'
import type { Field } from '../../shared/records/field.ts'
import { definitions, fieldNamed, type RecordKind } from '../../shared/records/registry.ts'
import { addresses } from './kinds.ts'

/** What a clerk has set on a list; it lives in the address, so Back returns to the list as it was. */
export interface ListState {
  search: string
  filters: Record<string, Filter>
  year: number | null
  sort: { field: string; descending: boolean } | null
  bin: boolean
  /** 0 is the first. */
  page: number
}

const blank = '~'
const filterPrefix = 'f.'

/** The filter that every list takes beside those on its fields: these records. */
export const chosenRecords = 'id'

/** A field that a list can be narrowed by, computed ones too. */
export function filterField(kind: RecordKind, name: string): Field | undefined {
  return fieldNamed(definitions[kind], name) ?? definitions[kind].computed[name]
}

function isNumberField(kind: RecordKind, name: string): boolean {
  const type = filterField(kind, name)?.type
  return type === 'year' || type === 'count' || type === 'decimal' || type === 'money' || type === 'area'
}

function filterText(filter: Filter): string {
  if (filter.under !== undefined) return `under:${filter.under}`
  if (filter.contains !== undefined) return `has:${filter.contains}`
  if (filter.from !== undefined || filter.to !== undefined)
    return `in:${filter.from ?? ''}..${filter.to ?? ''}`
  return `is:${(filter.anyOf ?? []).map((value) => (value === null ? blank : encodeURIComponent(value))).join(',')}`
}

function readFilter(kind: RecordKind, name: string, text: string): Filter | null {
  const [, verb, rest = ''] = text.match(/^(under|has|in|is):(.*)$/s) ?? []
  const value = (part: string) => (isNumberField(kind, name) ? Number(part) : part)
  switch (verb) {
    case 'under':
      return { under: rest }
    case 'has':
      return { contains: rest }
    case 'in': {
      const [from = '', to = ''] = rest.split('..')
      return { ...(from && { from: value(from) }), ...(to && { to: value(to) }) }
    }
    case 'is':
      return {
        anyOf: rest.split(',').map((part) => (part === blank ? null : value(decodeURIComponent(part)))),
      }
    default:
      return null
  }
}

/** Reads a list's state from the address; what does not belong to the kind is left out. */
export function readListState(kind: RecordKind, params: URLSearchParams): ListState {
  const filters: Record<string, Filter> = {}
  for (const [key, text] of params) {
    const name = key.slice(filterPrefix.length)
    if (!key.startsWith(filterPrefix) || (name !== chosenRecords && !filterField(kind, name))) continue
    const filter = readFilter(kind, name, text)
    if (filter) filters[name] = filter
  }
  const year = Number(params.get('year'))
  const sort = params.get('sort') ?? ''
  const sorted = sort.replace(/^-/, '')
  const known = sorted === 'year' || fieldNamed(definitions[kind], sorted) !== undefined
  return {
    search: params.get('search') ?? '',
    filters,
    year: Number.isInteger(year) && year > 0 ? year : null,
    sort: known ? { field: sorted, descending: sort.startsWith('-') } : null,
    bin: params.get('bin') === '1',
    page: Math.max(0, Number.parseInt(params.get('page') ?? '1', 10) - 1 || 0),
  }
}

/** The reverse of `readListState`. */
export function writeListState(state: ListState): URLSearchParams {
  const params = new URLSearchParams()
  if (state.search) params.set('search', state.search)
  if (state.year !== null) params.set('year', String(state.year))
  if (state.sort) params.set('sort', `${state.sort.descending ? '-' : ''}${state.sort.field}`)
  if (state.bin) params.set('bin', '1')
  if (state.page > 0) params.set('page', String(state.page + 1))
  for (const [name, filter] of Object.entries(state.filters))
    params.set(`${filterPrefix}${name}`, filterText(filter))
  return params
}

/** The address of a kind's list narrowed to something. */
export function listAddress(
  kind: RecordKind,
  narrowed: Partial<Pick<ListState, 'filters' | 'year' | 'search'>>,
): string {
  const state = { search: '', filters: {}, year: null, sort: null, bin: false, page: 0, ...narrowed }
  // The first page of units is their tree.
  const place = kind === 'unit' ? `${addresses.unit}/list` : addresses[kind]
  return `${place}?${writeListState(state)}`
}

/** The part of the state that the backend asks for. */
export function queryOf(kind: RecordKind, state: ListState): ListQuery {
  const { page: _page, ...query } = state
  return { kind, ...query }
}

const keptAs = (kind: RecordKind) => `list.${kind}`

/** The address of a list as the clerk left it in this session. */
export function keptListAddress(kind: RecordKind, address: string): string {
  const kept = sessionStorage.getItem(keptAs(kind))
  return kept ? `${address}?${kept}` : address
}

/**
 * The state of a list in the address. A change of anything but the page starts at the first page again; an address
 * without a state takes up the one that the clerk left in this session.
 */
export function useListState(kind: RecordKind): [ListState, (change: Partial<ListState>) => void] {
  const [params, setParams] = useSearchParams()
  const text = params.toString()
  const state = useMemo(() => readListState(kind, new URLSearchParams(text)), [kind, text])

  // Only the arrival on a list takes up what was left; clearing the filters afterwards must stay clear.
  const takeUp = useEffectEvent((arrivedAt: RecordKind) => {
    const kept = sessionStorage.getItem(keptAs(arrivedAt))
    if (text === '' && kept) setParams(new URLSearchParams(kept), { replace: true })
  })
  useEffect(() => takeUp(kind), [kind])
  // A list that a link has narrowed is the one to come back to.
  useEffect(() => {
    if (text !== '') sessionStorage.setItem(keptAs(kind), text)
  }, [kind, text])

  const change = useCallback(
    (part: Partial<ListState>) => {
      setParams(
        (before) => {
          const next = writeListState({ ...readListState(kind, before), page: 0, ...part })
          sessionStorage.setItem(keptAs(kind), next.toString())
          return next
        },
        { replace: true },
      )
    },
    [kind, setParams],
  )
  return [state, change]
}
