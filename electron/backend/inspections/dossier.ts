import type { Dossier } from '../../../shared/contract/inspections.ts'
import type { Queries } from '../database/store.ts'
import { storedRecords, unitsUnder } from '../records/queries.ts'
import { readRecord } from '../records/save.ts'

/** Ids of what one inspection recommends, in the order in which it was written down. */
export async function recommendationIds(queries: Queries, inspectionId: string): Promise<string[]> {
  const rows = await queries
    .selectFrom('recommendation')
    .select('id')
    .where('inspectionId', '=', inspectionId)
    .where('deletedAt', 'is', null)
    .orderBy('rowNumber')
    .execute()
  return rows.map((row) => row.id)
}

async function earlierOpenIds(queries: Queries, inspectionId: string, unitId: string): Promise<string[]> {
  // A merged unit answers for what was asked of those that it was merged from.
  const rows = await queries
    .selectFrom('recommendation')
    .select('id')
    .where('unitId', 'in', await unitsUnder(queries, unitId))
    .where('deletedAt', 'is', null)
    .where('status', 'not in', ['done', 'obsolete'])
    .where((where) =>
      where.or([where('inspectionId', '!=', inspectionId), where('inspectionId', 'is', null)]),
    )
    .orderBy('rowNumber')
    .execute()
  return rows.map((row) => row.id)
}

/** An inspection with its team and recommendations, and the unit's open ones from before. */
export async function readDossier(queries: Queries, id: string): Promise<Dossier> {
  const inspection = await readRecord(queries, 'inspection', id)
  const { teamId, unitId } = inspection.values
  return {
    inspection,
    team: typeof teamId === 'string' ? await readRecord(queries, 'inspectionTeam', teamId) : null,
    recommendations: await storedRecords(queries, 'recommendation', await recommendationIds(queries, id)),
    earlier:
      typeof unitId === 'string'
        ? await storedRecords(queries, 'recommendation', await earlierOpenIds(queries, id, unitId))
        : [],
  }
}
