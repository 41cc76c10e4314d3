import type { Signature, SignaturesBlock } from '../model.ts'
import { authorityLine } from '../wording.ts'
import { componentParagraph, type LayoutContext } from './context.ts'
import type { FlowCell, FlowParagraph, FlowTable } from './flow.ts'

/** Distance from the text to the signatures. */
const beforeSignaturesPt = 12

function cell(content: FlowCell['content'], rowSpan = 1): FlowCell {
  return { content, columnSpan: 1, rowSpan, verticalAlign: 'top' }
}

/** Lines over a signature, kept with the name below. */
function capacity(signature: Signature, context: LayoutContext): FlowParagraph[] {
  const { authority, position } = context.rules.components
  return [
    ...signature.authority.map((line) =>
      componentParagraph(authorityLine(line, context.rules), authority, context, { keepWithNext: true }),
    ),
    ...signature.position.map((line) => componentParagraph(line, position, context, { keepWithNext: true })),
  ]
}

/** The room to sign in and the name. A name that is not known yet leaves its line empty. */
function signatureAndName(signature: Signature, context: LayoutContext): FlowCell['content'] {
  const { signatureGap, signerName } = context.rules.components
  return [
    {
      kind: 'gap',
      lines: signatureGap.defaultLines,
      linePt: (signatureGap.heightMm * 72) / 25.4 / signatureGap.defaultLines,
    },
    componentParagraph(signature.name, signerName, context),
  ]
}

function recipientLines(
  recipients: NonNullable<SignaturesBlock['recipients']>,
  context: LayoutContext,
): FlowParagraph[] {
  const { recipientsLabel, recipientsList: list } = context.rules.components
  const archive = `Lưu${list.archiveColon ? ':' : ''} ${recipients.archive}`
  const items = recipients.items.map((item) => `${list.prefix}${item}${list.separator}`)
  return [
    componentParagraph(recipientsLabel.text, recipientsLabel, context, { keepWithNext: true }),
    ...[...items, `${list.prefix}${archive}${list.last}`].map((line) =>
      componentParagraph(line, list, context, { keepWithNext: true }),
    ),
  ]
}

/**
 * The signatures, one to three columns; names stand on one line whatever stands above them. One signature with
 * recipients is the usual foot of a document: recipients left, signature right.
 */
export function signatures(block: SignaturesBlock, context: LayoutContext): FlowTable {
  const { signature: foot } = context.rules.columns
  const besideRecipients = block.recipients !== undefined || block.columns.length === 1
  const scale = context.widthMm / (foot.leftMm + foot.rightMm)
  const left = block.recipients ? recipientLines(block.recipients, context) : []
  const columnsMm = besideRecipients
    ? [foot.leftMm * scale, ...block.columns.map(() => (foot.rightMm * scale) / block.columns.length)]
    : block.columns.map(() => context.widthMm / block.columns.length)
  const capacities = block.columns.map((signature) => cell(capacity(signature, context)))
  const { placeDate } = context.rules.components
  const days = block.columns.map((_column, index) =>
    cell(
      block.placeDate && index === block.columns.length - 1
        ? [componentParagraph(block.placeDate, placeDate, context, { keepWithNext: true })]
        : [],
    ),
  )
  const names = block.columns.map((signature) => cell(signatureAndName(signature, context)))
  return {
    kind: 'table',
    columnsMm,
    rows: [
      ...(block.placeDate ? [{ cells: besideRecipients ? [cell([]), ...days] : days, isHeader: false }] : []),
      { cells: besideRecipients ? [cell(left, 2), ...capacities] : capacities, isHeader: false },
      { cells: names, isHeader: false },
    ],
    borders: false,
    keepTogether: true,
    beforePt: beforeSignaturesPt,
    afterPt: 0,
  }
}
