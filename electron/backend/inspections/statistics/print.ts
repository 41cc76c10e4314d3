import type { StatisticsQuery, StatisticsRow } from '../../../../shared/contract/inspectionStatistics.ts'
import { formatDate } from '../../../../shared/values/dates.ts'
import { formatNumber } from '../../../../shared/values/numbers.ts'
import { type ListColumn, listTable, ordinalColumn } from '../../documents/builders/listTables.ts'
import { htmlOf } from '../../documents/htmlWriter.ts'
import { ruleSet } from '../../documents/rules.ts'
import { localDay } from '../../records/computed.ts'
import type { Services } from '../../services.ts'
import { readSettings } from '../../settings/settings.ts'
import { firstHeadings, numberColumns, rateHeading, titleOf } from './columns.ts'
import { readStatistics } from './table.ts'

const hundred = 100

function rateText({ rate: { numerator, denominator } }: StatisticsRow): string {
  return denominator > 0 ? formatNumber((numerator / denominator) * hundred) : ''
}

function columnsFor({ by }: StatisticsQuery): ListColumn<StatisticsRow>[] {
  return [
    ordinalColumn(),
    { heading: firstHeadings[by], widthMm: 50, align: 'left', text: ({ label }) => label },
    ...numberColumns.map(
      ({ name, group, heading }): ListColumn<StatisticsRow> => ({
        heading,
        ...(group ? { group } : {}),
        widthMm: 16,
        align: 'center',
        text: ({ numbers }) => formatNumber(numbers[name].count),
      }),
    ),
    { heading: rateHeading, widthMm: 18, align: 'center', text: rateText },
  ]
}

/** The table as a landscape page to print. */
export async function printStatistics(
  services: Services,
  query: StatisticsQuery,
): Promise<{ title: string; fileName: string; html: string }> {
  const { queries } = services.store
  const { resourcesFolder } = services.options
  const { rows, total } = await readStatistics(queries, query)
  const settings = await readSettings(queries)
  const title = titleOf(query)
  const columns = columnsFor(query)
  const totals = columns.map(({ text }, index) => (index === 0 ? '' : text(total, index)))
  const document = {
    title,
    blocks: [
      {
        kind: 'appendix' as const,
        orientation: 'landscape' as const,
        label: 'Phụ lục',
        title,
        reference: `(Tính đến ngày ${formatDate(localDay())})`,
      },
      listTable(columns, rows, totals),
    ],
  }
  const html = htmlOf(document, ruleSet(resourcesFolder, settings.ruleSet), {
    resourcesFolder,
    toneStyle: settings.toneStyle,
  })
  return { title, fileName: `${title} ${localDay()}`, html }
}
