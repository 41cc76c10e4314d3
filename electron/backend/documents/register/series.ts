import type { z } from 'zod'
import type { numberSeries, registerEntry } from '../../../../shared/contract/register.ts'
import type { Settings } from '../../../../shared/contract/settings.ts'
import { fold } from '../../../../shared/text/fold.ts'
import type { Queries, Writing } from '../../database/store.ts'
import { type ParsedNumber, parseNumber } from './number.ts'

export type RegisterEntry = z.output<typeof registerEntry>
export type SeriesKey = z.output<typeof numberSeries>

/** The numbers of one kind in one term or year. */
export interface Series extends SeriesKey {
  /** In the order of their numbers, equal ones by their days. */
  entries: RegisterEntry[]
}

function dayBefore(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date - 1)).toISOString().slice(0, 10)
}

/** First and last day of the term of office in which a day lies; the last is open in the newest one. */
export function termOf(day: string, termStarts: readonly string[]): { from: string; to: string | null } {
  const starts = [...termStarts].sort()
  const at = starts.findLastIndex((start) => start <= day)
  const next = starts[at + 1]
  return { from: starts[at] ?? '', to: next === undefined ? null : dayBefore(next) }
}

/** First and last day in which numbers of this style run on: the term of office, or the year. */
function spanOf(style: ParsedNumber['style'], day: string, { termStarts }: Settings) {
  const year = day.slice(0, 4)
  return style === 'party' ? termOf(day, termStarts) : { from: `${year}-01-01`, to: `${year}-12-31` }
}

/** The symbol of a series: numbers of other bodies (a team's reports) run by themselves, under `BC/ĐKT`. */
function seriesSymbol({ symbol, body }: Pick<ParsedNumber, 'symbol' | 'body'>, settings: Settings): string {
  return fold(body) === fold(settings.issuingBodySymbol) ? symbol : `${symbol}/${body}`
}

/** The series in which a number of a day lies. */
export function seriesKey(
  number: Pick<ParsedNumber, 'style' | 'symbol' | 'body'>,
  day: string,
  settings: Settings,
): SeriesKey {
  return {
    style: number.style,
    symbol: seriesSymbol(number, settings),
    ...spanOf(number.style, day, settings),
  }
}

function sameSeries(one: SeriesKey, other: SeriesKey): boolean {
  return one.style === other.style && fold(one.symbol) === fold(other.symbol) && one.from === other.from
}

function byOrdinal(one: RegisterEntry, other: RegisterEntry): number {
  return one.ordinal - other.ordinal || (one.issuedOn ?? '').localeCompare(other.issuedOn ?? '')
}

/**
 * The register of what the office issues, by series. An entry without a day counts for the series of `today`; numbers
 * that cannot be read are in no series.
 */
export async function readSeries(
  queries: Queries | Writing,
  settings: Settings,
  today: string,
): Promise<Series[]> {
  const rows = await queries
    .selectFrom('document')
    .select(['id', 'number', 'issuedOn', 'subject'])
    .where('direction', '=', 'issued')
    .where('deletedAt', 'is', null)
    .where('number', 'is not', null)
    .execute()
  const all: Series[] = []
  for (const row of rows) {
    const number = String(row.number)
    const parsed = parseNumber(number)
    if (!parsed) continue
    const issuedOn = row.issuedOn === null ? null : String(row.issuedOn)
    const key = seriesKey(parsed, issuedOn ?? today, settings)
    let series = all.find((one) => sameSeries(one, key))
    if (!series) {
      series = { ...key, entries: [] }
      all.push(series)
    }
    const { ordinal } = parsed
    series.entries.push({ id: row.id, ordinal, number, issuedOn, subject: String(row.subject) })
  }
  for (const { entries } of all) entries.sort(byOrdinal)
  return all.sort(
    (one, other) => other.from.localeCompare(one.from) || one.symbol.localeCompare(other.symbol, 'vi'),
  )
}

/** The series of a key; an empty one where it has no number yet. */
export function seriesOf(all: readonly Series[], key: SeriesKey): Series {
  return all.find((one) => sameSeries(one, key)) ?? { ...key, entries: [] }
}

/**
 * The ordinals that are missing. The register begins with the first number that it knows: what was issued before the
 * program came into use is no gap.
 */
export function gapsIn({ entries }: Series): number[] {
  const known = new Set(entries.map(({ ordinal }) => ordinal))
  const [first = 1, last = 0] = [Math.min(...known), Math.max(...known)]
  if (known.size === 0) return []
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (one) => !known.has(one),
  )
}

/** The ordinals that several entries have. */
export function duplicatesIn({ entries }: Series): number[] {
  const ordinals = entries.map(({ ordinal }) => ordinal)
  return [...new Set(ordinals.filter((one, index) => ordinals.indexOf(one) !== index))]
}

export function lastIn({ entries }: Series): number {
  return entries.at(-1)?.ordinal ?? 0
}
