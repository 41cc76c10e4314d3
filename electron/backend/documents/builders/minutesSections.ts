import { tidy } from '../../../../shared/text/fold.ts'
import { precisionOf } from '../../../../shared/values/dates.ts'
import type { Block } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { longGap, orGap, shortDate } from '../wording.ts'
import type { InspectionMinutesFacts } from './inspectionMinutesFacts.ts'
import { dashItems, paragraph, statedLines, withFullStop } from './phrases.ts'

type Facts = InspectionMinutesFacts

function heading(level: 1 | 2 | 3, ordinals: number[], text: string): Block {
  return { kind: 'heading', level, ordinals, text }
}

/** `*Ưu điểm:` over its items. */
function starred(label: string, items: readonly string[]): Block[] {
  return [paragraph([{ text: `*${label}:`, bold: true, italic: true }]), ...dashItems(items)]
}

/** The period that is looked at: `từ tháng 01/2020 đến thời điểm kiểm tra`; without an end it reaches to the inspection. */
function scope({ scopeFrom, scopeTo }: Facts, rules: RuleSet): string {
  const dayWord = (date: string) => (precisionOf(date) === 'day' ? 'ngày ' : '')
  const from = scopeFrom ? dayWord(scopeFrom) + shortDate(scopeFrom, rules) : orGap(undefined)
  const to = scopeTo ? dayWord(scopeTo) + shortDate(scopeTo, rules) : 'thời điểm kiểm tra'
  return `từ ${from} đến ${to}`
}

/** II: what is inspected, over which period, which papers were seen. */
export function contents(facts: Facts, rules: RuleSet): Block[] {
  const titles = facts.contents.map(({ title }) => title)
  return [
    heading(1, [2], 'Nội dung kiểm tra'),
    heading(2, [1], 'Nội dung và mốc thời gian kiểm tra'),
    ...dashItems(titles),
    paragraph(`Mốc thời gian kiểm tra: ${scope(facts, rules)}.`),
    heading(2, [2], 'Tài liệu, hồ sơ đã xem'),
    ...dashItems(facts.documentsSeen),
  ]
}

/** III: for each content its strengths and limitations, then what was said about them. */
export function findings(facts: Facts): Block[] {
  const inspected =
    facts.contents.length > 0 ? facts.contents : [{ title: '', strengths: [], limitations: [] }]
  const opinions = facts.opinions.filter(({ speaker, text }) => tidy(speaker + text) !== '')
  return [
    heading(1, [3], 'Kết quả kiểm tra'),
    ...inspected.flatMap(({ title, strengths, limitations }, index) => [
      heading(2, [index + 1], orGap(title)),
      ...starred('Ưu điểm', strengths),
      ...starred('Hạn chế', limitations),
    ]),
    heading(2, [inspected.length + 1], 'Ý kiến trao đổi, giải trình'),
    ...(opinions.length > 0
      ? opinions.map(
          ({ speaker, text }): Block => ({
            kind: 'listItem',
            marker: 'dash',
            text: `${orGap(speaker)}: ${withFullStop(statedLines([text]).join(' ') || longGap)}`,
          }),
        )
      : dashItems([])),
  ]
}

/** IV: the assessment as a whole. */
export function assessment({ conclusion }: Facts): Block[] {
  return [
    heading(1, [4], 'Nhận xét, đánh giá'),
    heading(2, [1], 'Ưu điểm'),
    ...dashItems(conclusion.strengths),
    heading(2, [2], 'Hạn chế, tồn tại'),
    ...dashItems(conclusion.limitations),
    heading(2, [3], 'Nguyên nhân'),
    ...dashItems(conclusion.causes),
  ]
}

function deadline(
  { dueOn, product }: { dueOn?: string | null; product?: string | null },
  rules: RuleSet,
): string {
  const when =
    !dueOn || precisionOf(dueOn) === 'day' ? `ngày ${shortDate(dueOn, rules)}` : shortDate(dueOn, rules)
  const what = tidy(product ?? '')
  return `trước ${when}${what ? ` (sản phẩm: ${what})` : ''}`
}

function recommendationText(
  { text, limitation, followedBy, stages }: Facts['recommendations'][number],
  rules: RuleSet,
): string {
  const sentences = [withFullStop(statedLines([text]).join(' ') || longGap)]
  if (tidy(limitation ?? '')) sentences.push(withFullStop(`Khắc phục hạn chế: ${tidy(limitation ?? '')}`))
  const due = stages.length > 0 ? stages.map((stage) => deadline(stage, rules)) : [deadline({}, rules)]
  sentences.push(`Thời hạn: ${due.join('; ')}.`)
  if (tidy(followedBy ?? '')) sentences.push(withFullStop(`Theo dõi, đôn đốc: ${tidy(followedBy ?? '')}`))
  return sentences.join(' ')
}

/** V: what the unit asks for, and what the team asks of the unit, each with its deadlines. */
export function recommendations(facts: Facts, rules: RuleSet): Block[] {
  const ofTeam = facts.recommendations.map((recommendation): string =>
    recommendationText(recommendation, rules),
  )
  return [
    heading(1, [5], 'Kiến nghị'),
    heading(2, [1], 'Của đơn vị với Đoàn kiểm tra và cấp trên'),
    ...dashItems(facts.unitProposals),
    heading(2, [2], 'Của Đoàn kiểm tra đối với đơn vị'),
    ...(ofTeam.length > 0 ? ofTeam : [longGap]).map(
      (text, index): Block => ({ kind: 'listItem', marker: 'point', ordinals: [2, index + 1], text }),
    ),
  ]
}
