import { statSync } from 'node:fs'
import type { Worker } from 'node:worker_threads'
import { ExpectedError } from '../errors.ts'
import type { Services } from '../services.ts'
import { placeOf } from '../threadServices.ts'
import { startThread, threadScript } from '../threads.ts'
import { type JobInput, type JobName, type JobResult, runHere, traits } from './jobs.ts'
import type { Answer, Order, Outcome } from './messages.ts'

/** Bytes of a database of which a copy is checked in a few milliseconds. */
const largestCopyHere = 10_000_000
/** The thread stays for the next job so long: an undo often follows what it undoes. */
const idleMilliseconds = 60_000

/** A thread that does one job after the other. */
interface Thread {
  running: Promise<Worker | null> | null
  lastJob: Promise<unknown>
  idle: NodeJS.Timeout | undefined
}

function newThread(): Thread {
  return { running: null, lastJob: Promise.resolve(), idle: undefined }
}

/** Whoever only reads does not wait for who writes. */
const threads = { writing: newThread(), reading: newThread() }

function startWorker(thread: Thread, tellFailure: (reason: string) => void): Promise<Worker | null> {
  const script = threadScript(import.meta.url, './worker.ts', './jobsWorker.js')
  const ended = () => {
    if (thread.running === started) thread.running = null
  }
  const started = startThread(script, {}, { tellFailure, ended })
  return started
}

function stop(thread: Thread, worker: Worker): void {
  thread.running = null
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
  const thread = traits[order.name].writes ? threads.writing : threads.reading
  const job = thread.lastJob.then(async () => {
    clearTimeout(thread.idle)
    thread.running ??= startWorker(thread, tellFailure)
    const worker = await thread.running
    if (!worker) return null
    const outcome = await ask(worker, order)
    thread.idle = setTimeout(() => stop(thread, worker), idleMilliseconds).unref()
    return outcome
  })
  thread.lastJob = job.catch(() => undefined)
  return await job
}

async function runInThread<Name extends JobName>(
  services: Services,
  name: Name,
  input: JobInput<Name>,
): Promise<JobResult<Name>> {
  const { store, log, changes } = services
  const endTurn = traits[name].writes ? await store.turns.take() : () => {}
  let outcome: Outcome<Name> | null
  try {
    outcome = await askInTurn({ name, input, place: placeOf(services) }, (reason) =>
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
 * @param size how many rows or records it is about
 */
export function runJob<Name extends JobName>(
  services: Services,
  name: Name,
  input: JobInput<Name>,
  size = 0,
): Promise<JobResult<Name>> {
  const { mostHere, checksCopy } = traits[name]
  const isLong = size > mostHere || (checksCopy && statSync(services.store.file).size > largestCopyHere)
  return isLong ? runInThread(services, name, input) : runHere(services, name, input)
}
