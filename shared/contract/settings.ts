import { oc } from '@orpc/contract'
import { z } from 'zod'

const line = z.string().trim().max(300)

const list = z.array(line).max(300)
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
})
export type ValueLists = z.output<typeof valueLists>

const issuingBodyLines = z.array(line).max(6)
const ruleSet = z.enum(['party-hd05', 'party-hd36', 'state-nd30'])
const toneStyle = z.enum(['asTyped', 'old', 'new'])

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
  issuingBodySymbol: line.default('BCĐ'),
  place: line.default('Cao Bằng'),
  signerAuthority: line.default(''),
  signerPosition: line.default('TRƯỞNG BAN'),
  signerName: line.default(''),
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
    issuingBodySymbol: line,
    place: line,
    signerAuthority: line,
    signerPosition: line,
    signerName: line,
    ruleSet,
    valueLists: z.object({
      'conference.topic': list.optional(),
      'model.field': list.optional(),
      'commendation.form': list.optional(),
      'document.kind': list.optional(),
    } satisfies Record<keyof ValueLists, z.ZodType>),
    toneStyle,
  } satisfies Record<keyof Settings, z.ZodType>)
  .partial()

export const settingsContract = {
  get: oc.output(settings),
  save: oc.input(settingsChange).output(settings),
}
