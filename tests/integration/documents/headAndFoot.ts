import { expect } from 'vitest'
import type { OfficialDocument } from '../../../electron/backend/documents/model.ts'
import type { RuleSet } from '../../../electron/backend/documents/rules.ts'
import { near, toleranceMm } from './measures.ts'
import { linesOf, type PrintedPage, type PrintedText } from './readPdf.ts'

const mmPerPt = 25.4 / 72
/** Height of a line of the typeface, as a part of its size. */
const naturalLine = 1.15
/** How far under its letters an underline may lie. */
const underlineMm = 1.5
/** More recipients than this reach further down than the room to sign. */
const fewRecipients = 5

function lineThatBegins(page: PrintedPage, text: string): PrintedText {
  const start = text.split('\n')[0]?.replace(/\s+/g, ' ').trim() ?? ''
  const line = linesOf(page).find((candidate) => candidate.text.startsWith(start))
  if (!line) expect.fail(`no line begins with “${start}”`)
  return line
}

/** Both columns of the heading block begin on one line, and the number stands on one line with place and day. */
export function checkHead(page: PrintedPage | undefined, document: OfficialDocument, rules: RuleSet): void {
  const letterhead = document.blocks.find((block) => block.kind === 'letterhead')
  if (!page || !letterhead) return
  const { number, placeDate, superiorBody, issuingBody } = letterhead
  const date = lineThatBegins(page, placeDate)
  near(lineThatBegins(page, number).baselineMm, date.baselineMm, 'number and date')
  const [first = ''] = [...superiorBody, ...issuingBody]
  const title = lineThatBegins(page, rules.components.organisationTitle.text)
  near(lineThatBegins(page, first).baselineMm, title.baselineMm, 'the first lines of both columns')
}

/** The room to sign is as high as the rule set says, names stand on one line, “Nơi nhận:” is underlined where it says so. */
export function checkFoot(pages: readonly PrintedPage[], document: OfficialDocument, rules: RuleSet): void {
  const { components } = rules
  for (const block of document.blocks) {
    if (block.kind !== 'signatures') continue
    const named = block.columns.filter(({ name }) => name !== '')
    const page = pages.findLast(({ content }) => named.every(({ name }) => content.includes(name)))
    if (!page || named.length === 0) continue
    const lines = linesOf(page)
    const names = named.map(({ name }) => {
      // the same name may stand in the text above
      const line = lines.findLast(({ text }) => text === name)
      if (!line) return expect.fail(`“${name}” stands on no line of its own`)
      return line
    })
    const lowest = Math.max(...names.map(({ baselineMm }) => baselineMm))
    for (const name of names) near(name.baselineMm, lowest, `the names “${name.text}”`, 0.2)

    const over = lines.filter(({ leftMm, rightMm, baselineMm }) =>
      names.some((name) => baselineMm < lowest - 1 && leftMm < name.rightMm && rightMm > name.leftMm),
    )
    const roomMm = lowest - Math.max(...over.map(({ baselineMm }) => baselineMm))
    const lineMm = components.signerName.size.defaultPt * naturalLine * mmPerPt
    const expectedMm = components.signatureGap.heightMm + lineMm
    expect(roomMm, 'room to sign').toBeGreaterThanOrEqual(expectedMm - toleranceMm)
    if ((block.recipients?.items.length ?? 0) <= fewRecipients) near(roomMm, expectedMm, 'room to sign', 1)

    if (!block.recipients) continue
    const label = lineThatBegins(page, components.recipientsLabel.text)
    const underlines = page.rules.filter(
      ({ topMm, leftMm, rightMm }) =>
        topMm > label.baselineMm &&
        topMm < label.baselineMm + underlineMm &&
        Math.abs(leftMm - label.leftMm) < toleranceMm &&
        Math.abs(rightMm - label.rightMm) < toleranceMm,
    )
    expect(underlines, 'lines under the label of the recipients').toHaveLength(
      components.recipientsLabel.underline ? 1 : 0,
    )
  }
}
