import { z } from 'zod'
import type { RecordKind } from '../../../shared/records/registry.ts'
import type { FormValues } from './formValues.ts'

const draft = z.object({
  at: z.string(),
  fields: z.record(z.string(), z.unknown()),
  years: z.array(z.record(z.string(), z.unknown())),
})
export type Draft = z.output<typeof draft>

/** Where the unfinished form of a record, or of a new one, is kept on this computer. */
export function draftKey(kind: RecordKind, id: string | undefined): string {
  return `draft.${kind}.${id ?? 'new'}`
}

export function readDraft(key: string): Draft | null {
  try {
    const parsed = draft.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

export function keepDraft(key: string, values: FormValues): void {
  localStorage.setItem(key, JSON.stringify({ at: new Date().toISOString(), ...values }))
}

export function dropDraft(key: string): void {
  localStorage.removeItem(key)
}
