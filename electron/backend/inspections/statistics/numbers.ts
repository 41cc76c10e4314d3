import type { InspectionNumbers, StatisticsRow } from '../../../../shared/contract/inspectionStatistics.ts'
import type { CountedInspection, CountedRecommendation } from '../queries.ts'
import { allOf, anyOf, type Filters } from './filters.ts'

/** The records of one row, and the filters that show exactly them. */
export interface Group {
  key: string
  label: string
  inspections: readonly CountedInspection[]
  recommendations: readonly CountedRecommendation[]
  inspectionFilters: Filters
  recommendationFilters: Filters
  /** The unit as which a unit is counted. */
  unitOf: (id: string) => string
}

const isOpen = (status: string) => status === 'open' || status === 'inProgress'

/** The numbers of a row; what a list lacks in a field counts as what it usually means. */
export function rowOf(group: Group): StatisticsRow {
  const { key, label, inspections, recommendations, unitOf } = group
  const carriedOut = inspections.filter(({ status }) => status === 'done')
  const inspected = (count: number, filters: Filters) => ({
    count,
    list: { kind: 'inspection' as const, filters: allOf(group.inspectionFilters, filters) },
  })
  const recommended = (holds: (one: CountedRecommendation) => boolean, filters: Filters) => ({
    count: recommendations.filter(holds).length,
    list: { kind: 'recommendation' as const, filters: allOf(group.recommendationFilters, filters) },
  })
  const inForm = (form: 'direct' | 'indirect') =>
    inspected(
      carriedOut.filter((one) => one.form === form).length,
      allOf(anyOf('status', ['done']), anyOf('form', form === 'direct' ? ['direct', null] : ['indirect'])),
    )
  const unitIds = [...new Set(carriedOut.flatMap(({ unitId }) => (unitId === null ? [] : unitOf(unitId))))]
  const numbers: InspectionNumbers = {
    planned: inspected(inspections.length, anyOf('status', ['planned', 'inProgress', 'done', null])),
    inspections: inspected(carriedOut.length, anyOf('status', ['done'])),
    direct: inForm('direct'),
    indirect: inForm('indirect'),
    units: { count: unitIds.length, list: { kind: 'unit', filters: anyOf('id', unitIds) } },
    recommendations: recommended(() => true, {}),
    done: recommended(({ status }) => status === 'done', anyOf('status', ['done'])),
    partlyDone: recommended(({ status }) => status === 'partlyDone', anyOf('status', ['partlyDone'])),
    open: recommended(({ status }) => isOpen(status), anyOf('status', ['open', 'inProgress', null])),
    obsolete: recommended(({ status }) => status === 'obsolete', anyOf('status', ['obsolete'])),
    overdue: recommended(({ overdue }) => overdue === 1, anyOf('state', ['overdue'])),
  }
  return {
    key,
    label,
    numbers,
    rate: {
      numerator: numbers.done.count,
      denominator: numbers.recommendations.count - numbers.obsolete.count,
    },
  }
}
