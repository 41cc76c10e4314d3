import { ListPage } from '../../records/ListPage.tsx'

export function ModelsPage() {
  return <ListPage kind="model" />
}
