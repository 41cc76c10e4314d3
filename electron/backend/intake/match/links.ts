import type { FieldValue } from '../../../../shared/contract/records.ts'
import { definitions, isRecordKind, type RecordKind } from '../../../../shared/records/registry.ts'
import type { Queries } from '../../database/store.ts'
import { citationsOf, recordsNamed } from '../../records/citations.ts'
import { type IssueCode, issueOf } from '../issues.ts'
import type { Form } from '../recognise/forms.ts'
import type { ReadRow } from '../recognise/rows/rows.ts'

/** A field whose cells name records of another kind. */
interface LinkField {
  name: string
  target: RecordKind
}

function linkFields({ fields }: Form): LinkField[] {
  return fields.flatMap(({ name, field }) => {
    const target = field.type === 'link' ? field.target : field.itemTarget
    return target !== null && isRecordKind(target) ? [{ name, target }] : []
  })
}

function textsOf(value: FieldValue | undefined): string[] {
  if (Array.isArray(value)) return value.filter((part) => typeof part === 'string')
  return typeof value === 'string' ? [value] : []
}

interface Candidates {
  byText: Map<string, string[]>
  /** Citations of records of which a text names several. */
  citations: Map<string, string>
}

async function candidatesFor(
  queries: Queries,
  { name, target }: LinkField,
  rows: readonly ReadRow[],
): Promise<Candidates | null> {
  const texts = new Set(rows.flatMap(({ values }) => textsOf(values[name])))
  if (texts.size === 0) return null
  const byText = await recordsNamed(queries, target, texts)
  const doubtful = [...byText.values()].filter((ids) => ids.length > 1).flat()
  return { byText, citations: await citationsOf(queries, target, doubtful) }
}

function withLink(row: ReadRow, { name, target }: LinkField, { byText, citations }: Candidates): ReadRow {
  const value = row.values[name]
  const texts = textsOf(value)
  if (texts.length === 0) return row
  const kind = definitions[target].label.vi.toLowerCase()
  const issue = (code: IssueCode, text: string, ids: readonly string[]) =>
    issueOf(code, name, text, { kind, value: ids.map((id) => citations.get(id) ?? '').join('; ') })
  const issues = texts.flatMap((text) => {
    const ids = byText.get(text) ?? []
    if (ids.length === 1) return []
    return [issue(ids.length === 0 ? 'link.unknown' : 'link.ambiguous', text, ids)]
  })
  const found = texts.flatMap((text) => byText.get(text) ?? [])
  const [only = null] = found
  const linked = issues.length > 0 ? null : Array.isArray(value) ? found : only
  const decision = issues.length > 0 && row.decision === 'create' ? 'error' : row.decision
  return { ...row, decision, values: { ...row.values, [name]: linked }, issues: [...row.issues, ...issues] }
}

/**
 * Rows with the keys of the records that their cells name by title, number or citation. None or several candidates are
 * a question with the cell left empty, never a guess.
 */
export async function withLinks(queries: Queries, form: Form, rows: readonly ReadRow[]): Promise<ReadRow[]> {
  let linked = [...rows]
  for (const field of linkFields(form)) {
    const candidates = await candidatesFor(queries, field, rows)
    if (candidates) linked = linked.map((row) => withLink(row, field, candidates))
  }
  return linked
}
