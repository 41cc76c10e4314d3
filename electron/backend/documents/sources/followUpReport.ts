import type { z } from 'zod'
import type { StatisticsRow } from '../../../../shared/contract/inspectionStatistics.ts'
import { nextDueOn, reminder } from '../../../../shared/records/recommendation.ts'
import { overdueIdsOf, teamIdsOf } from '../../inspections/queries.ts'
import { readStatistics } from '../../inspections/statistics/table.ts'
import { storedRecords } from '../../records/queries.ts'
import type { followUpReportFacts } from '../builders/followUpReport.ts'
import { shortDate } from '../wording.ts'
import { issueOf } from './office.ts'
import { originOf, sourceYear, textOf } from './read.ts'
import type { FactSource, SourceContext } from './source.ts'

function numbersOf({ numbers }: StatisticsRow) {
  const { recommendations, done, partlyDone, open, obsolete, overdue } = numbers
  return {
    recommendations: recommendations.count,
    done: done.count,
    partlyDone: partlyDone.count,
    open: open.count,
    obsolete: obsolete.count,
    overdue: overdue.count,
  }
}

async function overdueOf(context: SourceContext, year: number) {
  const ids = await overdueIdsOf(context.queries, year)
  const records = await storedRecords(context.queries, 'recommendation', ids)
  const rows = records.map((record) => {
    const sent = reminder.array().parse(record.values.reminders ?? [])
    return {
      unit: record.labels.unitId ?? '',
      text: textOf(record, 'text') ?? '',
      dueOn: nextDueOn(record.values),
      followedBy: textOf(record, 'followedBy'),
      reminded: sent
        .map(({ number, on }) => [number, on && shortDate(on, context.rules)].filter(Boolean).join(', '))
        .join('; '),
    }
  })
  return { rows, origins: records.map(originOf) }
}

/** The report on a year's recommendations: the figures of the statistics, and what is overdue. */
export const followUpReportSource: FactSource<z.input<typeof followUpReportFacts>> = async (context, key) => {
  const year = sourceYear(context, key)
  const { rows, total } = await readStatistics(context.queries, {
    from: year,
    to: year,
    by: 'unit',
    units: 'now',
  })
  const asked = rows.filter(({ numbers }) => numbers.recommendations.count > 0)
  const overdue = await overdueOf(context, year)
  const teams = await teamIdsOf(context.queries, year, [])
  const { inspections, direct, indirect, units } = total.numbers
  return {
    sourceTitle: String(year),
    facts: {
      ...issueOf(context.settings),
      year,
      asOf: context.today,
      teams: teams.length,
      inspections: inspections.count,
      direct: direct.count,
      indirect: indirect.count,
      inspectedUnits: units.count,
      total: numbersOf(total),
      units: asked.map((row) => ({ name: row.label, ...numbersOf(row) })),
      overdue: overdue.rows,
    },
    origins: { overdue: overdue.origins },
    takers: [],
  }
}
