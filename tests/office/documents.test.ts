import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docxOf } from '../../electron/backend/documents/docxWriter.ts'
import { htmlOf } from '../../electron/backend/documents/htmlWriter.ts'
import type { OfficialDocument } from '../../electron/backend/documents/model.ts'
import { ruleSet } from '../../electron/backend/documents/rules.ts'
import { checkLinesApartFromTexts } from '../integration/documents/measures.ts'
import { type PrintedPage, readPdf } from '../integration/documents/readPdf.ts'
import { type PdfPrinter, pdfPrinter } from '../support/printPdf.ts'
import { resourcesFolder } from '../unit/documents/sampleFacts.ts'
import { documentNames, sampleDocument } from '../unit/documents/samples/documents.ts'
import { tableDocument } from '../unit/documents/sampleTable.ts'

const run = promisify(execFile)
const slow = 600_000
const toleranceMm = 1
const officeTest = test.skipIf(spawnSync('soffice', ['--version']).error !== undefined)

type Case = { name: string; document: OfficialDocument; rulesId: string }

function sampleCases(rulesId: string): Case[] {
  const rules = ruleSet(resourcesFolder, rulesId)
  return documentNames.map((name) => ({
    name: `${name} by ${rulesId}`,
    document: sampleDocument(name, 'usual', rules),
    rulesId,
  }))
}

const cases: readonly Case[] = [
  ...['party-hd05', 'party-hd36', 'state-nd30'].flatMap(sampleCases),
  { name: 'a table in an appendix', document: tableDocument, rulesId: 'party-hd05' },
  {
    name: 'long minutes',
    document: sampleDocument('inspectionMinutes', 'long', ruleSet(resourcesFolder)),
    rulesId: 'party-hd05',
  },
]

let printer: PdfPrinter
let folder: string

/** LibreOffice starts slowly: it prints all Word files at once. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'office-'))
  const files = cases.map((_case, index) => join(folder, `${index}.docx`))
  for (const [index, { document, rulesId }] of cases.entries()) {
    const bytes = await docxOf(document, ruleSet(resourcesFolder, rulesId), { resourcesFolder })
    await writeFile(files[index] ?? '', bytes)
  }
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    },
  )
  printer = await pdfPrinter()
}, slow)

afterAll(async () => {
  await printer.close()
  await rm(folder, { recursive: true, force: true })
})

async function byLibreOffice(index: number): Promise<PrintedPage[]> {
  return readPdf(await readFile(join(folder, `${index}.pdf`)))
}

async function byUs({ document, rulesId }: Case): Promise<PrintedPage[]> {
  return readPdf(
    await printer.print(htmlOf(document, ruleSet(resourcesFolder, rulesId), { resourcesFolder })),
  )
}

/**
 * The letters of all pages without their order: where LibreOffice takes accented letters from a second font they come
 * in stretches of their own. Hyphens that do not break a line are hyphens.
 */
function letters(pages: readonly PrintedPage[]): string {
  return sorted(pages.map(({ content }) => content).join(''))
}

function sorted(text: string): string {
  return [
    ...text
      .normalize('NFC')
      .replace(/\s/g, '')
      .replace(/\u2011/g, '-'),
  ]
    .sort()
    .join('')
}

/** How far the heading block may reach down the page. */
const headingBlockMm = 62
/** Texts nearer than this to one another stand on one line, whatever their sizes. */
const sameLineMm = 1.2

type HeadingLine = { baselineMm: number; letters: string }

/** The lines of the heading block, left and right column together. */
function headingLines({ texts }: PrintedPage): HeadingLine[] {
  const lines: HeadingLine[] = []
  for (const { text, baselineMm } of texts.toSorted((a, b) => a.baselineMm - b.baselineMm)) {
    const line = lines.at(-1)
    if (line && baselineMm - line.baselineMm < sameLineMm) line.letters += text
    else lines.push({ baselineMm, letters: text })
  }
  return lines
    .filter(({ baselineMm }) => baselineMm < headingBlockMm)
    .map((line) => ({ ...line, letters: sorted(line.letters) }))
}

/** The line under the title of the organisation: the one furthest right in the heading block. */
function organisationRule({ rules }: PrintedPage) {
  const [rule] = rules.filter(({ topMm }) => topMm < headingBlockMm).toSorted((a, b) => b.leftMm - a.leftMm)
  return rule
}

officeTest.each(cases.map((one, index) => [one.name, one, index] as const))(
  'LibreOffice prints the Word file of %s as we print it',
  async (_name, one, index) => {
    const [theirs, ours] = [await byLibreOffice(index), await byUs(one)]
    expect(theirs).toHaveLength(ours.length)
    // header rows are printed once more on every page: only documents that break alike can be compared letter by letter
    expect(letters(theirs)).toBe(letters(ours))

    theirs.forEach((page, at) => {
      checkLinesApartFromTexts(page, `page ${at + 1}`)
    })

    const [theirFirst, ourFirst] = [theirs[0], ours[0]]
    if (one.document.blocks[0]?.kind !== 'letterhead' || !theirFirst || !ourFirst) return
    const [found, expected] = [headingLines(theirFirst), headingLines(ourFirst)]
    expect(found.map((line) => line.letters)).toEqual(expected.map((line) => line.letters))
    found.forEach(({ baselineMm }, at) => {
      expect(Math.abs(baselineMm - (expected[at]?.baselineMm ?? 0))).toBeLessThanOrEqual(toleranceMm)
    })
    const [theirRule, rule] = [organisationRule(theirFirst), organisationRule(ourFirst)]
    for (const side of ['leftMm', 'rightMm', 'topMm'] as const) {
      expect(Math.abs((theirRule?.[side] ?? 0) - (rule?.[side] ?? 0))).toBeLessThanOrEqual(toleranceMm)
    }
  },
  slow,
)
