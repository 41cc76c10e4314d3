import type { Field } from '../../../../shared/records/field.ts'
import { fold } from '../../../../shared/text/fold.ts'
import { formatNumber } from '../../../../shared/values/numbers.ts'
import type { Cell } from '../read/grid.ts'
import { isOfOtherThings } from './countedThings.ts'
import { doubtful, nothing, type Reading, refused, taken } from './reading.ts'
import { factorInText, factorOf, type NumberSort, statesUnit, wordsOfUnit } from './units.ts'

/** What sort of number a column holds. */
export interface NumberKind {
  sort: NumberSort
  /** What plain numbers of the column are multiplied by: 1,000,000 under “triệu đồng”, 10,000 under “ha”. */
  factor: number
  /** True where heading or note names the unit of measure. */
  unitStated: boolean
  /** True where heading and note name different units of measure. */
  unitsDiffer?: boolean
  /** True where all plain numbers of a percent column are at most 1: they are shares. */
  shares?: boolean
  /** True where no plain number of a percent column is above 1, whether one is a fraction or not. */
  upToOne?: boolean
  /** The mark before the decimals of the column, where some of its numbers leave no doubt and none speaks against it. */
  decimalMark?: '.' | ',' | null
  /** What the field counts, in folded words: “ho”, “luot”; null or missing where nothing tells. */
  counts?: string | null
}

/** The sort of number that a field holds; undefined for other types. */
export function numberSortOf({ type, unit }: Pick<Field, 'type' | 'unit'>): NumberSort | undefined {
  if (type === 'percent' || (type === 'decimal' && unit === '%')) return 'percent'
  return type === 'count' || type === 'decimal' || type === 'money' || type === 'area' ? type : undefined
}

/** The unit of measure that a column's numbers are in, from its heading or from a note beside the table. */
export function numberKindOf(
  field: Pick<Field, 'type' | 'unit'>,
  heading: string,
  noteLines: readonly string[],
): NumberKind {
  const sort = numberSortOf(field) ?? 'count'
  const own = factorInText(heading, sort)
  const note = noteLines.find((line) => statesUnit(line) && factorInText(line, sort) !== null)
  const noted = note === undefined ? null : factorInText(note, sort)
  const stated = own ?? noted
  return {
    sort,
    factor: stated ?? 1,
    unitStated: stated !== null,
    unitsDiffer: own !== null && noted !== null && own !== noted,
    counts: field.unit === null ? null : fold(field.unit),
  }
}

interface Spelled {
  value: number
  /** The other way to read it, where there is one. */
  other?: number
}

/** Texts that can only have decimals behind a point, and those that can only have them behind a comma. */
const decimalsBehind = {
  '.': /^-?(\d{1,3}(,\d{3})+\.\d+|\d+\.(\d{1,2}|\d{4,})|\d{1,3}(,\d{3}){2,})$/,
  ',': /^-?(\d{1,3}(\.\d{3})+,\d+|\d+,(\d{1,2}|\d{4,})|\d{1,3}(\.\d{3}){2,})$/,
} as const

/** The mark before the decimals that the texts of a column agree on; null where none tells or they differ. */
export function decimalMarkOf(cells: readonly Cell[]): '.' | ',' | null {
  const typed = cells.flatMap(({ kind, text }) =>
    kind === 'text' && /[.,]/.test(text) ? (text.match(/^-?\d[\d.,]*/) ?? []) : [],
  )
  const [point, comma] = [
    typed.some((text) => decimalsBehind['.'].test(text)),
    typed.some((text) => decimalsBehind[','].test(text)),
  ]
  return point === comma ? null : point ? '.' : ','
}

/** The figure of a text in Vietnamese or English spelling; null where it is not a number. */
function spelled(
  digits: string,
  sort: NumberSort,
  wholeOnly: boolean,
  decimalMark: NumberKind['decimalMark'] = null,
): Spelled | null {
  const compact = digits.replace(/\s/g, '')
  if (/^-?\d+$/.test(compact)) {
    // Blanks part thousands (1 234 567) or two numbers (12 15).
    const parted = digits.trim().split(/\s+/)
    const grouped = parted.every((group, index) => (index === 0 ? group.length <= 3 : group.length === 3))
    return parted.length === 1 || grouped ? { value: Number(compact) } : null
  }
  if (sort === 'percent' && /^-?\d+[.,]\d+$/.test(compact))
    return { value: Number(compact.replace(',', '.')) }
  if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(compact) && decimalMark === '.') {
    const [fraction, thousands] = [Number(compact), Number(compact.replace('.', ''))]
    return wholeOnly ? { value: thousands, other: fraction } : { value: fraction, other: thousands }
  }
  if (/^-?\d{1,3}(\.\d{3})+$/.test(compact)) return { value: Number(compact.replace(/\./g, '')) }
  if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(compact)) {
    return { value: Number(compact.replace(/\./g, '').replace(',', '.')) }
  }
  if (/^-?\d{1,3}(,\d{3}){2,}(\.\d+)?$/.test(compact) || /^-?\d{1,3},\d{3}\.\d+$/.test(compact)) {
    return { value: Number(compact.replace(/,/g, '')) }
  }
  if (/^-?[1-9]\d{0,2},\d{3}$/.test(compact)) {
    const thousands = Number(compact.replace(',', ''))
    const fraction = Number(compact.replace(',', '.'))
    // Beside plain sums in English spelling “1,041 tỷ” may still be written as one says it.
    if (decimalMark === '.' && sort === 'money' && !wholeOnly) return { value: thousands, other: fraction }
    if (decimalMark === '.') return { value: thousands }
    return wholeOnly ? { value: thousands, other: fraction } : { value: fraction, other: thousands }
  }
  if (/^-?\d+,\d+$/.test(compact)) return { value: Number(compact.replace(',', '.')) }
  if (/^-?\d+\.\d+$/.test(compact)) return { value: Number(compact) }
  return null
}

const approximations =
  /^(hon|tren|gan|khoang|khoang tren|uoc|uoc dat|duoi|dat|it nhat|>|<|>=|<=|≥|≤|~|\+\/-)\s*(?=\d)/

/** Less than the smallest sums that anybody reports in đồng. */
const tinyMoney = { unstated: 10_000, stated: 1_000 } as const

function finishedMoney(value: number, kind: NumberKind, text: string): Reading {
  const whole = Math.round(value)
  if (Math.abs(whole - value) > 1e-6) return refused('number.notWhole')
  if (kind.unitsDiffer && whole > 0)
    return doubtful(whole, 'money.unitsDiffer', { value: formatNumber(whole) })
  const least = kind.unitStated ? tinyMoney.stated : tinyMoney.unstated
  const tiny = whole > 0 && whole < least && kind.factor === 1 && /^[\d.,\s]+$/.test(text)
  return tiny ? doubtful(whole, 'money.unitMissing') : taken(whole)
}

function finishedPercent(value: number, kind: NumberKind, isPlain: boolean): Reading {
  if (isPlain && value > 0 && (value < 1 || (value === 1 && kind.upToOne))) {
    const points = kind.shares ? Number((value * 100).toPrecision(12)) : value
    return doubtful(points, 'percent.share', { value: `${formatNumber(points, 4)}%` })
  }
  return value > 100 ? doubtful(value, 'percent.above100') : taken(value)
}

function finished(value: number, kind: NumberKind, text: string): Reading {
  if (value < 0) return refused('number.negative')
  // Factors leave traces of binary fractions: 276.5 × 1,000,000.
  const rounded = Number.isSafeInteger(value) ? value : Number(value.toPrecision(15))
  if (kind.sort === 'money') return finishedMoney(rounded, kind, text)
  if (kind.sort === 'percent') return finishedPercent(rounded, kind, !text.includes('%'))
  if (kind.sort === 'count' && !Number.isInteger(rounded)) return refused('number.notWhole')
  return taken(rounded)
}

/** Words for none of what a column counts; that nobody knows the figure is another thing. */
const none = /^(khong|ko|khong co|khong phat sinh|chua phat sinh)[.]?$/

/** Several sums in one cell that are one: “1 tỷ 200 triệu đồng”. */
const moneyInParts =
  /^([\d.,]+\s*(?:ty|ti)(?: dong)?)[\s,]+([\d.,]+\s*(?:trieu|tr)(?: dong| d)?)$|^([\d.,]+\s*(?:trieu|tr))[\s,]+(\d+\s*(?:nghin|ngan)(?: dong| d)?)$/
/** A share with its percentage: “24/24 (Đạt 100%)”. */
const shareWithPercent = /^\d+\s*\/\s*\d+\s*\(?\s*(?:dat\s*)?:?\s*([\d.,]+\s*%)\)?$/

/** A mark that leads to a footnote, behind a number: “145 (*)”. */
const footnoteMark = /(?<=\d\s*)\(?\*+\)?$/
/** A remark in parentheses behind a number: “20 (2 đơn trùng)”, “45 (nữ 20)”. */
const remark = /^(-?\d[^()]*?)\s*\(([^()]*)\)$/

/** Reads a number typed as text, with a unit glued to it or words about it. */
export function readNumberText(typed: string, kind: NumberKind): Reading {
  const text = typed
    .replace(/^['‘’`]+/, '')
    .trim()
    .replace(footnoteMark, '')
    .trim()
  if (/^[-–—.…]*$/.test(text)) return nothing
  const folded = fold(text).replace(/²/g, '2').replace(/[–—−]/g, '-')
  if (kind.sort === 'money') {
    const [larger, smaller] =
      folded
        .match(moneyInParts)
        ?.slice(1)
        .filter((part) => part !== undefined) ?? []
    if (larger !== undefined && smaller !== undefined) return inParts(larger, smaller, kind)
  }
  if (kind.sort !== 'percent' && none.test(folded)) return doubtful(0, 'number.none')
  const share = kind.sort === 'percent' ? folded.match(shareWithPercent)?.[1] : undefined
  const reading = readFigure(share ?? folded, kind)
  return reading.issue?.code === 'number.unreadable' ? (withoutRemark(folded, kind) ?? reading) : reading
}

/** The number before its unit in parentheses, or before a remark that may say of another one; null where neither is there. */
function withoutRemark(folded: string, kind: NumberKind): Reading | null {
  const [, figure, words = ''] = folded.match(remark) ?? []
  if (figure === undefined) return null
  if (factorOf(wordsOfUnit(words), kind.sort) !== null) return readFigure(`${figure} ${words}`, kind)
  if (!/[a-z]{2}/.test(words)) return null
  const { value, issue } = readFigure(figure, kind)
  if (typeof value !== 'number' || issue) return null
  return doubtful(value, 'number.remark', { value: formatNumber(value, 6) })
}

function inParts(larger: string, smaller: string, kind: NumberKind): Reading {
  const [one, other] = [readFigure(larger, kind), readFigure(smaller, kind)]
  if (typeof one.value !== 'number' || typeof other.value !== 'number') return refused('number.unreadable')
  return taken(one.value + other.value)
}

function readFigure(folded: string, kind: NumberKind): Reading {
  const approximate = approximations.test(folded)
  const bare = folded.replace(approximations, '').trim()
  const parts = bare.match(/^(-?\d[\d\s.,]*?)\s*([^\d\s.,].*)?$/)
  if (!parts) return refused('number.unreadable')
  const unit = wordsOfUnit(parts[2] ?? '')
  const ownFactor = unit === '' ? null : factorOf(unit, kind.sort)
  if (unit !== '' && ownFactor === null) return refused('number.unreadable')
  const figure = spelled(
    (parts[1] ?? '').replace(/[.,]$/, ''),
    kind.sort,
    kind.sort === 'count' || (kind.sort === 'money' && ownFactor === null),
    kind.decimalMark,
  )
  if (!figure) return refused('number.unreadable')
  const factor = ownFactor ?? kind.factor
  const ownKind =
    ownFactor === null ? kind : { ...kind, unitStated: true, unitsDiffer: false, factor: ownFactor }
  const reading = finished(figure.value * factor, ownKind, bare)
  if (typeof reading.value !== 'number' || reading.issue) return reading
  const isOther = unit !== '' && !!kind.counts && isOfOtherThings(unit, kind.counts)
  if (figure.other === undefined && !approximate && !isOther) return reading
  const value = formatNumber(reading.value, 6)
  if (figure.other !== undefined) {
    if (kind.sort === 'count') return doubtful(reading.value, 'number.ambiguous', { value })
    return refused('number.undecided', { value, other: formatNumber(figure.other * factor, 6) })
  }
  return doubtful(reading.value, isOther ? 'number.otherThings' : 'number.approximate', { value })
}

/** Reads a cell of a number column; what is not a number is refused, never dropped or taken for zero. */
export function readNumber(cell: Cell, kind: NumberKind): Reading {
  if (cell.kind === 'number') {
    if (!cell.format.includes('%')) return finished(cell.number * kind.factor, kind, cell.text)
    return kind.sort === 'percent'
      ? finished(cell.number * 100, kind, '%')
      : doubtfulPercent(finished(cell.number * kind.factor, kind, cell.text))
  }
  if (cell.kind === 'text') return readNumberText(cell.text, kind)
  return refused('number.unreadable')
}

/** A number that the sheet shows with % in a column of another sort. */
function doubtfulPercent(reading: Reading): Reading {
  return reading.value === null || reading.value === 0 ? reading : refused('number.unreadable')
}

/** What the plain numbers of a percent column say of it: shares where none is above 1 and one is a fraction. */
export function percentsOf(cells: readonly Cell[]): Required<Pick<NumberKind, 'shares' | 'upToOne'>> {
  const plain = cells.flatMap((cell) => {
    if (cell.kind === 'number') return cell.format.includes('%') ? [] : [cell.number]
    if (cell.kind !== 'text' || cell.text.includes('%')) return []
    const figure = spelled(cell.text.trim(), 'percent', false)
    return figure ? [figure.value] : []
  })
  const upToOne = plain.every((value) => value <= 1)
  return { upToOne, shares: upToOne && plain.some((value) => value > 0 && value < 1) }
}
