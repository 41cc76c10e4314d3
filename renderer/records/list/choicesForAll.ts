import type { StoredRecord } from '../../../shared/contract/records.ts'
import { codesAfter, type Field } from '../../../shared/records/field.ts'

/** Of a status the codes that every one of these records may take next; of other choices all. */
export function choicesForAll(
  field: Field,
  records: readonly Pick<StoredRecord, 'values'>[],
  name: string,
): Field {
  if (field.type !== 'choice' || field.next === null) return field
  const choices = field.choices.filter(({ code }) =>
    records.every((record) => codesAfter(field, record.values[name]).includes(code)),
  )
  return { ...field, choices }
}
