import type { Cell } from '../read/grid.ts'
import { nothing, type Reading, refused, taken } from './reading.ts'

const pair =
  /^(\d{1,7}|\d{1,3}(?:\.\d{3})+)\s*(?:phiếu|phieu|hộ|ho)?\s*\/\s*(\d{1,7}|\d{1,3}(?:\.\d{3})+)\s*(?:hộ|ho|phiếu)?\s*(?:\(.*\))?$/iu

function whole(digits: string): Reading {
  return taken(Number(digits.replaceAll('.', '')))
}

/** Reads two numbers from one cell: “121/131”. A date is what Excel makes of 12/30: both numbers are for the clerk. */
export function readPair(cell: Cell): readonly [Reading, Reading] {
  const text = cell.text.trim()
  if (/^[-–—.…]*$/.test(text)) return [nothing, nothing]
  const found = cell.kind === 'text' ? text.match(pair) : null
  if (!found) return [refused('pair.unreadable'), refused('pair.unreadable')]
  return [whole(found[1] ?? ''), whole(found[2] ?? '')]
}
