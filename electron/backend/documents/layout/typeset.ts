import { type TextWidth, textWidthMeasure } from '../fonts.ts'
import type { Block, HeadingBlock, ListItemBlock, OfficialDocument, RichText } from '../model.ts'
import type { Component, RuleSet } from '../rules.ts'
import type { ToneStyle } from '../toneStyle.ts'
import { ordinalLabel, pointLetter } from '../wording.ts'
import { appendixHead } from './appendix.ts'
import {
  balancedParagraph,
  bodyParagraph,
  componentParagraph,
  type LayoutContext,
  styledRuns,
} from './context.ts'
import { division } from './division.ts'
import type { FlowElement, FlowSection } from './flow.ts'
import { letterhead } from './letterhead.ts'
import { addressees, legalBasis, title } from './opening.ts'
import { signatures } from './signatures.ts'
import { table } from './table.ts'

export type WriterOptions = {
  /** The program's `resources` folder: fonts are read from it. */
  resourcesFolder: string
  /** Placement of tones in print; as typed where left out. */
  toneStyle?: ToneStyle
}

/** A text that ends with a colon stays with what it introduces. */
function introduces(text: RichText): boolean {
  const last = typeof text === 'string' ? text : (text.at(-1)?.text ?? '')
  return last.trimEnd().endsWith(':')
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

function elementsOf(
  block: Exclude<Block, { kind: 'appendix' }>,
  next: Block | undefined,
  context: LayoutContext,
): FlowElement[] {
  const { body, decisionPhrase, article } = context.rules.components
  const bodyText = (text: RichText) =>
    bodyParagraph(styledRuns(text, body, context), context, { keepWithNext: introduces(text) })
  switch (block.kind) {
    case 'letterhead':
      return [letterhead(block, context)]
    case 'title':
      return title(block.typeName, block.abstract, context)
    case 'addressee':
      return addressees(block, context)
    case 'legalBasis':
      return legalBasis(block.lines, next?.kind === 'decision', context)
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
    case 'division':
      return division(block, context)
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

/** What stands before the signatures stays with them, so that they are never alone on a page. */
function keepBeforeSignatures(elements: readonly FlowElement[]): FlowElement[] {
  return elements.map((element, index) => {
    const next = elements[index + 1]
    const signed = next?.kind === 'table' && next.keepTogether
    const keeps = element.kind === 'paragraph' || element.kind === 'table'
    return keeps && signed ? { ...element, keepWithNext: true } : element
  })
}

/** The text with the closing mark of the rule set (`./.` in the state's style) for its full stop. */
function withMark(text: RichText, endMark: string): RichText {
  if (typeof text === 'string') return text.replace(/\.$/, endMark)
  return text.map((run, index) =>
    index === text.length - 1 ? { ...run, text: run.text.replace(/\.$/, endMark) } : run,
  )
}

/** The last words over the signatures end the document. */
function withEndMark(blocks: readonly Block[], { wording }: RuleSet): readonly Block[] {
  return blocks.map((block, index) =>
    blocks[index + 1]?.kind === 'signatures' &&
    (block.kind === 'paragraph' || block.kind === 'listItem' || block.kind === 'article')
      ? { ...block, text: withMark(block.text, wording.endMark) }
      : block,
  )
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
  const blocks = withEndMark(document.blocks, rules)
  const sections: (FlowSection & { elements: FlowElement[] })[] = [
    { orientation: 'portrait', numberedSeparately: false, elements: [] },
  ]
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'appendix') {
      const numberedSeparately = rules.pageNumber.appendixNumberedSeparately
      sections.push({ orientation: block.orientation, numberedSeparately, elements: [] })
    }
    const section = sections.at(-1)
    if (!section) continue
    const context: LayoutContext = {
      rules,
      textWidth,
      toneStyle: options.toneStyle ?? 'asTyped',
      widthMm: textWidthMm(rules, section.orientation),
    }
    section.elements.push(
      ...(block.kind === 'appendix'
        ? appendixHead(block, context)
        : elementsOf(block, blocks[index + 1], context)),
    )
  }
  return sections
    .filter(({ elements }) => elements.length > 0)
    .map((section) => ({ ...section, elements: keepBeforeSignatures(section.elements) }))
}
