import { numberSortOf } from '../../values/numbers.ts'
import type { FormField } from '../forms.ts'
import { knownHeading, likenessOf } from '../headings/headings.ts'
import { sureLikeness, wordsOfField } from '../headings/likeness.ts'
import { periodsIn } from './namedPeriods.ts'

/** Headings below another one that mean all of what that one names. */
const wholeLeaf = /^(tong( so| cong)?|cong|chung|ca nam|ket qua|thuc hien|so (luong|cuoc|luot|vu|viec|don))$/

/**
 * True for one of several columns under a heading that by itself is a figure's, which says something that the figure does not:
 * “Bí thư” beside “Chủ tịch UBND” under “Số cuộc đối thoại”, “Cá nhân” under “Kinh tế” are parts of it.
 */
export function isPartOfUpper(
  path: readonly string[],
  field: FormField,
  all: readonly (readonly string[])[],
): boolean {
  const upper = path.at(-2)
  if (upper === undefined || numberSortOf(field.field) === undefined) return false
  const { bare, words } = knownHeading(path.at(-1) ?? '')
  if (wholeLeaf.test(bare) || periodsIn(words).length > 0) return false
  const own = wordsOfField(field)
  if (bare.split(' ').every((word) => own.has(word))) return false
  const isBeside = (other: readonly string[]) => other !== path && other.length > 1 && other.at(-2) === upper
  return likenessOf(knownHeading(upper), field.keys) >= sureLikeness && all.some(isBeside)
}
