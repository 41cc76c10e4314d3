import { z } from 'zod'
import type { Block, OfficialDocument } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { orGap, shortDate } from '../wording.ts'
import {
  conclusionFacts,
  findingFacts,
  issueFacts,
  optionalDay,
  optionalPartialDate,
  optionalText,
  recommendationFacts,
  teamFacts,
  textLines,
  usualSubject,
} from './facts.ts'
import { assessmentBlocks, findingBlocks, recommendationItems } from './findings.ts'
import { officeName, signedBlock, teamLetterhead } from './frame.ts'
import { citedSources, dashItems, daysText, heading, paragraph, statedLines, statedOr } from './phrases.ts'

/** What the report of an inspection team to the committee is made of. */
export const teamReportFacts = issueFacts.extend({
  team: teamFacts,
  /** What was inspected, after the word “việc”. */
  subject: optionalText,
  units: z
    .array(
      z.object({
        name: z.string(),
        /** By a visit with minutes, or by the unit's report alone. */
        form: z.enum(['direct', 'indirect']).default('direct'),
        on: optionalPartialDate,
        /** The remark on a unit that was inspected by its report. */
        remark: optionalText,
      }),
    )
    .default([]),
  inspectedFrom: optionalDay,
  inspectedTo: optionalDay,
  /** How the team went about it. */
  conduct: textLines,
  findings: z.array(findingFacts).default([]),
  conclusion: conclusionFacts,
  /** What the units asked for. */
  unitProposals: textLines,
  recommendations: z.array(recommendationFacts).default([]),
  /** What the team proposes to the committee. */
  proposals: textLines,
})

export type TeamReportFacts = z.infer<typeof teamReportFacts>
type Facts = TeamReportFacts

function unitLine({ name, form, on, remark }: Facts['units'][number], rules: RuleSet): string {
  const when = on ? ` (${shortDate(on, rules)})` : ''
  const how = form === 'direct' ? 'kiểm tra trực tiếp' : 'kiểm tra qua báo cáo'
  const said = statedLines([remark ?? '']).join(' ')
  return `${orGap(name)}: ${how}${when}${said ? `; ${said}` : ''}`
}

function course(facts: Facts, rules: RuleSet): Block[] {
  return [
    heading(1, [1], 'Việc tổ chức kiểm tra'),
    heading(2, [1], 'Đơn vị được kiểm tra'),
    ...dashItems(facts.units.map((unit) => unitLine(unit, rules))),
    heading(2, [2], 'Cách thức tiến hành'),
    ...dashItems(facts.conduct),
  ]
}

function proposals(facts: Facts, rules: RuleSet): Block[] {
  return [
    heading(1, [4], 'Kiến nghị, đề xuất'),
    heading(2, [1], 'Kiến nghị của đơn vị được kiểm tra'),
    ...dashItems(facts.unitProposals),
    heading(2, [2], 'Kiến nghị đối với đơn vị được kiểm tra'),
    ...recommendationItems(2, facts.recommendations, rules),
    heading(2, [3], `Đề xuất với ${officeName(facts.office)}`),
    ...dashItems(facts.proposals),
  ]
}

/** The report (báo cáo) of a team: how it inspected, what it found, its assessment, what it proposes. */
export function buildTeamReport(facts: TeamReportFacts, rules: RuleSet): OfficialDocument {
  const { office, team } = facts
  const { decision, plan } = citedSources(team, office, rules)
  const subject = statedOr(facts.subject, usualSubject)
  const units = facts.units.map(({ name }) => orGap(name))
  const where = units.length > 0 && units.length < 4 ? ` tại ${units.join(', ')}` : ''
  const abstract = `kết quả kiểm tra việc ${subject}${where}`
  const time = daysText(facts.inspectedFrom, facts.inspectedTo, rules)
  return {
    title: `Báo cáo ${abstract}`,
    blocks: [
      teamLetterhead(facts, 'BC', rules),
      { kind: 'title', typeName: 'Báo cáo', abstract },
      paragraph(
        `Thực hiện ${decision} của ${officeName(office)} về thành lập Đoàn kiểm tra và ${plan}, ${time}, ${orGap(team.name)} đã tiến hành kiểm tra. Đoàn kiểm tra báo cáo kết quả như sau:`,
      ),
      ...course(facts, rules),
      heading(1, [2], 'Kết quả kiểm tra'),
      ...findingBlocks(facts.findings),
      ...assessmentBlocks(3, 'Nhận xét, đánh giá chung', facts.conclusion),
      ...proposals(facts, rules),
      signedBlock(facts, [`${officeName(office)} (báo cáo)`, 'Các đồng chí thành viên Đoàn kiểm tra']),
    ],
  }
}
