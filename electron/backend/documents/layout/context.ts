import type { TextWidth } from '../fonts.ts'
import type { RichText, Run } from '../model.ts'
import type { Component, RuleSet } from '../rules.ts'
import { type ToneStyle, withToneStyle } from '../toneStyle.ts'
import { type FlowParagraph, type FlowRule, type FlowRun, type LineHeight, naturalLine } from './flow.ts'
import { balancedLines, unitsOf } from './lines.ts'

/** What laying out a block needs. */
export type LayoutContext = {
  rules: RuleSet
  toneStyle: ToneStyle
  textWidth: TextWidth
  /** Width of the text of the current section. */
  widthMm: number
}

/** Distances over and under a line that is drawn under a text. */
const aboveRulePt = 1.5
const underRulePt = 2

/** Quotation marks typed on a keyboard as print has them: opening behind a space or bracket, else closing. */
function withPrintedQuotes(text: string): string {
  return text.replace(/(^|[\s([“=])"/gu, '$1“').replaceAll('"', '”')
}

/** Text as it is printed: NFC, in the tone style, with the quotation marks of print, in capitals where asked for. */
export function printed(text: string, caps: boolean, context: LayoutContext): string {
  const styled = withPrintedQuotes(withToneStyle(text, context.toneStyle))
  return caps ? styled.toLocaleUpperCase('vi') : styled
}

function runsOf(text: RichText): readonly Run[] {
  return typeof text === 'string' ? [{ text }] : text
}

/** Runs in the style of a component; emphasis in the text is added to it. */
export function styledRuns(text: RichText, style: Component, context: LayoutContext): FlowRun[] {
  return runsOf(text)
    .filter((run) => run.text !== '')
    .map((run) => ({
      text: printed(run.text, style.caps, context),
      sizePt: style.size.defaultPt,
      bold: style.bold || run.bold === true,
      italic: style.italic || run.italic === true,
      underline: style.underline,
    }))
}

/**
 * The typeface's own line height, but as an exact one: a letter that a computer takes from another font does not
 * push the lines apart.
 */
function naturalHeight({ size }: Component): LineHeight {
  return { exactPt: Math.round(size.defaultPt * naturalLine * 20) / 20 }
}

/** A paragraph in the style of a component, without indent, in the font's own line height. */
export function componentParagraph(
  text: RichText,
  style: Component,
  context: LayoutContext,
  options: Partial<FlowParagraph> = {},
): FlowParagraph {
  return {
    kind: 'paragraph',
    runs: styledRuns(text, style, context),
    align: style.align,
    firstLineIndentMm: 0,
    beforePt: style.spacing?.beforePt ?? 0,
    afterPt: style.spacing?.afterPt ?? 0,
    line: naturalHeight(style),
    keepWithNext: false,
    ...options,
  }
}

function bodyLine(rules: RuleSet): LineHeight {
  const spacing = rules.components.body.lineSpacing
  return spacing.rule === 'exact' ? { exactPt: spacing.defaultPt } : { lines: spacing.defaultLines }
}

/** A paragraph of the body, with its first-line indent, its distances and its line height. */
export function bodyParagraph(
  runs: readonly FlowRun[],
  context: LayoutContext,
  options: Partial<FlowParagraph> = {},
): FlowParagraph {
  const { body } = context.rules.components
  return {
    kind: 'paragraph',
    runs,
    align: body.align,
    firstLineIndentMm: body.firstLineIndentMm,
    beforePt: body.spacing.beforePt,
    afterPt: body.spacing.afterPt,
    line: bodyLine(context.rules),
    keepWithNext: false,
    ...options,
  }
}

/**
 * What the rule set puts under a text: a line as long as the text or a part of it, a text such as `-----`, or nothing.
 * @param containerMm width in which the text is centred
 */
export function underText(
  text: string,
  style: Component,
  containerMm: number,
  context: LayoutContext,
): (FlowParagraph | FlowRule)[] {
  const { rule } = style
  if (!rule) return []
  if (rule.kind === 'text') {
    return [componentParagraph(rule.text, { ...style, bold: false, rule: undefined }, context)]
  }
  const ratio = rule.lengthRatio ?? ((rule.minLengthRatio ?? 1) + (rule.maxLengthRatio ?? 1)) / 2
  const width = measureIn(style, context)(text)
  return [
    {
      kind: 'rule',
      lengthMm: Math.min(width, containerMm) * ratio,
      containerMm,
      thicknessPt: rule.thicknessPt,
      beforePt: aboveRulePt,
      afterPt: underRulePt,
    },
  ]
}

/** Measures text in the style of a component, as it is printed. */
export function measureIn(style: Component, context: LayoutContext): (text: string) => number {
  const metrics = { sizePt: style.size.defaultPt, bold: style.bold, italic: style.italic }
  return (text) => context.textWidth(printed(text, style.caps, context), metrics)
}

/** A text of a component in one paragraph, its lines balanced between units that stay on one line. */
export function balancedParagraph(
  units: readonly string[],
  style: Component,
  widthMm: number,
  context: LayoutContext,
  options: Partial<FlowParagraph> = {},
): FlowParagraph {
  const measure = measureIn(style, context)
  const fitting = units.flatMap((text) => (measure(text) > widthMm ? unitsOf(text) : [text]))
  return componentParagraph(balancedLines(fitting, widthMm, measure).join('\n'), style, context, options)
}
