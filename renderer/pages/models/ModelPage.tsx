import { RecordPage } from '../../records/RecordPage.tsx'

export function ModelPage() {
  return <RecordPage kind="model" />
}
