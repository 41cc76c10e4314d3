import type { z } from 'zod'
import type { answer, EqualCases, equalCases, RowIssue } from '../../../shared/contract/intake.ts'
import type { Services } from '../services.ts'
import { wordingOf } from './match/decisions.ts'
import { type OpenRow, readOpenRows } from './queries/questions.ts'
import { readRowsById, type StoredRow } from './queries/rows.ts'
import { openTable } from './review.ts'
import { type Correction, correctRows } from './rowReview.ts'

type Case = Pick<EqualCases, 'form' | 'field' | 'code' | 'text'>

function keyOf({ form, field, code, text }: Case): string {
  return JSON.stringify([form, field, code, wordingOf(text)])
}

/** The same question of one row or of many is one entry; those that stand in most rows first. */
export async function openQuestions(
  services: Services,
  tableId: string | null,
): Promise<z.output<typeof equalCases>[]> {
  const groups = new Map<string, EqualCases & { tableIds: Set<string> }>()
  const count = (open: OpenRow, issue: RowIssue) => {
    const found: Case = { form: open.form, field: issue.field, code: issue.code, text: issue.text }
    const group = groups.get(keyOf(found))
    if (group) {
      group.rows += 1
      group.tableIds.add(open.tableId)
    } else {
      const { tableId: inTable, fileName, sheet, row, rowId } = open
      groups.set(keyOf(found), {
        ...found,
        severity: issue.severity,
        message: issue.message,
        rows: 1,
        tables: 1,
        example: { tableId: inTable, fileName, sheet, row, rowId },
        tableIds: new Set([inTable]),
      })
    }
  }
  for (const open of await readOpenRows(services.store.queries, tableId)) {
    for (const issue of open.issues) count(open, issue)
  }
  return [...groups.values()]
    .map(({ tableIds, ...group }) => ({ ...group, tables: tableIds.size }))
    .sort((one, other) => other.rows - one.rows)
}

type Answer = z.output<typeof answer>

/** What one answer means for a row; a doubt that is confirmed leaves the value as it was read. */
function correctionFor({ field, code, as }: Answer, row: StoredRow): Correction {
  if (as.what === 'skip') return { decision: 'skip' }
  if (field === null) return code === 'row.severalRecords' ? { decision: 'create' } : { confirmed: code }
  if (as.what === 'blank') return { values: { [field]: null } }
  if (as.what === 'value') return { values: { [field]: as.value } }
  return { values: { [field]: row.values[field] ?? null }, confirmed: code }
}

/**
 * Answers all equal questions at once, in one table or in all that wait; returns the number of rows. `text` null means
 * every wording of this sort of question. Throws `record.invalid` for a value that the field does not take.
 */
export async function answerEqual(
  services: Services,
  given: Answer,
): Promise<{ rows: number; tables: number }> {
  const open = await readOpenRows(services.store.queries, given.tableId)
  const isMeant = ({ form, issues }: OpenRow) =>
    form === given.form &&
    issues.some(
      ({ field, code, text }) =>
        field === given.field &&
        code === given.code &&
        (given.text === null || wordingOf(text) === wordingOf(given.text)),
    )
  const meant = open.filter(isMeant)
  const byTable = Map.groupBy(meant, ({ tableId }) => tableId)
  for (const [tableId, rows] of byTable) {
    const table = await openTable(services, tableId)
    const stored = await readRowsById(
      services.store.queries,
      rows.map(({ rowId }) => rowId),
    )
    await correctRows(services, table, stored, (row) => correctionFor(given, row))
  }
  if (meant.length > 0) services.changes.announce(['intakeFile'])
  return { rows: meant.length, tables: byTable.size }
}
