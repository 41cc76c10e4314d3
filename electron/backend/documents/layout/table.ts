import type { HeaderCell, TableBlock } from '../model.ts'
import type { Component } from '../rules.ts'
import { componentParagraph, type LayoutContext } from './context.ts'
import type { FlowCell, FlowRow, FlowTable } from './flow.ts'

/** Size in tables with many columns; the guidances give none for tables. */
const compactPt = 12
const aroundTablePt = 6

function columnSpans(row: readonly HeaderCell[]): number {
  return row.reduce((sum, { columnSpan = 1 }) => sum + columnSpan, 0)
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
  const total = block.columns.reduce((sum, { widthMm }) => sum + widthMm, 0)

  const headerRows = block.headerRows.map(
    (row): FlowRow => ({
      isHeader: true,
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
            componentParagraph(text, style, context, { align: block.columns[index]?.align ?? 'left' }),
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
    columnsMm: block.columns.map(({ widthMm }) => (widthMm * context.widthMm) / total),
    rows: [...headerRows, ...columnNumbers, ...rows],
    borders: true,
    keepTogether: false,
    beforePt: aroundTablePt,
    afterPt: aroundTablePt,
  }
}
