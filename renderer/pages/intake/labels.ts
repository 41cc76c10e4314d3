import { definitions, isRecordKind } from '../../../shared/records/registry.ts'
import { statisticalFormOf } from '../../../shared/statistics/shipped.ts'
import { formatPeriod, periodSchema } from '../../../shared/values/period.ts'
import type { Language } from '../../language/language.ts'

/** The name of a recognised form, a statistical one with its code; one that is not known here is named by its code. */
export function formLabel(form: string, language: Language): string {
  if (isRecordKind(form)) return definitions[form].plural[language]
  const statistical = statisticalFormOf(form)
  return statistical ? `${form} – ${statistical.title}` : form
}

/** A period in words; shown as it is where it is not one. */
export function periodLabel(period: string, language: Language): string {
  return periodSchema.safeParse(period).success ? formatPeriod(period, language) : period
}
