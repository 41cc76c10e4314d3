import { z } from 'zod'
import { formatNumber } from '../../../../shared/values/numbers.ts'
import type { Block, OfficialDocument } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { orGap, sentenceStart } from '../wording.ts'
import { asked, line, lines } from './asked.ts'
import {
  commendationAppendices,
  commendationRoundFacts,
  commendationText,
  formCounts,
} from './commendationLists.ts'
import { issueFacts } from './facts.ts'
import {
  appendixBlocks,
  attachedTo,
  deciderBlock,
  decisionEnd,
  issuedLetterhead,
  legalBasisBlock,
  signedBlock,
  titleBlock,
} from './frame.ts'
import { statedLines } from './phrases.ts'

/** What a decision on commendations is made of. */
export const commendationDecisionFacts = issueFacts.extend({
  ...commendationRoundFacts,
  /** Who decides, in capitals, where it is not the issuing body: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH`. */
  decider: lines('Cơ quan hoặc người quyết định', {
    hint: 'Chữ in hoa; để trống sẽ in tên cơ quan ban hành',
  }),
  /** Money with each commendation, in đồng; the article about it is left out where none is known. */
  reward: asked(
    'Tiền thưởng',
    z
      .object({
        collective: asked('Mỗi tập thể (đồng)', z.number().int().positive().nullish()),
        individual: asked('Mỗi cá nhân (đồng)', z.number().int().positive().nullish()),
        /** Out of which fund. */
        source: line('Nguồn kinh phí'),
      })
      .nullish(),
  ),
  /** Who carries the decision out, besides those who are commended. */
  responsible: lines('Trách nhiệm thi hành'),
})

export type CommendationDecisionFacts = z.infer<typeof commendationDecisionFacts>

function rewardArticle({ reward }: CommendationDecisionFacts): Block[] {
  const amounts = [
    ...(reward?.collective ? [`mỗi tập thể ${formatNumber(reward.collective)} đồng`] : []),
    ...(reward?.individual ? [`mỗi cá nhân ${formatNumber(reward.individual)} đồng`] : []),
  ]
  if (amounts.length === 0) return []
  const source = orGap(reward?.source)
  return [
    {
      kind: 'article',
      number: 2,
      text: `Mức tiền thưởng kèm theo: ${amounts.join('; ')}. Kinh phí trích từ ${source}.`,
    },
  ]
}

/** The decision on commendations: who is commended for what, the money, who carries it out, lists as appendices. */
export function buildCommendationDecision(
  facts: CommendationDecisionFacts,
  rules: RuleSet,
): OfficialDocument {
  const { office } = facts
  const what = commendationText(facts, rules)
  const money = rewardArticle(facts)
  const last = money.length > 0 ? 3 : 2
  const decision = { number: facts.number, issuedOn: facts.signedOn }
  return {
    title: `Quyết định ${what}`,
    blocks: [
      issuedLetterhead(facts, 'QĐ', rules),
      titleBlock('Quyết định', `về việc ${what}`, rules),
      legalBasisBlock(facts.legalBasis),
      deciderBlock(facts),
      {
        kind: 'article',
        number: 1,
        text: `${sentenceStart(what)}${formCounts(facts, rules)} (có danh sách kèm theo).`,
      },
      ...money,
      ...decisionEnd(last, [
        ...statedLines(facts.responsible),
        'các tập thể, cá nhân có tên trong danh sách',
      ]),
      signedBlock(facts, [`Như Điều ${last}`]),
      ...appendixBlocks(
        commendationAppendices(facts, 'được', 'Hình thức khen'),
        attachedTo('Quyết định', decision, 'QĐ', office, rules),
      ),
    ],
  }
}
