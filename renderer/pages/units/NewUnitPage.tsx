import { NewRecordPage } from '../../records/RecordPage.tsx'

export function NewUnitPage() {
  return <NewRecordPage kind="unit" />
}
