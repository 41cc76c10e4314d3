import { statisticalFormOf, statisticalForms } from '../../../shared/statistics/shipped.ts'
import { periodSchema } from '../../../shared/values/period.ts'

/** What the page of figures shows. */
export interface ShownFigures {
  form: string
  period: string
  unitId: string | null
  missing: boolean
}

/** The period that was last complete on this day, of the kind in which a form is reported. */
export function lastPeriod(kind: 'month' | 'quarter' | 'year', day: Date): string {
  const before = new Date(day.getFullYear(), day.getMonth() - { month: 1, quarter: 3, year: 12 }[kind], 1)
  const year = before.getFullYear()
  if (kind === 'year') return String(year)
  if (kind === 'month') return `${year}-${String(before.getMonth() + 1).padStart(2, '0')}`
  return `${year}-Q${Math.floor(before.getMonth() / 3) + 1}`
}

interface Stored {
  form: string
  period: string
}

/** What the address says; what it leaves open is the newest that is stored, else the last period of the first form. */
export function shownFigures(params: URLSearchParams, stored: readonly Stored[], day: Date): ShownFigures {
  const asked = statisticalFormOf(params.get('form') ?? '')
  const newest = stored[0]
  const form = asked ?? statisticalFormOf(newest?.form ?? '') ?? statisticalForms[0]
  const ofForm = stored.find((one) => one.form === form?.code)
  const period = periodSchema.safeParse(params.get('period'))
  return {
    form: form?.code ?? '',
    period: period.success ? period.data : (ofForm?.period ?? lastPeriod(form?.periodKind ?? 'year', day)),
    unitId: params.get('unit'),
    missing: params.get('missing') === '1',
  }
}

/** The address of what is shown. */
export function figuresParams(shown: ShownFigures): Record<string, string> {
  return {
    form: shown.form,
    period: shown.period,
    ...(shown.unitId === null ? {} : { unit: shown.unitId }),
    ...(shown.missing ? { missing: '1' } : {}),
  }
}
