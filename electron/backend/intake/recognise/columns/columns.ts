import { districtKeys, type Form, formField, forms } from '../forms.ts'
import { headingKey, isIndexHeading, knownHeading, likenessOf } from '../headings/headings.ts'
import { fewestLikeness } from '../headings/likeness.ts'
import { isForeign } from './foreign.ts'
import { listedField } from './listedChoices.ts'
import { markColumns } from './marks.ts'
import { type ColumnHeading, proposalsFor, type Sampler } from './proposals.ts'

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

/** A column with the field that it means. */
interface NamedColumn {
  path: readonly string[]
  field: string | null
}

/** Headings that many tables have: they do not say of what they are. */
const ofManyThings = new Set(
  ['Tổng số', 'Tập thể', 'Cá nhân', 'Đã giải quyết', 'Đang giải quyết', 'Chưa giải quyết', 'Tỷ lệ (%)'].map(
    headingKey,
  ),
)

/** True where some heading says more than the lower level of a form's heading: “Tổng số”, “Đã giải quyết” are of many things. */
function saysWhatOf(form: Form, columns: readonly NamedColumn[]): boolean {
  return columns.some(({ path, field }) => {
    if (field === null || commonFields.has(field)) return false
    const { key } = knownHeading(path[0] ?? '')
    return path.length > 1 || (!ofManyThings.has(key) && formField(form, field)?.levels?.lower !== key)
  })
}

function isEnough(
  form: Form,
  used: ReadonlySet<string>,
  share: number,
  announcement: 0 | 1 | 2,
  columns: readonly NamedColumn[],
): boolean {
  if (announcement === 0 && form.kind === null && !saysWhatOf(form, columns)) return false
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
  const paths = columns.map(({ heading, field }) => ({ path: heading.split(' – '), field }))
  const isTold = isFamiliar && isEnough(form, used, share, announcement, paths)
  const score = isTold ? used.size / 2 + announcement : 0
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
  for (const column of named) {
    const field = marks.has(column.column) ? null : listedField(form, column)
    if (!field || used.has(field.name)) continue
    fieldOf.set(column.column, field.name)
    used.add(field.name)
    sum += 1
  }
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
  const fieldAt = (column: number) => marks.get(column)?.field ?? fieldOf.get(column) ?? null
  const paths = columns.map(({ column, path }) => ({ path, field: fieldAt(column) }))
  const isForeignTable = isForeign(columns.map(({ path }) => path.at(-1) ?? ''))
  return {
    form,
    score:
      !isForeignTable && isEnough(form, used, share, announcement, paths)
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
