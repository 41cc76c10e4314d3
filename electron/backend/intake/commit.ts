import { createBackup } from '../backups/backups.ts'
import type { Queries, Writing } from '../database/store.ts'
import { ExpectedError } from '../errors.ts'
import { type Write, withOperation } from '../operations/operation.ts'
import { type CurrentRecord, readRecords } from '../records/queries.ts'
import { type RecordChange, writeRecords } from '../records/write.ts'
import type { Services } from '../services.ts'
import { stateOf } from './files.ts'
import { issueOf } from './issues.ts'
import { imageAfter, keptKindOf } from './match/keeping.ts'
import { type DecidedRow, type DecisionContext, decideRows, mappedFields } from './match/records.ts'
import { readCounts, readRows, type StoredRow, updateStagedRows } from './queries/rows.ts'
import { markCommitted, readTable, type StoredTable, undoneOperations } from './queries/tables.ts'
import { formNamed } from './recognise/forms.ts'

/** What a commit did with the rows. */
export interface CommitCounts {
  created: number
  updated: number
  skipped: number
  leftOut: number
}

interface OpenTable {
  table: StoredTable
  context: DecisionContext
}

/**
 * The tables, none of them stored yet; throws `record.notFound`, `intake.notRecognised` and `intake.alreadyCommitted`.
 */
async function openTables(queries: Queries | Writing, tableIds: Iterable<string>): Promise<OpenTable[]> {
  const undone = await undoneOperations(queries)
  const open: OpenTable[] = []
  for (const tableId of new Set(tableIds)) {
    const table = await readTable(queries, tableId)
    if (!table) throw new ExpectedError('record.notFound')
    const form = formNamed(table.form)
    if (!form) throw new ExpectedError('intake.notRecognised')
    if (stateOf(table.operationId, undone) === 'committed') throw new ExpectedError('intake.alreadyCommitted')
    open.push({
      table,
      context: { form, period: table.period, mapped: mappedFields(form, table.columns) },
    })
  }
  return open
}

/** Rows of the tables that would be stored, and those in error. */
async function countRows(services: Services, tableIds: readonly string[]) {
  const counts = await readCounts(services.store.queries, tableIds)
  const sum = (decisions: readonly string[]) =>
    counts.filter(({ decision }) => decisions.includes(decision)).reduce((all, { rows }) => all + rows, 0)
  return { writable: sum(['create', 'update']), errors: sum(['error']) }
}

function sameDecision(row: StoredRow, now: DecidedRow): boolean {
  return (
    row.decision === now.decision &&
    row.recordId === now.recordId &&
    JSON.stringify(row.before) === JSON.stringify(now.before)
  )
}

/** True where the clerk decided that the row is a new record although a similar one is there. */
function isForcedCreate({ decision, issues }: StoredRow): boolean {
  return decision === 'create' && issues.some(({ code }) => code === 'row.asNew')
}

async function takeTable(
  write: Write,
  { table, context }: OpenTable,
  rows: readonly StoredRow[],
): Promise<CommitCounts> {
  const { form, period, mapped } = context
  const kind = keptKindOf(form)
  const pending = rows.filter(({ decision }) => decision === 'create' || decision === 'update')
  const asNew = pending.map((row): StoredRow => ({ ...row, decision: 'create' }))
  const decided = await decideRows(write.queries, context, asNew)
  const updated = pending.flatMap(({ decision, recordId }) =>
    decision === 'update' && recordId ? [recordId] : [],
  )
  const records: ReadonlyMap<string, CurrentRecord> =
    updated.length > 0 ? await readRecords(write.queries, kind, updated) : new Map()
  const changes: RecordChange[] = []
  const changedMeanwhile: StoredRow[] = []
  let skipped = rows.filter(({ decision }) => decision === 'skip').length
  pending.forEach((row, index) => {
    const now = decided[index]
    if (!now) return
    if (!sameDecision(row, now) && !isForcedCreate(row)) {
      if (now.decision === 'skip') skipped += 1
      else changedMeanwhile.push({ ...row, ...now })
      return
    }
    const current = row.decision === 'update' && row.recordId ? records.get(row.recordId) : undefined
    const before = current?.image ?? null
    changes.push({
      kind,
      id: row.recordId ?? row.id,
      revision: current?.revision ?? 0,
      before,
      after: imageAfter(form, period, mapped, row, before),
    })
  })
  await writeRecords(write, changes)
  updateStagedRows(
    write.connection,
    changedMeanwhile.map((row) => ({
      ...row,
      decision: 'error',
      issues: [...row.issues, issueOf('row.changedMeanwhile', null, '')],
    })),
  )
  await markCommitted(write.queries, table.id, write.operationId, write.at)
  const created = changes.filter(({ before }) => before === null).length
  return {
    created,
    updated: changes.length - created,
    skipped,
    leftOut: changedMeanwhile.length + rows.filter(({ decision }) => decision === 'error').length,
  }
}

function labelOf({ fileName }: StoredTable, rows: number, more: number): string {
  const others = more > 0 ? ` và ${more} bảng khác` : ''
  return `Tiếp nhận ${rows} dòng từ “${fileName}”${others}`
}

/** Stores tables in one transaction as one operation, in which they are read: nobody else changes or stores them. */
async function storeTogether(services: Services, tableIds: readonly string[]): Promise<Committed> {
  let label = ''
  const { operationId, result } = await withOperation(
    services,
    { action: 'intake', label: () => label },
    async (write) => {
      const total: CommitCounts = { created: 0, updated: 0, skipped: 0, leftOut: 0 }
      const open = await openTables(write.queries, tableIds)
      for (const one of open) {
        const rows = await readRows(write.queries, one.table.id)
        if (label === '') label = labelOf(one.table, rows.length, open.length - 1)
        addTo(total, await takeTable(write, one, rows))
      }
      write.touched.add('intakeFile')
      return total
    },
  )
  return { operationId, ...result }
}

function addTo(total: CommitCounts, counts: CommitCounts): void {
  total.created += counts.created
  total.updated += counts.updated
  total.skipped += counts.skipped
  total.leftOut += counts.leftOut
}

/** What a commit stored; `operationId` is the last operation where each file has its own. */
export type Committed = CommitCounts & { operationId: string }

/** How tables are stored: with rows in error left behind, and each file as an operation of its own. */
export interface CommitWays {
  skipErrors: boolean
  perFile: boolean
}

/**
 * Stores the rows of tables as they are shown, all in one operation or one for each file, after a checked backup. A row
 * whose record has changed since is left out with the reason, never decided otherwise behind the clerk's back. Throws
 * `intake.questionsOpen` for rows in error unless `skipErrors`, `intake.notRecognised` and `intake.alreadyCommitted`.
 */
export async function commitTables(
  services: Services,
  tableIds: readonly string[],
  { skipErrors, perFile }: CommitWays,
): Promise<Committed> {
  const { store, options } = services
  const tables = await openTables(store.queries, tableIds)
  const { writable, errors } = await countRows(services, tableIds)
  if (errors > 0 && !skipErrors) throw new ExpectedError('intake.questionsOpen', { count: errors })
  if (writable > 0) await createBackup(store, options.dataFolder, 'beforeIntake')
  const lots = perFile ? [...Map.groupBy(tables, ({ table }) => table.fileId).values()] : [tables]
  const all: Committed = { operationId: '', created: 0, updated: 0, skipped: 0, leftOut: 0 }
  for (const lot of lots) {
    const stored = await storeTogether(
      services,
      lot.map(({ table }) => table.id),
    )
    addTo(all, stored)
    all.operationId = stored.operationId
  }
  return all
}
