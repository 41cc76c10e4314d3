import type { FoundKind } from '../../shared/contract/search.ts'
import type { RecordKind } from '../../shared/records/registry.ts'
import { addressOf } from '../records/kinds.ts'
import { listAddress } from '../records/listState.ts'

/** A line of the search results: a record, or (`id` null) the way to all that were found of a kind. */
export interface FoundEntry {
  kind: RecordKind
  id: string | null
  title: string
  context: string
  total: number
  to: string
}

/** The results as lines in the order in which the arrow keys go through them. */
export function foundEntries(found: readonly FoundKind[], text: string): FoundEntry[] {
  return found.flatMap(({ kind, total, rows }) => {
    const lines = rows.map((row): FoundEntry => ({ kind, ...row, total, to: addressOf(kind, row.id) }))
    // Units have a tree in place of a list.
    if (total <= rows.length || kind === 'unit') return lines
    return [
      ...lines,
      { kind, id: null, title: '', context: '', total, to: listAddress(kind, { search: text }) },
    ]
  })
}
