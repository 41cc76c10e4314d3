import { wordingsOf } from '../../values/choices.ts'
import { districtKeys, type Form, forms } from '../forms.ts'
import { knownHeading, likenessOf } from '../headings/headings.ts'
import { fewestLikeness, likelyFields } from '../headings/likeness.ts'
import { type Announcement, announced, fewestFamiliar, fewestShare, isIndex } from './columns.ts'
import type { ColumnHeading } from './proposals.ts'

function mayMean(text: string, keys: readonly string[]): boolean {
  return likenessOf(knownHeading(text), keys) >= fewestLikeness
}

/** True where a heading can be one of a column of marks: a choice, or a word under the heading of a field of words. */
function canBeMarked({ fields }: Form, { path }: ColumnHeading): boolean {
  const leaf = knownHeading(path.at(-1) ?? '').words
  const upper = path.at(-2)
  return fields.some(({ field, keys }) => {
    if (field.type === 'choice') return wordingsOf(field.choices).some(({ words }) => words === leaf)
    return field.type === 'suggested' && upper !== undefined && mayMean(upper, keys)
  })
}

/** True where a heading can be a column of the form, whatever stands below it. */
function canBeColumn(form: Form, column: ColumnHeading): boolean {
  const { path } = column
  return (
    likelyFields(form, path).length > 0 ||
    canBeMarked(form, column) ||
    (form.kind === null && mayMean(path.at(-1) ?? '', districtKeys)) ||
    form.pairs.some(({ keys }) => mayMean(path.join(' '), keys))
  )
}

/** The forms that a heading can be a column of; the same headings come with file after file. */
const formsByPath = new Map<string, readonly Form[]>()
const keptPaths = 5_000

function formsWith(column: ColumnHeading): readonly Form[] {
  const key = column.path.join('\n')
  const known = formsByPath.get(key)
  if (known) return known
  if (formsByPath.size >= keptPaths) formsByPath.clear()
  const possible = forms.filter((form) => canBeColumn(form, column))
  formsByPath.set(key, possible)
  return possible
}

/**
 * The forms that have enough of these headings for `mapColumns` to find more than nothing. Most have hardly one, and
 * need not be tried on the cells below.
 */
export function possibleForms(columns: readonly ColumnHeading[], { title }: Announcement): Form[] {
  const counts = new Map<Form, number>()
  for (const column of columns) {
    for (const form of formsWith(column)) counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  const named = Math.max(1, columns.filter((column) => !isIndex(column)).length)
  return forms.filter((form) => {
    const count = counts.get(form)
    return count !== undefined && count / named >= fewestShare(form, announced(form, title))
  })
}

/** The forms that single words of these headings may tell: those that a title announces, and others by enough columns. */
export function familiarForms(columns: readonly ColumnHeading[], { title }: Announcement): Form[] {
  return columns.length >= fewestFamiliar ? [...forms] : forms.filter((form) => announced(form, title) > 0)
}
