import type { z } from 'zod'
import { rowIssue } from '../../../../shared/contract/intake.ts'
import type { Queries } from '../../database/store.ts'
import { undoneOperations } from './tables.ts'

/** A row with issues of a table that is not stored, with where it stands. */
export interface OpenRow {
  rowId: string
  row: number
  tableId: string
  sheet: string
  form: string
  fileName: string
  issues: z.output<typeof rowIssue>[]
}

const issuesOfRow = rowIssue.array()

/** All rows with issues of the tables that wait for the clerk, skipped rows left out; with `tableId` of this one. */
export async function readOpenRows(queries: Queries, tableId: string | null): Promise<OpenRow[]> {
  const undone = [...(await undoneOperations(queries))]
  let query = queries
    .selectFrom('intakeRow')
    .innerJoin('intakeTable', 'intakeTable.id', 'intakeRow.tableId')
    .innerJoin('intakeFile', 'intakeFile.id', 'intakeTable.fileId')
    .select(['intakeRow.id as rowId', 'intakeRow.rowNumber as row', 'intakeRow.issues'])
    .select(['intakeTable.id as tableId', 'intakeTable.sheet', 'intakeTable.form'])
    .select('intakeFile.name as fileName')
    .where('intakeRow.hasIssues', '=', 1)
    .where('intakeRow.decision', '!=', 'skip')
    .where('intakeFile.dismissedAt', 'is', null)
    .where('intakeTable.form', 'is not', null)
    .where((builder) =>
      builder.or([
        builder('intakeTable.operationId', 'is', null),
        ...(undone.length > 0 ? [builder('intakeTable.operationId', 'in', undone)] : []),
      ]),
    )
    .orderBy('intakeFile.id')
    .orderBy('intakeTable.position')
    .orderBy('intakeRow.rowNumber')
  if (tableId !== null) query = query.where('intakeTable.id', '=', tableId)
  const rows = await query.execute()
  return rows.flatMap(({ form, issues, ...row }) =>
    form === null ? [] : [{ ...row, form, issues: issuesOfRow.parse(JSON.parse(issues)) }],
  )
}
