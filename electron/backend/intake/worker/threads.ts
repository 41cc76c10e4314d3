import { availableParallelism } from 'node:os'
import type { IntakeFile } from '../../../../shared/contract/intake.ts'
import type { Store } from '../../database/store.ts'
import { ExpectedError } from '../../errors.ts'
import type { Services } from '../../services.ts'
import { analyseFile, type FileReading } from '../analyse.ts'
import { indexUnits, type UnitEntry } from '../match/units.ts'
import { readDecisions } from '../queries/decisions.ts'
import { removeFile } from '../queries/tables.ts'
import { type Arrival, receiveFile } from '../receiveFile.ts'
import { openReceivingThread, type ReceivingThread, type ThreadOutcome } from './thread.ts'

/** Bounds of one file's reading: beyond them it is given up, the other files go on. */
const patience = {
  /** Milliseconds. */
  large: 180_000,
  /** A list of an office is read in one or two seconds: what takes longer is damaged. */
  small: 30_000,
} as const

const smallBytes = 5_000_000

/** So many small files are read at once; large ones one after the other, for the sake of the memory. */
export const filesAtOnce = Math.min(3, availableParallelism())

interface Place {
  thread: ReceivingThread
  /** What it was given last. */
  last: Promise<unknown>
  /** Files that it was given and has not received. */
  waiting: number
}

const places = Array.from(
  { length: filesAtOnce },
  (_, number): Place => ({ thread: openReceivingThread(number), last: Promise.resolve(), waiting: 0 }),
)

function isSmall({ bytes }: Arrival): boolean {
  return bytes.length < smallBytes
}

/** The thread that has least to do; for large files always the same one. */
function placeFor(arrival: Arrival): Place {
  const suitable = isSmall(arrival) ? places : places.slice(0, 1)
  return suitable.reduce((least, place) => (place.waiting < least.waiting ? place : least))
}

async function inTurn<Result>(place: Place, work: () => Promise<Result>): Promise<Result> {
  const turn = place.last.then(work)
  place.last = turn.catch(() => undefined)
  return await turn
}

/** Slower for the others, but the file is read. */
async function receiveHere(
  services: Services,
  arrival: Arrival,
  units: readonly UnitEntry[],
  signal: AbortSignal | undefined,
): Promise<IntakeFile> {
  const decisions = await readDecisions(services.store.queries)
  const index = indexUnits(units)
  const read = () => analyseFile(arrival.bytes, arrival.name, index, decisions)
  return await receiveFile(services, arrival, index, read, signal)
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
  { why, error, isRead }: Extract<ThreadOutcome, { kind: 'ended' }>,
  signal: AbortSignal | undefined,
): Promise<IntakeFile> {
  // Its database is closed, or another one stands in its place.
  if (why === 'interrupted') throw new ExpectedError('intake.interrupted')
  if (isRead) await removeFile(services.store.queries, arrival.id)
  if (why === 'tooMuch')
    return await receiveFile(services, arrival, indexUnits([]), () => readTooLong(arrival))
  throw why === 'cancelled' ? signal?.reason : error
}

/**
 * Receives a file as `receiveFile` does, in a thread beside this one. Aborting the signal ends the thread at once,
 * whatever it is doing, leaves nothing of the file and throws the signal's reason. A file that takes too long or too much
 * memory is a result with `file.tooLarge`. Throws `intake.interrupted` where a backup takes the database's place.
 */
export async function receiveInThread(
  services: Services,
  arrival: Arrival,
  units: readonly UnitEntry[],
  signal?: AbortSignal,
): Promise<IntakeFile> {
  const place = placeFor(arrival)
  place.waiting += 1
  const order = { services, arrival, units, signal, patience: patience[isSmall(arrival) ? 'small' : 'large'] }
  const outcome = await inTurn(place, async () => {
    signal?.throwIfAborted()
    return await place.thread.receive(order)
  }).finally(() => {
    place.waiting -= 1
  })
  if (!outcome) return await receiveHere(services, arrival, units, signal)
  if (outcome.kind === 'received') return outcome.file
  if (outcome.kind === 'refused') throw new ExpectedError(outcome.code, outcome.details)
  if (outcome.kind === 'failed') throw new Error(outcome.message)
  return await afterEnd(services, arrival, outcome, signal)
}

/** Nobody receives files into this database any more: the threads close their connections to it. */
export async function leaveThreads(store: Store): Promise<void> {
  await Promise.all(places.map((place) => inTurn(place, () => place.thread.leave(store))))
}
