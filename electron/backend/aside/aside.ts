import { statSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { ExpectedError } from '../errors.ts'
import type { Services } from '../services.ts'
import { type JobInput, type JobName, type JobResult, runHere, traits } from './jobs.ts'
import type { Answer, Order, Outcome } from './messages.ts'

/** Work on so many records keeps others waiting no longer than a page of a list does. */
const mostRecordsHere = 200
/** Bytes of a database of which a copy is checked in a few milliseconds. */
const largestCopyHere = 10_000_000
/** The thread stays for the next job so long: an undo often follows what it undoes. */
const idleMilliseconds = 60_000

/** The thread's script: the TypeScript itself, or what the build made of it beside the bundle. */
function scriptUrl(): URL {
  const own = import.meta.url
  return new URL(own.endsWith('.ts') ? './worker.ts' : './asideWorker.js', own)
}

let thread: Promise<Worker | null> | null = null
let lastJob: Promise<unknown> = Promise.resolve()
let idle: NodeJS.Timeout | undefined

/** Starts the thread; null where this computer cannot start it, with the reason told. */
function startThread(tellFailure: (reason: string) => void): Promise<Worker | null> {
  const started = new Promise<Worker | null>((resolve) => {
    const worker = new Worker(scriptUrl())
    // It must not keep the program alive.
    worker.unref()
    worker.once('message', () => resolve(worker))
    worker.once('error', (error) => tellFailure(String(error)))
    worker.once('exit', () => {
      resolve(null)
      if (thread === started) thread = null
    })
  })
  return started
}

function endThread(worker: Worker): void {
  thread = null
  void worker.terminate()
}

function ask<Name extends JobName>(worker: Worker, order: Order<Name>): Promise<Outcome<Name>> {
  return new Promise((resolve, reject) => {
    const end = () => {
      worker.removeListener('message', onMessage)
      worker.removeListener('exit', onExit)
      worker.unref()
    }
    const onMessage = (answer: Answer<Name>) => {
      if (answer.kind === 'ready') return
      end()
      resolve(answer)
    }
    // Only now its connection is closed, and what it had not committed is gone.
    const onExit = () => {
      end()
      reject(new Error(`The thread ended during ${order.name}`))
    }
    worker.on('message', onMessage)
    worker.on('exit', onExit)
    worker.ref()
    worker.postMessage(order)
  })
}

/** What became of a job in the thread, after those that were given to it before; null where there can be no thread. */
async function askInTurn<Name extends JobName>(
  order: Order<Name>,
  tellFailure: (reason: string) => void,
): Promise<Outcome<Name> | null> {
  const before = lastJob
  const job = before.then(async () => {
    clearTimeout(idle)
    thread ??= startThread(tellFailure)
    const worker = await thread
    if (!worker) return null
    const outcome = await ask(worker, order)
    idle = setTimeout(() => endThread(worker), idleMilliseconds)
    idle.unref()
    return outcome
  })
  lastJob = job.catch(() => undefined)
  return await job
}

async function runAside<Name extends JobName>(
  services: Services,
  name: Name,
  input: JobInput<Name>,
): Promise<JobResult<Name>> {
  const { store, log, changes } = services
  const { services: _host, ...options } = services.options
  const endTurn = traits[name].writes ? await store.turns.take() : () => {}
  let outcome: Outcome<Name> | null
  try {
    outcome = await askInTurn({ name, input, file: store.file, options }, (reason) =>
      log.write('no thread', reason),
    )
  } finally {
    endTurn()
  }
  if (!outcome) return await runHere(services, name, input)
  if (outcome.touched.length > 0) changes.announce(outcome.touched)
  if (outcome.kind === 'refused') {
    const { code, details, fields } = outcome.error
    throw new ExpectedError(code, details, fields)
  }
  if (outcome.kind === 'failed') throw new Error(outcome.message)
  return outcome.result
}

/**
 * Does a job where it keeps nobody waiting: a short one here, a long one in a thread beside this one, on a connection of
 * its own. Meanwhile reading calls are answered from the state before it; other writing ones wait for their turn.
 * @param records how many records it is about to write, as far as that is known
 */
export function runJob<Name extends JobName>(
  services: Services,
  name: Name,
  input: JobInput<Name>,
  records = 0,
): Promise<JobResult<Name>> {
  const isLong =
    records > mostRecordsHere ||
    (traits[name].checksCopy && statSync(services.store.file).size > largestCopyHere)
  return isLong ? runAside(services, name, input) : runHere(services, name, input)
}
