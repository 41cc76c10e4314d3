import { z } from 'zod'
import type { Block, OfficialDocument } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { orGap, shortDate } from '../wording.ts'
import { asked, day, lines, name, partialDate, text } from './asked.ts'
import {
  conclusionFacts,
  findingFacts,
  inspectedSubject,
  inspectionForm,
  issueFacts,
  recommendationFacts,
  teamFacts,
  usualSubject,
} from './facts.ts'
import { assessmentBlocks, findingBlocks, recommendationItems } from './findings.ts'
import { officeName, signedBlock, teamLetterhead, titleBlock } from './frame.ts'
import { citedSources, dashItems, daysText, heading, paragraph, statedLines, subjectOr } from './phrases.ts'

/** What the report of an inspection team to the committee is made of. */
export const teamReportFacts = issueFacts.extend({
  team: asked('Đoàn kiểm tra', teamFacts),
  /** What was inspected, after the word “việc”. */
  subject: inspectedSubject,
  units: asked(
    'Đơn vị được kiểm tra',
    z
      .array(
        z.object({
          name: name('Tên đơn vị'),
          form: inspectionForm,
          on: partialDate('Thời gian'),
          /** The remark on a unit that was inspected by its report. */
          remark: text('Nhận xét'),
        }),
      )
      .default([]),
  ),
  inspectedFrom: day('Kiểm tra từ ngày'),
  inspectedTo: day('Kiểm tra đến ngày'),
  /** How the team went about it. */
  conduct: lines('Cách thức tiến hành'),
  findings: asked('Kết quả kiểm tra theo nội dung', z.array(findingFacts).default([])),
  conclusion: asked('Nhận xét, đánh giá chung', conclusionFacts),
  /** What the units asked for. */
  unitProposals: lines('Kiến nghị của đơn vị được kiểm tra'),
  recommendations: asked('Kiến nghị đối với đơn vị được kiểm tra', z.array(recommendationFacts).default([])),
  /** What the team proposes to the committee. */
  proposals: lines('Đề xuất với Ban Chỉ đạo'),
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
  const subject = subjectOr(facts.subject, usualSubject)
  const units = facts.units.map(({ name }) => orGap(name))
  const where = units.length > 0 && units.length < 4 ? ` tại ${units.join(', ')}` : ''
  const abstract = `kết quả kiểm tra việc ${subject}${where}`
  const time = daysText(facts.inspectedFrom, facts.inspectedTo, rules)
  return {
    title: `Báo cáo ${abstract}`,
    blocks: [
      teamLetterhead(facts, 'BC', rules),
      titleBlock('Báo cáo', abstract, rules),
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
