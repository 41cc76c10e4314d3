import { oc } from '@orpc/contract'
import { z } from 'zod'
import { recordKinds } from '../records/registry.ts'
import { periodSchema } from '../values/period.ts'
import { transferredFile } from './files.ts'

export const recordKind = z.enum(recordKinds)

/** A stored value: text, number, list of texts or the parts of a structure; null where nothing is stated. */
export const fieldValue = z.json()
export type FieldValue = z.output<typeof fieldValue>

export const values = z.record(z.string(), fieldValue)
export type Values = z.output<typeof values>

/** The values of one year; `year` beside the yearly fields. */
export const yearRow = z.looseObject({ year: z.number().int() })

export const storedRecord = z.object({
  id: z.string(),
  kind: recordKind,
  /** Grows with each change; a save names the revision that it started from. */
  revision: z.number().int(),
  createdAt: z.string(),
  updatedAt: z.string(),
  /** When it was put into the bin; null where it is not there. */
  deletedAt: z.string().nullable(),
  /** The intake row that it came from. */
  importRowId: z.string().nullable(),
  values,
  /** One entry for each year; in a list the year shown only. Empty for kinds without yearly fields. */
  years: z.array(yearRow),
  /** For unit and link fields the name of what they lead to. */
  labels: z.record(z.string(), z.string()),
  /** In a list the columns asked for that are no fields of the record: see `shared/records/listColumns.ts`. */
  more: values.optional(),
})
export type StoredRecord = z.output<typeof storedRecord>

/** A condition on one field. Several conditions on one field must all hold. */
export const filter = z.object({
  /** One of these values; null means that nothing is stated. */
  anyOf: z.array(z.union([z.string(), z.number(), z.null()])).optional(),
  /** Not before, not less than. */
  from: z.union([z.string(), z.number()]).optional(),
  /** Not after, not more than; a date means the whole day. */
  to: z.union([z.string(), z.number()]).optional(),
  /** This unit, the units under it and those that were merged into them. */
  under: z.string().optional(),
  /** Contains this text, without regard to marks. */
  contains: z.string().optional(),
})
export type Filter = z.output<typeof filter>

export const listQuery = z.object({
  kind: recordKind,
  search: z.string().default(''),
  filters: z.record(z.string(), filter).default({}),
  /** Of kinds with yearly fields: the year shown; null shows each record's latest year. */
  year: z.number().int().nullable().default(null),
  sort: z.object({ field: z.string(), descending: z.boolean() }).nullable().default(null),
  /** Shows the bin instead of the list. */
  bin: z.boolean().default(false),
})
export type ListQuery = z.input<typeof listQuery>

/** What an operation does to a record; `seed` is the shipped and invented data, which no undo takes away. */
export const operationActions = ['create', 'update', 'remove', 'restore', 'undo', 'intake', 'seed'] as const
export type OperationAction = (typeof operationActions)[number]

/** A place in a received file. */
export const filePlace = z.object({
  fileId: z.string(),
  fileName: z.string(),
  tableId: z.string(),
  sheet: z.string(),
  /** Row number in the sheet, 1 is the first. */
  row: z.number().int(),
})

export const historyEntry = z.object({
  id: z.string(),
  at: z.string(),
  actor: z.string(),
  action: z.enum(operationActions),
  operationId: z.string(),
  /** Of an attachment: a file was added, removed or brought back; the record itself stayed as it was. */
  about: z.enum(['record', 'attachment']),
  /** Only the fields that differ; yearly fields as `2025.status`. Values as they are printed; of an attachment its name. */
  changes: z.array(
    z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
  /** The row of a received file that it was stored from; null where it was not. */
  source: filePlace.nullable(),
})

export const recordSource = filePlace.extend({
  sha256: z.string(),
  receivedAt: z.string(),
  cells: z.array(z.object({ column: z.string(), heading: z.string(), text: z.string() })),
})

/** One row of a file that a record was stored or changed from. */
export const storedSource = recordSource.extend({
  operationId: z.string(),
  storedAt: z.string(),
  decision: z.enum(['create', 'update']),
  cells: z.array(
    recordSource.shape.cells.element.extend({
      /** The field that the column is read into; null where it is not used. */
      field: z.string().nullable(),
      /** True of a cell that gave the record its value, or changed it. */
      taken: z.boolean(),
    }),
  ),
})
export type StoredSource = z.output<typeof storedSource>

const target = z.object({ kind: recordKind, id: z.string() })
const targets = z.object({ kind: recordKind, ids: z.array(z.string()).min(1).max(10_000) })
const done = z.object({ operationId: z.string() })
const shownList = listQuery.extend({ columns: z.array(z.string()).optional() })

/** Records of one kind that lead to a record by one field. */
export const linkGroup = z.object({
  kind: recordKind,
  field: z.string(),
  total: z.number().int(),
  /** The newest, at most 20. */
  records: z.array(z.object({ id: z.string(), title: z.string() })),
})
export type LinkGroup = z.output<typeof linkGroup>

/** What every kind of record can do; see `shared/records/` for the kinds. */
export const recordsContract = {
  /** One page of a list, at most 100 rows, with the number and the sums of all that match; `more` as named. */
  list: oc
    .input(
      listQuery.extend({
        more: z.array(z.string()).default([]),
        page: z.number().int().min(0).default(0),
        pageSize: z.number().int().min(1).max(100).default(50),
      }),
    )
    .output(
      z.object({
        rows: z.array(storedRecord),
        total: z.number().int(),
        sums: z.record(z.string(), z.number()),
      }),
    ),
  get: oc.input(target).output(storedRecord),
  /**
   * Creates (no `id`) or changes a record. Fields that are not named keep their value. `years` holds the years to
   * write; others stay. `removedYears` go.
   */
  save: oc
    .input(
      z.object({
        kind: recordKind,
        id: z.string().optional(),
        revision: z.number().int().optional(),
        values,
        years: z.array(yearRow).default([]),
        removedYears: z.array(z.number().int()).default([]),
      }),
    )
    .output(z.object({ record: storedRecord, operationId: z.string() })),
  /** Puts records into the bin. */
  remove: oc.input(targets).output(done),
  restore: oc.input(targets).output(done),
  history: oc
    .input(target.extend({ language: z.enum(['vi', 'en']).default('vi') }))
    .output(z.array(historyEntry)),
  /** Every row of a file that the record was stored or changed from, newest first; what was undone is left out. */
  sources: oc.input(target).output(z.array(storedSource)),
  /** Texts in use in a field that begin with or contain `typed`, most used first, at most 20. */
  suggestions: oc
    .input(z.object({ kind: recordKind, field: z.string(), typed: z.string().default('') }))
    .output(z.array(z.string())),
  /** Records for a link field: id and title, with what tells records of one title apart, of at most 50 that match. */
  options: oc
    .input(z.object({ kind: recordKind, search: z.string().default('') }))
    .output(z.array(z.object({ id: z.string(), title: z.string() }))),
  /** The filtered list as a workbook with typed cells and the columns named (all listed ones where none is). */
  export: oc.input(shownList).output(transferredFile),
  /**
   * Writes the same values into several records as one operation. Fields that are not named keep their value; records
   * that say so already are left alone. `changed` counts the records written. Nothing is written where one is invalid.
   */
  saveMany: oc.input(targets.extend({ values })).output(done.extend({ changed: z.number().int() })),
  /** Writes the record as it was after one entry of its history; `entryId` is the entry's `id`. */
  putBack: oc.input(target.extend({ entryId: z.string() })).output(done.extend({ record: storedRecord })),
  /** The records of all kinds that lead to this one, by kind and field; those in the bin are left out. */
  links: oc.input(target).output(z.array(linkGroup)),
  /**
   * An empty workbook for units to fill in: typed cells, drop-downs, the unit and the period (`2026`, `2026-Q2`, …) in
   * its title, so that intake reads it without a question.
   */
  template: oc
    .input(
      z.object({
        kind: recordKind,
        unitId: z.string().nullable().optional(),
        period: periodSchema.nullable().optional(),
      }),
    )
    .output(transferredFile),
  /** The filtered list as an official appendix, as a page for screen and print. */
  print: oc.input(shownList).output(z.object({ title: z.string(), fileName: z.string(), html: z.string() })),
  /** The same as PDF. */
  printPdf: oc.input(shownList).output(transferredFile),
}
