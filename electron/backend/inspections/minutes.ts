import type { z } from 'zod'
import type { contract } from '../../../shared/contract/contract.ts'
import type { Dossier } from '../../../shared/contract/inspections.ts'
import type { Values } from '../../../shared/contract/records.ts'
import { withOperation } from '../operations/operation.ts'
import { readRecords } from '../records/queries.ts'
import { changeFor } from '../records/save.ts'
import { type RecordChange, writeRecords } from '../records/write.ts'
import type { Services } from '../services.ts'
import { readDossier } from './dossier.ts'
import { recommendationIds } from './queries.ts'

type Contract = typeof contract.inspections.saveMinutes
type SaveInput = z.output<NonNullable<Contract['~orpc']['inputSchema']>>

/** What is written at an inspection, with the label of the operations that keep it. */
const labels = {
  minutes: 'Ghi biên bản kiểm tra',
  remarks: 'Ghi phiếu nhận xét báo cáo',
} as const

/**
 * Stores what was written at an inspection and its recommendations together: all or nothing, one step to undo.
 * Recommendations that are not named any more go to the bin. What contradicts itself is stored and told in the dossier's
 * troubles. Other errors as of `records.save`.
 */
export async function saveWritten(
  services: Services,
  what: keyof typeof labels,
  input: SaveInput,
): Promise<{ dossier: Dossier; operationId: string }> {
  const { queries } = services.store
  const existing = await recommendationIds(queries, input.id)
  const { operationId } = await withOperation(
    services,
    {
      action: 'update',
      label: labels[what],
      sitting: { kind: 'inspection', id: input.id },
    },
    async (write) => {
      const changes: (RecordChange | null)[] = []
      const inspection = await changeFor(write, {
        kind: 'inspection',
        id: input.id,
        revision: input.revision,
        values: input.values,
        contradictory: true,
      })
      changes.push(inspection)
      const stored = (await readRecords(write.queries, 'inspection', [input.id])).get(input.id)
      const unitId = inspection?.after?.values.unitId ?? stored?.image.values.unitId ?? null
      for (const { id, values } of input.recommendations) {
        const own: Values = { ...values, inspectionId: input.id, unitId: values.unitId ?? unitId }
        if (id === undefined && !own.status) own.status = 'open'
        changes.push(await changeFor(write, { kind: 'recommendation', id, values: own, contradictory: true }))
      }
      const named = new Set(input.recommendations.map(({ id }) => id))
      const dropped = existing.filter((id) => !named.has(id))
      for (const [id, { revision, image }] of await readRecords(write.queries, 'recommendation', dropped)) {
        const after = { ...image, deletedAt: write.at }
        changes.push({ kind: 'recommendation', id, revision, before: image, after, action: 'remove' })
      }
      await writeRecords(
        write,
        changes.filter((change) => change !== null),
      )
    },
  )
  return { dossier: await readDossier(queries, input.id), operationId }
}
