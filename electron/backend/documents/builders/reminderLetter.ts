import { z } from 'zod'
import { tidy } from '../../../../shared/text/fold.ts'
import type { Block, OfficialDocument, TableBlock } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { countText, gap, orGap, sentenceStart, shortDate } from '../wording.ts'
import { asked, day, line, lines, name, text } from './asked.ts'
import { citedFacts, issueFacts, stageFacts } from './facts.ts'
import { deadlinesText } from './findings.ts'
import { issuedLetterhead, officeName, signedToAddressee } from './frame.ts'
import { cited, paragraph, statedLines, statedOr, subjectOr, withFullStop } from './phrases.ts'

/** What a letter is made of that reminds a unit of recommendations it has not carried out. */
export const reminderLetterFacts = issueFacts.extend({
  unit: asked(
    'Đơn vị',
    z.object({
      name: name('Tên đơn vị'),
      /** The unit that was inspected, where this one is its successor: `xã Vũ Minh`. */
      formerName: line('Tên cũ', { hint: 'Chỉ ghi nếu đơn vị đã sáp nhập' }),
    }),
  ),
  /** Whom it is sent to; the unit where nothing is stated. */
  to: lines('Kính gửi'),
  subject: line('Về việc'),
  /** The notices or minutes that hold the recommendations. */
  sources: asked(
    'Văn bản nêu kiến nghị',
    z
      .array(
        citedFacts.extend({
          typeName: asked('Loại văn bản', z.string().default('Thông báo')),
          /** Symbol of the kind of document in its number. */
          symbol: asked('Ký hiệu loại', z.string().default('TB')),
        }),
      )
      .default([]),
  ),
  /** The day on which the recommendations are looked at; what was due before is overdue. */
  asOf: day('Tính đến ngày'),
  recommendations: asked(
    'Kiến nghị chưa hoàn thành',
    z
      .array(
        z.object({
          text: asked('Nội dung kiến nghị', z.string(), { widget: 'text' }),
          /** The deadlines that are still open. */
          stages: asked('Các mốc thời hạn', z.array(stageFacts).default([])),
          /** As printed: `Chưa thực hiện`. */
          status: line('Tình trạng'),
          followedBy: line('Đầu mối theo dõi'),
        }),
      )
      .default([]),
  ),
  /** By when and to whom the unit reports. */
  reportBy: day('Báo cáo trước ngày', { hint: 'Nếu không ghi: theo số ngày trả lời trong Cài đặt' }),
  reportTo: line('Báo cáo gửi về'),
  /** Whom to ask, with a telephone number. */
  contact: line('Đầu mối liên hệ', { hint: 'Tên, số điện thoại' }),
  /** What is asked of the unit; the usual sentences where nothing is stated. */
  request: lines('Đề nghị', { phrases: 'phrase.request' }),
  /** The last sentence. */
  closing: text('Câu kết', { phrases: 'phrase.closing' }),
})

export type ReminderLetterFacts = z.infer<typeof reminderLetterFacts>
type Facts = ReminderLetterFacts

/** `xã Vũ Minh (cũ), nay là xã Nguyên Bình`: both names where the unit was merged. */
function unitName({ name, formerName }: Facts['unit']): string {
  const former = tidy(formerName ?? '')
  return former ? `${former} (cũ), nay là ${orGap(name)}` : orGap(name)
}

/** Overdue where a deadline lies before the day of the letter. */
function isOverdue({ stages }: Facts['recommendations'][number], asOf: Facts['asOf']): boolean {
  return stages.some(({ dueOn }) => !!dueOn && !!asOf && dueOn.length === asOf.length && dueOn < asOf)
}

function openRecommendations(facts: Facts, rules: RuleSet): TableBlock {
  const headers = ['TT', 'Nội dung kiến nghị', 'Thời hạn', 'Tình trạng', 'Đầu mối theo dõi']
  const open = facts.recommendations.length > 0 ? facts.recommendations : [{ text: '', stages: [] }]
  return {
    kind: 'table',
    density: 'compact',
    columns: [
      { widthMm: 11, align: 'center' },
      { widthMm: 64, align: 'left' },
      { widthMm: 36, align: 'left' },
      { widthMm: 26, align: 'center' },
      { widthMm: 28, align: 'left' },
    ],
    headerRows: [headers.map((text) => ({ text }))],
    rows: open.map((recommendation, index) => {
      const { text, stages, status, followedBy } = { status: null, followedBy: null, ...recommendation }
      const state = isOverdue(recommendation, facts.asOf)
        ? [orGap(status), 'quá hạn'].join(', ')
        : orGap(status)
      return {
        cells: [
          String(index + 1),
          orGap(statedLines([text]).join(' ')),
          sentenceStart(deadlinesText(stages, rules)),
          state,
          orGap(followedBy),
        ],
      }
    }),
  }
}

/** A notice by its number and day; minutes, which often have no number, by their day alone. */
function sourceText(source: Facts['sources'][number], { office }: Facts, rules: RuleSet): string {
  if (source.symbol === 'BB' && !tidy(source.number ?? '')) {
    return `${source.typeName} kiểm tra ngày ${shortDate(source.issuedOn, rules)}`
  }
  return cited(source.typeName, source, { type: source.symbol, body: office.shortName }, rules)
}

function opening(facts: Facts, rules: RuleSet): string {
  const { unit, recommendations, asOf } = facts
  const stated = facts.sources.length > 0 ? facts.sources : [{ typeName: 'Thông báo', symbol: 'TB' }]
  const documents = stated.map((source) => sourceText(source, facts, rules)).join('; ')
  const count = recommendations.length > 0 ? countText(recommendations.length, rules) : gap
  const overdue = recommendations.filter((one) => isOverdue(one, asOf)).length
  const late = overdue > 0 ? `, trong đó ${countText(overdue, rules)} kiến nghị đã quá hạn` : ''
  return `Qua theo dõi việc thực hiện ${documents} đối với ${unitName(unit)}, tính đến ngày ${shortDate(asOf, rules)}, còn ${count} kiến nghị chưa hoàn thành${late}, cụ thể như sau:`
}

/** The letter (công văn đôn đốc): what is still open, by when it was due, by when the unit answers. */
export function buildReminderLetter(facts: ReminderLetterFacts, rules: RuleSet): OfficialDocument {
  const { office, unit } = facts
  const name = officeName(office)
  const subject = subjectOr(facts.subject, 'đôn đốc thực hiện kiến nghị sau kiểm tra')
  const to = statedOr(facts.reportTo, name)
  const contact = tidy(facts.contact ?? '')
  const addressees = statedLines(facts.to)
  const asked = statedLines(facts.request)
  const usual = `${name} đề nghị ${orGap(unit.name)} tập trung lãnh đạo, chỉ đạo thực hiện các kiến nghị nêu trên; báo cáo kết quả bằng văn bản, kèm theo tài liệu minh chứng, gửi về ${to} trước ngày ${shortDate(facts.reportBy, rules)}. Trường hợp chưa thể hoàn thành, báo cáo rõ lý do, trách nhiệm và thời hạn hoàn thành.`
  const last = statedOr(facts.closing, `${name} đề nghị ${orGap(unit.name)} quan tâm, thực hiện`)
  const request: Block[] = [
    ...(asked.length > 0 ? asked : [usual]).map((line) => paragraph(withFullStop(line))),
    ...(contact
      ? [paragraph(`Trong quá trình thực hiện, nếu có vướng mắc, đề nghị liên hệ ${contact}.`)]
      : []),
    paragraph(withFullStop(last)),
  ]
  return {
    title: `Công văn ${subject} – ${orGap(unit.name)}`,
    blocks: [
      issuedLetterhead(facts, 'CV', rules, subject),
      {
        kind: 'addressee',
        of: 'letter',
        to: addressees.length > 0 ? addressees : [sentenceStart(orGap(unit.name))],
      },
      paragraph(opening(facts, rules)),
      openRecommendations(facts, rules),
      ...request,
      signedToAddressee(facts, [], rules),
    ],
  }
}
