import { z } from 'zod'
import type { Block, OfficialDocument } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { longGap, orGap } from '../wording.ts'
import { asked, given, line, lines, name } from './asked.ts'
import { citedFacts, inspectedSubject, officeFacts, usualSubject } from './facts.ts'
import { attachedTo, officeName } from './frame.ts'
import { cited, dashItems, heading, paragraph, statedLines, statedOr, subjectOr } from './phrases.ts'

/** A content that the unit reports on, with the points it should speak of. */
export const outlineContent = z.object({
  title: name('Nội dung'),
  points: lines('Các ý cần báo cáo'),
})

/** What the outline for a unit's own report before an inspection is made of. */
export const selfReportOutlineFacts = z.object({
  office: given(officeFacts),
  plan: asked('Kế hoạch kiểm tra', citedFacts),
  /** What is inspected, after the word “việc”. */
  subject: inspectedSubject,
  /** To whom the units send their reports; the team where left out. */
  addressee: line('Kính gửi'),
  contents: asked('Nội dung báo cáo', z.array(outlineContent).default([])),
})

export type SelfReportOutlineFacts = z.infer<typeof selfReportOutlineFacts>

function contentBlocks(contents: SelfReportOutlineFacts['contents']): Block[] {
  const stated = contents.length > 0 ? contents : [{ title: longGap, points: [] }]
  return stated.flatMap(({ title, points }, index) => [
    heading(2, [index + 1], orGap(title)),
    ...(statedLines(points).length > 0 ? dashItems(points) : []),
  ])
}

/** What a unit fills in: addressee, opening, report by content, its own assessment and proposals, signature. */
export function outlineBlocks(facts: SelfReportOutlineFacts, rules: RuleSet): Block[] {
  const plan = cited('Kế hoạch', facts.plan, { type: 'KH', body: facts.office.shortName }, rules)
  return [
    { kind: 'addressee', of: 'letter', to: [statedOr(facts.addressee, 'Đoàn kiểm tra')] },
    paragraph(
      `Thực hiện ${plan} của ${officeName(facts.office)} về kiểm tra việc ${subjectOr(facts.subject, usualSubject)}, (tên đơn vị) báo cáo như sau:`,
    ),
    heading(1, [1], 'Nội dung báo cáo'),
    ...contentBlocks(facts.contents),
    heading(1, [2], 'Tự nhận xét và kiến nghị'),
    heading(2, [1], 'Tự nhận xét'),
    ...['Ưu điểm', 'Hạn chế, khuyết điểm', 'Nguyên nhân'].flatMap((text) => [
      paragraph(`* ${text}:`),
      paragraph(longGap),
    ]),
    heading(2, [2], 'Kiến nghị (nếu có)'),
    paragraph(longGap),
    {
      kind: 'signatures',
      columns: [{ authority: ['T/M (TÊN ĐƠN VỊ)'], position: ['(Chức vụ, ký tên, đóng dấu)'], name: '' }],
    },
  ]
}

/** The outline (đề cương) that the inspected units report by; it is sent with the plan of the inspection. */
export function buildSelfReportOutline(facts: SelfReportOutlineFacts, rules: RuleSet): OfficialDocument {
  const title = `báo cáo tự kiểm tra việc ${subjectOr(facts.subject, usualSubject)}`
  return {
    title: `Đề cương ${title}`,
    blocks: [
      {
        kind: 'appendix',
        orientation: 'portrait',
        label: 'ĐỀ CƯƠNG',
        title,
        reference: attachedTo('Kế hoạch', facts.plan, 'KH', facts.office, rules),
      },
      ...outlineBlocks(facts, rules),
    ],
  }
}
