import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { isCalendarDay, parseDate } from '../../../../shared/values/dates.ts'
import { today } from '../../../components/format.ts'
import { parseMoment } from '../../../records/moment.ts'
import type { MinutesForm } from './minutesForm.ts'

/** A day as stored; null where nothing is typed, `undefined` where it is not a day that exists. */
export function parseDay(text: string): string | null | undefined {
  if (text.trim() === '') return null
  const day = parseDate(text)
  return day !== null && day.length === 10 ? day : undefined
}

const two = (part: number) => String(part).padStart(2, '0')

/**
 * A deadline as stored, as `parseDay`; without a year (“30/9”) the next such day from `from` (`YYYY-MM-DD`) on.
 */
export function parseDeadline(text: string, from: string): string | null | undefined {
  const [, day, month] = text.trim().match(/^(\d{1,2})[/.-](\d{1,2})$/) ?? []
  if (day === undefined) return parseDay(text)
  const year = Number(from.slice(0, 4))
  const next = [year, year + 1].find(
    (one) =>
      isCalendarDay(one, Number(month), Number(day)) &&
      `${one}-${two(Number(month))}-${two(Number(day))}` >= from,
  )
  return next === undefined ? undefined : `${next}-${two(Number(month))}-${two(Number(day))}`
}

/** The day of the inspection, `YYYY-MM-DD`: as typed, else as planned, else today. */
export function dayOfInspection(form: Pick<MinutesForm, 'started'>, inspection: StoredRecord): string {
  const typed = parseMoment(form.started)?.slice(0, 10)
  const planned = inspection.values.plannedOn
  return typed ?? (typeof planned === 'string' ? planned : today())
}
