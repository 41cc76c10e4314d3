import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type IParagraphOptions,
  LineRuleType,
  NoBreakHyphen,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import {
  cellPaddingMm,
  cellPaddingPt,
  type FlowCell,
  type FlowElement,
  type FlowParagraph,
  type FlowRule,
  type FlowRun,
  type FlowTable,
  frame,
  type LineHeight,
  ruleHeightPt,
} from './layout/flow.ts'
import { documentNumbersApart } from './layout/lines.ts'

/** Word measures distances in twips (twentieths of a point), sizes in half-points, borders in eighths. */
const twipsPerPt = 20
const twipsPerMm = (72 * twipsPerPt) / 25.4
const twipsPerLine = 240

export function mmToTwips(mm: number): number {
  return Math.round(mm * twipsPerMm)
}

function ptToTwips(pt: number): number {
  return Math.round(pt * twipsPerPt)
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
}

/** Text in which Word does not break the numbers of documents at their hyphens. */
function wordText(text: string, breaksNumbers: boolean): (string | NoBreakHyphen)[] {
  return (breaksNumbers ? [text] : documentNumbersApart(text)).flatMap((part, index) => {
    if (index % 2 === 0) return part === '' ? [] : [part]
    return part.split('-').flatMap((piece, at) => (at === 0 ? [piece] : [new NoBreakHyphen(), piece]))
  })
}

/** A run in Word; a line break in the text becomes one in Word. */
function textRuns(run: FlowRun): TextRun[] {
  return run.text.split(/\r?\n/).map(
    (text, index) =>
      new TextRun({
        children: wordText(text, run.breaksNumbers === true),
        // only what is so is written: nothing is bold by itself, and no text is in a complex script
        size: run.sizePt * 2,
        sizeComplexScript: false,
        ...(run.bold ? { bold: true, boldComplexScript: false } : {}),
        ...(run.italic ? { italics: true, italicsComplexScript: false } : {}),
        ...(run.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
        ...(index > 0 ? { break: 1 } : {}),
      }),
  )
}

function lineSpacing(line: LineHeight): { line: number; lineRule: 'exact' | 'auto' } {
  return 'exactPt' in line
    ? { line: ptToTwips(line.exactPt), lineRule: LineRuleType.EXACT }
    : { line: Math.round(line.lines * twipsPerLine), lineRule: LineRuleType.AUTO }
}

/** Word has a name of its own for a first line that begins further left. */
function indents({ firstLineIndentMm, leftIndentMm = 0, rightIndentMm = 0 }: FlowParagraph) {
  const first = mmToTwips(Math.abs(firstLineIndentMm))
  return {
    left: mmToTwips(leftIndentMm),
    right: mmToTwips(rightIndentMm),
    ...(firstLineIndentMm < 0 ? { hanging: first } : { firstLine: first }),
  }
}

/** Word draws a frame outside of the indents. */
function frameSide(spacePt: number) {
  return { style: BorderStyle.SINGLE, size: frame.thicknessPt * 8, space: spacePt, color: '000000' }
}
const besideFrame = frameSide(Math.round((frame.paddingMm * 72) / 25.4))
const frameBorders = { top: frameSide(0), bottom: frameSide(0), left: besideFrame, right: besideFrame }

type Distances = { beforePt: number; afterPt: number }

function paragraph(source: FlowParagraph, { beforePt, afterPt }: Distances, keepNext: boolean): Paragraph {
  return new Paragraph({
    children: source.runs.flatMap(textRuns),
    alignment: alignments[source.align],
    spacing: { before: ptToTwips(beforePt), after: ptToTwips(afterPt), ...lineSpacing(source.line) },
    indent: indents(source),
    ...(source.framed ? { border: frameBorders } : {}),
    ...(keepNext || source.keepWithNext ? { keepNext: true } : {}),
    widowControl: true,
    ...(source.outline === undefined ? {} : { outlineLevel: source.outline - 1 }),
  })
}

/** An empty line of an exact height. */
function emptyLine(heightPt: number, options: Partial<IParagraphOptions> = {}): Paragraph {
  return new Paragraph({
    ...options,
    run: { size: Math.max(2, Math.floor(heightPt) * 2) },
    spacing: {
      before: 0,
      after: 0,
      line: ptToTwips(heightPt),
      lineRule: LineRuleType.EXACT,
      ...options.spacing,
    },
  })
}

/** A line as the top border of an empty paragraph that is indented to its length: Word and LibreOffice agree on it. */
function rule(source: FlowRule, keepNext: boolean): Paragraph {
  const indent = mmToTwips((source.containerMm - source.lengthMm) / 2)
  return emptyLine(ruleHeightPt, {
    keepNext,
    indent: { left: indent, right: indent },
    border: {
      top: { style: BorderStyle.SINGLE, size: Math.round(source.thicknessPt * 8), space: 0, color: '000000' },
    },
    spacing: { before: ptToTwips(source.beforePt), after: ptToTwips(source.afterPt) },
  })
}

const gridLine = { style: BorderStyle.SINGLE, size: 4, color: '000000' }

function tableCell(source: FlowCell, widthMm: number, keepNext: boolean): TableCell {
  const content = source.content.flatMap((element) => {
    if (element.kind === 'paragraph') return [paragraph(element, element, keepNext)]
    if (element.kind === 'rule') return [rule(element, keepNext)]
    return Array.from({ length: element.lines }, () => emptyLine(element.linePt, { keepNext: true }))
  })
  return new TableCell({
    // a cell needs a paragraph
    children: content.length > 0 ? content : [emptyLine(1, { keepNext })],
    width: { size: mmToTwips(widthMm), type: WidthType.DXA },
    ...(source.columnSpan > 1 ? { columnSpan: source.columnSpan } : {}),
    ...(source.rowSpan > 1 ? { rowSpan: source.rowSpan } : {}),
    ...(source.verticalAlign === 'middle' ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
  })
}

/** What all cells of a table leave free around their texts. */
function cellMargins({ borders }: FlowTable) {
  const beside = borders ? mmToTwips(cellPaddingMm) : 0
  const over = borders ? ptToTwips(cellPaddingPt) : 0
  return { marginUnitType: WidthType.DXA, top: over, bottom: over, left: beside, right: beside }
}

/** Column in which each cell of each row starts, with the cells that reach down from rows above taken into account. */
function columnStarts(table: FlowTable): number[][] {
  const occupiedUntil = table.columnsMm.map(() => 0)
  return table.rows.map(({ cells }, rowIndex) => {
    let column = 0
    return cells.map((cell) => {
      while ((occupiedUntil[column] ?? 0) > rowIndex) column += 1
      const start = column
      for (let offset = 0; offset < cell.columnSpan; offset += 1) {
        occupiedUntil[start + offset] = rowIndex + cell.rowSpan
      }
      column += cell.columnSpan
      return start
    })
  })
}

function table(source: FlowTable): Table {
  const starts = columnStarts(source)
  const grid = { top: gridLine, bottom: gridLine, left: gridLine, right: gridLine }
  return new Table({
    rows: source.rows.map(({ cells, isHeader, minHeightPt }, rowIndex) => {
      // rows stay together where the paragraphs of all but the last ask for it
      const keepNext =
        isHeader || (rowIndex < source.rows.length - 1 ? source.keepTogether : source.keepWithNext === true)
      return new TableRow({
        cantSplit: true,
        ...(isHeader ? { tableHeader: true } : {}),
        ...(minHeightPt === undefined
          ? {}
          : { height: { value: ptToTwips(minHeightPt), rule: HeightRule.ATLEAST } }),
        children: cells.map((cell, index) => {
          const start = starts[rowIndex]?.[index] ?? 0
          const widths = source.columnsMm.slice(start, start + cell.columnSpan)
          return tableCell(
            cell,
            widths.reduce((sum, width) => sum + width, 0),
            keepNext,
          )
        }),
      })
    }),
    columnWidths: source.columnsMm.map(mmToTwips),
    width: { size: mmToTwips(source.columnsMm.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: cellMargins(source),
    borders: source.borders
      ? { ...grid, insideHorizontal: gridLine, insideVertical: gridLine }
      : TableBorders.NONE,
  })
}

/** Tables have no distances in Word: the paragraphs around them take them over. */
function distances(
  element: FlowParagraph,
  previous: FlowElement | undefined,
  next: FlowElement | undefined,
): Distances {
  return {
    beforePt: Math.max(element.beforePt, previous?.kind === 'table' ? previous.afterPt : 0),
    afterPt: Math.max(element.afterPt, next?.kind === 'table' ? next.beforePt : 0),
  }
}

function wordElement(
  element: FlowElement,
  previous: FlowElement | undefined,
  next: FlowElement | undefined,
): (Paragraph | Table)[] {
  switch (element.kind) {
    case 'paragraph':
      return [paragraph(element, distances(element, previous, next), false)]
    case 'rule':
      return [rule(element, false)]
    case 'pageBreak':
      return [emptyLine(1, { pageBreakBefore: true })]
    case 'table':
      return next === undefined || next.kind === 'table'
        ? [table(element), emptyLine(1, { keepNext: element.keepWithNext === true })]
        : [table(element)]
  }
}

/** The paragraphs and tables of a section, as Word wants them: no two tables touch, and the last is a paragraph. */
export function docxElements(elements: readonly FlowElement[]): (Paragraph | Table)[] {
  return elements.flatMap((element, index) => wordElement(element, elements[index - 1], elements[index + 1]))
}
