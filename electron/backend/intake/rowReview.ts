import type { StagedRow } from '../../../shared/contract/intake.ts'
import type { Values } from '../../../shared/contract/records.ts'
import { fieldErrors } from '../../../shared/records/field.ts'
import type { Writing } from '../database/store.ts'
import { ExpectedError, type FieldTroubles } from '../errors.ts'
import type { Services } from '../services.ts'
import { issueOf } from './issues.ts'
import { type Decision, wordingOf } from './match/decisions.ts'
import { decideRows, mappedFields } from './match/records.ts'
import { rememberDecisions } from './queries/decisions.ts'
import { readRow, readRows, type StoredRow, updateStagedRows } from './queries/rows.ts'
import { noteDecided, type StoredTable } from './queries/tables.ts'
import { type Form, formField, formNamed } from './recognise/forms.ts'
import { labelled, openTable } from './review.ts'
import { doubtedFact, isTableDoubt, withDoubtsInSight } from './tableDoubts.ts'

/** What the clerk says of a row: values that it has, or what is to become of it. */
export interface Correction {
  values?: Values
  decision?: StagedRow['decision']
  /** The code of a doubt that is none: what was read is right. */
  confirmed?: string
}

/** What is remembered of corrected units and coded values: what the cell says now means what was chosen. */
function valueDecisions(table: StoredTable, row: StoredRow, corrected: Values): Decision[] {
  const form = formNamed(table.form)
  if (!form) return []
  return row.issues.flatMap(({ field: name, text }) => {
    const value = name === null ? null : corrected[name]
    const type = name === null ? undefined : formField(form, name)?.field.type
    const isCode = type === 'unit' || type === 'choice'
    if (name === null || !isCode || typeof value !== 'string' || wordingOf(text) === '') return []
    return [
      { sender: table.unitId ?? '', form: form.code, about: name, wording: wordingOf(text), decided: value },
    ]
  })
}

function checkedValues(form: Form, corrected: Values): Values {
  const troubles: FieldTroubles = {}
  const checked: Values = {}
  for (const [name, value] of Object.entries(corrected)) {
    const result = formField(form, name)?.field.schema.safeParse(value ?? undefined)
    if (result?.success) checked[name] = value
    else troubles[name] = result?.error?.issues[0]?.message ?? fieldErrors.required
  }
  if (Object.keys(troubles).length > 0) throw new ExpectedError('record.invalid', {}, troubles)
  return checked
}

/** The row after the clerk's corrections, before it is held against the records. */
function correctedRow(form: Form, row: StoredRow, correction: Correction): StoredRow {
  const corrected = checkedValues(form, correction.values ?? {})
  const decidesOtherwise = correction.decision === 'create' || correction.decision === 'update'
  const issues = row.issues
    .filter(({ field }) => field !== null && !(field in corrected))
    .map((issue) => (decidesOtherwise ? { ...issue, severity: 'warning' as const } : issue))
  const rowIssues = row.issues.filter((issue) => {
    if (issue.field !== null || issue.code === correction.confirmed) return false
    return isTableDoubt(issue) || !(decidesOtherwise || correction.values)
  })
  const kept = [...issues, ...rowIssues]
  return {
    ...row,
    values: { ...row.values, ...corrected },
    issues: kept,
    decision: kept.some(({ severity }) => severity === 'error') ? 'error' : 'create',
  }
}

/** A row held against the records, as the clerk decided it. */
function settled(
  form: Form,
  period: string | null,
  row: StoredRow,
  decision: Correction['decision'],
): StoredRow {
  if (decision === 'skip') return { ...row, decision: 'skip' }
  // Figures of no period cannot be kept, whatever was decided.
  if (form.kind === null && period === null) {
    return { ...row, decision: 'error', issues: [...row.issues, issueOf('row.periodMissing', null, '')] }
  }
  if (form.required.some((name) => (row.values[name] ?? null) === null)) return { ...row, decision: 'error' }
  if (decision !== 'create') return row
  const issues = row.recordId === null ? row.issues : [...row.issues, issueOf('row.asNew', null, '')]
  return { ...row, decision: 'create', issues, recordId: null, before: {} }
}

/**
 * Corrects rows of one table and holds them against the records anew; the answers are remembered for the sender's next
 * files. Throws `record.invalid`, and then nothing is changed.
 */
export async function correctRows(
  services: Services,
  table: StoredTable,
  rows: readonly StoredRow[],
  correctionOf: (row: StoredRow) => Correction,
): Promise<StoredRow[]> {
  const { queries, connection } = services.store
  const form = formNamed(table.form)
  if (!form) throw new ExpectedError('intake.notRecognised')
  const corrections = rows.map(correctionOf)
  const corrected = rows.map((row, index) => correctedRow(form, row, corrections[index] ?? {}))
  const context = { form, period: table.period, mapped: mappedFields(form, table.columns) }
  const decided = await decideRows(queries, context, corrected)
  const results = corrected.map((row, index) => {
    const { decision, confirmed, values = {} } = corrections[index] ?? {}
    const held = { ...row, ...decided[index], id: row.id }
    // What holding it against the records asks again was just answered.
    const issues = held.issues.filter(
      ({ code, field }) => code !== confirmed || (field !== null && !(field in values)),
    )
    return settled(form, table.period, { ...held, issues }, decision)
  })
  const answers = rows.flatMap((row, index) => valueDecisions(table, row, corrections[index]?.values ?? {}))
  await queries.transaction().execute(async (writing) => {
    updateStagedRows(connection, results)
    await settleDoubts(services, writing, table, results, corrections)
    await rememberDecisions(writing, distinct(answers))
  })
  return results
}

/** Notes what was confirmed of the table as a whole, and moves doubts about it from skipped rows to one that is not. */
async function settleDoubts(
  { store }: Services,
  writing: Writing,
  table: StoredTable,
  results: readonly StoredRow[],
  corrections: readonly Correction[],
): Promise<void> {
  const confirmed = corrections.flatMap(({ confirmed: code }) => (code && doubtedFact({ code })) || [])
  if (confirmed.length > 0) await noteDecided(writing, table.id, [...table.decided, ...confirmed])
  const isHidden = ({ decision, issues }: StoredRow) => decision === 'skip' && issues.some(isTableDoubt)
  if (!results.some(isHidden)) return
  const before = await readRows(writing, table.id)
  const after = withDoubtsInSight(before)
  updateStagedRows(
    store.connection,
    after.filter((row, index) => row !== before[index]),
  )
}

function distinct(decisions: readonly Decision[]): Decision[] {
  return [...new Map(decisions.map((one) => [JSON.stringify(one), one])).values()]
}

/** Corrects values of one row or decides it; it is held against the records anew. */
export async function correctRow(
  services: Services,
  { rowId, ...correction }: Correction & { rowId: string },
): Promise<StagedRow> {
  const row = await readRow(services.store.queries, rowId)
  if (!row) throw new ExpectedError('record.notFound')
  const table = await openTable(services, row.tableId)
  const [result] = await correctRows(services, table, [row], () => correction)
  services.changes.announce(['intakeFile'])
  const [shown] = result ? await labelled(services, table, [result]) : []
  if (!shown) throw new ExpectedError('record.notFound')
  return shown
}
