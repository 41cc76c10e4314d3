import { oc } from '@orpc/contract'
import { z } from 'zod'
import { transferredFile } from './files.ts'
import { counted } from './followUp.ts'

export const statisticsBy = z.enum(['year', 'team', 'form', 'field', 'unit'])
export type StatisticsBy = z.output<typeof statisticsBy>

/** The numbers of a row in the order of the columns; each with the list of its records. */
export const inspectionNumbers = z.object({
  /** All that are in the plan, those that do not take place left out. */
  planned: counted,
  /** Those that were carried out. */
  inspections: counted,
  direct: counted,
  indirect: counted,
  /** Units that were inspected, each once. */
  units: counted,
  recommendations: counted,
  done: counted,
  partlyDone: counted,
  /** Neither done nor partly done, nor obsolete. */
  open: counted,
  obsolete: counted,
  /** Of those partly done or open: a deadline is past. */
  overdue: counted,
})
export type InspectionNumbers = z.output<typeof inspectionNumbers>

/** Done out of those that are not obsolete; the rate is printed from both. */
const rate = z.object({ numerator: z.number().int(), denominator: z.number().int() })

export const statisticsRow = z.object({
  key: z.string(),
  label: z.string(),
  numbers: inspectionNumbers,
  rate,
})
export type StatisticsRow = z.output<typeof statisticsRow>

export const statisticsQuery = z.object({
  /** First and last year, both counted. */
  from: z.number().int(),
  to: z.number().int(),
  by: statisticsBy,
  /** Units as they were called then, or the units that they belong to now. */
  units: z.enum(['asWere', 'now']).default('now'),
})
export type StatisticsQuery = z.output<typeof statisticsQuery>

/** The committee's own figures on inspections, as of today. */
export const inspectionStatisticsContract = {
  table: oc
    .input(statisticsQuery)
    .output(
      z.object({ rows: z.array(statisticsRow), total: statisticsRow, years: z.array(z.number().int()) }),
    ),
  /** The table as a workbook with numbers as numbers. */
  export: oc.input(statisticsQuery).output(transferredFile),
  /** The table as a page to print, landscape. */
  print: oc
    .input(statisticsQuery)
    .output(z.object({ title: z.string(), fileName: z.string(), html: z.string() })),
}
