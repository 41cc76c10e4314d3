import { foldWords } from '../../../../../shared/text/fold.ts'
import { wordingsOf } from '../../values/choices.ts'
import type { Form, FormField } from '../forms.ts'
import type { ColumnHeading } from './proposals.ts'

/** Fewest choices in a heading by which its field is known. */
const fewestListed = 2

/**
 * The field whose choices a heading lists in parentheses: “Kết quả (Hoàn thành/ Đang thực hiện/ Chưa thực hiện)” is the status,
 * whatever stands before them. Null where it lists none, or those of several fields.
 */
export function listedField(form: Form, { path }: ColumnHeading): FormField | null {
  if (!path.some((one) => one.includes('('))) return null
  const listed = [...path.join(' ').matchAll(/\(([^()]*)\)/g)].flatMap(([, inside = '']) =>
    inside.split(/[/;,]|\s-\s|\n/).map(foldWords),
  )
  const words = listed.filter((one) => one !== '')
  if (words.length < fewestListed) return null
  const fields = form.fields.filter(({ field }) => {
    if (field.type !== 'choice') return false
    const known = new Map(wordingsOf(field.choices).map((wording) => [wording.words, wording.code]))
    return (
      words.every((one) => known.has(one)) && new Set(words.map((one) => known.get(one))).size >= fewestListed
    )
  })
  return fields.length === 1 ? (fields[0] ?? null) : null
}
