import { z } from 'zod'
import { asked, day, given, line, lines, name, optionalDay, partialDate, text } from './asked.ts'

export const person = z.object({ name: name('Họ và tên'), position: line('Chức vụ') })

/** Who said what. */
export const spoken = z.object({
  speaker: name('Người phát biểu'),
  text: asked('Nội dung phát biểu', z.string(), { widget: 'text' }),
})

/** The body that issues, as the settings of the office know it. */
export const officeFacts = z.object({
  /** `TỈNH ỦY CAO BẰNG` */
  superiorBody: z.string(),
  /** The name of the body in the lines in which it is printed. */
  issuingBodyLines: z.array(z.string()).min(1),
  /** Symbol of the body in document numbers: `BCĐ`. */
  shortName: z.string(),
  /** Where documents are issued: `Cao Bằng`. */
  place: z.string().nullish(),
  /** The body within a sentence, where it is not the steering committee: `Ủy ban nhân dân tỉnh`. */
  name: z.string().nullish(),
  /** Symbol of the unit that drafts, which the state prints in the numbers of letters: `NC`. */
  drafterSymbol: z.string().nullish(),
})

/** Who signs. */
export const signerFacts = z.object({
  /** `T/M BAN CHỈ ĐẠO`, `K/T TRƯỞNG BAN`; several lines for several; none where the chair signs alone. */
  authority: text('Thẩm quyền ký', { hint: 'Ví dụ: K/T TRƯỞNG BAN; để trống nếu người đứng đầu ký' }),
  position: line('Chức vụ người ký'),
  name: line('Họ và tên người ký'),
})

/** Number and day: given when a document is issued, or by the record that knows them already. */
export const numberedFacts = { number: given(z.string().nullish()), signedOn: given(optionalDay) }

/** What every document that a body issues has: number, day, signer, recipients. */
export const issueFacts = z.object({
  office: given(officeFacts),
  ...numberedFacts,
  /** `KHẨN`, `THƯỢNG KHẨN`, `HỎA TỐC` */
  urgency: line('Độ khẩn', { hint: 'KHẨN, THƯỢNG KHẨN hoặc HỎA TỐC; để trống nếu không khẩn' }),
  signer: asked('Người ký', signerFacts),
  recipients: lines('Nơi nhận', { phrases: 'phrase.recipients' }),
  /** Where the original is kept: `Văn phòng Ban Chỉ đạo`. */
  archive: line('Nơi lưu'),
})

/** A document that is cited by number and day. */
export const citedFacts = z.object({ number: line('Số, ký hiệu'), issuedOn: day('Ngày ban hành') })

/** Roles in a team, as they are printed. */
export const roleNames = {
  head: 'Trưởng đoàn',
  deputy: 'Phó Trưởng đoàn',
  member: 'Thành viên',
  secretary: 'Thư ký',
} as const

export const teamMember = person.extend({
  role: asked('Nhiệm vụ trong Đoàn', z.enum(['head', 'deputy', 'member', 'secretary']), {
    choices: roleNames,
  }),
  assignment: line('Phân công'),
})

/** How a unit was inspected: by a visit with minutes, or by the unit's report alone. */
export const inspectionForm = asked('Hình thức', z.enum(['direct', 'indirect']).default('direct'), {
  choices: { direct: 'Trực tiếp', indirect: 'Qua báo cáo' },
})

/** The inspection team and the papers that it works by. */
export const teamFacts = z.object({
  name: name('Tên Đoàn'),
  /** Symbol of the team in the numbers of its documents. */
  shortName: asked('Ký hiệu của Đoàn', z.string().default('ĐKT')),
  decisionNumber: line('Số quyết định thành lập'),
  decisionOn: day('Ngày quyết định'),
  planNumber: line('Số kế hoạch'),
  planOn: day('Ngày kế hoạch'),
  members: asked('Thành viên', z.array(teamMember).default([])),
})

/** One content of an inspection and what was found. */
export const findingFacts = z.object({
  title: name('Nội dung'),
  strengths: lines('Ưu điểm'),
  limitations: lines('Hạn chế'),
})

/** The assessment as a whole. */
export const conclusionFacts = z.object({
  strengths: lines('Ưu điểm'),
  limitations: lines('Hạn chế, tồn tại'),
  causes: lines('Nguyên nhân'),
})

/** One step of carrying a recommendation out. */
export const stageFacts = z.object({ dueOn: partialDate('Thời hạn'), product: line('Sản phẩm') })

export const recommendationFacts = z.object({
  text: asked('Nội dung kiến nghị', z.string(), { widget: 'text', phrases: 'phrase.request' }),
  limitation: text('Hạn chế cần khắc phục'),
  followedBy: line('Đầu mối theo dõi'),
  stages: asked('Các mốc thời hạn', z.array(stageFacts).default([])),
})

/** What is inspected, where the facts do not say it. */
export const usualSubject = 'thực hiện Quy chế dân chủ ở cơ sở và phong trào thi đua “Dân vận khéo”'

/** What is inspected, after the word “việc”. */
export const inspectedSubject = line('Kiểm tra việc gì', { hint: `Để trống sẽ in: ${usualSubject}` })

export type OfficeFacts = z.infer<typeof officeFacts>
export type IssueFacts = z.infer<typeof issueFacts>
export type CitedFacts = z.infer<typeof citedFacts>
export type TeamFacts = z.infer<typeof teamFacts>
export type FindingFacts = z.infer<typeof findingFacts>
export type ConclusionFacts = z.infer<typeof conclusionFacts>
export type RecommendationFacts = z.infer<typeof recommendationFacts>
export type Person = z.infer<typeof person>
export type TeamMember = z.infer<typeof teamMember>
