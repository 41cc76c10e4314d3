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

/** Rows with issues of the tables that wait for the clerk, skipped rows left out; with `tableId` of this one. */
function openRows(queries: Queries, tableId: string | null, undone: readonly string[]) {
  const query = queries
    .selectFrom('intakeRow')
    .innerJoin('intakeTable', 'intakeTable.id', 'intakeRow.tableId')
    .innerJoin('intakeFile', 'intakeFile.id', 'intakeTable.fileId')
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
  return tableId === null ? query : query.where('intakeTable.id', '=', tableId)
}

/** How many there are. */
export async function countOpenRows(queries: Queries, tableId: string | null): Promise<number> {
  const { count } = await openRows(queries, tableId, [...(await undoneOperations(queries))])
    .select((builder) => builder.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** All of them, in the order of the files and their sheets. */
export async function readOpenRows(queries: Queries, tableId: string | null): Promise<OpenRow[]> {
  const rows = await openRows(queries, tableId, [...(await undoneOperations(queries))])
    .select(['intakeRow.id as rowId', 'intakeRow.rowNumber as row', 'intakeRow.issues'])
    .select(['intakeTable.id as tableId', 'intakeTable.sheet', 'intakeTable.form'])
    .select('intakeFile.name as fileName')
    .orderBy('intakeFile.id')
    .orderBy('intakeTable.position')
    .orderBy('intakeRow.rowNumber')
    .execute()
  return rows.flatMap(({ form, issues, ...row }) =>
    form === null ? [] : [{ ...row, form, issues: issuesOfRow.parse(JSON.parse(issues)) }],
  )
}
