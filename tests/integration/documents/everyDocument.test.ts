import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DocumentBuilderName } from '../../../electron/backend/documents/builders/registry.ts'
import { htmlOf } from '../../../electron/backend/documents/htmlWriter.ts'
import type { OfficialDocument } from '../../../electron/backend/documents/model.ts'
import { ruleSet } from '../../../electron/backend/documents/rules.ts'
import { type PdfPrinter, pdfPrinter } from '../../support/printPdf.ts'
import { resourcesFolder } from '../../unit/documents/sampleFacts.ts'
import { documentNames, sampleDocument } from '../../unit/documents/samples/documents.ts'
import { checkFoot, checkHead } from './headAndFoot.ts'
import { checkComponents, checkLineSpacing, checkPageNumbers, checkPages, checkRules } from './measures.ts'
import { linesOf, type PrintedPage, readPdf } from './readPdf.ts'

const ruleSetIds = ['party-hd05', 'party-hd36', 'state-nd30']
/** Printing many documents on a busy machine. */
const slow = 180_000

let printer: PdfPrinter

beforeAll(async () => {
  printer = await pdfPrinter()
}, slow)

afterAll(() => printer.close())

async function printed(
  name: DocumentBuilderName,
  size: 'usual' | 'long',
  rulesId: string,
): Promise<{ document: OfficialDocument; pages: PrintedPage[] }> {
  const rules = ruleSet(resourcesFolder, rulesId)
  const document = sampleDocument(name, size, rules)
  return { document, pages: await readPdf(await printer.print(htmlOf(document, rules, { resourcesFolder }))) }
}

describe.concurrent.each(ruleSetIds)('by the rules %s', (rulesId) => {
  const rules = ruleSet(resourcesFolder, rulesId)

  test.each(documentNames)(
    'the measures of %s',
    async (name) => {
      const { document, pages } = await printed(name, 'usual', rulesId)
      checkPages(pages, rules)
      checkPageNumbers(pages, document, rules)
      checkComponents(pages, document, rules)
      checkLineSpacing(pages, rules)
      checkRules(pages[0], document, rules)
      checkHead(pages[0], document, rules)
      checkFoot(pages, document, rules)
    },
    slow,
  )
})

/** Lines over the signatures on their page that are neither page number nor header of a table. */
function linesOverSignatures(pages: readonly PrintedPage[], document: OfficialDocument): string[] {
  const signatures = document.blocks.find((block) => block.kind === 'signatures')
  const first = signatures?.placeDate ?? signatures?.columns[0]?.authority[0] ?? ''
  for (const page of pages) {
    const lines = linesOf(page)
    const at = lines.findIndex(({ text }) => text === first)
    const top = lines[at]
    if (!top) continue
    const above = lines
      .slice(0, at)
      .filter(({ baselineMm }) => baselineMm > 20 && baselineMm < top.baselineMm - 1)
    const plain = above.filter(({ font }) => font === 'Tinos-Regular')
    if (!page.content.includes('QUYẾT ĐỊNH:')) return plain.map(({ text }) => text)
  }
  return ['on the first page']
}

test.concurrent.each(ruleSetIds.flatMap((rulesId) => documentNames.map((name) => [name, rulesId] as const)))(
  '%s by %s at the limits: nothing overlaps, no row is split, no signature stands alone',
  async (name, rulesId) => {
    const rules = ruleSet(resourcesFolder, rulesId)
    const { document, pages } = await printed(name, 'long', rulesId)
    checkPages(pages, rules)
    checkPageNumbers(pages, document, rules)
    expect(linesOverSignatures(pages, document).length).toBeGreaterThan(0)

    const tables = document.blocks.filter((block) => block.kind === 'table')
    for (const table of tables.filter(({ columnNumbers }) => columnNumbers)) {
      const heading = table.headerRows[0]?.[1]?.text ?? ''
      const withTable = pages.filter(({ content }) => content.includes(heading) && content.includes('(1)'))
      const ordinals = withTable.flatMap((page) => {
        const numbers = linesOf(page).find(({ text }) => text.startsWith('(1)'))
        const below = linesOf(page).filter(
          ({ baselineMm, text }) => baselineMm > (numbers?.baselineMm ?? 0) + 2 && !text.startsWith('('),
        )
        // a row that came over from the page before would begin without its number
        expect(below[0]?.text).toMatch(/^\d+\b/)
        return below.flatMap(({ text, leftMm }) => (leftMm < 40 ? (text.match(/^\d+/)?.[0] ?? []) : []))
      })
      expect(withTable.length).toBeGreaterThan(0)
      expect(ordinals.length).toBeGreaterThanOrEqual(Math.min(table.rows.length, 40))
    }
  },
  slow,
)
