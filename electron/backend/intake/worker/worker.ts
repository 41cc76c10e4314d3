// A thread that receives files: from bytes to staged rows, on a connection of its own. Started by `thread.ts`.
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { closeStore } from '../../database/store.ts'
import { openTurns } from '../../database/turns.ts'
import { ExpectedError } from '../../errors.ts'
import type { Services } from '../../services.ts'
import { openThreadServices } from '../../threadServices.ts'
import { analyseFile } from '../analyse.ts'
import { readArrival, stageArrivals } from '../arrival.ts'
import type { Decision } from '../match/decisions.ts'
import { indexUnits } from '../match/units.ts'
import { readDecisions } from '../queries/decisions.ts'
import { type FileToStage, isShort } from '../staging.ts'
import type { Answer, Message, Order, Outcome, ThreadData } from './messages.ts'

const { readCount }: ThreadData = workerData

function answer(message: Answer): void {
  parentPort?.postMessage(message)
}

function tell(outcomes: Outcome[]): void {
  answer({ kind: 'outcomes', outcomes })
}

/** So many short files are staged together at most; what became of the first is told with the last. */
const stagedTogether = 4

let services: Services | null = null
let index = indexUnits([])

async function leave(): Promise<void> {
  if (services) await closeStore(services.store)
  services = null
}

async function servicesFor({ place, line, thread }: Order): Promise<Services> {
  if (services?.store.file !== place.file) await leave()
  services ??= openThreadServices(place, { turns: openTurns(line, thread), waitsForDisk: false })
  return services
}

type Failure = Exclude<Outcome, { kind: 'received' }>

function failureOf(id: string, error: unknown): Failure {
  if (error instanceof ExpectedError) {
    return { id, kind: 'refused', code: error.code, details: error.details }
  }
  return {
    id,
    kind: 'failed',
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }
}

/** The order's file, read and decided; null where that failed, which is told. */
async function readOne(
  here: Services,
  { arrival, units }: Order,
  decisions: readonly Decision[],
): Promise<FileToStage | null> {
  try {
    if (units) index = indexUnits(units)
    return await readArrival(here, arrival, () => analyseFile(arrival.bytes, arrival.name, index, decisions))
  } catch (error) {
    tell([failureOf(arrival.id, error)])
    return null
  } finally {
    Atomics.add(readCount, 0, 1)
  }
}

async function stage(here: Services, files: readonly FileToStage[]): Promise<void> {
  try {
    const received = await stageArrivals(here, files, index)
    tell(received.map((file) => ({ id: file.id, kind: 'received', file })))
  } catch (error) {
    tell(files.map(({ file }) => failureOf(file.id, error)))
  }
}

/** What else the thread was told meanwhile. */
function nextMessage(): Message | null {
  return parentPort ? (receiveMessageOnPort(parentPort)?.message ?? null) : null
}

/** What is needed to read the order's file and those that come along with it. */
async function startOf(order: Order): Promise<{ here: Services; decisions: readonly Decision[] }> {
  const here = await servicesFor(order)
  return { here, decisions: await readDecisions(here.store.queries) }
}

/** Receives the order's file, and short ones that were given meanwhile along with it. */
async function receive(order: Order): Promise<void> {
  const start = await startOf(order).catch((error: unknown) => {
    tell([failureOf(order.arrival.id, error)])
    Atomics.add(readCount, 0, 1)
  })
  if (!start) return
  const { here, decisions } = start
  const files: FileToStage[] = []
  let next: Message | null = order
  while (next?.kind === 'receive' && next.place.file === here.store.file) {
    const file = await readOne(here, next, decisions)
    if (file) files.push(file)
    next = files.length < stagedTogether && files.every(isShort) ? nextMessage() : null
  }
  const short = files.filter(isShort)
  if (short.length > 0) await stage(here, short)
  // What becomes of a long one takes nothing from those before it.
  for (const long of files.filter((file) => !isShort(file))) await stage(here, [long])
  if (next) await handle(next)
}

async function handle(message: Message): Promise<void> {
  if (message.kind === 'receive') await receive(message)
  else {
    await leave()
    answer({ kind: 'left' })
  }
}

/** One after the other: nobody is to stand in line for the database while the next file is read. */
let handled = Promise.resolve()
parentPort?.on('message', (message: Message) => {
  handled = handled.then(() => handle(message))
})
answer({ kind: 'ready' })
