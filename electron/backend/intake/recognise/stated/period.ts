import { fold } from '../../../../../shared/text/fold.ts'
import { remembered } from '../../../../../shared/text/remembered.ts'
import { type DateRange, daysOf } from '../../../../../shared/values/period.ts'
import { isNoPeriod, wordsOfPeriod } from './periodWords.ts'

const quarters: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4' }
const joint = '(?:\\s|[-_/.,]|nam)*'
/** A year that a report can be of; smaller numbers are those of papers and files. */
const year = '((?:19[89]|20\\d)\\d)'

function two(text: string): string {
  return text.padStart(2, '0')
}

interface Pattern {
  pattern: RegExp
  /** How precise: month 4, quarter 3, half year 2, several years 1.5, year 1. */
  precision: number
  period(match: RegExpMatchArray): string | null
}

const patterns: readonly Pattern[] = [
  {
    pattern: new RegExp(`\\b(?:quy|q)\\s*[-_.:]?\\s*(iv|i{1,3}|[1-4])${joint}${year}`),
    precision: 3,
    period: ([, quarter = '', inYear]) => `${inYear}-Q${quarters[quarter] ?? quarter}`,
  },
  {
    pattern: new RegExp(`\\b${year}${joint}(?:quy|q)\\s*(iv|i{1,3}|[1-4])\\b`),
    precision: 3,
    period: ([, inYear, quarter = '']) => `${inYear}-Q${quarters[quarter] ?? quarter}`,
  },
  {
    pattern: new RegExp(`\\b(?:0?6|sau)\\s*(?:thang|t)\\s*(dau|cuoi)${joint}${year}`),
    precision: 2,
    period: ([, half, inYear]) => `${inYear}-H${half === 'dau' ? 1 : 2}`,
  },
  {
    pattern: new RegExp(`\\b(?:0?6|sau)\\s*(?:thang|t)(dn|cn)?${joint}${year}`),
    precision: 2,
    period: ([, half, inYear]) => `${inYear}-H${half === 'cn' ? 2 : 1}`,
  },
  {
    pattern: new RegExp(`\\b(?:0?3|ba)\\s*(?:thang|t)\\s*(dau|cuoi)?${joint}${year}`),
    precision: 3,
    period: ([, end, inYear]) => `${inYear}-Q${end === 'cuoi' ? 4 : 1}`,
  },
  {
    pattern: new RegExp(`\\b(?:thang|t)\\s*:?\\s*(\\d{1,2})${joint}${year}`),
    precision: 4,
    period: ([, month = '', inYear]) =>
      Number(month) >= 1 && Number(month) <= 12 ? `${inYear}-${two(month)}` : null,
  },
  {
    pattern: /\b(?:quy|q)\s*(iv|i{1,3}|[1-4])\s*[-/._]\s*'?(2\d)(?![\d])/,
    precision: 3,
    period: ([, quarter = '', inYear]) => `20${inYear}-Q${quarters[quarter] ?? quarter}`,
  },
  {
    pattern: /\b(?:thang|t)\s*(\d{1,2})\s*[-/._]\s*'?(2\d)(?![\d])/,
    precision: 4,
    period: ([, month = '', inYear]) =>
      Number(month) >= 1 && Number(month) <= 12 ? `20${inYear}-${two(month)}` : null,
  },
  {
    pattern: new RegExp(`\\b${year}\\s*[-/]\\s*${year}\\b`),
    precision: 1.5,
    period: ([, from = '', to = '']) => (to > from ? `${from}/${to}` : null),
  },
  { pattern: new RegExp(`(?<!\\d)${year}(?!\\d)`), precision: 1, period: ([, inYear]) => inYear ?? null },
]

/** A text with the words of a name without spaces apart: `HaLangQ2`. Capitals of a legacy font (`THáNG`) stay together. */
export function withSpaces(text: string): string {
  return text.normalize('NFC').replace(/(\p{Lu}\p{Ll}+)(?=\p{Lu}(?:\p{Ll}|\d))/gu, '$1 ')
}

const ofMonth = '(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})'
const ofYear = '\\s*[/.-]\\s*(\\d{4})'
const span = new RegExp(
  `\\b(?:tu )?(?:ngay )?${ofMonth}(?:${ofYear})?\\s*(?:den(?: het)?|-)\\s*(?:ngay )?${ofMonth}${ofYear}`,
)

/** The period whose first and last day a text names: “từ ngày 01/4/2026 đến ngày 30/6/2026”, “từ 01/4 đến 30/6/2026”. */
function periodOfSpan(folded: string): string | null {
  const [, day = '', month = '', typedYear, lastDay = '', lastMonth = '', lastYear = ''] =
    folded.match(span) ?? []
  const inYear = typedYear ?? lastYear
  const from = `${inYear}-${two(month)}-${two(day)}`
  const to = `${lastYear}-${two(lastMonth)}-${two(lastDay)}`
  const parts = ['', '-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4', `-${two(month)}`]
  const found = parts.find((part) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(from) || Number(month) > 12) return false
    const days = daysOf(`${inYear}${part}`)
    return days.from === from && days.to === to
  })
  return found === undefined ? null : `${inYear}${found}`
}

/** Titles and names of a file are asked for period and part again and again; those of the next one are others. */
const mostKept = 500

const foldedWords = remembered(mostKept, (text) => fold(withSpaces(text)).replace(/_/g, ' '))

/** The words of a text in which a period may stand. */
const wordsIn = remembered(mostKept, (text) => wordsOfPeriod(foldedWords(text)))

/** True where a text counts months that make up no period of ours: “9 tháng đầu năm 2026” is neither a quarter nor the year. */
export function countsOtherMonths(text: string): boolean {
  return isNoPeriod(wordsIn(text))
}

/** The reporting period that a title, a sheet's or a file's name states; the most precise one, null where there is none. */
export const periodIn = remembered(mostKept, findPeriod)

function findPeriod(text: string): string | null {
  const ofSpan = periodOfSpan(foldedWords(text))
  if (ofSpan !== null) return ofSpan
  const folded = wordsIn(text)
  // What is counted from the year's beginning is of the year; which part of it is for others to ask.
  if (isNoPeriod(folded)) return folded.match(new RegExp(year))?.[0] ?? null
  let best: { period: string; precision: number } | null = null
  for (const { pattern, precision, period } of patterns) {
    const match = folded.match(pattern)
    const found = match && period(match)
    if (found && (!best || precision > best.precision)) best = { period: found, precision }
  }
  return best?.period ?? null
}

const writtenDay = /\bngay\s*(\d{1,2})\s*(?:thang|[/.-])\s*(\d{1,2})\s*(?:nam|[/.-])\s*(\d{4})/

const signedAt = /^\D{2,40},? ngay/

/** The lines that say where and when a paper was signed: “Bảo Lạc, ngày 06 tháng 01 năm 2025”. */
export function signingLines(lines: readonly string[]): string[] {
  return lines.filter((line) => line.length <= 80 && /ng.{1,2}y/iu.test(line) && signedAt.test(fold(line)))
}

/** The day on which a paper was signed or issued, from the lines around its table; null where none is written. */
export function dayOfPaper(lines: readonly string[]): DateRange | null {
  const days = lines.flatMap((line) => {
    const [, day = '', month = '', inYear = ''] = fold(line).match(writtenDay) ?? []
    return day === '' || Number(month) > 12 ? [] : [`${inYear}-${two(month)}-${two(day)}`]
  })
  const last = days.sort().at(-1)
  return last === undefined ? null : { from: last, to: last }
}

const dayLength = 86_400_000

/** The period of this part of a year (`Q2`, `05`) that lies nearest to the day of a paper, `YYYY-MM-DD`. */
export function nearestPeriod(part: string, day: string): string {
  const at = Date.parse(day)
  const paperYear = Number(day.slice(0, 4))
  const distance = (period: string) => {
    const { from, to } = daysOf(period)
    return Math.max(Date.parse(from) - at, at - Date.parse(to) - dayLength, 0)
  }
  const periods = [paperYear, paperYear - 1, paperYear + 1].map((one) => `${one}-${part}`)
  return periods.reduce((best, one) => (distance(one) < distance(best) ? one : best))
}

const precisionOfPeriod = (period: string) => (period.includes('/') ? 1 : period.length)

const namedParts: readonly (readonly [RegExp, (match: RegExpMatchArray) => string | null])[] = [
  [
    /^(?:.* )?quy\s*(iv|i{1,3}|[1-4])$|^q(?:uy)?\s*(iv|i{1,3}|[1-4])\b/,
    ([, long, short]) => `Q${quarterOf(long ?? short)}`,
  ],
  [/^(?:.* )?(?:0?6|sau) thang (dau|cuoi)(?: nam)?$/, ([, half]) => (half === 'dau' ? 'H1' : 'H2')],
  [/^(?:.* )?(?:0?3|ba) thang (dau|cuoi)(?: nam)?$/, ([, end]) => (end === 'dau' ? 'Q1' : 'Q4')],
  [/^(?:.* )?thang\s*(\d{1,2})$|^t\s*(\d{1,2})$/, ([, long, short]) => monthOf(long ?? short ?? '')],
]

function quarterOf(typed = ''): string {
  return quarters[typed] ?? typed
}

function monthOf(typed: string): string | null {
  return Number(typed) >= 1 && Number(typed) <= 12 ? two(typed) : null
}

/** The part of a year that a text names at its end, of quarters also at its beginning, without the year: “Quý I”, “6 tháng đầu năm”; `Q1`, `H1`, `05`. */
export function partIn(text: string): string | null {
  const words = wordsIn(text.replace(/\.[a-z]{3,4}$/i, ''))
  // “Quý IV và cả năm” says of two tables what they are of, or of one what is not known.
  if (isNoPeriod(words) || /\bca nam\b/.test(words)) return null
  const folded = words
    .replace(/[()_.:-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  for (const [pattern, part] of namedParts) {
    const match = folded.match(pattern)
    if (match) return part(match)
  }
  return null
}

const partInside = /(?<!\bngay \d{1,2} )\b(?:thang (\d{1,2})|quy (iv|i{1,3}|[1-4]))\b/g

/** The only month or quarter that a file's name has anywhere, without its year: “Bao cao thang 4 xa Co Ba”. */
export function partInName(name: string): string | null {
  const words = wordsIn(name.replace(/\.[a-z]{3,4}$/i, ''))
  if (isNoPeriod(words)) return null
  const parts = [...words.matchAll(partInside)].map(([, month, quarter]) =>
    quarter === undefined ? monthOf(month ?? '') : `Q${quarterOf(quarter)}`,
  )
  return parts.length > 1 ? null : (partIn(name) ?? parts[0] ?? null)
}

/** The period that lines state together: the most precise, of equals the first. */
export function periodInLines(lines: readonly string[]): string | null {
  const found = lines.map(periodIn).filter((period) => period !== null)
  const longest = Math.max(0, ...found.map(precisionOfPeriod))
  return found.find((period) => precisionOfPeriod(period) === longest) ?? null
}

/** True where neither of two periods lies in the other: one of them is wrong. */
export function contradict(one: string, other: string): boolean {
  const [first, second] = [daysOf(one), daysOf(other)]
  const holds = (outer: typeof first, inner: typeof first) => outer.from <= inner.from && inner.to <= outer.to
  return !holds(first, second) && !holds(second, first)
}
