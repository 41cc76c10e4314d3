import type { Values } from '../../../shared/contract/records.ts'
import { codesAfter, fieldErrors } from '../../../shared/records/field.ts'
import { definitions, type KeptKind } from '../../../shared/records/registry.ts'
import { normalise } from '../../../shared/text/fold.ts'
import type { Writing } from '../database/store.ts'
import { ExpectedError, type FieldTroubles } from '../errors.ts'
import { fieldsWithKeys, linkedFields, linkedIds, readRecords } from './queries.ts'

function normalised(value: Values[string]): Values[string] {
  if (typeof value === 'string') {
    const text = normalise(value).trim()
    return text === '' ? null : text
  }
  return value
}

// Inside structures an empty text stays an empty text: their schemas say so.
function normalisedWithin(value: Values[string]): Values[string] {
  if (typeof value === 'string') return normalise(value)
  if (Array.isArray(value)) return value.map(normalisedWithin)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, normalisedWithin(part)]))
  }
  return value
}

interface Input {
  values: Values
  years: Record<string, Values>
}

function troublesIn(
  fields: Record<
    string,
    {
      schema: {
        safeParse(value: unknown): {
          success: boolean
          error?: { issues: { message: string; path: PropertyKey[] }[] }
          data?: unknown
        }
      }
    }
  >,
  values: Values,
  prefix: string,
  troubles: FieldTroubles,
): Values {
  const parsed: Values = {}
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name] ?? null
    const flat = typeof value === 'object' && value !== null ? normalisedWithin(value) : normalised(value)
    const result = field.schema.safeParse(flat ?? undefined)
    if (result.success) parsed[name] = JSON.parse(JSON.stringify(result.data ?? null))
    else {
      const issue = result.error?.issues[0]
      const path = [`${prefix}${name}`, ...(issue?.path ?? [])].join('.')
      troubles[path] = issue?.message ?? fieldErrors.required
    }
  }
  return parsed
}

/**
 * The values as they are stored: NFC, blank text as null, every field of the definition present.
 * Throws `record.invalid` with the trouble of each field.
 */
export function validated(kind: KeptKind, input: Input): Input {
  const definition = definitions[kind]
  const troubles: FieldTroubles = {}
  const values = troublesIn(definition.fields, input.values, '', troubles)
  const years = Object.fromEntries(
    Object.entries(input.years).map(([year, yearly]) => [
      year,
      troublesIn(definition.yearly, yearly, `${year}.`, troubles),
    ]),
  )
  if (Object.keys(troubles).length > 0) throw new ExpectedError('record.invalid', {}, troubles)
  return { values, years }
}

/**
 * Throws `record.invalid` where a status does not follow the one before, or where a field that the status needs is not
 * stated. A record whose status and needed fields stay as they were is left alone: lists taken in may lack them.
 */
export function checkStatuses(kind: KeptKind, values: Values, before: Values | null): void {
  const troubles: FieldTroubles = {}
  for (const [name, field] of Object.entries(definitions[kind].fields)) {
    const [status, statusBefore] = [values[name], before?.[name]]
    if (field.type !== 'choice' || typeof status !== 'string') continue
    if (!codesAfter(field, statusBefore).includes(status)) troubles[name] = fieldErrors.transition
    const needed = field.needs[status] ?? []
    if (before && [name, ...needed].every((same) => values[same] === before[same])) continue
    for (const missing of needed.filter((other) => (values[other] ?? null) === null)) {
      troubles[missing] = fieldErrors.neededByStatus
    }
  }
  if (Object.keys(troubles).length > 0) throw new ExpectedError('record.invalid', {}, troubles)
}

/**
 * Throws `record.invalid` where values contradict each other, as an end before its start does. A record that
 * contradicted itself before may be changed elsewhere.
 */
export function checkTogether(kind: KeptKind, values: Values, before: Values | null): void {
  const { check } = definitions[kind]
  if (!check) return
  const known = before ? check(before) : {}
  const troubles = Object.fromEntries(
    Object.entries(check(values)).filter(([name]) => !(name in known) || values[name] !== before?.[name]),
  )
  if (Object.keys(troubles).length > 0) throw new ExpectedError('record.invalid', {}, troubles)
}

/** Throws `record.linkMissing` where a link leads nowhere or to the bin. Unchanged links are left alone. */
export async function checkLinks(
  queries: Writing,
  kind: KeptKind,
  values: Values,
  before: Values | null,
): Promise<void> {
  for (const { name, target, entryKey } of [...linkedFields(kind), ...fieldsWithKeys(kind)]) {
    const known = new Set(linkedIds(before?.[name], entryKey))
    const added = linkedIds(values[name], entryKey).filter((id) => !known.has(id))
    if (added.length === 0) continue
    const found = await readRecords(queries, target, added)
    if (added.some((id) => found.get(id)?.image.deletedAt !== null)) {
      throw new ExpectedError('record.linkMissing', {
        field: definitions[kind].fields[name]?.label.vi ?? name,
      })
    }
  }
}
