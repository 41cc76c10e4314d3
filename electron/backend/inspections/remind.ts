import { setImmediate } from 'node:timers/promises'
import type { RemindProgress } from '../../../shared/contract/followUp.ts'
import { nextNumber } from '../documents/register/next.ts'
import { issueDocument } from '../documents/stored/issue.ts'
import { failureOf } from '../documents/stored/many.ts'
import { prepareTarget } from '../documents/stored/prepare.ts'
import type { Services } from '../services.ts'

function labelOf(letters: number): string {
  return `Phát hành ${letters} công văn đôn đốc`
}

/**
 * Issues a reminder letter to each unit under the number that comes next, one step for each; one that fails does not
 * stop the others. Each letter is stored when its step comes, all of them are one operation. Aborting the signal or
 * closing the iterator ends it. Throws nothing but what aborts it.
 */
export async function* remindUnits(
  services: Services,
  { unitIds, signedOn }: { unitIds: readonly string[]; signedOn: string },
  signal?: AbortSignal,
): AsyncGenerator<RemindProgress, void, undefined> {
  let operationId: string | null = null
  let letters = 0
  const units = [...new Set(unitIds)]
  // One after another: a number is known only when the one before it is taken.
  for (const [index, unitId] of units.entries()) {
    signal?.throwIfAborted()
    let letter: RemindProgress['letter'] = null
    let failure: string | null = null
    try {
      const target = { document: 'reminderLetter', recordId: unitId, year: null } as const
      const { proposed } = await nextNumber(
        services.store.queries,
        await prepareTarget(services, target),
        signedOn,
      )
      const issued = await issueDocument(
        services,
        { target, number: proposed, signedOn },
        { operationId, label: labelOf(letters + 1) },
      )
      operationId = issued.operationId
      letters += 1
      letter = { documentId: issued.summary.id, number: issued.summary.number ?? proposed }
    } catch (error) {
      failure = failureOf(services, error)
    }
    yield { done: index + 1, count: units.length, unitId, letter, failure, operationId }
    await setImmediate()
  }
}
