import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import { ExpectedError } from '../../errors.ts'
import { startThread, threadScript } from '../../threads.ts'
import { analyseFile, type FileReading } from '../analyse.ts'
import type { Decision } from '../match/decisions.ts'
import { indexUnits, type UnitEntry } from '../match/units.ts'
import type { Answer, Message } from './messages.ts'

/** Bounds of one file's reading: beyond them it is given up, the other files go on. */
const limits = {
  seconds: 180,
  /** A list of an office is read in one or two: what takes longer is damaged. */
  secondsOfSmall: 30,
  smallBytes: 5_000_000,
  heapMegabytes: 3_000,
} as const

/** A file to be read. */
export interface Order {
  bytes: Uint8Array
  name: string
  /** The same array for all files of one run: it is handed to the thread once. */
  units: readonly UnitEntry[]
  decisions: readonly Decision[]
}

interface Circumstances {
  signal?: AbortSignal | undefined
  /** Is told why the thread could not be started; the file is read here then. */
  tellFailure?: (reason: string) => void
}

/** A thread that reads one file after the other; it stays, for starting it takes as long as reading a small file. */
interface Thread {
  running: Promise<Worker | null> | null
  /** The last file that it was given. */
  last: Promise<unknown>
  /** Files that it was given and has not read. */
  waiting: number
  /** The units that it was told of. */
  unitsThere: readonly UnitEntry[] | null
}

/** So many small files are read at once; large ones one after the other, for the sake of the memory. */
export const filesAtOnce = Math.min(2, availableParallelism())

const threads = Array.from(
  { length: filesAtOnce },
  (): Thread => ({ running: null, last: Promise.resolve(), waiting: 0, unitsThere: null }),
)

function isSmall({ bytes }: Order): boolean {
  return bytes.length < limits.smallBytes
}

/** The thread that has least to do; for large files always the same one. */
function threadFor(order: Order): Thread {
  const suitable = isSmall(order) ? threads : threads.slice(0, 1)
  return suitable.reduce((least, thread) => (thread.waiting < least.waiting ? thread : least))
}

function startWorker(thread: Thread, tellFailure: (reason: string) => void): Promise<Worker | null> {
  const script = threadScript(import.meta.url, './worker.ts', './intakeWorker.js')
  const ended = () => {
    // After a Cancel another one may have been started meanwhile.
    if (thread.running === started) thread.running = null
  }
  thread.unitsThere = null
  const resourceLimits = { maxOldGenerationSizeMb: limits.heapMegabytes }
  const started = startThread(script, { resourceLimits }, { tellFailure, ended })
  return started
}

function stop(thread: Thread, worker: Worker): void {
  thread.running = null
  void worker.terminate()
}

function tooMuch(bytes: Uint8Array): ExpectedError {
  return new ExpectedError('file.tooLarge', { size: `${Math.max(1, Math.round(bytes.length / 1e6))} MB` })
}

function failed(order: Order, error: ExpectedError): FileReading {
  return { file: order.name, tables: [], error: { code: error.code, message: error.message } }
}

function ask(
  thread: Thread,
  worker: Worker,
  order: Order,
  signal: AbortSignal | undefined,
): Promise<FileReading> {
  return new Promise((resolve, reject) => {
    let reading: FileReading | null = null
    const tell = (message: Message) => worker.postMessage(message)
    const end = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      worker.removeAllListeners('message')
      worker.removeListener('error', onError)
      worker.unref()
    }
    const giveUp = () => {
      end()
      stop(thread, worker)
      resolve(failed(order, tooMuch(order.bytes)))
    }
    const cancel = () => {
      end()
      stop(thread, worker)
      reject(signal?.reason)
    }
    const onError = (error: unknown) => {
      const outOfMemory =
        error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      if (outOfMemory) return giveUp()
      end()
      reject(error)
    }
    const onMessage = (answer: Answer) => {
      const isDone = answer.kind === 'done' || (answer.kind === 'reading' && answer.isWhole)
      if (answer.kind === 'reading') reading = answer.reading
      else if (answer.kind === 'rows') reading?.tables[answer.table]?.rows.push(...answer.rows)
      else if (answer.kind === 'failed') {
        end()
        reject(new Error(answer.message))
      }
      if (isDone && reading) {
        end()
        resolve(reading)
      } else if (answer.kind === 'reading' || answer.kind === 'rows') tell({ kind: 'more' })
    }
    const seconds = isSmall(order) ? limits.secondsOfSmall : limits.seconds
    const timer = setTimeout(giveUp, seconds * 1_000)
    signal?.addEventListener('abort', cancel, { once: true })
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.ref()
    const units = order.units === thread.unitsThere ? null : order.units
    thread.unitsThere = order.units
    tell({ kind: 'read', ...order, units })
  })
}

async function analysed(
  thread: Thread,
  order: Order,
  { signal, tellFailure = () => {} }: Circumstances,
): Promise<FileReading> {
  signal?.throwIfAborted()
  thread.running ??= startWorker(thread, tellFailure)
  const worker = await thread.running
  // Slower for the others, but the file is read.
  if (!worker) return analyseFile(order.bytes, order.name, indexUnits(order.units), order.decisions)
  signal?.throwIfAborted()
  return await ask(thread, worker, order, signal)
}

/**
 * Reads a file as `analyseFile` does, in a thread beside this one. Aborting the signal ends the thread at once, whatever
 * it is doing, and throws the signal's reason. A file that takes too long or too much memory is a result with
 * `file.tooLarge`.
 */
export function analyseInWorker(order: Order, circumstances: Circumstances = {}): Promise<FileReading> {
  const thread = threadFor(order)
  thread.waiting += 1
  const turn = thread.last
    .then(() => analysed(thread, order, circumstances))
    .finally(() => {
      thread.waiting -= 1
    })
  thread.last = turn.catch(() => undefined)
  return turn
}
