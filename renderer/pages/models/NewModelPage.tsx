import { NewRecordPage } from '../../records/RecordPage.tsx'

export function NewModelPage() {
  return <NewRecordPage kind="model" />
}
