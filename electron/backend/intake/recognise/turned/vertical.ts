import type { RowIssue } from '../../../../../shared/contract/intake.ts'
import type { Values } from '../../../../../shared/contract/records.ts'
import { foldWords } from '../../../../../shared/text/fold.ts'
import { issueOf } from '../../issues.ts'
import { matchUnit, matchUnitOnItsMap } from '../../match/lookup.ts'
import type { Cell, Sheet } from '../../read/grid.ts'
import { periodsIn } from '../columns/namedPeriods.ts'
import type { ColumnHeading } from '../columns/proposals.ts'
import { type Form, type FormField, forms } from '../forms.ts'
import { headingKey, isIndexHeading, knownHeading } from '../headings/headings.ts'
import { fewestLikeness, isOfOtherGroup, likenessOfPath } from '../headings/likeness.ts'
import type { BodySorter, IgnoredReason } from '../rows/body.ts'
import { type RowContext, verticalReader } from '../rows/columnReaders.ts'
import { type ReadRow, RowReader } from '../rows/rows.ts'

/** Where a report with an indicator on each row has its labels and its figures. */
export interface VerticalLayout {
  form: Form
  labelColumn: number
  valueColumn: number
  /** The column “Đơn vị tính”; null where there is none. */
  unitColumn: number | null
  /** Of a table with kinds on its rows and their measures in its columns, the columns of the measures. */
  measures?: readonly Measure[]
}

/** A column of figures that are of the kind on their row: “Số lượt” of “Tiếp thường xuyên”. */
export interface Measure {
  column: number
  heading: string
}

const fewestLabels = 3
const labelRows = 60

/** Numbering in front of a label: `1.`, `a)`, `-`, `II.` */
const numbering = /^\s*(?:[IVXLC]+|\d+(?:\.\d+)*|[a-zđ])\s*[.)]\s+|^\s*[-–+•]\s*/iu

export function plainLabel(text: string): string {
  return text.replace(numbering, '').trim()
}

/** The field that a label means, under the label of its group; undefined where none or several are as near. */
export function fieldLabelled(form: Form, label: string, group: string): FormField | undefined {
  const paths = group === '' ? [[label]] : [[label], [group, label]]
  let best: { field: FormField; likeness: number } | undefined
  let second = 0
  for (const field of form.fields) {
    if (group !== '' && isOfOtherGroup(form, [group, label], field)) continue
    const likeness = Math.max(...paths.map((path) => likenessOfPath(path, field)))
    if (!best || likeness > best.likeness) {
      second = best?.likeness ?? 0
      best = { field, likeness }
    } else second = Math.max(second, likeness)
  }
  return best && best.likeness >= fewestLikeness && best.likeness > second ? best.field : undefined
}

/** The upper headings of a form's fields. */
const uppersOf = new Map(
  forms.map((form) => [form, new Set(form.fields.flatMap(({ levels }) => levels?.upper ?? []))]),
)

/** True for a label that is the upper heading of several fields: “Số hồ sơ tiếp nhận” over “Tổng số”, “Trực tuyến”. */
function isUpperLabel(form: Form, label: string): boolean {
  return uppersOf.get(form)?.has(knownHeading(label).bare) ?? false
}

/** How many fields of a form labels below each other mean, each below the upper heading that stands last before it. */
function fieldsLabelled(form: Form, labels: readonly string[]): number {
  const found = new Set<string>()
  let group = ''
  for (const label of labels) {
    const field = fieldLabelled(form, label, group)
    if (field) found.add(field.name)
    if (isUpperLabel(form, label)) group = label
  }
  return found.size
}

/** Forms of which a unit has one row: only those are turned on their side. */
export const turnedForms = forms.filter(({ kind, manyRows }) => kind === null && !manyRows)

export function labelsIn(sheet: Sheet, column: number, from: number): string[] {
  return sheet.rows.slice(from, from + labelRows).flatMap((row) => {
    const cell = row?.[column]
    return cell?.kind === 'text' ? [plainLabel(cell.text)] : []
  })
}

const unitHeading = /^(don vi( tinh)?|dvt)$/
const otherHeading = /^(ghi chu|ty le.*|so sanh.*|ke hoach|chi tieu( giao)?)$/
const figureHeading =
  /^(so lieu|ket qua|so luong|gia tri|thuc hien|trong ky bao cao|tong so|noi dung bao cao|bao cao)\b/

const wholeYear = /^(ca nam|tong cong|tong ca nam)$/

/** Columns of several periods without those that the title does not name; all of them where they are of one period. */
function ofTitlePeriod(columns: readonly ColumnHeading[], title: string): readonly ColumnHeading[] {
  const periodsOf = ({ path }: ColumnHeading) => periodsIn(knownHeading(path.join(' ')).words)
  if (new Set(columns.map((heading) => periodsOf(heading).join()).filter((one) => one !== '')).size < 2)
    return columns
  const stated = periodsIn(title)
  const wholes = columns.filter(({ path }) => wholeYear.test(headingKey(path.at(-1) ?? '')))
  if (wholes.length > 0 && stated.length > 0 && stated.every((one) => /^20/.test(one))) return wholes
  const isStated = (heading: ColumnHeading) => periodsOf(heading).every((one) => stated.includes(one))
  return columns.filter((heading) => periodsOf(heading).length > 0 && isStated(heading))
}

function figureColumn(
  sheet: Sheet,
  headings: readonly ColumnHeading[],
  label: number,
  from: number,
  title: string,
): number | null {
  const keyOf = ({ path }: ColumnHeading) => headingKey(path.at(-1) ?? '')
  const figures = headings.filter((heading) => {
    const key = keyOf(heading)
    return heading.column > label && !unitHeading.test(key) && !otherHeading.test(key)
  })
  const right = ofTitlePeriod(figures, title)
  const named = right.find((heading) => figureHeading.test(keyOf(heading)))
  if (named) return named.column
  const below = sheet.rows.slice(from, from + labelRows)
  const filled = (column: number) => below.filter((row) => row?.[column]).length
  // “Xã Cô Ba”, “Xã Cốc Pàng” side by side: no heading tells that one of them is meant for all.
  const labelled = below.filter((row) => row?.[label]?.kind === 'text')
  const figuresIn = ({ column }: ColumnHeading) =>
    labelled.filter((row) => /^\s*\d[\d.,\s]*$/.test(row?.[column]?.text ?? '')).length
  if (right.filter((heading) => figuresIn(heading) * 2 > labelled.length).length > 1) return null
  const [first, ...others] = right
  if (first)
    return others.reduce((one, other) => (filled(other.column) > filled(one.column) ? other : one), first)
      .column
  // Without headings nothing tells which of several columns of figures is meant.
  const rows = below.filter((row) => row?.[label]?.kind === 'text')
  const numbers = new Map<number, number>()
  for (const row of rows)
    row?.forEach((cell, column) => {
      if (column > label && cell?.kind === 'number') numbers.set(column, (numbers.get(column) ?? 0) + 1)
    })
  const figureColumns = [...numbers.values()].filter((count) => count >= fewestLabels).length
  return headings.length === 0 && figureColumns < 2 && filled(label + 1) > 0 ? label + 1 : null
}

/**
 * Tells whether the cells below a heading block are the indicators of a form, one on each row, and where their figures
 * are: of columns for several periods that which the folded `title` names. `headings` may be empty: some reports have none.
 */
export function verticalLayout(
  sheet: Sheet,
  headings: readonly ColumnHeading[],
  from: number,
  columns: readonly number[],
  title: string,
): VerticalLayout | null {
  let best: { layout: VerticalLayout; found: number } | null = null
  for (const column of columns) {
    const labels = labelsIn(sheet, column, from)
    if (labels.length < fewestLabels) continue
    const words = new Set(labels.map(foldWords))
    for (const form of turnedForms) {
      const found = fieldsLabelled(form, labels)
      if (found < fewestLabels || found * 3 < words.size || (best && found <= best.found)) continue
      const valueColumn = figureColumn(sheet, headings, column, from, title)
      if (valueColumn === null) continue
      const unitColumn =
        headings.find(({ path }) => unitHeading.test(headingKey(path.at(-1) ?? '')))?.column ?? null
      best = { layout: { form, labelColumn: column, valueColumn, unitColumn }, found }
    }
  }
  return best?.layout ?? null
}

/** True for a row that is an indicator itself: there are no headings above it. */
export function isIndicatorRow(
  { form, labelColumn }: VerticalLayout,
  row: readonly (Cell | undefined)[] | undefined,
): boolean {
  return fieldLabelled(form, plainLabel(row?.[labelColumn]?.text ?? ''), '') !== undefined
}

export interface VerticalReading {
  rows: ReadRow[]
  ignored: { row: number; reason: IgnoredReason }[]
}

const periodLabels = /^(ky bao cao|thang bao cao|quy bao cao|thoi gian bao cao|thang|quy|nam)$/

/** A report with an indicator on each row as one record, in the row of its first figure; of `unit` where a row names it. */
export function readVertical(
  context: RowContext,
  { form, labelColumn, valueColumn, unitColumn }: VerticalLayout,
  range: { from: number; end: number; unit: string | null },
  sorter: BodySorter,
): VerticalReading {
  const { sheet } = context
  const values: Values = {}
  const issues: RowIssue[] = []
  if (range.unit !== null && form.unitField !== null) {
    const { unit, issue } = matchUnitOnItsMap(context.units, range.unit, context, context.paperDay)
    values[form.unitField] = unit?.id ?? null
    if (issue) issues.push(issueOf(issue.code, form.unitField, range.unit, issue.details))
  }
  const ignored: VerticalReading['ignored'] = []
  const taken: number[] = []
  let group = ''
  for (let index = range.from; index < range.end; index += 1) {
    const row = sheet.rows[index]
    const kind = sorter.sort(row, index)
    if (!row || kind === 'blank') continue
    const label = plainLabel(row[labelColumn]?.text ?? '')
    const cell = row[valueColumn]
    const found = label === '' ? undefined : fieldLabelled(form, label, group)
    const ignore = (reason: IgnoredReason) => ignored.push({ row: index + 1, reason })
    if (kind === 'signature') ignore(kind)
    else if (!cell && isUpperLabel(form, label)) {
      group = label
      ignore('group')
    } else if (found?.field.type === 'unit' && cell) {
      const { unit, issue } = matchUnit(context.units, cell.text, context)
      values[found.name] = unit?.id ?? null
      if (issue) issues.push(issueOf(issue.code, found.name, cell.text, issue.details))
      ignore('title')
    } else if (found && !(found.name in values)) {
      const heading = `${label} ${unitColumn === null ? '' : `(${row[unitColumn]?.text ?? ''})`}`
      const reading = verticalReader(context, found, heading)(cell)
      values[found.name] = reading.value
      if (reading.issue)
        issues.push(issueOf(reading.issue.code, found.name, cell?.text ?? '', reading.issue.details))
      taken.push(index)
      if (isUpperLabel(form, label)) group = label
    } else if (kind === 'note' || kind === 'columnNumbers') ignore(kind)
    else if (kind === 'header' && !/^\s*\d/.test(cell?.text ?? '')) ignore(kind)
    else if (periodLabels.test(foldWords(label))) ignore('title')
    else if (cell && (label !== '' || /\d/.test(cell.text))) {
      const named = label === '' ? (row.find((one) => one?.kind === 'text')?.text ?? '') : label
      issues.push(issueOf('row.indicatorUnknown', null, named, { value: cell.text }))
      taken.push(index)
    } else {
      group = label
      ignore(label === '' ? 'note' : 'group')
    }
  }
  return { rows: recordOfRows(context, values, issues, taken), ignored }
}

/** The record that several rows make together, told in the first of them; none where there is no such row. */
export function recordOfRows(
  context: RowContext,
  values: Values,
  issues: RowIssue[],
  taken: readonly number[],
): ReadRow[] {
  const [first] = taken
  if (first === undefined) return []
  const record = new RowReader(context).complete(values, issues, first)
  const texts = (column: number) =>
    taken.map((index) => context.sheet.rows[index]?.[column]?.text ?? '').join('\n')
  return [{ ...record, cells: context.columns.map(({ column }) => texts(column)) }]
}

/** The columns of a sheet in which labels can stand: those with texts, the column of numbers left out. */
export function labelColumns(
  headings: readonly ColumnHeading[],
  row: readonly (Cell | undefined)[],
): number[] {
  const named = headings
    .filter(({ path }) => !isIndexHeading(headingKey(path.at(-1) ?? '')))
    .map(({ column }) => column)
  return named.length > 0 ? named.slice(0, 3) : row.map((_, column) => column).slice(0, 4)
}

/** The period that a row of the report itself states: “Kỳ báo cáo | Tháng 5/2026”. */
export function periodLines(
  sheet: Sheet,
  { labelColumn, valueColumn }: VerticalLayout,
  from: number,
): string[] {
  return sheet.rows.slice(from).flatMap((row) => {
    const label = plainLabel(row?.[labelColumn]?.text ?? '')
    return periodLabels.test(foldWords(label)) ? [`${label} ${row?.[valueColumn]?.text ?? ''}`] : []
  })
}

/** A report without headings: the row of its first indicator, counted from 0; null where there is none. */
export function unheadedLayout(sheet: Sheet): { layout: VerticalLayout; first: number } | null {
  const layout = verticalLayout(sheet, [], 0, [0, 1, 2], '')
  if (!layout) return null
  const first = sheet.rows.findIndex((row) => {
    const cell = row?.[layout.labelColumn]
    return cell?.kind === 'text' && fieldLabelled(layout.form, plainLabel(cell.text), '') !== undefined
  })
  return { layout, first }
}
