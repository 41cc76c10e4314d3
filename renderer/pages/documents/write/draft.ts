import { z } from 'zod'
import { type DocumentTarget, facts } from '../../../../shared/contract/documents.ts'
import { writeAddress } from '../targets.ts'

const draft = z.object({
  /** When the draft was kept, as `Date.toISOString`. */
  at: z.string(),
  /** The revision that the writing began from. */
  revision: z.number().int(),
  edits: facts,
  reset: z.array(z.string()),
})
export type Draft = z.output<typeof draft>

const keyOf = (target: DocumentTarget) => `draft ${writeAddress(target)}`

/** What was written on this computer and not stored; null where there is nothing or it cannot be read. */
export function readDraft(storage: Storage, target: DocumentTarget): Draft | null {
  try {
    const parsed = draft.safeParse(JSON.parse(storage.getItem(keyOf(target)) ?? 'null'))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Keeps what is not stored yet; false where this computer has no room for it. */
export function keepDraft(storage: Storage, target: DocumentTarget, kept: Draft): boolean {
  try {
    storage.setItem(keyOf(target), JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

export function dropDraft(storage: Storage, target: DocumentTarget): void {
  storage.removeItem(keyOf(target))
}
