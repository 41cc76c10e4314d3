import type { StatisticsQuery } from '../../../../shared/contract/inspectionStatistics.ts'
import { foldWords } from '../../../../shared/text/fold.ts'
import { sortKey } from '../../../../shared/text/sortKey.ts'
import type { Succession } from '../../units/succession.ts'
import type { CountedInspection, CountedRecommendation } from '../queries.ts'
import { anyOf, type Filters } from './filters.ts'

type Either = CountedInspection | CountedRecommendation

/** How records are put into the rows of a table. */
export interface Grouping {
  /** The row of a record. */
  keyOf(record: Either): string
  /** The heading of a row. */
  labelOf(key: string, records: readonly Either[]): string
  /** What shows the inspections of a row. */
  inspections(key: string, records: readonly Either[]): Filters
  /** What shows the recommendations of a row. */
  recommendations(key: string, records: readonly Either[]): Filters
  /** The order of the rows. */
  orderOf(key: string, label: string): string
}

export interface Names {
  succession: Succession
  teams: ReadonlyMap<string, { name: string; year: number | null }>
}

const unstated = ''
const distinct = <Value>(values: readonly Value[]) => [...new Set(values)]
const bySortKey = (key: string, label: string) => (key === unstated ? '\uffff' : sortKey(label))

function byYear(): Grouping {
  const filters = (key: string) => anyOf('year', [Number(key)])
  return {
    keyOf: ({ year }) => String(year),
    labelOf: (key) => `Năm ${key}`,
    inspections: filters,
    recommendations: filters,
    orderOf: (key) => key,
  }
}

function byTeam({ teams }: Names, { from, to }: StatisticsQuery): Grouping {
  const filters = (key: string) => anyOf('teamId', [key === unstated ? null : key])
  return {
    keyOf: ({ teamId }) => teamId ?? unstated,
    labelOf: (key) => {
      const team = teams.get(key)
      if (!team) return 'Không thuộc đoàn nào'
      return from === to || team.year === null ? team.name : `${team.name} (năm ${team.year})`
    },
    inspections: filters,
    recommendations: filters,
    orderOf: (key, label) => `${teams.get(key)?.year ?? 9999} ${bySortKey(key, label)}`,
  }
}

function byForm(): Grouping {
  const labels: Record<string, string> = {
    direct: 'Kiểm tra trực tiếp',
    indirect: 'Kiểm tra gián tiếp (qua báo cáo)',
    [unstated]: 'Kiến nghị không gắn cuộc kiểm tra',
  }
  const order = ['direct', 'indirect', unstated]
  return {
    keyOf: ({ form }) => form ?? unstated,
    labelOf: (key) => labels[key] ?? key,
    // An inspection without a form is a visit; a recommendation has none where it has no inspection.
    inspections: (key) => anyOf('form', key === 'direct' ? ['direct', null] : key === unstated ? [] : [key]),
    recommendations: (key) => anyOf('form', [key === unstated ? null : key]),
    orderOf: (key) => String(order.indexOf(key)),
  }
}

function byField(): Grouping {
  const spellings = (records: readonly Either[]) => distinct(records.map(({ field }) => field))
  const filters = (_key: string, records: readonly Either[]) => anyOf('field', spellings(records))
  return {
    keyOf: ({ field }) => foldWords(field ?? unstated),
    labelOf: (_key, records) => spellings(records).find((field) => field?.trim()) ?? 'Chưa ghi lĩnh vực',
    inspections: filters,
    recommendations: filters,
    orderOf: bySortKey,
  }
}

function byUnit({ succession }: Names, { units }: StatisticsQuery): Grouping {
  const filters = (_key: string, records: readonly Either[]) =>
    anyOf('unitId', distinct(records.map(({ unitId }) => unitId)))
  return {
    keyOf: ({ unitId }) =>
      unitId === null ? unstated : units === 'now' ? succession.presentOf(unitId) : unitId,
    labelOf: (key) => (key === unstated ? 'Chưa ghi đơn vị' : succession.nameOf(key)),
    inspections: filters,
    recommendations: filters,
    orderOf: bySortKey,
  }
}

export function groupingFor(query: StatisticsQuery, names: Names): Grouping {
  switch (query.by) {
    case 'year':
      return byYear()
    case 'team':
      return byTeam(names, query)
    case 'form':
      return byForm()
    case 'field':
      return byField()
    case 'unit':
      return byUnit(names, query)
  }
}
