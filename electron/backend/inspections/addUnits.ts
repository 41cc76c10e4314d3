import type { z } from 'zod'
import type { contract } from '../../../shared/contract/contract.ts'
import type { StoredRecord } from '../../../shared/contract/records.ts'
import { withOperation } from '../operations/operation.ts'
import { storedRecords } from '../records/queries.ts'
import { changeFor } from '../records/save.ts'
import { type RecordChange, writeRecords } from '../records/write.ts'
import type { Services } from '../services.ts'

type Contract = typeof contract.inspections.addUnits
type Input = z.output<NonNullable<Contract['~orpc']['inputSchema']>>

/** Plans one inspection for each unit: all or nothing, one step to undo. Errors as of `records.save`. */
export async function addUnits(
  services: Services,
  { values, units }: Input,
): Promise<{ operationId: string; inspections: StoredRecord[] }> {
  const { operationId, result } = await withOperation(
    services,
    { action: 'create', label: `Thêm ${units.length} cuộc kiểm tra vào kế hoạch` },
    async (write) => {
      const changes: RecordChange[] = []
      for (const unit of units) {
        const change = await changeFor(write, { kind: 'inspection', values: { ...values, ...unit } })
        if (change) changes.push(change)
      }
      await writeRecords(write, changes)
      return changes
    },
  )
  const ids = result.map(({ id }) => id)
  return { operationId, inspections: await storedRecords(services.store.queries, 'inspection', ids) }
}
