import { NewRecordPage } from '../../records/RecordPage.tsx'

export function NewConferencePage() {
  return <NewRecordPage kind="conference" />
}
