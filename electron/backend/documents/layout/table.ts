import type { HeaderCell, RichText, TableBlock } from '../model.ts'
import type { Component } from '../rules.ts'
import { columnWidths } from './columns.ts'
import { componentParagraph, type LayoutContext, measureIn } from './context.ts'
import {
  cellPaddingMm,
  cellPaddingPt,
  type FlowCell,
  type FlowParagraph,
  type FlowRow,
  type FlowTable,
  naturalLine,
} from './flow.ts'
import { documentNumbersIn, fewestLines } from './lines.ts'

/** Room that headers of two rows leave, for computers that take a slightly wider font. */
const headerSlackMm = 1.5

/** Size in tables with many columns; the guidances give none for tables. */
const compactPt = 12
const aroundTablePt = 6

function columnSpans(row: readonly HeaderCell[]): number {
  return row.reduce((sum, { columnSpan = 1 }) => sum + columnSpan, 0)
}

type HeaderLayout = { heading: Component; columnsMm: readonly number[]; context: LayoutContext }

/**
 * Height that the lower of two header rows needs, so that a cell which reaches over both has room for its text.
 * LibreOffice cuts such a cell off where it repeats the header, unless the rows are high enough by themselves.
 */
function lowerHeaderHeightPt(
  [upper, lower]: TableBlock['headerRows'],
  { heading, columnsMm, context }: HeaderLayout,
): number | undefined {
  if (!upper || !lower) return undefined
  const linePt = heading.size.defaultPt * naturalLine
  const heightPt = (text: string, widthMm: number) =>
    fewestLines(text.split(' '), widthMm - 2 * cellPaddingMm - headerSlackMm, measureIn(heading, context)) *
      linePt +
    2 * cellPaddingPt
  const below: number[] = []
  let [start, spanningPt, upperPt] = [0, 0, 0]
  for (const { text, columnSpan = 1, rowSpan = 1 } of upper) {
    const widths = columnsMm.slice(start, start + columnSpan)
    const height = heightPt(
      text,
      widths.reduce((sum, width) => sum + width, 0),
    )
    if (rowSpan > 1) spanningPt = Math.max(spanningPt, height)
    else {
      upperPt = Math.max(upperPt, height)
      below.push(...widths)
    }
    start += columnSpan
  }
  const lowerPt = Math.max(...lower.map(({ text }, index) => heightPt(text, below[index] ?? 0)))
  return Math.max(lowerPt, spanningPt - upperPt)
}

/** A paragraph of a cell; a number of a document that is wider than the cell may be broken in it. */
function cellParagraph(
  text: RichText,
  style: Component,
  widthMm: number,
  context: LayoutContext,
  options: Partial<FlowParagraph> = {},
): FlowParagraph {
  const paragraph = componentParagraph(text, style, context, options)
  const innerMm = widthMm - 2 * cellPaddingMm
  const isNarrow = paragraph.runs.some((run) =>
    documentNumbersIn(run.text).some((number) => context.textWidth(number, run) > innerMm),
  )
  return isNarrow
    ? { ...paragraph, runs: paragraph.runs.map((run) => ({ ...run, breaksNumbers: true })) }
    : paragraph
}

/** A table with borders over the whole width of the text, its header repeated on every page. */
export function table(block: TableBlock, context: LayoutContext): FlowTable {
  const { body } = context.rules.components
  const plain: Component = {
    ...body,
    spacing: undefined,
    size: block.density === 'compact' ? { ...body.size, defaultPt: compactPt } : body.size,
  }
  const heading: Component = { ...plain, bold: true, align: 'center' }
  const columnsMm = columnWidths(block, { heading, plain, context }, context.widthMm)
  const lowerPt = lowerHeaderHeightPt(block.headerRows, { heading, columnsMm, context })
  const headerRows = block.headerRows.map(
    (row, rowIndex): FlowRow => ({
      isHeader: true,
      ...(rowIndex > 0 && lowerPt !== undefined ? { minHeightPt: lowerPt } : {}),
      cells: row.map(({ text, columnSpan = 1, rowSpan = 1 }) => ({
        content: [componentParagraph(text, heading, context)],
        columnSpan,
        rowSpan,
        verticalAlign: 'middle',
      })),
    }),
  )
  const first = block.headerRows[0]
  if (first && columnSpans(first) !== block.columns.length) {
    throw new Error('The first header row of a table must span all its columns')
  }
  const columnNumbers: FlowRow[] = block.columnNumbers
    ? [
        {
          isHeader: true,
          cells: block.columnNumbers.map((text) => ({
            content: [componentParagraph(text, { ...heading, bold: false, italic: true }, context)],
            columnSpan: 1,
            rowSpan: 1,
            verticalAlign: 'middle',
          })),
        },
      ]
    : []
  const rows = block.rows.map(({ cells, emphasis }): FlowRow => {
    const style = emphasis === 'total' ? { ...plain, bold: true } : plain
    return {
      isHeader: false,
      cells: cells.map(
        (text, index): FlowCell => ({
          content: [
            cellParagraph(text, style, columnsMm[index] ?? 0, context, {
              align: block.columns[index]?.align ?? 'left',
            }),
          ],
          columnSpan: 1,
          rowSpan: 1,
          verticalAlign: 'top',
        }),
      ),
    }
  })
  return {
    kind: 'table',
    columnsMm,
    rows: [...headerRows, ...columnNumbers, ...rows],
    borders: true,
    keepTogether: false,
    beforePt: aroundTablePt,
    afterPt: aroundTablePt,
  }
}
