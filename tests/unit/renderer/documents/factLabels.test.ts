import { expect, test } from 'vitest'
import { factFields } from '../../../../electron/backend/documents/factFields.ts'
import { factLabelsInEnglish } from '../../../../renderer/language/texts/factLabels.ts'
import { fieldsIn } from '../../../../renderer/pages/documents/write/facts/factLabels.ts'
import type { FactField } from '../../../../shared/contract/documents.ts'
import { documentNames } from '../../documents/samples/documents.ts'

/** Every text of a field that stands on the screen, with those of the facts within it. */
function textsOf({ label, hint, choices, fields }: FactField): string[] {
  return [
    label,
    ...(hint === null ? [] : [hint]),
    ...choices.map((choice) => choice.label),
    ...fields.flatMap(textsOf),
  ]
}

const inVietnamese = new Set(documentNames.flatMap((name) => factFields(name).flatMap(textsOf)))

test('whatever the writing page asks for has English words, and no word is kept that nobody asks for', () => {
  expect(Object.keys(factLabelsInEnglish).sort()).toEqual([...inVietnamese].sort())
})

test.each(documentNames)('the fields of %s are the same in both languages but for their words', (name) => {
  const fields = factFields(name)
  expect(fieldsIn('vi', fields)).toBe(fields)
  const english = fieldsIn('en', fields)
  expect(english.flatMap(textsOf)).toEqual(fields.flatMap(textsOf).map((text) => factLabelsInEnglish[text]))
  expect(english.map(({ name, widget, phrases }) => [name, widget, phrases])).toEqual(
    fields.map(({ name, widget, phrases }) => [name, widget, phrases]),
  )
})
