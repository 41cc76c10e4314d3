import type { Block, OfficialDocument, RichText } from '../model.ts'

function plain(text: RichText): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('')
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'letterhead':
      return [
        ...block.superiorBody,
        ...block.issuingBody,
        block.number,
        block.placeDate,
        block.letterSubject ?? '',
      ]
    case 'title':
      return [block.typeName, block.abstract ?? '']
    case 'addressee':
      return [...block.to]
    case 'legalBasis':
      return [...block.lines]
    case 'decision':
      return [...block.decider]
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.map(plain))
    case 'signatures':
      return [
        ...block.columns.flatMap(({ authority, position, name }) => [...authority, ...position, name]),
        ...(block.recipients ? [...block.recipients.items, block.recipients.archive] : []),
        block.placeDate ?? '',
      ]
    case 'appendix':
      return [block.label, block.title, block.reference ?? '']
    case 'pageBreak':
      return []
    default:
      return [plain(block.text)]
  }
}

/** Every text of a document as it is printed, in its order. */
export function blockTexts({ blocks }: OfficialDocument): string[] {
  return blocks.flatMap(textsOf)
}
