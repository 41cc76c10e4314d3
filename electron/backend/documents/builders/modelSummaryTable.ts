import { z } from 'zod'
import { formatNumber } from '../../../../shared/values/numbers.ts'
import type { OfficialDocument } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { gap, orGap } from '../wording.ts'
import { given } from './asked.ts'
import { listDocument, listDocumentFacts } from './listDocument.ts'
import { type ListColumn, listTable, ordinalColumn, textColumn } from './listTables.ts'

/** A number that was reported; null where nothing was, which is not 0. */
const count = z.number().int().nonnegative().nullable().default(null)

const summaryRow = z.object({
  unit: z.string(),
  registered: count,
  collective: count,
  individual: count,
  /** One number for each of `fields`. */
  byField: z.array(count).default([]),
  recognised: count,
  /** One number for each of `levels`. */
  byLevel: z.array(count).default([]),
  note: z.string().nullish(),
})

/** What the summary of models by unit is made of. */
export const modelSummaryTableFacts = listDocumentFacts.extend({
  fields: given(z.array(z.string()).min(1)),
  levels: given(z.array(z.string()).min(1)),
  rows: given(z.array(summaryRow).default([])),
})

export type ModelSummaryTableFacts = z.infer<typeof modelSummaryTableFacts>
type Row = ModelSummaryTableFacts['rows'][number]

const decimals = 2

function countCell(value: number | null | undefined): string {
  return value == null ? '' : formatNumber(value)
}

/** Recognised of registered in percent, from the counts; blank where one is missing or nothing was registered. */
function rate(registered: number | null, recognised: number | null): string {
  return registered && recognised !== null ? formatNumber((recognised / registered) * 100, decimals) : ''
}

/** The sum of what was reported; null where nothing was. */
function sum(values: readonly (number | null | undefined)[]): number | null {
  const known = values.filter((value) => value != null)
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0)
}

function countColumn(
  heading: string,
  widthMm: number,
  value: (row: Row) => number | null | undefined,
  extra: { group?: string; formula?: string } = {},
): ListColumn<Row> {
  return { heading, widthMm, align: 'right', text: (row) => countCell(value(row)), ...extra }
}

/** Columns before the numbers, and the three numbers after the unit. */
const before = 5

function columnsOf({ fields, levels }: ModelSummaryTableFacts): ListColumn<Row>[] {
  const recognisedAt = before + fields.length + 1
  return [
    ordinalColumn('TT'),
    textColumn('Đơn vị', 31, ({ unit }) => orGap(unit)),
    countColumn('Tổng số mô hình đăng ký', 20, ({ registered }) => registered, { formula: '(4)+(5)' }),
    countColumn('Tập thể', 15, ({ collective }) => collective, { group: 'Trong đó' }),
    countColumn('Cá nhân', 15, ({ individual }) => individual, { group: 'Trong đó' }),
    ...fields.map((field, index) =>
      countColumn(field, 20, ({ byField }) => byField[index], { group: 'Trong đó theo lĩnh vực' }),
    ),
    countColumn('Số mô hình được công nhận', 19, ({ recognised }) => recognised),
    {
      heading: 'Tỷ lệ %',
      widthMm: 20,
      align: 'right',
      formula: `(${recognisedAt}):(3)`,
      text: ({ registered, recognised }) => rate(registered, recognised),
    },
    ...levels.map((level, index) =>
      countColumn(level, 14, ({ byLevel }) => byLevel[index], { group: 'Cấp công nhận' }),
    ),
    textColumn('Ghi chú', 16, ({ note }) => note),
  ]
}

/** The total of all units: rates are computed from the sums, never averaged. */
function totalOf({ rows, fields, levels }: ModelSummaryTableFacts): Row {
  return {
    unit: 'Tổng cộng',
    registered: sum(rows.map(({ registered }) => registered)),
    collective: sum(rows.map(({ collective }) => collective)),
    individual: sum(rows.map(({ individual }) => individual)),
    byField: fields.map((_field, index) => sum(rows.map(({ byField }) => byField[index]))),
    recognised: sum(rows.map(({ recognised }) => recognised)),
    byLevel: levels.map((_level, index) => sum(rows.map(({ byLevel }) => byLevel[index]))),
    note: null,
  }
}

/** The summary of models by unit, as an appendix: counts, fields, recognised, rate, levels, and their totals. */
export function buildModelSummaryTable(facts: ModelSummaryTableFacts, rules: RuleSet): OfficialDocument {
  const columns = columnsOf(facts)
  const total = totalOf(facts)
  const totalCells = columns.map(({ text }, index) => (index === 0 ? '' : text(total, 0)))
  const title = `Tổng hợp mô hình “Dân vận khéo” năm ${facts.year ?? gap}`
  return listDocument(
    facts,
    title,
    listTable(columns, facts.rows, totalCells),
    { count: facts.rows.length, listed: 'đơn vị' },
    rules,
  )
}
