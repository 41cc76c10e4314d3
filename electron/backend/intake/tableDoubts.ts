import { z } from 'zod'
import type { RowIssue, StagedRow } from '../../../shared/contract/intake.ts'
import type { IssueCode } from './issues.ts'

/** What a clerk can decide of a table as a whole where places in the file contradict each other. */
export const tableFact = z.enum(['unitId', 'period'])
export type TableFact = z.output<typeof tableFact>

const factOfCode: ReadonlyMap<string, TableFact> = new Map<IssueCode, TableFact>([
  ['period.contradicts', 'period'],
  ['sender.contradicts', 'unitId'],
])

/** What a doubt about a whole table is about; null for issues of a row. */
export function doubtedFact({ code }: Pick<RowIssue, 'code'>): TableFact | null {
  return factOfCode.get(code) ?? null
}

/** True of a doubt that stands at one row but is about the table: nothing that is decided of the row settles it. */
export function isTableDoubt(issue: RowIssue): boolean {
  return doubtedFact(issue) !== null
}

type DoubtfulRow = Pick<StagedRow, 'decision' | 'issues'>

/**
 * The rows with the doubts about their table at the first one that is not skipped: what is skipped is not asked about.
 * Where all are skipped they stay where they are.
 */
export function withDoubtsInSight<Row extends DoubtfulRow>(rows: readonly Row[]): Row[] {
  const hidden = rows.flatMap(({ decision, issues }) =>
    decision === 'skip' ? issues.filter(isTableDoubt) : [],
  )
  const shown = rows.find(({ decision }) => decision !== 'skip')
  if (hidden.length === 0 || !shown) return [...rows]
  return rows.map((row) => {
    if (row === shown) return { ...row, issues: [...hidden, ...row.issues] }
    if (row.decision !== 'skip') return row
    return { ...row, issues: row.issues.filter((issue) => !isTableDoubt(issue)) }
  })
}
