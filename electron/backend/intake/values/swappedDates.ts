import type { Cell } from '../read/grid.ts'

/** The cells of a column that may have day and month swapped: its texts, its dates, or texts written both ways. */
export type Swapped = 'text' | 'date' | 'mixed'

const dayFirst = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/
const fewestDates = { typed: 3, read: 4 } as const

/**
 * Which cells of a date column seem to have day and month swapped. Texts all written month first, some of them beyond
 * doubt; texts of which some are beyond doubt month first, others day first; or dates that a computer set to English made of
 * what it could read so, leaving the days above 12 as text.
 */
export function swappedCells(cells: readonly Cell[]): Swapped | null {
  const typed = cells.flatMap((cell) => {
    const parts = cell.kind === 'text' ? cell.text.trim().match(dayFirst) : null
    return parts ? [{ first: Number(parts[1]), second: Number(parts[2]) }] : []
  })
  if (typed.length === 0) return null
  const certain = typed.filter(({ first }) => first > 12).length
  if (typed.some(({ first, second }) => first <= 12 && second > 12)) return certain === 0 ? 'text' : 'mixed'
  const dates = cells.filter(({ kind }) => kind === 'date')
  const small = dates.every(({ text }) => Number(text.slice(0, 2)) <= 12)
  return certain === typed.length && certain >= fewestDates.typed && dates.length >= fewestDates.read && small
    ? 'date'
    : null
}
