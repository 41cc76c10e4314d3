import { z } from 'zod'
import { minutesForm } from './minutesForm.ts'

const draft = z.object({
  /** When the draft was kept, as `Date.toISOString`. */
  at: z.string(),
  /** The revision of the inspection that the typing began from. */
  revision: z.number().int(),
  form: minutesForm,
  ids: z.record(z.string(), z.string()),
})
export type Draft = z.output<typeof draft>

function keyOf(inspectionId: string): string {
  return `minutes:${inspectionId}`
}

/** The draft kept on this computer; null where there is none or it cannot be read. */
export function readDraft(storage: Storage, inspectionId: string): Draft | null {
  const text = storage.getItem(keyOf(inspectionId))
  if (text === null) return null
  try {
    const parsed = draft.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Keeps the draft; false where this computer has no room for it. */
export function keepDraft(storage: Storage, inspectionId: string, kept: Draft): boolean {
  try {
    storage.setItem(keyOf(inspectionId), JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

export function dropDraft(storage: Storage, inspectionId: string): void {
  storage.removeItem(keyOf(inspectionId))
}
