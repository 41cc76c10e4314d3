import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ExpectedError } from '../../../../electron/backend/errors.ts'
import type { FileInEvent } from '../../../../shared/contract/files.ts'
import { openTestBackend, type TestBackend } from '../../../support/backend.ts'
import { inspectionOf, stored, unitNamed } from '../../../support/office.ts'
import { type PdfPrinter, pdfPrinter } from '../../../support/printPdf.ts'
import { linesOf, type PrintedPage, readPdf } from '../readPdf.ts'

let app: TestBackend
afterEach(() => app.close())

/** Prints nothing and remembers what it was asked to print. */
function fakePrinter(fails: (html: string) => boolean = () => false) {
  const printed: string[] = []
  return {
    printed,
    async printPdf(html: string): Promise<Uint8Array> {
      if (fails(html)) throw new ExpectedError('document.printerMissing')
      printed.push(html)
      return new Uint8Array([37, 80, 68, 70])
    },
  }
}

function bytesOf(file: FileInEvent | null | undefined): Uint8Array {
  return new Uint8Array(Buffer.from(file?.base64 ?? '', 'base64'))
}

/** Where the lines of a page stand, in hundredths of a millimetre, and how they look. */
function placesOf(page: PrintedPage): string[] {
  return linesOf(page).map(
    ({ text, leftMm, baselineMm, sizePt, font }) =>
      `${leftMm.toFixed(2)} ${baselineMm.toFixed(2)} ${sizePt.toFixed(1)} ${font} ${text}`,
  )
}

async function letters(names: readonly string[]): Promise<{ documentId: string }[]> {
  const targets: { documentId: string }[] = []
  for (const subject of names) {
    const edits = { subject, to: ['Đảng ủy các xã'], body: [`Nội dung ${subject}`] }
    const view = await app.client.documents.save({
      target: { document: 'generalLetter' },
      revision: 0,
      edits,
    })
    targets.push({ documentId: view.summary?.id ?? '' })
  }
  return targets
}

describe('files one by one', () => {
  test('each step has its file; names are told apart', async () => {
    const { printPdf } = fakePrinter()
    app = await openTestBackend({ services: { printPdf } })
    const targets = await letters(['một', 'một', 'hai'])
    const steps = []
    for await (const step of await app.client.documents.many({ targets, format: 'pdfFiles' }))
      steps.push(step)
    expect(steps.map(({ done, count, file }) => [done, count, file?.name])).toEqual([
      [1, 3, 'Công văn về việc một.pdf'],
      [2, 3, 'Công văn về việc một (2).pdf'],
      [3, 3, 'Công văn về việc hai.pdf'],
    ])
  })

  test('one that fails does not stop the others', async () => {
    const { printPdf } = fakePrinter((html) => html.includes('Nội dung hai'))
    app = await openTestBackend({ services: { printPdf } })
    const targets = [...(await letters(['một', 'hai', 'ba'])), { documentId: 'none' }]
    const steps = []
    for await (const step of await app.client.documents.many({ targets, format: 'pdfFiles' }))
      steps.push(step)
    expect(steps.map(({ file, failure }) => [file !== null, failure])).toEqual([
      [true, null],
      [false, expect.stringContaining('chưa có trình duyệt')],
      [true, null],
      [false, expect.stringContaining('Không tìm thấy văn bản này')],
    ])
  })

  test('closing the iterator ends the work', async () => {
    const { printPdf, printed } = fakePrinter()
    app = await openTestBackend({ services: { printPdf } })
    const targets = await letters(['một', 'hai', 'ba', 'bốn'])
    for await (const { done } of await app.client.documents.many({ targets, format: 'pdfFiles' })) {
      if (done === 2) break
    }
    // another call has its turn: nothing goes on behind it
    await app.client.documents.list({})
    expect(printed).toHaveLength(2)
  })

  test('Word files need no printer', async () => {
    app = await openTestBackend({ services: fakePrinter(() => true) })
    const targets = await letters(['một', 'hai'])
    const names = []
    for await (const { file } of await app.client.documents.many({ targets, format: 'docxFiles' })) {
      names.push(file?.name)
    }
    expect(names).toEqual(['Công văn về việc một.docx', 'Công văn về việc hai.docx'])
  })

  test('a step survives a transport that carries events as text', async () => {
    app = await openTestBackend({ services: fakePrinter() })
    for await (const step of await app.client.documents.many({
      targets: await letters(['một']),
      format: 'pdfFiles',
    })) {
      expect(JSON.parse(JSON.stringify(step))).toEqual(step)
      expect(Buffer.from(bytesOf(step.file)).toString('latin1')).toBe('%PDF')
    }
  })
})

describe('one PDF', () => {
  // One browser for all: starting one for each file is most of the time, and other tests do that.
  let printer: PdfPrinter
  beforeAll(async () => {
    printer = await pdfPrinter()
  }, 60_000)
  afterAll(() => printer.close())
  beforeEach(async () => {
    app = await openTestBackend({ services: { printPdf: printer.print } })
  })

  test.each(['party-hd05', 'state-nd30'] as const)(
    'by the rules %s each document has page numbers of its own, its appendices too',
    async (ruleSet) => {
      await app.client.settings.save({ ruleSet })
      const { teamId } = await inspectionOf(app.client, await unitNamed(app.client, 'Xã Huy Giáp'))
      const body = Array.from({ length: 60 }, (_, index) => `Đoạn thứ ${index + 1} của công văn này.`)
      const long = await app.client.documents.save({
        target: { document: 'generalLetter' },
        revision: 0,
        edits: { subject: 'việc dài', body },
      })
      const targets = [
        { documentId: long.summary?.id ?? '' },
        { document: 'inspectionPlan' as const, year: 2026 },
        { documentId: long.summary?.id ?? '' },
        { document: 'teamDecision' as const, recordId: teamId },
      ]
      const steps = []
      for await (const step of await app.client.documents.many({ targets, format: 'onePdf' }))
        steps.push(step)
      expect(steps.map(({ file }) => file !== null)).toEqual([false, false, false, true])
      const pages = await readPdf(bytesOf(steps.at(-1)?.file))
      const numbers = pages.map((page) => {
        const [first] = linesOf(page)
        return first && /^\d+$/.test(first.text) ? Number(first.text) : 1
      })
      // each document alone gives the numbers that it has among the others
      const alone: number[] = []
      for (const target of targets) {
        const file = await app.client.documents.pdf(target)
        for (const page of await readPdf(new Uint8Array(await file.arrayBuffer()))) {
          const [first] = linesOf(page)
          alone.push(first && /^\d+$/.test(first.text) ? Number(first.text) : 1)
        }
      }
      expect(numbers).toEqual(alone)
      expect(numbers.filter((number) => number > 1).length).toBeGreaterThan(3)
    },
    120_000,
  )

  test('documents of several rule sets are set each by its own, as they are alone', async () => {
    const targets = await letters(['một', 'hai', 'ba'])
    const other = targets[1] ?? { documentId: '' }
    const view = await app.client.documents.open(other)
    const body = Array.from({ length: 60 }, (_, index) => `Đoạn thứ ${index + 1} của công văn này.`)
    await app.client.documents.save({
      target: other,
      revision: view.revision,
      ruleSet: 'state-nd30',
      toneStyle: 'old',
      edits: { body },
    })
    const steps = []
    for await (const step of await app.client.documents.many({ targets, format: 'onePdf' })) steps.push(step)
    expect(steps.map(({ failure }) => failure)).toEqual([null, null, null])
    const together = await readPdf(bytesOf(steps.at(-1)?.file))
    const alone: PrintedPage[] = []
    for (const target of targets) {
      const file = await app.client.documents.pdf(target)
      alone.push(...(await readPdf(new Uint8Array(await file.arrayBuffer()))))
    }
    expect(together.length).toBeGreaterThan(3)
    expect(together.map(placesOf)).toEqual(alone.map(placesOf))
    expect(together[1]?.content).toContain('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  }, 60_000)

  test('an issued one is among them as it was issued', async () => {
    const recordId = await stored(app.client, 'inspectionTeam', { name: 'Đoàn kiểm tra số 1', year: 2026 })
    const target = { document: 'teamDecision' as const, recordId }
    const { summary } = await app.client.documents.issue({ target, number: '30', signedOn: '2026-03-11' })
    await app.client.records.save({ kind: 'inspectionTeam', id: recordId, values: { name: 'Tên khác' } })
    const steps = []
    const targets = [{ documentId: summary.id }]
    for await (const step of await app.client.documents.many({ targets, format: 'onePdf' })) steps.push(step)
    const pages = await readPdf(bytesOf(steps.at(-1)?.file))
    const text = pages.flatMap((page) => linesOf(page).map((line) => line.text)).join(' ')
    expect(text).toContain('Đoàn kiểm tra số 1')
    expect(text).not.toContain('Tên khác')
  }, 60_000)
})
