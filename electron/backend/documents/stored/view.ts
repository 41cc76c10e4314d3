import type { DocumentSummary, DocumentView } from '../../../../shared/contract/documents.ts'
import { documentKinds } from '../../../../shared/documents/kinds.ts'
import { isRecordKind } from '../../../../shared/records/registry.ts'
import type { Queries } from '../../database/store.ts'
import { titlesOf } from '../../records/queries.ts'
import type { Services } from '../../services.ts'
import { warningsOf } from '../checks/checks.ts'
import { factFields } from '../factFields.ts'
import type { StoredDocument } from './document.ts'
import type { Prepared } from './prepare.ts'

/** Written documents as lists show them, with the names of what they are made of. */
export async function summariesOf(
  queries: Queries,
  documents: readonly StoredDocument[],
): Promise<DocumentSummary[]> {
  const titles = new Map<string, string>()
  const sources = new Set(documents.map(({ document }) => documentKinds[document].source))
  for (const source of sources) {
    if (!isRecordKind(source)) continue
    const ids = documents
      .filter(({ document }) => documentKinds[document].source === source)
      .flatMap(({ recordId }) => (recordId === null ? [] : [recordId]))
    for (const [id, title] of await titlesOf(queries, source, ids)) titles.set(id, title)
  }
  return documents.map((stored) => ({
    id: stored.id,
    document: stored.document,
    title: stored.title,
    recordId: stored.recordId,
    year: stored.year,
    recordTitle: titles.get(stored.recordId ?? '') ?? null,
    state: stored.state,
    version: stored.version,
    replacesId: stored.replacesId,
    registerId: stored.registerId,
    number: stored.number,
    signedOn: stored.signedOn,
    updatedAt: stored.updatedAt,
  }))
}

/** Everything that the editor shows of a document. */
export async function viewOf(services: Services, prepared: Prepared): Promise<DocumentView> {
  const { stored, kind, recordId, year, facts, derived, document, ruleSetName, toneStyle } = prepared
  const [summary] = stored ? await summariesOf(services.store.queries, [stored]) : []
  return {
    summary: summary ?? null,
    document: kind,
    recordId,
    year,
    title: document.title,
    revision: stored?.revision ?? 0,
    fields: factFields(kind),
    facts,
    derived: derived.facts,
    edited: Object.keys(stored?.edits ?? {}),
    ruleSet: ruleSetName,
    toneStyle,
    warnings: prepared.issued ? [] : await warningsOf(services, prepared),
  }
}
