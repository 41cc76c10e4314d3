import { z } from 'zod'
import type { Block, OfficialDocument } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { countText, gap, placeAndDate } from '../wording.ts'
import { asked, given, line } from './asked.ts'
import { citedFacts, numberedFacts, officeFacts, signerFacts } from './facts.ts'
import { attachedTo, preparedSignature, signatureOf } from './frame.ts'
import { paragraph } from './phrases.ts'

/** What a list has that is attached to another document. */
export const listDocumentFacts = z.object({
  office: given(officeFacts),
  year: asked('Năm', z.number().int().nullish()),
  /** The document that the list belongs to: its kind, the symbol of the kind, number and day. */
  attachedTo: asked(
    'Kèm theo văn bản',
    citedFacts.extend({
      typeName: asked('Loại văn bản', z.string().default('Báo cáo')),
      symbol: asked('Ký hiệu loại', z.string().default('BC')),
    }),
  ),
  /** Who drew the list up. */
  preparedBy: line('Người lập biểu'),
  signedOn: numberedFacts.signedOn,
  signer: asked('Người ký', signerFacts),
})

export type ListDocumentFacts = z.infer<typeof listDocumentFacts>

/** Who drew a list up and who signs it, under the day on which it was drawn up. */
function signatures({ office, preparedBy, signedOn, signer }: ListDocumentFacts, rules: RuleSet): Block {
  return {
    kind: 'signatures',
    placeDate: placeAndDate(office.place, signedOn, rules),
    columns: [preparedSignature('NGƯỜI LẬP BIỂU', preparedBy), signatureOf(signer)],
  }
}

/**
 * A landscape appendix with one table, how much it lists (so that the signatures below never stand alone), the day, and
 * the signatures of who drew it up and who answers for it.
 * @param listed what a row is, after its count: `mô hình`
 */
export function listDocument(
  facts: ListDocumentFacts,
  title: string,
  table: Block,
  { count, listed }: { count: number; listed: string },
  rules: RuleSet,
): OfficialDocument {
  const { typeName, symbol } = facts.attachedTo
  return {
    title: `Phụ lục ${title}`,
    blocks: [
      {
        kind: 'appendix',
        orientation: 'landscape',
        label: 'Phụ lục',
        title,
        reference: attachedTo(typeName, facts.attachedTo, symbol, facts.office, rules),
      },
      table,
      paragraph(`Danh sách gồm ${count > 0 ? countText(count, rules) : gap} ${listed}.`),
      signatures(facts, rules),
    ],
  }
}
