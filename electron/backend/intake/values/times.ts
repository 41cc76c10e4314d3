import type { Cell } from '../read/grid.ts'

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** Times of day in a text: “8h00”, “14 giờ 30 phút”, “8:15”. */
const timesOfDay = /(?<!\d)(\d{1,2})\s*(?:giờ|gio|[hg:])(?:\s*(\d{2}))?(?!\d)/giu

/** `HH:MM` of each time of day that a text names. */
export function timesIn(text: string): string[] {
  return [...text.normalize('NFC').matchAll(timesOfDay)].flatMap(([, hour = '', minute = '00']) =>
    Number(hour) < 24 && Number(minute) < 60 ? [`${two(Number(hour))}:${minute}`] : [],
  )
}

/** The hour of a serial number with a fraction, by its format; null where it is only a day. */
export function timeOfSerial({ kind, number, format }: Cell): string | null {
  if (kind !== 'date' || Number.isInteger(number) || !/h/i.test(format)) return null
  const minutes = Math.round((number % 1) * 1440)
  return minutes < 1440 ? `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` : null
}
