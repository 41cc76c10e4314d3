import type { RecordKind } from '../../shared/records/registry.ts'

/** The address under which each kind has its list; a record is at `<address>/<id>`, a new one at `<address>/new`. */
export const addresses: Record<RecordKind, string> = {
  conference: '/conferences',
  model: '/models',
  inspectionTeam: '/teams',
  inspection: '/inspections',
  recommendation: '/recommendations',
  programme: '/programmes',
  plan: '/plans',
  task: '/tasks',
  document: '/documents',
  commendationRound: '/rounds',
  commendation: '/commendations',
  unit: '/units',
}

export function addressOf(kind: RecordKind, id: string): string {
  return `${addresses[kind]}/${id}`
}
