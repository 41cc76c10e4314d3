import { type TextWidth, textWidthMeasure } from '../fonts.ts'
import type { Block, HeadingBlock, ListItemBlock, OfficialDocument, RichText } from '../model.ts'
import type { Component, RuleSet } from '../rules.ts'
import type { ToneStyle } from '../toneStyle.ts'
import { ordinalLabel, pointLetter } from '../wording.ts'
import {
  balancedParagraph,
  bodyParagraph,
  componentParagraph,
  type LayoutContext,
  styledRuns,
  underText,
} from './context.ts'
import type { FlowElement, FlowSection } from './flow.ts'
import { letterhead } from './letterhead.ts'
import { unitsOf } from './lines.ts'
import { signatures } from './signatures.ts'
import { table } from './table.ts'

/** Distance above the type name, and under the block of the title, where the rule set gives none. */
const beforeTitlePt = 18
const afterTitlePt = 6

export type WriterOptions = {
  /** The program's `resources` folder: fonts are read from it. */
  resourcesFolder: string
  /** Placement of tones in print; as typed where left out. */
  toneStyle?: ToneStyle
}

function withLabel(label: string, text: RichText, labelBold: boolean): RichText {
  const runs = typeof text === 'string' ? [{ text }] : text
  return [{ text: label, bold: labelBold }, ...runs]
}

function headingRule(level: HeadingBlock['level'], { rules }: LayoutContext) {
  const rule = rules.components.headingLevels[level - 1]
  if (!rule) throw new Error(`The rule set has no heading of level ${level}`)
  return rule
}

function heading(block: HeadingBlock, context: LayoutContext): FlowElement[] {
  const { body } = context.rules.components
  const rule = headingRule(block.level, context)
  const label = ordinalLabel(rule.pattern, block.ordinals, context.rules)
  const style: Component = { ...body, bold: rule.bold, caps: rule.caps }
  // the label's own letters (a, b, c) keep their case
  const runs = [
    ...styledRuns(label, { ...style, caps: false }, context),
    ...styledRuns(block.text, style, context),
  ]
  return [bodyParagraph(runs, context, { keepWithNext: true, outline: block.level + 1 })]
}

function markerOf(block: ListItemBlock, context: LayoutContext): string {
  switch (block.marker) {
    case 'dash':
      return '- '
    case 'plus':
      return '+ '
    case 'number':
      return `${block.ordinal}. `
    case 'letter':
      return `${pointLetter(block.ordinal, context.rules)}) `
    case 'point':
      return ordinalLabel(headingRule(3, context).pattern, block.ordinals, context.rules)
  }
}

function title(typeName: string, abstract: string | undefined, context: LayoutContext): FlowElement[] {
  const { typeName: nameStyle, abstract: abstractStyle } = context.rules.components
  const name = componentParagraph(typeName, nameStyle, context, {
    beforePt: nameStyle.spacing?.beforePt ?? beforeTitlePt,
    keepWithNext: true,
    outline: 1,
  })
  if (!abstract) return [{ ...name, afterPt: afterTitlePt }]
  const under = underText(abstract, abstractStyle, context.widthMm, context)
  const block = [
    balancedParagraph(unitsOf(abstract), abstractStyle, context.widthMm, context, { keepWithNext: true }),
    ...under,
  ]
  const last = block.at(-1)
  return [name, ...block.slice(0, -1), ...(last ? [{ ...last, afterPt: last.afterPt + afterTitlePt }] : [])]
}

/** A line that says on what it rests needs no prefix that says so (the state's “Căn cứ ”). */
const statesItsBasis = /^(Căn cứ|Xét|Theo|Thực hiện)\s/iu

function legalBasis(lines: readonly string[], context: LayoutContext): FlowElement[] {
  const style = context.rules.components.legalBasis
  const prefixIsWord = /\p{L}/u.test(style.prefix)
  return lines.map((line, index) => {
    const prefix = prefixIsWord && statesItsBasis.test(line) ? '' : style.prefix
    const mark = index === lines.length - 1 ? style.last : style.separator
    const text = prefix + line.replace(/[;,.]\s*$/, '') + mark
    return bodyParagraph(styledRuns(text, style, context), context, {
      firstLineIndentMm: style.firstLineIndentMm,
    })
  })
}

function elementsOf(block: Exclude<Block, { kind: 'appendix' }>, context: LayoutContext): FlowElement[] {
  const { body, decisionPhrase, article } = context.rules.components
  const bodyText = (text: RichText) => bodyParagraph(styledRuns(text, body, context), context)
  switch (block.kind) {
    case 'letterhead':
      return [letterhead(block, context)]
    case 'title':
      return title(block.typeName, block.abstract, context)
    case 'legalBasis':
      return legalBasis(block.lines, context)
    case 'decision': {
      const spacing = { ...body.spacing, keepWithNext: true }
      return [
        balancedParagraph(block.decider, decisionPhrase, context.widthMm, context, spacing),
        componentParagraph(decisionPhrase.text, decisionPhrase, context, spacing),
      ]
    }
    case 'paragraph':
      return [bodyText(block.text)]
    case 'heading':
      return heading(block, context)
    case 'article': {
      const label = article.pattern.replace('{n}', String(block.number))
      return [bodyText(withLabel(label, block.text, article.bold))]
    }
    case 'listItem':
      return [bodyText(withLabel(markerOf(block, context), block.text, false))]
    case 'table':
      return [table(block, context)]
    case 'signatures':
      return [signatures(block, context)]
    case 'pageBreak':
      return [{ kind: 'pageBreak' }]
  }
}

/** The paragraph before the signatures stays with them, so that they are never alone on a page. */
function keepBeforeSignatures(elements: readonly FlowElement[]): FlowElement[] {
  return elements.map((element, index) => {
    const next = elements[index + 1]
    const signed = next?.kind === 'table' && next.keepTogether
    return element.kind === 'paragraph' && signed ? { ...element, keepWithNext: true } : element
  })
}

function appendixHead(block: Extract<Block, { kind: 'appendix' }>, context: LayoutContext): FlowElement[] {
  const { typeName, abstract, appendixTitle, appendixReference } = context.rules.components
  const label = appendixTitle ?? { ...typeName, caps: false, spacing: undefined }
  const reference = appendixReference ?? { ...abstract, bold: false, italic: true, rule: undefined }
  const keep = { keepWithNext: true }
  return [
    componentParagraph(block.label, label, context, { ...keep, outline: 1 }),
    balancedParagraph(unitsOf(block.title), { ...abstract, rule: undefined }, context.widthMm, context, keep),
    ...(block.reference ? [componentParagraph(block.reference, reference, context, keep)] : []),
  ]
}

function textWidthMm(rules: RuleSet, orientation: FlowSection['orientation']): number {
  const { widthMm, heightMm, margins } = rules.page
  // turned, the page's top margin lies on its left side
  return orientation === 'portrait'
    ? widthMm - margins.leftMm - margins.rightMm
    : heightMm - margins.topMm - margins.bottomMm
}

/** Lays a document out by a rule set: the sections and elements that both writers print. */
export function typeset(
  document: OfficialDocument,
  rules: RuleSet,
  options: WriterOptions,
): readonly FlowSection[] {
  const textWidth: TextWidth = textWidthMeasure(options.resourcesFolder)
  const sections: { orientation: FlowSection['orientation']; elements: FlowElement[] }[] = [
    { orientation: 'portrait', elements: [] },
  ]
  for (const block of document.blocks) {
    if (block.kind === 'appendix') sections.push({ orientation: block.orientation, elements: [] })
    const section = sections.at(-1)
    if (!section) continue
    const context: LayoutContext = {
      rules,
      textWidth,
      toneStyle: options.toneStyle ?? 'asTyped',
      widthMm: textWidthMm(rules, section.orientation),
    }
    section.elements.push(
      ...(block.kind === 'appendix' ? appendixHead(block, context) : elementsOf(block, context)),
    )
  }
  return sections
    .filter(({ elements }) => elements.length > 0)
    .map(({ orientation, elements }) => ({ orientation, elements: keepBeforeSignatures(elements) }))
}
