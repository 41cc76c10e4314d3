import type { FieldValue } from '../../../../shared/contract/records.ts'
import type { IssueCode } from '../issues.ts'

/** What a cell was read as. Where `issue` is an error, `value` is null: nothing is guessed. */
export interface Reading {
  value: FieldValue
  issue?: { code: IssueCode; details?: Record<string, string> }
}

export const nothing: Reading = { value: null }

export function taken(value: FieldValue): Reading {
  return { value }
}

/** A value that is not taken. */
export function refused(code: IssueCode, details?: Record<string, string>): Reading {
  return { value: null, issue: { code, details } }
}

/** A value that is taken, but doubtful. */
export function doubtful(value: FieldValue, code: IssueCode, details?: Record<string, string>): Reading {
  return { value, issue: { code, details } }
}
