import type { Cell } from '../../read/grid.ts'
import { readMark, wordingsOf } from '../../values/choices.ts'
import type { Form } from '../forms.ts'
import { knownHeading, likenessOf } from '../headings/headings.ts'
import { fewestLikeness, sureLikeness } from '../headings/likeness.ts'
import type { ColumnHeading, Sampler } from './proposals.ts'

/** True where nothing but marks stands in a column, beside the number of them in a total row. */
function areMarks(cells: readonly Cell[]): boolean {
  const others = cells.filter(({ text }) => readMark(text) === null)
  if (others.length === 0) return true
  const isCounted = others.every(({ text }) => /^\d+$/.test(text.trim()))
  return (
    isCounted &&
    cells.some(({ kind, text }) => kind === 'text' && readMark(text) === true && !/\d/.test(text))
  )
}

/** The field of each column of marks, and the value that a mark stands for. */
type MarkUses = Map<number, { field: string; choice: string }>

/** Columns of marks under the heading of a field whose values are words: “Lĩnh vực” over “Kinh tế” and “QP-AN”. */
function markedWords(form: Form, columns: readonly ColumnHeading[], sample: Sampler): MarkUses {
  const uses: MarkUses = new Map()
  for (const { name, field, keys } of form.fields) {
    if (field.type !== 'suggested') continue
    const found = columns.flatMap(({ column, path }) => {
      const [upper, leaf] = [path.at(-2), path.at(-1)]
      if (upper === undefined || leaf === undefined) return []
      if (likenessOf(knownHeading(upper), keys) < sureLikeness) return []
      return areMarks(sample(column)) ? [{ column, choice: leaf }] : []
    })
    const isMarked = found.some(({ column }) => sample(column).length > 0)
    if (found.length > 1 && isMarked)
      for (const { column, choice } of found) uses.set(column, { field: name, choice })
  }
  return uses
}

const mostMarkedChoices = 8

/** Columns of marks under one heading: “Đối tượng” over “Tập thể” and “Cá nhân”. */
function markedChoices(form: Form, columns: readonly ColumnHeading[], sample: Sampler): MarkUses {
  const uses: MarkUses = new Map()
  for (const { name, field, keys } of form.fields) {
    if (field.type !== 'choice' || field.choices.length > mostMarkedChoices) continue
    const wordings = wordingsOf(field.choices)
    // “Đối tượng tập thể” beside “Đối tượng cá nhân” says both levels in one line.
    const isUpper = (words: string) => likenessOf(knownHeading(words.trim()), keys) >= sureLikeness
    const found = columns.flatMap(({ column, path }) => {
      const leaf = knownHeading(path.at(-1) ?? '').words
      const choice = wordings.find(
        ({ words }) =>
          words === leaf || (leaf.endsWith(` ${words}`) && isUpper(leaf.slice(0, -words.length))),
      )
      if (!choice || uses.has(column)) return []
      const underHeading =
        path.length > 1 && likenessOf(knownHeading(path.at(-2) ?? ''), keys) >= fewestLikeness
      const marked = areMarks(sample(column))
      return marked && (underHeading || sample(column).length > 0) ? [{ column, choice: choice.code }] : []
    })
    const several = new Set(found.map(({ choice }) => choice)).size > 1
    if (several) for (const { column, choice } of found) uses.set(column, { field: name, choice })
  }
  return uses
}

const quarters: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4' }

/** The quarter or month that a heading names by itself, as a date has it behind the year: `Q2`, `05`. */
function partOfYear(words: string): string | null {
  const [, quarter, month] = /^(?:(?:quy|q) ?(i{1,3}|iv|[1-4])|(?:thang|t) ?(\d{1,2}))$/.exec(words) ?? []
  if (quarter !== undefined) return `Q${quarters[quarter] ?? quarter}`
  return month !== undefined && Number(month) >= 1 && Number(month) <= 12 ? month.padStart(2, '0') : null
}

/** Columns of marks under the heading of a deadline: “Thời gian thực hiện” over “Quý I” to “Quý IV”. */
function markedParts(form: Form, columns: readonly ColumnHeading[], sample: Sampler): MarkUses {
  const uses: MarkUses = new Map()
  for (const { name, keys } of form.fields.filter(({ name }) => form.deadlines.includes(name))) {
    const found = columns.flatMap(({ column, path }) => {
      const part = partOfYear(knownHeading(path.at(-1) ?? '').words)
      const upper = path.at(-2)
      if (part === null || upper === undefined || !areMarks(sample(column))) return []
      return likenessOf(knownHeading(upper), keys) >= fewestLikeness ? [{ column, part }] : []
    })
    const isMarked = found.some(({ column }) => sample(column).length > 0)
    if (found.length > 1 && isMarked)
      for (const { column, part } of found) uses.set(column, { field: name, choice: part })
  }
  return uses
}

/** All columns of marks that share a field with others, by number. */
export function markColumns(form: Form, columns: readonly ColumnHeading[], sample: Sampler): MarkUses {
  return new Map([
    ...markedWords(form, columns, sample),
    ...markedChoices(form, columns, sample),
    ...markedParts(form, columns, sample),
  ])
}
