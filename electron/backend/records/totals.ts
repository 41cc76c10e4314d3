import { definitions } from '../../../shared/records/registry.ts'
import type { Services } from '../services.ts'
import type { ParsedListQuery } from './conditions.ts'
import { readTotals } from './list.ts'

type Totals = Awaited<ReturnType<typeof readTotals>>

const mostKept = 200

/**
 * Totals of lists, kept until a write touches what they count: paging and sorting through a long list does not sum it
 * anew each time.
 */
export function openTotals({ store, changes }: Services): (query: ParsedListQuery) => Promise<Totals> {
  let kept = new Map<string, Promise<Totals>>()
  const forget = (tables: readonly string[]) => {
    if (tables.some((table) => table in definitions)) kept = new Map()
  }
  changes.onChange(forget)
  return ({ kind, search, filters, year, bin }) => {
    const query: ParsedListQuery = { kind, search, filters, year, bin, sort: null }
    const key = JSON.stringify(query)
    const known = kept.get(key)
    if (known) return known
    const totals = readTotals(store.queries, query)
    if (kept.size >= mostKept) kept.clear()
    kept.set(key, totals)
    totals.catch(() => kept.delete(key))
    return totals
  }
}
