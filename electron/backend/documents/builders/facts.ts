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
  /** The body within a sentence, where it is not the steering committee: `Ủy ban nhân dân tỉnh`. */
  name: optionalText,
  /** Symbol of the unit that drafts, which the state prints in the numbers of letters: `NC`. */
  drafterSymbol: optionalText,
})

/** Who signs. */
export const signerFacts = z.object({
  /** `T/M BAN CHỈ ĐẠO`, `K/T TRƯỞNG BAN`; several lines for several; none where the chair signs alone. */
  authority: optionalText,
  position: optionalText,
  name: optionalText,
})

/** What every document that a body issues has: number, day, signer, recipients. */
export const issueFacts = z.object({
  office: officeFacts,
  number: optionalText,
  signedOn: optionalDay,
  /** `KHẨN`, `THƯỢNG KHẨN`, `HỎA TỐC` */
  urgency: optionalText,
  signer: signerFacts,
  recipients: textLines,
  /** Where the original is kept: `Văn phòng Ban Chỉ đạo`. */
  archive: optionalText,
})

/** A document that is cited by number and day. */
export const citedFacts = z.object({ number: optionalText, issuedOn: optionalDay })

export const teamMember = person.extend({ role: z.enum(['head', 'deputy', 'member', 'secretary']) })

/** The inspection team and the papers that it works by. */
export const teamFacts = z.object({
  name: z.string(),
  /** Symbol of the team in the numbers of its documents. */
  shortName: z.string().default('ĐKT'),
  decisionNumber: optionalText,
  decisionOn: optionalDay,
  planNumber: optionalText,
  planOn: optionalDay,
  members: z.array(teamMember).default([]),
})

/** One content of an inspection and what was found. */
export const findingFacts = z.object({ title: z.string(), strengths: textLines, limitations: textLines })

/** The assessment as a whole. */
export const conclusionFacts = z.object({
  strengths: textLines,
  limitations: textLines,
  causes: textLines,
})

/** One step of carrying a recommendation out. */
export const stageFacts = z.object({ dueOn: optionalPartialDate, product: optionalText })

export const recommendationFacts = z.object({
  text: z.string(),
  limitation: optionalText,
  followedBy: optionalText,
  stages: z.array(stageFacts).default([]),
})

/** What is inspected, where the facts do not say it. */
export const usualSubject = 'thực hiện Quy chế dân chủ ở cơ sở và phong trào thi đua “Dân vận khéo”'

export type OfficeFacts = z.infer<typeof officeFacts>
export type IssueFacts = z.infer<typeof issueFacts>
export type CitedFacts = z.infer<typeof citedFacts>
export type TeamFacts = z.infer<typeof teamFacts>
export type FindingFacts = z.infer<typeof findingFacts>
export type ConclusionFacts = z.infer<typeof conclusionFacts>
export type RecommendationFacts = z.infer<typeof recommendationFacts>
export type Person = z.infer<typeof person>
export type TeamMember = z.infer<typeof teamMember>
