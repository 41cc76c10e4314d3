import type { AppendixBlock } from '../model.ts'
import { balancedParagraph, componentParagraph, type LayoutContext, underText } from './context.ts'
import type { FlowElement } from './flow.ts'
import { unitsOf } from './lines.ts'

/**
 * The head of an appendix: its label, its name and the document to which it belongs. The state prints the name in
 * capitals (decree 30/2020/NĐ-CP, annex I); the Party puts the dashes under the head as it does under a title.
 */
export function appendixHead(block: AppendixBlock, context: LayoutContext): FlowElement[] {
  const { typeName, abstract, appendixTitle, appendixReference } = context.rules.components
  const label = appendixTitle ?? { ...typeName, caps: false, spacing: undefined }
  const name = { ...abstract, rule: undefined, caps: context.rules.style === 'state' }
  const reference = appendixReference ?? { ...abstract, bold: false, italic: true, rule: undefined }
  const keep = { keepWithNext: true }
  const dashes = abstract.rule?.kind === 'text' ? underText('', abstract, context.widthMm, context) : []
  return [
    componentParagraph(block.label, label, context, { ...keep, outline: 1 }),
    balancedParagraph(unitsOf(block.title), name, context.widthMm, context, keep),
    ...(block.reference
      ? [balancedParagraph(unitsOf(block.reference), reference, context.widthMm, context, keep)]
      : []),
    ...dashes,
  ]
}
