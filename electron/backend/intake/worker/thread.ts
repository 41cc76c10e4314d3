import type { Worker } from 'node:worker_threads'
import type { Store } from '../../database/store.ts'
import { giveBackTurnOf } from '../../database/turns.ts'
import type { Services } from '../../services.ts'
import { placeOf } from '../../threadServices.ts'
import { startThread, threadScript } from '../../threads.ts'
import type { UnitEntry } from '../match/units.ts'
import type { Arrival } from '../receiveFile.ts'
import type { Answer, Message, Outcome } from './messages.ts'

/** Why a thread was ended before it told what became of a file. */
type Ending = 'cancelled' | 'tooMuch' | 'interrupted' | 'crashed'

/** What became of a file in the thread; `error` is what the thread died of, `isRead` whether it may have written. */
export type ThreadOutcome = Outcome | { kind: 'ended'; why: Ending; error: unknown; isRead: boolean }

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
  /** Null where this computer cannot start a thread. Abort, too much time or too much memory end it. */
  receive(order: ReceivingOrder): Promise<ThreadOutcome | null>
  /** Closes its connection to this database. */
  leave(store: Store): Promise<void>
}

const heapMegabytes = 3_000

/** @param thread its number, under which it stands in line before it writes */
export function openReceivingThread(thread: number): ReceivingThread {
  let running: Promise<Worker | null> | null = null
  let unitsThere: readonly UnitEntry[] | null = null
  let connectedTo: Store | null = null
  /** Ends the file at hand along with the thread. */
  let interrupt = (): void => {}

  function forget(): void {
    connectedTo?.guests.delete(end)
    connectedTo = null
  }

  function gone(): void {
    if (connectedTo) void giveBackTurnOf(connectedTo.turns.line, thread)
    forget()
  }

  function start(services: Services): Promise<Worker | null> {
    const script = threadScript(import.meta.url, './worker.ts', './intakeWorker.js')
    const ended = () => {
      if (running === started) running = null
      gone()
    }
    const tellFailure = (reason: string) => services.log.write('no thread for reading', reason)
    unitsThere = null
    const resourceLimits = { maxOldGenerationSizeMb: heapMegabytes }
    const started = startThread(script, { resourceLimits }, { tellFailure, ended })
    return started
  }

  /** Ends the thread with whatever it is doing; its connection is closed then, and what it had not committed is gone. */
  async function end(): Promise<void> {
    const worker = await running
    interrupt()
    await worker?.terminate()
  }

  function connect(store: Store): void {
    if (connectedTo === store) return
    forget()
    connectedTo = store
    store.guests.add(end)
  }

  function ask(worker: Worker, order: ReceivingOrder): Promise<ThreadOutcome> {
    const { services, arrival, units, patience, signal } = order
    return new Promise((resolve) => {
      let why: Ending = 'crashed'
      let error: unknown = null
      let isRead = false
      let isStopped = false
      const tell = (message: Message) => worker.postMessage(message)
      const stop = (reason: Ending) => {
        why = reason
        isStopped = true
        void worker.terminate()
      }
      const tooLong = () => stop('tooMuch')
      const timer = setTimeout(tooLong, patience)
      const cancel = () => stop('cancelled')
      const over = (outcome: ThreadOutcome) => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', cancel)
        worker.removeListener('message', onMessage)
        worker.removeListener('error', onError)
        worker.removeListener('exit', onExit)
        worker.unref()
        interrupt = () => {}
        resolve(outcome)
      }
      const onMessage = (answer: Answer) => {
        if (answer.kind === 'read') {
          isRead = true
          // Whatever it waits for now is not the file's fault.
          clearTimeout(timer)
          return
        }
        // A thread that was told to end is waited for to its end.
        if (!isStopped && answer.kind !== 'ready' && answer.kind !== 'left') over(answer)
      }
      const onError = (died: unknown) => {
        error = died
        const isMemory = died instanceof Error && 'code' in died && died.code === 'ERR_WORKER_OUT_OF_MEMORY'
        if (isMemory) why = 'tooMuch'
      }
      const onExit = () => over({ kind: 'ended', why, error, isRead })
      interrupt = () => stop('interrupted')
      signal?.addEventListener('abort', cancel, { once: true })
      worker.on('message', onMessage)
      worker.on('error', onError)
      worker.on('exit', onExit)
      worker.ref()
      tell({
        kind: 'receive',
        arrival,
        place: placeOf(services),
        line: services.store.turns.line,
        thread,
        units: units === unitsThere ? null : units,
      })
      unitsThere = units
    })
  }

  return {
    async receive(order) {
      running ??= start(order.services)
      const worker = await running
      if (!worker) return null
      order.signal?.throwIfAborted()
      connect(order.services.store)
      return await ask(worker, order)
    },
    async leave(store) {
      if (connectedTo !== store) return
      const worker = await running
      if (!worker) return
      await new Promise<void>((resolve) => {
        const left = () => {
          worker.removeListener('message', left)
          worker.removeListener('exit', left)
          worker.unref()
          resolve()
        }
        worker.on('message', left)
        worker.on('exit', left)
        worker.ref()
        worker.postMessage({ kind: 'leave' })
      })
      forget()
    },
  }
}
