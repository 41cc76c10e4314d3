import { sql } from 'kysely'
import type { StoredRecord, Values } from '../../../shared/contract/records.ts'
import { citationOf, citedFields, namesOf } from '../../../shared/records/citation.ts'
import type { Fields } from '../../../shared/records/define.ts'
import { definitions, type RecordKind } from '../../../shared/records/registry.ts'
import { foldWords } from '../../../shared/text/fold.ts'
import { columnsOf } from '../database/columns.ts'
import type { Queries, Writing } from '../database/store.ts'
import { valuesOf } from './image.ts'
import { labelsOf, linkedFields, linkedIds } from './queries.ts'

interface Cited {
  id: string
  values: Values
  citation: string
}

function fieldsCited(kind: RecordKind): Fields {
  const { fields } = definitions[kind]
  const cited = new Set(citedFields(definitions[kind]))
  return Object.fromEntries(Object.entries(fields).filter(([name]) => cited.has(name)))
}

/** Records with the texts by which a cell names them: those with these ids, else the newest that are not in the bin. */
async function readCited(
  queries: Queries | Writing,
  kind: RecordKind,
  which: { ids: readonly string[] } | { newest: number },
): Promise<Cited[]> {
  const fields = fieldsCited(kind)
  const columns = columnsOf(fields).filter((name) => !name.endsWith('Sort'))
  const condition =
    'ids' in which
      ? sql`"id" IN (SELECT value FROM json_each(${JSON.stringify(which.ids)}))`
      : sql`"deletedAt" IS NULL ORDER BY "rowNumber" DESC LIMIT ${which.newest}`
  const { rows } = await sql<Record<string, unknown>>`
    SELECT "id", ${sql.join(columns.map((name) => sql.ref(name)))} FROM ${sql.table(kind)} WHERE ${condition}
  `.execute(queries)
  const all = rows.map((row) => valuesOf(fields, row))
  const labels = await labelsOf(queries, kind, all)
  return rows.map((row, index) => {
    const values = all[index] ?? {}
    return {
      id: String(row.id),
      values,
      citation: citationOf(definitions[kind], values, labels[index] ?? {}),
    }
  })
}

/** The citations of records by id, those in the bin too. */
export async function citationsOf(
  queries: Queries,
  kind: RecordKind,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const cited = await readCited(queries, kind, { ids: [...new Set(ids)] })
  return new Map(cited.map(({ id, citation }) => [id, citation]))
}

/** Records of which the links are named by citations, so that the cells can be taken in again; units by name. */
export async function withCitations(
  queries: Queries,
  kind: RecordKind,
  records: readonly StoredRecord[],
): Promise<StoredRecord[]> {
  const labels = records.map((record) => ({ ...record.labels }))
  for (const { name, target } of linkedFields(kind)) {
    if (definitions[kind].fields[name]?.type === 'unit') continue
    const ids = records.flatMap(({ values }) => linkedIds(values[name]))
    if (ids.length === 0) continue
    const citations = await citationsOf(queries, target, ids)
    records.forEach(({ values }, index) => {
      const cited = linkedIds(values[name]).flatMap((id) => citations.get(id) ?? [])
      const own = labels[index]
      if (own && cited.length > 0) own[name] = cited.join('; ')
    })
  }
  return records.map((record, index) => ({ ...record, labels: labels[index] ?? record.labels }))
}

/** The citations that a drop-down offers, the newest record first. */
export async function citationsOffered(queries: Queries, kind: RecordKind, most: number): Promise<string[]> {
  const cited = await readCited(queries, kind, { newest: most })
  return [...new Set(cited.map(({ citation }) => citation))]
}

const everyRecord = 10_000_000

/**
 * The records that texts of cells name, by text: those whose citation it is, else those whose title or number it is.
 * Records in the bin are no candidates.
 */
export async function recordsNamed(
  queries: Queries | Writing,
  kind: RecordKind,
  texts: ReadonlySet<string>,
): Promise<Map<string, string[]>> {
  const byCitation = new Map<string, string[]>()
  const byName = new Map<string, string[]>()
  const wanted = new Set([...texts].map(foldWords))
  const note = (map: Map<string, string[]>, words: string, id: string) => {
    if (wanted.has(words)) map.set(words, [...new Set([...(map.get(words) ?? []), id])])
  }
  for (const { id, values, citation } of await readCited(queries, kind, { newest: everyRecord })) {
    note(byCitation, foldWords(citation), id)
    for (const words of namesOf(definitions[kind], values)) note(byName, words, id)
  }
  return new Map(
    [...texts].map((text) => {
      const words = foldWords(text)
      return [text, byCitation.get(words) ?? byName.get(words) ?? []]
    }),
  )
}
