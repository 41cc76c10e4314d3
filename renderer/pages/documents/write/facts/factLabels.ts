import type { FactField } from '../../../../../shared/contract/documents.ts'
import type { Language } from '../../../../language/language.ts'
import { factLabelsInEnglish } from '../../../../language/texts/factLabels.ts'

const inEnglish = (text: string) => factLabelsInEnglish[text] ?? text

function fieldInEnglish(field: FactField): FactField {
  return {
    ...field,
    label: inEnglish(field.label),
    hint: field.hint === null ? null : inEnglish(field.hint),
    choices: field.choices.map(({ code, label }) => ({ code, label: inEnglish(label) })),
    fields: field.fields.map(fieldInEnglish),
  }
}

/** What is asked for, in the language of the screen. A document itself is written in Vietnamese whatever it is. */
export function fieldsIn(language: Language, fields: readonly FactField[]): readonly FactField[] {
  return language === 'en' ? fields.map(fieldInEnglish) : fields
}
