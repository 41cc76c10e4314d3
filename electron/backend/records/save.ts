import { v7 as uuid } from 'uuid'
import type { StoredRecord, Values } from '../../../shared/contract/records.ts'
import { definitions, type RecordKind } from '../../../shared/records/registry.ts'
import type { Queries } from '../database/store.ts'
import { ExpectedError } from '../errors.ts'
import { type Write, withOperation } from '../operations/operation.ts'
import type { Services } from '../services.ts'
import { withEntryKeys } from './entryKeys.ts'
import { isSameValue, type RecordImage } from './image.ts'
import { linksOf } from './links.ts'
import { type CurrentRecord, labelsOf, readRecords, storedRecord } from './queries.ts'
import { checkLinks, checkStatuses, checkTogether, validated } from './validate.ts'
import { type RecordChange, writeRecords } from './write.ts'

/** What a form or a script wants stored. */
export interface SaveInput {
  kind: RecordKind
  id?: string | undefined
  revision?: number | undefined
  values: Values
  years?: ({ year: number } & Values)[]
  removedYears?: number[]
  /** Stores values that contradict each other, where they are told in another way. */
  contradictory?: boolean
}

/** A record with its labels; throws `record.notFound`. */
export async function readRecord(queries: Queries, kind: RecordKind, id: string): Promise<StoredRecord> {
  const current = (await readRecords(queries, kind, [id])).get(id)
  if (!current) throw new ExpectedError('record.notFound')
  const [labels] = await labelsOf(queries, kind, [current.image.values])
  return storedRecord(kind, id, current, labels ?? {})
}

async function currentOf(write: Write, input: SaveInput): Promise<CurrentRecord | null> {
  if (input.id === undefined) return null
  const current = (await readRecords(write.queries, input.kind, [input.id])).get(input.id)
  if (!current) throw new ExpectedError('record.notFound')
  if (current.image.deletedAt !== null) throw new ExpectedError('record.inBin')
  if (input.revision !== undefined && input.revision !== current.revision) {
    throw new ExpectedError('record.changedMeanwhile')
  }
  return current
}

/**
 * The change that a save means, checked: fields that are not named keep their value. Null where nothing changes.
 * Throws `record.notFound`, `record.inBin`, `record.changedMeanwhile`, `record.invalid`, `record.linkMissing`.
 */
export async function changeFor(write: Write, input: SaveInput): Promise<RecordChange | null> {
  return changeOf(write, input, await currentOf(write, input))
}

/** The same for a record that was read already; null for one that is to be created. */
async function changeOf(
  write: Write,
  input: SaveInput,
  current: CurrentRecord | null,
): Promise<RecordChange | null> {
  const before = current?.image ?? null
  const years: Record<string, Values> = { ...before?.years }
  for (const { year, ...values } of input.years ?? [])
    years[String(year)] = { ...years[String(year)], ...values }
  for (const year of input.removedYears ?? []) delete years[String(year)]
  const read = validated(input.kind, { values: { ...before?.values, ...input.values }, years })
  const keyed = await withEntryKeys(write.queries, input.kind, read.values, before?.values ?? null)
  const stored = { ...read, values: keyed?.values ?? read.values }
  checkStatuses(input.kind, stored.values, before?.values ?? null)
  if (!input.contradictory) checkTogether(input.kind, stored.values, before?.values ?? null)
  await checkLinks(write.queries, input.kind, stored.values, before?.values ?? null)
  const after: RecordImage = { ...stored, deletedAt: null, importRowId: before?.importRowId ?? null }
  if (before && isSameValue(before, after)) return null
  return {
    kind: input.kind,
    id: input.id ?? uuid(),
    revision: current?.revision ?? 0,
    before,
    after,
    action: before ? 'update' : 'create',
  }
}

/** A title in quotation marks as labels of operations have it, cut where it is long. */
export function quoted(text: unknown): string {
  const title = String(text ?? '')
  return `“${title.length > 60 ? `${title.slice(0, 59)}…` : title}”`
}

/** Creates or changes one record in an operation of its own. */
export async function saveRecord(
  services: Services,
  input: SaveInput,
): Promise<{ record: StoredRecord; operationId: string }> {
  const definition = definitions[input.kind]
  const verb = input.id === undefined ? 'Thêm' : 'Sửa'
  let title: unknown = input.values[definition.titleField]
  const { operationId, result: id } = await withOperation(
    services,
    {
      action: input.id === undefined ? 'create' : 'update',
      label: () => `${verb} ${definition.label.vi.toLowerCase()} ${quoted(title)}`,
    },
    async (write) => {
      const change = await changeFor(write, input)
      title = change?.after?.values[definition.titleField] ?? title
      if (change) await writeRecords(write, [change])
      return change?.id ?? input.id ?? ''
    },
  )
  return { record: await readRecord(services.store.queries, input.kind, id), operationId }
}

/**
 * Writes the same values into several records as one operation; records that say so already are left alone. Throws as
 * `changeFor` does, and then nothing is written.
 */
export async function saveMany(
  services: Services,
  { kind, ids, values }: { kind: RecordKind; ids: readonly string[]; values: Values },
): Promise<{ operationId: string; changed: number }> {
  const { label, titleField } = definitions[kind]
  let what = ''
  const { operationId, result: changed } = await withOperation(
    services,
    { action: 'update', label: () => `Sửa ${what}` },
    async (write) => {
      const records = await readRecords(write.queries, kind, ids)
      const changes: RecordChange[] = []
      for (const id of new Set(ids)) {
        const current = records.get(id)
        if (!current) throw new ExpectedError('record.notFound')
        if (current.image.deletedAt !== null) throw new ExpectedError('record.inBin')
        const change = await changeOf(write, { kind, id, values }, current)
        if (change) changes.push(change)
      }
      const only = changes.length === 1 ? changes[0]?.after : undefined
      what = only
        ? `${label.vi.toLowerCase()} ${quoted(only.values[titleField])}`
        : `${changes.length} ${label.vi.toLowerCase()}`
      await writeRecords(write, changes)
      return changes.length
    },
  )
  return { operationId, changed }
}

// So many places where a record is used are named; how many there are is always said.
const mostNamed = 3

/** Throws `record.inUse`, of someone in a team `person.inUse`, where other records lead to this one. */
async function checkUnused(write: Write, kind: RecordKind, id: string, title: string): Promise<void> {
  const groups = await linksOf(write.queries, kind, id)
  const count = groups.reduce((sum, { total }) => sum + total, 0)
  if (count === 0) return
  const titles = groups.flatMap(({ records }) => records.map((record) => quoted(record.title)))
  const where = [...titles.slice(0, mostNamed), ...(count > mostNamed ? ['…'] : [])].join(', ')
  const code = kind === 'person' ? 'person.inUse' : 'record.inUse'
  throw new ExpectedError(code, { title, count, where, kind, id })
}

/** Puts records into the bin or takes them out, as one operation. Records already there are left alone. */
export async function moveRecords(
  services: Services,
  kind: RecordKind,
  ids: readonly string[],
  action: 'remove' | 'restore',
): Promise<{ operationId: string }> {
  const definition = definitions[kind]
  const verb = action === 'remove' ? 'Xóa' : 'Khôi phục'
  let label = ''
  const { operationId } = await withOperation(services, { action, label: () => label }, async (write) => {
    const records = await readRecords(write.queries, kind, ids)
    const changes: RecordChange[] = []
    for (const [id, { revision, image }] of records) {
      if ((image.deletedAt !== null) === (action === 'remove')) continue
      const title = String(image.values[definition.titleField] ?? '')
      if (action === 'remove') await checkUnused(write, kind, id, title)
      const after = { ...image, deletedAt: action === 'remove' ? write.at : null }
      changes.push({ kind, id, revision, before: image, after })
    }
    if (changes.length === 0 && records.size === 0) throw new ExpectedError('record.notFound')
    const only = changes.length === 1 ? changes[0] : undefined
    const what = only ? quoted(only.after?.values[definition.titleField]) : ''
    label = only
      ? `${verb} ${definition.label.vi.toLowerCase()} ${what}`
      : `${verb} ${changes.length} ${definition.label.vi.toLowerCase()}`
    await writeRecords(write, changes)
  })
  return { operationId }
}
