import type { z } from 'zod'
import type { OfficialDocument } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { gap, orGap } from '../wording.ts'
import { line, lines, text } from './asked.ts'
import { issueFacts } from './facts.ts'
import { issuedLetterhead, signedToAddressee } from './frame.ts'
import { paragraph, statedLines, subjectOr, typedBlocks } from './phrases.ts'

/** What a letter on any subject is made of. */
export const generalLetterFacts = issueFacts.extend({
  /** What the letter is about, without “về việc”. */
  subject: line('Về việc'),
  to: lines('Kính gửi'),
  /** Paragraphs; a line that begins with a dash is an item of a list. */
  body: lines('Nội dung', { phrases: 'phrase.request' }),
  /** The last sentence. */
  closing: text('Câu kết', { phrases: 'phrase.closing' }),
})

export type GeneralLetterFacts = z.infer<typeof generalLetterFacts>

/** A letter (công văn): subject under the number, addressees, text, recipients with “Như trên” first. */
export function buildGeneralLetter(facts: GeneralLetterFacts, rules: RuleSet): OfficialDocument {
  const subject = subjectOr(facts.subject, gap)
  const to = statedLines(facts.to)
  return {
    title: `Công văn về việc ${subject}`,
    blocks: [
      issuedLetterhead(facts, 'CV', rules, subject),
      { kind: 'addressee', of: 'letter', to: to.length > 0 ? to : [orGap(undefined)] },
      ...typedBlocks(facts.body),
      ...statedLines([facts.closing ?? '']).map((line) => paragraph(line)),
      signedToAddressee(facts, [], rules),
    ],
  }
}
