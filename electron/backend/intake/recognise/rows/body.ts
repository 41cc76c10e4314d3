import type { z } from 'zod'
import type { ignoredReason } from '../../../../../shared/contract/intake.ts'
import { fold, foldWords } from '../../../../../shared/text/fold.ts'
import { exampleMark, type TemplateStamp } from '../../../records/templateStamp.ts'
import type { Cell, Merge } from '../../read/grid.ts'
import type { ColumnUse } from '../columns/columns.ts'
import { BareSums } from './bareSums.ts'
import { followsOn, romanOrLetter } from './numbering.ts'
import { compares, nothingThere, notTotal, partTotalWords, totalWords } from './totalWords.ts'

export type IgnoredReason = z.output<typeof ignoredReason>

/** What a row under a heading block is: data, blank, or a reason why it carries no record. */
export type RowKind = 'data' | 'blank' | Exclude<IgnoredReason, 'title'>

type Row = readonly (Cell | undefined)[]

const noteWords =
  /^(ghi chu|luu y|chu thich|giai thich|khong (co )?phat sinh)\b|^(\*+\s*\S|\(\*+\)|\(\d\)\s*\S)/
const signatureWords =
  /^(nguoi (lap|tong hop|bao cao|ky|thuc hien)\b|ke toan\b|t\/?m\.?\s|kt\.?\s|tl\.?\s|tuq\.?\s|q\.\s|thu truong|xac nhan|noi nhan|dai dien|(pho )?(chu tich|bi thu|truong ban|truong phong|giam doc|chanh van phong)( .*)?$|\(?ky[, ]|lap bieu|cao bang, ngay|.{2,30},? ngay\s*(\d+|\.+|…+)?\s*thang)/

/** Who makes up a list, in capitals as under a table: “NGƯỜI LẬP BIỂU”, “TM. BAN THƯỜNG VỤ”. */
const signatureHeads = /^(nguoi (lap|tong hop|bao cao)|t\/?m\.?\s|kt\.?\s|tl\.?\s|thu truong)/

/** True for a cell that can only stand in the block of signatures. */
export function isTableEnd(cell: Cell | undefined): boolean {
  if (cell?.kind !== 'text' || cell.text.length > 60 || !/^\s*[NTK]/.test(cell.text)) return false
  return cell.text === cell.text.toUpperCase() && signatureHeads.test(fold(cell.text))
}

/** What a total row says beside its label: “8 xã”, “12 mô hình”. */
const countOfUnits =
  /^\(?\s*\d+\s*(xa|phuong|thi tran|don vi|mo hinh|mh|hoi nghi|cuoc|tap the|ca nhan|nhiem vu|cong trinh|du an|vu|viec|don|ke hoach|noi dung)\b/

const bullet = /^[*+•–-]+$/

function trimmed(cell: Cell | undefined): string {
  return cell?.text.trim() ?? ''
}

function isNumberText(cell: Cell): boolean {
  return cell.kind === 'number' || /^\d+([.)]|\.\d+)*$/.test(cell.text.trim())
}

/** The words of a label without figures, colons and brackets around it. */
function labelWords(text: string): string {
  return foldWords(text)
}

const longestUnitName = 40
/** A unit by its name alone, as group rows of tables without numbers have it: “Xã Minh Long”. */
const unitName = /^(xa|phuong|thi tran|tt|x|p)[. ]\s*\p{L}/u

/** What tells rows apart in one table. */
export interface BodyContext {
  columns: readonly ColumnUse[]
  indexColumn: number | null
  titleColumn: number | null
  /** What a filled template says of itself; null of a list of the unit's own making. */
  template: TemplateStamp | null
  /** True where the title column holds units, so that a sentence in it is a note. */
  titleIsUnit: boolean
  /** Columns whose values are texts, dates or choices: blank in total and group rows. */
  wordColumns: readonly number[]
  /** Merges across columns by row. */
  wideMerges: ReadonlyMap<number, readonly Merge[]>
  /** What stands in the column of the numbers in the next row that has any cell. */
  indexBelow: (rowIndex: number) => string
  /** Cells of the heading block's last row, for headings that are repeated on each page. */
  headingTexts: ReadonlyMap<number, string>
}

/** Sorts the rows under a heading block one after the other; what a row is depends on what came before. */
export class BodySorter {
  readonly #context: BodyContext
  #seenData = false
  #tail: 'note' | 'signature' | null = null
  #blankBefore = false
  /** True right below headings that are repeated on each page. */
  #isPageHead = false
  #indexedRows = 0
  /** True once a unit's row is numbered like a group. */
  #isLettered = false
  readonly #sums = new BareSums()

  constructor(context: BodyContext) {
    this.#context = context
  }

  sort(row: Row | undefined, rowIndex: number): RowKind {
    const filled = row?.filter((cell) => cell !== undefined) ?? []
    if (!row || filled.length === 0) {
      this.#blankBefore = true
      return 'blank'
    }
    const kind = this.#kindOf(row, filled, rowIndex)
    this.#isPageHead = kind === 'header'
    if (kind === 'data') {
      this.#seenData = true
      this.#tail = null
      this.#sums.add(row)
    } else if (kind === 'note' || kind === 'signature') this.#tail = kind
    this.#blankBefore = false
    return kind
  }

  #kindOf(row: Row, filled: readonly Cell[], rowIndex: number): RowKind {
    const { indexColumn, titleColumn } = this.#context
    const index = indexColumn === null ? undefined : row[indexColumn]
    const numbered = index !== undefined && isNumberText(index)
    if (index && this.#isExample(index, filled)) return 'note'
    if ((!this.#seenData || this.#isPageHead) && isColumnNumbers(filled)) return 'columnNumbers'
    if (this.#isRepeatedHeading(row, filled)) return 'header'
    if (!this.#seenData && !index && this.#isLowerHeading(row, filled)) return 'header'
    const title = titleColumn === null ? undefined : row[titleColumn]
    if (numbered && filled.length === 1) return 'note'
    if (numbered && filled.length === 2 && title && nothingThere.test(fold(title.text))) return 'note'
    if (numbered && this.#isNumberedGroup(index.text, row, filled, rowIndex)) return 'group'
    if (numbered && filled.length > 2 && (title || (titleColumn === null && !this.#isTotal(row, filled)))) {
      this.#indexedRows += 1
      return 'data'
    }
    if (!numbered && this.#isPartOfAbove(row, filled)) return 'note'
    if (!numbered && (this.#isTotal(row, filled) || this.#sums.isSum(row))) return 'total'
    // A template has no groups: a row with nothing but its title is one of its records.
    if (this.#context.template && title && !(this.#blankBefore && isSignature(title))) return 'data'
    if (this.#blankBefore && !numbered && this.#isGroupBelowBlank(row, filled, rowIndex)) return 'group'
    return this.#edgeKind(row, filled, numbered, title) ?? this.#groupOrData(row, filled, rowIndex, numbered)
  }

  /** “IV | Xã Xuân Trường” below a blank row and above a numbered one goes on with the table: it is no note. */
  #isGroupBelowBlank(row: Row, filled: readonly Cell[], rowIndex: number): boolean {
    const { indexColumn, indexBelow } = this.#context
    if (indexColumn === null || filled.length > 2 || !/^\s*\d/.test(indexBelow(rowIndex))) return false
    const [first] = filled
    const isUnit = filled.length === 1 && first !== undefined && unitName.test(fold(first.text.trim()))
    return isUnit || (filled.length === 2 && romanOrLetter.test(trimmed(row[indexColumn])))
  }

  /** “1 | Công tác tuyên truyền” above “1.1” and “1.2”, or alone above “a”, is no record but begins some. */
  #isNumberedGroup(index: string, row: Row, filled: readonly Cell[], rowIndex: number): boolean {
    const { titleIsUnit, titleColumn, wordColumns, indexBelow } = this.#context
    if (titleIsUnit || titleColumn === null || !row[titleColumn]) return false
    const below = indexBelow(rowIndex).trim()
    const isAbove = below.startsWith(`${index.trim().replace(/[.)]$/, '')}.`) && /\.\d/.test(below)
    if (!isAbove && !(filled.length === 2 && /^\(?a[.)]?$/.test(below))) return false
    return wordColumns.filter((column) => row[column]).length <= 1
  }

  /** The example of a template; where a unit wrote over it, it is a row of its own. */
  #isExample(index: Cell, filled: readonly Cell[]): boolean {
    if (foldWords(index.text) !== foldWords(exampleMark)) return false
    const { template } = this.#context
    return !template || filled.every((cell) => cell === index || template.example.includes(cell.text.trim()))
  }

  #isRepeatedHeading(row: Row, filled: readonly Cell[]): boolean {
    const { headingTexts, indexColumn } = this.#context
    if (filled.length < 2) return false
    const isSame = (cell: Cell, column: number) => headingTexts.get(column) === foldWords(cell.text)
    const index = indexColumn === null ? undefined : row[indexColumn]
    if (!index || indexColumn === null || !isSame(index, indexColumn))
      return row.every((cell, column) => !cell || isSame(cell, column))
    // What stands below “TT” and repeats it is no record, though the next page may call a column otherwise.
    const same = row.filter((cell, column) => cell && isSame(cell, column))
    return same.length * 2 >= filled.length
  }

  /** Words under columns that are not used, right below the headings: a third row of them. */
  #isLowerHeading(row: Row, filled: readonly Cell[]): boolean {
    return filled.length > 1 && filled.every(({ kind }) => kind === 'text') && this.#dataCells(row) === 0
  }

  /** “Trong đó: đơn đông người” below the units of a form says what the figures above contain; “Cùng kỳ năm 2025” compares. */
  #isPartOfAbove(row: Row, filled: readonly Cell[]): boolean {
    const { titleIsUnit, titleColumn, indexColumn } = this.#context
    const label = filled.find((cell) => cell.kind === 'text')
    const isBeside = this.#indexedRows > 0 || titleIsUnit
    if (this.#seenData && label && isBeside && compares(labelWords(label.text), titleIsUnit)) return true
    if (!this.#seenData || !titleIsUnit || titleColumn === null) return false
    const isLabel =
      label !== undefined &&
      (label === row[titleColumn] || (indexColumn !== null && label === row[indexColumn]))
    return isLabel && /^[\s(*+–-]*trong đó(?![\p{L}\p{M}])/iu.test(label.text.normalize('NFC'))
  }

  #isTotal(row: Row, filled: readonly Cell[]): boolean {
    const label = filled.find((cell) => cell.kind === 'text' && !isNumberText(cell))
    if (!label || !/^[\s(*]*[tclm]/i.test(label.text)) return false
    const words = labelWords(label.text)
    if (this.#isUnnumberedSum(label, words, row, filled)) return true
    const isPart = /^[\s(*-]*cộng\s/iu.test(label.text) && partTotalWords.test(words)
    if (!(isPart || totalWords.test(words)) || words.split(' ').length > 10) return false
    const otherWords = this.#context.wordColumns.filter((column) => {
      const cell = row[column]
      return cell && cell !== label && !isNumberText(cell) && !countOfUnits.test(fold(cell.text))
    })
    return otherWords.length === 0
  }

  /** Below numbered rows, one without a number that says “Tổng tiền thưởng”, “Cộng trang” and figures, whatever it sums. */
  #isUnnumberedSum(label: Cell, words: string, row: Row, filled: readonly Cell[]): boolean {
    if (this.#indexedRows === 0 || !/^[\s(*-]*(tổng|cộng)\s/iu.test(label.text)) return false
    if (notTotal.test(words) || words.split(' ').length > 6 || filled.length < 2) return false
    const { indexColumn } = this.#context
    const index = indexColumn === null ? undefined : row[indexColumn]
    return (
      (index === undefined || index === label) &&
      filled.every(
        (cell) => cell === label || /^[\d.,\s%-]+$/.test(cell.text) || countOfUnits.test(fold(cell.text)),
      )
    )
  }

  /** Notes and the signature block, which stand under the data. */
  #edgeKind(row: Row, filled: readonly Cell[], numbered: boolean, title: Cell | undefined): RowKind | null {
    if (numbered && title) return null
    const first = filled[0]
    if (first && first.kind === 'text' && noteWords.test(fold(first.text)) && filled.length <= 2)
      return 'note'
    if (!this.#seenData) return null
    const narrow = filled.length <= 4 && filled.every((cell) => cell.kind === 'text')
    if (this.#tail === 'signature') {
      // Names and offices; a row with figures is data again.
      return narrow && (filled.some(isSignature) || filled.every(({ text }) => !/\d/.test(text)))
        ? 'signature'
        : null
    }
    // “Bí thư” is an office in a list, too: there the row has a name of its own.
    const isNamed = title !== undefined && !isSignature(title) && title.text !== title.text.toUpperCase()
    if (narrow && !isNamed && filled.filter(isSignature).length * 2 >= filled.length) return 'signature'
    if (this.#tail === 'note' && filled.length === 1) return 'note'
    const few = this.#dataCells(row) <= 1 && filled.length <= 2
    return this.#blankBefore && few && this.#indexedRows > 1 ? 'note' : null
  }

  #dataCells(row: Row): number {
    return this.#context.columns.filter(({ column, field }) => field !== null && row[column]).length
  }

  /** “II | Xã Cô Ba | 3 | 40” between others numbered so has no rows of its own below: it is a unit's row, no group. */
  #isLetteredUnit(row: Row, filled: readonly Cell[], rowIndex: number): boolean {
    const { indexColumn, titleIsUnit, indexBelow } = this.#context
    if (!titleIsUnit || indexColumn === null || filled.length < 4) return false
    const below = indexBelow(rowIndex)
    const isOne = followsOn(trimmed(row[indexColumn]), below) || (this.#isLettered && !/^\s*\d/.test(below))
    this.#isLettered ||= isOne
    return isOne
  }

  #groupOrData(row: Row, filled: readonly Cell[], rowIndex: number, numbered: boolean): RowKind {
    const { indexColumn, titleColumn, wordColumns, wideMerges } = this.#context
    if (numbered) return 'data'
    const words = wordColumns.filter((column) => row[column])
    const lettered = indexColumn !== null && romanOrLetter.test(trimmed(row[indexColumn]))
    if (lettered && words.length <= 1) return this.#isLetteredUnit(row, filled, rowIndex) ? 'data' : 'group'
    const isBulleted = words.length === 1 && this.#dataCells(row) === 1 && bullet.test(trimmed(filled[0]))
    if (filled.length === 2 && isBulleted) return 'group'
    const [only] = filled
    if (filled.length !== 1 || only?.kind !== 'text') return 'data'
    const column = row.indexOf(only)
    const wide = wideMerges.get(rowIndex)?.some(({ left, right }) => column >= left && column <= right)
    if (wide || column === indexColumn || column !== titleColumn) return 'group'
    if (/^([IVX]+|[A-ZĐ])[.)]\s/.test(only.text) || only.text === only.text.toUpperCase()) return 'group'
    if (this.#context.titleIsUnit)
      return this.#seenData && only.text.length > longestUnitName ? 'note' : 'group'
    if (this.#context.columns.length <= 3) return 'data'
    const isUnit = only.text.length <= longestUnitName && unitName.test(fold(only.text.trim()))
    return isUnit || indexColumn !== null ? 'group' : 'data'
  }
}

function isSignature(cell: Cell): boolean {
  return signatureWords.test(fold(cell.text))
}

/** True for a row like (1) (2) (3) or A B 1 2 3 under the headings. */
export function isColumnNumbers(filled: readonly Cell[]): boolean {
  if (filled.length < 3) return false
  let previous = 0
  let numbers = 0
  for (const cell of filled) {
    const text = cell.text.replace(/[()[\]\s]/g, '')
    if (/^[A-Za-zĐđ]$/.test(text)) continue
    const number = text.match(/^(\d{1,2})(=.*|\.)?$/)?.[1]
    if (number === undefined || Number(number) <= previous || Number(number) > previous + 3) return false
    previous = Number(number)
    numbers += 1
  }
  return numbers >= 2
}
