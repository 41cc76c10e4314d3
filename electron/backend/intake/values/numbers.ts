import { fold, foldWords } from '../../../../shared/text/fold.ts'
import { formatNumber } from '../../../../shared/values/numbers.ts'
import type { Cell } from '../read/grid.ts'
import { doubtful, nothing, type Reading, refused, taken } from './reading.ts'

/** What sort of number a column holds. */
export interface NumberKind {
  sort: 'count' | 'decimal' | 'money' | 'area'
  /** What plain numbers of the column are multiplied by: 1,000,000 under “triệu đồng”, 10,000 under “ha”. */
  factor: number
  /** True where heading or note names the unit of measure. */
  unitStated: boolean
}

const moneyFactors: readonly (readonly [RegExp, number])[] = [
  [/^(ty|ti|ty dong|ti dong|ty d)$/, 1e9],
  [/^(trieu|trieu dong|tr|trd|tr d|tr dong|trieu d)$/, 1e6],
  [/^(nghin|ngan|nghin dong|ngan dong|1000 dong|1000d|k|ng d)$/, 1e3],
  [/^(dong|d|vnd|vnđ)$/, 1],
]

const areaFactors: readonly (readonly [RegExp, number])[] = [
  [/^(ha|hec ta|hecta)$/, 10_000],
  [/^(km2)$/, 1_000_000],
  [/^(m2|met vuong|m)$/, 1],
]

/** Words behind a number that name what is counted and change nothing. */
const countedThings =
  /^(luot|luot nguoi|nguoi|ho|ho gia dinh|ho dan|cong|ngay cong|cuoc|buoi|mo hinh|dai bieu|dong chi|d\/c|hoi vien|dang vien|hoi nghi|vu|vu viec|don|xom|to|cau lac bo|lan|cai|km|tin|bai|van ban|%)$/

function wordsOf(text: string): string {
  return fold(text).replace(/²/g, '2').replace(/\./g, ' ').replace(/\s+/g, ' ').trim()
}

/** The factor that a unit of measure means for a sort of number; null where the words are not known. */
function factorOf(words: string, sort: NumberKind['sort']): number | null {
  const factors = sort === 'money' ? moneyFactors : sort === 'area' ? areaFactors : []
  const found = factors.find(([pattern]) => pattern.test(words))
  if (found) return found[1]
  return sort !== 'money' && sort !== 'area' && countedThings.test(words) ? 1 : null
}

/**
 * The factor that a heading or a note states: “Kinh phí (triệu đồng)”, “Đơn vị tính: 1.000 đồng”, “Diện tích (ha)”.
 * Null where it states none.
 */
export function factorInText(text: string, sort: NumberKind['sort']): number | null {
  const folded = fold(text).replace(/²/g, '2')
  if (sort === 'money') {
    if (/\b(ty|ti) (dong|d)\b|\bty\b\)/.test(folded)) return 1e9
    if (/\btrieu\b|\btrd\b|\btr\.? ?(d|dong)\b/.test(folded)) return 1e6
    if (/\b(nghin|ngan)\b|\b1[. ]?000 ?(d|dong)\b/.test(folded)) return 1e3
    return /\b(dong|vnd)\b|\(d\)/.test(folded) ? 1 : null
  }
  if (sort === 'area') {
    if (/\bha\b|\bhec ?ta\b/.test(folded)) return 10_000
    return /\bm2\b|\bmet vuong\b/.test(folded) ? 1 : null
  }
  return null
}

const sorts: ReadonlyMap<string, NumberKind['sort']> = new Map(
  (['count', 'decimal', 'money', 'area'] as const).map((sort) => [sort, sort]),
)

/** The sort of number that a type of field holds; undefined for other types. */
export function numberSortOf(type: string): NumberKind['sort'] | undefined {
  return sorts.get(type)
}

/** The unit of measure that a column's numbers are in, from its heading or from a note above the table. */
export function numberKindOf(type: string, heading: string, titleLines: readonly string[]): NumberKind {
  const sort = numberSortOf(type) ?? 'count'
  const own = factorInText(heading, sort)
  const note = titleLines.find((line) => /\b(don vi tinh|dvt|don vi)\b/.test(foldWords(line)))
  const stated = own ?? (sort === 'money' && note ? factorInText(note, sort) : null)
  return { sort, factor: stated ?? 1, unitStated: stated !== null }
}

interface Spelled {
  value: number
  /** The other way to read it, where there is one. */
  other?: number
}

/** The figure of a text in Vietnamese or English spelling; null where it is not a number. */
function spelled(digits: string, wholeOnly: boolean): Spelled | null {
  const compact = digits.replace(/\s/g, '')
  if (/^-?\d+$/.test(compact)) return { value: Number(compact) }
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
    return wholeOnly ? { value: thousands, other: fraction } : { value: fraction, other: thousands }
  }
  if (/^-?\d+,\d+$/.test(compact)) return { value: Number(compact.replace(',', '.')) }
  if (/^-?\d+\.\d+$/.test(compact)) return { value: Number(compact) }
  return null
}

const approximations = /^(hon|tren|gan|khoang|khoang tren|uoc|uoc dat|duoi|>|<|>=|<=|≥|≤|~|\+\/-)\s*(?=\d)/

function finished(value: number, kind: NumberKind, text: string): Reading {
  if (value < 0) return refused('number.negative')
  // Factors leave traces of binary fractions: 276.5 × 1,000,000.
  const rounded = Number(value.toPrecision(15))
  if (kind.sort === 'money') {
    const whole = Math.round(rounded)
    if (Math.abs(whole - rounded) > 1e-6) return refused('number.notWhole')
    const tiny = !kind.unitStated && whole > 0 && whole < 10_000
    return tiny && /^[\d.,\s]+$/.test(text) ? doubtful(whole, 'money.unitMissing') : taken(whole)
  }
  if (kind.sort === 'count' && !Number.isInteger(rounded)) return refused('number.notWhole')
  return taken(rounded)
}

/** Reads a number typed as text, with a unit glued to it or words about it. */
export function readNumberText(typed: string, kind: NumberKind): Reading {
  const text = typed.replace(/^['‘’`]+/, '').trim()
  if (/^[-–—.…]*$/.test(text)) return nothing
  const folded = fold(text).replace(/²/g, '2').replace(/[–—−]/g, '-')
  const approximate = approximations.test(folded)
  const bare = folded.replace(approximations, '').trim()
  const parts = bare.match(/^(-?\d[\d\s.,]*?)\s*([^\d\s.,].*)?$/)
  if (!parts) return refused('number.unreadable')
  const unit = wordsOf(parts[2] ?? '')
  const ownFactor = unit === '' ? null : factorOf(unit, kind.sort)
  if (unit !== '' && ownFactor === null) return refused('number.unreadable')
  const figure = spelled(
    (parts[1] ?? '').replace(/[.,]$/, ''),
    kind.sort === 'count' || (kind.sort === 'money' && ownFactor === null),
  )
  if (!figure) return refused('number.unreadable')
  const factor = ownFactor ?? kind.factor
  const reading = finished(
    figure.value * factor,
    { ...kind, unitStated: kind.unitStated || ownFactor !== null },
    bare,
  )
  if (typeof reading.value !== 'number' || reading.issue) return reading
  if (figure.other === undefined && !approximate) return reading
  const value = formatNumber(reading.value, 6)
  if (figure.other !== undefined) {
    if (kind.sort === 'count') return doubtful(reading.value, 'number.ambiguous', { value })
    return refused('number.undecided', { value, other: formatNumber(figure.other * factor, 6) })
  }
  return doubtful(reading.value, 'number.approximate', { value })
}

/** Reads a cell of a number column; what is not a number is refused, never dropped or taken for zero. */
export function readNumber(cell: Cell, kind: NumberKind): Reading {
  if (cell.kind === 'number') return finished(cell.number * kind.factor, kind, cell.text)
  if (cell.kind === 'text') return readNumberText(cell.text, kind)
  return refused('number.unreadable')
}
