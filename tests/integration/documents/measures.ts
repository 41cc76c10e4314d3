import { expect } from 'vitest'
import { cellPaddingMm } from '../../../electron/backend/documents/layout/flow.ts'
import type { OfficialDocument } from '../../../electron/backend/documents/model.ts'
import type { RuleSet } from '../../../electron/backend/documents/rules.ts'
import { type ExpectedText, expectedTexts } from './expectedTexts.ts'
import { linesOf, type PrintedPage, type PrintedText } from './readPdf.ts'

export const toleranceMm = 0.5
const tolerancePt = 0.1
const mmPerPt = 25.4 / 72
/** Chromium sets lines on whole pixels: two of them differ by one. */
const linePitchToleranceMm = 0.15
/** What a line of text cannot be nearer to the next than, as a part of its size. */
const leastPitch = 0.75
/** Ascent of the typeface, as a part of the size. */
const ascent = 0.891
/** Height of a line of the typeface, as a part of the size. */
const naturalLine = 1.15

export function near(value: number, expected: number, what: string, tolerance = toleranceMm): void {
  const message = `${what}: ${value} should be ${expected} ± ${tolerance}`
  expect(Math.abs(value - expected), message).toBeLessThanOrEqual(tolerance)
}

export const centre = ({ leftMm, rightMm }: { leftMm: number; rightMm: number }) => (leftMm + rightMm) / 2

/** Margins of a page as printed: turned, the edge on which it is bound lies at the top. */
function marginsOf(page: PrintedPage, { page: { margins } }: RuleSet) {
  const { topMm, bottomMm, leftMm, rightMm } = margins
  return page.widthMm > page.heightMm
    ? { topMm: leftMm, bottomMm: rightMm, leftMm: topMm, rightMm: bottomMm }
    : { topMm, bottomMm, leftMm, rightMm }
}

/** Paper and margins of every page, one typeface, no two texts on one another. */
export function checkPages(pages: readonly PrintedPage[], rules: RuleSet): void {
  for (const [index, page] of pages.entries()) {
    const where = `page ${index + 1}`
    const margins = marginsOf(page, rules)
    const sides = [rules.page.widthMm, rules.page.heightMm].toSorted((a, b) => a - b)
    ;[page.widthMm, page.heightMm]
      .toSorted((a, b) => a - b)
      .forEach((side, at) => {
        near(side, sides[at] ?? 0, `${where}: paper`)
      })
    const body = page.texts.filter(({ baselineMm }) => baselineMm > margins.topMm)
    const left = Math.min(...body.map(({ leftMm }) => leftMm), ...page.rules.map(({ leftMm }) => leftMm))
    const right = Math.max(...body.map(({ rightMm }) => rightMm), ...page.rules.map(({ rightMm }) => rightMm))
    expect(left, `${where}: left margin`).toBeGreaterThanOrEqual(margins.leftMm - toleranceMm)
    expect(right, `${where}: right margin`).toBeLessThanOrEqual(page.widthMm - margins.rightMm + toleranceMm)
    expect(
      Math.max(...body.map(({ baselineMm }) => baselineMm)),
      `${where}: bottom margin`,
    ).toBeLessThanOrEqual(page.heightMm - margins.bottomMm + toleranceMm)
    expect(new Set(page.texts.map(({ font }) => font.split('-')[0])), where).toEqual(new Set(['Tinos']))
    checkOverlaps(page, where)
    checkLinesApartFromTexts(page, where)
  }
}

function checkOverlaps(page: PrintedPage, where: string): void {
  const sorted = page.texts.toSorted((a, b) => a.baselineMm - b.baselineMm)
  for (const [index, upper] of sorted.entries()) {
    for (const lower of sorted.slice(index + 1)) {
      const pitchMm = lower.baselineMm - upper.baselineMm
      if (pitchMm > upper.sizePt * mmPerPt) break
      const sharedMm = Math.min(upper.rightMm, lower.rightMm) - Math.max(upper.leftMm, lower.leftMm)
      const leastMm = Math.min(upper.sizePt, lower.sizePt) * mmPerPt * leastPitch
      if (sharedMm < toleranceMm || pitchMm >= leastMm) continue
      expect.fail(`${where}: “${upper.text}” and “${lower.text}” are on one another`)
    }
  }
}

/** What of a line of text stands over its baseline at least, as a part of its size. */
const bodyOfLetters = 0.6

/** No line of a table runs through a text: what a cell holds fits into it, across and down. */
export function checkLinesApartFromTexts(page: PrintedPage, where: string): void {
  for (const { text, leftMm, rightMm, baselineMm, sizePt } of page.texts) {
    const topMm = baselineMm - sizePt * mmPerPt * bodyOfLetters
    const down = page.uprights.find(
      (line) =>
        line.leftMm > leftMm &&
        line.leftMm < rightMm + cellPaddingMm - toleranceMm &&
        line.topMm < topMm &&
        line.bottomMm > baselineMm,
    )
    if (down) expect.fail(`${where}: “${text}” does not fit into its column`)
    const across = page.rules.find(
      (line) =>
        line.topMm > topMm && line.topMm < baselineMm && line.leftMm < rightMm && line.rightMm > leftMm,
    )
    if (across) expect.fail(`${where}: a line runs through “${text}”`)
  }
}

/** The first page of the document and of each appendix has no number, the others count from 2. */
export function checkPageNumbers(
  pages: readonly PrintedPage[],
  document: OfficialDocument,
  rules: RuleSet,
): void {
  const { pageNumber } = rules
  const labels = document.blocks.flatMap((block) => (block.kind === 'appendix' ? [block.label] : []))
  let number = 0
  for (const [index, page] of pages.entries()) {
    const { topMm } = marginsOf(page, rules)
    const [first] = linesOf(page).filter(({ baselineMm }) => baselineMm > topMm)
    const starts = first !== undefined && first.text === labels[0]
    if (starts) labels.shift()
    number = starts ? 1 : number + 1
    const above = page.texts.filter(({ baselineMm }) => baselineMm <= topMm)
    const where = `number of page ${index + 1}`
    expect(
      above.map(({ text }) => text),
      where,
    ).toEqual(number === 1 ? [] : [String(number)])
    for (const text of above) {
      near(text.sizePt, pageNumber.size.defaultPt, where, tolerancePt)
      const margins = marginsOf(page, rules)
      near(centre(text), (margins.leftMm + page.widthMm - margins.rightMm) / 2, where)
      near(text.baselineMm - ascent * text.sizePt * mmPerPt, pageNumber.fromTopEdgeMm, where)
    }
  }
  expect(labels, 'appendices that begin no page').toEqual([])
}

type Found = ExpectedText & { line: PrintedText; pageIndex: number }

/** Where each expected text stands; they are looked for one after the other, in the order of the document. */
function find(pages: readonly PrintedPage[], expected: readonly ExpectedText[]): Found[] {
  const lines = pages.flatMap((page, pageIndex) => linesOf(page).map((line) => ({ line, pageIndex })))
  return expected.map((text) => {
    const hit = lines.find(({ line }) => line.text.startsWith(text.start))
    if (!hit) expect.fail(`no line begins with “${text.start}” (${text.component})`)
    // what has been found is not found again for the next text of the same words
    lines.splice(lines.indexOf(hit), 1)
    return { ...text, ...hit }
  })
}

function fontName({ bold, italic }: { bold: boolean; italic: boolean }): string {
  return `Tinos-${bold ? 'Bold' : ''}${italic ? 'Italic' : ''}${bold || italic ? '' : 'Regular'}`
}

/** Size, boldness, slope and place of every part of the document that the rule set names. */
export function checkComponents(
  pages: readonly PrintedPage[],
  document: OfficialDocument,
  rules: RuleSet,
): void {
  for (const { component, start, style, line, pageIndex, centredOn, left } of find(
    pages,
    expectedTexts(document, rules),
  )) {
    const what = `${component} “${start}”`
    near(line.sizePt, style.size.defaultPt, `${what}: size`, tolerancePt)
    expect(line.font, `${what}: font`).toBe(fontName(style))
    const page = pages[pageIndex]
    if (!page) continue
    const margins = marginsOf(page, rules)
    const widthMm = page.widthMm - margins.leftMm - margins.rightMm
    if (centredOn) {
      const places = centredOn.map((part) => margins.leftMm + part * widthMm)
      const nearest = places.toSorted((a, b) => Math.abs(a - centre(line)) - Math.abs(b - centre(line)))[0]
      near(centre(line), nearest ?? 0, `${what}: centre`)
    }
    if (left !== undefined) near(line.leftMm, margins.leftMm + left, `${what}: left edge`)
  }
}

/** Lines of the body are as far apart as the rule set says, paragraphs further by their distance. */
export function checkLineSpacing(pages: readonly PrintedPage[], rules: RuleSet): void {
  const { body } = rules.components
  const spacing = body.lineSpacing
  const linePt =
    spacing.rule === 'exact' ? spacing.defaultPt : spacing.defaultLines * body.size.defaultPt * naturalLine
  const betweenPt = Math.max(body.spacing.beforePt, body.spacing.afterPt)
  const allowed = [linePt, linePt + betweenPt].map((pt) => pt * mmPerPt)
  for (const [index, page] of pages.entries()) {
    const { leftMm, topMm, rightMm } = marginsOf(page, rules)
    // lines that begin at the margin or at the first-line indent and fill most of the width are the body's own
    const lines = linesOf(page).filter(({ baselineMm }) => baselineMm > topMm)
    const filled = (line: PrintedText | undefined) =>
      line !== undefined &&
      line.rightMm > page.widthMm - rightMm - toleranceMm &&
      [leftMm, leftMm + body.firstLineIndentMm].some((edge) => Math.abs(line.leftMm - edge) < toleranceMm)
    lines.forEach((line, at) => {
      const next = lines[at + 1]
      if (!next || !filled(line) || Math.abs(next.sizePt - line.sizePt) > tolerancePt) return
      if (Math.abs(next.leftMm - leftMm) > toleranceMm) return
      const pitchMm = next.baselineMm - line.baselineMm
      const nearest = allowed.toSorted((a, b) => Math.abs(a - pitchMm) - Math.abs(b - pitchMm))[0]
      near(pitchMm, nearest ?? 0, `page ${index + 1}, line “${line.text}”: line height`, linePitchToleranceMm)
    })
  }
}

type RuleUnder = { component: string; text: string; least: number; most: number; thicknessPt: number }

/** The lines that are drawn under texts: where, how long, how thick. */
export function checkRules(page: PrintedPage | undefined, document: OfficialDocument, rules: RuleSet): void {
  if (!page || document.blocks[0]?.kind !== 'letterhead') return
  const lines = linesOf(page)
  const [letterhead] = document.blocks
  const title = document.blocks.find((block) => block.kind === 'title')
  const { components } = rules
  const under = [
    ['organisationTitle', components.organisationTitle.text],
    ['motto', components.motto?.text],
    ['issuingBody', letterhead.issuingBody.at(-1)],
    ['abstract', title?.abstract],
  ] as const
  const expected = under.flatMap(([component, text]): RuleUnder[] => {
    const rule = components[component]?.rule
    if (!text || rule?.kind !== 'line') return []
    const least = rule.lengthRatio ?? rule.minLengthRatio ?? 1
    const most = rule.lengthRatio ?? rule.maxLengthRatio ?? 1
    return [{ component, text, least, most, thicknessPt: rule.thicknessPt }]
  })
  for (const { component, text, least, most, thicknessPt } of expected) {
    const start = text.split(' ').slice(0, 3).join(' ').toLocaleLowerCase('vi')
    const firstAt = lines.findIndex((line) => line.text.toLocaleLowerCase('vi').startsWith(start))
    const first = lines[firstAt]
    if (!first) expect.fail(`“${text}” is not on the page`)
    const [rule] = page.rules
      .filter(
        ({ topMm, leftMm, rightMm }) =>
          topMm > first.baselineMm && leftMm < centre(first) && rightMm > centre(first),
      )
      .toSorted((a, b) => a.topMm - b.topMm)
    if (!rule) expect.fail(`no line under ${component}`)
    const texts = lines.filter(
      (line) =>
        line.baselineMm >= first.baselineMm &&
        line.baselineMm < rule.topMm &&
        Math.abs(centre(line) - centre(first)) < 1,
    )
    const longest = Math.max(...texts.map(({ leftMm, rightMm }) => rightMm - leftMm))
    const lengthMm = rule.rightMm - rule.leftMm
    expect(lengthMm, `line under ${component}`).toBeGreaterThanOrEqual(longest * least - toleranceMm)
    expect(lengthMm, `line under ${component}`).toBeLessThanOrEqual(longest * most + toleranceMm)
    near(centre(rule), centre(first), `line under ${component}`)
    near(rule.thicknessPt, thicknessPt, `thickness under ${component}`, tolerancePt)
  }
}
