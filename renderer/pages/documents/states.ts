import type { DocumentSummary } from '../../../shared/contract/documents.ts'
import type { StatusTone } from '../../components/statusTones.ts'

/** What the state of a document means for the clerk. */
export const stateTones: Record<DocumentSummary['state'], StatusTone> = {
  draft: 'attention',
  issued: 'good',
  replaced: 'neutral',
}
