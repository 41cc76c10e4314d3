import { z } from 'zod'
import { isPartialDate } from '../../../../shared/values/dates.ts'

/** A text that may not be known yet: missing, null and blank are the same. */
export const optionalText = z.string().nullish()

/** `YYYY-MM-DD`, or not known yet. */
export const optionalDay = z.iso.date().nullish()

/** `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Qn` or `YYYY`, or not known yet. */
export const optionalPartialDate = z
  .string()
  .refine(isPartialDate, { error: 'Ngày không có trong lịch' })
  .nullish()

/** `YYYY-MM-DDTHH:mm`, or not known yet. */
export const optionalMoment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, { error: 'Thời điểm phải có ngày, giờ và phút' })
  .nullish()

/** Lines of text; blank ones are dropped when the document is built. */
export const textLines = z.array(z.string()).default([])

export const person = z.object({ name: z.string(), position: optionalText })

/** The body that issues, as the settings of the office know it. */
export const officeFacts = z.object({
  /** `TỈNH ỦY CAO BẰNG` */
  superiorBody: z.string(),
  /** The name of the body in the lines in which it is printed. */
  issuingBodyLines: z.array(z.string()).min(1),
  /** Symbol of the body in document numbers: `BCĐ`. */
  shortName: z.string(),
  /** Where documents are issued: `Cao Bằng`. */
  place: optionalText,
})

export const teamMember = person.extend({ role: z.enum(['head', 'deputy', 'member', 'secretary']) })

/** What is inspected, where the facts do not say it. */
export const usualSubject = 'thực hiện Quy chế dân chủ ở cơ sở và phong trào thi đua “Dân vận khéo”'

export type Person = z.infer<typeof person>
export type TeamMember = z.infer<typeof teamMember>
