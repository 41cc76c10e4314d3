import { z } from 'zod'
import { isPartialDate } from '../values/dates.ts'
import type { CellText } from './cellText.ts'

/** A label in the two languages of the screens. */
export interface Label {
  vi: string
  en: string
}

export interface Choice {
  code: string
  label: Label
  /** Other spellings seen in workbooks; compared folded. */
  aliases?: readonly string[]
}

export type FieldType =
  | 'text'
  | 'longText'
  | 'suggested'
  | 'choice'
  | 'date'
  | 'dateTime'
  | 'year'
  | 'count'
  | 'decimal'
  | 'money'
  | 'area'
  | 'percent'
  | 'mark'
  | 'unit'
  | 'link'
  | 'list'
  | 'structure'

/** The codes that may follow each code of a status; a code that is not named may be followed by any. */
export type NextCodes = Readonly<Record<string, readonly string[]>>
/** Names of the fields that must be stated under each code of a status. */
export type NeededFields = Readonly<Record<string, readonly string[]>>

/** What every screen, list, export and intake may ask of a field. */
export interface FieldOptions {
  vi: string
  en: string
  /** Headings in workbooks that mean this field, beside its own labels; compared folded. */
  headings?: readonly string[]
  required?: boolean
  /** Its folded text takes part in the search. */
  search?: boolean
  /** Shown as a column of the list unless the clerk chooses otherwise. */
  list?: boolean
  filter?: boolean
  /** How the list totals the column. */
  total?: 'sum'
  /** Column width in the list and in exported workbooks, in characters. */
  width?: number
  /** Unit of measure printed behind the value, e.g. `lượt`, `m²`, `đồng`. */
  unit?: string
  /** A sentence under the input. */
  hint?: Label
}

export interface Field<Schema extends z.ZodType = z.ZodType> {
  type: FieldType
  label: Label
  headings: readonly string[]
  required: boolean
  search: boolean
  list: boolean
  filter: boolean
  total: 'sum' | null
  width: number
  unit: string | null
  hint: Label | null
  choices: readonly Choice[]
  /** Of a `choice` that is a status: the codes that may follow each code; null where any may. */
  next: NextCodes | null
  /** Of a `choice` that is a status: the fields that must be stated under a code. */
  needs: NeededFields
  /** Of a `link`: the kind of record that it leads to. */
  target: string | null
  /** Of a `list` of keys: the kind of records that they lead to. */
  itemTarget: string | null
  /** Of a `structure` of entries: the part of an entry that is the key of a record, and the kind of that record. */
  entryKey: { name: string; target: string } | null
  /** Of a `structure`: how it stands in one cell of a workbook; null where it does not. */
  cell: CellText | null
  /** Of a `date`: less than a day may be known. */
  precision: boolean
  schema: Schema
}

/** Codes of what can be wrong with a typed value; the screens have the sentence for each. */
export const fieldErrors = {
  required: 'field.required',
  tooLong: 'field.tooLong',
  date: 'field.date',
  number: 'field.number',
  whole: 'field.whole',
  negative: 'field.negative',
  tooLarge: 'field.tooLarge',
  year: 'field.year',
  choice: 'field.choice',
  /** A line of a value with parts cannot be understood; see `cell` of the field. */
  lines: 'field.lines',
  /** This status does not follow the one before; see `next` of the field. */
  transition: 'field.transition',
  /** Must be stated under the chosen status; see `needs` of the status. */
  neededByStatus: 'field.neededByStatus',
  /** An end lies before its start. */
  endBeforeStart: 'field.endBeforeStart',
  /** A deadline lies before the day on which it was set. */
  deadlineBefore: 'field.deadlineBefore',
} as const

const lineLength = 1_000
const textLength = 50_000
const largestNumber = 1e15

function field<Schema extends z.ZodType>(
  type: FieldType,
  options: FieldOptions,
  schema: Schema,
  extra: Partial<
    Pick<
      Field,
      'choices' | 'next' | 'needs' | 'target' | 'itemTarget' | 'entryKey' | 'cell' | 'precision' | 'width'
    >
  > = {},
): Field<Schema> {
  return {
    type,
    label: { vi: options.vi, en: options.en },
    headings: options.headings ?? [],
    required: options.required ?? false,
    search: options.search ?? false,
    list: options.list ?? true,
    filter: options.filter ?? false,
    total: options.total ?? null,
    width: options.width ?? extra.width ?? 20,
    unit: options.unit ?? null,
    hint: options.hint ?? null,
    choices: extra.choices ?? [],
    next: extra.next ?? null,
    needs: extra.needs ?? {},
    target: extra.target ?? null,
    itemTarget: extra.itemTarget ?? null,
    entryKey: extra.entryKey ?? null,
    cell: extra.cell ?? null,
    precision: extra.precision ?? false,
    schema,
  }
}

type Optional<Schema extends z.ZodType> = z.ZodDefault<z.ZodNullable<Schema>>

function optional<Schema extends z.ZodType>(schema: Schema): Optional<Schema> {
  return z.nullable(schema).default(null as z.util.NoUndefined<z.output<z.ZodNullable<Schema>>>)
}

type RequiredOptions = FieldOptions & { required: true }

function line(longest: number) {
  return z.string().max(longest, fieldErrors.tooLong)
}

function requiredLine(longest: number) {
  return z
    .string({ error: fieldErrors.required })
    .trim()
    .min(1, fieldErrors.required)
    .max(longest, fieldErrors.tooLong)
}

type Text<Options> = Options extends RequiredOptions ? Field<z.ZodString> : Field<Optional<z.ZodString>>

function textField<const Options extends FieldOptions>(
  type: 'text' | 'longText' | 'suggested',
  options: Options,
  longest: number,
  width: number,
): Text<Options> {
  const schema = options.required ? requiredLine(longest) : optional(line(longest))
  return field<z.ZodType>(type, options, schema, { width }) as Text<Options>
}

/** One line of text. */
export function text<const Options extends FieldOptions>(options: Options): Text<Options> {
  return textField('text', options, lineLength, 30)
}

/** Several lines of text. */
export function longText<const Options extends FieldOptions>(options: Options): Text<Options> {
  return textField('longText', options, textLength, 40)
}

/** Text with the values already in use offered while typing. */
export function suggested<const Options extends FieldOptions>(options: Options): Text<Options> {
  return textField('suggested', options, lineLength, 22)
}

/** One of a fixed set of codes; a status says with `next` and `needs` which changes are sensible. */
export function choice<const Codes extends readonly [string, ...string[]]>(
  options: FieldOptions & {
    choices: { [Code in Codes[number]]: Omit<Choice, 'code'> }
    codes: Codes
    next?: NextCodes
    needs?: NeededFields
  },
) {
  const choices = options.codes.map((code: Codes[number]) => ({ code, ...options.choices[code] }))
  const codes = z.enum(options.codes, { error: fieldErrors.choice })
  return field('choice', options, optional(codes), {
    choices,
    width: 16,
    ...(options.next ? { next: options.next } : {}),
    ...(options.needs ? { needs: options.needs } : {}),
  })
}

/** The codes that a status may take from `current`, itself included; all where nothing restricts it. */
export function codesAfter(field: Field, current: unknown): readonly string[] {
  const codes = field.choices.map(({ code }) => code)
  const next = typeof current === 'string' ? field.next?.[current] : undefined
  return next ? codes.filter((code) => code === current || next.includes(code)) : codes
}

/** A calendar date, or with `precision` a month, quarter or year, in the spellings of `isPartialDate`. */
export function date(options: FieldOptions & { precision?: boolean }) {
  const schema = z
    .string()
    .refine((value) => isPartialDate(value) && (options.precision || value.length === 10), fieldErrors.date)
  return field('date', options, optional(schema), { precision: options.precision ?? false, width: 14 })
}

/** A moment on the office's clock: `YYYY-MM-DDTHH:mm`. */
export function dateTime(options: FieldOptions) {
  const schema = z
    .string()
    .refine(
      (value) =>
        /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/.test(value) && isPartialDate(value.slice(0, 10)),
      fieldErrors.date,
    )
  return field('dateTime', options, optional(schema), { width: 17 })
}

export function year(options: FieldOptions) {
  const schema = z.number({ error: fieldErrors.year }).int(fieldErrors.year).min(1900, fieldErrors.year)
  return field('year', options, optional(schema.max(2100, fieldErrors.year)), { width: 8 })
}

function amountOf(most = largestNumber) {
  return z.number({ error: fieldErrors.number }).min(0, fieldErrors.negative).max(most, fieldErrors.tooLarge)
}

/** A whole number of things. */
export function count(options: FieldOptions) {
  return field('count', options, optional(amountOf().int(fieldErrors.whole)), { width: 12 })
}

/** A number that may have decimals, at most `most` where that is given. */
export function decimal(options: FieldOptions & { most?: number }) {
  return field('decimal', options, optional(amountOf(options.most)), { width: 12 })
}

/** Whole đồng. */
export function money(options: FieldOptions) {
  return field('money', { unit: 'đồng', ...options }, optional(amountOf().int(fieldErrors.whole)), {
    width: 16,
  })
}

/** Square metres. */
export function area(options: FieldOptions) {
  return field('area', { unit: 'm²', ...options }, optional(amountOf()), { width: 14 })
}

/** Percent points: 98,56 % is `98.56`. */
export function percent(options: FieldOptions) {
  return field('percent', { unit: '%', ...options }, optional(amountOf()), { width: 10 })
}

/** A mark (x): true where it stands, null where it does not. */
export function mark(options: FieldOptions) {
  return field('mark', options, optional(z.literal(true)), { width: 8 })
}

/** The key of a unit. */
export function unit(options: FieldOptions) {
  return field('unit', options, optional(z.string()), { target: 'unit', width: 22 })
}

/** The key of a record of another kind. */
export function link(options: FieldOptions & { target: string }) {
  return field('link', options, optional(z.string()), { target: options.target, width: 22 })
}

/** Several short texts, or with `target` the keys of several records. */
export function list(options: FieldOptions & { target?: string }) {
  return field('list', options, z.array(line(lineLength)).default([]), { itemTarget: options.target ?? null })
}

/** A value with parts of its own, kept whole; it has its own input on the screen. */
export function structure<Schema extends z.ZodType>(
  options: FieldOptions & { schema: Schema; cell?: CellText; entryKey?: { name: string; target: string } },
) {
  const { schema, cell = null, entryKey = null } = options
  return field('structure', options, schema, { cell, entryKey })
}
