import { sql } from 'kysely'
import type { DocumentSummary } from '../../../../shared/contract/documents.ts'
import type { DocumentKind } from '../../../../shared/documents/kinds.ts'
import { foldWords } from '../../../../shared/text/fold.ts'
import type { Queries } from '../../database/store.ts'
import { readRecords } from '../../records/queries.ts'
import { type StoredDocument, storedDocument } from './document.ts'
import { summariesOf } from './view.ts'

export interface DocumentQuery {
  state: StoredDocument['state'] | null
  document: DocumentKind | null
  recordId: string | null
  search: string
  page: number
  pageSize: number
}

/** Drafts and issued documents that fit, the one written last first. */
export async function listDocuments(
  queries: Queries,
  { state, document, recordId, search, page, pageSize }: DocumentQuery,
): Promise<{ rows: DocumentSummary[]; total: number }> {
  let matching = queries.selectFrom('officialDocument').where('deletedAt', 'is', null)
  if (state !== null) matching = matching.where('state', '=', state)
  if (document !== null) matching = matching.where('document', '=', document)
  if (recordId !== null) matching = matching.where('recordId', '=', recordId)
  for (const word of foldWords(search).split(' ').filter(Boolean)) {
    matching = matching.where(sql<boolean>`instr("searchText", ${word}) > 0`)
  }
  const { total } = await matching
    .select((builder) => builder.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const shown = await matching
    .select('id')
    .orderBy('updatedAt', 'desc')
    .orderBy('rowNumber', 'desc')
    .limit(pageSize)
    .offset(page * pageSize)
    .execute()
  const ids = shown.map(({ id }) => id)
  const found = await readRecords(queries, 'officialDocument', ids)
  const documents = ids.flatMap((id) => {
    const current = found.get(id)
    return current ? [storedDocument(id, current)] : []
  })
  return { rows: await summariesOf(queries, documents), total }
}
