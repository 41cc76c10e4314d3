import type { z } from 'zod'
import {
  type historyEntry,
  type OperationAction,
  operationActions,
  type Values,
} from '../../../shared/contract/records.ts'
import type { Fields } from '../../../shared/records/define.ts'
import { printValue } from '../../../shared/records/print.ts'
import { definitions, type RecordKind } from '../../../shared/records/registry.ts'
import type { Queries } from '../database/store.ts'
import { isSameValue, type RecordImage } from './image.ts'
import { labelsOf } from './queries.ts'

type Entry = z.output<typeof historyEntry>
type Change = Entry['changes'][number]

export function isOperationAction(text: string): text is OperationAction {
  return operationActions.some((action) => action === text)
}

function changesIn(
  fields: Fields,
  prefix: string,
  before: { values: Values; labels: Record<string, string> },
  after: { values: Values; labels: Record<string, string> },
): Change[] {
  return Object.entries(fields)
    .filter(([name]) => !isSameValue(before.values[name], after.values[name]))
    .map(([name, field]) => ({
      field: `${prefix}${name}`,
      before: printValue(name, field, before.values[name], before.labels),
      after: printValue(name, field, after.values[name], after.labels),
    }))
}

/** What happened to a record, newest first, each entry with the fields that differ. */
export async function historyOf(queries: Queries, kind: RecordKind, id: string): Promise<Entry[]> {
  const definition = definitions[kind]
  const rows = await queries
    .selectFrom('history')
    .innerJoin('operation', 'operation.id', 'history.operationId')
    .select(['history.sequence', 'history.action', 'history.operationId', 'history.before', 'history.after'])
    .select(['operation.at', 'operation.actor'])
    .where('history.kind', '=', kind)
    .where('history.recordId', '=', id)
    .orderBy('history.sequence', 'desc')
    .execute()
  const entries: Entry[] = []
  for (const row of rows) {
    const before: RecordImage | null = row.before ? JSON.parse(row.before) : null
    const after: RecordImage | null = row.after ? JSON.parse(row.after) : null
    const [labelsBefore = {}, labelsAfter = {}] = await labelsOf(queries, kind, [
      before?.values ?? {},
      after?.values ?? {},
    ])
    const years = [
      ...new Set([...Object.keys(before?.years ?? {}), ...Object.keys(after?.years ?? {})]),
    ].sort()
    entries.push({
      id: String(row.sequence),
      at: row.at,
      actor: row.actor,
      action: isOperationAction(row.action) ? row.action : 'update',
      operationId: row.operationId,
      changes: [
        ...changesIn(
          definition.fields,
          '',
          { values: before?.values ?? {}, labels: labelsBefore },
          { values: after?.values ?? {}, labels: labelsAfter },
        ),
        ...years.flatMap((year) =>
          changesIn(
            definition.yearly,
            `${year}.`,
            { values: before?.years[year] ?? {}, labels: {} },
            { values: after?.years[year] ?? {}, labels: {} },
          ),
        ),
      ],
    })
  }
  return entries
}
