import { implement, ORPCError } from '@orpc/server'
import { contract } from '../../shared/contract/contract.ts'
import { ExpectedError } from './errors.ts'
import type { Log } from './log.ts'

function described(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? `\n  because of ${error.cause.stack}` : ''
  const data = error instanceof ORPCError && error.data ? `\n  ${JSON.stringify(error.data)}` : ''
  return `${error.stack}${cause}${data}`
}

/**
 * The contract ready to be given handlers. What a clerk can cause reaches the screen under its code with its sentence
 * and details (`fields` for invalid input); anything else is a bug: logged whole, told without its insides.
 */
export function implementContract(log: Log) {
  return implement(contract).use(async ({ next, path }) => {
    try {
      return await next()
    } catch (error) {
      if (error instanceof ExpectedError) {
        throw new ORPCError(error.code, {
          status: 422,
          message: error.message,
          data: error.fields ? { ...error.details, fields: error.fields } : error.details,
        })
      }
      // An answer that breaks the contract is a bug as well; a call that breaks it is the caller's.
      if (!(error instanceof ORPCError) || error.status >= 500) {
        log.write('bug', `${path.join('.')} ${described(error)}`)
      }
      throw error
    }
  })
}
export type Procedures = ReturnType<typeof implementContract>
