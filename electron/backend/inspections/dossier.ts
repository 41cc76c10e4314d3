import type { Dossier } from '../../../shared/contract/inspections.ts'
import type { Queries } from '../database/store.ts'
import { storedRecords, unitsUnder } from '../records/queries.ts'
import { readRecord } from '../records/save.ts'
import { papersOf } from './papers.ts'
import { earlierOpenIds, recommendationIds } from './queries.ts'
import { troublesOf } from './troubles.ts'

/**
 * An inspection with its team and recommendations, the unit's open ones from before, how it stands with its papers, and
 * what cannot be right. Throws `record.notFound`.
 */
export async function readDossier(queries: Queries, id: string): Promise<Dossier> {
  const inspection = await readRecord(queries, 'inspection', id)
  const { teamId, unitId } = inspection.values
  const team = typeof teamId === 'string' ? await readRecord(queries, 'inspectionTeam', teamId) : null
  const recommendations = await storedRecords(queries, 'recommendation', await recommendationIds(queries, id))
  // A merged unit answers for what was asked of those that it was merged from.
  const earlierIds =
    typeof unitId === 'string' ? await earlierOpenIds(queries, id, await unitsUnder(queries, unitId)) : []
  return {
    inspection,
    team,
    recommendations,
    earlier: await storedRecords(queries, 'recommendation', earlierIds),
    papers: await papersOf({ queries, inspection, team, recommendations }),
    troubles: troublesOf({ inspection, team, recommendations }),
  }
}
