/**
 * A document with every measure resolved: what both writers print. Sizes and vertical distances are in points, widths
 * and indents in mm. Between two paragraphs stands the larger of the distances that they ask for.
 */

export type FlowRun = {
  text: string
  sizePt: number
  bold: boolean
  italic: boolean
  underline: boolean
  /** Numbers of documents in it may be broken: its column is narrower than one of them. */
  breaksNumbers?: boolean
}

/** Distance from one line to the next: exact, or a multiple of the natural height of the font. */
export type LineHeight = { exactPt: number } | { lines: number }

export type FlowParagraph = {
  kind: 'paragraph'
  runs: readonly FlowRun[]
  align: 'left' | 'center' | 'right' | 'justify'
  firstLineIndentMm: number
  /** Indent of all lines; the first one's own is added to it. */
  leftIndentMm?: number
  rightIndentMm?: number
  /** Stands in a frame of a thin line. */
  framed?: boolean
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

export type FlowRow = {
  cells: readonly FlowCell[]
  isHeader: boolean
  /** At least as high, its padding included. */
  minHeightPt?: number
}

export type FlowTable = {
  kind: 'table'
  columnsMm: readonly number[]
  rows: readonly FlowRow[]
  /** Layout tables have no borders and no padding. */
  borders: boolean
  /** All rows on one page, and on the page of what precedes it. */
  keepTogether: boolean
  /** The last row stays on the page of what follows. */
  keepWithNext?: boolean
  beforePt: number
  afterPt: number
}

export type FlowPageBreak = { kind: 'pageBreak' }

export type FlowElement = FlowParagraph | FlowRule | FlowTable | FlowPageBreak

/** Pages of one orientation, starting on a new page. */
export type FlowSection = {
  orientation: 'portrait' | 'landscape'
  /** The page numbers start again at 1. */
  numberedSeparately: boolean
  /** Its page numbers go on from those of the section at this place; from the first page of all where left out. */
  countedWith?: number
  elements: readonly FlowElement[]
}

/** Height of a line of the typeface as a multiple of its size, in Word as in a browser. */
export const naturalLine = 1.15

/** Padding left and right, and over and under the text, in the cells of a bordered table. */
export const cellPaddingMm = 1.5
export const cellPaddingPt = 2

/** Thickness of a frame, and what it leaves free around its text. */
export const frame = { thicknessPt: 0.75, paddingMm: 2 } as const

/** Height that a drawn line takes, the line included. */
export const ruleHeightPt = 3
