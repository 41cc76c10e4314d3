import { fontFaceCss } from './fonts.ts'
import {
  baseCss,
  paragraphDeclarations,
  type RuledSection,
  StyleClasses,
  sectionClasses,
} from './htmlStyle.ts'
import {
  type FlowCell,
  type FlowElement,
  type FlowParagraph,
  type FlowRow,
  type FlowRun,
  type FlowTable,
  ruleHeightPt,
} from './layout/flow.ts'
import { documentNumbersApart } from './layout/lines.ts'
import { typeset, type WriterOptions } from './layout/typeset.ts'
import type { OfficialDocument } from './model.ts'
import type { RuleSet } from './rules.ts'
import { type ToneStyle, withToneStyle } from './toneStyle.ts'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

function runHtml(run: FlowRun): string {
  let html = (run.breaksNumbers ? [run.text] : documentNumbersApart(run.text))
    .map((part, index) => (index % 2 === 1 ? `<span>${escapeHtml(part)}</span>` : escapeHtml(part)))
    .join('')
    .replace(/\r?\n/g, '<br>')
  if (run.underline) html = `<u>${html}</u>`
  if (run.italic) html = `<i>${html}</i>`
  return run.bold ? `<b>${html}</b>` : html
}

function paragraphHtml(paragraph: FlowParagraph, abovePt: number, styles: StyleClasses): string {
  const tag = paragraph.outline === undefined ? 'p' : `h${Math.min(paragraph.outline, 4)}`
  const name = styles.nameOf(paragraphDeclarations(paragraph, abovePt))
  // an empty line keeps its height
  const content = paragraph.runs.map(runHtml).join('') || '&nbsp;'
  return `<${tag} class="${name}">${content}</${tag}>`
}

function cellHtml(cell: FlowCell, tag: 'td' | 'th', styles: StyleClasses): string {
  const spans =
    (cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : '') +
    (cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '')
  const align = cell.verticalAlign === 'middle' ? ' class="middle"' : ''
  const last = cell.content.at(-1)
  const underPt = last && 'afterPt' in last ? last.afterPt : 0
  // the distance under the last element makes the row higher, as in Word
  const under = underPt > 0 ? `<div class="${styles.nameOf(`height:${underPt}pt`)}"></div>` : ''
  return `<${tag}${spans}${align}>${elementsHtml(cell.content, styles)}${under}</${tag}>`
}

function rowsHtml(rows: readonly FlowRow[], tag: 'td' | 'th', styles: StyleClasses): string {
  return rows
    .map(({ cells, minHeightPt }) => {
      const height = minHeightPt === undefined ? '' : ` class="${styles.nameOf(`height:${minHeightPt}pt`)}"`
      return `<tr${height}>${cells.map((cell) => cellHtml(cell, tag, styles)).join('')}</tr>`
    })
    .join('\n')
}

function tableHtml(table: FlowTable, abovePt: number, styles: StyleClasses): string {
  const name = styles.nameOf(`margin-top:${abovePt}pt`)
  const classes = [name, table.borders ? 'grid' : 'plain', ...(table.keepTogether ? ['together'] : [])]
  const totalMm = table.columnsMm.reduce((sum, width) => sum + width, 0)
  const columns = table.columnsMm
    .map((width) => `<col style="width:${((width / totalMm) * 100).toFixed(3)}%">`)
    .join('')
  const header = table.rows.filter(({ isHeader }) => isHeader)
  const body = table.rows.filter(({ isHeader }) => !isHeader)
  const head = header.length > 0 ? `<thead>${rowsHtml(header, 'th', styles)}</thead>` : ''
  // a layout table is no table to a screen reader
  const role = table.borders ? '' : ' role="presentation"'
  return `<table class="${classes.join(' ')}"${role}><colgroup>${columns}</colgroup>${head}<tbody>${rowsHtml(body, 'td', styles)}</tbody></table>`
}

/** Distances are given to what stands below: they vanish at the top of a page, as in Word. */
function elementsHtml(elements: FlowCell['content'] | readonly FlowElement[], styles: StyleClasses): string {
  let pendingPt = 0
  const parts: string[] = []
  for (const element of elements) {
    switch (element.kind) {
      case 'paragraph':
        parts.push(paragraphHtml(element, Math.max(pendingPt, element.beforePt), styles))
        pendingPt = element.afterPt
        break
      case 'table':
        parts.push(tableHtml(element, Math.max(pendingPt, element.beforePt), styles))
        pendingPt = element.afterPt
        break
      case 'rule': {
        const declarations = `box-sizing:border-box;width:${element.lengthMm.toFixed(2)}mm;height:${ruleHeightPt}pt;margin:${Math.max(pendingPt, element.beforePt)}pt auto 0;border-top:${element.thicknessPt}pt solid`
        parts.push(`<div class="${styles.nameOf(declarations)}"></div>`)
        pendingPt = element.afterPt
        break
      }
      case 'gap':
        parts.push(`<div class="${styles.nameOf(`height:${element.lines * element.linePt}pt`)}"></div>`)
        pendingPt = 0
        break
      case 'pageBreak':
        parts.push('<div class="break"></div>')
        pendingPt = 0
        break
    }
  }
  return parts.join('\n')
}

/** Where the typefaces stand in a page: no text of a document can look like it. */
const fontsMark = '<style>/* fonts */'

/** A page and the CSS of the typefaces that it is set in. */
export interface Page {
  html: string
  fonts: string
}

/** The page as it is shown and printed. */
export function wholePage({ html, fonts }: Page): string {
  return html.replace(fontsMark, () => `<style>\n${fonts}`)
}

/**
 * The document as one HTML page that needs nothing else: on the screen it looks like sheets of paper, printed by
 * Chromium it is the official document (page size and margins are the page's own: ask for `preferCSSPageSize`).
 * Contains no script; fonts are embedded.
 */
export function htmlOf(document: OfficialDocument, rules: RuleSet, options: WriterOptions): string {
  return wholePage(pageOf(document, rules, options))
}

/** The same with its typefaces apart, which are most of it and the same in every document. */
export function pageOf(document: OfficialDocument, rules: RuleSet, options: WriterOptions): Page {
  const sections = typeset(document, rules, options).map((section) => ({ ...section, rules }))
  const title = withToneStyle(document.title, options.toneStyle ?? 'asTyped')
  return pageOfSections(title, sections, rules, options.resourcesFolder)
}

/** A document with the rules and the tone style that it is set by. */
export interface RuledDocument {
  document: OfficialDocument
  rules: RuleSet
  toneStyle: ToneStyle
}

/**
 * Many documents as one page, each by its own rules: each starts on a new sheet and with page numbers of its own.
 * @param title of the page as a whole
 */
export function htmlOfMany(
  title: string,
  documents: readonly [RuledDocument, ...RuledDocument[]],
  resourcesFolder: string,
): string {
  const sections: RuledSection[] = []
  for (const { document, rules, toneStyle } of documents) {
    const first = sections.length
    for (const [index, section] of typeset(document, rules, { resourcesFolder, toneStyle }).entries()) {
      const starts = first > 0 && index === 0
      sections.push(
        starts || section.numberedSeparately
          ? { ...section, rules, numberedSeparately: true }
          : { ...section, rules, ...(first > 0 ? { countedWith: first } : {}) },
      )
    }
  }
  return wholePage(pageOfSections(title, sections, documents[0].rules, resourcesFolder))
}

function pageOfSections(
  title: string,
  sections: readonly RuledSection[],
  rules: RuleSet,
  resourcesFolder: string,
): Page {
  const styles = new StyleClasses()
  const body = sections
    .map(
      (section, index) =>
        `<section class="${sectionClasses(section, index)}">\n${elementsHtml(section.elements, styles)}\n</section>`,
    )
    .join('\n')
  const html = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escapeHtml(title)}</title>
${fontsMark}
${baseCss(rules, sections)}
${styles.css()}
</style>
</head>
<body>
${body}
</body>
</html>
`
  return { html, fonts: fontFaceCss(resourcesFolder, body) }
}
