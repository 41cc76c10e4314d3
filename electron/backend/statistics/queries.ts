import { z } from 'zod'
import { type Values, values } from '../../../shared/contract/records.ts'
import type { Queries } from '../database/store.ts'

/** A stored row of figures. */
export interface StoredFigures {
  id: string
  revision: number
  period: string
  unitId: string | null
  figures: Values
}

const text = z.string()
const figuresOfRow = values.catch({})

/** The periods for which figures of each form are there, newest first. */
export async function readPeriods(
  queries: Queries,
): Promise<{ form: string; period: string; rows: number }[]> {
  const found = await queries
    .selectFrom('statisticalRow')
    .select(['formCode', 'period'])
    .select((builder) => builder.fn.countAll<number>().as('rows'))
    .where('deletedAt', 'is', null)
    .groupBy(['formCode', 'period'])
    .orderBy('period', 'desc')
    .execute()
  return found.map(({ formCode, period, rows }) => ({
    form: text.parse(formCode),
    period: text.parse(period),
    rows,
  }))
}

/** Rows of a form that are not in the bin, of these units where they are named, in the order in which they came. */
export async function readFigures(
  queries: Queries,
  form: string,
  unitIds: readonly string[] | null,
): Promise<StoredFigures[]> {
  let query = queries
    .selectFrom('statisticalRow')
    .select(['id', 'revision', 'period', 'unitId', 'figures'])
    .where('formCode', '=', form)
    .where('deletedAt', 'is', null)
    .orderBy('rowNumber')
  if (unitIds !== null) query = query.where('unitId', 'in', unitIds)
  return (await query.execute()).map((row) => ({
    id: row.id,
    revision: row.revision,
    period: text.parse(row.period),
    unitId: text.nullable().parse(row.unitId),
    figures: figuresOfRow.parse(JSON.parse(text.nullable().parse(row.figures) ?? '{}')),
  }))
}

/** A unit's row of a form and period; null where there is none. */
export async function readRowId(
  queries: Queries,
  of: { form: string; period: string; unitId: string },
): Promise<string | null> {
  const row = await queries
    .selectFrom('statisticalRow')
    .select('id')
    .where('formCode', '=', of.form)
    .where('period', '=', of.period)
    .where('unitId', '=', of.unitId)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
  return row?.id ?? null
}

/** A change of a row as the history keeps it. */
export interface FiguresChange {
  sequence: number | undefined
  recordId: string
  operationId: string
  at: string
  actor: string
  before: string | null
  after: string | null
}

/** What happened to rows, newest first. */
export async function readChanges(queries: Queries, ids: readonly string[]): Promise<FiguresChange[]> {
  return await queries
    .selectFrom('history')
    .innerJoin('operation', 'operation.id', 'history.operationId')
    .select(['history.sequence', 'history.recordId', 'history.operationId'])
    .select(['history.before', 'history.after', 'operation.at', 'operation.actor'])
    .where('history.kind', '=', 'statisticalRow')
    .where('history.recordId', 'in', ids)
    .orderBy('history.sequence', 'desc')
    .execute()
}
