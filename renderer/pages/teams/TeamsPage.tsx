import { ListPage } from '../../records/ListPage.tsx'

export function TeamsPage() {
  return <ListPage kind="inspectionTeam" />
}
