import { randomBytes } from 'node:crypto'

const bytes = 32

/** A text that cannot be guessed, fit for an address and a cookie. */
export function unguessable(): string {
  return randomBytes(bytes).toString('base64url')
}

/**
 * Tokens that open the program once. They live in the supervisor, so that a token does not come to life again when the
 * server process is started anew.
 */
export class OneTimeTokens {
  private readonly open = new Set<string>()

  create(): string {
    const token = unguessable()
    this.open.add(token)
    return token
  }

  /** True the first time for a token that was created here. */
  redeem(token: string): boolean {
    return this.open.delete(token)
  }
}
