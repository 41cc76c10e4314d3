/**
 * What an official document says, in the order in which it is read. Blocks name the parts that the guidances name and
 * know nothing of fonts, sizes or distances: those come from a rule set (`rules.ts`) when the document is laid out.
 */

/** A stretch of text of one emphasis. */
export type Run = { text: string; bold?: boolean; italic?: boolean }

/** The text of a block: plain, or runs where a word is emphasised. */
export type RichText = string | readonly Run[]

/** The two-column block at the top of page 1. */
export type LetterheadBlock = {
  kind: 'letterhead'
  /** Lines of the bodies above the issuer, outermost first. */
  superiorBody: readonly string[]
  /** Lines of the issuer's name; the breaks between them are kept. */
  issuingBody: readonly string[]
  /** As printed: `Số 10-KH/BCĐ`. */
  number: string
  /** As printed: `Cao Bằng, ngày 03 tháng 02 năm 2026`. */
  placeDate: string
  /** Subject of an official letter (công văn), without its prefix. */
  letterSubject?: string
  /** `KHẨN`, `HỎA TỐC`: under the number. */
  urgency?: string
}

export type TitleBlock = { kind: 'title'; typeName: string; abstract?: string }

/** To whom a letter (công văn) or a submission (tờ trình) goes: one on the line of the label, several as a list. */
export type AddresseeBlock = { kind: 'addressee'; of: 'letter' | 'submission'; to: readonly string[] }

/** Căn cứ lines without their dash and their closing mark; for a decision they are followed by `decision`. */
export type LegalBasisBlock = { kind: 'legalBasis'; lines: readonly string[] }

/** Who decides, in parts that are not broken where they fit on a line, and the phrase `QUYẾT ĐỊNH:`. */
export type DecisionBlock = { kind: 'decision'; decider: readonly string[] }

export type ParagraphBlock = { kind: 'paragraph'; text: RichText }

/** A heading; `ordinals` are its number and, at level 3, the number of its parent: `[2, 1]` is 2.1. */
export type HeadingBlock = {
  kind: 'heading'
  level: 1 | 2 | 3
  ordinals: readonly number[]
  text: RichText
}

/** `Phần I`, `Chương II`, `Mục 3` over their names: the divisions above articles and headings. */
export type DivisionBlock = {
  kind: 'division'
  of: 'part' | 'chapter' | 'section'
  ordinal: number
  text: string
}

/** `Điều 1.` and its first paragraph. */
export type ArticleBlock = { kind: 'article'; number: number; text: RichText }

/** An item of a list. A numbered one carries its ordinal: numbers may go on after other blocks. */
export type ListItemBlock =
  | { kind: 'listItem'; marker: 'dash' | 'plus'; text: RichText }
  | { kind: 'listItem'; marker: 'number'; ordinal: number; text: RichText }
  | { kind: 'listItem'; marker: 'letter'; ordinal: number; text: RichText }
  /** Numbered as the third level of headings is: `2.1.`, or `a)` in the state style. */
  | { kind: 'listItem'; marker: 'point'; ordinals: readonly number[]; text: RichText }

export type CellAlign = 'left' | 'center' | 'right'

export type HeaderCell = { text: string; columnSpan?: number; rowSpan?: number }

export type TableBlock = {
  kind: 'table'
  /** Widths are relative: the table always fills the width of the text. */
  columns: readonly { widthMm: number; align: CellAlign }[]
  /** One or two rows, repeated on every page. A cell hidden by a span above it is left out. */
  headerRows: readonly (readonly HeaderCell[])[]
  /** The row of column numbers under the header: `(1)`, `(2)`, `(3)=(1)+(2)`. */
  columnNumbers?: readonly string[]
  rows: readonly { cells: readonly RichText[]; emphasis?: 'total' }[]
  /** `compact` for tables with many columns. */
  density: 'normal' | 'compact'
}

/** One who signs. `authority` is bold (`T/M BAN CHỈ ĐẠO`, `K/T TRƯỞNG BAN`), `position` as the rule set says. */
export type Signature = { authority: readonly string[]; position: readonly string[]; name: string }

/** One to three columns of signatures; a single one stands beside the recipients. Never alone on a page. */
export type SignaturesBlock = {
  kind: 'signatures'
  columns: readonly Signature[]
  /** Place and day over the last column, where the document has no heading block that says them. */
  placeDate?: string
  recipients?: { items: readonly string[]; archive: string }
}

export type PageBreakBlock = { kind: 'pageBreak' }

/**
 * Starts an appendix on a new page; what follows belongs to it. Its pages have numbers of their own where the rule set
 * says so. A document may begin with one: a form or a list that is attached to another document.
 */
export type AppendixBlock = {
  kind: 'appendix'
  orientation: 'portrait' | 'landscape'
  /** As printed: `Phụ lục I`. */
  label: string
  title: string
  /** As printed: `(Kèm theo Kế hoạch số …)`. */
  reference?: string
}

export type Block =
  | LetterheadBlock
  | TitleBlock
  | AddresseeBlock
  | LegalBasisBlock
  | DecisionBlock
  | ParagraphBlock
  | HeadingBlock
  | DivisionBlock
  | ArticleBlock
  | ListItemBlock
  | TableBlock
  | SignaturesBlock
  | PageBreakBlock
  | AppendixBlock

export type OfficialDocument = {
  /** Title of the file: what a window, a print queue or a file list shows. */
  title: string
  blocks: readonly Block[]
}

const blockKinds: Readonly<Record<Block['kind'], true>> = {
  letterhead: true,
  title: true,
  addressee: true,
  legalBasis: true,
  decision: true,
  paragraph: true,
  heading: true,
  division: true,
  article: true,
  listItem: true,
  table: true,
  signatures: true,
  pageBreak: true,
  appendix: true,
}

function isBlock(value: unknown): value is Block {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    typeof value.kind === 'string' &&
    value.kind in blockKinds
  )
}

/** Blocks that were kept with an issued document. Throws where one is of a kind that this program does not know. */
export function keptBlocks(kept: unknown): readonly Block[] {
  if (!Array.isArray(kept) || !kept.every(isBlock)) throw new Error('Blocks of a kind that is not known')
  return kept
}
