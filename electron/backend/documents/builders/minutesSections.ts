import { tidy } from '../../../../shared/text/fold.ts'
import type { Block } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { momentText, orGap } from '../wording.ts'
import { assessmentBlocks, findingBlocks, recommendationItems } from './findings.ts'
import type { InspectionMinutesFacts } from './inspectionMinutesFacts.ts'
import { dash, dashItems, heading, paragraph, scopeText, statedLines, withFullStop } from './phrases.ts'

type Facts = InspectionMinutesFacts

/** II: what is inspected, over which period, which papers were seen. */
export function contents(facts: Facts, rules: RuleSet): Block[] {
  const titles = facts.contents.map(({ title }) => title)
  return [
    heading(1, [2], 'Nội dung kiểm tra'),
    heading(2, [1], 'Nội dung và mốc thời gian kiểm tra'),
    ...dashItems(titles),
    paragraph(`Mốc thời gian kiểm tra: ${scopeText(facts, rules)}.`),
    heading(2, [2], 'Tài liệu, hồ sơ đã xem'),
    ...dashItems(facts.documentsSeen),
  ]
}

/** What was said, by whom; one dotted line where nothing is known. */
export function opinionItems(opinions: Facts['opinions']): Block[] {
  const stated = opinions.filter(({ speaker, text }) => tidy(speaker + text) !== '')
  if (stated.length === 0) return dashItems([])
  return stated.map(({ speaker, text }) =>
    dash(`${orGap(speaker)}: ${withFullStop(orGap(statedLines([text]).join(' ')))}`),
  )
}

/** III: for each content its strengths and limitations, then what was said about them. */
export function findings(facts: Facts): Block[] {
  return [
    heading(1, [3], 'Kết quả kiểm tra'),
    ...findingBlocks(facts.contents),
    heading(2, [Math.max(facts.contents.length, 1) + 1], 'Ý kiến trao đổi, giải trình'),
    ...opinionItems(facts.opinions),
  ]
}

/** IV: the assessment as a whole. */
export function assessment({ conclusion }: Facts): Block[] {
  return assessmentBlocks(4, 'Nhận xét, đánh giá', conclusion)
}

/** V: what the unit asks for, and what the team asks of the unit, each with its deadlines. */
export function recommendations(facts: Facts, rules: RuleSet): Block[] {
  return [
    heading(1, [5], 'Kiến nghị'),
    heading(2, [1], 'Của đơn vị với Đoàn kiểm tra và cấp trên'),
    ...dashItems(facts.unitProposals),
    heading(2, [2], 'Của Đoàn kiểm tra đối với đơn vị'),
    ...recommendationItems(2, facts.recommendations, rules),
  ]
}

/** The sentence that ends minutes: when, and that they were read out. */
export function closingSentence(endedAt: string | null | undefined, rules: RuleSet): string {
  return `Biên bản kết thúc ${momentText(endedAt, rules)}, đã được đọc lại cho những người có mặt cùng nghe và nhất trí với nội dung.`
}
