import { RecordPage } from '../../records/RecordPage.tsx'

export function ConferencePage() {
  return <RecordPage kind="conference" />
}
