import { ORPCError } from '@orpc/client'
import { z } from 'zod'
import { type ErrorDetails, errorSentence, isExpectedErrorCode } from '../../shared/contract/errors.ts'
import type { Label } from '../../shared/records/field.ts'
import { type RecordKind, recordKinds } from '../../shared/records/registry.ts'

const details = z.record(z.string(), z.unknown())
const fieldCodes = z.object({ fields: z.record(z.string(), z.string()) })

/** The code of an expected error, null for anything else (bugs, lost connections). */
export function expectedCode(error: unknown): string | null {
  return error instanceof ORPCError && isExpectedErrorCode(error.code) ? error.code : null
}

export function isExpected(error: unknown): boolean {
  return expectedCode(error) !== null
}

/** The sentence for a clerk, null where the error is not one that the program expects. */
export function expectedSentence(error: unknown, language: keyof Label): string | null {
  if (!(error instanceof ORPCError) || !isExpectedErrorCode(error.code)) return null
  const parsed = details.safeParse(error.data)
  const filled: ErrorDetails = {}
  for (const [name, value] of Object.entries(parsed.success ? parsed.data : {})) {
    if (typeof value === 'string' || typeof value === 'number') filled[name] = value
  }
  return errorSentence(error.code, filled, language)
}

const used = z.object({ kind: z.enum(recordKinds), id: z.string() })

/** Of `record.inUse` and `person.inUse`: the record that others lead to; null of any other error. */
export function recordInUse(error: unknown): { kind: RecordKind; id: string } | null {
  const code = expectedCode(error)
  if (!(error instanceof ORPCError) || (code !== 'record.inUse' && code !== 'person.inUse')) return null
  return used.safeParse(error.data).data ?? null
}

/** Of `record.invalid`: the code of what is wrong by field name, yearly fields as `2025.status`. */
export function invalidFields(error: unknown): Record<string, string> {
  if (expectedCode(error) !== 'record.invalid' || !(error instanceof ORPCError)) return {}
  const parsed = fieldCodes.safeParse(error.data)
  return parsed.success ? parsed.data.fields : {}
}
