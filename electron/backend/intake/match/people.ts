import type { Queries, Writing } from '../../database/store.ts'
import { peopleFields, withEntryKeys } from '../../records/entryKeys.ts'
import type { CurrentRecord } from '../../records/queries.ts'
import { issueOf } from '../issues.ts'
import type { Form } from '../recognise/forms.ts'
import type { ReadRow } from '../recognise/rows/rows.ts'

const code = 'member.ambiguous'

/**
 * Rows in which the people that cells name have their keys, which no cell says: those of the record that the row
 * changes, else of the only one of this name and position. Namesakes that nothing tells apart are a doubt.
 */
export async function withPeople<Row extends ReadRow>(
  queries: Queries | Writing,
  { kind }: Form,
  rows: readonly Row[],
  recordOf: (row: Row) => CurrentRecord | null,
): Promise<Row[]> {
  if (kind === null || peopleFields(kind).length === 0) return [...rows]
  const keyed: Row[] = []
  for (const row of rows) {
    const found = await withEntryKeys(queries, kind, row.values, recordOf(row)?.image.values ?? null)
    const issues = (found?.namesakes ?? []).map(({ field, name, positions }) =>
      issueOf(code, field, name, { value: positions.join('; ') }),
    )
    const others = row.issues.filter((issue) => issue.code !== code)
    keyed.push(found ? { ...row, values: found.values, issues: [...others, ...issues] } : row)
  }
  return keyed
}
