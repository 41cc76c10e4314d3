import { ListPage } from '../../records/ListPage.tsx'

export function ConferencesPage() {
  return <ListPage kind="conference" />
}
