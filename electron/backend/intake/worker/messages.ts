import type { ErrorDetails, ExpectedErrorCode } from '../../../../shared/contract/errors.ts'
import type { IntakeFile } from '../../../../shared/contract/intake.ts'
import type { TurnLine } from '../../database/turns.ts'
import type { ThreadPlace } from '../../threadServices.ts'
import type { Arrival } from '../arrival.ts'
import type { UnitEntry } from '../match/units.ts'

/** A file that the thread receives. */
export interface Order {
  kind: 'receive'
  arrival: Arrival
  place: ThreadPlace
  /** Where it stands in line before it writes, and as which thread. */
  line: TurnLine
  thread: number
  /** Null where they are those of the order before. */
  units: readonly UnitEntry[] | null
}

/** What the thread is told: a file, and that it is to close its connection, for nothing more comes. */
export type Message = Order | { kind: 'leave' }

/** What became of the file of an order. */
export type Outcome = { id: string } & (
  | { kind: 'received'; file: IntakeFile }
  | { kind: 'refused'; code: ExpectedErrorCode; details: ErrorDetails }
  | { kind: 'failed'; message: string }
)

/** What the thread says: what became of files; that it is there, and that it has closed its connection. */
export type Answer = { kind: 'outcomes'; outcomes: Outcome[] } | { kind: 'ready' } | { kind: 'left' }

/**
 * How many of the files that it was given the thread has read, or failed to read, since it began. It is written where both
 * sides see it: a message for each file would cost more than some files do.
 */
export type ReadCount = Int32Array<SharedArrayBuffer>

/** What the thread is started with. */
export interface ThreadData {
  readCount: ReadCount
}
