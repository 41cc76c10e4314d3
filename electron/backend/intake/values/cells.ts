import type { Field } from '../../../../shared/records/field.ts'
import type { Cell } from '../read/grid.ts'
import { readChoice, readMark, wordingsOf } from './choices.ts'
import { type DateContext, readDate } from './dates.ts'
import { type NumberKind, readNumber } from './numbers.ts'
import { doubtful, nothing, type Reading, refused, taken } from './reading.ts'

/** Reads the cells of one column, which all have one type. */
export type CellReader = (cell: Cell) => Reading

const longest = { line: 1_000, text: 50_000 } as const

function readText(text: string, mostCharacters: number): Reading {
  const trimmed = text.trim()
  if (trimmed.length > mostCharacters) return refused('cell.tooLong')
  return /^[-–—.…]*$/.test(trimmed) ? nothing : taken(trimmed)
}

function readYear(cell: Cell): Reading {
  if (cell.kind === 'date') return taken(Number(cell.text.slice(-4)))
  const years = [...new Set(cell.text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g))]
  const [first] = years
  if (first === undefined)
    return readText(cell.text, longest.line).value === null ? nothing : refused('number.unreadable')
  return years.length === 1 ? taken(Number(first)) : doubtful(Number(first), 'date.span', { value: first })
}

/**
 * A comma parts bodies where the next one begins; within a name it does not: “Sở Văn hóa, Thể thao và Du lịch”. A kind of body
 * alone names none: “các sở, ban, ngành”.
 */
const nextBody =
  /,\s*(?!(?:sở|ban|phòng|hội|đoàn|tổ|trường|trung tâm)\s*(?:[,;.)]|ngành|$))(?=(?:các )?(?:sở|ban|phòng|hội|ủy ban|ub|mttq|mặt trận|công an|(?:tỉnh|huyện|thành|xã|phường) ?(?:đoàn|ủy)|đoàn(?! thể)|đảng ủy|đảng bộ|văn phòng|vp|liên đoàn|lđlđ|bộ chỉ huy|bch|trung tâm|tt|trường|chi bộ|chi hội|tổ|kiểm lâm|đồn|ccb|hnd|hlhpn|lhpn|cựu chiến binh|thanh tra|bqd|đài)(?![\p{L}\p{M}]))/iu

/** A line of text; a cell that Excel holds as a date may have been something else when it was typed. */
function readLine({ kind, text }: Cell): Reading {
  const reading = readText(text, longest.line)
  return kind === 'date' && reading.value !== null
    ? doubtful(reading.value, 'text.fromDate', { value: text })
    : reading
}

function readList(text: string): Reading {
  const parts = text
    .split(/[;\n]\s*(?:[-–•+]\s)?|(?:^|\s)[-–•+]\s/)
    .flatMap((part) => part.split(nextBody))
    .map((part) => part.trim())
    .filter((part) => !/^[-–—.…]*$/.test(part))
  return parts.length === 0 ? nothing : taken(parts)
}

/** A value with parts, one line of the cell for each. */
function linesReader({ cell }: Field): CellReader {
  return ({ text }) => {
    const lines = cell?.read(text) ?? null
    if (lines === null) return refused('lines.unreadable', { value: cell?.example ?? '' })
    if (lines.length === 0) return nothing
    const value = JSON.parse(JSON.stringify(lines))
    return cell?.leaves?.(text) ? doubtful(value, 'lines.dateLeft') : taken(value)
  }
}

function choiceReader(field: Field): CellReader {
  const wordings = wordingsOf(field.choices)
  const known = new Map<string, Reading>()
  return ({ text }) => {
    let reading = known.get(text)
    if (!reading) {
      reading = readChoice(text, wordings)
      known.set(text, reading)
    }
    return reading
  }
}

function readMarkCell({ text }: Cell): Reading {
  if (/^[-–—.…\s]*$/.test(text)) return nothing
  const mark = readMark(text)
  if (mark === null) return refused('mark.unreadable')
  return mark ? taken(true) : nothing
}

/** The reader of a field's column. Unit columns have a reader of their own (`match/units.ts`). */
export function readerOf(field: Field, numbers: NumberKind, dates: DateContext): CellReader {
  switch (field.type) {
    case 'count':
    case 'decimal':
    case 'money':
    case 'area':
    case 'percent':
      return (cell) => readNumber(cell, numbers)
    case 'mark':
      return readMarkCell
    case 'date':
    case 'dateTime':
      return (cell) => readDate(cell, dates)
    case 'year':
      return readYear
    case 'choice':
      return choiceReader(field)
    case 'structure':
      return linesReader(field)
    case 'list':
      return ({ text }) => readList(text)
    case 'longText':
      return ({ text }) => readText(text, longest.text)
    default:
      return readLine
  }
}

/** The reader of a column of marks: a mark is the choice of its heading. */
export function markReader(choice: string | null): CellReader {
  return ({ text }) => {
    const mark = readMark(text)
    if (mark === null) return refused('choice.unknown')
    if (!mark) return nothing
    return choice === null ? refused('row.periodMissing') : taken(choice)
  }
}
