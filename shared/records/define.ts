import { z } from 'zod'
import type { Field, Label } from './field.ts'

export type Fields = Record<string, Field>

/** The values of a record as its fields' schemas make them. */
export type ValuesOf<Shape extends Fields> = { [Name in keyof Shape]: z.output<Shape[Name]['schema']> }

/** How far a record is on `today`, where that follows from more than its status. */
export type StateOf = (values: Record<string, unknown>, today: string) => string

export interface RecordDefinition<Shape extends Fields = Fields, Yearly extends Fields = Fields> {
  kind: string
  /** One record, e.g. “Hội nghị”. */
  label: Label
  /** The list, e.g. “Hội nghị”. */
  plural: Label
  fields: Shape
  /** Fields that have a value for each year (rows of their own); empty for most kinds. */
  yearly: Yearly
  /** Fields computed from others when they are asked for: lists filter by them, nothing stores them. */
  computed: Fields
  /** The code of the computed field `state` on a day, `YYYY-MM-DD`; null for kinds whose status says everything. */
  state: StateOf | null
  /** What a form or a change may not leave contradictory; lists that are taken in may be. Null where nothing is. */
  check: CheckOf | null
  /** The field that names a record in sentences, trails and search results. */
  titleField: string
  /** The unit field by which a sender's rows are placed when a table names no unit on the row. */
  unitField: string | null
  /** Fields that together tell that two rows are the same record; compared folded. */
  identity: readonly string[]
  /** The date or year field that the year filter and the reporting period mean. */
  dateField: string | null
  /** Order of the list before the clerk chooses one. */
  defaultSort: { field: string; descending: boolean }
  values: z.ZodType<ValuesOf<Shape>>
  yearValues: z.ZodType<ValuesOf<Yearly> & { year: number }>
}

/** Troubles of values that contradict each other, by field: codes of `fieldErrors`. */
export type CheckOf = (values: Record<string, unknown>) => Record<string, string>

interface RecordOptions<Shape extends Fields, Yearly extends Fields> {
  label: Label
  plural: Label
  fields: Shape
  yearly?: Yearly
  computed?: Fields
  state?: StateOf
  check?: CheckOf
  titleField: keyof Shape & string
  unitField?: keyof Shape & string
  identity: readonly (keyof Shape & string)[]
  dateField?: keyof Shape & string
  defaultSort?: { field: (keyof Shape | keyof Yearly) & string; descending: boolean }
}

function schemaOf<Shape extends Fields>(fields: Shape) {
  return z.object(
    Object.fromEntries(Object.entries(fields).map(([name, definition]) => [name, definition.schema])),
  )
}

/** Makes the one definition from which a kind's form, list, filters, templates, intake, export and audit come. */
export function defineRecord<const Shape extends Fields, const Yearly extends Fields = Record<never, never>>(
  kind: string,
  options: RecordOptions<Shape, Yearly>,
): RecordDefinition<Shape, Yearly> {
  const yearly = options.yearly ?? ({} as Yearly)
  const yearValues = schemaOf(yearly).extend({ year: z.number().int().min(1900).max(2100) })
  return {
    kind,
    label: options.label,
    plural: options.plural,
    fields: options.fields,
    yearly,
    computed: options.computed ?? {},
    state: options.state ?? null,
    check: options.check ?? null,
    titleField: options.titleField,
    unitField: options.unitField ?? null,
    identity: options.identity,
    dateField: options.dateField ?? null,
    defaultSort: options.defaultSort ?? { field: options.titleField, descending: false },
    // The shape is built from the same map that the type is read from; zod cannot follow that through entries().
    values: schemaOf(options.fields) as unknown as z.ZodType<ValuesOf<Shape>>,
    yearValues: yearValues as unknown as z.ZodType<ValuesOf<Yearly> & { year: number }>,
  }
}
