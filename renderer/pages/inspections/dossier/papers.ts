import type { Dossier, DossierPaper, PaperState } from '../../../../shared/contract/inspections.ts'
import type { StatusTone } from '../../../components/statusTones.ts'
import { listAddress } from '../../../records/listState.ts'
import { targetFrom, writeAddress } from '../../documents/targets.ts'

/** How a state is coloured; its words stand beside. */
export const paperTones: Record<PaperState, StatusTone> = {
  there: 'good',
  draft: 'active',
  missing: 'attention',
  late: 'bad',
  notNeeded: 'neutral',
}

function yearOf({ inspection, team }: Dossier): number | null {
  const year = team?.values.year
  if (typeof year === 'number') return year
  const { startedAt, plannedOn } = inspection.values
  const day = startedAt ?? plannedOn
  return typeof day === 'string' ? Number(day.slice(0, 4)) : null
}

/** Where a paper is made or opened; null where the unit sends it, or nothing is known to make it from. */
export function placeOfPaper(dossier: Dossier, { part, documentId }: DossierPaper): string | null {
  const { inspection, team } = dossier
  if (part === 'minutes' || part === 'remarks') return `/inspections/${inspection.id}/minutes`
  if (documentId !== null) return writeAddress({ documentId })
  const ofTeam = (kind: 'teamDecision' | 'selfReportOutline' | 'teamReport') =>
    team && writeAddress(targetFrom(kind, team.id, null))
  switch (part) {
    case 'plan': {
      const year = yearOf(dossier)
      return year === null ? null : writeAddress(targetFrom('inspectionPlan', null, year))
    }
    case 'decision':
      return ofTeam('teamDecision')
    case 'outline':
      return ofTeam('selfReportOutline')
    case 'teamReport':
      return ofTeam('teamReport')
    case 'conclusion':
      return writeAddress(targetFrom('conclusionNotice', inspection.id, null))
    case 'followUp':
      return listAddress('recommendation', { filters: { inspectionId: { anyOf: [inspection.id] } } })
    default:
      return null
  }
}
