import { describe, expect, test } from 'vitest'
import { judgeTyped, normaliseTyped } from '../../../../renderer/records/typed.ts'
import { type Field, fieldErrors } from '../../../../shared/records/field.ts'
import { allFields, definitions, kindsInRailOrder } from '../../../../shared/records/registry.ts'

/** What a clerk may mistype in a field, with the code whose sentence stands under the input. */
function mistypings({ type, precision }: Field): [typed: string, code: string][] {
  switch (type) {
    case 'count':
    case 'money':
    case 'decimal':
    case 'area':
    case 'percent':
      return [
        ['12a', fieldErrors.number],
        ['một trăm', fieldErrors.number],
        ['-5', fieldErrors.negative],
      ]
    case 'date':
      return ['31/02/2026', '32/1/2026', '1/13/2026', 'sắp tới', ...(precision ? [] : ['04/2026'])].map(
        (typed) => [typed, fieldErrors.date],
      )
    case 'dateTime':
      return ['31/02/2026 08:00', '18/01/2026 25:00', 'sáng mai'].map((typed) => [typed, fieldErrors.date])
    case 'year':
      return ['26', '20261', 'năm nay'].map((typed) => [typed, fieldErrors.year])
    case 'text':
    case 'suggested':
      return [['ư'.repeat(1_001), fieldErrors.tooLong]]
    case 'longText':
      return [['ư'.repeat(50_001), fieldErrors.tooLong]]
    default:
      return []
  }
}

describe('what is mistyped is told under its input and stays as it was typed', () => {
  const cases = kindsInRailOrder.flatMap((kind) =>
    allFields(definitions[kind]).flatMap(([name, field]) =>
      mistypings(field).map(([typed, code]) => ({
        kind,
        name,
        field,
        typed,
        code,
        shown: typed.slice(0, 20),
      })),
    ),
  )
  test.each(cases)('$kind $name: $shown', ({ field, typed, code }) => {
    expect(judgeTyped(field, typed)).toEqual({ error: code })
    expect(normaliseTyped(field, typed)).toBe(typed)
  })
})
