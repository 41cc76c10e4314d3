import { remembered } from '../../../../../shared/text/remembered.ts'
import { faultCell, markCell, numberCell, textCell } from '../cells.ts'
import { type Cell, columnNumber, mostColumns, mostRows, type RawSheet } from '../grid.ts'
import { unescaped } from './xml.ts'

/** What the other parts of an .xlsx say that its cells point to by numbers. */
export interface CellContext {
  /** The shared texts. */
  texts: readonly string[]
  /** The number format of a cell format; that of cells without one too. */
  formatOf(style: string | undefined): string
  date1904: boolean
}

const rowStart = /<row r="(\d{1,7})"(?: [a-zA-Z0-9:]+="[^"<>]*")*( ?\/)?>/y
/** Place, format before or after the kind, and the rest: nothing, or formula, value and text of its own. */
const cell =
  /<c r="([A-Z]{1,3})(\d{1,7})"(?: s="(\d{1,6})")?(?: t="([a-zA-Z]+)")?(?: s="(\d{1,6})")?(?: ?\/>|>(<f(?: [^<>]*)?(?:\/>|>[^<]*<\/f>))?(?:<v(?: xml:space="preserve")?>([^<]*)<\/v>|<v ?\/>)?(?:<is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>)?<\/c>)/y
const rowEnd = '</row>'

const numeral = /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/
const wholeNumber = /^\d{1,9}$/
const fault = /^#[A-Z0-9/]+[!?]?$/

/** A cell in the file's words: kind (`t`), formula, value (`v`) and text of its own (`is`). */
interface Written {
  kind: string
  hasFormula: boolean
  value: string
  own: string | undefined
  format: string
}

/** No cell: there is nothing in it. */
const blank = Symbol('blank')
/** What only SheetJS reads: a formula without a result, a day as text, what contradicts itself. */
const unusual = Symbol('unusual')

type Content = Cell | undefined | typeof blank | typeof unusual

function contentOf({ kind, hasFormula, value, own, format }: Written, context: CellContext): Content {
  if (own !== undefined) return kind === 'inlineStr' ? textCell(unescaped(own), format) : unusual
  if (kind === 'str') return textCell(unescaped(value), format)
  if (value === '') return hasFormula || !(kind === 'n' || kind === 's') ? unusual : blank
  if (kind === 'n') {
    return numeral.test(value) ? numberCell(Number(value), format, context.date1904) : unusual
  }
  if (kind === 's') {
    const text = wholeNumber.test(value) ? context.texts[Number(value)] : undefined
    return text === undefined ? unusual : textCell(text, format)
  }
  if (kind === 'b') return value === '1' || value === '0' ? markCell(value === '1', format) : unusual
  return kind === 'e' && fault.test(value) ? faultCell(value, format) : unusual
}

const columnOf = remembered(mostColumns, columnNumber)

type Row = (Cell | undefined)[]

/** Reads the cells from `at` on, those of row `number`, into `row`, and returns where they end; -1 where one is unusual. */
function readCells(xml: string, from: number, number: string, row: Row, context: CellContext): number {
  let at = from
  let last = -1
  while (!xml.startsWith(rowEnd, at)) {
    cell.lastIndex = at
    const match = cell.exec(xml)
    if (!match) return -1
    const [, letters = '', ofRow, before, kind = 'n', after, formula, value = '', own] = match
    const column = columnOf(letters)
    if (ofRow !== number || column <= last || column >= mostColumns) return -1
    const format = context.formatOf(before ?? after)
    const content = contentOf({ kind, hasFormula: formula !== undefined, value, own, format }, context)
    if (content === unusual) return -1
    if (content !== blank) row[column] = content
    last = column
    at = cell.lastIndex
  }
  return at + rowEnd.length
}

/**
 * The rows of a worksheet of an .xlsx, from what stands between `<sheetData>` and `</sheetData>` (ECMA-376, 18.3.1.80), as
 * nearly all programs write it. Null where anything in it is unusual, whatever it is: SheetJS is to read the sheet then.
 */
export function plainRows(xml: string, context: CellContext): RawSheet['rows'] | null {
  const rows: RawSheet['rows'] = []
  let at = 0
  let last = 0
  while (at < xml.length) {
    rowStart.lastIndex = at
    const match = rowStart.exec(xml)
    if (!match) return null
    const [, number = '', isEmpty] = match
    if (Number(number) <= last || Number(number) > mostRows) return null
    last = Number(number)
    at = rowStart.lastIndex
    if (isEmpty) continue
    const row: Row = []
    at = readCells(xml, at, number, row, context)
    if (at < 0) return null
    if (row.length > 0) rows[last - 1] = row
  }
  return rows
}
