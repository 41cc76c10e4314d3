import { NewRecordPage } from '../../records/RecordPage.tsx'

export function NewRecommendationPage() {
  return <NewRecordPage kind="recommendation" />
}
