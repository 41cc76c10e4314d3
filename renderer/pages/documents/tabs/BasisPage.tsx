import { LegalActs } from '../LegalActs.tsx'
import { DocumentsFrame } from './DocumentsFrame.tsx'

/** The acts that documents cite, with those that are no longer in force marked. */
export function BasisPage() {
  return (
    <DocumentsFrame tab="basis">
      <LegalActs />
    </DocumentsFrame>
  )
}
