import { oc } from '@orpc/contract'
import { z } from 'zod'

const line = z.string().trim().max(300)

const list = z.array(z.string().trim().max(1000)).max(300)
const lines = (shipped: readonly string[]) => list.default([...shipped])

/**
 * The office's own lists of values, by kind and field; offered first while typing, never forced. The shipped ones:
 * domain.md §11.3 (fields of models), §11.1 (forms of commendation), §4 (kinds of documents).
 */
export const valueLists = z.object({
  'conference.topic': lines([
    'Luật Thực hiện dân chủ ở cơ sở',
    'Quy chế dân chủ ở cơ sở',
    'Phong trào thi đua “Dân vận khéo”',
    'Dân vận chính quyền',
    'Cải cách hành chính',
    'Xây dựng nông thôn mới, đô thị văn minh',
    'Dân tộc, tôn giáo',
    'Tiếp xúc, đối thoại với Nhân dân',
  ]),
  'inspection.field': lines([
    'Thực hiện Quy chế dân chủ ở cơ sở',
    'Phong trào thi đua “Dân vận khéo”',
    'Công tác dân vận của chính quyền',
    'Cải cách hành chính',
  ]),
  'model.field': lines([
    'Phát triển kinh tế',
    'Văn hóa - xã hội',
    'Quốc phòng - an ninh',
    'Xây dựng hệ thống chính trị',
    'Xây dựng nông thôn mới, đô thị văn minh',
  ]),
  'commendation.form': lines([
    'Bằng khen',
    'Giấy khen',
    'Biểu dương, công nhận mô hình tiêu biểu',
    'Kỷ niệm chương “Vì sự nghiệp dân vận”',
  ]),
  'document.kind': lines([
    'Nghị quyết',
    'Chỉ thị',
    'Kết luận',
    'Quyết định',
    'Quy chế',
    'Quy định',
    'Hướng dẫn',
    'Kế hoạch',
    'Chương trình',
    'Đề án',
    'Thông báo',
    'Báo cáo',
    'Tờ trình',
    'Công văn',
    'Biên bản',
    'Giấy mời',
  ]),
  'phrase.legalBasis': lines([
    'Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, ngày 10/11/2022 của Quốc hội',
    'Căn cứ Quy chế làm việc của Ban Chỉ đạo',
  ]),
  'phrase.recipients': lines([
    'Thường trực Tỉnh ủy (để báo cáo)',
    'Các thành viên Ban Chỉ đạo',
    'Thành viên Đoàn kiểm tra',
  ]),
  'phrase.closing': lines([
    'Trân trọng cảm ơn',
    'Ban Chỉ đạo đề nghị các cơ quan, đơn vị quan tâm, phối hợp thực hiện',
  ]),
  'phrase.execution': lines([
    'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, báo cáo Ban Chỉ đạo (qua Tổ thư ký) để xem xét, giải quyết',
  ]),
  'phrase.request': lines([]),
})
export type ValueLists = z.output<typeof valueLists>

const issuingBodyLines = z.array(line).max(6)
const ruleSet = z.enum(['party-hd05', 'party-hd36', 'state-nd30'])
const toneStyle = z.enum(['asTyped', 'old', 'new'])

/** One who signs: `K/T TRƯỞNG BAN`, `PHÓ TRƯỞNG BAN`, name. */
export const signer = z.object({
  authority: line.default(''),
  position: line.default(''),
  name: line.default(''),
})
const signers = z.array(signer).max(30)
/** First days of the terms of office, in which Party numbers run (domain.md §4). */
const termStarts = z.array(z.iso.date()).max(20)

/** Days after a reminder letter within which the unit answers, where the letter does not name another day. */
export const answerDays = z.number().int().min(1).max(365)

/** What the office sets once: who it is, how its documents look. */
export const settings = z.object({
  clerkName: line.default(''),
  superiorBody: line.default('TỈNH ỦY CAO BẰNG'),
  issuingBodyLines: issuingBodyLines.default([
    'BAN CHỈ ĐẠO THỰC HIỆN',
    'QUY CHẾ DÂN CHỦ Ở CƠ SỞ',
    'VÀ PHONG TRÀO THI ĐUA',
    '“DÂN VẬN KHÉO”',
  ]),
  /** The issuing body within a sentence (`Ban Chỉ đạo`) and the one above; blank: as their capitals say. */
  bodyName: line.default(''),
  superiorName: line.default(''),
  issuingBodySymbol: line.default('BCĐ'),
  /** Symbol of the unit that drafts, in the numbers of letters in the state's style: `NC` in `25/UBND-NC`. */
  drafterSymbol: line.default(''),
  place: line.default('Cao Bằng'),
  signerAuthority: line.default(''),
  signerPosition: line.default('TRƯỞNG BAN'),
  signerName: line.default(''),
  /** Others who may sign instead; offered for each document. */
  signers: signers.default([]),
  archive: line.default('Văn phòng Ban Chỉ đạo'),
  answerDays: answerDays.default(15),
  termStarts: termStarts.default(['2020-10-01', '2025-10-01']),
  ruleSet: ruleSet.default('party-hd05'),
  valueLists: valueLists.prefault({}),
  toneStyle: toneStyle.default('asTyped'),
})
export type Settings = z.output<typeof settings>

/** A change of some settings: what is not named stays, so nothing here has a default. */
export const settingsChange = z
  .object({
    clerkName: line,
    superiorBody: line,
    issuingBodyLines,
    bodyName: line,
    superiorName: line,
    issuingBodySymbol: line,
    drafterSymbol: line,
    place: line,
    signerAuthority: line,
    signerPosition: line,
    signerName: line,
    signers,
    archive: line,
    answerDays,
    termStarts,
    ruleSet,
    valueLists: z.object({
      'conference.topic': list.optional(),
      'inspection.field': list.optional(),
      'model.field': list.optional(),
      'commendation.form': list.optional(),
      'document.kind': list.optional(),
      'phrase.legalBasis': list.optional(),
      'phrase.recipients': list.optional(),
      'phrase.closing': list.optional(),
      'phrase.execution': list.optional(),
      'phrase.request': list.optional(),
    } satisfies Record<keyof ValueLists, z.ZodType>),
    toneStyle,
  } satisfies Record<keyof Settings, z.ZodType>)
  .partial()
export type SettingsChange = z.output<typeof settingsChange>

export const settingsContract = {
  get: oc.output(settings),
  save: oc.input(settingsChange).output(settings),
}
