import { v7 as uuid } from 'uuid'
import type { TransferredFile } from '../../../shared/contract/files.ts'
import type { IntakeFile } from '../../../shared/contract/intake.ts'
import { putContentsOnDisk } from '../contents.ts'
import { putOnDisk } from '../database/sqlite/durability.ts'
import { ExpectedError } from '../errors.ts'
import type { Services } from '../services.ts'
import { unitsNow } from './currentUnits.ts'
import type { UnitEntry } from './match/units.ts'
import { filesUnderWay, leaveThreads, receiveInThread } from './worker/threads.ts'

/** Beyond these bytes files wait to be taken up until others are received. */
const mostBytesUnderWay = 50_000_000

/** What is received into a database: screens hand files over one by one, several calls under way. */
interface Receiving {
  calls: number
  /** Originals that were kept and staged, by sha256; they are not known to be on the disk. */
  kept: Set<string>
  /** When these bytes were received first, by sha256: files that are read side by side do not see each other staged. */
  receivedAt: Map<string, string>
  /** Aborted where a backup takes the database's place: none of the files that wait may come into that one. */
  interruption: AbortController
}

const receivings = new WeakMap<Services['store'], Receiving>()

function receivingInto(store: Services['store']): Receiving {
  const known = receivings.get(store)
  if (known && !known.interruption.signal.aborted) return known
  const receiving = {
    calls: 0,
    kept: new Set<string>(),
    receivedAt: new Map<string, string>(),
    interruption: new AbortController(),
  }
  receivings.set(store, receiving)
  return receiving
}

function isInterruption(error: unknown): boolean {
  return error instanceof ExpectedError && error.code === 'intake.interrupted'
}

async function receiveOne(
  services: Services,
  receiving: Receiving,
  file: TransferredFile,
  units: readonly UnitEntry[],
  signal: AbortSignal,
): Promise<IntakeFile> {
  // First of all: ids follow the order in which files came.
  const place = { id: uuid(), receivedAt: new Date().toISOString() }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const arrival = { ...place, name: file.name.normalize('NFC'), bytes }
  const received = await receiveInThread(services, arrival, units, signal).catch((error: unknown) => {
    if (isInterruption(error)) receiving.interruption.abort(error)
    throw error
  })
  receiving.kept.add(received.sha256)
  services.changes.announce(['intakeFile'])
  return received
}

/** The file as it was received, which the same bytes may have been before it within this very folder. */
function withEarlierReceipt({ receivedAt }: Receiving, file: IntakeFile): IntakeFile {
  const before = receivedAt.get(file.sha256)
  receivedAt.set(file.sha256, before ?? file.receivedAt)
  return { ...file, receivedBefore: file.receivedBefore ?? before ?? null }
}

/**
 * When no call is under way any more: all that was staged is on the disk. The threads leave the database by themselves: they
 * write back what its log holds, which nobody needs to wait for.
 */
async function endReceiving({ store, options }: Services, receiving: Receiving): Promise<void> {
  const { kept, interruption } = receiving
  if (receivings.get(store) === receiving) receivings.delete(store)
  // A database that was closed is on the disk, and the threads have left it.
  const isOpen = !interruption.signal.aborted
  if (isOpen) void leaveThreads(store)
  if (kept.size === 0) return
  const originals = putContentsOnDisk(options.dataFolder, 'originals', kept)
  await Promise.all([originals, isOpen ? putOnDisk(store) : undefined])
}

/**
 * Receives files in threads beside this one, several at once; tells of each, in their order, when it is staged. Aborting
 * the signal ends the reading: nothing is staged of the files that were not read to their end.
 */
export async function* receiveFiles(
  services: Services,
  files: readonly TransferredFile[],
  signal?: AbortSignal,
): AsyncGenerator<IntakeFile> {
  const receiving = receivingInto(services.store)
  receiving.calls += 1
  const end = AbortSignal.any([receiving.interruption.signal, ...(signal ? [signal] : [])])
  const underWay: { size: number; received: Promise<IntakeFile> }[] = []
  try {
    const units = await unitsNow(services)
    const waiting = [...files]
    const begin = (file: TransferredFile) => {
      const received = receiveOne(services, receiving, file, units, end)
      // Whoever waits for it hears of a failure; until then nobody does.
      received.catch(() => undefined)
      underWay.push({ size: file.size, received })
    }
    const bytesUnderWay = () => underWay.reduce((sum, { size }) => sum + size, 0)
    for (let left = files.length; left > 0; left -= 1) {
      for (let next = waiting[0]; next; next = waiting[0]) {
        const isRoom = underWay.length < filesUnderWay && bytesUnderWay() + next.size <= mostBytesUnderWay
        if (underWay.length > 0 && !isRoom) break
        begin(next)
        waiting.shift()
      }
      const received = await underWay.shift()?.received
      if (received) yield withEarlierReceipt(receiving, received)
    }
  } finally {
    await Promise.allSettled(underWay.map(({ received }) => received))
    receiving.calls -= 1
    if (receiving.calls === 0) await endReceiving(services, receiving)
  }
}
