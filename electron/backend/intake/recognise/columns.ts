import type { Field } from '../../../../shared/records/field.ts'
import { foldWords } from '../../../../shared/text/fold.ts'
import type { Cell } from '../read/grid.ts'
import { readChoice, readMark, wordingsOf } from '../values/choices.ts'
import type { Form, FormField } from './forms.ts'
import { type Heading, headingOf, isIndexHeading, likenessOf } from './headings.ts'

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

const fewestLikeness = 0.6
const sampleSize = 2

/** The share of sample cells that a field's type can be read from. */
function readableShare(field: Field, cells: readonly Cell[]): number {
  const wordings = field.type === 'choice' ? wordingsOf(field.choices) : []
  const fitting = cells.filter((cell) => {
    const hasDigits = cell.kind !== 'text' || /\d/.test(cell.text)
    if (field.type === 'choice')
      return readChoice(cell.text, wordings).value !== null || readMark(cell.text) !== null
    if (['count', 'decimal', 'money', 'area', 'year'].includes(field.type))
      return hasDigits && cell.kind !== 'date'
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

const headings = new Map<string, Heading>()
const keptHeadings = 5_000

/** The heading ready for comparison; headings repeat from file to file, so they are kept. */
export function knownHeading(text: string): Heading {
  const known = headings.get(text)
  if (known) return known
  if (headings.size >= keptHeadings) headings.clear()
  const made = headingOf(text)
  headings.set(text, made)
  return made
}

function likenessOfPath(path: readonly string[], field: FormField): number {
  const leaf = path.at(-1) ?? ''
  const own = likenessOf(knownHeading(leaf), field.keys)
  if (path.length === 1) return own
  return Math.max(likenessOf(knownHeading(path.join(' ')), field.keys), own * 0.97)
}

function proposalsFor(
  form: Form,
  columns: readonly ColumnHeading[],
  sample: (column: number) => readonly Cell[],
): Proposal[] {
  return columns
    .flatMap((column) =>
      form.fields.map((field) => {
        const likeness = likenessOfPath(column.path, field)
        if (likeness < fewestLikeness) return { column, field, likeness }
        const cells = sample(column.column)
        const misfit = cells.length >= sampleSize ? Math.max(0, 0.5 - readableShare(field.field, cells)) : 0
        return { column, field, likeness: likeness - misfit * 0.6 }
      }),
    )
    .filter(({ likeness }) => likeness >= fewestLikeness)
    .sort((one, other) => other.likeness - one.likeness)
}

/** Columns of marks under one heading: “Đối tượng” over “Tập thể” and “Cá nhân”. */
function markColumns(
  form: Form,
  columns: readonly ColumnHeading[],
  sample: (column: number) => readonly Cell[],
): Map<number, { field: string; choice: string }> {
  const uses = new Map<number, { field: string; choice: string }>()
  for (const { name, field, keys } of form.fields) {
    if (field.type !== 'choice') continue
    const wordings = wordingsOf(field.choices)
    const found = columns.flatMap(({ column, path }) => {
      const leaf = foldWords(path.at(-1) ?? '')
      const choice = wordings.find(({ words }) => words === leaf)
      if (!choice || uses.has(column)) return []
      const underHeading =
        path.length > 1 && likenessOf(knownHeading(path.at(-2) ?? ''), keys) >= fewestLikeness
      const marked = sample(column).every(({ text }) => readMark(text) !== null)
      return marked && (underHeading || sample(column).length > 0) ? [{ column, choice: choice.code }] : []
    })
    const several = new Set(found.map(({ choice }) => choice)).size > 1
    if (several) for (const { column, choice } of found) uses.set(column, { field: name, choice })
  }
  return uses
}

export interface Mapping {
  form: Form
  columns: ColumnUse[]
  /** How well the headings are those of the form; 0 where they are not. */
  score: number
}

function isIndex({ path }: ColumnHeading): boolean {
  return isIndexHeading(foldWords(path.at(-1) ?? ''))
}

/**
 * Maps the columns of a heading block to the fields of a form, each field once, the surest first. `sample` gives some
 * cells below a column; what cannot be of the field's type speaks against it. `title` is the text above the table.
 */
export function mapColumns(
  form: Form,
  columns: readonly ColumnHeading[],
  sample: (column: number) => readonly Cell[],
  title: string,
): Mapping {
  const marks = markColumns(form, columns, sample)
  const fieldOf = new Map<number, string>()
  const used = new Set([...marks.values()].map(({ field }) => field))
  let sum = used.size
  const named = columns.filter((column) => !isIndex(column) && column.path.length > 0)
  for (const { column, field, likeness } of proposalsFor(form, named, sample)) {
    if (fieldOf.has(column.column) || marks.has(column.column) || used.has(field.name)) continue
    fieldOf.set(column.column, field.name)
    used.add(field.name)
    sum += field.name === 'note' ? 0.2 : likeness
  }
  const announced = form.words.some((words) => title.includes(words))
  const share = (fieldOf.size + marks.size) / Math.max(1, named.length)
  const enough = used.has(form.titleField) && used.size >= 2 && share >= (announced ? 0.34 : 0.5)
  return {
    form,
    score: enough ? sum + (announced ? 1.5 : 0) + share : 0,
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
