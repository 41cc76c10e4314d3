import { sql } from 'kysely'
import type { z } from 'zod'
import {
  type historyEntry,
  type OperationAction,
  operationActions,
  type Values,
} from '../../../shared/contract/records.ts'
import type { Fields } from '../../../shared/records/define.ts'
import type { Label } from '../../../shared/records/field.ts'
import { printValue } from '../../../shared/records/print.ts'
import { definitions, type RecordKind } from '../../../shared/records/registry.ts'
import type { Queries } from '../database/store.ts'
import { type StoredFrom, storedFrom } from '../intake/source.ts'
import { isSameValue, type RecordImage } from './image.ts'
import { labelsOf } from './queries.ts'

type Entry = z.output<typeof historyEntry>
type Change = Entry['changes'][number]

export function isOperationAction(text: string): text is OperationAction {
  return operationActions.some((action) => action === text)
}

function placeIn(from: StoredFrom | undefined): Entry['source'] {
  if (!from) return null
  const { fileId, fileName, tableId, sheet, row } = from
  return { fileId, fileName, tableId, sheet, row }
}

interface Side {
  values: Values
  labels: Record<string, string>
}

function changesIn(
  fields: Fields,
  prefix: string,
  before: Side,
  after: Side,
  language: keyof Label,
): Change[] {
  return Object.entries(fields)
    .filter(([name]) => !isSameValue(before.values[name], after.values[name]))
    .map(([name, field]) => ({
      field: `${prefix}${name}`,
      before: printValue(field, before.values[name], before.labels[name], language),
      after: printValue(field, after.values[name], after.labels[name], language),
    }))
}

interface Row extends Omit<Entry, 'id' | 'action' | 'about' | 'changes' | 'source'> {
  sequence: number
  action: string
  kind: string
  before: string | null
  after: string | null
}

// Attachments whose adding was undone have no row any more: only the images say what they belonged to.
async function rowsOf(queries: Queries, kind: RecordKind, id: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    SELECT h."sequence", h."action", h."operationId", h."kind", h."before", h."after", o."at", o."actor"
    FROM "history" AS h JOIN "operation" AS o ON o."id" = h."operationId"
    WHERE h."sequence" IN (
      SELECT "sequence" FROM "history" WHERE "recordId" = ${id} AND "kind" = ${kind}
      UNION ALL
      SELECT "sequence" FROM "history"
      WHERE "kind" = 'attachment' AND coalesce("after", "before") ->> '$.values.recordId' = ${id})
    ORDER BY h."sequence" DESC
  `.execute(queries)
  return rows
}

function imageIn(json: string | null): RecordImage | null {
  return json === null ? null : JSON.parse(json)
}

/** The name of a file that is there; null where it is not, or lies in the bin. */
function fileName(image: RecordImage | null): string | null {
  return image && image.deletedAt === null ? String(image.values.name) : null
}

async function changesOf(
  queries: Queries,
  kind: RecordKind,
  row: Row,
  language: keyof Label,
): Promise<Change[]> {
  const [before, after] = [imageIn(row.before), imageIn(row.after)]
  if (row.kind === 'attachment') {
    return [{ field: 'attachment', before: fileName(before), after: fileName(after) }]
  }
  const { fields, yearly } = definitions[kind]
  const images = [before?.values ?? {}, after?.values ?? {}]
  const [labelsBefore = {}, labelsAfter = {}] = await labelsOf(queries, kind, images)
  const ofRecord = changesIn(
    fields,
    '',
    { values: before?.values ?? {}, labels: labelsBefore },
    { values: after?.values ?? {}, labels: labelsAfter },
    language,
  )
  const years = new Set([...Object.keys(before?.years ?? {}), ...Object.keys(after?.years ?? {})])
  const ofYears = [...years].sort().flatMap((year) => {
    const side = (image: RecordImage | null) => ({ values: image?.years[year] ?? {}, labels: {} })
    return changesIn(yearly, `${year}.`, side(before), side(after), language)
  })
  return [...ofRecord, ...ofYears]
}

/**
 * What happened to a record and to the files kept with it, newest first, each entry with the fields that differ in the
 * words of a language.
 */
export async function historyOf(
  queries: Queries,
  { kind, id, language }: { kind: RecordKind; id: string; language: keyof Label },
): Promise<Entry[]> {
  const entries: Entry[] = []
  const sources = await storedFrom(queries, [id])
  for (const row of await rowsOf(queries, kind, id)) {
    entries.push({
      id: String(row.sequence),
      at: row.at,
      actor: row.actor,
      action: isOperationAction(row.action) ? row.action : 'update',
      operationId: row.operationId,
      about: row.kind === 'attachment' ? 'attachment' : 'record',
      changes: await changesOf(queries, kind, row, language),
      source: placeIn(sources.get(`${row.operationId}|${id}`)),
    })
  }
  return entries
}
