import type { Queries } from '../database/store.ts'
import type { FileReading } from './analyse.ts'
import { withLinks } from './match/links.ts'
import { type DecidedRow, decideRows, mappedFields } from './match/records.ts'
import type { NewTable } from './queries/tables.ts'
import { formNamed } from './recognise/forms.ts'
import type { TableReading } from './recognise/tables.ts'
import { withDoubtsInSight } from './tableDoubts.ts'

/** The rows of a table with what becomes of them against the records that are there. */
export async function decidedTable(queries: Queries, reading: TableReading): Promise<NewTable> {
  const form = formNamed(reading.form)
  if (!form) return { ...reading, rows: [] }
  const context = { form, period: reading.period, mapped: mappedFields(form, reading.columns) }
  const linked = await withLinks(queries, form, reading.rows)
  const rows: DecidedRow[] = await decideRows(queries, context, linked)
  return { ...reading, rows: withDoubtsInSight(rows) }
}

/** The tables of a file, each decided for itself. */
export async function decidedTables(queries: Queries, { tables }: FileReading): Promise<NewTable[]> {
  const decided: NewTable[] = []
  for (const table of tables) decided.push(await decidedTable(queries, table))
  return decided
}
