import { v7 as uuid } from 'uuid'
import type { Values } from '../../../shared/contract/records.ts'
import { fieldErrors } from '../../../shared/records/field.ts'
import { statisticalUnitField } from '../../../shared/statistics/form.ts'
import { statisticalFieldsOf } from '../../../shared/statistics/shipped.ts'
import { normalise } from '../../../shared/text/fold.ts'
import { formatPeriod } from '../../../shared/values/period.ts'
import { ExpectedError, type FieldTroubles } from '../errors.ts'
import { keptFigures } from '../intake/match/keeping.ts'
import { withOperation } from '../operations/operation.ts'
import { isSameValue, type RecordImage } from '../records/image.ts'
import { readRecords } from '../records/queries.ts'
import { writeRecords } from '../records/write.ts'
import type { Services } from '../services.ts'
import { formOf } from './figures.ts'
import { readRowId } from './queries.ts'

/** Figures of one row that a clerk typed. */
export interface FiguresInput {
  form: string
  period: string
  unitId: string
  id?: string | undefined
  revision?: number | undefined
  figures: Values
}

function tidied(value: Values[string]): Values[string] {
  if (typeof value !== 'string') return value
  const text = normalise(value).trim()
  return text === '' ? null : text
}

/** The figures as they are kept; throws `record.invalid` with what is wrong with each. */
function checked(code: string, figures: Values): Values {
  const fields = statisticalFieldsOf(code) ?? {}
  const troubles: FieldTroubles = {}
  const kept: Values = {}
  for (const [name, given] of Object.entries(figures)) {
    const value = tidied(given)
    const result =
      name === statisticalUnitField ? undefined : fields[name]?.schema.safeParse(value ?? undefined)
    if (result?.success) kept[name] = value
    else troubles[name] = result?.error?.issues[0]?.message ?? fieldErrors.required
  }
  if (Object.keys(troubles).length > 0) throw new ExpectedError('record.invalid', {}, troubles)
  return kept
}

function isObject(value: Values[string] | undefined): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function stated(figures: Values): Values {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== null))
}

/**
 * Writes figures of one row as an operation of its own. A unit has one row of a form and period, unless the form has
 * many: without `id` that row is written, or a new one. Throws `record.invalid`, `record.notFound`, `record.inBin`,
 * `record.changedMeanwhile`.
 */
export async function saveFigures(
  services: Services,
  input: FiguresInput,
): Promise<{ id: string; operationId: string }> {
  const { form: code, period, unitId } = input
  const form = formOf(code)
  const given = checked(code, input.figures)
  const { queries } = services.store
  const there = form.rows === 'one-per-unit' ? await readRowId(queries, { form: code, period, unitId }) : null
  const id = input.id ?? there
  const { operationId, result } = await withOperation(
    services,
    {
      action: id === null ? 'create' : 'update',
      label: `Sửa số liệu biểu ${code}, ${formatPeriod(period)}`,
    },
    async (write) => {
      const current =
        id === null ? undefined : (await readRecords(write.queries, 'statisticalRow', [id])).get(id)
      if (id !== null && !current) throw new ExpectedError('record.notFound')
      if (current && current.image.deletedAt !== null) throw new ExpectedError('record.inBin')
      if (input.revision !== undefined && current && input.revision !== current.revision) {
        throw new ExpectedError('record.changedMeanwhile')
      }
      const before = current?.image ?? null
      const figures = isObject(before?.values.figures) ? before.values.figures : {}
      const kept = keptFigures(code, period, { ...stated({ ...figures, ...given }), unitId })
      if (!kept) throw new ExpectedError('record.notFound')
      const after: RecordImage = {
        values: before
          ? { ...before.values, figures: kept.figures ?? null, subject: kept.subject ?? null }
          : kept,
        years: {},
        deletedAt: null,
        importRowId: before?.importRowId ?? null,
      }
      const target = id ?? uuid()
      if (!before || !isSameValue(before, after)) {
        await writeRecords(write, [
          { kind: 'statisticalRow', id: target, revision: current?.revision ?? 0, before, after },
        ])
      }
      return target
    },
  )
  return { id: result, operationId }
}

/** Puts a row into the bin; throws `record.notFound`. */
export async function removeFigures(services: Services, id: string): Promise<{ operationId: string }> {
  const { operationId } = await withOperation(
    services,
    { action: 'remove', label: 'Xóa dòng số liệu' },
    async (write) => {
      const current = (await readRecords(write.queries, 'statisticalRow', [id])).get(id)
      if (!current) throw new ExpectedError('record.notFound')
      const after = { ...current.image, deletedAt: write.at }
      await writeRecords(write, [
        { kind: 'statisticalRow', id, revision: current.revision, before: current.image, after },
      ])
    },
  )
  return { operationId }
}
