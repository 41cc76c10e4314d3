import { embeddedFamily } from './fonts.ts'
import {
  cellPaddingMm,
  cellPaddingPt,
  type FlowParagraph,
  type FlowSection,
  frame,
  naturalLine,
} from './layout/flow.ts'
import type { RuleSet } from './rules.ts'

/** Collects declarations and names a class for each different set of them, so that a long page stays small. */
export class StyleClasses {
  readonly #names = new Map<string, string>()

  /** The class for these declarations. */
  nameOf(declarations: string): string {
    const known = this.#names.get(declarations)
    if (known) return known
    const name = `s${this.#names.size + 1}`
    this.#names.set(declarations, name)
    return name
  }

  css(): string {
    return [...this.#names].map(([declarations, name]) => `.${name}{${declarations}}`).join('\n')
  }
}

/** Indents of all lines, and the frame, which is drawn outside of them. */
function sideDeclarations({ leftIndentMm = 0, rightIndentMm = 0, framed }: FlowParagraph): string[] {
  const outsideMm = framed ? frame.paddingMm : 0
  const sides = [
    ...(leftIndentMm === 0 ? [] : [`margin-left:${(leftIndentMm - outsideMm).toFixed(2)}mm`]),
    ...(rightIndentMm === 0 ? [] : [`margin-right:${(rightIndentMm - outsideMm).toFixed(2)}mm`]),
  ]
  return framed ? [...sides, `padding:0 ${outsideMm}mm`, `border:${frame.thicknessPt}pt solid`] : sides
}

/** Declarations of a paragraph; `abovePt` is its whole distance from what precedes it. */
export function paragraphDeclarations(paragraph: FlowParagraph, abovePt: number): string {
  const { line, runs } = paragraph
  const lineHeight = 'exactPt' in line ? `${line.exactPt}pt` : `${line.lines * naturalLine}`
  const size = runs[0]?.sizePt
  return [
    `margin-top:${abovePt}pt`,
    `text-align:${paragraph.align}`,
    `line-height:${lineHeight}`,
    ...(size === undefined ? [] : [`font-size:${size}pt`]),
    ...sideDeclarations(paragraph),
    ...(paragraph.firstLineIndentMm === 0 ? [] : [`text-indent:${paragraph.firstLineIndentMm}mm`]),
    ...(paragraph.keepWithNext ? ['break-after:avoid'] : []),
  ].join(';')
}

/** Name of the pages of a section and of the counter of their numbers. */
function pagesOf(sectionIndex: number): string {
  return `section${sectionIndex + 1}`
}

/** A section and the rules that it is set by. */
export type RuledSection = FlowSection & { rules: RuleSet }

/** Classes of a section: its shape on the screen and its pages in print. */
export function sectionClasses({ orientation }: FlowSection, index: number): string {
  return `sheet ${orientation} ${pagesOf(index)}`
}

/** Paper and margins of pages that stand upright or are turned: the side where they are bound stays the same. */
function paperDeclarations({ page }: RuleSet, orientation: FlowSection['orientation']): string {
  const { topMm, bottomMm, leftMm, rightMm } = page.margins
  return orientation === 'landscape'
    ? `size:${page.heightMm}mm ${page.widthMm}mm;margin:${leftMm}mm ${topMm}mm ${rightMm}mm ${bottomMm}mm;`
    : `size:${page.widthMm}mm ${page.heightMm}mm;margin:${topMm}mm ${rightMm}mm ${bottomMm}mm ${leftMm}mm;`
}

/** How the page number looks in the top margin. */
function numberDeclarations({ pageNumber }: RuleSet): string {
  return `font-family:${embeddedFamily};font-size:${pageNumber.size.defaultPt}pt;line-height:${naturalLine};vertical-align:top;padding-top:${pageNumber.fromTopEdgeMm}mm`
}

/**
 * Pages of a section. Chromium cannot set the page counter back, but a counter that is only counted on the pages of
 * one name starts at 1 with the first of them.
 * @param main the rules of the page as a whole; a section that is set by others has all measures of its own
 */
function sectionRules(
  { orientation, numberedSeparately, countedWith, rules }: RuledSection,
  index: number,
  main: RuleSet,
): string {
  const name = pagesOf(index)
  const isOther = rules !== main
  const paper = isOther || orientation === 'landscape' ? paperDeclarations(rules, orientation) : ''
  const style = rules.pageNumber.firstPageShown ? 'decimal' : 'fromsecond'
  const from = numberedSeparately ? index : countedWith
  const counter = from === undefined ? '' : pagesOf(from)
  const look = isOther ? `${numberDeclarations(rules)};` : ''
  const counted =
    counter === ''
      ? ''
      : `counter-increment:${counter};@top-center{${look}content:counter(${counter},${style})}`
  return `@page ${name}{${paper}${counted}}
.${name}{page:${name}}`
}

/** The paper, its margins and the page number in the top margin; page 1 has none where the rule set says so. */
function pageRules(rules: RuleSet, sections: readonly RuledSection[]): string {
  return `@counter-style nonumber{system:cyclic;symbols:'';suffix:''}
@counter-style fromsecond{system:extends decimal;range:2 infinite;fallback:nonumber}
@page{${paperDeclarations(rules, 'portrait')}@top-center{content:counter(page);${numberDeclarations(rules)}}}
${rules.pageNumber.firstPageShown ? '' : '@page :first{@top-center{content:none}}'}
${sections.map((section, index) => sectionRules(section, index, rules)).join('\n')}`
}

/** On the screen each section is a sheet of paper with its margins. */
function screenRules({ page }: RuleSet): string {
  const { topMm, bottomMm, leftMm, rightMm } = page.margins
  return `@media screen{
html{background:#d8dce2}
body{padding:8mm 0}
.sheet{box-sizing:border-box;margin:0 auto 8mm;background:#fff;box-shadow:0 1px 6px rgb(0 0 0/.35)}
.portrait{width:${page.widthMm}mm;min-height:${page.heightMm}mm;padding:${topMm}mm ${rightMm}mm ${bottomMm}mm ${leftMm}mm}
.landscape{width:${page.heightMm}mm;min-height:${page.widthMm}mm;padding:${leftMm}mm ${topMm}mm ${rightMm}mm ${bottomMm}mm}
}`
}

/** Everything but the classes of single elements. Kerning and ligatures are off: Word has neither by default. */
export function baseCss(rules: RuleSet, sections: readonly RuledSection[]): string {
  return `${pageRules(rules, sections)}
*{margin:0;padding:0}
body{font-family:${embeddedFamily},'${rules.font.family}',serif;color:${rules.font.colourHex};font-kerning:none;font-variant-ligatures:none;font-synthesis:none;orphans:2;widows:2;-webkit-print-color-adjust:exact}
h1,h2,h3,h4{font-weight:inherit;font-size:inherit}
p,h1,h2,h3,h4,td,th{overflow-wrap:break-word}
span{white-space:nowrap}
b{font-weight:700}i{font-style:italic}
.sheet+.sheet{break-before:page}
.break{break-after:page}
table{border-collapse:collapse;table-layout:fixed;width:100%}
td,th{vertical-align:top;font-weight:inherit}
thead{display:table-header-group}
tr{break-inside:avoid}
.grid{width:calc(100% - .75pt)}
.grid td,.grid th{border:.5pt solid ${rules.font.colourHex};padding:${cellPaddingPt}pt ${cellPaddingMm}mm}
.together{break-inside:avoid;break-before:avoid}
.middle{vertical-align:middle}
${screenRules(rules)}`
}
