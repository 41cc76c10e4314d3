import { type ErrorDetails, type ExpectedErrorCode, errorSentence } from '../../shared/contract/errors.ts'

/** What can go wrong for invalid input: the code of the trouble by field name; yearly fields as `2025.status`. */
export type FieldTroubles = Record<string, string>

/**
 * Something that a clerk can cause and that the program expects: it reaches the screen as a sentence that says what to
 * do, and nothing is lost. Any other error is a bug.
 */
export class ExpectedError extends Error {
  readonly code: ExpectedErrorCode
  readonly details: ErrorDetails
  /** Of `record.invalid`: what is wrong with which field. */
  readonly fields: FieldTroubles | null

  constructor(code: ExpectedErrorCode, details: ErrorDetails = {}, fields: FieldTroubles | null = null) {
    super(errorSentence(code, details))
    this.name = 'ExpectedError'
    this.code = code
    this.details = details
    this.fields = fields
  }
}
