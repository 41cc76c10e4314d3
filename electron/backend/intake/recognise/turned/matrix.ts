import type { RowIssue } from '../../../../../shared/contract/intake.ts'
import type { Values } from '../../../../../shared/contract/records.ts'
import { issueOf } from '../../issues.ts'
import type { Sheet } from '../../read/grid.ts'
import type { ColumnHeading } from '../columns/proposals.ts'
import type { Form, FormField } from '../forms.ts'
import { knownHeading } from '../headings/headings.ts'
import { fewestLikeness, likenessOfLevel, measureOf } from '../headings/likeness.ts'
import type { BodySorter } from '../rows/body.ts'
import { type RowContext, verticalReader } from '../rows/columnReaders.ts'
import {
  labelsIn,
  type Measure,
  plainLabel,
  recordOfRows,
  turnedForms,
  type VerticalLayout,
  type VerticalReading,
} from './vertical.ts'

/** Forms whose headings have two levels, so that one level can stand on the rows. */
const levelledForms = turnedForms.filter(({ fields }) => fields.some(({ levels }) => levels !== null))

const measureKeys = new Map(
  levelledForms.map((form) => [
    form,
    new Set(form.fields.flatMap(({ levels }) => (levels ? [measureOf(levels.lower)] : []))),
  ]),
)

/** How surely a row is of the kind that an upper heading names; “Lớp bồi dưỡng đảng viên mới” ends with it. */
function likenessOfKind(label: string, upper: string): number {
  const likeness = likenessOfLevel(label, upper)
  if (likeness >= fewestLikeness) return likeness
  const isEnd = upper.includes(' ') && knownHeading(label).bare.endsWith(` ${upper}`)
  return isEnd ? fewestLikeness : 0
}

/** The field of a kind and a measure; undefined where none or several are as near. */
function fieldOf(form: Form, label: string, measure: string): FormField | undefined {
  const likely = form.fields
    .map((field) => {
      const { levels } = field
      if (!levels || likenessOfLevel(measure, levels.lower) < fewestLikeness) return { field, likeness: 0 }
      return { field, likeness: likenessOfKind(label, levels.upper) }
    })
    .filter(({ likeness }) => likeness >= fewestLikeness)
    .sort((one, other) => other.likeness - one.likeness)
  const [first, second] = likely
  return first && first.likeness > (second?.likeness ?? 0) ? first.field : undefined
}

/** The columns whose headings are measures of the form, each once; fewer than two tell nothing. */
function measuresOf(form: Form, headings: readonly ColumnHeading[]): Measure[] {
  const keys = measureKeys.get(form) ?? new Set()
  const found = headings.flatMap(({ column, path }) => {
    const heading = path.at(-1) ?? ''
    return keys.has(measureOf(knownHeading(heading).bare)) ? [{ column, heading }] : []
  })
  const isOnce = new Set(found.map(({ heading }) => knownHeading(heading).bare)).size === found.length
  return found.length >= 2 && isOnce ? found : []
}

const fewestKinds = 2
const fewestFields = 4

/**
 * Tells whether the rows below a heading block are the kinds of a form and its columns their measures: “Tiếp thường xuyên”
 * with “Số lượt” and “Số người”. Null where they are not.
 */
export function matrixLayout(
  sheet: Sheet,
  headings: readonly ColumnHeading[],
  from: number,
  columns: readonly number[],
): VerticalLayout | null {
  let best: { layout: VerticalLayout; found: number } | null = null
  for (const form of levelledForms) {
    const measures = measuresOf(form, headings)
    const [first] = measures
    if (!first) continue
    for (const labelColumn of columns) {
      if (labelColumn >= first.column) continue
      const labels = [...new Set(labelsIn(sheet, labelColumn, from))]
      const kinds = labels.map(
        (label) => new Set(measures.flatMap(({ heading }) => fieldOf(form, label, heading)?.name ?? [])),
      )
      const known = kinds.filter(({ size }) => size > 1)
      const found = new Set(known.flatMap((names) => [...names])).size
      if (known.length < fewestKinds || known.length * 2 < labels.length || found < fewestFields) continue
      if (best && found <= best.found) continue
      best = { layout: { form, labelColumn, valueColumn: first.column, unitColumn: null, measures }, found }
    }
  }
  return best?.layout ?? null
}

/** Reads a table with kinds on its rows and measures in its columns into one record, told in its first row. */
export function readMatrix(
  context: RowContext,
  { form, labelColumn }: VerticalLayout,
  measures: readonly Measure[],
  range: { from: number; end: number },
  sorter: BodySorter,
): VerticalReading {
  const { sheet } = context
  const values: Values = {}
  const issues: RowIssue[] = []
  const ignored: VerticalReading['ignored'] = []
  const taken: number[] = []
  for (let index = range.from; index < range.end; index += 1) {
    const row = sheet.rows[index]
    const kind = sorter.sort(row, index)
    if (!row || kind === 'blank') continue
    // “Cộng” has its label in the column of the numbers.
    const texts = [row[labelColumn], ...row].flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : []))
    const label = plainLabel(row[labelColumn]?.text ?? texts[0] ?? '')
    const figures = measures.map(({ column, heading }) => ({
      heading,
      cell: row[column],
      found: fieldOf(form, label, heading),
    }))
    const isKind = figures.some(({ found }) => found !== undefined && !(found.name in values))
    const hasFigures = figures.some(({ cell }) => cell !== undefined && /\d/.test(cell.text))
    if (!isKind && (kind !== 'data' || !hasFigures)) {
      ignored.push({ row: index + 1, reason: kind === 'data' ? 'note' : kind })
      continue
    }
    taken.push(index)
    for (const { heading, cell, found } of figures) {
      if (found && !(found.name in values)) {
        const reading = verticalReader(context, found, `${label} ${heading}`)(cell)
        values[found.name] = reading.value
        if (reading.issue)
          issues.push(issueOf(reading.issue.code, found.name, cell?.text ?? '', reading.issue.details))
      } else if (cell) issues.push(issueOf('row.indicatorUnknown', null, label, { value: cell.text }))
    }
  }
  return { rows: recordOfRows(context, values, issues, taken), ignored }
}
