import type { Field } from '../../../../shared/records/field.ts'
import { foldWords } from '../../../../shared/text/fold.ts'
import type { Cell } from '../read/grid.ts'
import { isDitto, readChoice, readMark, wordingsOf } from '../values/choices.ts'
import { numberSortOf } from '../values/numbers.ts'
import { isForeign } from './foreign.ts'
import { districtKeys, type Form, type FormField, forms } from './forms.ts'
import { isIndexHeading, knownHeading, likenessOf } from './headings.ts'
import { fewestLikeness, likelyFields, sureLikeness } from './likeness.ts'
import { markColumns } from './marks.ts'
import { periodsIn } from './namedPeriods.ts'

/** A column of the heading block: the headings above it from top to bottom. */
export interface ColumnHeading {
  /** Counted from 0. */
  column: number
  path: readonly string[]
}

/** What a column is read into. */
export interface ColumnUse {
  column: number
  heading: string
  field: string | null
  /** Of a column of marks: the choice that a mark stands for. */
  choice: string | null
  isIndex: boolean
}

/** The name under which the column “Huyện/TP” of a statistical form is kept; nothing is stored of it. */
export const districtColumn = 'district'

const sampleSize = 2

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

function countedShare(field: Field, sample: readonly Cell[]): number {
  // What only points to the cell above, or stands for nothing, says nothing of the column.
  const cells = sample.filter(({ text }) => !isDitto(text) && !/^[-–—.…\s]*$/.test(text))
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

function proposalsFor(
  form: Form,
  columns: readonly ColumnHeading[],
  sample: Sampler,
  title: string,
): Proposal[] {
  return columns
    .flatMap((column) =>
      likelyFields(form, column.path).map(({ field, likeness }) => {
        const cells = sample(column.column)
        const misfit = cells.length >= sampleSize ? Math.max(0, 0.5 - readableShare(field.field, cells)) : 0
        return { column, field, likeness: likeness - misfit * 0.6 }
      }),
    )
    .filter(({ likeness }) => likeness >= fewestLikeness)
    .sort((one, other) => other.likeness - one.likeness)
    .filter((proposal, _, all) => !isTie(proposal, all))
    .filter((proposal, _, all) => form.kind !== null || !hasTwin(proposal, all, title))
}

/** True where of two columns of different periods the title names that of the first: “Quý I/2026” beside “Quý I/2025”. */
function isOfTitlePeriod(one: ColumnHeading, other: ColumnHeading, title: string): boolean {
  const stated = periodsIn(title)
  const isStated = ({ path }: ColumnHeading) => {
    const periods = periodsIn(knownHeading(path.join(' ')).words)
    return periods.length > 0 && periods.every((period) => stated.includes(period))
  }
  return isStated(one) && !isStated(other)
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
      !isOfTitlePeriod(column, other.column, title),
  )
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

/** Columns of two numbers in one cell: “Kết quả biểu quyết” with 121/131. */
function pairColumns(
  form: Form,
  columns: readonly ColumnHeading[],
  taken: ReadonlySet<string>,
): Map<number, string> {
  const found = new Map<number, string>()
  for (const { keys, fields } of form.pairs) {
    if (fields.some((field) => taken.has(field))) continue
    const column = columns.find(
      ({ path }) => likenessOf(knownHeading(path.join(' ')), keys) >= fewestLikeness,
    )
    if (column) found.set(column.column, fields[0])
  }
  return found
}

export interface Mapping {
  form: Form
  columns: ColumnUse[]
  /** How well the headings are those of the form; 0 where they are not. */
  score: number
}

/** A column of numbers; “TT” under another heading is “Tập thể”. */
export function isIndex({ path }: ColumnHeading): boolean {
  return path.length === 1 && isIndexHeading(knownHeading(path.at(-1) ?? '').words)
}

/** A column of districts; one with figures counts what is “Huyện”. */
function isDistrict({ column, path }: ColumnHeading, sample: Sampler): boolean {
  const isNamed = likenessOf(knownHeading(path.at(-1) ?? ''), districtKeys) > 0.8
  return isNamed && !sample(column).some(({ kind, text }) => kind === 'number' || /^\d+$/.test(text.trim()))
}

/** What is known of a table beside its headings. */
export interface Announcement {
  /** Folded text above the table and the sheet's name. */
  title: string
}

/** How titles name a form by its number: “Biểu 07”. */
const numberPatterns = new Map(
  forms.flatMap((form) => {
    const number = form.code.toLowerCase().match(/^b(\d+)n?$/)?.[1]
    const pattern = `\\b(b|bieu|bieu so|bieu mau|mau so) ?0?${number}\\b`
    return number === undefined ? [] : [[form.code, new RegExp(pattern)] as const]
  }),
)

/** How plainly the text above the table names the form: 0 not at all, 1 in passing, 2 by its whole title. */
export function announced(form: Form, title: string): 0 | 1 | 2 {
  if (form.titles.some((whole) => title.includes(whole))) return 2
  if (form.words.some((words) => title.includes(words))) return 1
  return numberPatterns.get(form.code)?.test(title) ? 1 : 0
}

/** Fields that many forms have: they say little about which form it is. */
const commonFields = new Set(['note', 'unitId', districtColumn])

/** The share of a table's columns that must at least be fields of the form. */
export function fewestShare(form: Form, announcement: 0 | 1 | 2): number {
  if (announcement === 0) return 0.5
  // Lists of a unit's own making have columns that nobody asked for.
  return form.kind === null ? 0.34 : 0.2
}

function isEnough(form: Form, used: ReadonlySet<string>, share: number, announcement: 0 | 1 | 2): boolean {
  const isSigned = form.signFields.some((name) => used.has(name))
  if (announcement === 0 && !isSigned && form.signFields.length > 0) return false
  if (share < fewestShare(form, announcement)) return false
  const { substituteKey } = form
  if (form.kind !== null) {
    const isNamed = isSigned && substituteKey !== null && used.has(substituteKey)
    return (isNamed || form.keyFields.some((name) => used.has(name))) && used.size >= 2
  }
  const own = [...used].filter((name) => !commonFields.has(name)).length
  return own >= (announcement === 2 ? 1 : 2)
}

/** Fewest columns by which a list is known that neither a title nor the very words of headings tell. */
export const fewestFamiliar = 4

/** The mapping of a form of which single words told the columns, judged anew: it is announced, or nearly all are known. */
export function rescored(mapping: Mapping, { title }: Announcement): Mapping {
  const { form, columns } = mapping
  const announcement = announced(form, title)
  const used = new Set(columns.flatMap(({ field }) => field ?? []))
  const named = columns.filter(({ isIndex }) => !isIndex).length
  const mapped = columns.filter(({ field }) => field !== null).length
  const share = mapped / Math.max(1, named)
  if (isForeign(columns.map(({ heading }) => heading.split(' – ').at(-1) ?? '')))
    return { ...mapping, score: 0 }
  const isFamiliar = announcement > 0 || (share >= 0.6 && used.size >= fewestFamiliar)
  const score = isFamiliar && isEnough(form, used, share, announcement) ? used.size / 2 + announcement : 0
  return { ...mapping, score }
}

/**
 * Maps the columns of a heading block to the fields of a form, each field once, the surest first. `sample` gives some
 * cells below a column; what cannot be of the field's type speaks against it. `title` is the folded text above.
 */
export function mapColumns(
  form: Form,
  columns: readonly ColumnHeading[],
  sample: Sampler,
  { title }: Announcement,
): Mapping {
  const marks = markColumns(form, columns, sample)
  const fieldOf = new Map<number, string>()
  const used = new Set([...marks.values()].map(({ field }) => field))
  let sum = used.size
  const named = columns.filter((column) => !isIndex(column) && column.path.length > 0)
  const district = form.kind === null ? named.find((column) => isDistrict(column, sample)) : undefined
  if (district) fieldOf.set(district.column, districtColumn)
  for (const { column, field, likeness } of proposalsFor(form, named, sample, title)) {
    if (fieldOf.has(column.column) || marks.has(column.column) || used.has(field.name)) continue
    fieldOf.set(column.column, field.name)
    used.add(field.name)
    sum += commonFields.has(field.name) ? likeness / 5 : likeness
  }
  for (const [column, field] of pairColumns(form, named, used)) {
    if (fieldOf.has(column) || marks.has(column)) continue
    fieldOf.set(column, field)
    used.add(field)
    sum += 1
  }
  const announcement = announced(form, title)
  const share = (fieldOf.size + marks.size) / Math.max(1, named.length)
  return {
    form,
    score:
      !isForeign(columns.map(({ path }) => path.at(-1) ?? '')) && isEnough(form, used, share, announcement)
        ? sum + announcement * 1.5 + share
        : 0,
    columns: columns.map((column) => {
      const mark = marks.get(column.column)
      return {
        column: column.column,
        heading: column.path.join(' – '),
        field: mark?.field ?? fieldOf.get(column.column) ?? null,
        choice: mark?.choice ?? null,
        isIndex: isIndex(column),
      }
    }),
  }
}
