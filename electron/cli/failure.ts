import { ORPCError } from '@orpc/client'
import { ExpectedError } from '../backend/errors.ts'

/** What the command line prints on standard error. */
export interface Failure {
  code: string
  message: string
  details: unknown
}

/** The command line was not understood. */
export class UsageError extends Error {}

/** Any error as what is printed of it; a bug is told by its stack. */
export function failureOf(error: unknown): Failure {
  if (error instanceof UsageError) return { code: 'usage', message: error.message, details: null }
  if (error instanceof ORPCError)
    return { code: error.code, message: error.message, details: error.data ?? null }
  if (error instanceof ExpectedError) {
    return { code: error.code, message: error.message, details: error.fields ?? error.details }
  }
  if (error instanceof Error) return { code: 'bug', message: error.message, details: error.stack ?? null }
  return { code: 'bug', message: String(error), details: null }
}
