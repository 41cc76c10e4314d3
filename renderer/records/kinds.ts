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
  person: '/people',
}

/** Kinds whose lists are tabs of one page, by the page's entry in the rail; the first is the entry's own. */
export const sections = {
  plans: ['plan', 'task', 'programme'],
  inspections: ['inspection', 'inspectionTeam'],
  recommendations: ['recommendation'],
  commendations: ['commendation', 'commendationRound'],
  units: ['unit', 'person'],
} as const satisfies Record<string, readonly RecordKind[]>
export type Section = keyof typeof sections

const sectionNames: readonly Section[] = ['plans', 'inspections', 'recommendations', 'commendations', 'units']

/** Tabs of a section beside the lists of its kinds; their names are texts in `frame`, `tabs`. */
export const sectionPages = {
  inspectionYear: { section: 'inspections', place: '/inspections/year' },
  inspectionStatistics: { section: 'inspections', place: '/inspections/statistics' },
  followUp: { section: 'recommendations', place: '/recommendations/follow-up' },
} as const satisfies Record<string, { section: Section; place: string }>
export type SectionPage = keyof typeof sectionPages

const pageNames: readonly SectionPage[] = ['inspectionYear', 'inspectionStatistics', 'followUp']

export function pagesOf(section: Section): SectionPage[] {
  return pageNames.filter((name) => sectionPages[name].section === section)
}

/** The section whose tab a kind is; null where its list is a page of its own. */
export function sectionOf(kind: RecordKind): Section | null {
  return sectionNames.find((name) => sections[name].some((tab) => tab === kind)) ?? null
}

export function addressOf(kind: RecordKind, id: string): string {
  return `${addresses[kind]}/${id}`
}
