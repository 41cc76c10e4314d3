import { NewRecordPage } from '../../records/RecordPage.tsx'

export function NewTeamPage() {
  return <NewRecordPage kind="inspectionTeam" />
}
