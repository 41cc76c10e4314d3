import { z } from 'zod'
import type { OfficialDocument } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { countText, gap } from '../wording.ts'
import { asked, given, lines } from './asked.ts'
import { issueFacts } from './facts.ts'
import {
  appendixBlocks,
  attachedTo,
  deciderBlock,
  decisionEnd,
  issuedLetterhead,
  legalBasisBlock,
  officeName,
  signedBlock,
  titleBlock,
} from './frame.ts'
import {
  type ListColumn,
  type ListedModel,
  listedModel,
  listTable,
  modelColumns,
  subjectNames,
  textColumn,
} from './listTables.ts'
import { statedLines } from './phrases.ts'

/** What the decision that recognises models of a year is made of. */
export const modelRecognitionDecisionFacts = issueFacts.extend({
  /** Who decides, in capitals, where it is not the issuing body. */
  decider: lines('Cơ quan hoặc người quyết định', {
    hint: 'Chữ in hoa; để trống sẽ in tên cơ quan ban hành',
  }),
  year: asked('Năm', z.number().int().nullish()),
  legalBasis: lines('Căn cứ', { phrases: 'phrase.legalBasis', legalBasis: true }),
  models: given(z.array(listedModel).default([])),
  /** Who carries the decision out, besides those who are recognised. */
  responsible: lines('Trách nhiệm thi hành'),
})

export type ModelRecognitionDecisionFacts = z.infer<typeof modelRecognitionDecisionFacts>

const columns: readonly ListColumn<ListedModel>[] = [
  ...modelColumns,
  textColumn('Kết quả nổi bật', 50, ({ result }) => result),
  textColumn('Số hộ/người hưởng lợi', 22, ({ beneficiaries }) => beneficiaries, 'center'),
  textColumn('Cấp công nhận', 20, ({ level }) => level, 'center'),
  textColumn('Ghi chú', 20, ({ note }) => note),
]

/** `14 mô hình …, gồm 09 tập thể, 05 cá nhân` */
function countedModels(models: readonly ListedModel[], what: string, rules: RuleSet): string {
  if (models.length === 0) return `${gap} ${what}`
  const parts = (['collective', 'individual'] as const).flatMap((subject) => {
    const count = models.filter((model) => model.subject === subject).length
    return count > 0 ? [`${countText(count, rules)} ${subjectNames[subject].toLocaleLowerCase('vi')}`] : []
  })
  const split = parts.length > 0 ? `, gồm ${parts.join(', ')}` : ''
  return `${countText(models.length, rules)} ${what}${split}`
}

/** The decision that recognises models, with their list as its appendix. */
export function buildModelRecognitionDecision(
  facts: ModelRecognitionDecisionFacts,
  rules: RuleSet,
): OfficialDocument {
  const { office } = facts
  const what = `mô hình “Dân vận khéo” năm ${facts.year ?? gap}`
  const abstract = `công nhận ${what}`
  const recognised = countedModels(facts.models, what, rules)
  const decision = { number: facts.number, issuedOn: facts.signedOn }
  return {
    title: `Quyết định ${abstract}`,
    blocks: [
      issuedLetterhead(facts, 'QĐ', rules),
      titleBlock('Quyết định', abstract, rules),
      legalBasisBlock(facts.legalBasis),
      deciderBlock(facts),
      { kind: 'article', number: 1, text: `Công nhận ${recognised} (có danh sách kèm theo).` },
      {
        kind: 'article',
        number: 2,
        text: `Các tập thể, cá nhân có mô hình được công nhận tiếp tục duy trì, nâng cao chất lượng và nhân rộng mô hình; ${officeName(office)} theo dõi, hướng dẫn việc duy trì mô hình.`,
      },
      ...decisionEnd(3, [...statedLines(facts.responsible), 'các tập thể, cá nhân có tên trong danh sách']),
      signedBlock(facts, ['Như Điều 3']),
      ...appendixBlocks(
        [
          {
            orientation: 'landscape',
            title: `Danh sách ${what} được công nhận`,
            blocks: [listTable(columns, facts.models)],
          },
        ],
        attachedTo('Quyết định', decision, 'QĐ', office, rules),
      ),
    ],
  }
}
