import * as XLSX from 'xlsx'
import { fold } from '../../../../shared/text/fold.ts'
import {
  firstDayOf,
  formatDate,
  isCalendarDay,
  isPartialDate,
  lastDayOf,
} from '../../../../shared/values/dates.ts'
import type { DateRange } from '../../../../shared/values/period.ts'
import type { Cell } from '../read/grid.ts'
import { doubtful, nothing, type Reading, refused, taken } from './reading.ts'
import type { Swapped } from './swappedDates.ts'
import { timeOfSerial, timesIn } from './times.ts'

/** What is known of the table when its dates are read. */
export interface DateContext {
  /** The days of the reporting period; null where it is not known. */
  days: DateRange | null
  /** True where a month, a quarter or a year is a date, too. */
  precision: boolean
  date1904: boolean
  /** True for dates that lie in the period by their meaning, e.g. when a conference was held. */
  insidePeriod: boolean
  /** True for a deadline: of a span of time the last day is meant. */
  isDeadline?: boolean
  /** The sort of cells of this column in which day and month seem to have changed places. */
  swapped?: Swapped | null
  /** True for a date whose day and month cannot have changed places. */
  inWords?: boolean
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100 || !isCalendarDay(year, month, day)) return null
  return `${year}-${two(month)}-${two(day)}`
}

function fullYear(typed: string): number {
  const year = Number(typed)
  return typed.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year
}

function isInside(day: string, days: DateRange): boolean {
  return day >= days.from && day <= days.to
}

/** The year of the period where it lies in one year. */
function yearOfPeriod(context: DateContext): number | null {
  const from = context.days?.from.slice(0, 4)
  return from !== undefined && from === context.days?.to.slice(0, 4) ? Number(from) : null
}

/** A full date as a reading: one out of the period that fits with day and month swapped is for the clerk. */
function dayReading(year: number, month: number, day: number, context: DateContext): Reading {
  const date = dayOf(year, month, day)
  const swapped = dayOf(year, day, month)
  if (date === null) {
    if (swapped === null || context.inWords) return refused('date.impossible')
    return doubtful(swapped, 'date.swapped', { value: formatDate(swapped) })
  }
  const { days } = context
  const onlyFits = days && isInside(date, days) && swapped !== null && !isInside(swapped, days)
  if (context.swapped && context.swapped !== 'mixed' && swapped !== null && swapped !== date && !onlyFits) {
    return refused('date.maybeSwapped', { value: formatDate(swapped) })
  }
  if (!context.insidePeriod || !context.days || isInside(date, context.days)) {
    const isOpen = context.swapped === 'mixed' && swapped !== null && swapped !== date && !onlyFits
    return isOpen ? doubtful(date, 'date.orderMixed', { value: formatDate(date) }) : taken(date)
  }
  if (!context.inWords && swapped !== null && swapped !== date && isInside(swapped, context.days)) {
    return refused('date.maybeSwapped', { value: formatDate(swapped) })
  }
  return doubtful(date, 'date.outsidePeriod')
}

function partial(date: string, context: DateContext): Reading {
  if (!isPartialDate(date)) return refused('date.impossible')
  if (!context.precision) return refused('date.imprecise')
  if (!context.insidePeriod || !context.days) return taken(date)
  const first = firstDayOf(date)
  const near = first <= context.days.to && (first >= context.days.from || date.length === 4)
  return near ? taken(date) : doubtful(date, 'date.outsidePeriod')
}

/** True where the period is one year: “Tháng 6” in the plan of a year leaves no doubt. */
function isWholeYear({ days }: DateContext): boolean {
  const year = days?.from.slice(0, 4)
  return days?.from === `${year}-01-01` && days.to === `${year}-12-31`
}

function withYear(reading: Reading, yearStated: boolean, context: DateContext): Reading {
  if (yearStated || typeof reading.value !== 'string' || reading.issue) return reading
  if (context.isDeadline && isWholeYear(context) && reading.value.length < 10) return reading
  return doubtful(reading.value, 'date.yearAssumed', { value: formatDate(reading.value) })
}

const quarters: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 }

const separator = '\\s*[/.\\-]\\s*'
const fullDate = new RegExp(`(\\d{1,2})${separator}(\\d{1,2})${separator}(\\d{4}|\\d{2})(?!\\d)`, 'g')
const isoDate = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/
const monthAndYear = new RegExp(`^(?:t|thang)?\\s*(\\d{1,2})(?:${separator}|\\s+)(\\d{4})$`)
const quarterAndYear = /^(?:quy|q)\s*(i{1,3}|iv|[1-4])(?:\s*[/.\-,]?\s*(\d{4}))?$/
const dayAndMonth = new RegExp(`^(\\d{1,2})${separator}(\\d{1,2})$`)
const daysOfMonth = new RegExp(
  `^(\\d{1,2})\\s*(?:-|den|,|va|;|&)\\s*\\d{1,2}${separator}(\\d{1,2})${separator}(\\d{4}|\\d{2})$`,
)
const daysOfNoYear = new RegExp(`^(\\d{1,2})\\s*(?:-|den|,|va|;|&)\\s*(\\d{1,2})${separator}(\\d{1,2})$`)
const daysAcrossMonths = new RegExp(
  `^(\\d{1,2})${separator}(\\d{1,2})\\s*(?:-|den)\\s*\\d{1,2}${separator}\\d{1,2}${separator}(\\d{4}|\\d{2})$`,
)

const lastDay = new RegExp(`(\\d{1,2})${separator}(\\d{1,2})${separator}(\\d{4}|\\d{2})$`)

/** Words around a date that say nothing of the day: time of day, weekday, “ngày”, “từ”. */
const aroundDates =
  /\b(luc|vao|hoi|tu|sang|chieu|toi|buoi|thu (hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|du kien|ngay|truoc|cham nhat|xong|hoan thanh|(den )?het|trong|cuoi|dau|giua)\b|\b\d{1,2}\s*(h|gio|g)\s*\d{0,2}(\s*phut|')?|\b\d{1,2}:\d{2}(:\d{2})?\b|[(),;]/g

function plainDate(text: string): string {
  return fold(text)
    .replace(/[–—−]/g, '-')
    .replace(/(\d{1,2})\s*thang\s*(\d{1,2})\s*,?\s*(?:nam\s*)?(\d{4})/g, '$1/$2/$3')
    .replace(/(\d{1,2})\s*thang\s*(\d{1,2})\b/g, '$1/$2')
    .replace(/\bnam\s*(?=\d{4})/g, '')
    .replace(aroundDates, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A date with a remark behind it that is none: “Tháng 12/2026 (sau hội nghị Trung ương)”. */
const dateWithRemark = /^([^()]*\d[^()]*|[^()]*\bquý\s+[ivx]+\s*)\([^()\d]*\p{L}{2}[^()\d]*\)\s*$/iu

/** Reads a date written in words or figures, in the spellings of domain.md §15. */
export function readDateText(text: string, context: DateContext): Reading {
  if (/^[-–—.…\s]*$/.test(text)) return nothing
  const words = plainDate(text.normalize('NFC').replace(placeBehind, '$1'))
  // “ngày 05 tháng 02” leaves no doubt which is the month.
  const order = /tháng|thang/i.test(text) ? { ...context, swapped: null, inWords: true } : context
  const reading = readPlainDate(words, order)
  const bare = reading.issue?.code === 'date.unreadable' ? text.match(dateWithRemark)?.[1] : undefined
  if (bare === undefined) return reading
  const { value, issue } = readDateText(bare, context)
  if (typeof value !== 'string' || issue) return reading
  return doubtful(value, 'date.remark', { value: formatDate(value) })
}

function readPlainDate(words: string, context: DateContext): Reading {
  const iso = words.match(isoDate)
  if (iso) {
    const order = { ...context, swapped: null, inWords: true }
    return dayReading(Number(iso[1]), Number(iso[2]), Number(iso[3]), order)
  }
  const parts = lastOfParts(words, context)
  if (parts) return parts
  const several = words.match(daysOfMonth) ?? words.match(daysAcrossMonths)
  if (several)
    return span(
      dayReading(fullYear(several[3] ?? ''), Number(several[2]), Number(several[1]), context),
      words,
      context,
    )
  const full = [...words.matchAll(fullDate)]
  const first = full[0]
  if (first) {
    const rest = words.replace(fullDate, ' ').replace(/\bden\b|[-.\s]/g, '')
    const reading = dayReading(fullYear(first[3] ?? ''), Number(first[2]), Number(first[1]), context)
    if (rest !== '') return refused('date.unreadable')
    return full.length > 1 ? span(reading, words, context) : reading
  }
  return readLessThanADay(words, context)
}

function span(reading: Reading, words: string, context: DateContext): Reading {
  const last = context.isDeadline ? words.match(lastDay) : null
  if (last) {
    const end = dayReading(fullYear(last[3] ?? ''), Number(last[2]), Number(last[1]), context)
    if (typeof end.value !== 'string' || end.issue) return end
    return doubtful(end.value, 'date.spanEnd', { value: formatDate(end.value) })
  }
  if (typeof reading.value !== 'string' || reading.issue) return reading
  return doubtful(reading.value, 'date.span', { value: formatDate(reading.value) })
}

/** Months or quarters of one year, from one to another: “tháng 4 - 5/2026”, “quý III, IV”. */
const spanOfParts =
  /^(?:(t|thang)|(?:quy|q))\s*(?:i{1,3}|iv|\d{1,2})(?:\s*(?:-|den|va|&)\s*|\s)(?:t|thang|quy|q)?\s*(i{1,3}|iv|\d{1,2})(?:\s*[/.\-,]?\s*(\d{4}))?$/

/** The deadline that several months or quarters set: the end of the last one. Null where the words name none. */
function lastOfParts(words: string, context: DateContext): Reading | null {
  const [whole, month, last = '', year] = words.match(spanOfParts) ?? []
  const inYear = year ?? yearOfPeriod(context)
  if (whole === undefined || !context.isDeadline || inYear === null) return null
  const part = month === undefined ? `Q${quarters[last]}` : two(Number(last))
  const reading = partial(`${inYear}-${part}`, context)
  if (typeof reading.value !== 'string' || reading.issue) return reading
  return doubtful(reading.value, 'date.spanEnd', { value: formatDate(reading.value) })
}

function readLessThanADay(words: string, context: DateContext): Reading {
  const assumed = yearOfPeriod(context)
  const quarter = words.match(quarterAndYear)
  if (quarter) {
    const year = quarter[2] ?? assumed
    if (year === null) return refused('date.unreadable')
    return withYear(
      partial(`${year}-Q${quarters[quarter[1] ?? '']}`, context),
      quarter[2] !== undefined,
      context,
    )
  }
  const month = words.match(monthAndYear)
  if (month) return partial(`${month[2]}-${two(Number(month[1]))}`, context)
  const monthAlone = words.match(/^(?:t|thang)\s*(\d{1,2})$/)
  if (monthAlone && assumed !== null) {
    return withYear(partial(`${assumed}-${two(Number(monthAlone[1]))}`, context), false, context)
  }
  const day = words.match(dayAndMonth)
  if (day && assumed !== null)
    return withYear(dayReading(assumed, Number(day[2]), Number(day[1]), context), false, context)
  const days = words.match(daysOfNoYear)
  if (days && assumed !== null && Number(days[1]) < Number(days[2]) && Number(days[3]) <= 12)
    return readPlainDate(`${words}/${assumed}`, context)
  const year = words.match(/^(?:19|20)\d{2}$/)
  if (year) return partial(words, context)
  const serial = words.match(/^\d{5}$/)
  if (serial) return readSerial(Number(words), '', context)
  return refused('date.unreadable')
}

/** Reads a serial number of the sheet; its format tells whether it means a day, a month or a year. */
function readSerial(serial: number, format: string, context: DateContext): Reading {
  const parts = XLSX.SSF.parse_date_code(serial, { date1904: context.date1904 })
  if (!parts || parts.y < 1900 || parts.y > 2100) return refused('date.unreadable')
  const pattern = format.toLowerCase().replace(/\[[^\]]*\]|"[^"]*"|\\./g, '')
  if (pattern.includes('y') && !pattern.includes('d')) {
    const month = pattern.includes('m')
    return partial(month ? `${parts.y}-${two(parts.m)}` : String(parts.y), context)
  }
  return dayReading(parts.y, parts.m, parts.d, context)
}

/** Where something is held, written behind its day: “15/10/2025, tại Hội trường”. */
const placeBehind = /(\d{4}|\d[/.-]\d{2})\s*[,;(–-]?\s*(?:tại|ở)\s.*$/isu

function withTime(reading: Reading, time: string | undefined): Reading {
  if (typeof reading.value !== 'string' || reading.value.length !== 10 || time === undefined) return reading
  return { ...reading, value: `${reading.value}T${time}` }
}

/**
 * Reads the first and the last day of a cell: “10 - 12/9/2026” has both, “Tháng 9/2026” the first and the last of the
 * month, a day alone no last one. With `hours` the time of day is kept: “từ 8h00 đến 11h30 ngày 12/5/2026”.
 */
export function readDateSpan(cell: Cell, column: DateContext, hours: boolean): readonly [Reading, Reading] {
  const first = readDate(cell, { ...column, precision: column.precision || !hours })
  if (typeof first.value === 'string' && first.value.length < 10) {
    const [from, to] = [firstDayOf(first.value), lastDayOf(first.value)]
    return [{ ...first, value: from }, taken(to)]
  }
  if (first.issue?.code === 'date.span') {
    const last = readDate(cell, { ...column, isDeadline: true })
    if (last.issue?.code === 'date.spanEnd') return [taken(first.value), taken(last.value)]
  }
  if (!hours) return [first, nothing]
  const serial = timeOfSerial(cell)
  const [start, end, ...more] = serial === null ? timesIn(cell.text) : [serial]
  if (more.length > 0) return [first, nothing]
  return [withTime(first, start), end === undefined ? nothing : withTime(taken(first.value), end)]
}

/** Reads a cell of a date column. Serial numbers are days without a time zone. */
export function readDate(cell: Cell, column: DateContext): Reading {
  const { swapped } = column
  const suspect = cell.kind === 'text' ? swapped === 'text' || swapped === 'mixed' : swapped === 'date'
  const context = suspect ? column : { ...column, swapped: null }
  if (cell.kind === 'date') return readSerial(cell.number, cell.format, context)
  if (cell.kind === 'number') {
    const year = Number.isInteger(cell.number) && cell.number >= 1900 && cell.number <= 2100
    if (year) return partial(String(cell.number), context)
    return cell.number > 20_000 && cell.number < 80_000
      ? readSerial(cell.number, '', context)
      : readDateText(cell.text, context)
  }
  return cell.kind === 'text' ? readDateText(cell.text, context) : refused('date.unreadable')
}
