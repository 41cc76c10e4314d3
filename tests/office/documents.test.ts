import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildInspectionMinutes } from '../../electron/backend/documents/builders/inspectionMinutes.ts'
import { buildTeamDecision } from '../../electron/backend/documents/builders/teamDecision.ts'
import { docxOf } from '../../electron/backend/documents/docxWriter.ts'
import { htmlOf } from '../../electron/backend/documents/htmlWriter.ts'
import type { OfficialDocument } from '../../electron/backend/documents/model.ts'
import { ruleSet } from '../../electron/backend/documents/rules.ts'
import { linesOf, type PrintedPage, readPdf } from '../integration/documents/readPdf.ts'
import { type PdfPrinter, pdfPrinter } from '../support/printPdf.ts'
import {
  decisionFacts,
  longMinutesFacts,
  minutesFacts,
  resourcesFolder,
} from '../unit/documents/sampleFacts.ts'
import { tableDocument } from '../unit/documents/sampleTable.ts'

const run = promisify(execFile)
const slow = 180_000
const officeTest = test.skipIf(spawnSync('soffice', ['--version']).error !== undefined)

let printer: PdfPrinter
let folder: string

beforeAll(async () => {
  printer = await pdfPrinter()
  folder = await mkdtemp(join(tmpdir(), 'office-'))
}, slow)

afterAll(async () => {
  await printer.close()
  await rm(folder, { recursive: true, force: true })
})

/** The Word file of a document as LibreOffice prints it. */
async function byLibreOffice(document: OfficialDocument, rulesId?: string): Promise<PrintedPage[]> {
  const file = join(folder, 'document.docx')
  await writeFile(file, await docxOf(document, ruleSet(resourcesFolder, rulesId), { resourcesFolder }))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file])
  return readPdf(await readFile(join(folder, 'document.pdf')))
}

async function byUs(document: OfficialDocument, rulesId?: string): Promise<PrintedPage[]> {
  const html = htmlOf(document, ruleSet(resourcesFolder, rulesId), { resourcesFolder })
  return readPdf(await printer.print(html))
}

/**
 * The letters of all pages without their order: where LibreOffice takes accented letters from a second font they come
 * in stretches of their own.
 */
function letters(pages: readonly PrintedPage[]): string {
  return [...pages.map(({ content }) => content.replace(/\s/g, '')).join('')].sort().join('')
}

const minutes = buildInspectionMinutes(minutesFacts, ruleSet(resourcesFolder))

officeTest.each([
  ['minutes', minutes, undefined],
  ['long minutes', buildInspectionMinutes(longMinutesFacts, ruleSet(resourcesFolder)), undefined],
  ['a decision', buildTeamDecision(decisionFacts, ruleSet(resourcesFolder)), undefined],
  [
    'a decision in the state style',
    buildTeamDecision(decisionFacts, ruleSet(resourcesFolder, 'state-nd30')),
    'state-nd30',
  ],
  ['a table in an appendix', tableDocument, undefined],
] as const)(
  'LibreOffice prints the Word file of %s with the same text on as many pages',
  async (_name, document, rulesId) => {
    const [theirs, ours] = [await byLibreOffice(document, rulesId), await byUs(document, rulesId)]
    expect(theirs).toHaveLength(ours.length)
    // header rows are printed once more on every page: only documents that break alike can be compared letter by letter
    expect(letters(theirs)).toBe(letters(ours))
  },
  slow,
)

officeTest(
  'the heading block stands within 1 mm of ours',
  async () => {
    const [[theirs], [ours]] = [await byLibreOffice(minutes), await byUs(minutes)]
    if (!theirs || !ours) throw new Error('Nothing was printed')
    const baselines = (page: PrintedPage) => [
      ...new Set(
        linesOf(page)
          .filter(({ baselineMm }) => baselineMm < 95)
          .map(({ baselineMm }) => Math.round(baselineMm * 10) / 10),
      ),
    ]
    const [expected, found] = [baselines(ours), baselines(theirs)]
    expect(found.length).toBe(expected.length)
    found.forEach((baseline, index) => {
      expect(Math.abs(baseline - (expected[index] ?? 0))).toBeLessThanOrEqual(1)
    })
    const [rule] = ours.rules
    const [theirRule] = theirs.rules
    expect(Math.abs((theirRule?.leftMm ?? 0) - (rule?.leftMm ?? 0))).toBeLessThanOrEqual(1)
    expect(Math.abs((theirRule?.rightMm ?? 0) - (rule?.rightMm ?? 0))).toBeLessThanOrEqual(1)
    expect(Math.abs((theirRule?.topMm ?? 0) - (rule?.topMm ?? 0))).toBeLessThanOrEqual(1)
  },
  slow,
)
