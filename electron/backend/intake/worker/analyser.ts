import { Worker } from 'node:worker_threads'
import { ExpectedError } from '../../errors.ts'
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

/** The thread's script: the TypeScript itself, or what the build made of it beside the bundle. */
function scriptUrl(): URL {
  const own = import.meta.url
  return new URL(own.endsWith('.ts') ? './worker.ts' : './intakeWorker.js', own)
}

// One thread serves the process: starting one takes as long as reading a small file.
let running: Promise<Worker | null> | null = null
let last: Promise<unknown> = Promise.resolve()
// What the running thread has.
let unitsThere: readonly UnitEntry[] | null = null

/** Starts the thread; null where this computer cannot start it, with the reason told. */
function startWorker(tellFailure: (reason: string) => void): Promise<Worker | null> {
  return new Promise((resolve) => {
    const worker = new Worker(scriptUrl(), {
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
    })
    unitsThere = null
    // It must not keep the program alive.
    worker.unref()
    worker.once('message', () => resolve(worker))
    worker.once('error', (error) => {
      tellFailure(String(error))
      resolve(null)
    })
    worker.once('exit', () => {
      resolve(null)
      running = null
    })
  })
}

function stop(worker: Worker): void {
  running = null
  void worker.terminate()
}

function tooMuch(bytes: Uint8Array): ExpectedError {
  return new ExpectedError('file.tooLarge', { size: `${Math.max(1, Math.round(bytes.length / 1e6))} MB` })
}

function failed(order: Order, error: ExpectedError): FileReading {
  return { file: order.name, tables: [], error: { code: error.code, message: error.message } }
}

function ask(worker: Worker, order: Order, signal: AbortSignal | undefined): Promise<FileReading> {
  return new Promise((resolve, reject) => {
    let reading: FileReading | null = null
    const end = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      worker.removeAllListeners('message')
      worker.removeListener('error', onError)
      worker.unref()
    }
    const giveUp = () => {
      end()
      stop(worker)
      resolve(failed(order, tooMuch(order.bytes)))
    }
    const cancel = () => {
      end()
      stop(worker)
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
      if (answer.kind === 'reading') reading = answer.reading
      else if (answer.kind === 'rows') reading?.tables[answer.table]?.rows.push(...answer.rows)
      else if (answer.kind === 'failed') {
        end()
        reject(new Error(answer.message))
      } else if (answer.kind === 'done' && reading) {
        end()
        resolve(reading)
      }
    }
    const isSmall = order.bytes.length < limits.smallBytes
    const timer = setTimeout(giveUp, (isSmall ? limits.secondsOfSmall : limits.seconds) * 1_000)
    signal?.addEventListener('abort', cancel, { once: true })
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.ref()
    const message: Message = { ...order, units: order.units === unitsThere ? null : order.units }
    unitsThere = order.units
    worker.postMessage(message)
  })
}

async function analysed(
  order: Order,
  { signal, tellFailure = () => {} }: Circumstances,
): Promise<FileReading> {
  signal?.throwIfAborted()
  running ??= startWorker(tellFailure)
  const worker = await running
  // Slower for the others, but the file is read.
  if (!worker) return analyseFile(order.bytes, order.name, indexUnits(order.units), order.decisions)
  signal?.throwIfAborted()
  return await ask(worker, order, signal)
}

/**
 * Reads a file as `analyseFile` does, in a thread of its own, one file after the other. Aborting the signal ends the
 * thread at once, whatever it is doing, and throws the signal's reason. A file that takes too long or too much memory
 * is a result with `file.tooLarge`.
 */
export function analyseInWorker(order: Order, circumstances: Circumstances = {}): Promise<FileReading> {
  const turn = last.then(() => analysed(order, circumstances))
  last = turn.catch(() => undefined)
  return turn
}
