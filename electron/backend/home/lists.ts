import type { HomeSummary, WaitingStep } from '../../../shared/contract/home.ts'
import { type ListQuery, listQuery } from '../../../shared/contract/records.ts'
import { definitions, kindsInRailOrder, type RecordKind } from '../../../shared/records/registry.ts'
import type { ParsedListQuery } from '../records/conditions.ts'
import { yearTableOf } from '../records/tables.ts'

type ListBehind = HomeSummary['waiting'][number]['list']

/** Counts what a list shows. */
export type Count = (query: ParsedListQuery) => Promise<number>

function queryOf(kind: RecordKind, list: ListBehind): ParsedListQuery {
  const query: ListQuery = { kind, ...list }
  return listQuery.parse(query)
}

/** The list of a kind's records of one year; null for kinds that belong to no year. */
function listOfYear(kind: RecordKind, year: number): ListBehind | null {
  // Units are what records refer to, not what a year is made of.
  if (kind === 'unit') return null
  if (yearTableOf(kind)) return { filters: {}, year }
  const { fields, computed, dateField, defaultSort } = definitions[kind]
  const name = dateField ?? (fields[defaultSort.field]?.type === 'date' ? defaultSort.field : null)
  const field = name === null ? computed.year : fields[name]
  if (field?.type === 'year') return { filters: { [name ?? 'year']: { anyOf: [year] } }, year: null }
  if (name === null) return null
  return { filters: { [name]: { from: `${year}-01-01`, to: `${year}-12-31` } }, year: null }
}

/** How many records of each kind belong to this year and to the last one, with the lists that show them. */
export async function numbersByKind(count: Count, year: number): Promise<HomeSummary['byKind']> {
  const numbers: HomeSummary['byKind'] = []
  for (const kind of kindsInRailOrder) {
    const [listThisYear, listLastYear] = [listOfYear(kind, year), listOfYear(kind, year - 1)]
    if (!listThisYear || !listLastYear) continue
    numbers.push({
      kind,
      thisYear: await count(queryOf(kind, listThisYear)),
      lastYear: await count(queryOf(kind, listLastYear)),
      listThisYear,
      listLastYear,
    })
  }
  return numbers
}

function waitingLists(year: number): { step: WaitingStep; kind: RecordKind; list: ListBehind }[] {
  const withStatus = (status: string): ListBehind => ({
    filters: { status: { anyOf: [status] } },
    year: null,
  })
  return [
    { step: 'planDrafted', kind: 'plan', list: withStatus('drafted') },
    { step: 'commendationProposed', kind: 'commendation', list: withStatus('proposed') },
    { step: 'commendationApproved', kind: 'commendation', list: withStatus('approved') },
    {
      step: 'modelWithoutResult',
      kind: 'model',
      list: { filters: { status: { anyOf: ['registered'] }, result: { anyOf: [null] } }, year },
    },
  ]
}

/** Records that wait for the clerk's next step; steps that nothing waits for are left out. */
export async function waitingForStep(count: Count, year: number): Promise<HomeSummary['waiting']> {
  const waiting: HomeSummary['waiting'] = []
  for (const { step, kind, list } of waitingLists(year)) {
    const found = await count(queryOf(kind, list))
    if (found > 0) waiting.push({ step, kind, count: found, list })
  }
  return waiting
}
