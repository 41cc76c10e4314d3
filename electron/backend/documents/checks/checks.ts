import type { DocumentWarning } from '../../../../shared/contract/documents.ts'
import { allActs } from '../../legalBasis/list.ts'
import type { Services } from '../../services.ts'
import { withinSentence } from '../sources/office.ts'
import type { Prepared } from '../stored/prepare.ts'
import { actChecks } from './acts.ts'
import { citationChecks } from './citations.ts'
import type { Check, CheckContext, NamedUnit } from './context.ts'
import { demandChecks } from './demands.ts'
import { gapChecks } from './gaps.ts'
import { otherUnitChecks } from './otherUnits.ts'
import { recipientChecks } from './recipients.ts'
import { setAsideChecks } from './setAside.ts'
import { signerChecks } from './signer.ts'
import { toneChecks } from './tone.ts'
import { issuedAlready } from './versions.ts'

const checks: readonly Check[] = [
  setAsideChecks,
  citationChecks,
  actChecks,
  demandChecks,
  recipientChecks,
  signerChecks,
  otherUnitChecks,
  toneChecks,
  gapChecks,
]

async function unitsOf({ store }: Services): Promise<NamedUnit[]> {
  const rows = await store.queries
    .selectFrom('unit')
    .select(['id', 'name', 'kind', 'parentId', 'successorIds'])
    .where('deletedAt', 'is', null)
    .execute()
  return rows.map(({ id, name, kind, parentId, successorIds }) => {
    const parsed: unknown = typeof successorIds === 'string' ? JSON.parse(successorIds) : []
    return {
      id,
      name: withinSentence(String(name)),
      kind: typeof kind === 'string' ? kind : null,
      parentId: typeof parentId === 'string' ? parentId : null,
      successors: Array.isArray(parsed) ? parsed.filter((one) => typeof one === 'string') : [],
    }
  })
}

/** What a reviewer would return the document for (domain.md §8.7, §10), each with the place where it is put right. */
export async function warningsOf(services: Services, prepared: Prepared): Promise<DocumentWarning[]> {
  const { queries } = services.store
  const context: CheckContext = {
    prepared,
    acts: await allActs(queries, services.options.resourcesFolder),
    units: await unitsOf(services),
  }
  return [...(await issuedAlready(queries, prepared)), ...checks.flatMap((check) => check(context))]
}
