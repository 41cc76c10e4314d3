/**
 * A document with every measure resolved: what both writers print. Sizes and vertical distances are in points, widths
 * and indents in mm. Between two paragraphs stands the larger of the distances that they ask for.
 */

export type FlowRun = { text: string; sizePt: number; bold: boolean; italic: boolean; underline: boolean }

/** Distance from one line to the next: exact, or a multiple of the natural height of the font. */
export type LineHeight = { exactPt: number } | { lines: number }

export type FlowParagraph = {
  kind: 'paragraph'
  runs: readonly FlowRun[]
  align: 'left' | 'center' | 'right' | 'justify'
  firstLineIndentMm: number
  beforePt: number
  afterPt: number
  line: LineHeight
  /** Stays on the page of what follows it. */
  keepWithNext: boolean
  /** Depth in the outline: 1 is the title of the document. */
  outline?: number
}

/** A drawn line, centred in its container. */
export type FlowRule = {
  kind: 'rule'
  lengthMm: number
  containerMm: number
  thicknessPt: number
  beforePt: number
  afterPt: number
}

/** Empty lines, such as the room for a signature. */
export type FlowGap = { kind: 'gap'; lines: number; linePt: number }

export type FlowCell = {
  content: readonly (FlowParagraph | FlowRule | FlowGap)[]
  columnSpan: number
  rowSpan: number
  verticalAlign: 'top' | 'middle'
}

export type FlowRow = { cells: readonly FlowCell[]; isHeader: boolean }

export type FlowTable = {
  kind: 'table'
  columnsMm: readonly number[]
  rows: readonly FlowRow[]
  /** Layout tables have no borders and no padding. */
  borders: boolean
  /** All rows on one page, and on the page of what precedes it. */
  keepTogether: boolean
  beforePt: number
  afterPt: number
}

export type FlowPageBreak = { kind: 'pageBreak' }

export type FlowElement = FlowParagraph | FlowRule | FlowTable | FlowPageBreak

/** Pages of one orientation, starting on a new page. */
export type FlowSection = { orientation: 'portrait' | 'landscape'; elements: readonly FlowElement[] }

/** Height of a line of the typeface as a multiple of its size, in Word as in a browser. */
export const naturalLine = 1.15

/** Padding left and right in the cells of a bordered table. */
export const cellPaddingMm = 1.5

/** Height that a drawn line takes, the line included. */
export const ruleHeightPt = 3
