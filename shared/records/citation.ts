import type { Values } from '../contract/records.ts'
import { foldWords } from '../text/fold.ts'
import type { Fields, RecordDefinition } from './define.ts'
import { printValue } from './print.ts'

type Definition = RecordDefinition<Fields, Fields>

/** Fields whose text is a number by which an office cites a record: “12-KH/BCĐ”, “27-QĐ/BCĐ”, a unit's code. */
const numberNames: readonly string[] = ['number', 'code', 'decisionNumber']

function numberFields({ fields }: Definition): string[] {
  return Object.keys(fields).filter((name) => numberNames.includes(name))
}

/** What tells records of one title apart: the other fields of the identity that are no links. */
function tellingFields({ identity, fields, titleField }: Definition): string[] {
  return identity.filter((name) => name !== titleField && fields[name]?.type !== 'link')
}

/** The fields that `citationOf` and `namesOf` read. */
export function citedFields(definition: Definition): string[] {
  return [...new Set([definition.titleField, ...tellingFields(definition), ...numberFields(definition)])]
}

/**
 * A record as a cell of a workbook names it: its title, in parentheses what tells it from others of that title, as in
 * “Kiểm tra quý II (Xã Huy Giáp, 12/05/2026)”. `labels` has the names of units.
 */
export function citationOf(definition: Definition, values: Values, labels: Record<string, string>): string {
  const telling = tellingFields(definition).flatMap((name) => {
    const field = definition.fields[name]
    const text = field && printValue(field, values[name], labels[name])
    return text ? [text] : []
  })
  const title = String(values[definition.titleField] ?? '').replace(/\s+/g, ' ')
  return telling.length > 0 ? `${title} (${telling.join(', ')})` : title
}

/** The folded texts by which a cell may name a record beside its citation: its title, its numbers. */
export function namesOf(definition: Definition, values: Values): string[] {
  return [definition.titleField, ...numberFields(definition)]
    .map((name) => foldWords(String(values[name] ?? '')))
    .filter((words) => words !== '')
}
