import { isPartialDate, precisionOf } from '../../../shared/values/dates.ts'
import type { RuleSet } from './rules.ts'

/** A fact that is not known yet, left open as in an office form. */
export const gap = '…'

/** A whole line left open for writing by hand. */
export const longGap = '…'.repeat(28)

/** The text, or a gap where it is missing or blank. */
export function orGap(text: string | null | undefined): string {
  return text?.trim() || gap
}

/** The text with its first letter as a capital, in Vietnamese. */
export function sentenceStart(text: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase('vi') + text.slice(first.length)
}

/** The text with its first letter small, as it stands within a sentence. */
export function sentenceInside(text: string): string {
  const [first = ''] = text
  return first.toLocaleLowerCase('vi') + text.slice(first.length)
}

/** Replaces `{name}` in a pattern of the rule set. */
function fill(pattern: string, values: Record<string, string>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

function dayText(day: string, rules: RuleSet): string {
  return String(Number(day)).padStart(rules.wording.zeroPadding.dayMinDigits, '0')
}

function monthText(month: string, rules: RuleSet): string {
  const { paddedMonthNumbers, paddedMonthMinDigits } = rules.wording.zeroPadding
  const number = Number(month)
  return paddedMonthNumbers.includes(number)
    ? String(number).padStart(paddedMonthMinDigits, '0')
    : String(number)
}

/**
 * A partial date as the rule set writes it: `03/02/2026`, `15/6/2026`, `tháng 3/2026`, `quý II/2026`, `năm 2026`;
 * `…/…/…` where it is missing.
 */
export function shortDate(date: string | null | undefined, rules: RuleSet): string {
  const known = date && isPartialDate(date) ? date : undefined
  const [year = gap, second = '', day = ''] = known?.split('-') ?? []
  const precision = known ? precisionOf(known) : 'day'
  if (precision === 'year') return `năm ${year}`
  if (precision === 'quarter') return `quý ${romanNumeral(Number(second.slice(1)))}/${year}`
  if (precision === 'month') return `tháng ${monthText(second, rules)}/${year}`
  return fill(rules.wording.shortDatePattern, {
    d: known ? dayText(day, rules) : gap,
    M: known ? monthText(second, rules) : gap,
    yyyy: year,
  })
}

/** `Cao Bằng, ngày 03 tháng 02 năm 2026`, with gaps for what is missing. `date` is `YYYY-MM-DD`. */
export function placeAndDate(
  place: string | null | undefined,
  date: string | null | undefined,
  rules: RuleSet,
): string {
  const [year = gap, month, day] = date?.split('-') ?? []
  return fill(rules.wording.placeDatePattern, {
    place: orGap(place),
    day: day ? dayText(day, rules) : gap,
    month: month ? monthText(month, rules) : gap,
    year,
  })
}

/** `8 giờ 05 phút, ngày 03/02/2026`; `moment` is `YYYY-MM-DDTHH:mm`. */
export function clockAndDay(moment: string | null | undefined, rules: RuleSet): string {
  const [date, time] = moment?.split('T') ?? []
  const [hours, minutes] = time?.split(':') ?? []
  const hourText = hours ? String(Number(hours)) : gap
  return `${hourText} giờ ${minutes ?? gap} phút, ngày ${shortDate(date, rules)}`
}

/** `vào lúc 8 giờ 05 phút, ngày 03/02/2026` */
export function momentText(moment: string | null | undefined, rules: RuleSet): string {
  return `vào lúc ${clockAndDay(moment, rules)}`
}

/** A count as documents write it: `02`, `12`. */
export function countText(count: number, rules: RuleSet): string {
  return String(count).padStart(rules.wording.zeroPadding.documentNumberMinDigits, '0')
}

const numberWord = /^Số\s*:?\s*/

/** The pattern of a number: letters (type CV) have one of their own. */
function patternFor(type: string, { wording }: RuleSet): string {
  return type === 'CV' ? wording.officialLetterPattern : wording.numberPattern
}

/**
 * A document's number with its symbols, without the word Số: `10-KH/BCĐ` or `10/KH-UBND`. A number that already
 * carries its symbols is kept; a missing one leaves a gap before the symbols.
 * @param drafter symbol of the unit that drafted it, which the state prints in the number of a letter (type CV)
 */
export function numberWithSymbols(
  number: string | null | undefined,
  type: string,
  body: string | null | undefined,
  rules: RuleSet,
  drafter?: string | null,
): string {
  const typed = number?.trim().replace(/^số\s*:?\s*/i, '') ?? ''
  if (typed !== '' && !/^\d+$/.test(typed)) return typed
  const digits = typed === '' ? gap : countText(Number(typed), rules)
  const pattern = patternFor(type, rules).replace(numberWord, '')
  return fill(pattern, { number: digits, type, body: orGap(body), drafter: orGap(drafter) })
}

/** The number as its own line in the letterhead: `Số 10-KH/BCĐ`, `Số: 10/KH-UBND`, `Số: 25/UBND-NC`. */
export function numberLine(
  number: string | null | undefined,
  type: string,
  body: string | null | undefined,
  rules: RuleSet,
  drafter?: string | null,
): string {
  const word = patternFor(type, rules).match(numberWord)?.[0] ?? ''
  return word + numberWithSymbols(number, type, body, rules, drafter)
}

/** A document that is cited, with its issuer where the reader does not know it already. */
export type CitedDocument = {
  typeName: string
  /** With its symbols. */
  number: string
  issuedOn: string | null | undefined
  issuer?: string
}

/**
 * A document as it is cited for the first time: `Kế hoạch số 10-KH/BCĐ, ngày 15/01/2026 của Ban Chỉ đạo`, or in
 * the state's style `Kế hoạch số 10/KH-UBND ngày 15 tháng 01 năm 2026 của …`.
 */
export function citation(document: CitedDocument, rules: RuleSet): string {
  const [year = gap, month, day] = document.issuedOn?.split('-') ?? []
  const pattern = rules.wording.citationFirst
    .replace(/\{number\}\S*\{body\}/, '{reference}')
    .replace('{dd/MM/yyyy}', '{shortDate}')
    .replace(' của {issuer} {subject}', '')
  const start = fill(pattern, {
    type: document.typeName,
    reference: document.number,
    shortDate: shortDate(document.issuedOn, rules),
    d: day ? dayText(day, rules) : gap,
    M: month ? monthText(month, rules) : gap,
    yyyy: year,
  })
  return document.issuer ? `${start} của ${document.issuer}` : start
}

/** `T/M`, `K/T`, `T/L` in either style of writing, at the start of the line over a signature. */
const authorityPrefixes = [
  ['onBehalf', /^T\/?M\.?\s+/],
  ['forSuperior', /^K\/?T\.?\s+/],
  ['byOrder', /^T\/?L\.?\s+/],
  ['byAuthorisation', /^T\/?UQ\.?\s+/],
] as const

/** A line over a signature with its prefix as the rule set writes it: `K/T TRƯỞNG BAN`, `KT. CHỦ TỊCH`. */
export function authorityLine(line: string, { wording }: RuleSet): string {
  for (const [kind, pattern] of authorityPrefixes) {
    const prefix = wording.signaturePrefixes[kind]
    if (prefix && pattern.test(line)) return line.replace(pattern, `${prefix} `)
  }
  return line
}

const romanParts: readonly [number, string][] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** The number that a Roman numeral in small or capital letters stands for. */
export function romanNumber(numeral: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 }
  const digits = [...numeral.toLowerCase()].map((letter) => values[letter] ?? 0)
  return digits.reduce((sum, value, at) => sum + (value < (digits[at + 1] ?? 0) ? -value : value), 0)
}

/** Roman numeral of a whole number from 1 to 89. */
export function romanNumeral(number: number): string {
  let rest = number
  let text = ''
  for (const [value, letters] of romanParts) {
    while (rest >= value) {
      text += letters
      rest -= value
    }
  }
  return text
}

/** Label of a part, chapter or section: `Phần I`, `Chương II`, `Mục 3`. */
export function divisionLabel(pattern: string, ordinal: number): string {
  return fill(pattern, { roman: romanNumeral(ordinal), n: String(ordinal) })
}

/** Label of a heading by the pattern of its level: `I- `, `2. `, `2.1. `. */
export function ordinalLabel(pattern: string, ordinals: readonly number[], rules: RuleSet): string {
  const last = ordinals.at(-1) ?? 1
  const parent = ordinals.at(-2)
  return fill(pattern, {
    ROMAN: romanNumeral(last),
    n: String(parent ?? last),
    m: String(last),
    letter: pointLetter(last, rules),
  })
}

/** Letter of a point: a, b, c, d, đ, e, g …; after the last letter they start again doubled (aa, bb). */
export function pointLetter(ordinal: number, rules: RuleSet): string {
  const letters = rules.wording.pointLetters
  const index = ordinal - 1
  return (letters[index % letters.length] ?? '').repeat(Math.floor(index / letters.length) + 1)
}
