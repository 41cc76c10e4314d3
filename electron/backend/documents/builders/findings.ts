import { tidy } from '../../../../shared/text/fold.ts'
import type { Block } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { longGap, orGap, sentenceStart } from '../wording.ts'
import type { ConclusionFacts, FindingFacts, RecommendationFacts } from './facts.ts'
import { dashItems, dateInSentence, heading, paragraph, statedLines, withFullStop } from './phrases.ts'

function says(items: readonly string[]): boolean {
  return statedLines(items).length > 0
}

/** `*Ưu điểm:` over its items. */
function starred(label: string, items: readonly string[]): Block[] {
  return [paragraph([{ text: `*${label}:`, bold: true, italic: true }]), ...dashItems(items)]
}

/**
 * What was found, content by content, each with its strengths and limitations. Where one of both is known the other is
 * left out rather than left open; where nothing is known both are.
 */
export function findingBlocks(findings: readonly FindingFacts[]): Block[] {
  const stated = findings.length > 0 ? findings : [{ title: '', strengths: [], limitations: [] }]
  return stated.flatMap(({ title, strengths, limitations }, index) => [
    heading(2, [index + 1], orGap(title)),
    ...(says(strengths) || !says(limitations) ? starred('Ưu điểm', strengths) : []),
    ...(says(limitations) || !says(strengths) ? starred('Hạn chế', limitations) : []),
  ])
}

/** The assessment as a whole: strengths, limitations, causes. */
export function assessmentBlocks(ordinal: number, title: string, conclusion: ConclusionFacts): Block[] {
  return [
    heading(1, [ordinal], title),
    heading(2, [1], 'Ưu điểm'),
    ...dashItems(conclusion.strengths),
    heading(2, [2], 'Hạn chế, tồn tại'),
    ...dashItems(conclusion.limitations),
    heading(2, [3], 'Nguyên nhân'),
    ...dashItems(conclusion.causes),
  ]
}

type Stage = RecommendationFacts['stages'][number]

/** `trước ngày 30/6/2026 (sản phẩm: biên bản niêm yết)` */
export function deadlineText({ dueOn, product }: Stage, rules: RuleSet): string {
  const what = tidy(product ?? '')
  return `trước ${dateInSentence(dueOn, rules)}${what ? ` (sản phẩm: ${what})` : ''}`
}

/** All deadlines of a recommendation; one open deadline where none is known. */
export function deadlinesText(stages: readonly Stage[], rules: RuleSet): string {
  return (stages.length > 0 ? stages : [{}]).map((stage) => deadlineText(stage, rules)).join('; ')
}

/** A recommendation with the limitation it answers, its deadlines and who follows it. */
function recommendationText(recommendation: RecommendationFacts, rules: RuleSet): string {
  const { text, stages } = recommendation
  const [limitation, followedBy] = [
    tidy(recommendation.limitation ?? ''),
    tidy(recommendation.followedBy ?? ''),
  ]
  return [
    withFullStop(statedLines([text]).join(' ') || longGap),
    ...(limitation ? [withFullStop(`Khắc phục hạn chế: ${limitation}`)] : []),
    `Thời hạn: ${deadlinesText(stages, rules)}.`,
    ...(followedBy ? [withFullStop(`Theo dõi, đôn đốc: ${followedBy}`)] : []),
  ].join(' ')
}

/** Recommendations numbered under the heading with this number: 2.1, 2.2 … */
export function recommendationItems(
  parent: number,
  recommendations: readonly RecommendationFacts[],
  rules: RuleSet,
): Block[] {
  const texts = recommendations.map((recommendation) => recommendationText(recommendation, rules))
  return pointItems(parent, texts)
}

/** Recommendations right under a chapter: 1, 2, 3 … */
export function recommendationsInTurn(
  recommendations: readonly RecommendationFacts[],
  rules: RuleSet,
): Block[] {
  const texts = recommendations.map((recommendation) => recommendationText(recommendation, rules))
  return (texts.length > 0 ? texts : [longGap]).map((text, index) => ({
    kind: 'listItem',
    marker: 'number',
    ordinal: index + 1,
    text: sentenceStart(text),
  }))
}

/** Texts numbered under the heading with this number, or one dotted line. */
export function pointItems(parent: number, texts: readonly string[]): Block[] {
  return (texts.length > 0 ? texts : [longGap]).map((text, index) => ({
    kind: 'listItem',
    marker: 'point',
    ordinals: [parent, index + 1],
    text: sentenceStart(text),
  }))
}
