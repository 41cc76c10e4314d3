/** What a clerk may know of a date. */
export type DatePrecision = 'day' | 'month' | 'quarter' | 'year'

/** `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Qn` or `YYYY`: how precise the date is can be read from its shape. */
export const partialDatePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-Q[1-4])?$/

/** True where a year, month and day exist in the calendar. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** True where the text is a partial date that exists (`2026-02-30` does not). */
export function isPartialDate(text: string): boolean {
  if (!partialDatePattern.test(text)) return false
  if (text.length !== 10) return true
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return isCalendarDay(year, month, day)
}

export function precisionOf(date: string): DatePrecision {
  if (date.length === 10) return 'day'
  if (date.includes('Q')) return 'quarter'
  return date.length === 7 ? 'month' : 'year'
}

/** First day of a partial date, `YYYY-MM-DD`: what lists sort and filter by. */
export function firstDayOf(date: string): string {
  switch (precisionOf(date)) {
    case 'day':
      return date
    case 'month':
      return `${date}-01`
    case 'quarter':
      return `${date.slice(0, 4)}-${String((Number(date.slice(6)) - 1) * 3 + 1).padStart(2, '0')}-01`
    case 'year':
      return `${date}-01-01`
  }
}

/** Last day of a partial date, `YYYY-MM-DD`. */
export function lastDayOf(date: string): string {
  const precision = precisionOf(date)
  if (precision === 'day') return date
  const months = precision === 'month' ? 1 : precision === 'quarter' ? 3 : 12
  const [year = 0, month = 0] = firstDayOf(date).split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 0)).toISOString().slice(0, 10)
}

/** The partial date of this precision that a first day stands for; the reverse of `firstDayOf`. */
export function atPrecision(firstDay: string, precision: DatePrecision): string {
  switch (precision) {
    case 'day':
      return firstDay
    case 'month':
      return firstDay.slice(0, 7)
    case 'quarter':
      return `${firstDay.slice(0, 4)}-Q${Math.floor((Number(firstDay.slice(5, 7)) - 1) / 3) + 1}`
    case 'year':
      return firstDay.slice(0, 4)
  }
}

const roman = ['I', 'II', 'III', 'IV']

const englishMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })

/**
 * A partial date as an office writes it: `18/01/2022`, `tháng 3/2024`, `quý I/2024`, `năm 2024`; on English screens
 * `18/01/2022`, `March 2024`, `Q1 2024`, `2024`.
 */
export function formatDate(date: string, language: 'vi' | 'en' = 'vi'): string {
  const [year = '', second = '', day = ''] = date.split('-')
  const isEnglish = language === 'en'
  switch (precisionOf(date)) {
    case 'day':
      return `${day}/${second}/${year}`
    case 'month':
      return isEnglish
        ? `${englishMonth.format(new Date(firstDayOf(date)))} ${year}`
        : `tháng ${Number(second)}/${year}`
    case 'quarter':
      return isEnglish ? `${second} ${year}` : `quý ${roman[Number(second.slice(1)) - 1]}/${year}`
    case 'year':
      return isEnglish ? year : `năm ${year}`
  }
}

function fullYear(text: string): number {
  const year = Number(text)
  if (text.length === 4) return year
  return year < 70 ? 2000 + year : 1900 + year
}

function iso(year: number, month: number, day?: number): string | null {
  if (month < 1 || month > 12 || year < 1900 || year > 2100) return null
  const start = `${year}-${String(month).padStart(2, '0')}`
  if (day === undefined) return start
  return isCalendarDay(year, month, day) ? `${start}-${String(day).padStart(2, '0')}` : null
}

/**
 * Reads a date typed by a person: `18/01/2022`, `18-1-22`, `18.1.2022`, `ngày 18 tháng 01 năm 2022`, `tháng 3/2024`,
 * `quý II/2024`, `2024`, and the stored spellings. Returns the partial date, or null where there is none.
 */
export function parseDate(text: string): string | null {
  const typed = text.trim().toLowerCase().normalize('NFC')
  if (isPartialDate(typed.toUpperCase())) return typed.toUpperCase()
  const words = typed
    .replace(/^ngày\s+/, '')
    .replace(/\s*tháng\s*/, '/')
    .replace(/\s*năm\s*/, '/')
    .replace(/^\//, '')
  const day = words.match(/^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/)
  if (day) return iso(fullYear(day[3] ?? ''), Number(day[2]), Number(day[1]))
  const month = words.match(/^(\d{1,2})\s*[/.-]\s*(\d{4})$/)
  if (month) return iso(Number(month[2]), Number(month[1]))
  const quarter = words.match(/^quý\s*([1-4]|iv|i{1,3})\s*[/.\- ]\s*(\d{4})$/)
  if (quarter) {
    const typedQuarter = (quarter[1] ?? '').toUpperCase()
    const number = roman.includes(typedQuarter) ? roman.indexOf(typedQuarter) + 1 : Number(typedQuarter)
    return `${quarter[2]}-Q${number}`
  }
  const year = words.match(/^(\d{4})$/)
  return year && Number(year[1]) >= 1900 && Number(year[1]) <= 2100 ? (year[1] ?? null) : null
}
