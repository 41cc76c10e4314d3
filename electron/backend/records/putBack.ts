import type { StoredRecord } from '../../../shared/contract/records.ts'
import { definitions, type RecordKind } from '../../../shared/records/registry.ts'
import { ExpectedError } from '../errors.ts'
import { withOperation } from '../operations/operation.ts'
import type { Services } from '../services.ts'
import { isSameValue, type RecordImage } from './image.ts'
import { readRecords } from './queries.ts'
import { quoted, readRecord } from './save.ts'
import { checkLinks, validated } from './validate.ts'
import { writeRecords } from './write.ts'

/** The record as it was after an entry of its history. */
async function imageAt(
  services: Services,
  kind: RecordKind,
  id: string,
  entryId: string,
): Promise<RecordImage> {
  const row = await services.store.queries
    .selectFrom('history')
    .select('after')
    .where('sequence', '=', Number(entryId))
    .where('kind', '=', kind)
    .where('recordId', '=', id)
    .executeTakeFirst()
  if (!row?.after) throw new ExpectedError('history.notFound')
  return JSON.parse(row.after)
}

/**
 * Writes a record as it was after one entry of its history, as an operation of its own. Statuses may go back this way,
 * whatever normally follows them. Throws `history.notFound`, `record.notFound`, `record.inBin`, `record.linkMissing`.
 */
export async function putBack(
  services: Services,
  { kind, id, entryId }: { kind: RecordKind; id: string; entryId: string },
): Promise<{ record: StoredRecord; operationId: string }> {
  const { label, titleField } = definitions[kind]
  const image = await imageAt(services, kind, id, entryId)
  const { operationId } = await withOperation(
    services,
    {
      action: 'update',
      label: `Lấy lại bản cũ của ${label.vi.toLowerCase()} ${quoted(image.values[titleField])}`,
    },
    async (write) => {
      const current = (await readRecords(write.queries, kind, [id])).get(id)
      if (!current) throw new ExpectedError('record.notFound')
      const before = current.image
      if (before.deletedAt !== null) throw new ExpectedError('record.inBin')
      // Fields that came with a later version of the program are not in an old image.
      const stored = validated(kind, image)
      await checkLinks(write.queries, kind, stored.values, before.values)
      const after: RecordImage = { ...stored, deletedAt: null, importRowId: before.importRowId }
      if (isSameValue(before, after)) return
      await writeRecords(write, [{ kind, id, revision: current.revision, before, after }])
    },
  )
  return { record: await readRecord(services.store.queries, kind, id), operationId }
}
