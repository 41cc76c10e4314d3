import { z } from 'zod'
import type { Block, OfficialDocument } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { orGap, sentenceStart, shortDate } from '../wording.ts'
import { asked, day, line, lines, name } from './asked.ts'
import {
  citedFacts,
  inspectedSubject,
  issueFacts,
  recommendationFacts,
  teamFacts,
  usualSubject,
} from './facts.ts'
import { pointItems, recommendationItems } from './findings.ts'
import { issuedLetterhead, officeName, signedBlock, titleBlock } from './frame.ts'
import {
  cited,
  citedSources,
  dashItems,
  heading,
  paragraph,
  statedLines,
  statedOr,
  subjectOr,
  withFullStop,
} from './phrases.ts'

/** What the notice of an inspection's conclusions is made of. */
export const conclusionNoticeFacts = issueFacts.extend({
  team: asked('Đoàn kiểm tra', teamFacts),
  unit: asked('Đơn vị được kiểm tra', z.object({ name: name('Tên đơn vị') })),
  /** What was inspected, after the word “việc”. */
  subject: inspectedSubject,
  /** Bases before the papers of the inspection: `Căn cứ Quy chế làm việc của Ban Chỉ đạo`. */
  legalBasis: lines('Căn cứ', { phrases: 'phrase.legalBasis', legalBasis: true }),
  /** The team's report. */
  report: asked('Báo cáo của Đoàn kiểm tra', citedFacts),
  /** The meeting that considered the report. */
  meetingOn: day('Ngày họp xem xét kết luận'),
  strengths: lines('Ưu điểm'),
  limitations: lines('Hạn chế, tồn tại'),
  recommendations: asked('Yêu cầu', z.array(recommendationFacts).default([])),
  /** Who carries the notice out and who follows it up; composed from the other facts where nothing is stated. */
  execution: lines('Tổ chức thực hiện', { phrases: 'phrase.execution' }),
  /** To whom and by when the unit reports. */
  reportTo: line('Báo cáo gửi về'),
  reportBy: day('Báo cáo trước ngày'),
  followedBy: line('Đầu mối theo dõi, đôn đốc'),
})

export type ConclusionNoticeFacts = z.infer<typeof conclusionNoticeFacts>
type Facts = ConclusionNoticeFacts

/** Bases, plan, report, decision and the day of the meeting: all that a conclusion rests on. */
function basis(facts: Facts, rules: RuleSet): string {
  const { office, team, unit } = facts
  const { decision, plan } = citedSources(team, office, rules)
  const report = cited('Báo cáo', facts.report, { type: 'BC', body: team.shortName }, rules)
  const stated = statedLines(facts.legalBasis).map((line) => line.replace(/[;,.]$/, ''))
  const parts = [
    ...(stated.length > 0 ? stated : [`Căn cứ Quy chế làm việc của ${officeName(office)}`]),
    `thực hiện ${plan}`,
    `xét ${report} của Đoàn kiểm tra theo ${decision} và ý kiến thảo luận của các thành viên ${officeName(office)} tại phiên họp ngày ${shortDate(facts.meetingOn, rules)}`,
  ]
  return `${parts.join('; ')}, ${officeName(office)} thông báo kết luận kiểm tra đối với ${orGap(unit.name)} như sau:`
}

/** Bodies listed with semicolons as they stand within a sentence: `Sở Nội vụ và Tổ thư ký`. */
function inSentence(bodies: string | null | undefined): string {
  const names = statedLines((bodies ?? '').split(';'))
  const last = names.pop()
  return names.length > 0 ? `${names.join(', ')} và ${last}` : orGap(last)
}

function execution(facts: Facts, rules: RuleSet): Block[] {
  if (statedLines(facts.execution).length > 0) return dashItems(facts.execution)
  const to = statedOr(facts.reportTo, officeName(facts.office))
  return dashItems([
    `${sentenceStart(orGap(facts.unit.name))} xây dựng kế hoạch khắc phục, phân công rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ kết quả; báo cáo kết quả bằng văn bản về ${to} trước ngày ${shortDate(facts.reportBy, rules)}`,
    `${sentenceStart(inSentence(facts.followedBy))} theo dõi, đôn đốc, kiểm tra việc thực hiện Thông báo này, định kỳ báo cáo ${officeName(facts.office)}`,
  ])
}

/** The notice (thông báo) of conclusions: strengths, limitations, what is demanded, who carries it out. */
export function buildConclusionNotice(facts: ConclusionNoticeFacts, rules: RuleSet): OfficialDocument {
  const { office, unit } = facts
  const name = officeName(office)
  const abstract = `kết luận kiểm tra việc ${subjectOr(facts.subject, usualSubject)} đối với ${orGap(unit.name)}`
  const limitations = statedLines(facts.limitations).map(withFullStop)
  return {
    title: `Thông báo ${abstract}`,
    blocks: [
      issuedLetterhead(facts, 'TB', rules),
      titleBlock('Thông báo', abstract, rules),
      paragraph(basis(facts, rules)),
      heading(2, [1], 'Ưu điểm'),
      ...dashItems(facts.strengths),
      heading(2, [2], 'Về hạn chế, tồn tại'),
      ...pointItems(2, limitations),
      heading(2, [3], `${name} yêu cầu`),
      ...recommendationItems(3, facts.recommendations, rules),
      heading(2, [4], 'Tổ chức thực hiện'),
      ...execution(facts, rules),
      paragraph(`${name} thông báo để ${orGap(unit.name)} biết, nghiêm túc triển khai thực hiện.`),
      signedBlock(facts, [
        sentenceStart(orGap(unit.name)),
        ...statedLines((facts.followedBy ?? '').split(';')),
      ]),
    ],
  }
}
