import type { z } from 'zod'
import type { contract } from '../../../shared/contract/contract.ts'
import type { Dossier } from '../../../shared/contract/inspections.ts'
import { paperLabels, paperParts, papers as papersSchema } from '../../../shared/records/inspectionPapers.ts'
import { ExpectedError } from '../errors.ts'
import { withOperation } from '../operations/operation.ts'
import { readRecords } from '../records/queries.ts'
import { changeFor, quoted } from '../records/save.ts'
import { writeRecords } from '../records/write.ts'
import type { Services } from '../services.ts'
import { readDossier } from './dossier.ts'

type Contract = typeof contract.inspections.setPaper
type Input = z.output<NonNullable<Contract['~orpc']['inputSchema']>>

/**
 * Keeps what the clerk says about one paper of an inspection; null forgets it. Throws `record.notFound`, `record.inBin`.
 */
export async function setPaper(
  services: Services,
  { id, part, paper }: Input,
): Promise<{ dossier: Dossier; operationId: string }> {
  const { operationId } = await withOperation(
    services,
    { action: 'update', label: `Ghi hồ sơ kiểm tra: ${quoted(paperLabels[part].vi)}` },
    async (write) => {
      const current = (await readRecords(write.queries, 'inspection', [id])).get(id)
      if (!current) throw new ExpectedError('record.notFound')
      const kept = papersSchema.parse(current.image.values.papers ?? []).filter((one) => one.part !== part)
      const said = paper ? [...kept, { part, ...paper }] : kept
      const papers = said.toSorted(
        (one, other) => paperParts.indexOf(one.part) - paperParts.indexOf(other.part),
      )
      const change = await changeFor(write, {
        kind: 'inspection',
        id,
        values: { papers },
        contradictory: true,
      })
      if (change) await writeRecords(write, [change])
    },
  )
  return { dossier: await readDossier(services.store.queries, id), operationId }
}
