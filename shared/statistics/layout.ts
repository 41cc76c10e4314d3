import { daysOf } from '../values/period.ts'
import { type StatisticalColumn, type StatisticalForm, statisticalUnitField } from './form.ts'

/** A column of a form as it is shown, printed and filled in. */
export interface FormColumn {
  /** `ordinal` counts the rows, `district` and `unit` name the row's unit, `figure` is stored. */
  what: 'ordinal' | 'district' | 'unit' | 'figure'
  /** The name under which the value is kept; for the unit the field of the row's unit. */
  code: string
  /** One heading or two, the upper one first. */
  path: readonly string[]
  column: StatisticalColumn
}

/** A column that the program adds to a form by itself: nothing of it is totalled. */
export function addedColumn(
  code: string,
  heading: string,
  type: StatisticalColumn['type'],
): StatisticalColumn {
  return {
    code,
    headerPath: [heading],
    type,
    unit: null,
    total: 'none',
    cumulative: false,
    periodPick: 'last',
    choices: [],
    choiceAliases: {},
    aliases: [],
    printed: true,
    required: false,
  }
}

const unitColumn = addedColumn('unitName', 'Đơn vị', 'text')

function isOffered({ validTo }: StatisticalColumn, period: string | null): boolean {
  return validTo === undefined || period === null || daysOf(period).from <= validTo
}

function whatIs(code: string): FormColumn['what'] {
  if (code === 'ordinal' || code === 'district') return code
  return code === 'unitName' ? 'unit' : 'figure'
}

/**
 * The columns of a form for a period, in the order of the printed form; with `entry` also those that are asked for but
 * not printed. A form without a column for the unit gets one in front: without it nobody knows whose figures they are.
 */
export function formColumns(
  form: StatisticalForm,
  period: string | null,
  { entry }: { entry: boolean },
): FormColumn[] {
  const shown = form.columns
    .filter((column) => isOffered(column, period) && (entry || column.printed))
    // Where votes and households are asked for apart, the column of both together is only printed.
    .filter((column) => !entry || !isPrintedPair(form, column))
    .map((column): FormColumn => {
      const what = whatIs(column.code)
      return {
        what,
        code: what === 'unit' ? statisticalUnitField : column.code,
        path: column.headerPath,
        column,
      }
    })
  if (shown.some(({ what }) => what === 'unit')) return shown
  const first = shown.findIndex(({ what }) => what === 'figure')
  const named: FormColumn = {
    what: 'unit',
    code: statisticalUnitField,
    path: unitColumn.headerPath,
    column: unitColumn,
  }
  return shown.toSpliced(first, 0, named)
}

/** True for a printed column whose two numbers are asked for in columns of their own under the same heading. */
export function isPrintedPair(form: StatisticalForm, { code, headerPath }: StatisticalColumn): boolean {
  if (headerPath.length > 1) return false
  const parts = form.columns.filter(
    (other) => other.code !== code && !other.printed && other.headerPath[0] === headerPath[0],
  )
  return parts.length === 2
}

/** A cell of the heading block. */
export interface HeadingCell {
  text: string
  rowSpan: number
  columnSpan: number
}

/** The heading block: one row, or two where columns stand under common headings. */
export function headingRows(columns: readonly Pick<FormColumn, 'path'>[]): HeadingCell[][] {
  const levels = Math.max(1, ...columns.map(({ path }) => path.length))
  const upper: HeadingCell[] = []
  columns.forEach(({ path }, index) => {
    const [text = '', below] = path
    if (below === undefined) upper.push({ text, rowSpan: levels, columnSpan: 1 })
    else if (isUnderSame(columns[index - 1], text)) {
      const last = upper.at(-1)
      if (last) last.columnSpan += 1
    } else upper.push({ text, rowSpan: 1, columnSpan: 1 })
  })
  if (levels === 1) return [upper]
  const lower = columns.flatMap(({ path: [, below] }) =>
    below === undefined ? [] : [{ text: below, rowSpan: 1, columnSpan: 1 }],
  )
  return [upper, lower]
}

function isUnderSame(before: Pick<FormColumn, 'path'> | undefined, upper: string): boolean {
  return before !== undefined && before.path.length > 1 && before.path[0] === upper
}
