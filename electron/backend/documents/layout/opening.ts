import type { AddresseeBlock } from '../model.ts'
import {
  balancedParagraph,
  bodyParagraph,
  componentParagraph,
  type LayoutContext,
  measureIn,
  styledRuns,
  underText,
} from './context.ts'
import type { FlowElement, FlowParagraph } from './flow.ts'
import { unitsOf } from './lines.ts'

/** Distance above the type name, and under the block of the title, where the rule set gives none. */
const beforeTitlePt = 18
const afterTitlePt = 6

/** Distance of the addressee from the heading block of a letter and from the title of a submission. */
const beforeAddresseePt = { letter: 18, submission: 12 }
const afterAddresseePt = 12
const betweenAddresseesPt = 3

/** The name of the kind of document and what it is about. */
export function title(typeName: string, abstract: string | undefined, context: LayoutContext): FlowElement[] {
  const { typeName: nameStyle, abstract: abstractStyle } = context.rules.components
  const name = componentParagraph(typeName, nameStyle, context, {
    beforePt: nameStyle.spacing?.beforePt ?? beforeTitlePt,
    keepWithNext: true,
    outline: 1,
  })
  if (!abstract) return [{ ...name, afterPt: afterTitlePt }]
  const keep = { keepWithNext: true }
  const text = balancedParagraph(unitsOf(abstract), abstractStyle, context.widthMm, context, keep)
  const lines = text.runs.flatMap((run) => run.text.split('\n'))
  const measure = measureIn(abstractStyle, context)
  const widest = lines.toSorted((a, b) => measure(b) - measure(a))[0] ?? ''
  const block = [text, ...underText(widest, abstractStyle, context.widthMm, context)]
  const last = block.at(-1)
  return [name, ...block.slice(0, -1), ...(last ? [{ ...last, afterPt: last.afterPt + afterTitlePt }] : [])]
}

/** Lines after the first begin further right, under the first word of the text. */
function hanging(leftMm: number, hangMm: number): Partial<FlowParagraph> {
  return { align: 'left', leftIndentMm: leftMm + hangMm, firstLineIndentMm: -hangMm }
}

function oneAddressee(name: string, label: string, context: LayoutContext): FlowParagraph {
  const { addressee, body } = context.rules.components
  const labelMm = measureIn(addressee.label, context)(`${label} `)
  const fits = labelMm + measureIn(addressee, context)(name) <= context.widthMm
  return {
    ...componentParagraph(name, addressee, context, fits ? {} : hanging(body.firstLineIndentMm, labelMm)),
    runs: [
      ...styledRuns(`${label} `, addressee.label, context),
      ...styledRuns(name, { ...addressee, italic: false }, context),
    ],
  }
}

/** The label on a line of its own, the dashes of the names one under another below its colon. */
function severalAddressees(
  names: readonly string[],
  label: string,
  context: LayoutContext,
): readonly FlowParagraph[] {
  const { addressee, body } = context.rules.components
  const { prefix, separator, last } = addressee.several
  const colonMm = measureIn(addressee.label, context)(label.replace(/:$/, ''))
  const items = names.map((name, index) => `${prefix}${name}${index === names.length - 1 ? last : separator}`)
  const widestMm = Math.max(...items.map(measureIn(addressee, context)))
  const leftMm = Math.max(body.firstLineIndentMm, (context.widthMm - colonMm - widestMm) / 2)
  const prefixMm = measureIn(addressee, context)(prefix)
  return [
    componentParagraph(label, addressee.label, context, { leftIndentMm: leftMm }),
    ...items.map((item) =>
      componentParagraph(item, addressee, context, {
        ...hanging(leftMm + colonMm, prefixMm),
        beforePt: betweenAddresseesPt,
      }),
    ),
  ]
}

/** To whom the document goes, by its label: `Kính gửi:`, `Kính trình:`. */
export function addressees(block: AddresseeBlock, context: LayoutContext): FlowElement[] {
  const { texts } = context.rules.components.addressee.label
  const label = block.of === 'letter' ? texts.CV : texts.TTr
  const [only = ''] = block.to
  const lines =
    block.to.length > 1 ? severalAddressees(block.to, label, context) : [oneAddressee(only, label, context)]
  return lines.map((line, index) => ({
    ...line,
    keepWithNext: true,
    beforePt: index === 0 ? beforeAddresseePt[block.of] : line.beforePt,
    afterPt: index === lines.length - 1 ? afterAddresseePt : 0,
  }))
}

/** A line that says on what it rests needs no prefix that says so (the state's “Căn cứ ”). */
const statesItsBasis = /^(Căn cứ|Xét|Theo|Thực hiện)\s/iu

/** The bases; the mark of the rule set closes the last one where the deciding body follows, else a full stop. */
export function legalBasis(
  lines: readonly string[],
  beforeDecision: boolean,
  context: LayoutContext,
): FlowElement[] {
  const style = context.rules.components.legalBasis
  const prefixIsWord = /\p{L}/u.test(style.prefix)
  const last = beforeDecision ? style.last : '.'
  return lines.map((line, index) => {
    const prefix = prefixIsWord && statesItsBasis.test(line) ? '' : style.prefix
    const mark = index === lines.length - 1 ? last : style.separator
    const text = prefix + line.replace(/[;,.]\s*$/, '') + mark
    return bodyParagraph(styledRuns(text, style, context), context, {
      firstLineIndentMm: style.firstLineIndentMm,
    })
  })
}
