import { definitions, isRecordKind } from '../../../shared/records/registry.ts'
import { formatPeriod, periodSchema } from '../../../shared/values/period.ts'
import type { Language } from '../../language/language.ts'

/** The name of a recognised form; a form that has no definition here is named by its code. */
export function formLabel(form: string, language: Language): string {
  return isRecordKind(form) ? definitions[form].plural[language] : form
}

/** A period in words; shown as it is where it is not one. */
export function periodLabel(period: string): string {
  return periodSchema.safeParse(period).success ? formatPeriod(period) : period
}
