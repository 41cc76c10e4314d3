import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { transferredFile } from './files.ts'
import { fieldValue, recordKind, values } from './records.ts'

export const rowDecision = z.enum(['create', 'update', 'skip', 'error'])
export type RowDecision = z.output<typeof rowDecision>

export const rowIssue = z.object({
  /** Null where the issue is about the row as a whole. */
  field: z.string().nullable(),
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  /** The text that the sheet has in the cell. */
  text: z.string(),
  /** A sentence for the clerk. */
  message: z.string(),
})
export type RowIssue = z.output<typeof rowIssue>

export const ignoredReason = z.enum([
  'title',
  'header',
  'columnNumbers',
  'group',
  'total',
  'note',
  'signature',
])

/** What the text of a column is taken for: a font of before Unicode, or Unicode as it stands. */
export const columnFont = z.enum(['tcvn3', 'tcvn3Capitals', 'vni', 'unicode'])

export const tableColumn = z.object({
  /** The letter of the column in the sheet. */
  column: z.string(),
  heading: z.string(),
  /** The field that it is read into; null where it is not used. */
  field: z.string().nullable(),
  /** How its text was read where a legacy font was recognised or the clerk decided, by one of its cells. */
  legacy: z
    .object({ font: columnFont, chosen: z.boolean(), before: z.string(), after: z.string() })
    .nullable()
    .default(null),
})

export const tableState = z.enum(['review', 'committed', 'undone'])

export const tableSummary = z.object({
  id: z.string(),
  fileId: z.string(),
  sheet: z.string(),
  /** Kind of record; null where it is not recognised. */
  form: z.string().nullable(),
  unitId: z.string().nullable(),
  unitName: z.string().nullable(),
  period: z.string().nullable(),
  state: tableState,
  /** Rows by decision. */
  counts: z.object({
    create: z.number().int(),
    update: z.number().int(),
    skip: z.number().int(),
    error: z.number().int(),
  }),
  /** Rows with an issue, errors and warnings. */
  questions: z.number().int(),
  operationId: z.string().nullable(),
})
export type TableSummary = z.output<typeof tableSummary>

export const intakeFile = z.object({
  id: z.string(),
  name: z.string(),
  sha256: z.string(),
  size: z.number().int(),
  receivedAt: z.string(),
  /** When the very same file was received before; null where it was not. */
  receivedBefore: z.string().nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  tables: z.array(tableSummary),
})
export type IntakeFile = z.output<typeof intakeFile>

export const stagedRow = z.object({
  id: z.string(),
  row: z.number().int(),
  decision: rowDecision,
  values,
  issues: z.array(rowIssue),
  /** The text of the row's cells in the order of the table's columns. */
  cells: z.array(z.string()),
  /** The record that it would change or that it repeats, or that it became. */
  recordId: z.string().nullable(),
  /** What that record is called; null where there is none. */
  recordTitle: z.string().nullable(),
  /** Of an update: what the record has now, by field, where it differs. */
  before: values,
  /** For unit values the unit's name. */
  labels: z.record(z.string(), z.string()),
})
export type StagedRow = z.output<typeof stagedRow>

/** A total that the sender states, against the sum of the rows that it is of. */
export const heldTotal = z.object({
  row: z.number().int(),
  /** What its row is called: “Tổng cộng”, “Cộng nhóm I”. */
  label: z.string(),
  /** `group`: it stands in the row that begins a group. */
  kind: z.enum(['total', 'group']),
  field: z.string(),
  stated: z.number(),
  computed: z.number(),
  agrees: z.boolean(),
})
export type HeldTotal = z.output<typeof heldTotal>

export const tableDetail = tableSummary.extend({
  fileName: z.string(),
  /** First and last row of the heading block, 1 is the first row of the sheet; null where there is none yet. */
  headerRows: z.object({ from: z.number().int(), to: z.number().int() }).nullable(),
  columns: z.array(tableColumn),
  ignored: z.array(z.object({ row: z.number().int(), reason: ignoredReason })),
  totals: z.array(heldTotal),
})
export type TableDetail = z.output<typeof tableDetail>

export const receiveProgress = z.object({
  /** Files dealt with so far, of `count`. */
  done: z.number().int(),
  count: z.number().int(),
  file: z.string(),
  /** The file that was read; null while it is being read. */
  result: intakeFile.nullable(),
})

/** A table with all its rows as the command line prints it; units by code and name. */
export const tableReport = z.object({
  file: z.string(),
  sheet: z.string(),
  form: z.string().nullable(),
  unit: z.object({ code: z.string(), name: z.string() }).nullable(),
  period: z.string().nullable(),
  columns: z.array(tableColumn.omit({ legacy: true })),
  rows: z.array(
    z.object({ row: z.number().int(), decision: rowDecision, values, issues: z.array(rowIssue) }),
  ),
  ignored: z.array(z.object({ row: z.number().int(), reason: ignoredReason })),
  /** Total rows that differ from the sum of their rows. */
  totals: z.array(heldTotal.pick({ row: true, field: true, stated: true, computed: true })),
})

/** What one file was read as; `error` where it cannot be read. */
export const fileReport = z.object({
  file: z.string(),
  tables: z.array(tableReport),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
})

/** One question that stands in one row or in many: the same field, the same fault, the same wording. */
export const equalCases = z.object({
  form: z.string(),
  /** Null where the question is about rows as a whole. */
  field: z.string().nullable(),
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  text: z.string(),
  /** The sentence of the first of them. */
  message: z.string(),
  rows: z.number().int(),
  tables: z.number().int(),
  /** The first row in which it stands. */
  example: z.object({
    tableId: z.string(),
    fileName: z.string(),
    sheet: z.string(),
    row: z.number().int(),
    rowId: z.string(),
  }),
})
export type EqualCases = z.output<typeof equalCases>

/** One answer for equal questions. */
export const answer = z.object({
  /** Only in this table; null means in all tables that wait. */
  tableId: z.string().nullable().default(null),
  form: z.string(),
  field: z.string().nullable(),
  code: z.string(),
  /** The wording asked about; null means all of this sort. */
  text: z.string().nullable(),
  as: z.discriminatedUnion('what', [
    /** The cells have this value. */
    z.object({ what: z.literal('value'), value: fieldValue }),
    /** What was read is right. */
    z.object({ what: z.literal('confirm') }),
    /** The cells stay without a value. */
    z.object({ what: z.literal('blank') }),
    /** The rows are not taken. */
    z.object({ what: z.literal('skip') }),
  ]),
})

/** What became of each record when a storing was undone. */
export const undoReport = z.object({
  at: z.string(),
  reversed: z.number().int(),
  kept: z.number().int(),
  failed: z.number().int(),
  /** Those that were not reversed first; at most 500. */
  records: z.array(
    z.object({
      kind: recordKind,
      id: z.string(),
      title: z.string(),
      /** The row that it was stored from. */
      fileName: z.string(),
      sheet: z.string(),
      row: z.number().int(),
      result: z.enum(['reversed', 'kept', 'failed']),
      /** Why it was not reversed, in words; null where it was. */
      reason: z.string().nullable(),
    }),
  ),
})
export type UndoReport = z.output<typeof undoReport>

const tableTarget = z.object({ tableId: z.string() })

/** From a dropped workbook to stored records: receive → review → commit → undo. */
export const intakeContract = {
  /** Keeps the originals, reads them and stages their rows; tells the progress file by file. */
  receive: oc
    .input(z.object({ files: z.array(transferredFile).min(1) }))
    .output(eventIterator(receiveProgress)),
  /** Reads files and tells what would be staged, file by file; nothing is stored. */
  preview: oc.input(z.object({ files: z.array(transferredFile).min(1) })).output(eventIterator(fileReport)),
  /** A staged table with all its rows, as `preview` would tell it. */
  report: oc.input(tableTarget).output(tableReport),
  /** Received files, newest first. */
  files: oc.output(z.array(intakeFile)),
  table: oc.input(tableTarget).output(tableDetail),
  rows: oc
    .input(
      tableTarget.extend({
        only: z.enum(['all', 'questions', 'create', 'update', 'skip', 'error']).default('all'),
        page: z.number().int().min(0).default(0),
        pageSize: z.number().int().min(1).max(100).default(50),
      }),
    )
    .output(z.object({ rows: z.array(stagedRow), total: z.number().int() })),
  /** The first rows of the sheet as they are, for choosing the heading rows: at most 60 rows of text by column. */
  sheet: oc.input(tableTarget).output(
    z.object({
      columns: z.array(z.string()),
      rows: z.array(z.object({ row: z.number().int(), cells: z.array(z.string()) })),
    }),
  ),
  /** The clerk's corrections of what was proposed; what is not named stays. The rows are staged anew. */
  correct: oc
    .input(
      tableTarget.extend({
        form: z.string().optional(),
        unitId: z.string().nullable().optional(),
        period: z.string().nullable().optional(),
        headerRows: z.object({ from: z.number().int(), to: z.number().int() }).optional(),
        columns: z.array(z.object({ column: z.string(), field: z.string().nullable() })).optional(),
        /** What the text of columns is to be taken for. */
        fonts: z.array(z.object({ column: z.string(), font: columnFont })).optional(),
      }),
    )
    .output(tableDetail),
  /** Corrects values of one row, or decides it. `error` rows become create or update once nothing is wrong. */
  correctRow: oc
    .input(z.object({ rowId: z.string(), values: values.optional(), decision: rowDecision.optional() }))
    .output(stagedRow),
  /** What is still to be decided, equal cases together, of one table or of all that wait. */
  questions: oc.input(z.object({ tableId: z.string().nullable().default(null) })).output(z.array(equalCases)),
  /** Answers all equal questions at once; tells how many rows of how many tables. */
  answer: oc.input(answer).output(z.object({ rows: z.number().int(), tables: z.number().int() })),
  /**
   * Stores the rows as shown; rows in error stay behind where `skipErrors`, else nothing is stored. One operation for all
   * tables, or one for each file; then `operationId` is the last of them.
   */
  commit: oc
    .input(
      z.object({
        tableIds: z.array(z.string()).min(1),
        skipErrors: z.boolean().default(false),
        perFile: z.boolean().default(false),
      }),
    )
    .output(
      z.object({
        operationId: z.string(),
        created: z.number().int(),
        updated: z.number().int(),
        skipped: z.number().int(),
        leftOut: z.number().int(),
      }),
    ),
  /** The rows that were not taken, in their columns and with a column of reasons: to be corrected and dropped again. */
  notTaken: oc.input(tableTarget).output(transferredFile),
  /** What became of each record of a storing that was undone; null where it is not undone. */
  undoReport: oc.input(z.object({ operationId: z.string() })).output(undoReport.nullable()),
  /** Takes a file off the page; nothing that was stored from it changes, the original is kept. */
  dismiss: oc.input(z.object({ fileId: z.string() })).output(z.object({ fileId: z.string() })),
  /** The file as it was received. */
  original: oc.input(z.object({ fileId: z.string() })).output(transferredFile),
}
