import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { z } from 'zod'
import type { unitSummary } from '../../../shared/contract/units.ts'
import { formatDate } from '../../../shared/values/dates.ts'
import { api } from '../../api/client.ts'
import type { Language } from '../../language/language.ts'

export type UnitSummary = z.output<typeof unitSummary>

const none: UnitSummary[] = []

export interface Units {
  all: readonly UnitSummary[]
  byId: ReadonlyMap<string, UnitSummary>
  loading: boolean
  error: unknown
}

/** Every unit of all times, with an index by id. */
export function useUnits(): Units {
  const { data, isPending, error } = useQuery(api.units.all.queryOptions())
  const all = data ?? none
  const byId = useMemo(() => new Map(all.map((unit) => [unit.id, unit])), [all])
  return { all, byId, loading: isPending, error }
}

const untilWords: Record<Language, string> = { vi: 'đến', en: 'until' }

/** What tells a unit from its namesakes: the unit above it, and until when it was. */
export function whichOne(unit: UnitSummary, byId: Units['byId'], language: Language): string {
  const parent = unit.parentId ? byId.get(unit.parentId)?.name : undefined
  const until = unit.validTo ? `${untilWords[language]} ${formatDate(unit.validTo)}` : undefined
  return [parent, until].filter(Boolean).join(', ')
}
