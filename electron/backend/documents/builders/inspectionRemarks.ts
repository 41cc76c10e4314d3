import { z } from 'zod'
import { tidy } from '../../../../shared/text/fold.ts'
import type { OfficialDocument } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { orGap, shortDate } from '../wording.ts'
import { asked, day, name, text } from './asked.ts'
import {
  citedFacts,
  findingFacts,
  inspectedSubject,
  issueFacts,
  recommendationFacts,
  teamFacts,
  usualSubject,
} from './facts.ts'
import { findingBlocks, recommendationsInTurn } from './findings.ts'
import { officeName, signedBlock, teamLetterhead, titleBlock } from './frame.ts'
import { cited, citedSources, heading, paragraph, subjectOr, typedBlocks } from './phrases.ts'

/** What a team remarks on the report of a unit that it does not visit (phiếu nhận xét, domain.md §8.1). */
export const inspectionRemarksFacts = issueFacts.extend({
  team: asked('Đoàn kiểm tra', teamFacts),
  unit: asked('Đơn vị được kiểm tra', z.object({ name: name('Tên đơn vị') })),
  subject: inspectedSubject,
  report: asked('Báo cáo tự kiểm tra của đơn vị', citedFacts),
  receivedOn: day('Nhận báo cáo ngày'),
  contents: asked('Nhận xét theo nội dung', z.array(findingFacts).default([])),
  conclusion: text('Nhận xét chung'),
  recommendations: asked('Kiến nghị đối với đơn vị', z.array(recommendationFacts).default([])),
})

export type InspectionRemarksFacts = z.infer<typeof inspectionRemarksFacts>

function opening(facts: InspectionRemarksFacts, rules: RuleSet): string {
  const { office, team, unit, report, receivedOn } = facts
  const { decision, plan } = citedSources(team, office, rules)
  const isStated = tidy(report.number ?? '') !== '' || report.issuedOn
  const received = receivedOn ? ` (nhận ngày ${shortDate(receivedOn, rules)})` : ''
  // The number of another body is printed as it was typed.
  const what = isStated
    ? cited('Báo cáo', { ...report, number: orGap(report.number) }, { type: 'BC', body: '' }, rules)
    : 'Báo cáo tự kiểm tra'
  return `Thực hiện ${decision} về thành lập Đoàn kiểm tra; ${plan}, ${orGap(team.name)} đã xem xét ${what} của ${orGap(unit.name)}${received} và nhận xét như sau:`
}

/** The remarks of a team on a report: content by content, as a whole, what is asked of the unit. */
export function buildInspectionRemarks(facts: InspectionRemarksFacts, rules: RuleSet): OfficialDocument {
  const { unit, office } = facts
  const abstract = `báo cáo tự kiểm tra việc ${subjectOr(facts.subject, usualSubject)} của ${orGap(unit.name)}`
  return {
    title: `Phiếu nhận xét ${abstract}`,
    blocks: [
      teamLetterhead(facts, 'PNX', rules),
      titleBlock('Phiếu nhận xét', abstract, rules),
      paragraph(opening(facts, rules)),
      heading(1, [1], 'Nhận xét theo nội dung'),
      ...findingBlocks(facts.contents),
      heading(1, [2], 'Nhận xét chung'),
      ...typedBlocks([facts.conclusion ?? '']),
      heading(1, [3], 'Kiến nghị đối với đơn vị'),
      ...recommendationsInTurn(facts.recommendations, rules),
      signedBlock(facts, [`${officeName(office)} (báo cáo)`, orGap(unit.name)]),
    ],
  }
}
