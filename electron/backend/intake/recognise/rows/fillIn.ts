import type { Values } from '../../../../../shared/contract/records.ts'
import { foldWords } from '../../../../../shared/text/fold.ts'
import { parseDate } from '../../../../../shared/values/dates.ts'
import { formatPeriod, yearOf } from '../../../../../shared/values/period.ts'
import { readChoice, wordingsOf } from '../../values/choices.ts'
import { type Form, formField } from '../forms.ts'
import type { RowContext } from './columnReaders.ts'

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
  const isOfPersons = personHeadings.test(heading)
  const ofHeading = choiceIn(context, 'subject', heading)
  // “Họ và tên, tên tập thể” leaves it open for each row.
  if (isOfPersons && ofHeading === 'collective') return {}
  const subject =
    ofHeading ??
    (isOfPersons || mapped.has('birthYear') ? 'individual' : null) ??
    titleLines.map((line) => choiceIn(context, 'subject', line)).find((found) => found !== null) ??
    choiceIn(context, 'subject', sheet.name)
  return subject === null ? {} : { subject }
}

/** As a list of values writes what stands in capitals: “KINH TẾ” is “Kinh tế”, “QP-AN” stays. */
function uncapitalised(text: string): string {
  return text === text.toUpperCase() && /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĨŨƠƯẠ-Ỹ]/u.test(text) ? text.toLowerCase() : text
}

/** How many rows a group has, behind its name: “Lĩnh vực kinh tế: 02 mô hình”, “Kinh tế (05 MH)”. */
const countBehind = /\s*[:;,(–-]\s*(?:(?:gồm|có|tổng số:?)\s*)?\d+(?:\s+\p{L}[^\d]*)?\)?[\s.;]*$/iu

const decisionBefore =
  /^(?:theo )?(?:quyết định|qđ)\s*(?:số)?\s*:?\s*(\d[^\s,;]*)(?:[\s,;]*(?:ký )?(?:ngày)?\s*(\d.*))?$/iu

/** The decision that a group row names for the rows below: “Quyết định số 55/QĐ-UBND ngày 19/5/2026”. */
function groupDecision(form: Form, mapped: ReadonlySet<string>, text: string): Values {
  const isOpen =
    formField(form, 'decisionNumber') && !mapped.has('decisionNumber') && !mapped.has('decisionOn')
  const [, number, day] = (isOpen && decisionBefore.exec(text.trim())) || []
  if (number === undefined) return {}
  const date = parseDate(day?.replace(/[\s.:;]+$/, '') ?? '')
  return { decisionNumber: number, ...(date?.length === 10 ? { decisionOn: date } : {}) }
}

/**
 * What the row of a group says of a field of words that has no column, by the field's name before it: “Lĩnh vực kinh tế”
 * is the field “Kinh tế”. `text` is without its number.
 */
export function groupValues(form: Form, mapped: ReadonlySet<string>, text: string): Values {
  const values = groupDecision(form, mapped, text)
  const words = text.trim().split(/\s+/)
  for (const { name, field } of form.fields) {
    if (field.type !== 'suggested' || mapped.has(name)) continue
    const heading = foldWords(field.label.vi)
    const count = heading.split(' ').length
    const rest = words
      .slice(count)
      .join(' ')
      .replace(countBehind, '')
      .replace(/^[-–:\s]+|[\s:;.]+$/g, '')
    if (rest === '' || foldWords(words.slice(0, count).join(' ')) !== heading) continue
    const value = uncapitalised(rest)
    values[name] = `${value.slice(0, 1).toUpperCase()}${value.slice(1)}`
  }
  return values
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
    const when = period === null ? '' : formatPeriod(period)
    fill('title', `Kiểm tra ${when.slice(0, 1).toLowerCase()}${when.slice(1)}`.trim())
    const start = values.startedAt
    fill('plannedOn', typeof start === 'string' ? start.slice(0, 10) : undefined)
  }
}
