import { sql } from 'kysely'
import type { StoredRecord, Values } from '../../../shared/contract/records.ts'
import {
  definitions,
  isRecordKind,
  type KeptKind,
  type RecordKind,
} from '../../../shared/records/registry.ts'
import type { RecordTable, YearTable } from '../database/schema/records.ts'
import type { Queries, Writing } from '../database/store.ts'
import { readSuccession } from '../units/succession.ts'
import { type RecordImage, valuesOf } from './image.ts'
import { yearTableOf } from './tables.ts'

// SQLite takes at most 32,766 parameters in one query.
const idsPerQuery = 5_000

function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

/** A record with its revision, as writes need it. */
export interface CurrentRecord {
  revision: number
  createdAt: string
  updatedAt: string
  image: RecordImage
}

/** The records of a kind with these ids, those in the bin too; ids that do not exist are left out. */
export async function readRecords(
  queries: Queries | Writing,
  kind: KeptKind,
  ids: readonly string[],
): Promise<Map<string, CurrentRecord>> {
  const definition = definitions[kind]
  const found = new Map<string, CurrentRecord>()
  for (const chunk of chunksOf(ids, idsPerQuery)) {
    const { rows } =
      await sql<RecordTable>`SELECT * FROM ${sql.table(kind)} WHERE "id" IN (${sql.join(chunk)})`.execute(
        queries,
      )
    for (const row of rows) {
      found.set(row.id, {
        revision: row.revision,
        createdAt: row.createdAt,
        updatedAt: row.updatedAt,
        image: {
          values: valuesOf(definition.fields, row),
          years: {},
          deletedAt: row.deletedAt,
          importRowId: row.importRowId,
        },
      })
    }
    await addYears(queries, kind, chunk, found)
  }
  return found
}

async function addYears(
  queries: Queries | Writing,
  kind: KeptKind,
  ids: readonly string[],
  found: Map<string, CurrentRecord>,
): Promise<void> {
  const yearTable = yearTableOf(kind)
  if (!yearTable) return
  const { rows } = await sql<YearTable>`
    SELECT * FROM ${sql.table(yearTable)} WHERE "recordId" IN (${sql.join(ids)}) ORDER BY "year"
  `.execute(queries)
  for (const row of rows) {
    const record = found.get(row.recordId)
    if (record) record.image.years[String(row.year)] = valuesOf(definitions[kind].yearly, row)
  }
}

/** The record as the contract shows it; `labels` are added by `labelsOf`. */
export function storedRecord(
  kind: RecordKind,
  id: string,
  current: CurrentRecord,
  labels: Record<string, string>,
): StoredRecord {
  return {
    id,
    kind,
    revision: current.revision,
    createdAt: current.createdAt,
    updatedAt: current.updatedAt,
    deletedAt: current.image.deletedAt,
    importRowId: current.image.importRowId,
    values: current.image.values,
    years: Object.entries(current.image.years).map(([year, values]) => ({ year: Number(year), ...values })),
    labels,
  }
}

/** The records of a kind with these ids and their labels, in the order given; ids that do not exist are left out. */
export async function storedRecords(
  queries: Queries | Writing,
  kind: RecordKind,
  ids: readonly string[],
): Promise<StoredRecord[]> {
  const found = await readRecords(queries, kind, ids)
  const ordered = ids.flatMap((id) => {
    const current = found.get(id)
    return current ? [{ id, current }] : []
  })
  const labels = await labelsOf(
    queries,
    kind,
    ordered.map(({ current }) => current.image.values),
  )
  return ordered.map(({ id, current }, index) => storedRecord(kind, id, current, labels[index] ?? {}))
}

/** Titles of records by id; records in the bin too. */
export async function titlesOf(
  queries: Queries | Writing,
  kind: KeptKind,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const titleField = definitions[kind].titleField
  const titles = new Map<string, string>()
  for (const chunk of chunksOf([...new Set(ids)], idsPerQuery)) {
    const rows = await queries
      .selectFrom(kind)
      .select(['id', (builder) => builder.ref(titleField).as('title')])
      .where('id', 'in', chunk)
      .execute()
    for (const row of rows) titles.set(String(row.id), String(row.title))
  }
  return titles
}

/** A field that leads to records; of one with entries the part of an entry that is the key. */
interface LinkedField {
  name: string
  target: RecordKind
  entryKey: string | null
}

/** The fields of a kind that lead to records: units, links and lists of links. */
export function linkedFields(kind: KeptKind): LinkedField[] {
  return Object.entries(definitions[kind].fields).flatMap(([name, field]) => {
    const target = field.target ?? field.itemTarget
    return target !== null && isRecordKind(target) ? [{ name, target, entryKey: null }] : []
  })
}

/** The fields of which the entries lead to records. */
export function fieldsWithKeys(kind: KeptKind): LinkedField[] {
  return Object.entries(definitions[kind].fields).flatMap(([name, { entryKey }]) =>
    entryKey !== null && isRecordKind(entryKey.target)
      ? [{ name, target: entryKey.target, entryKey: entryKey.name }]
      : [],
  )
}

/** The keys that a value of such a field holds. */
export function linkedIds(value: Values[string] | undefined, entryKey: string | null = null): string[] {
  const parts = Array.isArray(value) ? value : [value]
  const keys =
    entryKey === null
      ? parts
      : parts.map((part) => (typeof part === 'object' && part !== null ? Object(part)[entryKey] : null))
  return keys.filter((id) => typeof id === 'string')
}

/** For each set of values the names of the records that its unit and link fields lead to, by field. */
export async function labelsOf(
  queries: Queries | Writing,
  kind: KeptKind,
  all: readonly Values[],
): Promise<Record<string, string>[]> {
  const labels: Record<string, string>[] = all.map(() => ({}))
  for (const { name, target } of linkedFields(kind)) {
    const ids = all.flatMap((values) => linkedIds(values[name]))
    if (ids.length === 0) continue
    const titles = await titlesOf(queries, target, ids)
    all.forEach((values, index) => {
      const found = linkedIds(values[name]).flatMap((id) => titles.get(id) ?? [])
      const record = labels[index]
      if (found.length > 0 && record) record[name] = found.join('; ')
    })
  }
  if (kind === 'recommendation') await nameSuccessors(queries, all, labels)
  return labels
}

/** What is still open passes to the unit that its unit was merged into: both names are shown. */
async function nameSuccessors(
  queries: Queries | Writing,
  all: readonly Values[],
  labels: readonly Record<string, string>[],
): Promise<void> {
  const succession = await readSuccession(queries)
  all.forEach(({ unitId, status }, index) => {
    const record = labels[index]
    if (!record || typeof unitId !== 'string' || status === 'done' || status === 'obsolete') return
    record.unitId = succession.bothNames(unitId)
  })
}

/** Ids of the units whose records belong to `unitId`: itself, all under it, and all that were merged into these. */
export async function unitsUnder(queries: Queries, unitId: string): Promise<string[]> {
  const units = await queries.selectFrom('unit').select(['id', 'parentId', 'successorIds']).execute()
  const found = new Set([unitId])
  for (let size = 0; size < found.size; ) {
    size = found.size
    for (const unit of units) {
      const successors: unknown = typeof unit.successorIds === 'string' ? JSON.parse(unit.successorIds) : []
      const merged =
        Array.isArray(successors) && successors.some((id) => typeof id === 'string' && found.has(id))
      if (merged || found.has(String(unit.parentId))) found.add(unit.id)
    }
  }
  return [...found]
}
