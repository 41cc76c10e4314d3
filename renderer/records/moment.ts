import { formatDate, isPartialDate, parseDate } from '../../shared/values/dates.ts'
import { today } from '../components/format.ts'

/** A moment as it is typed: the day and the clock in two inputs. */
export interface TypedMoment {
  day: string
  clock: string
}

/** Reads a time of day as a clerk types it: `8:30`, `8h30`, `8 giờ 30`, `8h`, `0830`. Returns `HH:mm` or null. */
export function parseClock(text: string): string | null {
  const typed = text.trim().toLowerCase().normalize('NFC')
  const parts =
    typed.match(/^(\d{1,2})\s*(?::|\.|h|g|giờ)\s*(?:(\d{1,2})\s*(?:phút|p|')?)?$/) ??
    typed.match(/^(\d{1,2})(\d{2})?$/)
  if (!parts) return null
  const hour = Number(parts[1])
  const minute = Number(parts[2] ?? 0)
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/**
 * The stored moment (`YYYY-MM-DDTHH:mm`, or the day alone) that was typed; null where nothing was typed and
 * `undefined` where it cannot be read.
 */
export function parseMoment(typed: TypedMoment): string | null | undefined {
  if (typed.day.trim() === '' && typed.clock.trim() === '') return null
  const day = parseDate(typed.day)
  if (day === null || day.length !== 10 || !isPartialDate(day)) return undefined
  if (typed.clock.trim() === '') return day
  const clock = parseClock(typed.clock)
  return clock === null ? undefined : `${day}T${clock}`
}

/** A stored moment as it stands in the inputs. */
export function typedMoment(moment: string | null): TypedMoment {
  if (moment === null) return { day: '', clock: '' }
  return { day: formatDate(moment.slice(0, 10)), clock: moment.slice(11, 16) }
}

/** The moment on the clerk's clock, to the minute. */
export function momentOf(now: Date): string {
  return `${today(now)}T${two(now.getHours())}:${two(now.getMinutes())}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
