import { type DateRange, yearOf } from '../../../../../shared/values/period.ts'
import type { Decided } from '../../match/decisions.ts'
import type { UnitEntry, UnitIndex } from '../../match/units.ts'
import type { Cell, Sheet } from '../../read/grid.ts'
import { type CellReader, markReader, readerOf } from '../../values/cells.ts'
import { readChoice, wordingsOf } from '../../values/choices.ts'
import { type DateContext, readDateSpan } from '../../values/dates.ts'
import { readNumberAndDate, readPaperNumber } from '../../values/decisions.ts'
import { decimalMarkOf, numberKindOf, numberSortOf, percentsOf } from '../../values/numbers.ts'
import { readPair } from '../../values/pairs.ts'
import { nothing, type Reading, refused, taken } from '../../values/reading.ts'
import { swappedCells } from '../../values/swappedDates.ts'
import { type ColumnUse, districtColumn } from '../columns/columns.ts'
import { dateBeside, endBeside, type Form, type FormField, formField } from '../forms.ts'
import { headingWithUnit } from './unitOfParts.ts'

/** What is known of a table when its rows are read. */
export interface RowContext {
  sheet: Sheet
  form: Form
  columns: readonly ColumnUse[]
  units: UnitIndex
  sender: UnitEntry | null
  period: string | null
  days: DateRange | null
  /** The day that the paper names, above the table or where it was signed. */
  paperDay?: () => DateRange | null
  /** What the clerk decided about this sender's lists of this form. */
  decided: Decided
  /** Text above the table: its own titles, or those of the sheet. */
  titleLines: readonly string[]
  /** Text beside the table where a unit of measure may stand: titles and notes. */
  noteLines: readonly string[]
  /** All cells of a column between the headings and the end of the table. */
  bodyCells: (column: number) => readonly Cell[]
}

export interface ColumnReader {
  column: number
  /** Fields that the column is read into; a second one shares the cell. */
  fields: readonly string[]
  /** Units and districts are read with the help of the other cells of the row. */
  sort: 'value' | 'unit' | 'district'
  read: (cell: Cell) => readonly Reading[]
}

function placeReader(column: number, fields: readonly string[], sort: 'unit' | 'district'): ColumnReader {
  return { column, fields, sort, read: () => [nothing] }
}

/** Makes the reader of each column that is read, units after all others: dates decide on which map they are looked up. */
export function columnReaders(context: RowContext): ColumnReader[] {
  const mapped = new Set(context.columns.flatMap(({ field }) => field ?? []))
  const readers = context.columns.flatMap((use) => columnReader(context, mapped, use) ?? [])
  const order = { value: 0, district: 1, unit: 2 } as const
  return readers.sort((one, other) => order[one.sort] - order[other.sort])
}

function columnReader(context: RowContext, mapped: ReadonlySet<string>, use: ColumnUse): ColumnReader | null {
  const { column, field: name, choice } = use
  if (name === null) return null
  if (name === districtColumn) return placeReader(column, [], 'district')
  const { form } = context
  const found = formField(form, name)
  if (!found) return null
  if (found.field.type === 'unit') return placeReader(column, [name], 'unit')
  const pair = form.pairs.find(({ fields }) => fields[0] === name && !mapped.has(fields[1]))
  if (pair) return { column, fields: pair.fields, sort: 'value', read: (cell) => readPair(cell) }
  const beside = dateBeside(form, name)
  if (beside && !mapped.has(beside.name)) {
    const dates = dateContext(context, column, beside, false)
    return {
      column,
      fields: [name, beside.name],
      sort: 'value',
      read: (cell) => {
        const { number, date } = readNumberAndDate(cell.text, dates)
        return [number, date]
      },
    }
  }
  const end = endBeside(form, name)
  if (end && !mapped.has(end.name) && choice === null) {
    const dates = dateContext(context, column, found)
    const hours = found.field.type === 'dateTime'
    return {
      column,
      fields: [name, end.name],
      sort: 'value',
      read: (cell) => readDateSpan(cell, dates, hours),
    }
  }
  const reader = beside
    ? (cell: Cell) => readPaperNumber(cell.text)
    : choice === null
      ? remembering(context, found, valueReader(context, found, use))
      : markReader(form.deadlines.includes(name) ? partOfPeriod(context, choice) : choice)
  const told = choice === null ? choiceOfHeading(context, mapped, use) : null
  if (told === null) return { column, fields: [name], sort: 'value', read: (cell) => [reader(cell)] }
  return {
    column,
    fields: [name, told.field],
    sort: 'value',
    read: (cell) => {
      const reading = reader(cell)
      return [reading, reading.value === null ? nothing : taken(told.code)]
    },
  }
}

/** A quarter or month in the year of the table's period, as a date; without a year the clerk is asked what it is. */
function partOfPeriod({ period }: RowContext, part: string): string | null {
  return period === null || period.includes('/') ? null : `${yearOf(period)}-${part}`
}

/**
 * The choice that the heading of one of two columns for a field states of the rows which fill it: names under “Tập thể” and
 * “Cá nhân” say whether a collective is meant. Null where it states none.
 */
function choiceOfHeading(
  { form, columns }: RowContext,
  mapped: ReadonlySet<string>,
  { column, field, heading }: ColumnUse,
): { field: string; code: string } | null {
  if (!columns.some((other) => other.field === field && other.column !== column)) return null
  const leaf = heading.split(' – ').at(-1) ?? ''
  for (const { name, field: other } of form.fields) {
    if (other.type !== 'choice' || mapped.has(name)) continue
    const { value } = readChoice(leaf, wordingsOf(other.choices))
    if (typeof value === 'string') return { field: name, code: value }
  }
  return null
}

/** `alone`: the dates have their column for themselves. */
function dateContext(
  context: RowContext,
  column: number,
  { name, field }: FormField,
  alone = true,
): DateContext {
  const isDate = alone && (field.type === 'date' || field.type === 'dateTime')
  return {
    days: context.days,
    precision: field.precision,
    insidePeriod: context.form.datesInPeriod.includes(name),
    isDeadline: context.form.deadlines.includes(name),
    date1904: context.sheet.date1904,
    swapped: isDate ? swappedCells(context.bodyCells(column)) : null,
  }
}

function valueReader(context: RowContext, found: FormField, { column, heading }: ColumnUse): CellReader {
  const numbers = numberKindOf(
    found.field,
    headingWithUnit(context.columns, { column, heading }),
    context.noteLines,
  )
  const sort = numberSortOf(found.field)
  if (sort === 'percent') Object.assign(numbers, percentsOf(context.bodyCells(column)))
  else if (sort !== undefined) numbers.decimalMark = decimalMarkOf(context.bodyCells(column))
  return readerOf(found.field, numbers, dateContext(context, column, found))
}

/** A coded value that the clerk explained once is read as that; what can be read by itself needs no memory. */
function remembering({ decided }: RowContext, { name, field }: FormField, reader: CellReader): CellReader {
  if (field.type !== 'choice') return reader
  return (cell) => {
    const reading = reader(cell)
    if (!reading.issue) return reading
    const code = decided.about(name, cell.text)
    return field.choices.some((one) => one.code === code) ? taken(code ?? null) : reading
  }
}

/** The reader of one figure of a report with an indicator on each row; a missing cell is nothing. */
export function verticalReader(
  context: RowContext,
  found: FormField,
  heading: string,
): (cell: Cell | undefined) => Reading {
  return (cell) => {
    if (!cell) return nothing
    if (cell.kind === 'fault') return refused('cell.fault')
    if (cell.kind === 'missing') return refused('cell.noResult')
    const numbers = numberKindOf(found.field, heading, context.noteLines)
    if (numberSortOf(found.field) === 'percent') Object.assign(numbers, percentsOf([cell]))
    return readerOf(found.field, numbers, {
      days: context.days,
      precision: found.field.precision,
      insidePeriod: false,
      date1904: context.sheet.date1904,
    })(cell)
  }
}
