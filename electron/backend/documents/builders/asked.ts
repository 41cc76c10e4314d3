import { z } from 'zod'
import type { FactField, PhraseList } from '../../../../shared/contract/documents.ts'
import { isPartialDate } from '../../../../shared/values/dates.ts'

/** How a fact is asked for; what is left out follows from its schema (`factFields.ts`). */
export interface Asked {
  /** In Vietnamese, as the office calls it. */
  label: string
  widget?: FactField['widget']
  hint?: string
  /** The recurring texts that are offered. */
  phrases?: PhraseList
  /** Acts of the legal basis are offered. */
  legalBasis?: boolean
  /** Of a choice: the words for its codes. */
  choices?: Readonly<Record<string, string>>
}

/** How each fact is asked for; `null` for one that is not: it follows from the settings, the register or the records. */
export const askedFacts = z.registry<{ asked: Asked | null }>()

type Options = Omit<Asked, 'label'>

/** The schema of a fact that is asked for under this label. */
export function asked<Schema extends z.ZodType>(
  label: string,
  schema: Schema,
  options: Options = {},
): Schema {
  const own = schema.clone()
  askedFacts.add(own, { asked: { label, ...options } })
  return own
}

/** The schema of a fact that nobody is asked for. */
export function given<Schema extends z.ZodType>(schema: Schema): Schema {
  const own = schema.clone()
  askedFacts.add(own, { asked: null })
  return own
}

/** A text that may not be known yet: missing, null and blank are the same. */
const optionalText = z.string().nullish()

/** `YYYY-MM-DD`, or not known yet. */
export const optionalDay = z.iso.date().nullish()

const optionalPartialDate = z.string().refine(isPartialDate, { error: 'Ngày không có trong lịch' }).nullish()

const optionalMoment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/, { error: 'Thời điểm phải có ngày, giờ và phút' })
  .nullish()

/** One line that may not be known yet. */
export function line(label: string, options?: Options) {
  return asked(label, optionalText, options)
}

/** A longer text that may not be known yet. */
export function text(label: string, options?: Options) {
  return asked(label, optionalText, { widget: 'text', ...options })
}

/** One line that is always there; it may be blank. */
export function name(label: string, options?: Options) {
  return asked(label, z.string(), options)
}

/** Lines of text; blank ones are dropped when the document is built. */
export function lines(label: string, options?: Options) {
  return asked(label, z.array(z.string()).default([]), { widget: 'lines', ...options })
}

/** `YYYY-MM-DD`, or not known yet. */
export function day(label: string, options?: Options) {
  return asked(label, optionalDay, { widget: 'day', ...options })
}

/** `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Qn` or `YYYY`, or not known yet. */
export function partialDate(label: string, options?: Options) {
  return asked(label, optionalPartialDate, { widget: 'partialDate', ...options })
}

/** `YYYY-MM-DDTHH:mm`, the day alone where the hour is not known, or not known yet. */
export function moment(label: string, options?: Options) {
  return asked(label, optionalMoment, { widget: 'moment', ...options })
}
