import type { FileReading } from '../analyse.ts'
import type { Decision } from '../match/decisions.ts'
import type { UnitEntry } from '../match/units.ts'
import type { ReadRow } from '../recognise/rows.ts'

/** What the worker is told: one file at a time. */
export interface Message {
  bytes: Uint8Array
  name: string
  /** Null where they are those of the order before. */
  units: readonly UnitEntry[] | null
  decisions: readonly Decision[]
}

/**
 * What the worker answers: the whole reading of a short file; of a long one the reading without its rows, then the rows
 * in portions, so that taking them in never keeps the main loop for long.
 */
export type Answer =
  | { kind: 'ready' }
  | { kind: 'reading'; reading: FileReading; isWhole: boolean }
  | { kind: 'rows'; table: number; rows: ReadRow[] }
  | { kind: 'done' }
  | { kind: 'failed'; message: string }
