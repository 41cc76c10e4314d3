import { fold } from '../../../../shared/text/fold.ts'
import { formatDate } from '../../../../shared/values/dates.ts'
import type { Queries } from '../../database/store.ts'
import { documentBuilders } from '../builders/registry.ts'
import type { Prepared } from '../stored/prepare.ts'
import { numberWithSymbols } from '../wording.ts'
import { type ParsedNumber, parseNumber } from './number.ts'
import { gapsIn, lastIn, readSeries, type Series, seriesKey, seriesOf } from './series.ts'

export interface NextNumber {
  proposed: string
  /** The number of the document that is corrected, which may be kept. */
  corrected: string | null
  gaps: number[]
  warnings: string[]
}

/** Symbols of the number of a document: of its kind, and of the body that issues it. */
function symbolsOf({ kind, facts, settings }: Prepared): { symbol: string; body: string } {
  const { team } = facts
  const ofTeam = kind === 'teamReport' || kind === 'inspectionMinutes'
  const shortName = typeof team === 'object' && team !== null && 'shortName' in team ? team.shortName : null
  const body = ofTeam && typeof shortName === 'string' ? shortName : settings.issuingBodySymbol
  return { symbol: documentBuilders[kind].symbol, body }
}

/** A number of this document as it is printed. */
function printed(prepared: Prepared, number: string): string {
  const { symbol, body } = symbolsOf(prepared)
  return numberWithSymbols(number, symbol, body, prepared.rules, prepared.settings.drafterSymbol)
}

/** A typed number as it will be printed: `12` with its symbols, `12-KH/BCĐ` as it is. */
export function numberAsPrinted(prepared: Prepared, typed: string): string {
  return printed(prepared, typed.normalize('NFC').trim())
}

/** Sentences against a number: what it does not fit, and between which days its own day should lie. */
function objections(
  parsed: ParsedNumber | null,
  { series, last }: { series: Series; last: number },
  wanted: { symbol: string; style: string },
  signedOn: string,
): string[] {
  if (!parsed)
    return [
      'Số này không đúng cách viết số văn bản nên không theo dõi được trong sổ. Kiểm tra lại số, ký hiệu.',
    ]
  const { ordinal } = parsed
  const found: string[] = []
  if (parsed.style !== wanted.style)
    found.push('Số này viết theo kiểu khác với thể thức của văn bản. Kiểm tra dấu gạch ngang và gạch chéo.')
  else if (fold(parsed.symbol) !== fold(wanted.symbol))
    found.push(`Ký hiệu “${parsed.symbol}” không phải của loại văn bản này (${wanted.symbol}).`)
  const taken = series.entries.find((entry) => entry.ordinal === ordinal)
  if (taken) found.push(`Số ${taken.number} đã cấp cho: ${taken.subject}. Chọn số khác.`)
  if (series.entries.length > 0 && ordinal > last + 1)
    found.push(`Số này bỏ trống từ ${last + 1} đến ${ordinal - 1}. Kiểm tra có văn bản nào chưa vào sổ.`)
  const before = series.entries
    .filter((entry) => entry.ordinal < ordinal && (entry.issuedOn ?? '') > signedOn)
    .at(-1)
  if (before?.issuedOn)
    found.push(
      `Ngày ký sớm hơn ngày của số ${before.number} (${formatDate(before.issuedOn)}). Kiểm tra lại ngày.`,
    )
  const after = series.entries.find(
    (entry) => entry.ordinal > ordinal && entry.issuedOn !== null && entry.issuedOn < signedOn,
  )
  if (after?.issuedOn)
    found.push(
      `Ngày ký muộn hơn ngày của số ${after.number} (${formatDate(after.issuedOn)}). Kiểm tra lại ngày.`,
    )
  return found
}

/**
 * The number that comes next for a document that is signed on a day, what is missing before it, and what speaks against
 * `number` where that is given. A number that the records know already is proposed again; nothing is ever renumbered.
 */
export async function nextNumber(
  queries: Queries,
  prepared: Prepared,
  signedOn: string,
  number?: string,
): Promise<NextNumber> {
  const { rules, settings, facts } = prepared
  const { symbol, body } = symbolsOf(prepared)
  if (symbol === '') return { proposed: '', corrected: null, gaps: [], warnings: [] }
  const wanted = { style: rules.style, symbol, body }
  const all = await readSeries(queries, settings, signedOn)
  const own = await correctedEntry(queries, prepared)
  const withoutOwn = (series: Series): Series => ({
    ...series,
    entries: series.entries.filter(({ id }) => id !== own?.id),
  })
  const whole = seriesOf(all, seriesKey(wanted, signedOn, settings))
  const stated = typeof facts.number === 'string' && facts.number.trim() !== '' ? facts.number : null
  const proposed = printed(prepared, stated ?? String(lastIn(whole) + 1))
  const judged = number === undefined || number.trim() === '' ? proposed : numberAsPrinted(prepared, number)
  const parsed = parseNumber(judged)
  const judgedWhole = parsed ? seriesOf(all, seriesKey(parsed, signedOn, settings)) : whole
  const others = { series: withoutOwn(judgedWhole), last: lastIn(judgedWhole) }
  const warnings = objections(parsed, others, wanted, signedOn)
  return { proposed, corrected: own?.number ?? null, gaps: gapsIn(whole), warnings }
}

/** The entry of the register of the document that is corrected: its number may be kept. */
async function correctedEntry(queries: Queries, { stored }: Prepared) {
  if (!stored?.replacesId) return null
  const row = await queries
    .selectFrom('officialDocument')
    .innerJoin('document', 'document.id', 'officialDocument.registerId')
    .select(['document.id', 'document.number'])
    .where('officialDocument.id', '=', stored.replacesId)
    .executeTakeFirst()
  return row ? { id: row.id, number: row.number === null ? null : String(row.number) } : null
}
