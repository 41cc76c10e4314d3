import type { Values } from '../../../../shared/contract/records.ts'
import type { Fields } from '../../../../shared/records/define.ts'
import { identityOf } from '../../../../shared/records/identity.ts'
import { definitions, type KeptKind } from '../../../../shared/records/registry.ts'
import { statisticalUnitField } from '../../../../shared/statistics/form.ts'
import { statisticalFormOf } from '../../../../shared/statistics/shipped.ts'
import { foldWords } from '../../../../shared/text/fold.ts'
import { yearOf } from '../../../../shared/values/period.ts'
import type { RecordImage } from '../../records/image.ts'
import { type Form, formField, formNamed } from '../recognise/forms.ts'

/** The kind of record under which the rows of a form are kept. */
export function keptKindOf(form: Form): KeptKind {
  return form.kind ?? 'statisticalRow'
}

/** What tells the rows of one unit apart in a form with several: their texts and choices. */
function subjectOf(form: Form, values: Values): string | null {
  if (!form.manyRows) return null
  const telling = form.fields.filter(({ name, field }) => {
    return name !== 'note' && (field.type === 'longText' || field.type === 'choice' || field.type === 'date')
  })
  return telling.map(({ name }) => foldWords(String(values[name] ?? ''))).join(' | ')
}

/** The values that a record has beside those of its year; those of a statistical row lie in `figures`. */
function keptValues(form: Form, period: string | null, values: Values): Values {
  if (form.kind !== null) return values
  const { [statisticalUnitField]: unitId = null, ...figures } = values
  return {
    formCode: form.code,
    formVersion: statisticalFormOf(form.code)?.version ?? null,
    unitId,
    period,
    subject: subjectOf(form, values),
    figures,
  }
}

/** A row of figures as it is kept, from the values of a form's row; the unit is among them. */
export function keptFigures(code: string, period: string, values: Values): Values | null {
  const form = formNamed(code)
  return form?.kind === null ? keptValues(form, period, values) : null
}

/** The identity under which a row is kept; rows and records with the same one are the same. */
export function keptIdentity(form: Form, period: string | null, values: Values): string {
  return identityOf(definitions[keptKindOf(form)], keptValues(form, period, values))
}

function isObject(value: Values[string] | undefined): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The figures of a stored statistical row by field; none of another record. */
export function figuresOf(image: RecordImage): Values {
  const { figures } = image.values
  return isObject(figures) ? figures : {}
}

/** What a record has in a field of the form; null where nothing is stated. */
export function storedValue(
  form: Form,
  period: string | null,
  image: RecordImage,
  name: string,
): Values[string] {
  if (form.kind === null && name !== statisticalUnitField) {
    return figuresOf(image)[name] ?? null
  }
  if (!formField(form, name)?.yearly) return image.values[name] ?? null
  const year = period === null ? '' : String(yearOf(period))
  return image.years[year]?.[name] ?? null
}

/** What the fields have where nothing is stated: null, or an empty list. */
function blankValues(fields: Fields): Values {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { schema }]) => [
      name,
      Array.isArray(schema.safeParse(undefined).data) ? [] : null,
    ]),
  )
}

/** What a row says of a record that is there or new. */
export interface TakenRow {
  id: string
  values: Values
}

/**
 * The record as it is after a row was taken: stated values over the stored ones, yearly ones in the period's year.
 * `mapped` are the fields that have a column; others were filled in and never replace a stored value.
 */
export function imageAfter(
  form: Form,
  period: string | null,
  mapped: ReadonlySet<string>,
  row: TakenRow,
  before: RecordImage | null,
): RecordImage {
  const importRowId = before?.importRowId ?? row.id
  if (form.kind === null) {
    const stored = before?.values.figures
    const stated = Object.fromEntries(Object.entries(row.values).filter(([, value]) => value !== null))
    const figures = { ...(isObject(stored) ? stored : {}), ...stated }
    return {
      values: before ? { ...before.values, figures: withoutUnit(figures) } : keptValues(form, period, stated),
      years: {},
      deletedAt: null,
      importRowId,
    }
  }
  const { fields, yearly } = definitions[form.kind]
  const values: Values = before ? { ...before.values } : blankValues(fields)
  const yearValues: Values = {}
  for (const [name, value] of Object.entries(row.values)) {
    if (value === null) continue
    if (name in yearly) yearValues[name] = value
    else if (mapped.has(name) || (values[name] ?? null) === null) values[name] = value
  }
  const years = { ...before?.years }
  if (period !== null && Object.keys(yearValues).length > 0) {
    const year = String(yearOf(period))
    years[year] = { ...(years[year] ?? blankValues(yearly)), ...yearValues }
  }
  return { values, years, deletedAt: null, importRowId }
}

function withoutUnit({ [statisticalUnitField]: _unit, ...figures }: Values): Values {
  return figures
}
