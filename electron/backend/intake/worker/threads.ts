import { availableParallelism } from 'node:os'
import type { IntakeFile } from '../../../../shared/contract/intake.ts'
import type { Store } from '../../database/store.ts'
import { ExpectedError } from '../../errors.ts'
import type { Services } from '../../services.ts'
import { analyseFile, type FileReading } from '../analyse.ts'
import { type Arrival, readArrival, stageArrivals } from '../arrival.ts'
import { indexUnits, type UnitEntry, type UnitIndex } from '../match/units.ts'
import { readDecisions } from '../queries/decisions.ts'
import { removeFile } from '../queries/tables.ts'
import {
  openReceivingThread,
  type ReceivingOrder,
  type ReceivingThread,
  type ThreadOutcome,
} from './thread.ts'

/** Bounds of one file's reading: beyond them it is given up, the other files go on. */
const patience = {
  /** Milliseconds. */
  large: 180_000,
  /** A list of an office is read in one or two seconds: what takes longer is damaged. */
  small: 30_000,
} as const

const smallBytes = 5_000_000

/** So many small files are read at once; large ones one after the other, for the sake of the memory. */
const filesAtOnce = Math.min(3, availableParallelism())

/** So many small files a thread has at hand: it stages them together, and need not wait for the next one. */
const filesAtHand = 4

interface Place {
  thread: ReceivingThread
  /** What it was given last, the latest at the end. */
  given: readonly Promise<unknown>[]
  /** Files that it was given and has not received. */
  waiting: number
}

const places = Array.from(
  { length: filesAtOnce },
  (_, number): Place => ({
    thread: openReceivingThread(number),
    given: Array.from({ length: filesAtHand }, () => Promise.resolve()),
    waiting: 0,
  }),
)

/** So many files keep all threads busy. */
export const filesUnderWay = filesAtOnce * (filesAtHand + 1)

function isSmall({ bytes }: Arrival): boolean {
  return bytes.length < smallBytes
}

/** The thread that has least to do; for large files always the same one. */
function placeFor(arrival: Arrival): Place {
  const suitable = isSmall(arrival) ? places : places.slice(0, 1)
  return suitable.reduce((least, place) => (place.waiting < least.waiting ? place : least))
}

/** Does it when there is room for it among the small files of a thread or, `alone`, when nothing else is to do there. */
async function inTurn<Result>(place: Place, alone: boolean, work: () => Promise<Result>): Promise<Result> {
  const turn = Promise.all(alone ? place.given : place.given.slice(0, 1)).then(work)
  const over = turn.catch(() => undefined)
  place.given = alone ? place.given.map(() => over) : [...place.given.slice(1), over]
  return await turn
}

/** Slower for the others, but the file is read. */
async function receiveHere({ services, arrival, units, signal }: ReceivingOrder): Promise<IntakeFile> {
  const decisions = await readDecisions(services.store.queries)
  const index = indexUnits(units)
  const read = () => analyseFile(arrival.bytes, arrival.name, index, decisions)
  return await receiveRead(services, arrival, index, read, signal)
}

async function receiveRead(
  services: Services,
  arrival: Arrival,
  units: UnitIndex,
  read: () => FileReading,
  signal?: AbortSignal,
): Promise<IntakeFile> {
  const file = await readArrival(services, arrival, read)
  signal?.throwIfAborted()
  const [received] = await stageArrivals(services, [file], units, signal)
  if (!received) throw new Error('Nothing was staged')
  return received
}

function readTooLong({ name, bytes }: Arrival): FileReading {
  const { code, message } = new ExpectedError('file.tooLarge', {
    size: `${Math.max(1, Math.round(bytes.length / 1e6))} MB`,
  })
  return { file: name, tables: [], error: { code, message } }
}

async function afterEnd(
  services: Services,
  arrival: Arrival,
  { why, error }: Extract<ThreadOutcome, { kind: 'ended' }>,
  signal: AbortSignal | undefined,
): Promise<IntakeFile> {
  // Its database is closed, or another one stands in its place.
  if (why === 'interrupted') throw new ExpectedError('intake.interrupted')
  await removeFile(services.store.queries, arrival.id)
  if (why === 'tooMuch')
    return await receiveRead(services, arrival, indexUnits([]), () => readTooLong(arrival))
  throw why === 'cancelled' ? signal?.reason : error
}

/** What became of a file in one of the threads, again in one where the first was ended for another file's sake. */
async function outcomeOf(order: ReceivingOrder): Promise<ThreadOutcome | null> {
  const { services, arrival, signal } = order
  const place = placeFor(arrival)
  place.waiting += 1
  const outcome = await inTurn(place, !isSmall(arrival), async () => {
    signal?.throwIfAborted()
    return await place.thread.receive(order)
  }).finally(() => {
    place.waiting -= 1
  })
  if (outcome?.kind !== 'ended' || outcome.why !== 'beside') return outcome
  await removeFile(services.store.queries, arrival.id)
  return await outcomeOf(order)
}

/**
 * Keeps a file, reads it, decides its rows and stages them, in a thread beside this one. Aborting the signal ends the thread at once,
 * whatever it is doing, leaves nothing of the file and throws the signal's reason. A file that takes too long or too much
 * memory is a result with `file.tooLarge`. Throws `intake.interrupted` where a backup takes the database's place.
 */
export async function receiveInThread(
  services: Services,
  arrival: Arrival,
  units: readonly UnitEntry[],
  signal?: AbortSignal,
): Promise<IntakeFile> {
  const order = { services, arrival, units, signal, patience: patience[isSmall(arrival) ? 'small' : 'large'] }
  const outcome = await outcomeOf(order)
  if (!outcome) return await receiveHere(order)
  if (outcome.kind === 'received') return outcome.file
  if (outcome.kind === 'refused') throw new ExpectedError(outcome.code, outcome.details)
  if (outcome.kind === 'failed') throw new Error(outcome.message)
  return await afterEnd(services, arrival, outcome, signal)
}

/** Nobody receives files into this database any more: the threads close their connections to it. */
export async function leaveThreads(store: Store): Promise<void> {
  await Promise.all(places.map((place) => inTurn(place, true, () => place.thread.leave(store))))
}
