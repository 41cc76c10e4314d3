import { z } from 'zod'
import { tidy } from '../../../../shared/text/fold.ts'
import type { Block, OfficialDocument, TableBlock } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { countText, gap, orGap, sentenceStart, shortDate } from '../wording.ts'
import { citedFacts, issueFacts, optionalDay, optionalText, stageFacts } from './facts.ts'
import { deadlinesText } from './findings.ts'
import { issuedLetterhead, officeName, signedToAddressee } from './frame.ts'
import { cited, paragraph, statedLines, statedOr } from './phrases.ts'

/** What a letter is made of that reminds a unit of recommendations it has not carried out. */
export const reminderLetterFacts = issueFacts.extend({
  unit: z.object({
    name: z.string(),
    /** The unit that was inspected, where this one is its successor: `xã Vũ Minh`. */
    formerName: optionalText,
  }),
  subject: optionalText,
  /** The notice or the minutes that hold the recommendations. */
  source: citedFacts.extend({
    typeName: z.string().default('Thông báo'),
    /** Symbol of the kind of document in its number. */
    symbol: z.string().default('TB'),
  }),
  /** The day on which the recommendations are looked at; what was due before is overdue. */
  asOf: optionalDay,
  recommendations: z
    .array(
      z.object({
        text: z.string(),
        /** The deadlines that are still open. */
        stages: z.array(stageFacts).default([]),
        /** As printed: `Chưa thực hiện`. */
        status: optionalText,
        followedBy: optionalText,
      }),
    )
    .default([]),
  /** By when and to whom the unit reports. */
  reportBy: optionalDay,
  reportTo: optionalText,
  /** Whom to ask, with a telephone number. */
  contact: optionalText,
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

function opening(facts: Facts, rules: RuleSet): string {
  const { source, office, unit, recommendations, asOf } = facts
  const document = cited(source.typeName, source, { type: source.symbol, body: office.shortName }, rules)
  const count = recommendations.length > 0 ? countText(recommendations.length, rules) : gap
  const overdue = recommendations.filter((one) => isOverdue(one, asOf)).length
  const late = overdue > 0 ? `, trong đó ${countText(overdue, rules)} kiến nghị đã quá hạn` : ''
  return `Qua theo dõi việc thực hiện ${document} đối với ${unitName(unit)}, tính đến ngày ${shortDate(asOf, rules)}, còn ${count} kiến nghị chưa hoàn thành${late}, cụ thể như sau:`
}

/** The letter (công văn đôn đốc): what is still open, by when it was due, by when the unit answers. */
export function buildReminderLetter(facts: ReminderLetterFacts, rules: RuleSet): OfficialDocument {
  const { office, unit } = facts
  const name = officeName(office)
  const subject = statedOr(facts.subject, 'đôn đốc thực hiện kiến nghị sau kiểm tra')
  const to = statedOr(facts.reportTo, name)
  const contact = tidy(facts.contact ?? '')
  const request: Block[] = [
    paragraph(
      `${name} đề nghị ${orGap(unit.name)} tập trung lãnh đạo, chỉ đạo thực hiện các kiến nghị nêu trên; báo cáo kết quả bằng văn bản, kèm theo tài liệu minh chứng, gửi về ${to} trước ngày ${shortDate(facts.reportBy, rules)}. Trường hợp chưa thể hoàn thành, báo cáo rõ lý do, trách nhiệm và thời hạn hoàn thành.`,
    ),
    ...(contact
      ? [paragraph(`Trong quá trình thực hiện, nếu có vướng mắc, đề nghị liên hệ ${contact}.`)]
      : []),
    paragraph(`${name} đề nghị ${orGap(unit.name)} quan tâm, thực hiện.`),
  ]
  return {
    title: `Công văn ${subject} – ${orGap(unit.name)}`,
    blocks: [
      issuedLetterhead(facts, 'CV', rules, subject),
      { kind: 'addressee', of: 'letter', to: [orGap(unit.name)] },
      paragraph(opening(facts, rules)),
      openRecommendations(facts, rules),
      ...request,
      signedToAddressee(facts, [], rules),
    ],
  }
}
