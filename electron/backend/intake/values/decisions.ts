import { type DateContext, readDateText } from './dates.ts'
import { nothing, type Reading, refused, taken } from './reading.ts'

const datePart =
  /(?:^|[\s,;(–-])(?:ký\s+)?(?:ngày\s*)?(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:\d{4}|\d{2})|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})\)?\s*\.?$/iu
const leadingWords = /^(?:quyết định|qđ|nghị quyết|kế hoạch)?\s*số\s*:?\s*(?=\S*\d)/iu

/** Reads the number of a paper; it has a digit, unlike “chưa ban hành”. */
export function readPaperNumber(text: string): Reading {
  const number = text.trim().replace(/\s+/g, ' ').replace(leadingWords, '')
  if (/^[-–—.…]*$/.test(number)) return nothing
  return /\d/.test(number) ? taken(number) : refused('paper.noNumber')
}

/** Reads number and date of a paper from one cell: “56/QĐ-UBND ngày 03/11/2024”. A part that is not there is null. */
export function readNumberAndDate(text: string, context: DateContext): { number: Reading; date: Reading } {
  const found = text.match(datePart)
  const written = (found?.index === undefined ? text : text.slice(0, found.index))
    .replace(/[\s,;(–-]+$/u, '')
    .trim()
  return {
    number: readPaperNumber(written),
    date: found?.[1] ? readDateText(found[1], context) : taken(null),
  }
}
