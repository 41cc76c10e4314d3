import { setImmediate } from 'node:timers/promises'
import type { z } from 'zod'
import type { batchFormat, batchProgress } from '../../../../shared/contract/documents.ts'
import type { FileInEvent } from '../../../../shared/contract/files.ts'
import { ExpectedError } from '../../errors.ts'
import type { Services } from '../../services.ts'
import { htmlOfMany } from '../htmlWriter.ts'
import { docxFile, fileNameOf, pageHtml, pdfFile } from './output.ts'
import { type Prepared, prepareTarget, type Target } from './prepare.ts'

/** A step as the contract has it, its file not yet turned into text. */
type Progress = Omit<z.output<typeof batchProgress>, 'file'> & { file: File | null }
type Format = z.output<typeof batchFormat>

/** A sentence for the clerk; what the program did not expect is written to the log. */
export function failureOf(services: Services, error: unknown): string {
  if (error instanceof ExpectedError) return error.message
  services.log.write('bug', error instanceof Error ? String(error.stack) : String(error))
  return 'Không lập được văn bản này do lỗi của chương trình; lỗi đã ghi vào nhật ký. Các văn bản khác vẫn được lập.'
}

/** Names of files, each once: a second of one name gets a number. */
function uniqueNames(): (title: string) => string {
  const used = new Map<string, number>()
  return (title) => {
    const name = fileNameOf(title)
    const times = (used.get(name.toLowerCase()) ?? 0) + 1
    used.set(name.toLowerCase(), times)
    return times === 1 ? name : `${name} (${times})`
  }
}

/** One file for each document. */
async function* separateFiles(
  services: Services,
  targets: readonly Target[],
  format: Exclude<Format, 'onePdf'>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress, void, undefined> {
  const nameOf = uniqueNames()
  for (const [index, target] of targets.entries()) {
    signal?.throwIfAborted()
    const step = { done: index + 1, count: targets.length }
    let title = ''
    try {
      const prepared = await prepareTarget(services, target)
      title = prepared.document.title
      const name = nameOf(title)
      const file =
        format === 'docxFiles'
          ? await docxFile(services, name, prepared)
          : await pdfFile(services, name, pageHtml(services, prepared))
      yield { ...step, title, file, failure: null }
    } catch (error) {
      yield { ...step, title, file: null, failure: failureOf(services, error) }
    }
    await setImmediate()
  }
}

/** All documents in one PDF file, each by its own rules and with page numbers of its own. The file comes with the last step. */
async function* oneFile(
  services: Services,
  targets: readonly Target[],
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress, void, undefined> {
  const count = targets.length
  const ready: Prepared[] = []
  for (const [index, target] of targets.entries()) {
    signal?.throwIfAborted()
    let title = ''
    let failure: string | null = null
    try {
      const prepared = await prepareTarget(services, target)
      title = prepared.document.title
      ready.push(prepared)
    } catch (error) {
      failure = failureOf(services, error)
    }
    if (index < count - 1) yield { done: index + 1, count, title, file: null, failure }
    else yield { done: count, count, title, failure, file: await joined(services, ready) }
    await setImmediate()
  }
}

/** The documents printed as one; null where there is none. */
async function joined(services: Services, ready: readonly Prepared[]): Promise<File | null> {
  const [first, ...others] = ready
  if (!first) return null
  const title =
    ready.length === 1 ? first.document.title : `${first.document.title} và ${ready.length - 1} văn bản khác`
  const html = htmlOfMany(title, [first, ...others], services.options.resourcesFolder)
  return pdfFile(services, fileNameOf(title), html)
}

async function inEvent(file: File): Promise<FileInEvent> {
  const { name, type } = file
  return { name, type, base64: Buffer.from(await file.arrayBuffer()).toString('base64') }
}

/**
 * Makes many documents, one step for each; one that fails does not stop the others. Closing the iterator or aborting the
 * signal ends it. Throws `document.printerMissing` where one PDF is asked for and nothing can print.
 */
export async function* makeMany(
  services: Services,
  { targets, format }: { targets: readonly Target[]; format: Format },
  signal?: AbortSignal,
): AsyncGenerator<z.output<typeof batchProgress>, void, undefined> {
  const steps =
    format === 'onePdf'
      ? oneFile(services, targets, signal)
      : separateFiles(services, targets, format, signal)
  for await (const step of steps) yield { ...step, file: step.file && (await inEvent(step.file)) }
}
