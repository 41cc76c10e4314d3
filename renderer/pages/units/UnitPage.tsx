import { RecordPage } from '../../records/RecordPage.tsx'
import { Predecessors } from './Predecessors.tsx'

/** A unit with what it was made from and what came after it. */
export function UnitPage() {
  return <RecordPage kind="unit" below={(record) => <Predecessors unitId={record.id} />} />
}
