import type { Fields, RecordDefinition } from '../../../../shared/records/define.ts'
import type { Field } from '../../../../shared/records/field.ts'
import { definitions, type RecordKind } from '../../../../shared/records/registry.ts'
import { foldWords } from '../../../../shared/text/fold.ts'
import { headingKey } from './headings.ts'

export interface FormField {
  name: string
  field: Field
  /** True where the value belongs to the year of the period. */
  yearly: boolean
  /** Keys of the headings that mean this field. */
  keys: readonly string[]
}

/** What a table can be recognised as: its fields with their headings, whatever it is stored in afterwards. */
export interface Form {
  code: RecordKind
  definition: RecordDefinition<Fields, Fields>
  fields: readonly FormField[]
  titleField: string
  unitField: string | null
  dateField: string | null
  /** Folded words that a title has which announces such a list: “hoi nghi”. */
  words: readonly string[]
}

function fieldsOf(fields: Fields, yearly: boolean): FormField[] {
  return Object.entries(fields)
    .filter(([, field]) => field.type !== 'structure' && field.type !== 'link')
    .map(([name, field]) => ({
      name,
      field,
      yearly,
      keys: [...new Set([field.label.vi, ...field.headings].map(headingKey))],
    }))
}

function formOf(kind: RecordKind): Form {
  const definition = definitions[kind]
  return {
    code: kind,
    definition,
    fields: [...fieldsOf(definition.fields, false), ...fieldsOf(definition.yearly, true)],
    titleField: definition.titleField,
    unitField: definition.unitField,
    dateField: definition.dateField,
    words: [...new Set([definition.label.vi, definition.plural.vi].map(foldWords))],
  }
}

/** The kinds that units send as lists. */
const receivedKinds = ['conference', 'model', 'inspection'] as const satisfies readonly RecordKind[]

export const forms: readonly Form[] = receivedKinds.map(formOf)

export function formNamed(code: string | null): Form | null {
  return forms.find((form) => form.code === code) ?? null
}

export function formField(form: Form, name: string): FormField | undefined {
  return form.fields.find((field) => field.name === name)
}

/** The date field that a number field shares its column with: `decisionNumber` and `decisionOn` in “Số, ngày QĐ”. */
export function dateBeside(form: Form, name: string): FormField | undefined {
  if (!name.endsWith('Number')) return undefined
  return formField(form, `${name.slice(0, -'Number'.length)}On`)
}
