import type { z } from 'zod'
import type { undoOutcome } from '../../../shared/contract/operations.ts'
import { documentKinds, isDocumentKind } from '../../../shared/documents/kinds.ts'
import { definitions, isKeptKind, isRecordKind, type KeptKind } from '../../../shared/records/registry.ts'
import { formatPeriod, periodSchema } from '../../../shared/values/period.ts'
import type { Queries, Writing } from '../database/store.ts'
import { ExpectedError } from '../errors.ts'
import { isSameValue, type RecordImage } from '../records/image.ts'
import { readRecords } from '../records/queries.ts'
import { linksTo } from '../records/tables.ts'
import { type RecordChange, writeRecords } from '../records/write.ts'
import type { Services } from '../services.ts'
import { type Write, withOperation } from './operation.ts'

type Outcome = z.output<typeof undoOutcome>
type Kept = Outcome['kept'][number]

/** A change of a record as the history keeps it. */
export interface Entry {
  kind: KeptKind
  id: string
  before: RecordImage | null
  after: RecordImage | null
}

/** The changes of an operation, the last one first. */
export async function entriesOf(queries: Queries | Writing, operationId: string): Promise<Entry[]> {
  const rows = await queries
    .selectFrom('history')
    .selectAll()
    .where('operationId', '=', operationId)
    .orderBy('sequence', 'desc')
    .execute()
  return rows.flatMap(({ kind, recordId, before, after }) =>
    isKeptKind(kind)
      ? [
          {
            kind,
            id: recordId,
            before: before ? JSON.parse(before) : null,
            after: after ? JSON.parse(after) : null,
          },
        ]
      : [],
  )
}

function titleOf({ kind, before, after }: Entry): string {
  const values = (after ?? before)?.values ?? {}
  const title = String(values[definitions[kind].titleField] ?? '')
  const period = periodSchema.safeParse(values.period)
  return kind === 'statisticalRow' && period.success ? `Biểu ${title}, ${formatPeriod(period.data)}` : title
}

/** Where the clerk finds a record that was kept: an attachment at its record, figures at their unit, a written document at what it is made of. */
export function whereItIs(entry: Entry): Omit<Kept, 'reason'> {
  const { kind, id } = entry
  const title = titleOf(entry)
  if (isRecordKind(kind)) return { kind, id, title }
  const { recordKind, recordId, unitId, document, registerId } = (entry.after ?? entry.before)?.values ?? {}
  if (kind === 'statisticalRow') return { kind: 'unit', id: String(unitId), title }
  if (kind === 'officialDocument') {
    const source = isDocumentKind(document) ? documentKinds[document].source : 'none'
    if (isRecordKind(source)) return { kind: source, id: String(recordId), title }
    return { kind: 'document', id: String(registerId ?? ''), title }
  }
  const owner = String(recordKind)
  return { kind: isRecordKind(owner) ? owner : 'unit', id: String(recordId), title }
}

/** Ids among `ids` that other records, not undone with them, still lead to. */
async function stillUsed(
  write: Write,
  kind: KeptKind,
  ids: readonly string[],
  undone: Set<string>,
): Promise<Set<string>> {
  const used = new Set<string>()
  for (const { kind: from, leadsTo } of linksTo(kind)) {
    for (const id of ids) {
      const rows = await write.queries.selectFrom(from).select('id').where(leadsTo(id)).execute()
      if (rows.some((row) => !undone.has(row.id))) used.add(id)
    }
  }
  return used
}

/**
 * The changes that bring back what was before an operation. A record that somebody changed since, or that others have
 * come to use, is kept with the reason.
 */
async function reversals(
  write: Write,
  entries: readonly Entry[],
): Promise<{ changes: RecordChange[]; kept: Kept[] }> {
  const changes: RecordChange[] = []
  const kept: Kept[] = []
  const undone = new Set(entries.map((entry) => entry.id))
  for (const kind of new Set(entries.map((entry) => entry.kind))) {
    const ofKind = entries.filter((entry) => entry.kind === kind)
    const current = await readRecords(
      write.queries,
      kind,
      ofKind.map((entry) => entry.id),
    )
    const created = ofKind.filter((entry) => entry.before === null).map((entry) => entry.id)
    const used = linksTo(kind).length > 0 ? await stillUsed(write, kind, created, undone) : new Set<string>()
    for (const entry of ofKind) {
      const now = current.get(entry.id)
      const target = whereItIs(entry)
      if (!isSameValue(now?.image ?? null, entry.after))
        kept.push({ ...target, reason: 'Đã được sửa sau thao tác này.' })
      else if (used.has(entry.id)) kept.push({ ...target, reason: 'Đang được dùng ở nơi khác.' })
      else {
        changes.push({
          kind,
          id: entry.id,
          revision: now?.revision ?? 0,
          before: now?.image ?? null,
          after: entry.before,
        })
      }
    }
  }
  return { changes, kept }
}

async function undoable({ queries }: Write, operationId: string): Promise<{ label: string }> {
  const found = await queries
    .selectFrom('operation')
    .select(['label', 'undoneBy', 'action'])
    .where('id', '=', operationId)
    .executeTakeFirst()
  if (!found || found.undoneBy !== null || found.action === 'seed') {
    throw new ExpectedError('operation.nothingToUndo')
  }
  return found
}

/**
 * Undoes an operation as a whole, as an operation of its own (which can be undone again). Throws
 * `operation.nothingToUndo` where there is no such operation or it was undone already.
 */
export async function undoOperation(services: Services, operationId: string): Promise<Outcome> {
  let label = ''
  const { operationId: newId, result } = await withOperation(
    services,
    { action: 'undo', label: () => label, undoes: operationId },
    async (write) => {
      // Asked within the transaction: nobody else undoes it meanwhile.
      label = `Hoàn tác: ${(await undoable(write, operationId)).label}`
      const { changes, kept } = await reversals(write, await entriesOf(write.queries, operationId))
      await writeRecords(write, changes)
      write.touched.add('intakeTable')
      return { reversed: changes.length, kept }
    },
  )
  return { operationId: newId, ...result }
}
