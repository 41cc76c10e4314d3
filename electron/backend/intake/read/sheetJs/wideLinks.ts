import type { Parts } from '../container.ts'
import { columnNumber } from '../grid.ts'

/** Links over more cells than these say nothing of a list. */
const mostLinkedCells = 50_000

const sheetPart = /xl\/worksheets\/[^/]+\.xml$/i
const link = /<(?:\w+:)?hyperlink\b[^>]*?\bref="\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)"[^>]*?\/>/g

function isWide(left: string, top: string, right: string, bottom: string): boolean {
  const columns = columnNumber(right) - columnNumber(left) + 1
  return columns * (Number(bottom) - Number(top) + 1) > mostLinkedCells
}

/**
 * The parts of an .xlsx without links over whole columns or rows: SheetJS makes a cell for each of their million places.
 */
export function withoutWideLinks(parts: Parts): Parts {
  const changed = new Map<string, Uint8Array>()
  for (const [name, content] of parts) {
    if (!sheetPart.test(name)) continue
    const unpacked = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
    if (!unpacked.includes('hyperlink ')) continue
    const text = unpacked.toString('utf8')
    const kept = text.replace(link, (whole, ...[left, top, right, bottom]: string[]) =>
      isWide(left ?? 'A', top ?? '1', right ?? 'A', bottom ?? '1') ? '' : whole,
    )
    if (kept !== text) changed.set(name, Buffer.from(kept))
  }
  return changed.size === 0 ? parts : new Map([...parts, ...changed])
}
