import { setImmediate } from 'node:timers/promises'
import type { Values } from '../../../../shared/contract/records.ts'
import { definitions } from '../../../../shared/records/registry.ts'
import type { Queries, Writing } from '../../database/store.ts'
import { isSameValue, type RecordImage } from '../../records/image.ts'
import { type CurrentRecord, readRecords } from '../../records/queries.ts'
import { issueOf } from '../issues.ts'
import { identitiesIn } from '../queries/records.ts'
import { dateBeside, type Form } from '../recognise/forms.ts'
import type { ReadRow } from '../recognise/rows/rows.ts'
import { withChecks } from './checks.ts'
import { keptIdentity, keptKindOf, storedValue } from './keeping.ts'
import { withPeople } from './people.ts'

/** What becomes of a row against the records that are there. */
export interface DecidedRow extends ReadRow {
  recordId: string | null
  /** Of an update: what the record has now where the row says something else. */
  before: Values
}

/** What decisions need to know of the table that the rows are of. */
export interface DecisionContext {
  form: Form
  period: string | null
  /** Fields that have a column; others were filled in and never replace a stored value. */
  mapped: ReadonlySet<string>
}

/** The fields that the columns of a table are read into, those that share a column with another included. */
export function mappedFields(form: Form, columns: readonly { field: string | null }[]): Set<string> {
  const fields = columns.flatMap(({ field }) => field ?? [])
  return new Set(
    fields.flatMap((name) => {
      const pair = form.pairs.find(({ fields: both }) => both[0] === name)
      return [name, dateBeside(form, name)?.name ?? name, ...(pair?.fields ?? [])]
    }),
  )
}

/** Records that are there, by the key of title and unit. */
type Known = Map<string, { id: string; parts: readonly string[] }[]>

/** Identity fields whose blank fits any value: texts other than the title; a list may lack their column. */
function openParts(form: Form): boolean[] {
  const { identity, fields } = definitions[keptKindOf(form)]
  return identity.map((name) => name !== form.titleField && fields[name]?.type === 'text')
}

function keyOf(parts: readonly string[], open: readonly boolean[]): string {
  return parts.filter((_, index) => !open[index]).join('|')
}

async function knownRecords(
  queries: Queries | Writing,
  form: Form,
  rows: readonly ReadRow[],
): Promise<Known> {
  const open = openParts(form)
  const { unitField } = form
  const units = unitField === null ? null : rows.map(({ values }) => values[unitField])
  const known: Known = new Map()
  for (const { id, identity } of await identitiesIn(queries, keptKindOf(form), unitField, units)) {
    const parts = identity.split('|')
    const key = keyOf(parts, open)
    const group = known.get(key) ?? []
    group.push({ id, parts })
    known.set(key, group)
  }
  return known
}

function fits(parts: readonly string[], others: readonly string[], open: readonly boolean[]): boolean {
  return parts.every(
    (part, index) => part === others[index] || (open[index] && (part === '' || others[index] === '')),
  )
}

function candidatesFor(
  { form, period }: DecisionContext,
  open: readonly boolean[],
  known: Known,
  row: ReadRow,
): string[] {
  if (known.size === 0) return []
  const identity = keptIdentity(form, period, row.values)
  const parts = identity.split('|')
  const near = known.get(keyOf(parts, open)) ?? []
  const exact = near.filter((one) => one.parts.join('|') === identity)
  const fitting = exact.length > 0 ? exact : near.filter((one) => fits(parts, one.parts, open))
  return fitting.map(({ id }) => id)
}

/** What the record has where the row says something else; a blank cell says nothing. */
export function differences(context: DecisionContext, image: RecordImage, values: Values): Values {
  const before: Values = {}
  for (const [name, value] of Object.entries(values)) {
    if (value === null) continue
    const stored = storedValue(context.form, context.period, image, name)
    const filledIn = !context.mapped.has(name) && stored !== null
    if (!filledIn && !isSameValue(stored, value)) before[name] = stored
  }
  return before
}

const rowsAtOnce = 200

/** Does something with the rows one after the other; a long list lets other calls have their turn. */
async function unhurried<Row>(rows: readonly Row[], work: (row: Row, index: number) => void): Promise<void> {
  for (const [index, row] of rows.entries()) {
    if (index % rowsAtOnce === rowsAtOnce - 1) await setImmediate()
    work(row, index)
  }
}

/**
 * Proposes for each row whether it creates a record, changes one or says nothing new, by the identity of its kind.
 * Rows in error and rows skipped as repetitions keep their decision.
 */
export async function decideRows(
  queries: Queries | Writing,
  context: DecisionContext,
  rows: readonly ReadRow[],
): Promise<DecidedRow[]> {
  const undecided = rows.filter(({ decision }) => decision === 'create')
  const known = undecided.length > 0 ? await knownRecords(queries, context.form, undecided) : new Map()
  const open = openParts(context.form)
  const candidates = new Map<ReadRow, string[]>()
  await unhurried(undecided, (row) => {
    candidates.set(row, candidatesFor(context, open, known, row))
  })
  const ids = [...new Set([...candidates.values()].flat())]
  const records =
    ids.length > 0
      ? await readRecords(queries, keptKindOf(context.form), ids)
      : new Map<string, CurrentRecord>()
  const taken = new Set<string>()
  const recordOf = (row: ReadRow) => records.get(candidates.get(row)?.[0] ?? '') ?? null
  const checked = await withChecks(queries, context, await withPeople(queries, context.form, rows, recordOf))
  const outcome: DecidedRow[] = []
  await unhurried(checked, (row, index) => {
    const read = rows[index]
    outcome.push(decided(context, row, (read && candidates.get(read)) ?? [], records, taken))
  })
  return outcome
}

function decided(
  context: DecisionContext,
  row: ReadRow,
  candidates: readonly string[],
  records: ReadonlyMap<string, CurrentRecord>,
  taken: Set<string>,
): DecidedRow {
  const [recordId] = candidates
  const record = recordId === undefined ? undefined : records.get(recordId)
  if (recordId === undefined || !record) return { ...row, recordId: null, before: {} }
  if (candidates.length > 1 || taken.has(recordId)) {
    const issues = [...row.issues, issueOf('row.severalRecords', null, '')]
    return { ...row, decision: 'error', issues, recordId: null, before: {} }
  }
  taken.add(recordId)
  const before = differences(context, record.image, row.values)
  const decision = Object.keys(before).length > 0 ? 'update' : 'skip'
  return { ...row, decision, recordId, before }
}
