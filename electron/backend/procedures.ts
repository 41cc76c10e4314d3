import { implement, ORPCError } from '@orpc/server'
import { contract } from '../../shared/contract/contract.ts'
import { ExpectedError } from './errors.ts'
import type { Log } from './log.ts'

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
      if (!(error instanceof ORPCError)) {
        log.write('bug', `${path.join('.')} ${error instanceof Error ? error.stack : String(error)}`)
      }
      throw error
    }
  })
}
export type Procedures = ReturnType<typeof implementContract>
