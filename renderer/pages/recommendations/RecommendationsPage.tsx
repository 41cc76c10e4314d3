import { ListPage } from '../../records/ListPage.tsx'

export function RecommendationsPage() {
  return <ListPage kind="recommendation" />
}
