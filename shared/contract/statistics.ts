import { oc } from '@orpc/contract'
import { z } from 'zod'
import { periodSchema } from '../values/period.ts'
import { transferredFile } from './files.ts'
import { fieldValue, recordSource, values } from './records.ts'

/** Which figures: of a form in a period, of all units or of one and those under it. */
export const figuresQuery = z.object({
  form: z.string(),
  period: periodSchema,
  unitId: z.string().nullable().default(null),
  /** With a line for each commune of that time that has sent nothing. */
  missing: z.boolean().default(false),
})
export type FiguresQuery = z.input<typeof figuresQuery>

const totals = z.record(z.string(), z.number().nullable())

/** A line of figures: a stored row, or a unit's rows of several periods together, or a unit that has none. */
export const figureLine = z.object({
  /** The stored rows that it is made of, in the order of time; none where nothing is stored. */
  rows: z.array(z.object({ id: z.string(), period: z.string(), revision: z.number().int() })),
  unitId: z.string().nullable(),
  unitName: z.string().nullable(),
  /** The unit above: the district of that time, or the province. */
  upperName: z.string().nullable(),
  /** What is stated, by the codes of the form's columns. */
  figures: values,
  /** What follows from the other figures of the line: sums and ratios. */
  derived: totals,
})
export type FigureLine = z.output<typeof figureLine>

export const figureChange = z.object({
  id: z.string(),
  at: z.string(),
  actor: z.string(),
  operationId: z.string(),
  period: z.string(),
  /** Printed; null where nothing was stated. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** The file, sheet and row that it was taken from; null where it was typed. `cell` is the very cell (`D12`). */
  source: recordSource.omit({ cells: true }).extend({ cell: z.string(), text: z.string() }).nullable(),
})
export type FigureChange = z.output<typeof figureChange>

/** Figures of the statistical forms: looked at, corrected, exported; templates for the units. */
export const statisticsContract = {
  /** The periods for which figures of each form are stored, newest first. */
  periods: oc.output(z.array(z.object({ form: z.string(), period: z.string(), rows: z.number().int() }))),
  figures: oc.input(figuresQuery).output(
    z.object({
      lines: z.array(figureLine),
      totals,
      /** The stored periods that the lines are made of. */
      periods: z.array(z.string()),
    }),
  ),
  /**
   * Writes figures of one row; those that are not named stay. Without `id` a unit's row of the period, which is created
   * where there is none. Throws `record.invalid`, `record.notFound`, `record.changedMeanwhile`.
   */
  save: oc
    .input(
      z.object({
        form: z.string(),
        period: periodSchema,
        unitId: z.string(),
        id: z.string().optional(),
        revision: z.number().int().optional(),
        figures: z.record(z.string(), fieldValue),
      }),
    )
    .output(z.object({ id: z.string(), operationId: z.string() })),
  /** Puts a row into the bin. */
  remove: oc.input(z.object({ id: z.string() })).output(z.object({ operationId: z.string() })),
  /** What happened to one figure of these rows, newest first, each change with where it came from. */
  history: oc
    .input(z.object({ ids: z.array(z.string()).min(1).max(50), column: z.string() }))
    .output(z.array(figureChange)),
  /** The figures as a workbook under the official headings. */
  export: oc.input(figuresQuery).output(transferredFile),
  /** The figures as an appendix, as a page for screen and print. */
  print: oc
    .input(figuresQuery)
    .output(z.object({ title: z.string(), fileName: z.string(), html: z.string() })),
  /** The same as PDF. */
  printPdf: oc.input(figuresQuery).output(transferredFile),
  /**
   * Empty workbooks for units to fill in, one for each unit and form or kind of records; without units one for each form.
   * Unit and period stand in the title, so that intake reads a filled one without a question.
   */
  templates: oc
    .input(
      z.object({
        /** Codes of statistical forms and kinds of records. */
        forms: z.array(z.string()).min(1).max(30),
        unitIds: z.array(z.string()).max(200).default([]),
        period: periodSchema,
      }),
    )
    .output(z.array(transferredFile)),
}
