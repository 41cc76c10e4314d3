import type { RowIssue } from '../../../../shared/contract/intake.ts'
import type { Values } from '../../../../shared/contract/records.ts'
import { type Check, checksOf, failedChecks } from '../../../../shared/statistics/checks.ts'
import { ratesAgainst, ratesOf } from '../../../../shared/statistics/rates.ts'
import { statisticalFormOf, statisticalForms } from '../../../../shared/statistics/shipped.ts'
import { periodBefore } from '../../../../shared/values/period.ts'
import type { Queries, Writing } from '../../database/store.ts'
import { readRecords } from '../../records/queries.ts'
import { issueOf } from '../issues.ts'
import { identitiesIn } from '../queries/records.ts'
import type { Form } from '../recognise/forms.ts'
import { figuresOf, keptIdentity, keptKindOf } from './keeping.ts'

const code = 'check.failed'

const checksByForm: ReadonlyMap<string, readonly Check[]> = new Map(
  statisticalForms.map((form) => [form.code, checksOf(form)]),
)

const ratesByForm = new Map(statisticalForms.map((form) => [form.code, ratesOf(form)]))

interface CheckedRow {
  values: Values
  issues: RowIssue[]
}

interface CheckContext {
  form: Form
  period: string | null
  /** Fields that have a column. */
  mapped: ReadonlySet<string>
}

function issuesOf(
  checks: readonly Check[],
  { form, mapped }: CheckContext,
  { values, issues }: CheckedRow,
  previous: Values | null,
): RowIssue[] {
  const others = issues.filter((issue) => issue.code !== code)
  // A cell that could not be read says nothing, not even that it is blank.
  const unread = new Set(others.flatMap(({ field, severity }) => (severity === 'error' ? [field] : [])))
  const stated = new Set([...mapped].filter((name) => !unread.has(name)))
  const rates = (ratesByForm.get(form.code) ?? []).filter((rate) => stated.has(rate.code))
  const failed = [...failedChecks(checks, { values, stated, previous }), ...ratesAgainst(rates, values)]
  return [...others, ...failed.map(({ field, message }) => issueOf(code, field, '', { value: message }))]
}

/**
 * Holds figures of one unit and the same form against those of the period before, where a running total continues. In
 * the first period of a year it begins at nothing.
 */
async function previousFigures(
  queries: Queries | Writing,
  { form, period }: CheckContext,
  rows: readonly CheckedRow[],
): Promise<Map<CheckedRow, Values>> {
  const before = period === null ? null : periodBefore(period)
  const found = new Map<CheckedRow, Values>()
  if (before === null || period === null) return found
  const kind = keptKindOf(form)
  const units = form.unitField === null ? null : rows.map(({ values }) => values[form.unitField ?? ''])
  const known = new Map(
    (await identitiesIn(queries, kind, form.unitField, units)).map(({ id, identity }) => [identity, id]),
  )
  const idOf = new Map(
    rows.flatMap((row) => {
      const id = known.get(keptIdentity(form, before, row.values))
      return id === undefined ? [] : [[row, id] as const]
    }),
  )
  const records = idOf.size === 0 ? new Map() : await readRecords(queries, kind, [...new Set(idOf.values())])
  const startsYear = before.slice(0, 4) !== period.slice(0, 4)
  const restarting = (statisticalFormOf(form.code)?.columns ?? []).filter(({ cumulative }) => cumulative)
  const nothing = Object.fromEntries(restarting.map((column) => [column.code, 0]))
  for (const row of rows) {
    const image = records.get(idOf.get(row) ?? '')?.image
    const figures = image ? figuresOf(image) : null
    if (startsYear) found.set(row, { ...figures, ...nothing })
    else if (figures) found.set(row, figures)
  }
  return found
}

/** Rows with a warning for each check of their form that they fail and each rate that their figures do not come to; of other forms the rows as they are. */
export async function withChecks<Row extends CheckedRow>(
  queries: Queries | Writing,
  context: CheckContext,
  rows: readonly Row[],
): Promise<Row[]> {
  const checks = checksByForm.get(context.form.code) ?? []
  if (checks.length === 0 && (ratesByForm.get(context.form.code) ?? []).length === 0) return [...rows]
  const previous = checks.some(({ needsPrevious }) => needsPrevious)
    ? await previousFigures(queries, context, rows)
    : new Map<CheckedRow, Values>()
  return rows.map((row) => ({ ...row, issues: issuesOf(checks, context, row, previous.get(row) ?? null) }))
}
