import type { HeaderCell, RichText, TableBlock } from '../model.ts'
import type { Component } from '../rules.ts'
import { type LayoutContext, measureIn } from './context.ts'
import { cellPaddingMm } from './flow.ts'
import { documentNumbersApart } from './lines.ts'

/** Borders on either side, and some room for computers that take a slightly wider font. */
const besideWordMm = 0.6
/** A longer word may be broken: it would leave too little to the other columns. */
const longestWordMm = 34

/** The headings that stand over one column alone, by the columns' places. */
function ownHeadings([upper = [], lower = []]: TableBlock['headerRows']): readonly HeaderCell[] {
  const headings: HeaderCell[] = []
  let below = 0
  for (const cell of upper) {
    const { columnSpan = 1, rowSpan = 1 } = cell
    if (lower.length === 0 || rowSpan > 1) headings.push(columnSpan === 1 ? cell : { text: '' })
    else headings.push(...lower.slice(below, below + columnSpan))
    if (lower.length > 0 && rowSpan === 1) below += columnSpan
  }
  return headings
}

/** The words of a cell; numbers of documents are none, they may be broken. */
function wordsOf(text: RichText): string[] {
  const whole = typeof text === 'string' ? text : text.map((run) => run.text).join('')
  return documentNumbersApart(whole)
    .filter((_part, index) => index % 2 === 0)
    .flatMap((part) => part.split(/\s+/))
}

/**
 * How wide each column is when the table takes the whole width of the text: in the proportions that its builder asks for, but
 * never narrower than its longest word, which would be broken in the middle. What such columns need is taken from those
 * that have room, in proportion to it.
 * @param heading how the header is set; `plain` how the rows are
 * @param widthMm width of the text
 */
export function columnWidths(
  block: TableBlock,
  { heading, plain, context }: { heading: Component; plain: Component; context: LayoutContext },
  widthMm: number,
): number[] {
  const total = block.columns.reduce((sum, column) => sum + column.widthMm, 0)
  const asked = block.columns.map((column) => (column.widthMm * widthMm) / total)
  const measureHeading = measureIn(heading, context)
  const measurePlain = measureIn(plain, context)
  const headings = ownHeadings(block.headerRows)
  const least = asked.map((width, at) => {
    const inHeader = wordsOf(headings[at]?.text ?? '').concat(block.columnNumbers?.[at]?.split('\n') ?? [])
    const inRows = new Set(block.rows.flatMap(({ cells }) => wordsOf(cells[at] ?? '')))
    const widest = Math.max(0, ...inHeader.map(measureHeading), ...[...inRows].map(measurePlain))
    const needed = Math.min(widest, longestWordMm) + 2 * cellPaddingMm + besideWordMm
    return { width, needed, lacks: Math.max(needed - width, 0), spares: Math.max(width - needed, 0) }
  })
  const lacking = least.reduce((sum, { lacks }) => sum + lacks, 0)
  const spare = least.reduce((sum, { spares }) => sum + spares, 0)
  if (lacking === 0 || spare < lacking) return asked
  return least.map(({ width, lacks, spares }) => width + lacks - (spares * lacking) / spare)
}
