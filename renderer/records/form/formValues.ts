import type { FieldValue, StoredRecord, Values } from '../../../shared/contract/records.ts'
import type { Fields } from '../../../shared/records/define.ts'
import { type Field, fieldErrors } from '../../../shared/records/field.ts'
import { definitions, type RecordKind } from '../../../shared/records/registry.ts'
import { isTypedAsText, judge, judgeTyped, type Read, typedOf } from '../typed.ts'

/** What the inputs of a form hold: texts as typed; ids, lists and structures as they are stored. */
export interface FormValues {
  fields: Record<string, unknown>
  years: Record<string, unknown>[]
}

/** A year of a stored record; its values are those of the yearly fields. */
type YearRow = StoredRecord['years'][number]

/** What a form starts from: a stored record, or the first values of a new one. */
export interface FormStart {
  values: Values
  years: YearRow[]
}

/** An input's content as a value that can be stored. */
export function stored(value: unknown): FieldValue {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(stored)
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, stored(part)]))
}

function inputOf(field: Field, value: FieldValue | undefined): unknown {
  if (isTypedAsText(field)) return typedOf(field, value)
  if (field.type === 'choice') return value ?? ''
  return value ?? (field.type === 'list' ? [] : null)
}

function inputsOf(fields: Fields, values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, inputOf(field, stored(values[name]))]),
  )
}

/** The inputs' contents for a record. */
export function formValuesOf(kind: RecordKind, start: FormStart): FormValues {
  const { fields, yearly } = definitions[kind]
  return {
    fields: inputsOf(fields, start.values),
    years: start.years
      .toSorted((a, b) => a.year - b.year)
      .map((row) => ({ year: String(row.year), ...inputsOf(yearly, row) })),
  }
}

/** Reads and judges one input. */
export function readInput(field: Field, input: unknown): Read {
  if (isTypedAsText(field)) return judgeTyped(field, typeof input === 'string' ? input : '')
  const value = stored(input)
  return judge(field, value === '' ? null : value)
}

export interface ReadForm {
  values: Values
  years: YearRow[]
  /** Code of what is wrong by input: `fields.title`, `years.0.status`. */
  errors: Record<string, string>
}

/** The code for a year's own input; `others` are the years of the rows before it. */
function yearTrouble(year: number, typed: string, others: readonly number[]): string | null {
  if (typed === '') return fieldErrors.required
  if (!Number.isInteger(year) || year < 1900 || year > 2100) return fieldErrors.year
  return others.includes(year) ? 'yearTwice' : null
}

/** Reads a whole form; with errors, the values are those that could be read. */
export function readForm(kind: RecordKind, form: FormValues): ReadForm {
  const { fields, yearly } = definitions[kind]
  const errors: Record<string, string> = {}
  const readAll = (of: Fields, inputs: Record<string, unknown>, place: string) => {
    const values: Values = {}
    for (const [name, field] of Object.entries(of)) {
      if (!(name in inputs)) continue
      const read = readInput(field, inputs[name])
      if ('error' in read) errors[`${place}.${name}`] = read.error
      else values[name] = read.value
    }
    return values
  }
  const values = readAll(fields, form.fields, 'fields')
  const years: YearRow[] = []
  form.years.forEach((row, index) => {
    const typed = String(row.year ?? '').trim()
    const year = Number(typed)
    const trouble = yearTrouble(
      year,
      typed,
      years.map((other) => other.year),
    )
    if (trouble) errors[`years.${index}.year`] = trouble
    years.push({ ...readAll(yearly, row, `years.${index}`), year })
  })
  return { values, years, errors }
}

/** Values that differ from those that the form started from. */
export function changedValues(before: Values, after: Values): Values {
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => {
      const old = before[name] ?? (Array.isArray(value) ? [] : null)
      return JSON.stringify(old) !== JSON.stringify(value)
    }),
  )
}

/** The years to write and those to take away. */
export function changedYears(before: readonly YearRow[], after: readonly YearRow[]) {
  const years = after.filter((row) => {
    const old = before.find((other) => other.year === row.year)
    return !old || Object.keys(changedValues(storedRow(old), storedRow(row))).length > 0
  })
  const removedYears = before.flatMap((row) =>
    after.some((other) => other.year === row.year) ? [] : [row.year],
  )
  return { years, removedYears }
}

function storedRow(row: YearRow): Values {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, stored(value)]))
}

/** The input that an error of the backend is about: `title` → `fields.title`, `2025.status` → `years.1.status`. */
export function inputNamed(name: string, years: readonly YearRow[]): string {
  const [, year, rest = ''] = name.match(/^(\d{4})\.(.+)$/) ?? []
  if (year === undefined) return `fields.${name.split('.')[0]}`
  return `years.${years.findIndex((row) => row.year === Number(year))}.${rest.split('.')[0]}`
}

/** The field behind an input's name; undefined for the year of a row. */
export function fieldOfInput(kind: RecordKind, input: string): Field | undefined {
  const [part, second = '', third = ''] = input.split('.')
  const definition = definitions[kind]
  return part === 'years' ? definition.yearly[third] : definition.fields[second]
}

/** The year that “add” offers: after the last one, else this year. */
export function nextYear(years: readonly number[], thisYear: number): number {
  const known = years.filter((year) => Number.isInteger(year) && year > 0)
  return known.length > 0 ? Math.max(...known) + 1 : thisYear
}
