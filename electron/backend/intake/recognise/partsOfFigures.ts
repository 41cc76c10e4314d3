import { numberSortOf } from '../values/numbers.ts'
import type { Form, FormField } from './forms.ts'
import { knownHeading, likenessOf } from './headings.ts'
import { sureLikeness } from './likeness.ts'
import { periodsIn } from './namedPeriods.ts'

/** Headings below another one that mean all of what that one names. */
const wholeLeaf = /^(tong( so| cong)?|cong|chung|ca nam|ket qua|thuc hien|so (luong|cuoc|luot|vu|viec|don))$/

/** The words of all headings of a form. */
const knownWords = new WeakMap<Form, ReadonlySet<string>>()

function wordsOfForm(form: Form): ReadonlySet<string> {
  const known = knownWords.get(form)
  if (known) return known
  const words = new Set(form.fields.flatMap(({ keys }) => keys.flatMap((key) => key.split(' '))))
  knownWords.set(form, words)
  return words
}

/**
 * True for one of several columns under a heading that by itself is a figure's, where the form knows nothing of what tells
 * them apart: “Bí thư” beside “Chủ tịch UBND” under “Số cuộc đối thoại” is a part of that figure.
 */
export function isPartOfUpper(
  form: Form,
  path: readonly string[],
  field: FormField,
  all: readonly (readonly string[])[],
): boolean {
  const upper = path.at(-2)
  if (upper === undefined || numberSortOf(field.field) === undefined) return false
  const { bare, words } = knownHeading(path.at(-1) ?? '')
  if (wholeLeaf.test(bare) || periodsIn(words).length > 0) return false
  const known = wordsOfForm(form)
  if (bare.split(' ').some((word) => known.has(word))) return false
  const isBeside = (other: readonly string[]) => other !== path && other.length > 1 && other.at(-2) === upper
  return likenessOf(knownHeading(upper), field.keys) >= sureLikeness && all.some(isBeside)
}
