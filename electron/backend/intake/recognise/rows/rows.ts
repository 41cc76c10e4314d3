import type { RowDecision, RowIssue } from '../../../../../shared/contract/intake.ts'
import type { FieldValue, Values } from '../../../../../shared/contract/records.ts'
import type { DateRange } from '../../../../../shared/values/period.ts'
import { issueOf } from '../../issues.ts'
import { isPartOfCommune, matchUnit, matchUnitOnItsMap, type UnitMatch } from '../../match/lookup.ts'
import { isValidIn, mentionsIn, rankOf, type UnitEntry } from '../../match/units.ts'
import type { Cell, Sheet } from '../../read/grid.ts'
import { isDitto, readChoice, wordingsOf } from '../../values/choices.ts'
import { nothing, type Reading, refused, taken } from '../../values/reading.ts'
import { formField } from '../forms.ts'
import { type ColumnReader, columnReaders, type RowContext } from './columnReaders.ts'
import { type EditFinder, editFinder } from './edits.ts'
import { filledIn, groupValues, statedChoices } from './fillIn.ts'
import { GroupStack } from './groupStack.ts'

/** A row that carries a record, as it was read. */
export interface ReadRow {
  /** Row number in the sheet, 1 is the first. */
  row: number
  decision: RowDecision
  values: Values
  issues: RowIssue[]
  cells: string[]
}

/** A group row that begins like the name of a unit: “Xã Hạ Lang”, not “Xã hội”. */
const beginsWithUnit = /^(xã(?! hội)|phường|thị trấn|tt\.|huyện)\s/iu

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
  readonly #editsOf: EditFinder
  readonly #mergedDown: Map<number, Map<number, number>>
  readonly #mapped: ReadonlySet<string>
  readonly #unitMatches = new Map<string, UnitMatch>()
  readonly #choiceFields: readonly string[]
  /** Choices that the table states for all its rows: “Danh sách tập thể …”. */
  readonly #stated: Values
  #above = new Map<number, readonly Reading[]>()
  #district: UnitEntry | null = null
  #hasDistricts: boolean | null = null
  readonly #groups = new GroupStack()

  constructor(context: RowContext) {
    this.#context = context
    this.#mapped = new Set(context.columns.flatMap(({ field }) => field ?? []))
    this.#readers = columnReaders(context)
    this.#editsOf = editFinder(context.sheet, context.columns)
    this.#mergedDown = mergedDown(context.sheet)
    this.#choiceFields = context.form.fields
      .filter(({ name, field }) => field.type === 'choice' && !this.#mapped.has(name))
      .map(({ name }) => name)
    this.#stated = statedChoices(context, this.#mapped)
  }

  /**
   * Takes what a group row says of the rows below: a unit, or a choice for a field that has no column. `first` is the text that
   * begins the row, by which groups of one level are known.
   */
  enterGroup(text: string, first: string): void {
    const { form, units } = this.#context
    const bare = text.replace(/^\s*\(?([IVXLC]+|[A-ZĐ]|[a-zđ]|\d+)[.)]\s*/u, '')
    const isNamed = mentionsIn(units, bare).some((mention) => mention.named)
    const isOfUnit = isNamed || beginsWithUnit.test(bare)
    const match = isOfUnit ? this.#unit(bare, this.#context.days, this.#districtOfGroup()) : null
    const choices: Values = {}
    // “Xã Hạ Lang” names the unit, not a level.
    for (const name of isOfUnit ? [] : this.#choiceFields) {
      const { value } = readChoice(bare, wordingsOf(formField(form, name)?.field.choices ?? []))
      if (value !== null) choices[name] = value
    }
    Object.assign(choices, groupValues(form, this.#mapped, bare))
    const open = match?.issue && !match.unit ? { text: bare, issue: match.issue } : null
    this.#groups.enter(first, bare, { unit: match && { unit: match.unit, open }, choices })
  }

  #districtOfGroup(): UnitEntry | null {
    const { unit } = this.#groups.current
    return unit && rankOf(unit) === 3 ? (this.#context.units.byId.get(unit.parentId ?? '') ?? null) : unit
  }

  #unit(text: string, days: DateRange | null, district: UnitEntry | null): UnitMatch {
    const key = `${text}|${days?.from}|${days?.to}|${district?.id}`
    const known = this.#unitMatches.get(key)
    if (known) return known
    const context = { days, sender: this.#context.sender, district }
    const plain = matchUnitOnItsMap(this.#context.units, text, context, this.#context.paperDay)
    const isOpen = plain.issue?.code === 'unit.ambiguous' && this.#listsDistricts()
    const match = isOpen ? matchUnit(this.#context.units, text, { ...context, amongDistricts: true }) : plain
    this.#unitMatches.set(key, match)
    return match
  }

  /** True where the table lists districts: several rows name one, none a commune. */
  #listsDistricts(): boolean {
    this.#hasDistricts ??= this.#countDistricts()
    return this.#hasDistricts
  }

  #countDistricts(): boolean {
    const { units, days, sender, bodyCells } = this.#context
    const texts = this.#readers
      .filter(({ sort }) => sort === 'unit')
      .flatMap(({ column }) => bodyCells(column).map(({ text }) => text))
    const ranks = [...new Set(texts)].flatMap((text) => {
      const { unit } = matchUnit(units, text, { days, sender })
      return unit ? [rankOf(unit)] : []
    })
    return ranks.filter((rank) => rank === 2).length > 1 && !ranks.includes(3)
  }

  #readUnit(cell: Cell, values: Values): Reading {
    const { form, days } = this.#context
    const date = form.dateField ? values[form.dateField] : null
    const day = typeof date === 'string' && date.length === 10 ? { from: date, to: date } : days
    const former = form.kind === 'recommendation' ? this.#formerUnit(cell.text) : null
    if (former) return taken(former.id)
    const { unit, issue } = this.#unit(cell.text, day, this.#district ?? this.#groups.current.unit)
    if (unit || form.unitField === null) return { value: unit?.id ?? null, issue }
    // Of figures a commune has one row; those of its hamlets would count as so many reports.
    const isPart = form.kind === null && !form.manyRows && isPartOfCommune(this.#context.units, cell.text)
    return isPart
      ? refused('unit.part')
      : (this.#rememberedUnit(form.unitField, cell.text, day) ?? { value: null, issue })
  }

  /** What was asked of a unit before it was merged stays its own: “Xã Vũ Minh (cũ), nay là xã Nguyên Bình”. */
  #formerUnit(text: string): UnitEntry | null {
    const [, name = ''] = /^(.+?)\s*\(cũ\)/.exec(text.normalize('NFC')) ?? []
    const merged = mentionsIn(this.#context.units, name)
      .flatMap(({ candidates }) => candidates)
      .filter(({ validTo }) => validTo !== null)
    return merged.length === 1 ? (merged[0] ?? null) : null
  }

  /** The unit that the clerk chose for this spelling in an earlier file, if it is one of the time. */
  #rememberedUnit(unitField: string, text: string, days: DateRange | null): Reading | null {
    const { decided, units } = this.#context
    const unit = units.byId.get(decided.about(unitField, text) ?? '')
    return unit && isValidIn(unit, days) ? taken(unit.id) : null
  }

  /** The district of a row, for telling units of one name apart; what it says is not stored. */
  #readDistrict(cell: Cell): Reading {
    const { units, days } = this.#context
    const districts = mentionsIn(units, cell.text)
      .flatMap(({ candidates }) => candidates)
      .filter((unit) => rankOf(unit) === 2)
    const inTime = districts.filter(({ validTo }) => !days || (validTo ?? '9999') >= days.from)
    this.#district = inTime[0] ?? null
    return { value: this.#district?.id ?? null }
  }

  #cellReadings(reader: ColumnReader, cell: Cell, values: Values): readonly Reading[] {
    if (reader.sort === 'district') return [isDitto(cell.text) ? nothing : this.#readDistrict(cell)]
    if (cell.kind === 'fault') return reader.fields.map(() => refused('cell.fault'))
    if (cell.kind === 'missing') return reader.fields.map(() => refused('cell.noResult'))
    if (cell.kind === 'text' && isDitto(cell.text)) {
      const above = this.#above.get(reader.column)
      const known = above?.some(({ value }) => value !== null)
      return known && above
        ? above.map(({ value }) => taken(value))
        : reader.fields.map(() => refused('cell.nothingAbove'))
    }
    return reader.sort === 'unit' ? [this.#readUnit(cell, values)] : reader.read(cell)
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
    for (const edit of this.#editsOf(row, rowIndex)) {
      issues.push(edit)
      if (edit.field !== null) values[edit.field] = null
    }
    const cells = this.#context.columns.map(({ column }) => row[column]?.text ?? '')
    return { ...this.complete(values, issues, rowIndex), cells }
  }

  /** Makes a row of the values that its cells state: what the table says of all its rows is filled in. */
  complete(values: Values, issues: RowIssue[], rowIndex: number): Omit<ReadRow, 'cells'> {
    this.#complete(values, issues)
    if (this.#context.sheet.hiddenRows.has(rowIndex)) issues.push(issueOf('row.hidden', null, ''))
    const isBad = issues.some(({ severity }) => severity === 'error')
    if (!isBad && this.#statesNothing(values)) {
      issues.push(issueOf('row.noFigures', null, ''))
      return { row: rowIndex + 1, decision: 'skip', values, issues }
    }
    return { row: rowIndex + 1, decision: isBad ? 'error' : 'create', values, issues }
  }

  /** True for a unit's row of a form without a single figure: the unit is only listed, it has not reported. */
  #statesNothing(values: Values): boolean {
    const { kind, manyRows, unitField } = this.#context.form
    const isOfUnit = kind === null && !manyRows
    return (
      isOfUnit &&
      Object.entries(values).every(([name, value]) => name === unitField || (value ?? null) === null)
    )
  }

  #blankReadings(reader: ColumnReader, rowIndex: number): readonly Reading[] {
    const covered = this.#mergedDown.get(reader.column)?.has(rowIndex)
    if (reader.sort === 'district' && !covered) this.#district = null
    const above = covered ? this.#above.get(reader.column) : undefined
    // What is wrong with a merged cell is wrong in all its rows.
    return above ?? reader.fields.map(() => nothing)
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

  /** The unit of a row that has no readable unit cell: from the group row, the district's column, the sender. */
  #completeUnit(unitField: string, values: Values, issues: RowIssue[]): void {
    if ((values[unitField] ?? null) !== null) return
    if (issues.some(({ field }) => field === unitField)) {
      values[unitField] = null
      return
    }
    const { open } = this.#groups.current
    if (open) {
      values[unitField] = null
      issues.push(issueOf(open.issue.code, unitField, open.text, open.issue.details))
      return
    }
    const { sender } = this.#context
    const mapped = this.#mapped.has(unitField)
    const isSmall = sender !== null && rankOf(sender) === 3
    const group =
      this.#groups.current.unit && rankOf(this.#groups.current.unit) === 3 ? this.#groups.current.unit : null
    const ofTable =
      mapped && !isSmall ? null : isSmall ? sender : (this.#groups.current.unit ?? this.#district ?? sender)
    const unit = group ?? ofTable
    values[unitField] = unit?.id ?? null
    if (unit === null || (mapped && group === null)) issues.push(issueOf('unit.missing', unitField, ''))
  }

  /** Fills in what the table says of all its rows and checks what must not be missing. */
  #complete(values: Values, issues: RowIssue[]): void {
    const { form, period } = this.#context
    for (const [name, value] of Object.entries({ ...this.#stated, ...this.#groups.current.choices })) {
      values[name] ??= value
    }
    if (form.unitField !== null) this.#completeUnit(form.unitField, values, issues)
    filledIn(this.#context, this.#mapped, values)
    for (const name of form.required) {
      if ((values[name] ?? null) !== null || issues.some(({ field }) => field === name)) continue
      const label = formField(form, name)?.field.label.vi ?? name
      issues.push(issueOf('cell.required', name, '', { label }))
    }
    const hasYearly =
      form.kind === null || form.fields.some(({ yearly, name }) => yearly && (values[name] ?? null) !== null)
    if (hasYearly && period === null) issues.push(issueOf('row.periodMissing', null, ''))
  }
}
