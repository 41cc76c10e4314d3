import type { Filter } from '../../../shared/contract/records.ts'
import type { Field } from '../../../shared/records/field.ts'
import { printValue } from '../../../shared/records/print.ts'
import type { Language } from '../../language/language.ts'

/** How a filter is said; the texts stand in the `records` namespace. */
export interface FilterWords {
  empty: (field: string) => string
  /** More choices than can be named. */
  several: (field: string, count: number) => string
  fromTo: (field: string, from: string, to: string) => string
  fromOnly: (field: string, from: string) => string
  toOnly: (field: string, to: string) => string
  contains: (field: string, text: string) => string
}

const mostNamed = 6

/** A filter on a field in words: “Công nhận, Duy trì”, “Ngày tổ chức từ 01/01/2025”. `nameOf` names linked records. */
export function filterInWords(
  field: Field,
  filter: Filter,
  language: Language,
  words: FilterWords,
  nameOf: (id: string) => string,
): string {
  const label = field.label[language]
  const show = (value: string | number) => printValue(field, value, undefined, language) ?? ''
  if (filter.under !== undefined) return nameOf(filter.under)
  if (filter.contains !== undefined) return words.contains(label, filter.contains)
  if (filter.from !== undefined && filter.to !== undefined) {
    return words.fromTo(label, show(filter.from), show(filter.to))
  }
  if (filter.from !== undefined) return words.fromOnly(label, show(filter.from))
  if (filter.to !== undefined) return words.toOnly(label, show(filter.to))
  const choices = filter.anyOf ?? []
  if (choices.length > mostNamed) return words.several(label, choices.length)
  return choices
    .map((value) => {
      if (value === null) return words.empty(label)
      const leads = field.target ?? field.itemTarget ?? field.entryKey
      return leads && typeof value === 'string' ? nameOf(value) : show(value)
    })
    .join(', ')
}
