import type { DocumentWarning } from '../../../../shared/contract/documents.ts'
import type { DocumentKind } from '../../../../shared/documents/kinds.ts'
import { formatDate } from '../../../../shared/values/dates.ts'
import type { Queries } from '../../database/store.ts'
import { findIssued } from '../stored/find.ts'
import type { Prepared } from '../stored/prepare.ts'

/** Kinds of which several may be issued for one record or year. */
const mayRepeat: readonly DocumentKind[] = [
  'reminderLetter',
  'followUpReport',
  'dossierContents',
  'generalLetter',
  'invitation',
  'inspectionPlan',
  'modelRecognitionDecision',
  'commendationDecision',
  'commendationSubmission',
]

/** A document of this kind was issued already for the same record, and this is not its correction. */
export async function issuedAlready(queries: Queries, prepared: Prepared): Promise<DocumentWarning[]> {
  const { kind, recordId, year, stored } = prepared
  if (mayRepeat.includes(kind) || stored?.replacesId) return []
  const issued = await findIssued(queries, kind, { recordId, year })
  if (!issued) return []
  const number = issued.number ? ` số ${issued.number}` : ''
  const day = issued.signedOn ? ` ngày ${formatDate(issued.signedOn)}` : ''
  const message = `Văn bản này đã phát hành${number}${day}. Muốn sửa, mở bản đã phát hành rồi chọn “Lập bản sửa”.`
  return [{ code: 'document.issuedAlready', message, fact: null, record: null }]
}
