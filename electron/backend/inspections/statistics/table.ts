import type { StatisticsQuery, StatisticsRow } from '../../../../shared/contract/inspectionStatistics.ts'
import type { Queries } from '../../database/store.ts'
import { readSuccession } from '../../units/succession.ts'
import { countedInspections, countedRecommendations, teamsByIds, yearsWithInspections } from '../queries.ts'
import { allOf, type Filters } from './filters.ts'
import { groupingFor, type Names } from './groups.ts'
import { rowOf } from './numbers.ts'

export interface StatisticsTable {
  rows: StatisticsRow[]
  total: StatisticsRow
  years: number[]
}

/** Rows of one name are told apart: the unit that is no more is the old one. */
function toldApart(rows: readonly StatisticsRow[], { succession }: Names): StatisticsRow[] {
  const count = Map.groupBy(rows, ({ label }) => label)
  return rows.map((row) =>
    (count.get(row.label)?.length ?? 0) > 1 && succession.presentOf(row.key) !== row.key
      ? { ...row, label: `${row.label} (cũ)` }
      : row,
  )
}

/**
 * What was inspected and what came of it in the years `from` to `to`, a row for each year, team, form, field or unit.
 * Every number comes with the list of exactly its records.
 */
export async function readStatistics(queries: Queries, query: StatisticsQuery): Promise<StatisticsTable> {
  const inspections = await countedInspections(queries, query)
  const recommendations = await countedRecommendations(queries, query)
  const succession = await readSuccession(queries)
  const all = [...inspections, ...recommendations]
  const teams = await teamsByIds(
    queries,
    all.flatMap(({ teamId }) => teamId ?? []),
  )
  const names: Names = { succession, teams }
  const grouping = groupingFor(query, names)
  const years: Filters = { year: { from: query.from, to: query.to } }
  const unitOf = (id: string) => (query.units === 'now' ? succession.presentOf(id) : id)
  const groups = Map.groupBy(all, (record) => grouping.keyOf(record))
  const rows = [...groups].map(([key, records]) =>
    rowOf({
      key,
      label: grouping.labelOf(key, records),
      inspections: inspections.filter((one) => grouping.keyOf(one) === key),
      recommendations: recommendations.filter((one) => grouping.keyOf(one) === key),
      inspectionFilters: allOf(years, grouping.inspections(key, records)),
      recommendationFilters: allOf(years, grouping.recommendations(key, records)),
      unitOf,
    }),
  )
  const order = ({ key, label }: StatisticsRow) => grouping.orderOf(key, label)
  return {
    rows: toldApart(rows, names).toSorted((one, other) => (order(one) < order(other) ? -1 : 1)),
    total: rowOf({
      key: 'total',
      label: 'Cộng',
      inspections,
      recommendations,
      inspectionFilters: years,
      recommendationFilters: years,
      unitOf,
    }),
    years: await yearsWithInspections(queries),
  }
}
