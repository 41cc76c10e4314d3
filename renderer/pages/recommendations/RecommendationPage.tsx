import { RecordPage } from '../../records/RecordPage.tsx'

export function RecommendationPage() {
  return <RecordPage kind="recommendation" />
}
