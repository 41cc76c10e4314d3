import type { Worker } from 'node:worker_threads'
import type { Store } from '../../database/store.ts'
import { giveBackTurnOf } from '../../database/turns.ts'
import type { Services } from '../../services.ts'
import { placeOf } from '../../threadServices.ts'
import { startThread, threadScript } from '../../threads.ts'
import type { Arrival } from '../arrival.ts'
import type { UnitEntry } from '../match/units.ts'
import type { Answer, Message, Outcome, ReadCount, ThreadData } from './messages.ts'

/** Why a thread was ended before it told what became of a file; `beside` where that was for another file's sake. */
type Ending = 'cancelled' | 'tooMuch' | 'interrupted' | 'crashed' | 'beside'

/** What became of a file in the thread. One that ended may have staged it before; `error` is what it died of. */
export type ThreadOutcome = Outcome | { kind: 'ended'; why: Ending; error: unknown }

export interface ReceivingOrder {
  services: Services
  arrival: Arrival
  /** The same array for all files of one run: it is handed over once. */
  units: readonly UnitEntry[]
  /** Milliseconds that its reading may take. */
  patience: number
  signal: AbortSignal | undefined
}

/** A thread that receives one file after the other; it stays, for starting it takes as long as reading a small file. */
export interface ReceivingThread {
  /**
   * Null where this computer cannot start a thread. Abort, too much time or too much memory end it. It may be given a file
   * while it works on another one, so that it need not wait for it.
   */
  receive(order: ReceivingOrder): Promise<ThreadOutcome | null>
  /** Closes its connection to this database. */
  leave(store: Store): Promise<void>
}

/** A file that the thread was given. */
interface Pending {
  order: ReceivingOrder
  /** So many files the thread was given before it. */
  place: number
  /** Why the thread was told to end, where this file is the reason. */
  why: Ending | null
  timer: NodeJS.Timeout | undefined
  end: (outcome: ThreadOutcome) => void
  ended: Promise<void>
}

const heapMegabytes = 3_000

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function newCount(): ReadCount {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
}

/** @param thread its number, under which it stands in line before it writes */
export function openReceivingThread(thread: number): ReceivingThread {
  let running: Promise<Worker | null> | null = null
  let unitsThere: readonly UnitEntry[] | null = null
  let connectedTo: Store | null = null
  let leaving: Promise<void> | null = null
  /** True once it is told to end: whoever waits for that is to hear of it. */
  let isEnding = false
  let readCount = newCount()
  let given = 0
  /** In the order in which they were given; the first that is not read is the one that it works on. */
  const pending: Pending[] = []

  function forget(): void {
    connectedTo?.guests.delete(interrupt)
    connectedTo = null
  }

  function gone(): void {
    if (connectedTo) void giveBackTurnOf(connectedTo.turns.line, thread)
    forget()
  }

  /** A thread with nothing to do does not keep the program alive. */
  function release(worker: Worker): void {
    if (!isEnding && pending.length === 0) worker.unref()
  }

  async function terminate(): Promise<void> {
    const worker = await running
    isEnding = true
    worker?.ref()
    await worker?.terminate()
  }

  function stop(one: Pending, why: Ending): void {
    one.why ??= why
    void terminate()
  }

  /** Closes its connection: what it is doing to files ends with it, and what it had not committed of them is gone. */
  async function interrupt(): Promise<void> {
    if (pending.length === 0) return await leave()
    for (const one of pending) one.why ??= 'interrupted'
    await terminate()
  }

  function atWork(): Pending | undefined {
    const read = Atomics.load(readCount, 0)
    return pending.find(({ place }) => place >= read)
  }

  /**
   * Whatever a file waits for once it is read is not its fault. The time that the next one may take begins when somebody
   * looks: at the latest when that of the one before is over, so nothing keeps the thread for more than twice as long.
   */
  function watch(): void {
    const one = atWork()
    if (!one || one.timer) return
    const look = () => (atWork() === one ? stop(one, 'tooMuch') : watch())
    one.timer = setTimeout(look, one.order.patience)
  }

  function onMessage(answer: Answer): void {
    if (answer.kind !== 'outcomes') return
    for (const outcome of answer.outcomes) {
      const one = pending.find(({ order }) => order.arrival.id === outcome.id)
      // A thread that was told to end for a file's sake is waited for to its end.
      if (one?.why === null) one.end(outcome)
    }
    watch()
  }

  function onExit(error: unknown): void {
    const isTold = pending.some(({ why }) => why !== null)
    const culprit = isTold ? null : (atWork() ?? pending[0])
    if (culprit) culprit.why = isOutOfMemory(error) ? 'tooMuch' : 'crashed'
    for (const { why, end } of [...pending]) end({ kind: 'ended', why: why ?? 'beside', error })
  }

  async function start(services: Services): Promise<Worker | null> {
    const script = threadScript(import.meta.url, './worker.ts', './intakeWorker.js')
    const ended = () => {
      running = null
      gone()
    }
    const tellFailure = (reason: string) => services.log.write('no thread for reading', reason)
    unitsThere = null
    isEnding = false
    readCount = newCount()
    given = 0
    const resourceLimits = { maxOldGenerationSizeMb: heapMegabytes }
    const workerData: ThreadData = { readCount }
    const worker = await startThread(script, { resourceLimits, workerData }, { tellFailure, ended })
    let error: unknown = null
    worker?.on('message', onMessage)
    worker?.on('error', (died) => {
      error = died
    })
    worker?.on('exit', () => onExit(error))
    return worker
  }

  function connect(store: Store): void {
    if (connectedTo === store) return
    forget()
    connectedTo = store
    store.guests.add(interrupt)
  }

  function give(worker: Worker, order: ReceivingOrder): Promise<ThreadOutcome> {
    const { services, arrival, units, signal } = order
    const { promise, resolve } = Promise.withResolvers<ThreadOutcome>()
    const cancel = () => stop(one, 'cancelled')
    const one: Pending = {
      order,
      place: given,
      why: null,
      timer: undefined,
      ended: promise.then(() => undefined),
      end(outcome) {
        clearTimeout(one.timer)
        signal?.removeEventListener('abort', cancel)
        pending.splice(pending.indexOf(one), 1)
        release(worker)
        resolve(outcome)
      },
    }
    signal?.addEventListener('abort', cancel, { once: true })
    pending.push(one)
    given += 1
    worker.ref()
    const message: Message = {
      kind: 'receive',
      arrival,
      place: placeOf(services),
      line: services.store.turns.line,
      thread,
      units: units === unitsThere ? null : units,
    }
    worker.postMessage(message)
    unitsThere = units
    watch()
    return promise
  }

  async function tellToLeave(): Promise<void> {
    const worker = await running
    if (!worker) return
    await new Promise<void>((resolve) => {
      const left = () => {
        worker.removeListener('message', left)
        worker.removeListener('exit', left)
        release(worker)
        resolve()
      }
      worker.on('message', left)
      worker.on('exit', left)
      worker.ref()
      worker.postMessage({ kind: 'leave' })
    })
    forget()
  }

  /** Closes its connection when it has nothing else to do. */
  function leave(): Promise<void> {
    leaving ??= tellToLeave().finally(() => {
      leaving = null
    })
    return leaving
  }

  return {
    async receive(order) {
      const { store } = order.services
      while (connectedTo !== store && pending.length > 0) await pending.at(-1)?.ended
      running ??= start(order.services)
      const worker = await running
      if (!worker) return null
      order.signal?.throwIfAborted()
      if (!store.isOpen) return { kind: 'ended', why: 'interrupted', error: null }
      connect(store)
      return await give(worker, order)
    },
    async leave(store) {
      if (connectedTo === store) await leave()
    },
  }
}
