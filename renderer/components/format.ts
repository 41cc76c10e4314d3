import type { Language } from '../language/language.ts'

/** What is printed where nothing is stated. */
export const nothing = '—'

const zones: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' }

/** A moment of the log as an office writes it: `14:05, 18/01/2022`. */
export function formatMoment(moment: string): string {
  const date = new Date(moment)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(date.getHours())}:${two(date.getMinutes())}, ${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`
}

/** The time of day for “Đã lưu lúc 14:05:10”. */
export function formatClock(now: Date): string {
  return [now.getHours(), now.getMinutes(), now.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}

/** The clerk's calendar day, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The day in words for headings: “thứ Ba, ngày 18 tháng 1 năm 2022”. */
export function formatLongDay(day: Date, language: Language): string {
  return new Intl.DateTimeFormat(zones[language], { dateStyle: 'full' }).format(day)
}

/** Bytes as a clerk reads them: `1,4 MB`; nothing is smaller than `0,1 KB`. */
export function formatSize(bytes: number): string {
  const megabyte = 1024 * 1024
  if (bytes > 0 && bytes < 103) return '0,1 KB'
  const [value, unit] = bytes < megabyte ? [bytes / 1024, 'KB'] : [bytes / megabyte, 'MB']
  return `${new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }).format(value)} ${unit}`
}
