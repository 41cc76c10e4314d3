import { sql } from 'kysely'
import type { StoredRecord, Values } from '../../../shared/contract/records.ts'
import {
  isKeptField,
  type KeptField,
  type ListColumn,
  listColumns,
} from '../../../shared/records/listColumns.ts'
import { definitions, isRecordKind, type RecordKind } from '../../../shared/records/registry.ts'
import type { Queries } from '../database/store.ts'
import { computedColumn } from './computed.ts'
import { linkedIds, storedRecords, titlesOf } from './queries.ts'

/** What is added to each record: values and labels by column. */
interface Added {
  values: Values
  labels: Record<string, string>
}

async function addLinked(
  queries: Queries,
  records: readonly StoredRecord[],
  linkName: string,
  target: RecordKind,
  columns: readonly ListColumn[],
  added: readonly Added[],
): Promise<void> {
  const ids = new Set(records.flatMap(({ values }) => linkedIds(values[linkName])))
  const found = new Map((await storedRecords(queries, target, [...ids])).map((one) => [one.id, one]))
  records.forEach(({ values }, index) => {
    const linked = found.get(String(values[linkName]))
    const here = added[index]
    if (!linked || !here) return
    for (const { name } of columns) {
      const fieldName = name.slice(linkName.length + 1)
      const label = linked.labels[fieldName]
      here.values[name] = linked.values[fieldName] ?? null
      if (label !== undefined) here.labels[name] = label
    }
  })
}

async function addComputed(
  queries: Queries,
  kind: RecordKind,
  records: readonly StoredRecord[],
  columns: readonly ListColumn[],
  added: readonly Added[],
): Promise<void> {
  const selected = columns.flatMap(({ name }) => {
    const value = computedColumn(kind, name)
    return value ? [sql`${value} AS ${sql.id(name)}`] : []
  })
  const ids = JSON.stringify(records.map(({ id }) => id))
  const { rows } = await sql<Record<string, string | number | null>>`
    SELECT r."id" AS "rowId", ${sql.join(selected)} FROM ${sql.table(kind)} AS r
    WHERE r."id" IN (SELECT value FROM json_each(${ids}))
  `.execute(queries)
  const found = new Map(rows.map((row) => [row.rowId, row]))
  for (const { name, field } of columns) {
    const target = field.target ?? ''
    const titles = isRecordKind(target)
      ? await titlesOf(
          queries,
          target,
          rows.flatMap((row) => linkedIds(row[name])),
        )
      : new Map<string, string>()
    records.forEach(({ id }, index) => {
      const value = found.get(id)?.[name] ?? null
      const here = added[index]
      if (!here) return
      here.values[name] = value
      const title = titles.get(String(value))
      if (title !== undefined) here.labels[name] = title
    })
  }
}

const minuteLength = 'YYYY-MM-DDTHH:mm'.length
const clock = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium' })

/** A stored moment on the office's clock, as a `dateTime` field holds it. */
function onTheClock(moment: string): string {
  return clock.format(new Date(moment)).replace(' ', 'T').slice(0, minuteLength)
}

async function fileNames(queries: Queries, records: readonly StoredRecord[]): Promise<Map<string, string>> {
  const ids = JSON.stringify(records.flatMap(({ importRowId }) => importRowId ?? []))
  const { rows } = await sql<{ id: string; name: string }>`
    SELECT "intakeRow"."id", "intakeFile"."name" FROM "intakeRow"
    JOIN "intakeTable" ON "intakeTable"."id" = "intakeRow"."tableId"
    JOIN "intakeFile" ON "intakeFile"."id" = "intakeTable"."fileId"
    WHERE "intakeRow"."id" IN (SELECT value FROM json_each(${ids}))
  `.execute(queries)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

async function addKept(
  queries: Queries,
  records: readonly StoredRecord[],
  names: readonly KeptField[],
  added: readonly Added[],
): Promise<void> {
  const files = names.includes('sourceFile') ? await fileNames(queries, records) : new Map<string, string>()
  records.forEach(({ createdAt, updatedAt, importRowId }, index) => {
    const all: Record<KeptField, string | null> = {
      createdAt: onTheClock(createdAt),
      updatedAt: onTheClock(updatedAt),
      sourceFile: files.get(importRowId ?? '') ?? null,
    }
    for (const name of names) Object.assign(added[index]?.values ?? {}, { [name]: all[name] })
  })
}

/** The records with what their list shows beside their own fields (`more`); names of no such column are left aside. */
export async function withMore(
  queries: Queries,
  kind: RecordKind,
  records: readonly StoredRecord[],
  names: readonly string[],
): Promise<StoredRecord[]> {
  const columns = names.flatMap((name) => listColumns(kind).get(name) ?? [])
  const more = columns.filter(({ place }) => place === 'more')
  if (more.length === 0 || records.length === 0) return [...records]
  const added: Added[] = records.map(() => ({ values: {}, labels: {} }))
  for (const [linkName, { target }] of Object.entries(definitions[kind].fields)) {
    const behind = more.filter(({ name, via }) => via !== null && name.startsWith(`${linkName}.`))
    if (behind.length === 0 || target === null || !isRecordKind(target)) continue
    await addLinked(queries, records, linkName, target, behind, added)
  }
  const own = more.filter(({ via }) => via === null)
  const computed = own.filter(({ name }) => !isKeptField(name))
  if (computed.length > 0) await addComputed(queries, kind, records, computed, added)
  const kept = own.map(({ name }) => name).filter(isKeptField)
  if (kept.length > 0) await addKept(queries, records, kept, added)
  return records.map((record, index) => ({
    ...record,
    labels: { ...record.labels, ...added[index]?.labels },
    more: added[index]?.values ?? {},
  }))
}
