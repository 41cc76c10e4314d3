import type { z } from 'zod'
import type { registerEntry } from '../../../../shared/contract/register.ts'

type Entry = z.output<typeof registerEntry>

/** A line of the book of numbers: an entry with what is wrong with it, or numbers that nobody has. */
export type NumberLine =
  | { entry: Entry; mark: 'duplicate' | 'order' | null }
  | { entry: null; from: number; to: number }

/** The numbers of a series from the last to the first, with the gaps between them. */
export function linesOfSeries(series: {
  entries: readonly Entry[]
  gaps: readonly number[]
  duplicates: readonly number[]
}): NumberLine[] {
  const missing = new Set(series.gaps)
  const entries = series.entries.toSorted(
    (a, b) => a.ordinal - b.ordinal || (a.issuedOn ?? '').localeCompare(b.issuedOn ?? ''),
  )
  const lines: NumberLine[] = []
  let latestDay = ''
  let next = 1
  for (const entry of entries) {
    let from: number | null = null
    for (; next < entry.ordinal; next += 1) {
      if (missing.has(next)) from ??= next
      if (from !== null && !missing.has(next + 1)) {
        lines.push({ entry: null, from, to: next })
        from = null
      }
    }
    next = Math.max(next, entry.ordinal + 1)
    const day = entry.issuedOn ?? ''
    const early = day !== '' && day < latestDay
    if (day > latestDay) latestDay = day
    const doubled = series.duplicates.includes(entry.ordinal)
    lines.push({ entry, mark: doubled ? 'duplicate' : early ? 'order' : null })
  }
  return lines.toReversed()
}

/** Numbers in rising order in short: `22, 24–177`. */
export function numberSpans(numbers: readonly number[]): string {
  const spans: { from: number; to: number }[] = []
  for (const number of numbers) {
    const last = spans.at(-1)
    if (last && number === last.to + 1) last.to = number
    else spans.push({ from: number, to: number })
  }
  return spans.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}
