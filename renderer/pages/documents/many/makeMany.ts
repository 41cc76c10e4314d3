import type { z } from 'zod'
import type { batchFormat, batchProgress, DocumentTarget } from '../../../../shared/contract/documents.ts'
import type { FileInEvent, TransferredFile } from '../../../../shared/contract/files.ts'
import type { ManyFiles } from '../../../api/manyFiles.ts'

export type BatchFormat = z.output<typeof batchFormat>
type Progress = z.output<typeof batchProgress>

/** A file as it was before it became text within an event. */
function fileOf({ name, type, base64 }: FileInEvent): File {
  return new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type })
}

/** How far many documents are. */
export interface MakingState {
  done: number
  count: number
  /** The document dealt with last. */
  title: string
  /** Files that were saved. */
  saved: number
  /** Documents that could not be made or saved, with the reason in a sentence. */
  failures: { title: string; reason: string }[]
}

/** What came of it. `place`: the file or folder where they are; null where nothing was saved. */
export interface Made extends MakingState {
  place: string | null
  stopped: boolean
}

/**
 * Makes many documents one after another and saves each as it comes; what could not be made is told and the others
 * go on. Ends early, with what is saved until then, when the signal says so.
 */
export async function makeMany(parts: {
  targets: readonly DocumentTarget[]
  format: BatchFormat
  /** Where the files go; of one PDF the host asks when it is done. */
  files: ManyFiles | null
  ask: (
    input: { targets: DocumentTarget[]; format: BatchFormat },
    options: { signal: AbortSignal },
  ) => Promise<AsyncIterable<Progress>>
  /** Saves the one PDF where the clerk wants it; false where the clerk cancelled. */
  saveFile: (file: TransferredFile) => Promise<boolean>
  notWritten: string
  signal: AbortSignal
  onProgress: (state: MakingState) => void
}): Promise<Made> {
  const { targets, format, files, signal } = parts
  let state: MakingState = { done: 0, count: targets.length, title: '', saved: 0, failures: [] }
  let place: string | null = null
  const fail = (title: string, reason: string) => {
    state = { ...state, failures: [...state.failures, { title, reason }] }
  }
  parts.onProgress(state)
  try {
    for await (const step of await parts.ask({ targets: [...targets], format }, { signal })) {
      state = { ...state, done: step.done, count: step.count, title: step.title }
      if (step.failure !== null) fail(step.title, step.failure)
      if (step.file && files) {
        if (await files.add(step.file.name, await fileOf(step.file).arrayBuffer())) {
          state = { ...state, saved: state.saved + 1 }
        } else fail(step.title, parts.notWritten)
      } else if (step.file) {
        parts.onProgress(state)
        if (await parts.saveFile(fileOf(step.file))) {
          place = step.file.name
          state = { ...state, saved: 1 }
        }
      }
      parts.onProgress(state)
      if (signal.aborted) break
    }
  } catch (error) {
    // A stopped call ends with an error of its own.
    if (!signal.aborted) throw error
  }
  if (files) place = await files.finish()
  return { ...state, place, stopped: signal.aborted }
}
