import type { Field } from '../../../../../shared/records/field.ts'
import { fold, foldWords } from '../../../../../shared/text/fold.ts'
import type { Cell } from '../../read/grid.ts'
import { isDitto, readChoice, readMark, wordingsOf } from '../../values/choices.ts'
import { numberSortOf } from '../../values/numbers.ts'
import type { Form, FormField } from '../forms.ts'
import { knownHeading } from '../headings/headings.ts'
import { fewestLikeness, likelyFields, sureLikeness } from '../headings/likeness.ts'
import { periodsIn } from './namedPeriods.ts'
import { isPartOfUpper } from './partsOfFigures.ts'

/** A column of the heading block: the headings above it from top to bottom. */
export interface ColumnHeading {
  /** Counted from 0. */
  column: number
  path: readonly string[]
}
const sampleSize = 2

/** Multiples of a wage and shares are no sums: “0,15 lần mức lương cơ sở”, “30%”. */
const notMoney = /^[\d.,\s]+(lan|%|thang|he so)(?![a-z])/

/** Stands for nothing, or says that it is not known yet: “–”, “???”, “Đang tổng hợp”. */
const saysNothing =
  /^([-–—.…?\s]*|(dang|cho) (tong hop|cap nhat|ra soat|bo sung|thong ke)|chua (co|ro|tong hop|cap nhat|bao cao|thong ke)( so lieu)?)$/

/** Shares by what decides them: a field's choices or its type. Forms ask about the same cells again and again. */
const knownShares = new WeakMap<readonly Cell[], Map<unknown, number>>()

/** The share of sample cells that a field's type can be read from. */
export function readableShare(field: Field, cells: readonly Cell[]): number {
  const decisive = field.type === 'choice' ? field.choices : field.type
  const shares = knownShares.get(cells) ?? new Map<unknown, number>()
  knownShares.set(cells, shares)
  const known = shares.get(decisive)
  if (known !== undefined) return known
  const share = countedShare(field, cells)
  shares.set(decisive, share)
  return share
}

/** The first letter of what says nothing. */
const mayStartNothing = /^\s*([-–—.…?dcđ]|$)/iu

function isTelling({ kind, text }: Cell): boolean {
  if (kind === 'missing' || kind === 'fault' || isDitto(text)) return false
  return !mayStartNothing.test(text) || !saysNothing.test(fold(text).trim())
}

const knownTelling = new WeakMap<readonly Cell[], readonly Cell[]>()

/** The sample without what only points to the cell above, or stands for nothing: that says nothing of the column. */
function tellingCells(sample: readonly Cell[]): readonly Cell[] {
  const known = knownTelling.get(sample)
  if (known) return known
  const telling = sample.filter(isTelling)
  knownTelling.set(sample, telling)
  return telling
}

function countedShare(field: Field, sample: readonly Cell[]): number {
  const cells = tellingCells(sample)
  if (cells.length < sampleSize) return 1
  const wordings = field.type === 'choice' ? wordingsOf(field.choices) : []
  // One cell that is a choice word for word tells more than others that are none: those are asked about.
  const known = new Set(wordings.map(({ words }) => words))
  if (known.size > 0 && cells.some(({ text }) => known.has(foldWords(text)))) return 1
  const fitting = cells.filter((cell) => {
    const hasDigits = cell.kind !== 'text' || /\d/.test(cell.text)
    if (field.type === 'choice')
      return readChoice(cell.text, wordings).value !== null || readMark(cell.text) !== null
    if (field.type === 'mark') return readMark(cell.text) !== null
    if (field.type === 'money' && cell.kind === 'text') return hasDigits && !notMoney.test(fold(cell.text))
    if (numberSortOf(field) || field.type === 'year') return hasDigits && cell.kind !== 'date'
    if (field.type === 'date' || field.type === 'dateTime') return hasDigits || /quý|tháng/i.test(cell.text)
    return cell.kind === 'text'
  })
  return fitting.length / cells.length
}

interface Proposal {
  column: ColumnHeading
  field: FormField
  likeness: number
}

/** Gives some cells below a column. */
export type Sampler = (column: number) => readonly Cell[]

/** What the columns of a heading block may mean, the surest first, without what two columns or two fields are as sure of. */
export function proposalsFor(
  form: Form,
  columns: readonly ColumnHeading[],
  sample: Sampler,
  title: string,
): Proposal[] {
  const paths = columns.map(({ path }) => path)
  return columns
    .flatMap((column) =>
      likelyFields(form, column.path).map(({ field, likeness }) => {
        const cells = sample(column.column)
        const misfit = cells.length >= sampleSize ? Math.max(0, 0.5 - readableShare(field.field, cells)) : 0
        return { column, field, likeness: likeness - misfit * 0.6 }
      }),
    )
    .filter(({ likeness }) => likeness >= fewestLikeness)
    .filter((proposal) => !isCountForShare(proposal, sample))
    .filter(({ column, field }) => !isFiguresForName(form, field, sample(column.column)))
    .filter(({ column, field, likeness }) => {
      const isWord = form.kind === null && likeness < sureLikeness
      return !isWord || !isPartOfUpper(column.path, field, paths)
    })
    .sort(
      (one, other) =>
        other.likeness - one.likeness ||
        Number(isLabel(other)) - Number(isLabel(one)) ||
        wholeness(other) - wholeness(one),
    )
    .filter((proposal, _, all) => !isTie(proposal, all))
    .filter((proposal, _, all) => !isOnlyPlanned(proposal, all))
    .filter((proposal, _, all) => form.kind !== null || !hasTwin(proposal, all, title))
    .filter((proposal, _, all) => form.kind === null || !isOfOtherPeriod(proposal, all, title))
}

/** True for a column of nothing but figures that would name the records of a list. */
export function isFiguresForName(form: Form, field: FormField, cells: readonly Cell[]): boolean {
  if (form.kind === null || field.name !== form.titleField || field.field.type !== 'text') return false
  return cells.length > 0 && cells.every(({ text }) => /^[\d.,\s%]+$/.test(text))
}

/** True for whole numbers under a heading without “Tỷ lệ” or “%”: “Nộp trực tuyến” of files is no share of them. */
function isCountForShare({ column, field }: Proposal, sample: Sampler): boolean {
  if (field.field.type !== 'percent' || /%|t[ỷỉ] lệ|phần trăm/iu.test(column.path.join(' '))) return false
  const cells = sample(column.column)
  return (
    cells.length > 0 && cells.every(({ text, format }) => /^\d+$/.test(text.trim()) && !format.includes('%'))
  )
}

function periodsOf({ path }: ColumnHeading): string[] {
  return periodsIn(knownHeading(path.join(' ')).words)
}

/** True where of two columns of different periods the title names that of the first: “Quý I/2026” beside “Quý I/2025”. */
export function isOfTitlePeriod(one: ColumnHeading, other: ColumnHeading, title: string): boolean {
  const stated = periodsIn(title)
  const isStated = (column: ColumnHeading) => {
    const periods = periodsOf(column)
    return periods.length > 0 && periods.every((period) => stated.includes(period))
  }
  return isStated(one) && !isStated(other)
}

/**
 * True for a column of another period than that which the title names, beside that of the title (“Năm 2025” beside “Năm 2026”), and
 * for the figures of several periods of which it names none.
 */
function isOfOtherPeriod({ column, field }: Proposal, all: readonly Proposal[], title: string): boolean {
  const own = periodsOf(column)
  if (own.length === 0) return false
  return all.some((other) => {
    const periods = periodsOf(other.column)
    if (other.field !== field || periods.length === 0 || String(periods) === String(own)) return false
    if (isOfTitlePeriod(other.column, column, title)) return true
    return numberSortOf(field.field) !== undefined && !isOfTitlePeriod(column, other.column, title)
  })
}

/** True where another column means the same figure as surely: “Đã giải quyết” under “Đơn khiếu nại” and “Đơn tố cáo”. */
function hasTwin({ column, field, likeness }: Proposal, all: readonly Proposal[], title: string): boolean {
  if (numberSortOf(field.field) === undefined) return false
  const isBest = (one: Proposal) =>
    !all.some(
      (other) => other.column === one.column && other.field !== one.field && other.likeness >= one.likeness,
    )
  return all.some(
    (other) =>
      other.field === field &&
      other.column !== column &&
      Math.abs(other.likeness - likeness) < twin &&
      isBest(other) &&
      !isOfTitlePeriod(column, other.column, title) &&
      wholeness({ column }) <= wholeness(other),
  )
}

/** Persons of one sort, who are a part of those who came. */
const partOfPersons = /\b((dang|doan|hoi|hoc|thanh) vien|can bo)\b/

/** “Tổng kinh phí” goes before “Kinh phí xã hội hóa”, “Số người dự” before “Số đảng viên dự”: the whole before its parts. */
function wholeness({ column: { path } }: Pick<Proposal, 'column'>): number {
  const { words } = knownHeading(path.at(-1) ?? '')
  if (words.startsWith('tong ')) return 3
  if (/\b(nguoi|luot|dai bieu)\b/.test(words)) return 2
  return partOfPersons.test(words) ? 0 : 1
}

/** True where a column has the very name of the field: it goes before one that only another wording means. */
function isLabel({ column: { path }, field }: Proposal): boolean {
  return knownHeading(path.at(-1) ?? '').key === field.keys[0]
}

const plannedHeading = /\b(du kien|ke hoach|chi tieu|du toan|trieu tap|duoc moi|giay moi|khach moi)\b/

/** True for what was planned beside what came of it: “Dự kiến số người” beside “Số người dự thực tế”. */
function isOnlyPlanned({ column, field, likeness }: Proposal, all: readonly Proposal[]): boolean {
  const wordsOf = ({ path }: ColumnHeading) => knownHeading(path.join(' ')).words
  const isPlanned = (heading: ColumnHeading) => plannedHeading.test(wordsOf(heading))
  if (field.name === 'form' && /\bde nghi\b/.test(wordsOf(column)))
    return all.some(
      (other) => other.field === field && /^hinh thuc duoc (khen|tang)/.test(wordsOf(other.column)),
    )
  if (likeness === 1 || numberSortOf(field.field) === undefined || !isPlanned(column)) return false
  return all.some((other) => other.field === field && other.column !== column && !isPlanned(other.column))
}

const tie = 0.05
const twin = 0.01

/** True for a field that a heading means no more surely than another one, which has no better heading of its own. */
function isTie({ column, field, likeness }: Proposal, all: readonly Proposal[]): boolean {
  if (likeness >= sureLikeness) return false
  return all.some(
    (other) =>
      other.column === column &&
      other.field !== field &&
      Math.abs(other.likeness - likeness) < tie &&
      !all.some((better) => better.field === other.field && better.likeness >= sureLikeness),
  )
}
