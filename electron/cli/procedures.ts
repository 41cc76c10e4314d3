import { isContractProcedure } from '@orpc/contract'
import { contract } from '../../shared/contract/contract.ts'
import { UsageError } from './failure.ts'

function pathsBelow(branch: object, before: string[]): string[] {
  return Object.entries(branch).flatMap(([name, part]: [string, unknown]) => {
    const path = [...before, name]
    if (isContractProcedure(part)) return [path.join('.')]
    return typeof part === 'object' && part !== null ? pathsBelow(part, path) : []
  })
}

/** All calls of the contract: `application.info`, `records.list` … */
export const procedurePaths: readonly string[] = pathsBelow(contract, [])

type Call = (input: unknown) => Promise<unknown>

/** Throws a `UsageError` that names all calls where there is none of that path. */
export function checkProcedure(path: string): void {
  if (procedurePaths.includes(path)) return
  throw new UsageError(`No procedure “${path}”. There are: ${procedurePaths.join(', ')}`)
}

/** The call of a path on a client. */
export function procedureCall(client: object, path: string): Call {
  checkProcedure(path)
  let part: unknown = client
  for (const name of path.split('.')) part = Reflect.get(Object(part), name)
  if (typeof part !== 'function') throw new Error(`The backend does not offer “${path}”`)
  const call = part
  return async (input) => await call(input)
}
