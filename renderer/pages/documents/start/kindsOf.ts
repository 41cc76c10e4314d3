import type { DocumentTarget } from '../../../../shared/contract/documents.ts'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { type DocumentKind, documentKindNames, documentKinds } from '../../../../shared/documents/kinds.ts'
import type { RecordKind } from '../../../../shared/records/registry.ts'
import { targetFrom } from '../targets.ts'

/** The documents that are made from one record of a kind. */
export function documentsOf(kind: RecordKind): DocumentKind[] {
  return documentKindNames.filter((name) => documentKinds[name].source === kind)
}

/** A document that can be started from a page. */
export interface StartedDocument {
  kind: DocumentKind
  target: DocumentTarget
}

/** What can be written from a record itself. */
export function writtenFrom(kind: RecordKind, id: string): StartedDocument[] {
  return documentsOf(kind).map((document) => ({ kind: document, target: targetFrom(document, id, null) }))
}

/** The documents that are made from a year's records of a kind, on the page of whose list they are started. */
export const documentsOfYear: Partial<Record<RecordKind, readonly DocumentKind[]>> = {
  model: ['modelRegistrationList', 'modelSummaryTable', 'modelRecognitionDecision'],
  inspection: ['inspectionPlan'],
  inspectionTeam: ['inspectionPlan'],
  plan: ['inspectionPlan'],
}

/** What the selected records are the source of: a recommendation of letters to its unit, others of their own documents. */
export function sourcesOf(
  kind: RecordKind,
  ids: readonly string[],
  rows: readonly StoredRecord[],
): { documents: DocumentKind[]; ids: string[] } {
  if (kind !== 'recommendation') return { documents: documentsOf(kind), ids: [...ids] }
  const units = rows.flatMap(({ id, values }) =>
    ids.includes(id) && typeof values.unitId === 'string' ? [values.unitId] : [],
  )
  return { documents: documentsOf('unit'), ids: [...new Set(units)] }
}
