import type { Cell } from '../read/grid.ts'
import { readMark, wordingsOf } from '../values/choices.ts'
import type { Form } from './forms.ts'
import { knownHeading, likenessOf } from './headings.ts'
import { fewestLikeness, sureLikeness } from './likeness.ts'
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

/** All columns of marks that share a field with others, by number. */
export function markColumns(form: Form, columns: readonly ColumnHeading[], sample: Sampler): MarkUses {
  return new Map([...markedWords(form, columns, sample), ...markedChoices(form, columns, sample)])
}
