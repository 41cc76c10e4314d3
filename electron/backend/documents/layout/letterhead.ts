import type { LetterheadBlock } from '../model.ts'
import type { Component } from '../rules.ts'
import { balancedParagraph, componentParagraph, type LayoutContext, measureIn, underText } from './context.ts'
import type { FlowCell, FlowParagraph, FlowTable } from './flow.ts'
import { unitsOf } from './lines.ts'

/** Room that a broken line leaves, so that a computer with a slightly wider font breaks it at the same words. */
const slackMm = 1.5

/**
 * How far a line that fits its column may reach out of it on either side: a computer that takes accented capitals from
 * a wider font does not break it. The columns and their centres stay where they are.
 */
const outsideMm = 3

/** The two columns: the wide left one where a line of the issuer's name does not fit the usual one. */
function columnsFor(block: LetterheadBlock, context: LayoutContext): readonly [number, number] {
  const { components, columns } = context.rules
  const widest = Math.max(
    ...block.superiorBody.map((line) => measureIn(components.superiorBody, context)(line)),
    ...block.issuingBody.map((line) => measureIn(components.issuingBody, context)(line)),
  )
  const usual = columns.header
  const wide = columns.headerForLongIssuer
  const chosen = wide && widest > usual.leftMm ? wide : usual
  return [chosen.leftMm, chosen.rightMm]
}

/** Distance of the mark of urgency from the number above it. */
const beforeUrgencyPt = 6

/** How urgent the document is, in a frame where the rule set asks for one. */
function urgencyMark(mark: string, containerMm: number, context: LayoutContext): FlowParagraph {
  const style = context.rules.components.urgencyMark
  const sideMm = Math.max(0, (containerMm - measureIn(style, context)(mark) - slackMm) / 2)
  const framed = style.frame !== undefined
  return componentParagraph(mark, style, context, {
    beforePt: beforeUrgencyPt,
    ...(framed ? { framed, leftIndentMm: sideMm, rightIndentMm: sideMm } : {}),
  })
}

function cell(content: FlowCell['content']): FlowCell {
  return { content, columnSpan: 1, rowSpan: 1, verticalAlign: 'top' }
}

/** The heading block: who issues on the left, the organisation's title on the right; number and date on one line. */
export function letterhead(block: LetterheadBlock, context: LayoutContext): FlowTable {
  const { components } = context.rules
  const [leftMm, rightMm] = columnsFor(block, context)
  const lines = (texts: readonly string[], style: Component): FlowParagraph[] =>
    texts.map((text) => componentParagraph(text, style, context))
  // a line that is too long for its column is broken here, so that both writers break it at the same word
  const names = (texts: readonly string[], style: Component): FlowParagraph[] =>
    texts.map((text) =>
      measureIn(style, context)(text) <= leftMm
        ? componentParagraph(text, style, context, { leftIndentMm: -outsideMm, rightIndentMm: -outsideMm })
        : balancedParagraph([text], style, leftMm - slackMm, context),
    )

  const issuer = [
    ...names(block.superiorBody, components.superiorBody),
    ...names(block.issuingBody, components.issuingBody),
    ...underText(block.issuingBody.at(-1) ?? '', components.issuingBody, leftMm, context),
    ...(components.separator ? lines([components.separator.text], components.separator) : []),
  ]
  const { organisationTitle, motto } = components
  const organisation = [
    ...lines([organisationTitle.text], organisationTitle),
    ...underText(organisationTitle.text, organisationTitle, rightMm, context),
    ...(motto ? [...lines([motto.text], motto), ...underText(motto.text, motto, rightMm, context)] : []),
  ]
  // both stand on one line, whatever their sizes
  const { number: numberStyle, placeDate } = components
  const larger = numberStyle.size.defaultPt > placeDate.size.defaultPt ? numberStyle : placeDate
  const { line } = componentParagraph('', larger, context)
  const number = [componentParagraph(block.number, numberStyle, context, { line })]
  if (block.letterSubject) {
    const style = components.officialLetterSubject
    const subject = style.prefix + block.letterSubject
    number.push(balancedParagraph(unitsOf(subject), style, leftMm - slackMm, context))
  }
  if (block.urgency) number.push(urgencyMark(block.urgency, leftMm, context))
  const date = [componentParagraph(block.placeDate, placeDate, context, { line })]
  return {
    kind: 'table',
    columnsMm: [leftMm, rightMm],
    rows: [
      { cells: [cell(issuer), cell(organisation)], isHeader: false },
      { cells: [cell(number), cell(date)], isHeader: false },
    ],
    borders: false,
    keepTogether: true,
    beforePt: 0,
    afterPt: 0,
  }
}
