import type { RowDecision, RowIssue } from '../../../../shared/contract/intake.ts'
import type { FieldValue, Values } from '../../../../shared/contract/records.ts'
import { type DateRange, yearOf } from '../../../../shared/values/period.ts'
import { issueOf } from '../issues.ts'
import { matchUnit, mentionsIn, type UnitEntry, type UnitIndex, type UnitMatch } from '../match/units.ts'
import type { Cell, Sheet } from '../read/grid.ts'
import { type CellReader, markReader, readerOf } from '../values/cells.ts'
import { isDitto, readChoice, wordingsOf } from '../values/choices.ts'
import type { DateContext } from '../values/dates.ts'
import { readNumberAndDate } from '../values/decisions.ts'
import { numberKindOf } from '../values/numbers.ts'
import { nothing, type Reading, refused, taken } from '../values/reading.ts'
import type { ColumnUse } from './columns.ts'
import { dateBeside, type Form, formField } from './forms.ts'

/** A row that carries a record, as it was read. */
export interface ReadRow {
  /** Row number in the sheet, 1 is the first. */
  row: number
  decision: RowDecision
  values: Values
  issues: RowIssue[]
  cells: string[]
}

export interface RowContext {
  sheet: Sheet
  form: Form
  columns: readonly ColumnUse[]
  units: UnitIndex
  sender: UnitEntry | null
  period: string | null
  days: DateRange | null
  /** Text above the table, where a unit of measure may stand. */
  titleLines: readonly string[]
}

/** What a group row says of the rows below it. */
interface Group {
  unitId: string | null
  choices: Values
}

interface ColumnReader {
  column: number
  /** Fields that the column is read into; the second one shares the cell. */
  fields: readonly string[]
  isUnit: boolean
  read: (cell: Cell) => readonly Reading[]
}

/** Rows covered by merges down a column, with the row that holds the value: `column` → `row` → first row. */
function mergedDown(sheet: Sheet): Map<number, Map<number, number>> {
  const down = new Map<number, Map<number, number>>()
  for (const { top, bottom, left, right } of sheet.merges) {
    if (bottom === top) continue
    for (let column = left; column <= right; column += 1) {
      const rows = down.get(column) ?? new Map<number, number>()
      for (let row = top + 1; row <= bottom; row += 1) rows.set(row, top)
      down.set(column, rows)
    }
  }
  return down
}

/** Reads the data rows of one table from top to bottom; rows may refer to the row above and to group rows. */
export class RowReader {
  readonly #context: RowContext
  readonly #readers: ColumnReader[]
  readonly #mergedDown: Map<number, Map<number, number>>
  readonly #mapped: ReadonlySet<string>
  readonly #unitMatches = new Map<string, UnitMatch>()
  readonly #choiceFields: readonly string[]
  #above = new Map<number, readonly Reading[]>()
  #group: Group = { unitId: null, choices: {} }

  constructor(context: RowContext) {
    this.#context = context
    this.#mapped = new Set(context.columns.flatMap(({ field }) => field ?? []))
    this.#readers = context.columns.flatMap((use) => this.#columnReader(use) ?? [])
    // Dates come first: they decide on which map a unit is looked up.
    this.#readers.sort((one, other) => Number(one.isUnit) - Number(other.isUnit))
    this.#mergedDown = mergedDown(context.sheet)
    this.#choiceFields = context.form.fields
      .filter(({ name, field }) => field.type === 'choice' && !this.#mapped.has(name))
      .map(({ name }) => name)
  }

  #columnReader({ column, field: name, choice, heading }: ColumnUse): ColumnReader | null {
    if (name === null) return null
    const { form, days, sheet, titleLines } = this.#context
    const found = formField(form, name)
    if (!found) return null
    if (found.field.type === 'unit') return { column, fields: [name], isUnit: true, read: () => [nothing] }
    const dateContext = (precision: boolean, insidePeriod: boolean): DateContext => ({
      days,
      precision,
      insidePeriod,
      date1904: sheet.date1904,
    })
    const beside = dateBeside(form, name)
    if (beside && !this.#mapped.has(beside.name)) {
      const dates = dateContext(beside.field.precision, false)
      return {
        column,
        fields: [name, beside.name],
        isUnit: false,
        read: (cell) => {
          const { number, date } = readNumberAndDate(cell.text, dates)
          return [number, date]
        },
      }
    }
    const reader: CellReader =
      choice === null
        ? readerOf(
            found.field,
            numberKindOf(found.field.type, heading, titleLines),
            dateContext(found.field.precision, name === form.dateField),
          )
        : markReader(choice)
    return { column, fields: [name], isUnit: false, read: (cell) => [reader(cell)] }
  }

  /** Takes what a group row says of the rows below: a unit, or a choice for a field that has no column. */
  enterGroup(text: string): void {
    const { form, units } = this.#context
    const bare = text.replace(/^\s*\(?([IVXLC]+|[A-ZĐ]|[a-zđ]|\d+)[.)]\s*/u, '')
    const named = mentionsIn(units, bare).some((mention) => mention.named)
    const { unit } = named ? this.#unit(bare, this.#context.days) : { unit: null }
    if (unit) this.#group = { ...this.#group, unitId: unit.id }
    for (const name of this.#choiceFields) {
      const choices = formField(form, name)?.field.choices ?? []
      const { value } = readChoice(bare, wordingsOf(choices))
      if (value !== null) this.#group = { ...this.#group, choices: { ...this.#group.choices, [name]: value } }
    }
  }

  #unit(text: string, days: DateRange | null): UnitMatch {
    const key = `${text}|${days?.from}|${days?.to}`
    const known = this.#unitMatches.get(key)
    if (known) return known
    const match = matchUnit(this.#context.units, text, { days, sender: this.#context.sender })
    this.#unitMatches.set(key, match)
    return match
  }

  #readUnit(cell: Cell, values: Values): Reading {
    const { form, days } = this.#context
    const date = form.dateField ? values[form.dateField] : null
    const day = typeof date === 'string' && date.length === 10 ? { from: date, to: date } : days
    const { unit, issue } = this.#unit(cell.text, day)
    return { value: unit?.id ?? null, issue }
  }

  #cellReadings(reader: ColumnReader, cell: Cell, values: Values): readonly Reading[] {
    if (cell.kind === 'fault') return reader.fields.map(() => refused('cell.fault'))
    if (cell.kind === 'missing') return reader.fields.map(() => refused('cell.noResult'))
    if (cell.kind === 'text' && isDitto(cell.text)) {
      const above = this.#above.get(reader.column)
      const known = above?.some(({ value }) => value !== null)
      return known && above
        ? above.map(({ value }) => taken(value))
        : reader.fields.map(() => refused('cell.nothingAbove'))
    }
    return reader.isUnit ? [this.#readUnit(cell, values)] : reader.read(cell)
  }

  /** Reads a data row, counted from 0. */
  read(row: readonly (Cell | undefined)[], rowIndex: number): ReadRow {
    const values: Values = {}
    const issues: RowIssue[] = []
    const above = new Map<number, readonly Reading[]>()
    for (const reader of this.#readers) {
      const cell = row[reader.column]
      const readings = cell ? this.#cellReadings(reader, cell, values) : this.#blankReadings(reader, rowIndex)
      above.set(reader.column, readings)
      readings.forEach((reading, index) => {
        const name = reader.fields[index]
        if (name !== undefined) this.#take(name, reading, cell?.text ?? '', values, issues)
      })
    }
    this.#above = above
    this.#complete(values, issues)
    if (this.#context.sheet.hiddenRows.has(rowIndex)) issues.push(issueOf('row.hidden', null, ''))
    return {
      row: rowIndex + 1,
      decision: issues.some(({ severity }) => severity === 'error') ? 'error' : 'create',
      values,
      issues,
      cells: this.#context.columns.map(({ column }) => row[column]?.text ?? ''),
    }
  }

  #blankReadings(reader: ColumnReader, rowIndex: number): readonly Reading[] {
    const covered = this.#mergedDown.get(reader.column)?.has(rowIndex)
    const above = covered ? this.#above.get(reader.column) : undefined
    return above ? above.map(({ value }) => taken(value)) : reader.fields.map(() => nothing)
  }

  #take(name: string, { value, issue }: Reading, text: string, values: Values, issues: RowIssue[]): void {
    // Of several columns of marks for one field the marked one counts; two marks contradict each other.
    const known: FieldValue = values[name] ?? null
    if (known !== null && value !== null && known !== value) {
      values[name] = null
      issues.push(issueOf('choice.several', name, text))
      return
    }
    values[name] = value ?? known
    if (issue) issues.push(issueOf(issue.code, name, text, issue.details))
  }

  /** Fills in what the table says of all its rows and checks what must not be missing. */
  #complete(values: Values, issues: RowIssue[]): void {
    const { form, sender, period } = this.#context
    for (const [name, value] of Object.entries(this.#group.choices)) values[name] ??= value
    const { unitField, titleField } = form
    if (unitField !== null && (values[unitField] ?? null) === null) {
      const refusedUnit = issues.some(({ field }) => field === unitField)
      const known = this.#group.unitId ?? (this.#mapped.has(unitField) ? null : (sender?.id ?? null))
      values[unitField] = refusedUnit ? null : known
      if (known === null && !refusedUnit) issues.push(issueOf('unit.missing', unitField, ''))
    }
    if ((values[titleField] ?? null) === null && !issues.some(({ field }) => field === titleField)) {
      const label = formField(form, titleField)?.field.label.vi ?? titleField
      issues.push(issueOf('cell.required', titleField, '', { label }))
    }
    const statesStart =
      form.code === 'model' && values.status === 'registered' && !this.#mapped.has('startYear')
    if (statesStart && period !== null) values.startYear = yearOf(period)
    const hasYearly = form.fields.some(({ yearly, name }) => yearly && (values[name] ?? null) !== null)
    if (hasYearly && period === null) issues.push(issueOf('row.periodMissing', null, ''))
  }
}
