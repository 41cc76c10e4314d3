import type { KeyboardEvent } from 'react'

const steps: Record<string, readonly [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

function cellsOf(table: Element): HTMLElement[][] {
  return [...table.querySelectorAll('tbody tr')].map((row) => [
    ...row.querySelectorAll<HTMLElement>('[data-cell]'),
  ])
}

function placeOf(rows: readonly HTMLElement[][], cell: HTMLElement): readonly [number, number] | null {
  const row = rows.findIndex((cells) => cells.includes(cell))
  const column = rows[row]?.indexOf(cell) ?? -1
  return row < 0 || column < 0 ? null : [row, column]
}

/** Moves from cell to cell with the arrow keys, as in a worksheet. Put on the table; cells carry `data-cell`. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  const { target } = event
  const isCell = target instanceof HTMLElement && target.dataset.cell !== undefined
  if (!step || !isCell || event.altKey || event.ctrlKey || event.metaKey) return
  const rows = cellsOf(event.currentTarget)
  const place = placeOf(rows, target)
  if (!place) return
  const next = rows[place[0] + step[0]]?.[place[1] + step[1]]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** The next cell after this one that has a question; null where there is none. */
export function nextQuestion(cell: HTMLElement): HTMLElement | null {
  const table = cell.closest('table')
  if (!table) return null
  const all = [...table.querySelectorAll<HTMLElement>('[data-cell]')]
  const after = all.slice(all.indexOf(cell) + 1)
  return after.find((other) => other.dataset.cell === 'question') ?? null
}
