import shipped from '../../resources/forms.json' with { type: 'json' }
import type { Fields } from '../records/define.ts'
import { type StatisticalForm, statisticalFields, statisticalFormSchema } from './form.ts'

/** The statistical forms that the program ships, in the order of their list. */
export const statisticalForms: readonly StatisticalForm[] = shipped.forms.map((form) =>
  statisticalFormSchema.parse(form),
)

const fieldsByCode: ReadonlyMap<string, Fields> = new Map(
  statisticalForms.map((form) => [form.code, statisticalFields(form)]),
)

export function statisticalFormOf(code: string): StatisticalForm | undefined {
  return statisticalForms.find((form) => form.code === code)
}

/** The fields of a shipped form's rows; undefined where there is no form of this code. */
export function statisticalFieldsOf(code: string): Fields | undefined {
  return fieldsByCode.get(code)
}
