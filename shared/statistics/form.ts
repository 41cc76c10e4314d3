import { z } from 'zod'
import type { Fields } from '../records/define.ts'
import {
  area,
  choice,
  count,
  date,
  decimal,
  type Field,
  type FieldOptions,
  longText,
  mark,
  money,
  percent,
  unit,
} from '../records/field.ts'

const column = z.object({
  code: z.string(),
  /** One heading for each row of headings, the upper one first. */
  headerPath: z.array(z.string()).min(1),
  type: z.enum(['text', 'integer', 'decimal', 'money', 'area', 'mark', 'percent', 'date', 'choice']),
  unit: z.string().nullable(),
  /** How values combine: `sum`, `last`, `ratio:a+b/c`, `none`. */
  total: z.string(),
  /** True where the value runs from the start of the year. */
  cumulative: z.boolean(),
  /** Of a column that is the sum of others: their codes, `a + b + c`. */
  computed: z.string().optional(),
  /** Which of several periods a `last` column takes. */
  periodPick: z.enum(['first', 'last']).default('last'),
  choices: z.array(z.string()).default([]),
  /** Wordings of choices that are printed by mistake, with what they mean. */
  choiceAliases: z.record(z.string(), z.string()).default({}),
  aliases: z.array(z.string()),
  /** False where the printed table has no such column. */
  printed: z.boolean().default(true),
  required: z.boolean().default(false),
  validTo: z.string().optional(),
})
export type StatisticalColumn = z.output<typeof column>

/** A statistical form as data: title, headings, types and totals of its columns (domain.md §6). */
export const statisticalFormSchema = z.object({
  code: z.string(),
  version: z.number().int(),
  title: z.string(),
  titleAliases: z.array(z.string()).default([]),
  periodKind: z.enum(['month', 'quarter', 'year']),
  rows: z.enum(['many', 'one-per-unit']),
  /** What the total row is called; null where the printed form has none. */
  totalRowLabel: z.string().nullable().default(null),
  columns: z.array(column),
  /** What must hold of each row (`rule.ts`), with the sentence for where it does not. */
  checks: z
    .array(z.object({ rule: z.string(), message: z.string(), severity: z.enum(['warning', 'error']) }))
    .default([]),
})
export type StatisticalForm = z.output<typeof statisticalFormSchema>

/** Columns that count rows or say where a row's unit lies: nothing is stored of them. */
export const placeColumns: readonly string[] = ['ordinal', 'district']

/** The field of a row that its unit is kept in; the column `unitName` is what it is found from. */
export const statisticalUnitField = 'unitId'

const unitHeadings = [
  'Tên xã, phường, thị trấn',
  'Xã, thị trấn',
  'Xã, phường',
  'Xã, phường, thị trấn',
  'Tên xã',
  'Xã',
  'Phường',
  'Tên phường',
  'Thị trấn',
  'Đơn vị',
  'Tên đơn vị',
  'Địa phương',
  'Đơn vị báo cáo',
  'Đơn vị hành chính',
]

function choiceField(options: FieldOptions, { choices, choiceAliases }: StatisticalColumn): Field {
  const [first = '', ...others] = choices
  const aliasesOf = (words: string) =>
    Object.entries(choiceAliases).flatMap(([alias, meant]) => (meant === words ? [alias] : []))
  return choice({
    ...options,
    codes: [first, ...others],
    choices: Object.fromEntries(
      choices.map((words) => [words, { label: { vi: words, en: words }, aliases: aliasesOf(words) }]),
    ),
  })
}

function fieldOf(from: StatisticalColumn): Field {
  const vi = from.headerPath.join(' – ')
  const options: FieldOptions = {
    vi,
    en: vi,
    headings: from.aliases,
    ...(from.unit === null ? {} : { unit: from.unit }),
    ...(from.total === 'sum' ? { total: 'sum' } : {}),
  }
  switch (from.type) {
    case 'integer':
      return count(options)
    case 'decimal':
      return decimal(options)
    case 'money':
      return money(options)
    case 'area':
      return area(options)
    case 'percent':
      return percent(options)
    case 'mark':
      return mark(options)
    case 'date':
      return date({ ...options, precision: true })
    case 'choice':
      return choiceField(options, from)
    case 'text':
      return longText(options)
  }
}

/** The fields of a form's rows by name: the unit first, then the columns in their order. */
export function statisticalFields(form: StatisticalForm): Fields {
  const unitColumn = form.columns.find(({ code }) => code === 'unitName')
  const unitField = unit({
    vi: unitColumn?.headerPath[0] ?? 'Đơn vị',
    en: 'Unit',
    headings: [...(unitColumn?.aliases ?? []), ...unitHeadings],
  })
  const others = form.columns.filter(({ code }) => code !== 'unitName' && !placeColumns.includes(code))
  return Object.fromEntries([
    [statisticalUnitField, unitField],
    ...others.map((from) => [from.code, fieldOf(from)] as const),
  ])
}
