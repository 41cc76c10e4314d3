import { tidy } from '../../../../shared/text/fold.ts'
import type {
  AppendixBlock,
  Block,
  LetterheadBlock,
  Signature,
  SignaturesBlock,
  TitleBlock,
} from '../model.ts'
import type { RuleSet } from '../rules.ts'
import {
  citation,
  gap,
  numberLine,
  numberWithSymbols,
  orGap,
  placeAndDate,
  romanNumeral,
  sentenceStart,
} from '../wording.ts'
import type { CitedFacts, IssueFacts, OfficeFacts, TeamFacts } from './facts.ts'
import { statedLines, statedOr } from './phrases.ts'

/** The issuing body within a sentence. */
export function officeName(office: OfficeFacts): string {
  return statedOr(office.name, 'Ban Chỉ đạo')
}

/** The heading block of a document that the body issues; `letterSubject` for a letter. */
export function issuedLetterhead(
  { office, number, signedOn, urgency }: IssueFacts,
  symbol: string,
  rules: RuleSet,
  letterSubject?: string,
): LetterheadBlock {
  const mark = tidy(urgency ?? '')
  return {
    kind: 'letterhead',
    superiorBody: statedLines([office.superiorBody]),
    issuingBody: office.issuingBodyLines,
    number: numberLine(number, symbol, office.shortName, rules, office.drafterSymbol),
    placeDate: placeAndDate(office.place, signedOn, rules),
    ...(letterSubject ? { letterSubject } : {}),
    ...(mark ? { urgency: mark } : {}),
  }
}

type TeamDocument = {
  office: OfficeFacts
  team: TeamFacts
  number?: string | null | undefined
  signedOn?: string | null | undefined
}

/** The heading block of what a team issues: the committee that set it up stands above it. */
export function teamLetterhead(
  { office, team, number, signedOn }: TeamDocument,
  symbol: string,
  rules: RuleSet,
): LetterheadBlock {
  return {
    kind: 'letterhead',
    superiorBody: statedLines([office.superiorBody, ...office.issuingBodyLines]),
    issuingBody: statedLines([team.name]),
    number: numberLine(number, symbol, team.shortName, rules),
    placeDate: placeAndDate(office.place, signedOn, rules),
  }
}

/** The name of the kind of document, and what it is about with the first letter that the rule set wants. */
export function titleBlock(typeName: string, abstract: string, { components }: RuleSet): TitleBlock {
  const { startsWithLowerCase } = components.abstract
  return { kind: 'title', typeName, abstract: startsWithLowerCase ? abstract : sentenceStart(abstract) }
}

/** Who signs, as the foot of a document has it. */
export function signatureOf({ authority, position, name }: IssueFacts['signer']): Signature {
  return {
    authority: statedLines([authority ?? '']),
    position: statedLines([orGap(position)]),
    name: tidy(name ?? ''),
  }
}

/** Who drew a list up, in the left column of its signatures; it is no authority to sign. */
export function preparedSignature(position: string, name: string | null | undefined): Signature {
  return { authority: [], position: [position], name: tidy(name ?? '') }
}

type Signed = Pick<IssueFacts, 'signer' | 'recipients' | 'archive'>

/**
 * Recipients left, signer right.
 * @param usual recipients of this kind of document where none are stated
 */
export function signedBlock(
  { signer, recipients, archive }: Signed,
  usual: readonly string[],
): SignaturesBlock {
  const stated = statedLines(recipients)
  const items = (stated.length > 0 ? stated : usual).map(sentenceStart)
  return {
    kind: 'signatures',
    columns: [signatureOf(signer)],
    recipients: { items, archive: orGap(archive) },
  }
}

/** The same for a letter or a submission: whom it is addressed to is the first recipient. */
export function signedToAddressee(facts: Signed, usual: readonly string[], rules: RuleSet): SignaturesBlock {
  const first = rules.components.recipientsList.firstForLettersAndSubmissions
  const block = signedBlock(facts, usual)
  const others = block.recipients?.items.filter((item) => item !== first) ?? []
  return { ...block, recipients: { items: [first, ...others], archive: orGap(facts.archive) } }
}

/** Căn cứ lines, one open one where none is stated. */
export function legalBasisBlock(lines: readonly string[]): Block {
  const stated = statedLines(lines)
  return { kind: 'legalBasis', lines: stated.length > 0 ? stated : [`Căn cứ ${gap}`] }
}

/** Who decides: the issuing body where nobody else is stated. */
export function deciderBlock({
  office,
  decider,
}: {
  office: OfficeFacts
  decider: readonly string[]
}): Block {
  const stated = statedLines(decider)
  return { kind: 'decision', decider: stated.length > 0 ? stated : office.issuingBodyLines }
}

/** The last articles of a decision: who carries it out, and from when it is in force. */
export function decisionEnd(articleNumber: number, carriers: readonly string[]): Block[] {
  const names = [...carriers]
  const last = names.pop() ?? gap
  const all = names.length > 0 ? `${names.join(', ')} và ${last}` : last
  return [
    {
      kind: 'article',
      number: articleNumber,
      text: `${sentenceStart(all)} chịu trách nhiệm thi hành Quyết định này.`,
    },
    { kind: 'paragraph', text: 'Quyết định này có hiệu lực kể từ ngày ký.' },
  ]
}

/** What a decision or a plan is cited by in its appendices: `(Kèm theo Kế hoạch số 10-KH/BCĐ, ngày …)`. */
export function attachedTo(
  typeName: string,
  { number, issuedOn }: CitedFacts,
  symbol: string,
  office: OfficeFacts,
  rules: RuleSet,
): string {
  const source = { typeName, number: numberWithSymbols(number, symbol, office.shortName, rules), issuedOn }
  return `(Kèm theo ${citation({ ...source, issuer: officeName(office) }, rules)})`
}

export type Appendix = Pick<AppendixBlock, 'orientation' | 'title'> & { blocks: readonly Block[] }

/** The appendices of a document, with numbers where there are several. */
export function appendixBlocks(appendices: readonly Appendix[], reference: string): Block[] {
  return appendices.flatMap(({ orientation, title, blocks }, index) => [
    {
      kind: 'appendix' as const,
      orientation,
      label: appendices.length > 1 ? `Phụ lục ${romanNumeral(index + 1)}` : 'Phụ lục',
      title,
      reference,
    },
    ...blocks,
  ])
}
