import type { FileReading } from '../analyse.ts'
import type { Decision } from '../match/decisions.ts'
import type { UnitEntry } from '../match/units.ts'
import type { ReadRow } from '../recognise/rows.ts'

/** A file that the worker reads. */
export interface Order {
  kind: 'read'
  bytes: Uint8Array
  name: string
  /** Null where they are those of the order before. */
  units: readonly UnitEntry[] | null
  decisions: readonly Decision[]
}

/** What the worker is told: one file at a time, and when it may hand over the next rows of it. */
export type Message = Order | { kind: 'more' }

/**
 * What the worker answers: the whole reading of a short file; of a long one the reading without its rows, then the rows
 * in portions. Each is asked for: many that wait would be taken in together, and keep the main loop for long.
 */
export type Answer =
  | { kind: 'ready' }
  | { kind: 'reading'; reading: FileReading; isWhole: boolean }
  | { kind: 'rows'; table: number; rows: ReadRow[] }
  | { kind: 'done' }
  | { kind: 'failed'; message: string }
