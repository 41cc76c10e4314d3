import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { asked, given } from '../../../electron/backend/documents/builders/asked.ts'
import { factFields, fieldsOf } from '../../../electron/backend/documents/factFields.ts'
import type { FactField } from '../../../shared/contract/documents.ts'
import { factField } from '../../../shared/contract/documents.ts'
import { documentNames } from './samples/documents.ts'

function everyField(fields: readonly FactField[]): FactField[] {
  return fields.flatMap((field) => [field, ...everyField(field.fields)])
}

describe.each(documentNames)('%s', (name) => {
  const fields = factFields(name)

  test('every fact that is asked for has a Vietnamese label and what its widget needs', () => {
    expect(fields.length).toBeGreaterThan(0)
    for (const field of everyField(fields)) {
      expect(factField.safeParse(field).success, field.name).toBe(true)
      expect(field.label, field.name).toMatch(/^\p{Lu}/u)
      expect(`${field.label} ${field.hint ?? ''}`, field.name).not.toMatch(/\bID\b|!|vui lòng/)
      if (field.widget === 'choice') expect(field.choices.length, field.name).toBeGreaterThan(1)
      if (field.widget === 'group' || field.widget === 'rows')
        expect(field.fields.length, field.name).toBeGreaterThan(0)
      else expect(field.fields, field.name).toEqual([])
    }
  })

  test('the office, number and day are not asked for', () => {
    const names = fields.map((field) => field.name)
    for (const given of ['office', 'number', 'signedOn']) expect(names).not.toContain(given)
  })
})

test('the widget follows from the schema', () => {
  const schema = z.object({
    office: given(z.string()),
    count: asked('Số lượng', z.number().int().nullish()),
    role: asked('Vai trò', z.enum(['one', 'two']).default('one'), { choices: { one: 'Một', two: 'Hai' } }),
    texts: asked('Các dòng', z.array(z.string()).default([])),
    isKnown: asked('Đã biết', z.boolean().nullish()),
    people: asked('Người dự', z.array(z.object({ name: asked('Họ tên', z.string()) })).default([])),
  })
  expect(fieldsOf(schema).map(({ name, widget }) => [name, widget])).toEqual([
    ['count', 'number'],
    ['role', 'choice'],
    ['texts', 'lines'],
    ['isKnown', 'mark'],
    ['people', 'rows'],
  ])
  expect(fieldsOf(schema)[4]?.fields.map(({ label }) => label)).toEqual(['Họ tên'])
})

test('a fact that says nothing about itself is a fault of the builder', () => {
  expect(() => fieldsOf(z.object({ silent: z.string() }))).toThrow('silent')
})
