import { v7 as uuid } from 'uuid'
import type { DocumentSummary } from '../../../../shared/contract/documents.ts'
import type { Queries } from '../../database/store.ts'
import { ExpectedError } from '../../errors.ts'
import { withOperation } from '../../operations/operation.ts'
import { quoted } from '../../records/save.ts'
import { writeRecords } from '../../records/write.ts'
import type { Services } from '../../services.ts'
import { factFields } from '../factFields.ts'
import type { StoredDocument } from './document.ts'
import { findDocument } from './find.ts'
import { summaryOf } from './issue.ts'
import { readPage } from './page.ts'
import { newDocument } from './save.ts'

async function correctionOf(queries: Queries, id: string): Promise<StoredDocument | null> {
  const row = await queries
    .selectFrom('officialDocument')
    .select('id')
    .where('replacesId', '=', id)
    .where('deletedAt', 'is', null)
    .orderBy('rowNumber', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? findDocument(queries, row.id) : null
}

/**
 * Starts the next version of an issued document with its facts as the clerk's. A document that was corrected already is
 * corrected from its newest version; a correction that is being written is gone on with, and nothing is stored.
 * @throws `document.notFound`
 */
export async function correctDocument(
  services: Services,
  documentId: string,
): Promise<{ summary: DocumentSummary; operationId: string }> {
  const { queries } = services.store
  let newest = await findDocument(queries, documentId)
  if (!newest) throw new ExpectedError('document.notFound')
  for (let next = await correctionOf(queries, newest.id); next; next = await correctionOf(queries, next.id)) {
    newest = next
  }
  const corrected = newest
  const { operationId, result: id } = await withOperation(
    services,
    { action: 'create', label: `Lập bản sửa ${quoted(corrected.title)}` },
    async (write) => {
      if (corrected.state === 'draft' || !corrected.pageId) return corrected.id
      const { facts } = await readPage(write.queries, corrected.pageId)
      const asked = factFields(corrected.document).filter(({ name }) => name in facts)
      const edits = Object.fromEntries(asked.map(({ name }) => [name, facts[name] ?? null]))
      const change = newDocument(uuid(), {
        document: corrected.document,
        title: corrected.title,
        recordId: corrected.recordId,
        year: corrected.year,
        state: 'draft',
        version: corrected.version + 1,
        replacesId: corrected.id,
        ruleSet: corrected.ruleSet,
        toneStyle: corrected.toneStyle,
        edits,
      })
      await writeRecords(write, [change])
      return change.id
    },
  )
  return { summary: await summaryOf(services, id), operationId }
}
