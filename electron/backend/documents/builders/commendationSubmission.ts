import { z } from 'zod'
import type { OfficialDocument } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { countText, gap, orGap, shortDate } from '../wording.ts'
import { asked, day, lines } from './asked.ts'
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
  issuedLetterhead,
  legalBasisBlock,
  officeName,
  signedToAddressee,
  titleBlock,
} from './frame.ts'
import { numberedItems, paragraph, statedLines, withFullStop } from './phrases.ts'

/** What the submission that proposes commendations is made of. */
export const commendationSubmissionFacts = issueFacts.extend({
  ...commendationRoundFacts,
  to: lines('Kính trình'),
  /** The meeting that considered the proposals, and its vote. */
  meetingOn: day('Ngày họp xét'),
  votesFor: asked('Số phiếu nhất trí', z.number().int().nonnegative().nullish()),
  votesCast: asked('Số thành viên dự họp', z.number().int().nonnegative().nullish()),
  /** What lies in the dossier besides the lists: `Biên bản họp xét khen thưởng`. */
  dossier: lines('Hồ sơ kèm theo'),
})

export type CommendationSubmissionFacts = z.infer<typeof commendationSubmissionFacts>

/** How the proposals were considered: day and vote. */
function consideration(facts: CommendationSubmissionFacts, rules: RuleSet): string {
  const { votesFor, votesCast } = facts
  const count = (value: number | null | undefined) => (value == null ? gap : countText(value, rules))
  return `${officeName(facts.office)} đã tổ chức họp xét khen thưởng ngày ${shortDate(facts.meetingOn, rules)}, kết quả ${count(votesFor)}/${count(votesCast)} thành viên dự họp nhất trí đề nghị khen thưởng.`
}

/** The submission (tờ trình): bases, how it was considered, who is proposed, what is attached, lists as appendices. */
export function buildCommendationSubmission(
  facts: CommendationSubmissionFacts,
  rules: RuleSet,
): OfficialDocument {
  const { office } = facts
  const purpose = commendationText(facts, rules)
  const abstract = `về việc đề nghị ${purpose}`
  const to = statedLines(facts.to)
  const addressee = to[0] ?? orGap(undefined)
  const dossier = statedLines(facts.dossier)
  const submission = { number: facts.number, issuedOn: facts.signedOn }
  const asks = rules.components.addressee.label.texts.TTr.startsWith('Kính trình')
    ? 'kính trình'
    : 'kính đề nghị'
  return {
    title: `Tờ trình ${abstract}`,
    blocks: [
      issuedLetterhead(facts, 'TTr', rules),
      titleBlock('Tờ trình', abstract, rules),
      { kind: 'addressee', of: 'submission', to: to.length > 0 ? to : [addressee] },
      legalBasisBlock(facts.legalBasis),
      paragraph(consideration(facts, rules)),
      paragraph(
        `Căn cứ kết quả xét, ${officeName(office)} đề nghị ${purpose}${formCounts(facts, rules)} (có danh sách kèm theo).`,
      ),
      ...(dossier.length > 0 ? [paragraph('Hồ sơ kèm theo gồm:'), ...numberedItems(dossier)] : []),
      paragraph(withFullStop(`${officeName(office)} ${asks} ${addressee} xem xét, quyết định`)),
      signedToAddressee(facts, [], rules),
      ...appendixBlocks(
        commendationAppendices(facts, 'đề nghị', 'Hình thức đề nghị khen'),
        attachedTo('Tờ trình', submission, 'TTr', office, rules),
      ),
    ],
  }
}
