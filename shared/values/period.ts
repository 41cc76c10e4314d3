import { z } from 'zod'
import { formatDate } from './dates.ts'

/** A reporting period: `2024`, `2024-H1`, `2024-Q2`, `2024-06` or several years `2021/2025`. */
export const periodSchema = z.string().regex(/^\d{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2])|\/\d{4})?$/)

export interface DateRange {
  /** First day, `YYYY-MM-DD`, inclusive. */
  from: string
  /** Last day, `YYYY-MM-DD`, inclusive. */
  to: string
}

function monthsOf(year: string, first: number, last: number): DateRange {
  const lastDay = new Date(Date.UTC(Number(year), last, 0)).getUTCDate()
  return {
    from: `${year}-${String(first).padStart(2, '0')}-01`,
    to: `${year}-${String(last).padStart(2, '0')}-${lastDay}`,
  }
}

/** The days of a period. */
export function daysOf(period: string): DateRange {
  const year = period.slice(0, 4)
  const part = period.slice(5)
  if (period[4] === '/') return { from: `${year}-01-01`, to: `${part}-12-31` }
  if (part === '') return monthsOf(year, 1, 12)
  if (part.startsWith('H')) return part === 'H1' ? monthsOf(year, 1, 6) : monthsOf(year, 7, 12)
  if (part.startsWith('Q')) return monthsOf(year, Number(part[1]) * 3 - 2, Number(part[1]) * 3)
  return monthsOf(year, Number(part), Number(part))
}

/** The year in which the period ends: the year that a yearly record of this period belongs to. */
export function yearOf(period: string): number {
  return Number(daysOf(period).to.slice(0, 4))
}

/**
 * A period as an office writes it: `Quý II năm 2024`, `6 tháng đầu năm 2024`, `Năm 2024`; on English screens `Q2 2024`,
 * `H1 2024`, `2024`.
 */
export function formatPeriod(period: string, language: 'vi' | 'en' = 'vi'): string {
  const year = period.slice(0, 4)
  const part = period.slice(5)
  if (language === 'en') {
    if (period[4] === '/') return `${year}–${part}`
    return /^[HQ]/.test(part) ? `${part} ${year}` : formatDate(period, 'en')
  }
  if (period[4] === '/') return `Giai đoạn ${year}–${part}`
  if (part === '') return `Năm ${year}`
  if (part === 'H1') return `6 tháng đầu năm ${year}`
  if (part === 'H2') return `6 tháng cuối năm ${year}`
  if (part.startsWith('Q')) return `Quý ${['I', 'II', 'III', 'IV'][Number(part[1]) - 1]} năm ${year}`
  return `Tháng ${Number(part)} năm ${year}`
}

/** The period of the same length before: `2024-Q1` after `2023-Q4`. Null for several years. */
export function periodBefore(period: string): string | null {
  const year = Number(period.slice(0, 4))
  const part = period.slice(5)
  if (period[4] === '/') return null
  if (part === '') return String(year - 1)
  const [letter, last] = part.startsWith('H') ? ['H', 2] : part.startsWith('Q') ? ['Q', 4] : ['', 12]
  const number = Number(part.replace(/\D/g, ''))
  const before = number === 1 ? last : number - 1
  return `${number === 1 ? year - 1 : year}-${letter}${letter === '' ? String(before).padStart(2, '0') : before}`
}
