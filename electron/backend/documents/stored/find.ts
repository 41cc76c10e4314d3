import type { DocumentKind } from '../../../../shared/documents/kinds.ts'
import type { Queries, Writing } from '../../database/store.ts'
import { readRecords } from '../../records/queries.ts'
import { type StoredDocument, storedDocument } from './document.ts'

/** The written document with this id; null where there is none or it is in the bin. */
export async function findDocument(queries: Queries | Writing, id: string): Promise<StoredDocument | null> {
  const current = (await readRecords(queries, 'officialDocument', [id])).get(id)
  if (!current || current.image.deletedAt !== null) return null
  return storedDocument(id, current)
}

async function newestOf(
  queries: Queries | Writing,
  kind: DocumentKind,
  source: { recordId: string | null; year: number | null },
  state: 'draft' | 'issued',
): Promise<StoredDocument | null> {
  const row = await queries
    .selectFrom('officialDocument')
    .select('id')
    .where('document', '=', kind)
    .where('recordId', source.recordId === null ? 'is' : '=', source.recordId)
    .where('year', source.year === null ? 'is' : '=', source.year)
    .where('state', '=', state)
    .where('deletedAt', 'is', null)
    .orderBy('rowNumber', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? findDocument(queries, row.id) : null
}

/** The draft of this kind that is made of a record or a year; null where there is none. */
export function findDraft(
  queries: Queries | Writing,
  kind: DocumentKind,
  source: { recordId: string | null; year: number | null },
): Promise<StoredDocument | null> {
  return newestOf(queries, kind, source, 'draft')
}

/** The document of this kind that was issued last for a record or a year; null where none was. */
export function findIssued(
  queries: Queries | Writing,
  kind: DocumentKind,
  source: { recordId: string | null; year: number | null },
): Promise<StoredDocument | null> {
  return newestOf(queries, kind, source, 'issued')
}

/** Number and day of the document of this kind that was issued for a record; null where none was. */
export async function issuedFor(
  queries: Queries,
  kind: DocumentKind,
  recordId: string,
): Promise<{ number: string | null; signedOn: string | null } | null> {
  return findIssued(queries, kind, { recordId, year: null })
}
