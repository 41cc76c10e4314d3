import type { DocumentWarning } from '../../../../shared/contract/documents.ts'
import type { Services } from '../../services.ts'
import type { Prepared } from '../stored/prepare.ts'

/** What a reviewer would return the document for. */
export async function warningsOf(_services: Services, _prepared: Prepared): Promise<DocumentWarning[]> {
  return []
}
