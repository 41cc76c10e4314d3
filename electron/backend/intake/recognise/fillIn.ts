import type { Values } from '../../../../shared/contract/records.ts'
import { formatPeriod, yearOf } from '../../../../shared/values/period.ts'
import { readChoice, wordingsOf } from '../values/choices.ts'
import type { RowContext } from './columnReaders.ts'
import { formField } from './forms.ts'

/** The choice of which a text names exactly one. */
function choiceIn(context: RowContext, name: string, text: string): string | null {
  const choices = formField(context.form, name)?.field.choices ?? []
  const { value } = readChoice(text, wordingsOf(choices))
  return typeof value === 'string' ? value : null
}

const personHeadings = /\bhọ(,| và)? tên\b/iu

/**
 * What a table states of all its rows outside its columns. Of a list of commendations whether it is of collectives or
 * of persons: in the heading of the names, the titles or the sheet's name.
 */
export function statedChoices(context: RowContext, mapped: ReadonlySet<string>): Values {
  const { form, columns, titleLines, sheet } = context
  if (form.code !== 'commendation' || mapped.has('subject')) return {}
  const heading = columns.find(({ field }) => field === 'name')?.heading ?? ''
  const subject =
    choiceIn(context, 'subject', heading) ??
    (personHeadings.test(heading) || mapped.has('birthYear') ? 'individual' : null) ??
    titleLines.map((line) => choiceIn(context, 'subject', line)).find((found) => found !== null) ??
    choiceIn(context, 'subject', sheet.name)
  return subject === null ? {} : { subject }
}

/** Fills in what follows from the table for one row: fields that no column states. */
export function filledIn({ form, period }: RowContext, mapped: ReadonlySet<string>, values: Values): void {
  const fill = (name: string, value: Values[string] | undefined) => {
    if (!mapped.has(name) && value !== undefined) values[name] ??= value
  }
  const year = period === null ? undefined : yearOf(period)
  if (form.code === 'model' && values.status === 'registered') fill('startYear', year)
  if (form.code === 'plan') fill('year', year)
  if (form.code === 'inspection') {
    fill('title', period === null ? 'Kiểm tra' : `Kiểm tra ${formatPeriod(period).toLowerCase()}`)
    const start = values.startedAt
    fill('plannedOn', typeof start === 'string' ? start.slice(0, 10) : undefined)
  }
}
