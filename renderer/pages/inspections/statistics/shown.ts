import { type StatisticsQuery, statisticsBy } from '../../../../shared/contract/inspectionStatistics.ts'

const yearPattern = /^(19|20)\d{2}$/

/** What the address asks for; this year by team where it does not say. */
export function shownStatistics(params: URLSearchParams, thisYear: number): StatisticsQuery {
  const year = (name: string) => {
    const text = params.get(name) ?? ''
    return yearPattern.test(text) ? Number(text) : thisYear
  }
  const [from, to] = [year('from'), year('to')]
  return {
    by: statisticsBy.catch('team').parse(params.get('by')),
    units: params.get('units') === 'asWere' ? 'asWere' : 'now',
    from: Math.min(from, to),
    to: Math.max(from, to),
  }
}

/** The reverse of `shownStatistics`. */
export function statisticsParams({ by, units, from, to }: StatisticsQuery): Record<string, string> {
  return { by, units: units ?? 'now', from: String(from), to: String(to) }
}

/** A rate as printed, `66,67%`; null where there is nothing to divide by. */
export function rateText(rate: { numerator: number; denominator: number }): string | null {
  const { numerator, denominator } = rate
  if (denominator === 0) return null
  const percent = Math.round((numerator * 10_000) / denominator) / 100
  return `${percent.toLocaleString('vi-VN', { maximumFractionDigits: 2 })}%`
}
