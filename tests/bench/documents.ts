import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DocumentTarget } from '../../shared/contract/documents.ts'
import { openTestBackend } from '../support/backend.ts'
import { pdfPrinter } from '../support/printPdf.ts'
import { inTurn, report } from './measure.ts'

// Ninety reminder letters, each out of a unit's own recommendations: the whole way from records to files against
// printing pages that are there already, and against writing bytes that are there already.
const letterCount = 90
/** Chromium takes a second for some letters on a busy computer; one run is ninety of them four times. */
const runsOfFiles = 1
/** One PDF and Word files are made in a moment: only the middle of several runs is no accident. */
const runs = 7

const printer = await pdfPrinter()
/** The pages that are printed, while they are gathered. */
let gathered: string[] | null = null
const { client, close } = await openTestBackend({
  services: {
    printPdf(html) {
      gathered?.push(html)
      return printer.print(html)
    },
  },
})
const folder = await mkdtemp(join(tmpdir(), 'so-dan-van-bench-'))

async function remindedUnits(): Promise<DocumentTarget[]> {
  const { rows } = await client.records.list({
    kind: 'unit',
    pageSize: letterCount,
    sort: { field: 'name', descending: false },
  })
  for (const { id } of rows) {
    for (const dueOn of ['2026-03-31', '2026-06-30']) {
      const values = {
        text: `Công khai đủ thời gian trước ${dueOn}`,
        unitId: id,
        status: 'open',
        stages: [{ dueOn, product: '' }],
      }
      await client.records.save({ kind: 'recommendation', values })
    }
  }
  return rows.map(({ id }) => ({ document: 'reminderLetter', recordId: id }))
}

const targets = await remindedUnits()
if (targets.length !== letterCount) throw new Error(`There are only ${targets.length} units`)

async function filesOf(format: 'onePdf' | 'pdfFiles' | 'docxFiles'): Promise<Uint8Array[]> {
  const files: Uint8Array[] = []
  for await (const { file, failure } of await client.documents.many({ targets, format })) {
    if (failure !== null) throw new Error(failure)
    if (file) files.push(Buffer.from(file.base64, 'base64'))
  }
  return files
}

async function write(files: readonly Uint8Array[]): Promise<void> {
  for (const [index, bytes] of files.entries()) await writeFile(join(folder, `${index}`), bytes)
}

/** Prints the pages of a format and nothing else. */
async function barePrinting(format: 'onePdf' | 'pdfFiles'): Promise<() => Promise<void>> {
  const pages: string[] = []
  gathered = pages
  await filesOf(format)
  gathered = null
  return async () => {
    for (const page of pages) await printer.print(page)
  }
}

const what = `${letterCount} công văn đôn đốc`
const bare = 'chỉ in các trang HTML có sẵn'
for (const [format, name, times] of [
  ['pdfFiles', 'tệp PDF', runsOfFiles],
  ['onePdf', 'một tệp PDF', runs],
] as const) {
  const print = await barePrinting(format)
  const ratio = await inTurn(times, async () => write(await filesOf(format)), print)
  report(`${what} ra ${name}`, bare, ratio)
}
const words = await filesOf('docxFiles')
report(
  `${what} ra tệp Word`,
  'chỉ ghi các tệp có sẵn',
  await inTurn(
    runs,
    async () => write(await filesOf('docxFiles')),
    () => write(words),
  ),
)

await printer.close()
await close()
await rm(folder, { recursive: true })
