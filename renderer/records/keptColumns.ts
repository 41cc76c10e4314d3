import { useState } from 'react'
import { z } from 'zod'
import { listColumns } from '../../shared/records/listColumns.ts'
import { allFields, definitions, type RecordKind } from '../../shared/records/registry.ts'

const keptColumns = z.object({
  /** Fields shown, in their order. */
  shown: z.array(z.string()),
  /** Widths in pixels of the columns that the clerk has drawn. */
  widths: z.record(z.string(), z.number()),
})
export type KeptColumns = z.output<typeof keptColumns>

/** The columns that a list has before the clerk chooses: those that the definition lists; the year where there are years. */
export function defaultColumns(kind: RecordKind): string[] {
  const definition = definitions[kind]
  const listed = allFields(definition).flatMap(([name, field]) => (field.list ? [name] : []))
  const yearly = Object.keys(definition.yearly)
  if (yearly.length === 0) return listed
  const first = listed.findIndex((name) => yearly.includes(name))
  return first < 0 ? [...listed, 'year'] : [...listed.slice(0, first), 'year', ...listed.slice(first)]
}

/** Every column that the list can have, those shown first in their order. */
export function orderedColumns(kind: RecordKind, shown: readonly string[]): string[] {
  const { fields, yearly } = definitions[kind]
  const hasYears = Object.keys(yearly).length > 0
  const own = [...Object.keys(fields), ...Object.keys(yearly), ...(hasYears ? ['year'] : [])]
  const all = [...new Set([...own, ...listColumns(kind).keys()])]
  return [...shown, ...all.filter((name) => !shown.includes(name))]
}

/** The same names with one of them moved by one place. */
export function moved(names: readonly string[], name: string, by: -1 | 1): string[] {
  const from = names.indexOf(name)
  const to = from + by
  if (from < 0 || to < 0 || to >= names.length) return [...names]
  const next = names.filter((other) => other !== name)
  next.splice(to, 0, name)
  return next
}

function read(kind: RecordKind): KeptColumns {
  const fallback = { shown: defaultColumns(kind), widths: {} }
  try {
    const parsed = keptColumns.safeParse(JSON.parse(localStorage.getItem(`columns.${kind}`) ?? 'null'))
    if (!parsed.success) return fallback
    // A later version of the program may have dropped a field.
    const known = orderedColumns(kind, [])
    const shown = parsed.data.shown.filter((name) => known.includes(name))
    return shown.length > 0 ? { ...parsed.data, shown } : fallback
  } catch {
    return fallback
  }
}

/** The columns of a kind's list as the clerk left them on this computer. */
export function useKeptColumns(
  kind: RecordKind,
): [KeptColumns, (change: Partial<KeptColumns> | null) => void] {
  const [columns, setColumns] = useState(() => read(kind))
  const change = (part: Partial<KeptColumns> | null) => {
    const next = part ? { ...columns, ...part } : { shown: defaultColumns(kind), widths: {} }
    localStorage.setItem(`columns.${kind}`, JSON.stringify(next))
    setColumns(next)
  }
  return [columns, change]
}
